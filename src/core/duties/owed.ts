import { rangeOf, valueAt } from '../document/front-matter.js';
import type { IncidentDocument } from '../incident/incident-document.js';
import { lengthOf, type NoticeDuty } from '../policy/policy.js';
import { compileSchema } from '../schema/validate.js';
import type { Range } from '../text/range.js';
import { wallMs } from '../time/calendar.js';
import { toIso, toMs } from '../time/instant.js';
import type { TimeValue } from '../time/time-value.js';
import { frontMatterTime } from '../timeline/context.js';

/** A duty that an incident is under, and what the document says of it. */
export interface OwedNotice {
  readonly duty: NoticeDuty;
  /** Where its entry under `notifications` stands; null where there is none. */
  readonly place: Range | null;
  readonly index: number | null;
  /** When the notice went out, and where that is said. */
  readonly sent: TimeValue | null;
  /** Why it was late, or why none was needed. */
  readonly reason: string | null;
  /** The last moment for it; null where the document does not say when the clock started. */
  readonly deadline: Deadline | null;
}

export interface Deadline {
  /** In ms since 1970. */
  readonly ms: number;
  /** ISO 8601 with the offset that the clock's start was told in. */
  readonly text: string;
}

/** The duties whose conditions the facts of an incident meet. */
export function owedNotices(document: IncidentDocument, duties: readonly NoticeDuty[]): OwedNotice[] {
  if (duties.length === 0) return [];
  const facts = document.facts();
  return duties
    .filter(({ applies }) => applies === undefined || compileSchema(applies).fits(facts))
    .map((duty) => noticeOf(document, duty));
}

function noticeOf(document: IncidentDocument, duty: NoticeDuty): OwedNotice {
  const list = valueAt(document.frontMatter.data, ['notifications']);
  const names = [duty.id, duty.name].map((name) => name.toLowerCase());
  const found = Array.isArray(list)
    ? list.findIndex((item) =>
        names.includes(
          String(valueAt(item, ['duty']))
            .trim()
            .toLowerCase(),
        ),
      )
    : -1;
  const at = (key: string): TimeValue | null =>
    found < 0 ? null : frontMatterTime(document, ['notifications', found, key]);
  const clock = at('aware_at') ?? clockOf(document, duty);
  const reason = found < 0 ? null : valueAt(list, [found, 'reason']);
  return {
    duty,
    place: found < 0 ? null : rangeOf(document.frontMatter, ['notifications', found]),
    index: found < 0 ? null : found,
    sent: at('notified_at'),
    reason: typeof reason === 'string' && reason.trim() !== '' ? reason : null,
    deadline: clock && deadlineOf(clock, lengthOf(duty.within)),
  };
}

function deadlineOf(clock: TimeValue, length: number | null): Deadline | null {
  const ms = toMs(clock);
  const offset = /(?:Z|[+-]\d\d:\d\d)$/.exec(toIso(clock) ?? '')?.[0];
  if (ms === null || length === null || offset === undefined || clock.date === null) return null;
  const wall = new Date(wallMs(clock.date, clock.time) + length).toISOString();
  return { ms: ms + length, text: `${wall.slice(0, 16)}${offset}` };
}

/** When the clock of a duty started: at the detection, or where that is not told or not asked for, at the start. */
function clockOf(document: IncidentDocument, { from = 'detected' }: NoticeDuty): TimeValue | null {
  const started = (): TimeValue | null => frontMatterTime(document, ['times', 'started']);
  return from === 'detected' ? (frontMatterTime(document, ['times', 'detected']) ?? started()) : started();
}

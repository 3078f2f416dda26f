import { endsOpen } from '../../document/insertion.js';
import type { Section } from '../../document/section.js';
import type { IncidentDocument } from '../../incident/incident-document.js';
import type { Edit } from '../../text/edit.js';
import { lineBreakOf } from '../../text/line-break.js';
import { defineRule } from '../rule.js';

interface Placed {
  readonly section: Section;
  /** Place of its concept in the type's order. */
  readonly rank: number;
}

/** Readers of many documents find things where they were the last time. */
export const sectionOrder = defineRule({
  id: 'section-order',
  area: 'structure',
  summary: 'Suggest the order of sections that the document type gives.',
  types: 'all',
  severity: { minimal: 'off', standard: 'off', strict: 'info' },
  weight: 'form',
  fixable: true,
  options: {},
  messages: {
    early: {
      en: 'Section `{title}` stands before `{earlier}`; move it after that one.',
      id: 'Bagian `{title}` berada sebelum `{earlier}`; pindahkan ke sesudahnya.',
    },
  },

  *check(document) {
    for (const run of siblingRuns(document)) {
      for (let i = 1; i < run.length; i++) {
        const [before, after] = [run[i - 1]!, run[i]!];
        if (before.rank <= after.rank) continue;
        // A fence that is never closed would swallow what it is moved in front of.
        const last = run.at(-1)!.section.content.end === document.parsed.text.length;
        const certain = !last || !endsOpen(document.parsed);
        yield {
          range: before.section.titleRange,
          message: 'early',
          values: { title: before.section.title, earlier: after.section.title },
          ...(certain && { fix: () => [reordered(document, run)] }),
        };
        break;
      }
    }
  },
});

/** Runs of neighbouring headings that are all known to the type; an unknown one between them keeps its place. */
function siblingRuns(document: IncidentDocument): Placed[][] {
  const ranks = new Map(
    document.type?.sections.filter(({ offered }) => offered).map(({ id }, rank) => [id, rank]),
  );
  const runs = new Map<string, Placed[]>();
  const broken = new Map<string, number>();
  for (const section of document.sections) {
    if (section.form !== 'heading') continue;
    const family = `${section.parent}/${section.level}`;
    const rank = section.recognition ? ranks.get(section.recognition.concept) : undefined;
    if (rank === undefined) broken.set(family, (broken.get(family) ?? 0) + 1);
    else {
      const key = `${family}/${broken.get(family) ?? 0}`;
      const run = runs.get(key) ?? [];
      run.push({ section, rank });
      runs.set(key, run);
    }
  }
  return [...runs.values()];
}

/** One edit that writes the sections of a run in order, each ending as one that is followed by another must. */
function reordered(document: IncidentDocument, run: readonly Placed[]): Edit {
  const { text } = document.parsed;
  const start = run[0]!.section.range.start;
  const end = run.at(-1)!.section.content.end;
  const sorted = run
    .map((placed, index) => ({ ...placed, index }))
    .sort((a, b) => a.rank - b.rank || a.index - b.index);
  const gap = lineBreakOf(text).repeat(2);
  const bodies = sorted.map(({ section }) => text.slice(section.range.start, section.content.end).trimEnd());
  const whole = text.slice(start, end);
  const tail = whole.slice(whole.trimEnd().length);
  return { range: { start, end }, text: bodies.join(gap) + tail };
}

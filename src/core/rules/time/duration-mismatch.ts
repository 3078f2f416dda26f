import type { DurationClaim } from '../../facts/stated-durations.js';
import { durationClaims } from '../../facts/stated-durations.js';
import type { MilestoneName } from '../../locale/milestone-words.js';
import { formatHuman, sameWithin } from '../../time/duration.js';
import { elapsed } from '../../time/elapsed.js';
import type { Milestone } from '../../timeline/milestone.js';
import { defineRule } from '../rule.js';

/** A length between two milestones that a claim may mean. */
interface Candidate {
  readonly ms: number;
  readonly from: Milestone;
  readonly to: Milestone;
}

/** Of durations typed by hand about a third contradict the times beside them. */
export const durationMismatch = defineRule({
  id: 'duration-mismatch',
  area: 'time',
  summary: 'Disallow stated durations that contradict the stated times.',
  types: ['postmortem'],
  severity: { minimal: 'off', standard: 'error', strict: 'error' },
  weight: 'form',
  fixable: true,
  options: {},
  messages: {
    mismatch: {
      en: '`{label}` says {stated}, but from {from} to {to} it is {derived}; correct the one that is wrong.',
      id: '`{label}` menyebut {stated}, padahal dari {from} sampai {to} adalah {derived}; perbaiki yang keliru.',
    },
    said: {
      en: '{stated} contradicts the times: from {from} to {to} it is {derived}; correct the one that is wrong.',
      id: '{stated} bertentangan dengan waktunya: dari {from} sampai {to} adalah {derived}; perbaiki yang keliru.',
    },
    from: { en: 'It counts from here.', id: 'Dihitung dari sini.' },
    to: { en: 'It counts to here.', id: 'Dihitung sampai sini.' },
  },

  *check(document, { locale, say }) {
    const milestones = document.milestones();
    for (const claim of durationClaims(document)) {
      const candidates = candidatesFor(claim, milestones);
      const [first] = candidates;
      if (!first || candidates.some(({ ms }) => sameWithin(claim.stated, ms))) continue;
      const derived = formatHuman(first.ms, locale);
      const values = {
        label: claim.label,
        stated: claim.stated.text,
        from: first.from.name,
        to: first.to.name,
        derived,
      };
      const text = formatHuman(first.ms, document.locale);
      yield {
        range: claim.stated.range,
        message: claim.form === 'prose' ? 'said' : 'mismatch',
        values,
        fix: () => [{ range: claim.stated.range, text }],
        related: [
          { range: first.from.range, message: say('from') },
          { range: first.to.range, message: say('to') },
        ],
      };
    }
  },
});

/** Every length that the claim may mean; prose is only held against the front matter. */
function candidatesFor(
  { name, form }: DurationClaim,
  milestones: ReadonlyMap<MilestoneName, Milestone>,
): Candidate[] {
  return name.from.flatMap((fromName) =>
    name.to.flatMap((toName): Candidate[] => {
      const [from, to] = [milestones.get(fromName), milestones.get(toName)];
      if (!from || !to || (form === 'prose' && from.source !== 'front-matter')) return [];
      const ms = elapsed(from.value, to.value);
      return ms === null || ms < 0 ? [] : [{ ms, from, to }];
    }),
  );
}

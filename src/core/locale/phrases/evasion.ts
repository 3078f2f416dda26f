import { type Pattern, phrase } from '../phrase.js';
import type { Phrases } from './phrases.js';

/**
 * What keeps an apology from being one: `condition` doubts the harm, `formula` does not name it, `passive` has nobody
 * do it, `excuse` takes it back, `feeling` makes it the reader's.
 */
export type EvasionKind = 'condition' | 'formula' | 'passive' | 'excuse' | 'feeling';

export interface Evasion {
  readonly kind: EvasionKind;
  /** The group `swap`, where it has one, is what better words stand in for. */
  readonly pattern: Pattern;
  /** The better words; none where nobody can tell them. `.` ends the sentence there. */
  readonly instead?: string;
}

/** How apologies evade, the most telling first. */
export const evasionPhrases: Phrases<readonly Evasion[]> = {
  en: [
    {
      kind: 'condition',
      pattern: phrase`\b(?:sorry|apologi[sz]e|apologies|regret)(?: to (?:you|anyone|everyone|any customers?|our customers))?,? (?<swap>if)\b`,
      instead: 'that',
    },
    {
      kind: 'feeling',
      pattern: phrase`\b(?:sorry|regret)(?: that| if| to hear(?: that)?)? you (?:feel|felt|think|believe|perceive)\b`,
    },
    {
      kind: 'formula',
      pattern: phrase`\b(?:(?:sorry|apologi[sz]e[sd]?|apologi[sz]ing|apolog(?:y|ies))\b[^;:,]{0,40} (?:for|about)|regret(?:s|ted)?) (?<swap>any (?:\p{L}{3,20} )?(?:inconveniences?|trouble|disruptions?|frustration|confusion|difficult(?:y|ies)|issues?|problems?|delays?|distress|concern|upset|hardship|impact)(?:,? (?:that )?(?:this|it|the (?:outage|incident|disruption|issue)|we)(?: \p{L}{2,10})? (?:may|might|could|has|have)(?: have)? caused(?: you)?| caused(?: to you| you)?)?)`,
      instead: 'the trouble that this caused you',
    },
    {
      kind: 'condition',
      pattern: phrase`\b(?:sorry|apologi[sz]e[sd]?|apolog(?:y|ies)|regret)\b[^;:.]{0,80}\b(?:may|might) (?:\p{L}{4,10} )?have (?:\p{L}{4,10} )?(?:caused?|been|experienced|had|felt|affected|impacted|suffered|resulted|inconvenienced)\b`,
    },
    {
      kind: 'passive',
      pattern: phrase`\b(?<swap>(?:mistakes|errors) (?:were|have been|had been) made)\b(?! by (?:us|our))`,
      instead: 'we made mistakes',
    },
    {
      kind: 'passive',
      pattern: phrase`\b(?<swap>an? (?:mistake|error) (?:was|has been|had been) made)\b(?! by (?:us|our))`,
      instead: 'we made a mistake',
    },
    {
      kind: 'excuse',
      pattern: phrase`\bsorry(?: (?:about|for) (?:this|that|it|the \p{L}{3,20}))?(?<swap>,? (?:but|however,?))(?= \S)(?! (?:I|we) (?:can|cannot|can['’]t|will|do not|don['’]t)\b)(?! [^.]{0,60}\b(?:not enough|isn['’]t enough|alone|more importantly|most of all|only)\b)`,
      instead: '.',
    },
  ],
  id: [
    {
      kind: 'condition',
      pattern: phrase`\b(?:maaf|menyesal)(?: kepada (?:[\p{L}-]{2,20} ?){1,5}| (?:yang )?sebesar-besarnya)?,? (?<swap>jika|apabila|bila|bilamana|kalau|andai|seandainya)\b`,
      instead: 'karena',
    },
    {
      kind: 'feeling',
      pattern: phrase`\b(?:maaf|menyesal)(?: bahwa| karena| jika)? Anda merasa\b`,
    },
    {
      kind: 'formula',
      pattern: phrase`\bmaaf\b[^.;:]{0,60}\b(?:atas|untuk) (?<swap>(?:segala|semua|setiap) (?:bentuk )?(?:ketidaknyamanan|kekurangan|kesalahan|kendala|kekhilafan|gangguan)(?:nya)?(?: yang (?:mungkin )?(?:timbul|terjadi|ditimbulkan|Anda (?:alami|rasakan)))?)(?!\p{L})`,
      instead: 'kesulitan yang kami timbulkan bagi Anda',
    },
    {
      kind: 'condition',
      pattern: phrase`\b(?:maaf|menyesal|menyesali|menyesalkan)\b[^.;:]{0,60} (?<swap>yang mungkin)\b`,
      instead: 'yang',
    },
    {
      kind: 'passive',
      pattern: phrase`\b(?<swap>(?:telah|sempat|sudah) terjadi (?:kesalahan|kekeliruan|kelalaian))\b(?! (?:kami|(?:di|dari|pada) (?:pihak|sisi|sistem|tim) kami))`,
      instead: 'kami melakukan kesalahan',
    },
    {
      kind: 'excuse',
      pattern: phrase`\bmaaf(?: atas (?:hal |kejadian |gangguan )?(?:ini|itu|tersebut))?(?<swap>,? (?:tetapi|tapi|namun|akan tetapi))(?= \S)`,
      instead: '.',
    },
  ],
};

import { type Pattern, phrase } from '../phrase.js';
import type { Phrases } from './phrases.js';

/** How a text promises that it will not happen again. */
export const neverAgainPhrases: Phrases<readonly Pattern[]> = {
  en: [
    phrase`\b(?:not|n['’]t|never|cannot)(?: ever)? (?:be allowed to )?(?:happens?|occurs?)(?: to you)?(?: ever)? again\b`,
    phrase`\b(?:will|can|must|shall|should)(?: not|n['’]t| never)(?: ever)? (?:recur|repeat itself|be repeated)\b|\bnever(?: ever)? (?:happen|again|let (?:this|it|that) happen)\b`,
    phrase`\b(?:prevent(?:s|ing)?|keep(?:s|ing)?|stop(?:s|ping)?|avoid(?:s|ing)?) (?:[\p{L}-]{2,15} ){1,4}(?:from )?(?:ever )?(?:happening again|occurring again|recurring|repeating)\b`,
    phrase`\b(?:prevent(?:s|ing)?|avoid(?:s|ing)?) (?:a |any |its |further |future )?(?:recurrences?|repeats?|repetitions?)\b`,
  ],
  id: [
    phrase`\b(?:tidak|takkan|tak)(?: akan| boleh| bisa)? (?:pernah )?(?:terulang|berulang|terjadi (?:lagi|kembali))\b`,
    phrase`\b(?:mencegah|menghindari) (?:[\p{L}-]{2,20} ){1,4}(?:terulang|berulang|terjadi (?:lagi|kembali))\b`,
  ],
};

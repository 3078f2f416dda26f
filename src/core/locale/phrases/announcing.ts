import { type Pattern, phrase } from '../phrase.js';
import type { Phrases } from './phrases.js';

/** How people say whether customers were told about another way. */
export interface AnnouncingPhrases {
  /** The title of a column that tells it. */
  readonly column: Pattern;
  /** A cell that says no. */
  readonly no: Pattern;
  /** A sentence that says that nobody was told. */
  readonly untold: readonly Pattern[];
  /** A sentence that says that somebody was told. */
  readonly told: readonly Pattern[];
}

export const announcingPhrases: Phrases<AnnouncingPhrases> = {
  en: {
    column: phrase`^(?:announced|told|communicated|customers told|told customers|were customers told|known to customers)\b`,
    no: phrase`^(?:no|not|never|none|nobody|false|✗|❌)(?![\p{L}\p{N}])`,
    untold: [
      phrase`\b(?<mark>(?:was|were|been|is|are) (?:not|never) (?:announced|publicised|publicized|advertised|communicated|mentioned|promoted))\b(?! (?:until|before))`,
      phrase`\b(?<mark>(?:wasn't|weren't|isn't|aren't) (?:announced|publicised|publicized|advertised|communicated|mentioned|promoted))\b(?! (?:until|before))`,
      phrase`\b(?<mark>(?:nobody|no one|no customers?|none of the customers) (?:was|were|had been) (?:ever )?(?:told|informed|notified))\b`,
      phrase`\b(?<mark>(?:customers|users|clients|they) (?:were|had|have|are) (?:not|never) (?:been )?(?:told|informed|notified|made aware))\b(?! (?:until|before))`,
      phrase`\b(?<mark>(?:customers|users|clients|they) (?:weren't|hadn't been) (?:told|informed|notified|made aware))\b(?! (?:until|before))`,
      phrase`\b(?<mark>(?:we|nobody|no one) (?:did not|didn't|never|forgot to) (?:tell|told|announce|announced|publicise|advertise|inform|mention|mentioned|communicate)) (?:it|this|that|them|customers|users|clients|the|our)\b`,
      phrase`\b(?<mark>(?:customers|users|clients) (?:did not|didn't|could not|couldn't) (?:know|learn|hear)) (?:about|of|that)\b`,
    ],
    told: [
      phrase`\b(?:told|announced|informed|notified|publicised|publicized|advertised|mentioned|communicated|pointed (?:customers|users) to|notices? named)\b`,
    ],
  },
  id: {
    column: phrase`^(?:diumumkan|disampaikan|diberitahukan|diinformasikan|pelanggan diberi tahu|pengumuman)\b`,
    no: phrase`^(?:tidak|belum|bukan|nihil|✗|❌)(?![\p{L}\p{N}])`,
    untold: [
      phrase`\b(?<mark>(?:tidak|belum|tak) (?:pernah |sempat )?(?:diumumkan|diberitahukan|disampaikan|diinformasikan|dikabarkan|dipublikasikan))\b(?! (?:sampai|hingga|sebelum))`,
      phrase`\b(?<mark>(?:pelanggan|pengguna|nasabah|mereka) (?:tidak|belum|tak) (?:pernah |sempat )?(?:diberi ?tahu|dikabari|diinformasikan|tahu|mengetahui))\b(?! (?:sampai|hingga|sebelum))`,
      phrase`\b(?<mark>(?:kami|kita) (?:tidak|belum|lupa) (?:sempat )?(?:memberi ?tahu|memberitahukan|mengumumkan|menyampaikan|menginformasikan|mengabari))\b`,
    ],
    told: [
      phrase`\b(?:diumumkan|diberi ?tahu|diberitahukan|disampaikan|diinformasikan|dikabari|disebut|mengumumkan|memberi ?tahu|menyampaikan|diarahkan)\b`,
    ],
  },
};

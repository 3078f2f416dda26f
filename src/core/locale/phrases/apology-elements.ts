import { type Pattern, phrase } from '../phrase.js';
import type { Phrases } from './phrases.js';

/** Elements of an apology that words tell; what went wrong and what is fixed can be said in any words. */
export type ApologyElement = 'restore-value' | 'responsibility' | 'regret' | 'contact' | 'follow-up';

export interface ApologyElementWords {
  /** How a sentence says that something is given back. */
  readonly restoring: readonly Pattern[];
  readonly regret: readonly Pattern[];
  /** Regret in the words of the one who says it, as in the message itself; not telling that it was said. */
  readonly said: readonly Pattern[];
  /** A way to reach somebody: an address, a number, or words for a channel. */
  readonly contact: readonly Pattern[];
  /** A day that is said without a date. */
  readonly day: readonly Pattern[];
  /** Sentences to begin with, where an element is missing. */
  readonly skeletons: { readonly [element in ApologyElement]?: string };
}

export const apologyElementWords: Phrases<ApologyElementWords> = {
  en: {
    restoring: [
      phrase`\b(?:refund(?:s|ed|ing)?|credit(?:s|ed|ing)?|vouchers?|discounts?|reimburse[sd]?|reimbursements?|compensat(?:e[sd]?|ing|ion)|free of charge|for free|waiv(?:e[sd]?|ing)|free (?:month|year|product|delivery|upgrade)s?|replacements?)\b`,
    ],
    regret: [phrase`\b(?:sorry|apologi[sz]e[sd]?|apologi[sz]ing|apolog(?:y|ies)|regret(?:s|ted)?)\b`],
    said: [
      phrase`\b(?:we|I)(?: are| am|['’]re|['’]m)? (?:\p{L}{2,12} ){0,3}(?:sorry|apologi[sz]e|regret)\b`,
      phrase`\bour (?:\p{L}{2,12} )?apolog(?:y|ies) (?:for|to you)\b|\bplease accept\b`,
    ],
    contact: [
      phrase`@|:\/\/|\bwww\.|\+?\d(?:[\d .()-]{5,18})\d`,
      phrase`\b(?:call|phone|telephone|e-?mail|write to|reply to|chat|whats ?app|text|message|visit|ask for|reach us (?:at|on|by|through)|hotline|help ?desk|support (?:team|page|portal|cent(?:er|re)))\b`,
    ],
    day: [
      phrase`\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|today|next (?:week|month)|within (?:the next )?\p{L}{0,6}\d{0,3} ?(?:\p{L}{1,8} )?(?:hours?|days?|weeks?|months?)|in (?:a|one|two|three|four|\d{1,2}) (?:days?|weeks?|months?))\b`,
    ],
    skeletons: {
      responsibility: 'This was our responsibility, and we did not live up to it.',
      regret: 'We are sorry for TBD.',
      contact: 'Reach us at TBD.',
      'follow-up': 'On TBD we will ask you whether all is well again.',
    },
  },
  id: {
    restoring: [
      phrase`\b(?:pengembalian (?:dana|uang|biaya)|kami (?:kembalikan|ganti)|dikembalikan|mengembalikan|refund|kredit|voucher|diskon|potongan|kompensasi|ganti rugi|gratis|cuma-cuma|bebas (?:biaya|denda|tagihan)|menggratiskan)\b`,
    ],
    regret: [phrase`\b(?:maaf|menyesal|menyesali|menyesalkan|penyesalan)\b`],
    said: [
      phrase`\b(?:kami|saya) (?:(?!telah|sudah)\p{L}{2,15} ){0,3}(?:mohon maaf|memohon maaf|menyesal)\b`,
    ],
    contact: [
      phrase`@|:\/\/|\bwww\.|\+?\d(?:[\d .()-]{5,18})\d`,
      phrase`\b(?:telepon|hubungi|surel|e-?mail|tulis(?:lah)? ke|kirim pesan|balas|whats ?app|obrolan|kunjungi|pusat bantuan|layanan pelanggan|gerai)\b`,
    ],
    day: [
      phrase`\b(?:senin|selasa|rabu|kamis|jumat|sabtu|minggu (?:depan|ini)|ahad|besok|lusa|hari ini|pekan depan|bulan depan|dalam (?:\d{1,2}|satu|dua|tiga) (?:jam|hari|minggu|pekan|bulan))\b`,
    ],
    skeletons: {
      responsibility: 'Ini tanggung jawab kami, dan kami belum memenuhinya.',
      regret: 'Kami minta maaf atas TBD.',
      contact: 'Hubungi kami di TBD.',
      'follow-up': 'Pada TBD kami akan menanyakan apakah semuanya sudah beres.',
    },
  },
};

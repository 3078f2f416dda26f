import { type Pattern, phrase } from '../phrase.js';
import type { Phrases } from './phrases.js';

/** How a language tells repairs that will not last, and those that will. */
export interface FixWords {
  /** `mark` is marked. */
  readonly stopgap: readonly Pattern[];
  readonly denied: Pattern;
  readonly permanent: Pattern;
  /** Words that an action and a stopgap may share by chance. */
  readonly common: ReadonlySet<string>;
}

export const fixWords: Phrases<FixWords> = {
  en: {
    stopgap: [
      phrase`\b(?<mark>(?:temporary|interim|short[- ]term|provisional|stop-?gap|makeshift|quick) (?:[\w-]{1,20} ){0,2}(?:fix|fixes|solution|workaround|measure|mitigation|patch|remedy|hack|exclusion|exception|rule|override|bypass)|stop-?gap|band-?aids?|as a temporary measure|for the time being|temporarily (?:fix|fixed|solve|solved|resolve|resolved|mitigate|mitigated|patched|bypassed|disabled|worked around|switched off|turned off)|(?:disabled|bypassed|switched off|turned off|patched|worked around) [^.;:]{1,60} for now|(?:this|that|the fix|it) (?:is|was) (?:only )?temporary)\b`,
    ],
    denied: phrase`\b(?:no|not|never|without|instead of|rather than|no longer|removed the|removing the|reverted the) (?:an? |the )?(?:only )?(?:temporary|interim|short|provisional|stop|quick|workaround)`,
    permanent: phrase`\b(?:permanent(?:ly)?|long[- ]term|longer[- ]term|proper(?:ly)? (?:fix|fixed|solution|solve|solved)|full(?:y)? (?:fix|fixed|solution)|final (?:fix|solution)|definitive|for good|durable|lasting|root cause fix|re-?enable[ds]?|re-?enabling|turned? back on|switch(?:ed)? back on|restored the original|replace (?:the )?(?:workaround|stop-?gap|patch)|(?:this|the) (?:fix|change) (?:has )?(?:worked|works|holds|held))\b`,
    common: new Set(
      'about after again alert before because being could customer customers during every fixed first from have incident issue monitoring other production release service services should system team temporary temporarily that their there these they this those time until update using users were what when where which while with would workaround'.split(
        ' ',
      ),
    ),
  },
  id: {
    stopgap: [
      phrase`\b(?<mark>(?:perbaikan|solusi|penanganan|langkah|tindakan|tambalan|jalan keluar|mitigasi) (?:yang bersifat |yang )?(?:sementara|darurat|jangka pendek|tambal sulam)|(?:ini|itu|sifatnya|bersifat|masih|hanya|tetapi ini) (?:hanya |masih |bersifat )?sementara(?! itu| waktu)|untuk sementara(?: waktu)?(?:,)? (?:kami )?(?:mematikan|menonaktifkan|menambal|menutup|memutus|melewati|dimatikan|dinonaktifkan|ditambal)|(?:mematikan|menonaktifkan|menambal|dimatikan|dinonaktifkan|ditambal) [^.;:]{1,60} (?:untuk )?sementara(?: waktu)?)\b`,
    ],
    denied: phrase`\b(?:bukan|tidak lagi|tanpa|alih-alih) (?:lagi )?(?:perbaikan |solusi |bersifat )?sementara\b`,
    permanent: phrase`\b(?:permanen|jangka panjang|selamanya|seterusnya|tuntas|perbaikan (?:tetap|akhir|menyeluruh|penuh)|solusi (?:tetap|akhir|menyeluruh)|diaktifkan kembali|mengaktifkan kembali|dinyalakan kembali|menyalakan kembali|mengganti (?:tambalan|perbaikan sementara))\b`,
    common: new Set(
      'adalah agar akan antara atau bahwa dalam dapat dari dengan diperbaiki gangguan insiden jadi jika kami karena kepada ketika layanan lebih masih memperbaiki oleh pada pelanggan perbaikan rilis saat sampai sebelum secara sehingga sementara semua setelah setiap sudah sistem supaya telah tidak untuk yang'.split(
        ' ',
      ),
    ),
  },
};

import { type Pattern, phrase } from '../phrase.js';
import type { Phrases } from './phrases.js';

/** What a promise of compensation must say. */
export const compensationParts = ['what', 'who', 'when', 'how'] as const;

export type CompensationPart = (typeof compensationParts)[number];

/** How a language speaks of compensation. */
export interface CompensationWords {
  /** That nobody has decided. */
  readonly undecided: readonly Pattern[];
  /** That there is none. */
  readonly denied: Pattern;
  readonly parts: { readonly [part in CompensationPart]: readonly Pattern[] };
  /** That customers have it. */
  readonly applied: readonly Pattern[];
  /** A credit in percent; group `mark` is the figure. */
  readonly credit: readonly Pattern[];
  /** Lines to fill in. */
  readonly lines: { readonly [part in CompensationPart]: string };
  readonly noneBecause: string;
}

export const compensationWords: Phrases<CompensationWords> = {
  en: {
    undecided: [
      phrase`\b(?:to be|being|yet to be) (?:decided|determined|agreed|defined|discussed|evaluated|considered)\b`,
      phrase`\b(?:not|n['’]t)(?: yet)?(?: been)? (?:decided|determined|agreed)\b|\b(?:no|pending|awaiting)(?: a| the)?(?: \p{L}{2,12})? decision\b`,
      phrase`\b(?:under|in) (?:discussion|review|consideration)\b|\bpending (?:\p{L}{2,15} )?(?:approval|review)\b`,
      phrase`\b(?:considering|evaluating|discussing|assessing|looking into|exploring|reviewing) (?:[\p{L}-]{2,12} ){0,3}(?:compensation|credits?|refunds?|vouchers?|whether|if|how|options)\b`,
      phrase`\b(?:may|might|could) (?:offer|give|provide|issue|credit|refund|compensate|reimburse|be (?:offered|given|issued|compensated|refunded))\b`,
    ],
    denied: phrase`\bnothing (?:further |more |else )?(?:is|was) owed\b|\bdecided against\b|\bno (?:\p{L}{2,12} ){0,2}(?:compensation|refunds?|credits?)\b|\bnot (?:offer(?:ed|ing)?|be charged|give|given|owe|need|needed|required|necessary|applicable|compensat(?:e|ed|ing))\b|\bn['’]t (?:offer|give|owe|compensate)\b`,
    parts: {
      what: [
        phrase`[$€£¥%]|\b(?:idr|rp|usd|eur|gbp|percent|per cent|rupiah|dollars?|euros?|pounds?)\b|\bRp ?\d`,
        phrase`\b(?:refund(?:s|ed|ing)?|credit(?:s|ed)? (?:of|for|worth)|service credits?|sla credits?|vouchers?|discounts?|free|gift cards?|extension|extend(?:ed|ing)?|waiv(?:e|ed|ing)|reimburs(?:e|ed|ement|ements|ing)|replacements?|waivers?|month(?:['’]?s)? (?:fee|subscription)|(?:days?|weeks?|months?|years?)(?:['’]?s)? (?:worth )?of|worth of|double the|full amount)\b`,
      ],
      who: [
        phrase`\b(?:customers?|users?|accounts?|orders?|bookings?|tickets?|subscribers?|merchants?|sellers?|passengers?|guests?|clients?|tenants?|members?|buyers?|patients?|students?|everyone|everybody|anyone|each|all|whoever|you|your)\b`,
      ],
      when: [
        phrase`\b(?:today|tomorrow|yesterday|immediately|already|now|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:next|following|this|coming|current) (?:\p{L}{2,10} )?(?:invoices?|bills?|statements?|months?|weeks?|days?|cycles?|orders?|renewals?|billing|payments?)|cycles?|invoices?|january|february|march|april|june|july|august|september|october|november|december|within|by the end|deadline|until|end of|in the (?:next|coming))\b`,
        phrase`\b\d{1,3} (?:business |working |calendar )?(?:hours?|days?|weeks?|months?)\b(?! of)`,
      ],
      how: [
        phrase`\b(?:automatic(?:ally)?|automated|without (?:\p{L}{2,12} ){0,3}(?:anything|claim(?:ing)?|request(?:ing)?|asking)|need (?:not|to do nothing)|(?:do|does) not (?:need|have) to|(?:don|doesn)['’]t (?:need|have) to|no (?:action|claim|need)|nothing to do|unasked)\b`,
        phrase`\b(?:contact|claim(?:ed|s|ing)?|request(?:ed|s)?|ask(?:s|ed)?|tell(?:s)?|appl(?:y|ied|ies)|reply|write to|call|e-?mail|open a (?:ticket|case)|form|code|link|ticket|customer service|support)\b`,
        phrase`\b(?:credited|added|applied|paid|refunded|returned|transferred|deposited|sent) (?:back )?(?:to|into|on|against|by|at)\b|\b(?:on|off) (?:their|your|the|every) (?:\p{L}{3,10} )?(?:invoice|bill|statement|order|account)s?\b|\b(?:comes?|taken|deducted) (?:off|from)\b|\bback to\b|\bfree (?:\p{L}{3,10} )?for (?:all|everyone|everybody|every)\b|\bfor free\b`,
      ],
    },
    applied: [
      phrase`\b(?:was|were|has been|have been|had been) (?:[\p{L}-]{2,15} ){0,3}(?:credited|refunded|applied|paid|booked|issued|sent|delivered|given|received|waived|returned)\b`,
      phrase`\b(?:was|were) (?:all )?in (?:their|your|every|all|the) (?:\p{L}{2,12} )?accounts?\b|\b(?:customers?|users?|subscribers?|guests?|they|each|everyone|everybody) (?:\p{L}{2,12} )?(?:received|got)\b`,
      phrase`\b(?:we|\p{L}{2,15})(?: have| has)? (?:refunded|credited|reimbursed|waived|gave) (?:each|all|every|every(?:one|body)|the|them|\d)`,
    ],
    credit: [
      phrase`\b(?<mark>\d{1,3}(?:\.\d{1,2})?) ?(?:%|percent|per cent)(?: [\p{L}-]{1,15}){0,5} credits?\b`,
      phrase`\bcredit(?:s|ed)?(?: [\p{L}-]{1,15}){0,4} (?<mark>\d{1,3}(?:\.\d{1,2})?) ?(?:%|percent|per cent)`,
    ],
    lines: {
      what: 'What they get: TBD',
      who: 'Who gets it: TBD',
      when: 'By when: TBD',
      how: 'How to claim it: TBD',
    },
    noneBecause: 'None, because TBD.',
  },
  id: {
    undecided: [
      phrase`\b(?:belum|masih akan|baru akan) (?:\p{L}{2,12} )?(?:diputuskan|ditentukan|ditetapkan|disepakati|dibahas|ada keputusan|memutuskan)\b|\bakan (?:diputuskan|ditentukan|ditetapkan|dibahas) (?:kemudian|nanti)\b`,
      phrase`\b(?:sedang|masih|tengah) (?:[\p{L}]{2,12} )?(?:dibahas|dipertimbangkan|dikaji|dibicarakan|didiskusikan|dievaluasi|mempertimbangkan|membahas|mengkaji|mendiskusikan)\b`,
      phrase`\bmenunggu (?:keputusan|persetujuan)\b|\b(?:mungkin|barangkali) (?:akan )?(?:diberikan|memberikan|memberi)\b`,
    ],
    denied: phrase`\b(?:tidak|tanpa) (?:ada |memberikan |memberi |menawarkan |perlu )?(?:\p{L}{2,12} )?(?:kompensasi|ganti rugi|pengembalian)\b|\bkompensasi tidak (?:diberikan|ditawarkan|diperlukan|ada)\b`,
    parts: {
      what: [
        phrase`[$€£¥%]|\bRp\.? ?\d|\b(?:idr|usd|persen|rupiah|juta|ribu)\b`,
        phrase`\b(?:pengembalian (?:dana|uang|biaya)|dikembalikan|kredit layanan|voucher|diskon|potongan|gratis|cuma-cuma|bebas (?:biaya|denda|tagihan|ongkos)|perpanjangan|diperpanjang|penggantian|produk pengganti)\b`,
      ],
      who: [
        phrase`\b(?:pelanggan|pengguna|nasabah|konsumen|akun|pembeli|penjual|penumpang|pelapak|anggota|pasien|siswa|setiap|semua|seluruh|Anda|mereka|masing-masing)\b`,
      ],
      when: [
        phrase`\b(?:hari ini|besok|kemarin|segera|sekarang|senin|selasa|rabu|kamis|jumat|sabtu|minggu (?:depan|ini)|pekan (?:depan|ini)|(?:bulan|tagihan|faktur|pesanan|pembayaran) (?:depan|berikutnya|selanjutnya|ini|mendatang)|paling lambat|sampai|hingga|dalam waktu|selambat-lambatnya|sebelum)\b`,
        phrase`\b\d{1,3} (?:jam|hari|minggu|pekan|bulan)\b`,
      ],
      how: [
        phrase`\b(?:otomatis|tanpa (?:perlu )?(?:\p{L}{2,15} ){0,3}(?:klaim|mengklaim|meminta|apa-apa|apa pun|permintaan)|tidak perlu)\b`,
        phrase`\b(?:klaim|diklaim|mengklaim|hubungi|menghubungi|ajukan|mengajukan|beri tahu|memberi tahu|tulis|telepon|formulir|kode|tautan|tiket|layanan pelanggan|minta|meminta)\b`,
        phrase`\b(?:masuk|dikreditkan|ditambahkan|dikembalikan|ditransfer|memotong|dipotong(?:kan)?) (?:langsung )?(?:ke|di|pada|dari|lewat|tagihan|pesanan)\b|\bdi akun\b|\bgratis (?:bagi|untuk) (?:semua|setiap|seluruh)\b|\bdikirim\b|\bberlaku langsung\b`,
      ],
    },
    applied: [
      phrase`\b(?:sudah|telah) (?:[\p{L}-]{2,15} ){0,2}(?:diterima|masuk|dikreditkan|dibayarkan|dikembalikan|diberikan|dikirim|ada|menerima|mendapat)\b`,
    ],
    credit: [
      phrase`\b(?<mark>\d{1,3}(?:,\d{1,2})?) ?(?:%|persen)(?: [\p{L}-]{1,15}){0,3} (?:kredit|tagihan|biaya)\b`,
      phrase`\bkredit(?: [\p{L}-]{1,15}){0,4} (?<mark>\d{1,3}(?:,\d{1,2})?) ?(?:%|persen)`,
    ],
    lines: {
      what: 'Yang diterima: TBD',
      who: 'Yang berhak: TBD',
      when: 'Paling lambat: TBD',
      how: 'Cara klaim: TBD',
    },
    noneBecause: 'Tidak ada, karena TBD.',
  },
};

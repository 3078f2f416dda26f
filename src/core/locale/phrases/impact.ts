import { type Pattern, phrase } from '../phrase.js';
import type { Phrases } from './phrases.js';

/** How a language counts what a failure did. */
export interface QuantityWords {
  /** Figures that are no quantities, in lower case: times, lengths, versions, names; replaced by nothing. */
  readonly others: RegExp;
  /** Numbers in words and statements about all or nobody. */
  readonly words: Pattern;
  /** Groups of customers of which nobody can tell how large they are. */
  readonly vague: readonly Pattern[];
  /** What shows that such a group was harmed, and is not only mentioned. */
  readonly harm: Pattern;
  /** A sentence about what might have happened, or might yet. */
  readonly risk: Pattern;
  /** Marks between groups of thousands, and before decimals. */
  readonly separators: { readonly group: string; readonly decimal: string };
  readonly scales: { readonly [word: string]: number };
  /** "300 of 1,200 customers (25 %)": groups `part`, `whole`, `share`. */
  readonly share: Pattern;
  /** Words of a sentence that tells of a part, or of a moment before the end. */
  readonly partial: Pattern;
  readonly bounds: { readonly atLeast: Pattern; readonly atMost: Pattern; readonly about: Pattern };
  readonly counts: { readonly [name in CountName]: CountWords };
}

/** Counts that front matter holds under `impact`. */
export const countNames = ['customers_affected', 'orders_lost', 'support_contacts'] as const;

export type CountName = (typeof countNames)[number];

export interface CountWords {
  /** Sentences that state the count; groups `bound`, `n`, `scale`. */
  readonly said: readonly Pattern[];
  /** A label or cell after which the count stands alone. */
  readonly label: Pattern;
}

const figure = String.raw`(?<n>\d(?:[\d.,]{0,24}\d)?)`;
const enNumber = String.raw`(?<bound>about|around|approximately|roughly|some|almost|nearly|over|more than|at least|up to|fewer than|less than|~|≈)? ?${figure} ?(?<scale>k|thousand|million)?\b`;
const enPeople = '(?:customers|users|people|clients|subscribers)';
const idNumber = String.raw`(?<bound>sekitar|kira-kira|kurang lebih|hampir|lebih dari|sedikitnya|setidaknya|paling sedikit|hingga|sampai|kurang dari|~|≈)? ?${figure} ?(?<scale>ribu|juta)?\b`;
const idPeople = '(?:orang )?(?:pelanggan|pengguna|konsumen|nasabah|pembeli)';

const enMonth = String.raw`(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?`;
const idMonth = String.raw`(?:jan|feb|mar|apr|mei|jun|jul|agu|ags|sep|okt|nov|des)[a-z]{0,6}\.?`;
const marks = [
  String.raw`\b\d{4}-\d\d(?:-\d\d)?(?:t[\d:.]{1,15})?`,
  String.raw`\b\d{1,2}[/]\d{1,2}(?:[/]\d{2,4})?`,
  String.raw`\b\d{1,2}:\d\d(?::\d\d)?(?: ?[ap]\.?m\b)?`,
  String.raw`\b\d{1,2}(?:\.\d\d)? ?[ap]\.?m\b`,
  String.raw`\bv?\d{1,24}\.\d{1,24}\.\d[\d.]{0,24}`,
  String.raw`#\d{1,24}`,
  // A name with figures in it, such as `eu-west-2`; an amount of money is none.
  String.raw`\b(?!rp\d|idr\d|usd?\d|eur\d|sgd\d)(?=[\p{L}_-]{1,40}\d)[\p{L}_][\p{L}\d_.-]{0,24}`,
  String.raw`\b[1-5](?:\d\d|xx)s? (?:\([^()]{1,30}\) )?(?:https? )?(?:errors?|responses?|status|codes?|internal|bad|gateway|service)\b`,
];

export const quantityWords: Phrases<QuantityWords> = {
  en: {
    others: new RegExp(
      [
        ...marks,
        String.raw`\b${enMonth} \d{1,2}(?:st|nd|rd|th)?(?:,? (?:19|20)\d\d)?\b`,
        String.raw`\b\d{1,2}(?:st|nd|rd|th)? (?:of )?${enMonth}(?:,? (?:19|20)\d\d)?\b`,
        String.raw`\b(?:in|since|of) (?:19|20)\d\d\b`,
        String.raw`\b\d[\d.,]{0,24}\+?[ -]?(?:ms|s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|days?|weeks?|months?|years?)\b`,
        String.raw`\b\d{1,24}(?:st|nd|rd|th)\b`,
        String.raw`\b(?:version|release|pr|issue|ticket|step|phase|part|section|sev|severity|priority|tier|level|layer|port|http|status|code|error) ?\d[\d.]{0,24}`,
      ].join('|'),
      'gu',
    ),
    words: phrase`\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|dozens?|hundreds?|thousands?|millions?|half|third|thirds|quarter|quarters|everyone|everybody|nobody|no one|no-one|one (?:customer|user|team|order|person|shop|store|client))\b|\b(?:all|every|each|any|no|zero|entire|only) (?:[\w/-]{1,24} ){0,3}(?:customers?|users?|people|clients?|visitors?|orders?|requests?|traffic|calls|events|jobs|builds|teams?|services?|ingresses|ingress resources|resources|sites|apps|applications|logs|metrics|data|payments?|transactions?|customer impact|impact)\b`,
    vague: [
      phrase`(?<!how )\b(?<mark>(?:some|a few|few|several|many|various|numerous|multiple|certain|an unknown number of|a (?:small |large |limited |significant |certain |good |sizable )?(?:number|subset|portion|percentage|fraction|proportion|handful|minority|majority|part|lot) of) (?:of )?(?:our |the |your |their )?(?:(?!for|with|to|by|that|and|or|in|on|of|where|when|as|from|idle|test|internal|bot|service|team)[\w-]{1,24} ){0,2}(?:customers|users|clients|visitors|merchants|sellers|subscribers|members|people|tenants|orders|shoppers|buyers|patients|students|teams|passengers|guests|players|developers))\b`,
    ],
    harm: phrase`\b(?:affect|impact|unable|not able|could ?n[o'’]t|can ?n[o'’]t|error|fail|lost|lose|losing|slow|delay|late|unavailab|inaccessib|outage|down\b|offline|degrad|timeout|time[sd]? out|timing out|report|complain|experienc|encounter|notic|saw\b|seeing|met\b|troubl|problem|issue|stuck|wrong|disrupt|miss|charged|restart|wait|block|broken|reject|denied|log(?:ged)? out|hit\b)`,
    risk: phrase`\b(?:risk|may|might|potential|potentially|possibly|could be)\b`,
    separators: { group: ',', decimal: '.' },
    scales: { k: 1000, thousand: 1000, million: 1_000_000 },
    share: phrase`\b(?<part>\d[\d,]{0,24}) (?:out )?of (?:our |the |all )?(?<whole>\d[\d,]{0,24})(?: [\p{L}-]{1,24}){0,3} \((?:about |around |roughly |approximately |~ ?|≈ ?)?(?<share>\d{1,24}(?:\.\d{1,4})?) ?(?:%|percent)`,
    partial: phrase`\b(?:of (?:them|these|those|which|whom|the)|out of|another|other|further|additional|initially|at first|first|by \d|at \d|so far|peak|at a time|at once|per (?:minute|hour|day|second)|each|previous|last|would|could have|if)\b`,
    bounds: {
      atLeast: phrase`^(?:over|more than|at least)$`,
      atMost: phrase`^(?:up to|fewer than|less than)$`,
      about: phrase`^(?:about|around|approximately|roughly|some|almost|nearly|~|≈)$`,
    },
    counts: {
      customers_affected: {
        said: [
          phrase`${enNumber} (?:of our |unique |active |paying )?${enPeople} (?:who |that )?(?:(?:were|was|are|have been|had been) )?(?:directly )?(?:affected|impacted|hit|unable|not able|couldn't|could not|met|saw|experienced|encountered|lost access)\b`,
          phrase`\b(?:affected|impacted|hit) ${enNumber} (?:of our |unique |active |paying )?${enPeople}\b`,
          phrase`\b(?:(?:affected|impacted) ${enPeople}|${enPeople} (?:affected|impacted)) ?[:=] ?${enNumber}`,
        ],
        label: phrase`^(?:number of )?(?:affected|impacted)? ?(?:customers|users)(?: affected| impacted)?:?$`,
      },
      orders_lost: {
        said: [
          phrase`${enNumber} orders (?:(?:were|was|are|have been|had been) )?(?:lost|cancell?ed|dropped)\b`,
          phrase`\b(?:lost|cancell?ed|dropped) ${enNumber} orders\b`,
          phrase`\b(?:orders (?:lost|cancell?ed)|lost orders) ?[:=] ?${enNumber}`,
        ],
        label: phrase`^(?:number of )?(?:orders (?:lost|cancell?ed)|lost orders|cancell?ed orders):?$`,
      },
      support_contacts: {
        said: [
          phrase`${enNumber} (?:customers|people|users|callers) (?:called|contacted|wrote to|reached) (?:us|our support|support|customer (?:service|support|care))\b`,
          phrase`${enNumber} (?:support|customer service|helpdesk) (?:contacts|tickets|requests|cases)\b`,
          phrase`\bsupport (?:contacts|tickets) ?[:=] ?${enNumber}`,
        ],
        label: phrase`^(?:number of )?(?:support|customer service) (?:contacts|tickets|cases):?$`,
      },
    },
  },
  id: {
    others: new RegExp(
      [
        ...marks,
        String.raw`\b(?:pukul|jam) \d{1,2}(?:[.:]\d\d)?`,
        String.raw`\b\d{1,2}\.\d\d(?:[–-]\d{1,2}\.\d\d)? (?:wib|wita|wit|sampai|hingga)\b`,
        String.raw`\b(?:sampai|hingga) \d{1,2}\.\d\d\b`,
        String.raw`\b\d{1,2} ${idMonth}(?: (?:19|20)\d\d)?\b`,
        String.raw`\b(?:tahun|sejak|pada) (?:19|20)\d\d\b`,
        String.raw`\b\d[\d.,]{0,24}[ -]?(?:detik|dtk|menit|mnt|jam|hari|minggu|pekan|bulan|tahun)\b`,
        String.raw`\bke-\d{1,24}`,
        String.raw`\b(?:versi|rilis|tiket|langkah|tahap|fase|bagian|prioritas|tingkat|http|status|kode|galat|error) ?\d[\d.]{0,24}`,
      ].join('|'),
      'gu',
    ),
    words: phrase`\b(?:dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|\p{L}{1,24} belas|\p{L}{1,24} puluh|belasan|puluhan|ratusan|ribuan|jutaan|seratus|seribu|sejuta|setengah|separuh|sepertiga|seperempat|seorang|satu (?:pelanggan|pengguna|pesanan|gerai|orang))\b|\b(?:semua|seluruh|setiap|tiap|segenap|tidak ada|tak ada|tak satu pun|tidak satu pun) (?:satu pun )?(?:[\w/-]{1,24} ){0,2}(?:pelanggan|pengguna|orang|konsumen|pembeli|nasabah|pesanan|permintaan|transaksi|pembayaran|layanan|gerai|dampak|situs|aplikasi|data)\b`,
    vague: [
      phrase`(?<!berapa )\b(?<mark>(?:sebagian(?: besar| kecil)?|beberapa|banyak|sejumlah|segelintir|berbagai|sekelompok|tidak sedikit)(?: dari)? (?:para )?(?:pelanggan|pengguna|konsumen|pembeli|nasabah|klien|orang|pesanan|mitra|anggota|pengunjung|penumpang|penjual|pasien|siswa|mahasiswa))\b`,
    ],
    harm: phrase`\b(?:dampak|terdampak|berdampak|tidak (?:bisa|dapat)|tak (?:bisa|dapat)|belum (?:bisa|dapat)|gagal|galat|error|hilang|kehilangan|lambat|lama|terlambat|tertunda|terganggu|gangguan|mati|lapor|melapor|melaporkan|mengeluh|keluhan|mengalami|menemui|mendapati|terpaksa|masalah|kendala|macet|salah|terputus|terkena|ditolak|batal|menunggu|terkunci)\b`,
    risk: phrase`\b(?:risiko|berisiko|mungkin|berpotensi|potensi|bisa jadi|dikhawatirkan)\b`,
    separators: { group: '.', decimal: ',' },
    scales: { ribu: 1000, juta: 1_000_000 },
    share: phrase`\b(?<part>\d[\d.]{0,24}) dari (?:seluruh |semua )?(?<whole>\d[\d.]{0,24})(?: [\p{L}-]{1,24}){0,3} \((?:sekitar |kira-kira |kurang lebih |~ ?|≈ ?)?(?<share>\d{1,24}(?:,\d{1,4})?) ?(?:%|persen)`,
    partial: phrase`\b(?:di antaranya|di antara mereka|dari mereka|lainnya|mula-mula|awalnya|pada awalnya|pertama|pada pukul|sampai pukul|sejauh ini|puncak|sekaligus|per (?:menit|jam|hari|detik)|masing-masing|sebelumnya|jika|seandainya)\b`,
    bounds: {
      atLeast: phrase`^(?:lebih dari|sedikitnya|setidaknya|paling sedikit)$`,
      atMost: phrase`^(?:hingga|sampai|kurang dari)$`,
      about: phrase`^(?:sekitar|kira-kira|kurang lebih|hampir|~|≈)$`,
    },
    counts: {
      customers_affected: {
        said: [
          phrase`${idNumber} ${idPeople} (?:yang )?(?:ikut )?(?:terdampak|terkena|terganggu|mengalami|mendapati|menemui|menjumpai|tidak (?:bisa|dapat))\b`,
          phrase`\b(?:berdampak pada|berdampak kepada|mengenai|dialami|dialami oleh|menimpa) ${idNumber} ${idPeople}\b`,
          phrase`\b${idPeople} (?:yang )?terdampak ?[:=] ?${idNumber}`,
        ],
        label: phrase`^(?:jumlah )?(?:pelanggan|pengguna)(?: yang)? terdampak:?$`,
      },
      orders_lost: {
        said: [
          phrase`${idNumber} pesanan (?:yang )?(?:hilang|batal|dibatalkan|lenyap)\b`,
          phrase`\bkehilangan ${idNumber} pesanan\b`,
          phrase`\bpesanan (?:yang )?(?:hilang|batal) ?[:=] ?${idNumber}`,
        ],
        label: phrase`^(?:jumlah )?pesanan(?: yang)? (?:hilang|batal|dibatalkan):?$`,
      },
      support_contacts: {
        said: [
          phrase`${idNumber} (?:orang|pelanggan|pengguna) (?:menghubungi|menelepon) (?:kami|layanan pelanggan|cs)\b`,
          phrase`${idNumber} (?:tiket|keluhan|kontak) (?:masuk )?ke layanan pelanggan\b`,
        ],
        label: phrase`^(?:jumlah )?(?:kontak|keluhan|tiket)(?: ke)? layanan pelanggan:?$`,
      },
    },
  },
};

import { type Pattern, phrase } from '../phrase.js';
import type { Phrases } from './phrases.js';

/** How a language blames people, and how it regrets what they did not do. */
export interface BlameWords {
  /** A person by role or pronoun, at the end of what stands before a predicate. */
  readonly subject: Pattern;
  /** A part of some word in every sentence with blame; most sentences have none and are not looked at closer. */
  readonly hint: Pattern;
  /** The same for counterfactuals. */
  readonly wish: Pattern;
  /** The same anywhere. */
  readonly person: Pattern;
  /** Predicates that are blame right behind a person. */
  readonly predicates: readonly Pattern[];
  /** What is blame when a person stands anywhere before it in the sentence. */
  readonly manners: readonly Pattern[];
  /** What is blame by itself. */
  readonly faults: readonly Pattern[];
  /** A sentence that denies or discusses blame. */
  readonly denied: Pattern;
  /** What people did not do and should have; `mark` is marked. */
  readonly counterfactuals: readonly Pattern[];
}

const enRole = `(?:engineer|developer|programmer|administrator|sysadmin|dba|technician|contractor|employee|colleague|intern|trainee|newcomer|responder|cashier|clerk|cook|manager on duty|on-call|staff member|team member|staff|team)s?`;
/** A person in the role of a subject, after an article or the like: software has agents, operators and managers too. */
export const enPerson = String.raw`(?:\b(?:the|an?|our|one of (?:the|our)|another|some) (?:(?!of )[\w-]{1,20} ){0,2}${enRole}(?: on (?:duty|call|shift))?|\b(?:an|our|one of our) (?:operator|admin|manager|vendor)s?|\b(?:s?he))`;

const idRole = `(?:petugas|karyawan|karyawati|operator|teknisi|engineer|insinyur|pegawai|staf|admin|administrator|pengembang|programmer|developer|kasir|kurir|koki|magang|atasan|manajer|rekan|anggota tim|tim)`;
export const idPerson = String.raw`\b(?:(?:seorang |salah satu |salah seorang |para )?${idRole}(?: (?:jaga|kami|kita|yang bertugas|bertugas|piket|teknis|operasional|infrastruktur|pengembang|it|basis data|layanan pelanggan|itu|tersebut|magang|baru)){0,2}|dia|ia|pak \p{L}{2,20}|bu \p{L}{2,20})`;

/** Past participles that end otherwise than in "-ed". */
const enIrregular = `known|seen|done|taken|caught|given|gone|kept|left|made|met|run|said|sent|set|spoken|thought|told|understood|woken|written|brought|built|come|found|gotten|held|led|put|shut|begun|chosen|heard|let|paid|read`;
/** Adjectives that only look like participles: "should have dedicated alerts" is a demand. */
const enAdjective = String.raw`(?:detailed|dedicated|limited|unlimited|automated|standardi[sz]ed|shared|related|associated|advanced|combined|distributed|centrali[sz]ed|integrated|written|need)\b`;
const enParticiple = String.raw`(?!${enAdjective})(?:${enIrregular}|\p{L}{2,20}ed)`;

export const blameWords: Phrases<BlameWords> = {
  en: {
    subject: phrase`${enPerson}$`,
    person: phrase`${enPerson}`,
    hint: phrase`fail|forg|neglect|ignor|overlook|did|never|mistake|error|blunder|messed|screwed|careless|negligen|sloppy|sloppi|laz|incompeten|reckless|inattenti|irresponsib|blame|fault|without|foolish|stupid`,
    wish: phrase`should|could|if only|had (?:we|he|she|they|some|any|the)`,
    predicates: [
      phrase`\b(?:had |has |have )?(?:simply |just |also |again |repeatedly |completely |clearly |apparently )?(?:failed to|forgot(?:ten)?|neglected|ignored|overlooked|(?:did not|didn't|never) (?:bother|care|follow|think|pay attention|check|test|read|verify)|made (?:a|an|the|another|several) (?:[\w-]{1,20} )?(?:mistake|error|blunder)s?|messed up|screwed up|blundered|(?:was|were|is|are) (?:too )?(?:careless|negligent|sloppy|lazy|incompetent|reckless|inattentive|irresponsible|to blame|at fault))\b`,
    ],
    manners: [
      phrase`\bwithout (?:first |even |properly )?(?:checking|testing|asking|thinking|reading|reviewing|telling|permission|approval|following|verifying)\b`,
    ],
    faults: [
      phrase`\b(?<mark>carelessly|negligently|recklessly|foolishly|stupidly|sloppily|carelessness|negligence|incompetence|laziness|sloppiness|stupidity|recklessness)\b`,
      phrase`\b(?<mark>(?:careless|negligent|incompetent|lazy|sloppy|reckless|inattentive|irresponsible) (?:${enRole}|operator|admin|mistake|error|work))\b`,
      phrase`\b(?<mark>(?:his|her) (?:own )?(?:fault|mistake|error|failure))\b`,
    ],
    denied: phrase`\b(?:no one|nobody|not to blame|blameless|without blame|rather than|instead of|not (?:about )?(?:any|a|an|the) (?:person|individual|engineer|team))\b`,
    counterfactuals: [
      phrase`\b(?<mark>should(?:n't| not)?(?: have|'ve|’ve) (?:also |already |just |never |not |at least |probably |really |simply |all |only |ideally |instead |been |properly |better ){0,3}${enParticiple})\b`,
      phrase`\b(?<mark>could (?:easily )?have (?:easily )?been (?:easily |entirely )?(?:prevented|avoided|caught|detected|spotted|noticed|averted))\b`,
      phrase`\b(?<mark>if only (?:we|he|she|they|someone|somebody|anyone|the|our))\b`,
      phrase`\b(?<mark>had (?:we|he|she|they|someone|somebody|anyone|the (?:team|engineer|developer|on-call|responder)) (?:only |just )?${enParticiple})\b`,
    ],
  },
  id: {
    subject: phrase`${idPerson}$`,
    person: phrase`${idPerson}`,
    hint: phrase`lalai|lupa|ceroboh|teledor|gegabah|sembrono|abai|becus|peduli|teliti|hati-hati|cermat|salah|tidak me|gagal me|tanpa|malas|gara-gara|ulah`,
    wish: phrase`harusnya|mestinya|andai|kalau saja|jika saja|dicegah|dihindari`,
    predicates: [
      phrase`\b(?:telah |sudah |juga |memang |jelas-jelas )?(?:lalai|lupa|ceroboh|teledor|gegabah|sembrono|abai|mengabaikan|tidak becus|tidak peduli|kurang teliti|kurang hati-hati|kurang cermat|tidak teliti|tidak hati-hati|membuat kesalahan|melakukan kesalahan|berbuat salah|tidak (?:mengecek|memeriksa|menguji|mengikuti|mematuhi|membaca|memastikan)|gagal (?:memeriksa|mengecek|menguji|mengikuti|memastikan|menyadari))\b`,
    ],
    manners: [
      phrase`\btanpa (?:terlebih dahulu |lebih dulu )?(?:memeriksa|mengecek|menguji|bertanya|izin|persetujuan|mengikuti|membaca|memberi tahu|pikir panjang|memastikan)\b`,
    ],
    faults: [
      phrase`\b(?<mark>kecerobohan(?:nya)?|keteledoran(?:nya)?|kelalaian(?:nya)?|ketidakbecusan(?:nya)?|kemalasan(?:nya)?)\b`,
      phrase`\b(?<mark>(?:gara-gara|ulah|salahnya) ${idRole})\b`,
    ],
    denied: phrase`\b(?:bukan (?:karena |akibat )?(?:kesalahan|kelalaian|kecerobohan|salah)|tanpa menyalahkan|tidak menyalahkan|tanpa mencari siapa|alih-alih)\b`,
    counterfactuals: [
      phrase`(?<!yang )(?<!sebagaimana )\b(?<mark>(?:seharusnya|semestinya|mestinya|harusnya) (?:sudah |telah |bisa |dapat |tidak |lebih |segera |langsung |juga |sejak awal ){0,3}(?:me|di|ber)\p{L}{3,20})\b`,
      phrase`\b(?<mark>(?:andai|andaikan|andai saja|seandainya|kalau saja|jika saja) (?:saja )?(?:kami|kita|tim|petugas|operator|engineer|teknisi|karyawan|dia|ia|mereka|pak|bu))\b`,
      phrase`\b(?<mark>(?:bisa|dapat) (?:saja )?(?:dicegah|dihindari) (?:jika|kalau|bila|andai|seandainya|apabila))\b`,
    ],
  },
};

import { type Pattern, phrase } from '../phrase.js';
import type { Phrases } from './phrases.js';

/** Whom or what an apology points at. */
export type Blamed = 'supplier' | 'customer' | 'circumstances';

export interface ExcusePhrase {
  readonly blamed: Blamed;
  /** `excuse`: pushes the fault away. `cause`: only names whose failure it was, which is fine beside owning it. */
  readonly weight: 'excuse' | 'cause';
  readonly pattern: Pattern;
}

export interface ExcusePhrases {
  readonly patterns: readonly ExcusePhrase[];
  /** A sentence that owns what the one before it names. */
  readonly owning: string;
}

/** How apologies blame: who did it by grammar, since the names alone stand in many fair sentences. */
export const excusePhrases: Phrases<ExcusePhrases> = {
  en: {
    patterns: [
      {
        blamed: 'circumstances',
        weight: 'excuse',
        pattern: phrase`\b(?:beyond|outside|out of) our (?:direct |immediate |reasonable )?control\b`,
      },
      {
        blamed: 'circumstances',
        weight: 'excuse',
        pattern: phrase`\b(?:due to|because of|caused by|owing to|as a result of) (?:an? |some )?(?:unforeseen|unforeseeable|unexpected|unavoidable|exceptional|extraordinary|external) (?:circumstances|events?|factors?|conditions?|situations?)\b|\bforce majeure\b|\bacts? of god\b`,
      },
      {
        blamed: 'supplier',
        weight: 'excuse',
        pattern: phrase`(?:\bnot|n['’]t|\bnever)(?: \p{L}{4,10})? our (?:own )?(?:fault|doing|mistake|error|responsibility)\b|\bno fault of (?:ours|our own)\b|, not ours\b`,
      },
      {
        blamed: 'supplier',
        weight: 'excuse',
        pattern: phrase`\b(?:fault|mistake|error|negligence|responsibility) (?:of|by|on the part of|lies with) (?:our|the|an?|their)? ?(?:[\p{L}-]{2,15} ){0,2}(?:suppliers?|vendors?|providers?|partners?|third[- ]part(?:y|ies)|contractors?|carriers?|couriers?|hosting company|data cent(?:er|re))\b`,
      },
      {
        blamed: 'supplier',
        weight: 'excuse',
        pattern: phrase`\b(?:suppliers?|vendors?|providers?|partners?|third[- ]part(?:y|ies)|contractors?|carriers?|couriers?|hosting company|data cent(?:er|re)(?: operator)?|server farm|compan(?:y|ies) (?:that |which )?we [\p{L} ]{3,40})(?:['’]s)? (?:(?:is|was|are|were) (?:(?:entirely|solely|fully|clearly) )?(?:to blame|at fault|responsible for)|(?:has |have |had )?(?:let us|admitted|accepted (?:culpability|responsibility|blame)))\b`,
      },
      {
        blamed: 'customer',
        weight: 'excuse',
        pattern: phrase`\b(?:you|(?:some |many |our )?(?:customers|users)) (?:(?:should|could) have (?:\p{L}{3,12}ed|read|known|kept|seen|chosen|taken|done|set)|failed to|neglected to|(?:did not|didn['’]t) (?:follow|read|update|upgrade|check|back up|notice|use the))\b|\b(?:due to|caused by|because of) (?:user|customer) error\b`,
      },
      {
        blamed: 'supplier',
        weight: 'cause',
        pattern: phrase`\b(?:due to|caused by|because of|as a result of|resulting from|the result of|attributable to|originated (?:with|at|from)|stemmed from|(?:lay|was|is) with|triggered by) (?:[\p{L}'’-]{1,15} ){0,8}(?:suppliers?|vendors?|providers?|partners?|third[- ]part(?:y|ies)|contractors?|carriers?|couriers?|hosting company|payment processor|data cent(?:er|re) operator)\b(?:['’]s?)?`,
      },
      {
        blamed: 'supplier',
        weight: 'cause',
        pattern: phrase`\b(?:our|an?|the|their) (?:[\p{L}-]{2,15} ){0,3}(?:supplier|vendor|provider|partner|contractor|carrier|courier|hosting company|payment processor|data cent(?:er|re) operator)(?:,[^,.]{1,40},)? (?:had |has |also )?(?:experienced|suffered|had|made|misconfigured|failed|went down|lost power|cut|changed|rolled out|deployed)\b`,
      },
    ],
    owning: 'Serving you is our responsibility, whoever we rely on, and we did not live up to it.',
  },
  id: {
    patterns: [
      {
        blamed: 'circumstances',
        weight: 'excuse',
        pattern: phrase`\bdi luar (?:kendali|kuasa|kontrol|kemampuan|jangkauan) (?:kami|pihak kami)\b`,
      },
      {
        blamed: 'circumstances',
        weight: 'excuse',
        pattern: phrase`\b(?:karena|akibat|disebabkan(?: oleh)?|dikarenakan) (?:adanya )?(?:keadaan|situasi|kondisi|faktor|kejadian|hal) (?:(?:yang )?(?:tak|tidak) (?:terduga|terhindarkan|dapat (?:kami )?(?:dihindari|hindari))|eksternal)\b|\bkeadaan kahar\b|\bforce majeure\b`,
      },
      {
        blamed: 'supplier',
        weight: 'excuse',
        pattern: phrase`\bbukan(?:lah)? (?:merupakan |karena )?(?:kesalahan|tanggung jawab|kelalaian) (?:dari )?(?:pihak )?kami\b`,
      },
      {
        blamed: 'supplier',
        weight: 'excuse',
        pattern: phrase`\b(?:kesalahan|kelalaian|tanggung jawab) (?:(?:ini |itu |sepenuhnya )?(?:ada|berada|terletak) (?:pada|di) )?(?:pihak )?(?:pemasok|vendor|penyedia|mitra|pihak ketiga|rekanan|kontraktor|kurir|subkontraktor|distributor)\b`,
      },
      {
        blamed: 'supplier',
        weight: 'excuse',
        pattern: phrase`\b(?:pemasok|vendor|penyedia(?: [\p{L}-]{2,15}){0,2}|mitra|pihak ketiga|rekanan|kontraktor|kurir)(?: kami)? (?:yang |telah |sudah )?(?:lalai|bersalah|harus bertanggung jawab|mengakui kesalahan)`,
      },
      {
        blamed: 'customer',
        weight: 'excuse',
        pattern: phrase`\b(?:Anda|pelanggan|pengguna) (?:seharusnya|semestinya|lalai|tidak (?:memeriksa|mengikuti|memperbarui|membaca|mencadangkan))\b|\b(?:karena|akibat|disebabkan(?: oleh)?) (?:kesalahan|kelalaian) (?:dari )?(?:pihak )?(?:pelanggan|pengguna)\b`,
      },
      {
        blamed: 'supplier',
        weight: 'cause',
        pattern: phrase`\b(?:karena|akibat|disebabkan(?: oleh)?|dikarenakan|berasal dari|dipicu(?: oleh)?) (?:[\p{L}-]{2,20} ){0,6}(?:pemasok|vendor|penyedia(?: [\p{L}-]{2,15})?|mitra|pihak ketiga|rekanan|kontraktor|kurir|distributor)\b`,
      },
    ],
    owning:
      'Melayani Anda adalah tanggung jawab kami, siapa pun yang kami andalkan, dan kami belum memenuhinya.',
  },
};

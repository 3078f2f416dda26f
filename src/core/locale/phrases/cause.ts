import { type Pattern, phrase } from '../phrase.js';
import { enPerson, idPerson } from './blame.js';
import type { Phrases } from './phrases.js';

/** How a language tells causes. */
export interface CauseWords {
  /** A person or human error as the cause; `mark` is marked. */
  readonly person: readonly Pattern[];
  /** A slip right behind a person, who may be named: "Dewi accidentally deleted". */
  readonly slips: readonly Pattern[];
  /** What makes a person the cause right before them: "caused by Dewi". */
  readonly by: Pattern;
  /** What stands before it where it is denied, or where it is what could go wrong. */
  readonly denied: Pattern;
  /** That the cause is not known, at the time of writing. */
  readonly unknown: readonly Pattern[];
  /** An action that looks for it. */
  readonly investigating: Pattern;
  /** That there is more than one cause. */
  readonly several: Pattern;
}

export const causeWords: Phrases<CauseWords> = {
  en: {
    person: [
      phrase`\b(?<mark>(?:human|operator|user|engineer|developer|administrator|admin|staff|employee) (?:error|mistake|failure|negligence))\b`,
      phrase`\b(?:caused|triggered|introduced|brought about) (?:by (?:accident )?|when |because )(?<mark>${enPerson})(?!'s (?:account|laptop|machine|computer|device|credentials|key|tool|script))(?! (?:account|laptop|machine|page|process))`,
      phrase`\bbecause (?<mark>${enPerson} (?:had |has )?(?:ran|run|deleted|removed|changed|pushed|merged|deployed|used|typed|pressed|clicked|entered|chose|selected|applied|executed|released|installed|configured|set|misread|misunderstood|misconfigured|mistyped))\b`,
      phrase`(?<mark>${enPerson}(?:'s|s'|’s|s’) (?:mistake|error|oversight|fault|misunderstanding|inexperience|inattention))\b`,
      phrase`\b(?<mark>(?:mistake|error|oversight) (?:by|of|on the part of) ${enPerson})\b`,
    ],
    slips: [
      phrase`\b(?:had |has |have )?(?:accidentally|mistakenly|inadvertently|unintentionally|erroneously|wrongly)\b`,
      phrase`\b(?:did|ran|deleted|pushed|merged|deployed|executed|removed|changed)\b[^.;]{1,120}\bby (?:mistake|accident)\b`,
    ],
    by: phrase`\b(?:caused|triggered|introduced|brought about) by $`,
    denied: phrase`\b(?:not|no|never|rather than|instead of|avoid|prevent|reduce|prone to|risk of|room for|chance of|possibility of|possible|any|ruled out|guard against|user error messages?)\b`,
    unknown: [
      phrase`\b(?<mark>(?:root )?(?:cause|reason|source|trigger)s?(?: of [\p{L}\d' -]{1,60})? (?:is|are|remains?|still|has remained) (?:still |currently |as yet |yet |largely |completely )?(?:unknown|unclear|undetermined|unidentified|not (?:yet )?(?:known|clear|understood|identified|determined|found)|a mystery))\b`,
      phrase`\b(?<mark>(?:root )?cause (?:was never|has not (?:yet )?been|hasn't (?:yet )?been|could not be|couldn't be) (?:found|identified|determined|established|confirmed))\b`,
      phrase`\b(?<mark>we (?:still )?(?:do not|don't|don’t) (?:yet |fully |really |exactly )?(?:know|understand) (?:why|what caused|the (?:root )?cause|what went wrong))\b`,
      phrase`\b(?<mark>we (?:have not|haven't|haven’t|were (?:not able|unable) to|could not|couldn't) (?:yet )?(?:identif(?:y|ied)|determined?|found|find|established?) (?:the |an? |any )?(?:(?:exact|specific|root|underlying|precise) )?(?:cause|reason|change))\b`,
      phrase`\b(?<mark>(?:still unknown|as (?:of )?yet unknown|unknown at this time|(?:for|due to) (?:an )?unknown reasons?))\b`,
      phrase`^(?<mark>(?:root cause ?: ?)?(?:currently |still )?(?:unknown|undetermined|unclear|not known|not yet known))[.!]?$`,
    ],
    investigating: phrase`\b(?:investigat\p{L}{0,24}|find (?:out|the cause)|root[- ]cause|rca|determine|diagnos\p{L}{0,24}|analy[sz]e|analysis|reproduce|dig (?:in|into|deeper)|look(?:ing)? into|understand|trace|identify|forensics?|examine|ask .{1,40} why)\b`,
    several: phrase`\b(?:contribut\p{L}{0,24}|factors|causes|also|additionally|in addition|moreover|furthermore|combin\p{L}{0,24}|compound\p{L}{0,24}|second(?:ly)?|worsen\p{L}{0,24}|exacerbat\p{L}{0,24}|aggravat\p{L}{0,24}|both|several|multiple|made (?:it |this |things )?worse|not only|besides|meanwhile|at the same time|as well as|together with|coupled with|on top of|missed|(?:not|wasn't|never) (?:caught|noticed|detected|covered))\b`,
  },
  id: {
    person: [
      phrase`\b(?<mark>(?:kesalahan|kekeliruan|kelalaian|faktor) (?:manusia|operator|petugas|karyawan|staf|admin|teknisi|engineer|pegawai|pengembang|tim)|human error)\b`,
      phrase`\b(?:disebabkan|diakibatkan|dipicu) oleh (?<mark>${idPerson})`,
      phrase`\b(?:karena|akibat|sebab) (?<mark>${idPerson} (?:yang )?(?:telah |sudah )?(?:salah|keliru|menjalankan|menghapus|mengubah|menekan|memasang|mencabut|mematikan|merilis|memasukkan|memilih))\b`,
    ],
    slips: [
      phrase`\b(?:telah |sudah )?(?:tidak sengaja|tanpa sengaja|secara tidak sengaja|keliru|salah) (?:me|meng|men|mem|meny)\p{L}{3,20}\b`,
      phrase`\b(?:menjalankan|menghapus|mengubah|memasang|mencabut|mematikan|merilis)\b[^.;]{1,120}\b(?:tanpa sengaja|secara tidak sengaja|karena keliru)\b`,
    ],
    by: phrase`\b(?:disebabkan|diakibatkan|dipicu) oleh $`,
    denied: phrase`\b(?:bukan|tidak ada|tanpa|alih-alih|mencegah|menghindari|mengurangi|rawan|rentan|risiko|berisiko|kemungkinan)\b`,
    unknown: [
      phrase`\b(?<mark>(?:akar )?(?:penyebab|masalah|pemicu)(?:nya)?(?: [\p{L}-]{1,20}){0,3} (?:masih |hingga kini |sampai sekarang |sampai saat ini )?(?:belum|tidak) (?:juga )?(?:diketahui|jelas|ditemukan|pasti|teridentifikasi|dapat dipastikan|bisa dipastikan))\b`,
      phrase`\b(?<mark>(?:akar )?penyebab(?:nya)? masih (?:belum|misteri|diselidiki|dicari))\b`,
      phrase`\b(?<mark>kami (?:masih )?(?:belum|tidak) (?:tahu|mengetahui|menemukan|dapat memastikan|bisa memastikan) (?:apa |akar )?(?:penyebab|mengapa|kenapa|pemicu)(?:nya)?)\b`,
      phrase`^(?<mark>(?:penyebab ?: ?)?(?:masih )?(?:belum|tidak) (?:diketahui|jelas|tahu|pasti))[.!]?$`,
    ],
    investigating: phrase`\b(?:selidiki|menyelidiki|penyelidikan|investigasi|menginvestigasi|cari|mencari|telusuri|menelusuri|penelusuran|analisis|menganalisis|diagnosis|mendiagnosis|teliti|meneliti|pahami|memahami|akar masalah|akar penyebab|ungkap|mengungkap|mereproduksi|forensik)\b`,
    several: phrase`\b(?:faktor|ikut berperan|turut|juga|selain itu|di samping itu|diperparah|memperparah|memperburuk|diperburuk|beberapa|kedua|keduanya|gabungan|bersamaan|ditambah|sekaligus|pun|tidak hanya|bukan hanya|sementara itu|terlewat|tidak (?:terdeteksi|ketahuan|terlihat|tertangkap))\b`,
  },
};

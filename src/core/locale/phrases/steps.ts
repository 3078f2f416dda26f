import { type Pattern, phrase } from '../phrase.js';
import type { Phrases } from './phrases.js';

/** How a step tells what follows it; each pattern is for one sentence. */
export interface StepPhrases {
  /** A label that a result stands behind; whoever uses it in one step owes it in all. */
  readonly labelled: Pattern;
  /** That label, for a result that is still to be written. */
  readonly expectation: string;
  /** What shows that a step worked. */
  readonly expected: readonly Pattern[];
  readonly ifFails: readonly Pattern[];
  /** How to take a step back, that nothing can, or when to stop instead. */
  readonly undo: readonly Pattern[];
}

export const stepPhrases: Phrases<StepPhrases> = {
  en: {
    expectation: 'Expected',
    labelled: phrase`^(?:expect(?:ed)?|expected (?:result|outcome|output|response)|results?|outcome|success|done when) ?:`,
    expected: [
      phrase`^(?:expect(?:ed|ation)?|results?|outcome|success|done when)\b`,
      phrase`\b(?:should|must|will|shall) (?:\w{1,20} )?(?:be|see|show|return|display|have|get|appear|look|read|say|list|output|contain|start|work|receive|print|respond|succeed|disappear|drop|fall|go|report|become|result|produce|create|find|give|look|match|start|open|trigger|run|take|now)\b`,
      phrase`\byou(?:'ll|’ll| will| should| can| are)(?: now| then)? (?:see|get|notice|find|be|done)\b`,
      phrase`\b(?:verify|confirm|ensure|make sure|check|validate|double-check|verifies|confirms|ascertain)\b`,
      phrase`\b(?:until|wait (?:for|a)|watch (?:for|it)|monitor)\b`,
      phrase`\b(?:returns|shows|prints|outputs|displays|responds|appears|reports|succeeds|contains|indicates|means|expect|output (?:is|of|looks)|looks? like|example output)\b`,
      phrase`\bif (?:it|this|that|there|the|all|any|none|no|so|not|yes|successful)\b`,
    ],
    ifFails: [
      phrase`^(?:if (?:it|this|that|the step) (?:fails|does not|doesn['’]t|is not|isn['’]t)|if not\b|on failure|otherwise|in case of (?:failure|error))`,
      phrase`\bif (?:\w{1,20} ){0,6}(?:fails?|failed|errors?|does not|doesn['’]t|do not|don['’]t|cannot|can['’]t|is not|isn['’]t|are not|aren['’]t|not)\b`,
    ],
    undo: [
      phrase`\b(?:undo|undone|undoing|roll(?:ed|ing|s)? ?back|rollback|revert(?:ed|ing|s)?|restor(?:e|ed|ing|es)|re-?creat(?:e|es|ed|ing)|back(?:ed|ing)? ?up|backups?|snapshots?|back ?out|abort(?:ed)?|reversed|reversible|irreversible|irrevocabl[ey]|unrecoverable|dry[- ]run)\b`,
      phrase`\bput(?:s|ting)? \w{1,12} back\b`,
      phrase`\b(?:stop|halt) (?:here|if|at once|and|when|unless)\b`,
      phrase`\b(?:do not|don['’]t|never|only) (?:go on|continue|proceed|run|do|use|delete|remove|drop)\b`,
      phrase`\b(?:cannot|can['’]t|can not|not) (?:be )?(?:recovered|retrieved|brought back|reversed)\b`,
      phrase`\b(?:permanent(?:ly)?|data loss|lose (?:any |all |the )?data|destructive)\b`,
    ],
  },
  id: {
    expectation: 'Hasil yang diharapkan',
    labelled: phrase`^(?:(?:hasil|keluaran|respons) yang diharapkan|yang diharapkan|diharapkan|harapan|hasil(?:nya)?|keluaran(?:nya)?) ?:`,
    expected: [
      phrase`^(?:(?:hasil|keluaran|respons) yang diharapkan|yang diharapkan|diharapkan|harapan|hasil(?:nya)?|keluaran(?:nya)?)\b`,
      phrase`\b(?:seharusnya|semestinya|harus (?:muncul|terlihat|menjadi|menampilkan|menghasilkan|kosong|berisi)|akan (?:muncul|terlihat|menampilkan|menghasilkan|tampil|berubah|kembali|menjadi))\b`,
      phrase`\b(?:pastikan|periksa|cek|verifikasi|konfirmasi|buktikan)\b`,
      phrase`\b(?:sampai|hingga|tunggu|pantau)\b`,
      phrase`\b(?:menampilkan|menghasilkan|muncul|tampil|terlihat|menunjukkan|mengembalikan|berarti|artinya)\b`,
      phrase`\b(?:jika|kalau|bila|apabila)\b`,
    ],
    ifFails: [
      phrase`^(?:(?:jika|kalau|bila|apabila) (?:ini |langkah ini )?(?:gagal|tidak)|jika tidak)\b`,
      phrase`\b(?:jika|kalau|bila|apabila) (?:[\p{L}\d-]{1,20} ){0,6}(?:gagal|tidak|belum|galat|error)\b`,
    ],
    undo: [
      phrase`\b(?:batalkan|membatalkan|pembatalan|dibatalkan|kembalikan|mengembalikan|dikembalikan|pulihkan|memulihkan|dipulihkan|pemulihan|cadangkan|cadangan|snapshot|rollback|buat (?:lagi|ulang)|dibuat (?:lagi|ulang))\b`,
      phrase`\b(?:berhenti|hentikan|jangan (?:lanjut|lanjutkan|teruskan|jalankan|hapus)|hanya (?:jika|bila|kalau|setelah))\b`,
      phrase`\b(?:tidak (?:bisa|dapat) (?:dibatalkan|dikembalikan|dipulihkan|diulang)|permanen|selamanya|kehilangan data)\b`,
    ],
  },
};

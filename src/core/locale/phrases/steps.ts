import type { Phrases } from './phrases.js';

/** How a step tells what follows it; each pattern is for one sentence. */
export interface StepPhrases {
  /** A label that a result stands behind; whoever uses it in one step owes it in all. */
  readonly labelled: RegExp;
  /** That label, for a result that is still to be written. */
  readonly expectation: string;
  /** What shows that a step worked. */
  readonly expected: readonly RegExp[];
  readonly ifFails: readonly RegExp[];
  /** How to take a step back, that nothing can, or when to stop instead. */
  readonly undo: readonly RegExp[];
}

export const stepPhrases: Phrases<StepPhrases> = {
  en: {
    expectation: 'Expected',
    labelled:
      /^(?:expect(?:ed)?|expected (?:result|outcome|output|response)|results?|outcome|success|done when) ?:/iu,
    expected: [
      /^(?:expect(?:ed|ation)?|results?|outcome|success|done when)\b/iu,
      /\b(?:should|must|will|shall) (?:\w{1,20} )?(?:be|see|show|return|display|have|get|appear|look|read|say|list|output|contain|start|work|receive|print|respond|succeed|disappear|drop|fall|go|report|become|result|produce|create|find|give|look|match|start|open|trigger|run|take|now)\b/iu,
      /\byou(?:'ll|’ll| will| should| can| are)(?: now| then)? (?:see|get|notice|find|be|done)\b/iu,
      /\b(?:verify|confirm|ensure|make sure|check|validate|double-check|verifies|confirms|ascertain)\b/iu,
      /\b(?:until|wait (?:for|a)|watch (?:for|it)|monitor)\b/iu,
      /\b(?:returns|shows|prints|outputs|displays|responds|appears|reports|succeeds|contains|indicates|means|expect|output (?:is|of|looks)|looks? like|example output)\b/iu,
      /\bif (?:it|this|that|there|the|all|any|none|no|so|not|yes|successful)\b/iu,
    ],
    ifFails: [
      /^(?:if (?:it|this|that|the step) (?:fails|does not|doesn['’]t|is not|isn['’]t)|if not\b|on failure|otherwise|in case of (?:failure|error))/iu,
      /\bif (?:\w{1,20} ){0,6}(?:fails?|failed|errors?|does not|doesn['’]t|do not|don['’]t|cannot|can['’]t|is not|isn['’]t|are not|aren['’]t|not)\b/iu,
    ],
    undo: [
      /\b(?:undo|undone|undoing|roll(?:ed|ing|s)? ?back|rollback|revert(?:ed|ing|s)?|restor(?:e|ed|ing|es)|re-?creat(?:e|es|ed|ing)|back(?:ed|ing)? ?up|backups?|snapshots?|back ?out|abort(?:ed)?|reversed|reversible|irreversible|irrevocabl[ey]|unrecoverable|dry[- ]run)\b/iu,
      /\bput(?:s|ting)? \w{1,12} back\b/iu,
      /\b(?:stop|halt) (?:here|if|at once|and|when|unless)\b/iu,
      /\b(?:do not|don['’]t|never|only) (?:go on|continue|proceed|run|do|use|delete|remove|drop)\b/iu,
      /\b(?:cannot|can['’]t|can not|not) (?:be )?(?:recovered|retrieved|brought back|reversed)\b/iu,
      /\b(?:permanent(?:ly)?|data loss|lose (?:any |all |the )?data|destructive)\b/iu,
    ],
  },
  id: {
    expectation: 'Hasil yang diharapkan',
    labelled:
      /^(?:(?:hasil|keluaran|respons) yang diharapkan|yang diharapkan|diharapkan|harapan|hasil(?:nya)?|keluaran(?:nya)?) ?:/iu,
    expected: [
      /^(?:(?:hasil|keluaran|respons) yang diharapkan|yang diharapkan|diharapkan|harapan|hasil(?:nya)?|keluaran(?:nya)?)\b/iu,
      /\b(?:seharusnya|semestinya|harus (?:muncul|terlihat|menjadi|menampilkan|menghasilkan|kosong|berisi)|akan (?:muncul|terlihat|menampilkan|menghasilkan|tampil|berubah|kembali|menjadi))\b/iu,
      /\b(?:pastikan|periksa|cek|verifikasi|konfirmasi|buktikan)\b/iu,
      /\b(?:sampai|hingga|tunggu|pantau)\b/iu,
      /\b(?:menampilkan|menghasilkan|muncul|tampil|terlihat|menunjukkan|mengembalikan|berarti|artinya)\b/iu,
      /\b(?:jika|kalau|bila|apabila)\b/iu,
    ],
    ifFails: [
      /^(?:(?:jika|kalau|bila|apabila) (?:ini |langkah ini )?(?:gagal|tidak)|jika tidak)\b/iu,
      /\b(?:jika|kalau|bila|apabila) (?:[\p{L}\d-]{1,20} ){0,6}(?:gagal|tidak|belum|galat|error)\b/iu,
    ],
    undo: [
      /\b(?:batalkan|membatalkan|pembatalan|dibatalkan|kembalikan|mengembalikan|dikembalikan|pulihkan|memulihkan|dipulihkan|pemulihan|cadangkan|cadangan|snapshot|rollback|buat (?:lagi|ulang)|dibuat (?:lagi|ulang))\b/iu,
      /\b(?:berhenti|hentikan|jangan (?:lanjut|lanjutkan|teruskan|jalankan|hapus)|hanya (?:jika|bila|kalau|setelah))\b/iu,
      /\b(?:tidak (?:bisa|dapat) (?:dibatalkan|dikembalikan|dipulihkan|diulang)|permanen|selamanya|kehilangan data)\b/iu,
    ],
  },
};

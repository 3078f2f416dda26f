import type { ActionKind } from '../action-words.js';
import { type Pattern, phrase } from '../phrase.js';
import type { Phrases } from './phrases.js';

/** What the words of an action tell about its kind; what tells of none of these changes the system, and so prevents. */
export interface ActionKindPhrases {
  readonly tells: { readonly [kind in Exclude<ActionKind, 'compensate'>]: Pattern };
  /** Kinds as a sentence names them, after a verb such as "helps to". */
  readonly names: { readonly [kind in ActionKind]: string };
  /** Joins the last of several. */
  readonly or: string;
}

export const actionKindPhrases: Phrases<ActionKindPhrases> = {
  en: {
    tells: {
      prevent: phrase`\b(?:prevent|avoid|validat|limit|refuse|reject|forbid|block|enforce|upgrad|replac|remov|fix|automat|test|staging\b|review|train|teach|lint|ci\b)`,
      detect: phrase`\b(?:alert|alarm|monitor|detect|metrics?\b|dashboards?\b|graphs?\b|notif|pag(?:e|es|ed|er|ing)\b|pagerduty\b|probes?\b|observab|visib|logg?ing\b|logs\b|tracing\b|synthetic|health ?checks?\b|smoke ?tests?\b|tests?\b|testing\b|staging\b|e2e\b|keep an eye\b|track|report|check|diagnos|scan|inventory\b|expos)`,
      mitigate: phrase`\b(?:runbooks?\b|playbooks?\b|roll(?:ing)? ?backs?\b|fail-?overs?\b|fallback|restor|recover|back-?ups?\b|circuit breakers?\b|retr(?:y|ies)\b|graceful|resilien|robust|redundan|drills?\b|rehears|on-?call\b|escalat|document|guides?\b|instructions?\b|checklists?\b|scal|capacity\b|emergency\b|respond|response\b|hot-?fix|procedures?\b|process\b|troubleshoot|debug|kill|restart|relaunch|recycl|cull|cordon|halt|disabl|commands?\b|temporar|workarounds?\b|pre-?scale\b|wiki\b|unhealthy\b|teach|train|during (?:an? )?(?:incident|outage)s?\b)`,
      communicate: phrase`\b(?:customers?\b|users?\b|clients?\b|subscribers?\b|status ?page\b|communicat|comms\b|announc|inform|tell\b|apolog|faq\b|wording\b|language\b|stakeholders?\b|banner\b)`,
    },
    names: {
      prevent: 'prevent',
      detect: 'detect',
      mitigate: 'mitigate',
      communicate: 'communicate',
      compensate: 'compensate',
    },
    or: 'or',
  },
  id: {
    tells: {
      prevent: phrase`\b(?:mencegah|cegah|pencegahan|menghindari|memvalidasi|validasi|membatasi|batasi|menolak|melarang|memblokir|memutakhirkan|memperbarui|mengganti|menghapus|memperbaiki|perbaiki|mengotomatiskan|menguji|pengujian|lingkungan uji|meninjau|melatih|pelatihan)\b`,
      detect: phrase`\b(?:alarm|peringatan\b|pantau\b|memantau\b|pemantauan\b|deteksi\b|mendeteksi\b|metrik\b|dasbor\b|notifikasi\b|log\b|mencatat\b|melaporkan\b|laporan\b|memeriksa\b|pemeriksaan\b|uji\b|menguji\b|pengujian\b|lingkungan uji\b|memindai\b)`,
      mitigate: phrase`\b(?:runbook|panduan|prosedur|langkah|membatalkan|pembatalan|cadangan|pencadangan|memulihkan|pemulihan|mengalihkan|pengalihan|coba-ulang|percobaan ulang|mematikan|simulasi|latihan|gladi|petugas jaga|piket|eskalasi|mendokumentasikan|dokumentasi|kapasitas|darurat|sementara|perintah|mulai ulang|nyalakan ulang|melatih|pelatihan)\b`,
      communicate: phrase`\b(?:pelanggan|pengguna|halaman status|komunikasi|mengabari|kabar|memberi ?tahu|pemberitahuan|mengumumkan|pengumuman|permintaan maaf|surel|tanya jawab)\b`,
    },
    names: {
      prevent: 'mencegah',
      detect: 'mendeteksi',
      mitigate: 'meredam',
      communicate: 'mengabari pelanggan',
      compensate: 'memberi kompensasi',
    },
    or: 'atau',
  },
};

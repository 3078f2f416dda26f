import type { ActionKind } from '../action-words.js';
import type { Phrases } from './phrases.js';

/** What the words of an action tell about its kind; what tells of none of these changes the system, and so prevents. */
export interface ActionKindPhrases {
  readonly tells: { readonly [kind in Exclude<ActionKind, 'compensate'>]: RegExp };
  /** Kinds as a sentence names them, after a verb such as "helps to". */
  readonly names: { readonly [kind in ActionKind]: string };
  /** Joins the last of several. */
  readonly or: string;
}

export const actionKindPhrases: Phrases<ActionKindPhrases> = {
  en: {
    tells: {
      prevent:
        /\b(?:prevent\w*|avoid\w*|validat\w*|limit\w*|refuse\w*|reject\w*|forbid\w*|block\w*|enforce\w*|upgrad\w*|replac\w*|remov\w*|fix\w*|automat\w*|test\w*|staging|review\w*|train\w*|teach\w*|lint\w*|ci)\b/iu,
      detect:
        /\b(?:alert\w*|alarm\w*|monitor\w*|detect\w*|metrics?|dashboards?|graphs?|notif\w*|pag(?:e|es|ed|er|ing)|pagerduty|probes?|observab\w*|visib\w*|logg?ing|logs|tracing|synthetic\w*|health ?checks?|smoke ?tests?|tests?|testing|staging|e2e|keep an eye|track\w*|report\w*|check\w*|diagnos\w*|scan\w*|inventory|expos\w*)\b/iu,
      mitigate:
        /\b(?:runbooks?|playbooks?|roll(?:ing)? ?backs?|fail-?overs?|fallback\w*|restor\w*|recover\w*|back-?ups?|circuit breakers?|retr(?:y|ies)|graceful\w*|resilien\w*|robust\w*|redundan\w*|drills?|rehears\w*|on-?call|escalat\w*|document\w*|guides?|instructions?|checklists?|scal\w*|capacity|emergency|respond\w*|response|hot-?fix\w*|procedures?|process|troubleshoot\w*|debug\w*|kill\w*|restart\w*|relaunch\w*|recycl\w*|cull\w*|cordon\w*|halt\w*|disabl\w*|commands?|temporar\w*|workarounds?|pre-?scale|wiki|unhealthy|teach\w*|train\w*|during (?:an? )?(?:incident|outage)s?)\b/iu,
      communicate:
        /\b(?:customers?|users?|clients?|subscribers?|status ?page|communicat\w*|comms|announc\w*|inform\w*|tell|apolog\w*|faq|wording|language|stakeholders?|banner)\b/iu,
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
      prevent:
        /\b(?:mencegah|cegah|pencegahan|menghindari|memvalidasi|validasi|membatasi|batasi|menolak|melarang|memblokir|memutakhirkan|memperbarui|mengganti|menghapus|memperbaiki|perbaiki|mengotomatiskan|menguji|pengujian|lingkungan uji|meninjau|melatih|pelatihan)\b/iu,
      detect:
        /\b(?:alarm\w*|peringatan|pantau|memantau|pemantauan|deteksi|mendeteksi|metrik|dasbor|notifikasi|log|mencatat|melaporkan|laporan|memeriksa|pemeriksaan|uji|menguji|pengujian|lingkungan uji|memindai)\b/iu,
      mitigate:
        /\b(?:runbook|panduan|prosedur|langkah|membatalkan|pembatalan|cadangan|pencadangan|memulihkan|pemulihan|mengalihkan|pengalihan|coba-ulang|percobaan ulang|mematikan|simulasi|latihan|gladi|petugas jaga|piket|eskalasi|mendokumentasikan|dokumentasi|kapasitas|darurat|sementara|perintah|mulai ulang|nyalakan ulang|melatih|pelatihan)\b/iu,
      communicate:
        /\b(?:pelanggan|pengguna|halaman status|komunikasi|mengabari|kabar|memberi ?tahu|pemberitahuan|mengumumkan|pengumuman|permintaan maaf|surel|tanya jawab)\b/iu,
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

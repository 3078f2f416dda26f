import { cased } from '../cased.js';
import { type Pattern, phrase } from '../phrase.js';
import type { Phrases } from './phrases.js';

/** How a plan tells what it holds; each pattern is for one sentence or value. */
export interface PlanPhrases {
  /** A number or word that makes something measurable: "five", "all", "90 %". */
  readonly measured: Pattern;
  /** Something that somebody can see happen. */
  readonly signal: Pattern;
  /** Who may start a plan. */
  readonly authority: Pattern;
  /** A team or a rota, which is more than one person. */
  readonly several: Pattern;
  /** Another person beside the first: "stand-in", two names joined. */
  readonly standIn: Pattern;
  /** Channels that people work by hand. */
  readonly manual: Pattern;
  /** Entering and comparing what was taken by hand. */
  readonly reconciled: Pattern;
  /** Going back to the main system. */
  readonly returned: Pattern;
  /** A form or an amount of compensation. */
  readonly compensation: Pattern;
  /** A rehearsal of the plan. */
  readonly drill: Pattern;
  /** A sentence about a drill to come. */
  readonly planned: Pattern;
  /** What was done about a finding. */
  readonly resolved: Pattern;
  /** What was measured, up to the place of the duration. */
  readonly took: Pattern;
}

export const planPhrases: Phrases<PlanPhrases> = {
  en: {
    measured: phrase`\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|sixty|hundred|dozen|half|third|quarter|double|all|every|full(?:y)?|whole|entire|same|none|no limit|unlimited|immediate(?:ly)?|at once|instant(?:ly)?|seconds?|minutes?|hours?|days?)\b`,
    signal: phrase`\b(?:alerts?|alarms?|monitor(?:s|ed|ing)?|page[sd]?|pager|dashboard|metric|thresholds?|sev(?:erity)?|reports? (?:of|from|that)|calls?|complain(?:s|ts?)?|cannot|can['’]t|unable|down|offline|unreachable|unavailable|inaccessible|not respond(?:ing)?|time[sd]? ?out|fails?|failed|failures?|errors?|lost|loses|loss|destroyed|deleted|corrupted|stops?|stopped|outage|fire|flood|earthquake|power cut)\b`,
    authority: phrase`\b(?:authori[sz]\w{0,12}|authority|approv\w{1,12}|decid\w{1,12}|decision|declar\w{1,12}|invok\w{1,12}|may|can (?:start|activate|call|trigger)|(?:starts?|activates?|triggers?|launch(?:es)?|calls?) (?:it|(?:the|this) plan)|(?:started|activated|triggered|called|confirmed) by|in charge|responsible|lead(?:er|s)?|commander|coordinator|director|manager|owner|chief|officer|head of|on[- ]call|team|anyone|anybody)\b`,
    several: phrase`\b(?:teams?|rota|roster|on[- ]call|on duty|duty|desk|group|everyone|everybody|staff|department|cent(?:re|er)|engineers|managers|people|hotline|line|vendor|provider|support)\b`,
    standIn: phrase`\b(?:stand-?ins?|deput(?:y|ies)|alternates?|back-?ups?|substitutes?|or|and|else|then)\b|[/,;&+]`,
    manual: phrase`\b(?:paper|by hand|manual(?:ly)?|pen|walk-?ins?|phone orders?|orders? by phone|order forms?|forms?|spreadsheets?|cash|over the (?:phone|counter)|counter|whiteboard|notebook)\b`,
    reconciled: phrase`\b(?:reconcil\w{1,12}|re-?enter\w{0,12}|enter(?:ed|ing|s)?|re-?key\w{0,12}|typed? in|key(?:ed)? in|compar\w{1,12}|match(?:ed|es|ing)?|record(?:ed|ing|s)? (?:in|into)|cop(?:y|ied) (?:in|into|back)|import\w{0,12}|back-?fill\w{0,12}|transfer\w{0,12}|upload\w{0,12}|synchroni[sz]\w{1,12}|merge[ds]?|book(?:ed)? in|catch(?:ing)? up|double entr(?:y|ies)|duplicates?)\b`,
    returned: phrase`\b(?:return(?:s|ed|ing)?|switch(?:es|ed|ing)? (?:back|over)|fail(?:s|ed|ing)?[ -]?back|go(?:es)? back|back (?:to|on|up|online|again)|mov(?:e|ed|ing) back|re-?open\w{0,12}|open(?:s|ed)?|resum\w{1,12}|restor\w{1,12}|re-?enabl\w{1,12}|enabl\w{1,12}|stand(?:s|ing)? down|normal|undo|revert\w{0,12}|roll(?:s|ed|ing)? ?back|rollback|bring\w{0,12} back|over|complete[ds]?|completion|operational|stable|end(?:s|ed)?|restart\w{0,12}|reactivat\w{1,12}|turn\w{0,12} on)\b`,
    compensation: phrase`\d|\b(?:discounts?|vouchers?|refunds?|credits?|free|gifts?|money|cash ?back|waive[ds]?|waiver|points|coupons?|replacements?|extensions?|reimburse\w{0,12}|apolog(?:y|ies)|SLA|service level)\b`,
    drill: phrase`\b(?:drill(?:s|ed)?|exercises?|rehears\w{1,12}|table-?top|game ?days?|simulat\w{1,12}|walk-?throughs?|practi[cs]e[ds]?|dry runs?|fire ?drills?)\b`,
    planned: phrase`\b(?:next|due|planned|scheduled|upcoming|will be|every|each)\b`,
    resolved: cased`\b(?:fixed|moved|added|changed|given|done|resolved|closed|kept|placed|bought|trained|updated|replaced|corrected|tickets?|tracked|accepted|by \p{Lu}|due)\b|#\d|[A-Z]{2,9}-\d`,
    took: phrase`\b(?:recover(?:ed|y)|restor(?:ed|ing|e|ation)|switch(?:ed|ing)?[ -]?over|fail(?:ed)?[ -]?over|promoted|back(?: up)?|running again)\b[^.;:]{0,60}?\b(?:in|took|after|within|needed|only after) (?=\d)`,
  },
  id: {
    measured: phrase`\d|\b(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|belas|puluh|ratus|ribu|setengah|separuh|sepertiga|seperempat|semua|setiap|seluruh(?:nya)?|penuh|sama|nol|tanpa batas|seketika|langsung|segera|detik|menit|jam|hari)\b`,
    signal: phrase`\b(?:alarm|peringatan|pemantauan|dasbor|metrik|ambang|tingkat keparahan|laporan|melapor|keluhan|mengeluh|tidak (?:bisa|dapat|menjawab|merespons|tersedia|ada)|mati|terhenti|berhenti|putus|gagal|kegagalan|galat|error|hilang|rusak|gangguan|padam|kebakaran|banjir|gempa)\b`,
    authority: phrase`\b(?:berwenang|wewenang|menyetujui|persetujuan|memutuskan|keputusan|menyatakan|boleh|mengaktifkan|memulai|diaktifkan oleh|dinyatakan oleh|penanggung jawab|bertanggung jawab|pemimpin|ketua|kepala|koordinator|direktur|manajer|petugas jaga|tim|siapa pun)\b`,
    several: phrase`\b(?:tim|regu|jadwal jaga|petugas jaga|piket|bagian|divisi|departemen|semua|karyawan|pusat|layanan|penyedia|vendor)\b`,
    standIn: phrase`\b(?:pengganti(?:nya)?|wakil(?:nya)?|cadangan|atau|dan|lalu|kemudian)\b|[/,;&+]`,
    manual: phrase`\b(?:kertas|manual|tangan|tulis|formulir|buku|tunai|loket|gerai|pesanan (?:lewat )?telepon|lewat telepon|lembar kerja|papan tulis)\b`,
    reconciled: phrase`\b(?:cocokkan|mencocokkan|dicocokkan|pencocokan|rekonsiliasi|masukkan|memasukkan|dimasukkan|input|menginput|diinput|bandingkan|membandingkan|dibandingkan|salin|menyalin|disalin|impor|catat (?:ke|di) sistem|ganda|unggah|sinkron\w{0,12}|gabung\w{0,12})\b`,
    returned: phrase`\b(?:kembali|kembalikan|mengembalikan|dikembalikan|beralih|buka|membuka|dibuka|pulih|pulihkan|memulihkan|dipulihkan|normal|aktifkan|mengaktifkan|nyalakan|menyalakan|lanjutkan|selesai|berakhir|batalkan|membatalkan)\b`,
    compensation: phrase`\d|\b(?:diskon|potongan|voucer|voucher|kupon|pengembalian|refund|gratis|cuma-cuma|kredit|poin|uang|ganti rugi|hadiah|perpanjangan|bebas biaya|permintaan maaf)\b`,
    drill: phrase`\b(?:simulasi|latihan|berlatih|dilatih|geladi|gladi|uji coba|pengujian)\b`,
    planned: phrase`\b(?:berikutnya|selanjutnya|dijadwalkan|direncanakan|jatuh tempo|akan|setiap)\b`,
    resolved: cased`\b(?:dipindah\w{0,12}|ditambah\w{0,12}|diubah|diberikan|diperbaiki|selesai|dipertahankan|disimpan|dibeli|dilatih|diperbarui|diganti|tiket|diterima|oleh \p{Lu}|tenggat|sudah)\b|#\d|[A-Z]{2,9}-\d`,
    took: phrase`\b(?:pulih|dipulihkan|memulihkan|pemulihan|beralih|kembali)\b[^.;:]{0,60}?\b(?:dalam|selama|setelah|butuh|memakan|makan waktu|memerlukan) (?=\d)`,
  },
};

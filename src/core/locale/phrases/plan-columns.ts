import type { Phrases } from './phrases.js';

/** What a column of a plan's tables can hold. */
export const planColumns = [
  'tested',
  'capacity',
  'switchTime',
  'standIn',
  'person',
  'reach',
  'date',
  'finding',
  'done',
  'rto',
  'rpo',
  'duration',
  'system',
] as const;

export type PlanColumn = (typeof planColumns)[number];

/** The titles of columns by what they hold; the first that fits wins. */
export const planColumnTitles: Phrases<{ readonly [column in PlanColumn]: RegExp }> = {
  en: {
    tested:
      /^(?:last |latest )?(?:restore |recovery |restoration )?tests?(?:ed)?$|^last tested$|^last restored?$/iu,
    capacity: /^(?:capacity|load|throughput|how much|carries|volume)\b/iu,
    switchTime: /\bswitch\b|^(?:time to|ready in|activation time|start-?up time|failover time)/iu,
    standIn: /\b(?:stand-?in|alternate|back-?up|deputy|secondary|substitute|second)\b/iu,
    person:
      /^(?:person|people|name|who|primary|primary contact|contact|contacts|owner|staff|member|first)$/iu,
    reach: /\b(?:reach|phone|telephone|channel|contact details|number|e-?mail)\b/iu,
    date: /^(?:date|when|day)\b/iu,
    finding:
      /^(?:findings?|observations?|gaps?|issues?|problems?|what (?:it|we) (?:showed|found|learned))\b/iu,
    done: /^(?:done(?: about it)?|actions?|action items?|follow-?ups?|fix(?:es)?|resolution|remed(?:y|ies)|what (?:was )?changed|changes?)\b/iu,
    rto: /^rto\b|\brecovery time objective\b/iu,
    rpo: /^rpo\b|\brecovery point objective\b/iu,
    duration: /^(?:duration|length|outage|class|downtime|how long)\b/iu,
    system: /^(?:system|alternative|channel|option|fallback|service|what)\b/iu,
  },
  id: {
    tested: /^uji (?:pemulihan|coba)(?: terakhir)?$|^terakhir diuji$|^pemulihan terakhir$/iu,
    capacity: /^(?:kapasitas|daya tampung|beban|kemampuan)\b/iu,
    switchTime: /\bberalih\b|^(?:waktu (?:siap|aktivasi|peralihan|pindah))/iu,
    standIn: /\b(?:pengganti|cadangan|wakil|kedua)\b/iu,
    person: /^(?:orang|nama|siapa|petugas|kontak|kontak utama|utama|penanggung jawab|pemegang)$/iu,
    reach: /\b(?:menghubungi|telepon|nomor|saluran|surel|email)\b/iu,
    date: /^(?:tanggal|kapan|hari)\b/iu,
    finding: /^(?:temuan|masalah|hasil pengamatan|kekurangan|kendala)\b/iu,
    done: /^(?:tindakan|tindak lanjut|perbaikan|penyelesaian|perubahan|yang dilakukan)\b/iu,
    rto: /^rto\b|\btarget waktu pemulihan\b/iu,
    rpo: /^rpo\b|\btarget titik pemulihan\b/iu,
    duration: /^(?:durasi|lama(?:nya)?|kelas|gangguan)\b/iu,
    system: /^(?:sistem|alternatif|saluran|pilihan|layanan)\b/iu,
  },
};

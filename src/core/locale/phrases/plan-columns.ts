import { type Pattern, phrase } from '../phrase.js';
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
export const planColumnTitles: Phrases<{ readonly [column in PlanColumn]: Pattern }> = {
  en: {
    tested: phrase`^(?:last |latest )?(?:restore |recovery |restoration )?tests?(?:ed)?$|^last tested$|^last restored?$`,
    capacity: phrase`^(?:capacity|load|throughput|how much|carries|volume)\b`,
    switchTime: phrase`\bswitch\b|^(?:time to|ready in|activation time|start-?up time|failover time)`,
    standIn: phrase`\b(?:stand-?in|alternate|back-?up|deputy|secondary|substitute|second)\b`,
    person: phrase`^(?:person|people|name|who|primary|primary contact|contact|contacts|owner|staff|member|first)$`,
    reach: phrase`\b(?:reach|phone|telephone|channel|contact details|number|e-?mail)\b`,
    date: phrase`^(?:date|when|day)\b`,
    finding: phrase`^(?:findings?|observations?|gaps?|issues?|problems?|what (?:it|we) (?:showed|found|learned))\b`,
    done: phrase`^(?:done(?: about it)?|actions?|action items?|follow-?ups?|fix(?:es)?|resolution|remed(?:y|ies)|what (?:was )?changed|changes?)\b`,
    rto: phrase`^rto\b|\brecovery time objective\b`,
    rpo: phrase`^rpo\b|\brecovery point objective\b`,
    duration: phrase`^(?:duration|length|outage|class|downtime|how long)\b`,
    system: phrase`^(?:system|alternative|channel|option|fallback|service|what)\b`,
  },
  id: {
    tested: phrase`^uji (?:pemulihan|coba)(?: terakhir)?$|^terakhir diuji$|^pemulihan terakhir$`,
    capacity: phrase`^(?:kapasitas|daya tampung|beban|kemampuan)\b`,
    switchTime: phrase`\bberalih\b|^(?:waktu (?:siap|aktivasi|peralihan|pindah))`,
    standIn: phrase`\b(?:pengganti|cadangan|wakil|kedua)\b`,
    person: phrase`^(?:orang|nama|siapa|petugas|kontak|kontak utama|utama|penanggung jawab|pemegang)$`,
    reach: phrase`\b(?:menghubungi|telepon|nomor|saluran|surel|email)\b`,
    date: phrase`^(?:tanggal|kapan|hari)\b`,
    finding: phrase`^(?:temuan|masalah|hasil pengamatan|kekurangan|kendala)\b`,
    done: phrase`^(?:tindakan|tindak lanjut|perbaikan|penyelesaian|perubahan|yang dilakukan)\b`,
    rto: phrase`^rto\b|\btarget waktu pemulihan\b`,
    rpo: phrase`^rpo\b|\btarget titik pemulihan\b`,
    duration: phrase`^(?:durasi|lama(?:nya)?|kelas|gangguan)\b`,
    system: phrase`^(?:sistem|alternatif|saluran|pilihan|layanan)\b`,
  },
};

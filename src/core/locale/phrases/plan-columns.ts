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
    tested: phrase(
      /^(?:last |latest )?(?:restore |recovery |restoration )?tests?(?:ed)?$|^last tested$|^last restored?$/iu,
    ),
    capacity: phrase(/^(?:capacity|load|throughput|how much|carries|volume)\b/iu),
    switchTime: phrase(/\bswitch\b|^(?:time to|ready in|activation time|start-?up time|failover time)/iu),
    standIn: phrase(/\b(?:stand-?in|alternate|back-?up|deputy|secondary|substitute|second)\b/iu),
    person: phrase(
      /^(?:person|people|name|who|primary|primary contact|contact|contacts|owner|staff|member|first)$/iu,
    ),
    reach: phrase(/\b(?:reach|phone|telephone|channel|contact details|number|e-?mail)\b/iu),
    date: phrase(/^(?:date|when|day)\b/iu),
    finding: phrase(
      /^(?:findings?|observations?|gaps?|issues?|problems?|what (?:it|we) (?:showed|found|learned))\b/iu,
    ),
    done: phrase(
      /^(?:done(?: about it)?|actions?|action items?|follow-?ups?|fix(?:es)?|resolution|remed(?:y|ies)|what (?:was )?changed|changes?)\b/iu,
    ),
    rto: phrase(/^rto\b|\brecovery time objective\b/iu),
    rpo: phrase(/^rpo\b|\brecovery point objective\b/iu),
    duration: phrase(/^(?:duration|length|outage|class|downtime|how long)\b/iu),
    system: phrase(/^(?:system|alternative|channel|option|fallback|service|what)\b/iu),
  },
  id: {
    tested: phrase(/^uji (?:pemulihan|coba)(?: terakhir)?$|^terakhir diuji$|^pemulihan terakhir$/iu),
    capacity: phrase(/^(?:kapasitas|daya tampung|beban|kemampuan)\b/iu),
    switchTime: phrase(/\bberalih\b|^(?:waktu (?:siap|aktivasi|peralihan|pindah))/iu),
    standIn: phrase(/\b(?:pengganti|cadangan|wakil|kedua)\b/iu),
    person: phrase(/^(?:orang|nama|siapa|petugas|kontak|kontak utama|utama|penanggung jawab|pemegang)$/iu),
    reach: phrase(/\b(?:menghubungi|telepon|nomor|saluran|surel|email)\b/iu),
    date: phrase(/^(?:tanggal|kapan|hari)\b/iu),
    finding: phrase(/^(?:temuan|masalah|hasil pengamatan|kekurangan|kendala)\b/iu),
    done: phrase(/^(?:tindakan|tindak lanjut|perbaikan|penyelesaian|perubahan|yang dilakukan)\b/iu),
    rto: phrase(/^rto\b|\btarget waktu pemulihan\b/iu),
    rpo: phrase(/^rpo\b|\btarget titik pemulihan\b/iu),
    duration: phrase(/^(?:durasi|lama(?:nya)?|kelas|gangguan)\b/iu),
    system: phrase(/^(?:sistem|alternatif|saluran|pilihan|layanan)\b/iu),
  },
};

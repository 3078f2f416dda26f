import { cased } from '../cased.js';
import { type Pattern, phrase } from '../phrase.js';
import type { Phrases } from './phrases.js';

/** How a language tells the proof that something works again. */
export interface RetestWords {
  /** Titles of table columns. */
  readonly columns: { readonly who: Pattern; readonly when: Pattern; readonly result: Pattern };
  /** Who did it, in running text. */
  readonly who: Pattern;
  /** A name, told by its capital within a sentence or by the verb behind it. */
  readonly name: Pattern;
  /** When, apart from dates and clock times. */
  readonly when: Pattern;
  readonly how: Pattern;
  readonly result: Pattern;
}

export const retestWords: Phrases<RetestWords> = {
  en: {
    columns: {
      who: phrase`^(?:who|by|by whom|tester|tested by|checked by|owner|person|team)\b`,
      when: phrase`^(?:when|time|date|at|timestamp|tested at)\b`,
      result: phrase`^(?:result|results|outcome|status|passed|pass|evidence|finding|observed|actual)\b`,
    },
    who: phrase`\b(?:we|i|he|she|they|our|us|teams?|customers?|users?|engineers?|developers?|on-call|qa|staff|shops?|stores?|kitchen|support|testers?|partners?|monitor(?:s|ing)?|probe|by \p{L}{2,20})\b|@[\p{L}\d]`,
    when: phrase`\d|\b(?:today|yesterday|after(?:wards)?|(?:the )?(?:next|same|following) (?:day|morning|afternoon|evening|week)|immediately|at once|later|within|once|since|at noon|at midnight|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b`,
    name: cased`[\p{L}\d,;:] (?!(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b)\p{Lu}\p{Ll}|(?:^|[.!?·] )\p{Lu}\p{Ll}{1,20} (?:and \p{Lu}\p{Ll}{1,20} )?(?:placed|ran|tested|checked|verified|tried|ordered|asked|called|confirmed|measured|opened|sent|did|watched|compared|replayed|restored|bought)\b`,
    how: phrase`\b(?:test\p{L}{0,24}|orders?|ordered|check\p{L}{0,24}|verif\p{L}{0,24}|ran|run|drills?|tried|try|asked|monitor\p{L}{0,24}|replay\p{L}{0,24}|simulat\p{L}{0,24}|prob\p{L}{0,24}|placed|confirm\p{L}{0,24}|measur\p{L}{0,24}|compar\p{L}{0,24}|review\p{L}{0,24}|watch\p{L}{0,24}|load\p{L}{0,24}|canary|curl|ping\p{L}{0,24}|logged in|log in|brows\p{L}{0,24}|open\p{L}{0,24}|sent|bought|paid|call\p{L}{0,24}|restor\p{L}{0,24}|visit\p{L}{0,24}|inspect\p{L}{0,24})\b`,
    result: phrase`\b(?:pass\p{L}{0,24}|succe\p{L}{0,24}|work(?:s|ed|ing)?|fine|normal\p{L}{0,24}|ok|okay|green|no (?:more )?(?:errors?|failures?|issues?|problems?|timeouts?|alerts?)|without (?:an? )?(?:errors?|failures?|issues?|problems?)|fail\p{L}{0,24}|healthy|stable|as expected|complete[ds]?|restored|resolved|recovered|arrived|printed|clean|positive|negative|went through|as before|correct\p{L}{0,24}|reachable|available|responded|responding|accepted|delivered|confirmed|stored|saved|paid|able to|could (?:again )?(?:order|pay|log in|open|use))\b|\b\d{1,24} (?:of|out of) \d{1,24}\b|\d ?%|\b\d{1,24}\/\d{1,24}\b|✅|✔`,
  },
  id: {
    columns: {
      who: phrase`^(?:siapa|oleh|penguji|diuji oleh|petugas|pelaksana|tim|penanggung jawab)\b`,
      when: phrase`^(?:kapan|waktu|jam|tanggal|pukul)\b`,
      result: phrase`^(?:hasil|hasilnya|status|lulus|bukti|temuan)\b`,
    },
    who: phrase`\b(?:kami|kita|saya|dia|ia|mereka|tim|pelanggan|pengguna|petugas|teknisi|engineer|insinyur|pengembang|operator|staf|karyawan|gerai|toko|dapur|kasir|mitra|penguji|pemantau|oleh \p{L}{2,20}|pak|bu)\b|@[\p{L}\d]`,
    when: phrase`\d|\b(?:hari ini|kemarin|besok|keesokan|esok(?:nya)?|setelah|sesudah|seusai|segera|langsung|lalu|kemudian|pada hari|malam|pagi|siang|sore|senin|selasa|rabu|kamis|jumat|sabtu|minggu)\b`,
    name: cased`[\p{L}\d,;:] (?!(?:Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember|Jan|Feb|Mar|Apr|Jun|Jul|Agu|Ags|Sep|Okt|Nov|Des|Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu)\b)\p{Lu}\p{Ll}|(?:^|[.!?·] )\p{Lu}\p{Ll}{1,20} (?:dan \p{Lu}\p{Ll}{1,20} )?(?:telah |sudah )?me\p{Ll}{3,20}\b`,
    how: phrase`\b(?:uji|diuji|menguji|pengujian|pesan(?:an)?|memesan|periksa|diperiksa|memeriksa|cek|dicek|mengecek|verifikasi|diverifikasi|memverifikasi|coba|dicoba|mencoba|simulasi|latihan|pantau|dipantau|memantau|diminta|bandingkan|dibandingkan|membandingkan|ukur|diukur|mengukur|buka|membuka|dibuka|bayar|membayar|telepon|menelepon|ditelepon|menjalankan|dijalankan|konfirmasi|dikonfirmasi|memastikan|kirim|mengirim)\b`,
    result: phrase`\b(?:berhasil|sukses|lulus|normal|lancar|berfungsi|bekerja|aman|baik|hijau|sehat|stabil|pulih|gagal|tersimpan|terbayar|terkirim|tercetak|sampai|sesuai|cocok|benar|tanpa (?:kendala|galat|error|masalah|gangguan)|tidak ada (?:lagi )?(?:kendala|galat|error|masalah|gangguan|kegagalan)|terbukti|bisa (?:dipakai|diakses|memesan)|dapat (?:dipakai|diakses|memesan)|tuntas)\b|\b\d{1,24} dari \d{1,24}\b|\d ?%|✅|✔`,
  },
};

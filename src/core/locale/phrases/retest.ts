import type { Phrases } from './phrases.js';

/** How a language tells the proof that something works again. */
export interface RetestWords {
  /** Titles of table columns. */
  readonly columns: { readonly who: RegExp; readonly when: RegExp; readonly result: RegExp };
  /** Who did it, in running text. */
  readonly who: RegExp;
  /** When, apart from dates and clock times. */
  readonly when: RegExp;
  readonly how: RegExp;
  readonly result: RegExp;
}

export const retestWords: Phrases<RetestWords> = {
  en: {
    columns: {
      who: /^(?:who|by|by whom|tester|tested by|checked by|owner|person|team)\b/iu,
      when: /^(?:when|time|date|at|timestamp|tested at)\b/iu,
      result: /^(?:result|results|outcome|status|passed|pass|evidence|finding|observed|actual)\b/iu,
    },
    who: /\b(?:we|i|he|she|they|our|us|teams?|customers?|users?|engineers?|developers?|on-call|qa|staff|shops?|stores?|kitchen|support|testers?|partners?|monitor(?:s|ing)?|probe|by \p{L}{2,20})\b|@[\p{L}\d]/iu,
    when: /\d|\b(?:today|yesterday|after(?:wards)?|(?:the )?(?:next|same|following) (?:day|morning|afternoon|evening|week)|immediately|at once|later|within|once|since|at noon|at midnight|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/iu,
    how: /\b(?:test\p{L}*|orders?|ordered|check\p{L}*|verif\p{L}*|ran|run|drills?|tried|try|asked|monitor\p{L}*|replay\p{L}*|simulat\p{L}*|prob\p{L}*|placed|confirm\p{L}*|measur\p{L}*|compar\p{L}*|review\p{L}*|watch\p{L}*|load\p{L}*|canary|curl|ping\p{L}*|logged in|log in|brows\p{L}*|open\p{L}*|sent|bought|paid|call\p{L}*|restor\p{L}*|visit\p{L}*|inspect\p{L}*)\b/iu,
    result:
      /\b(?:pass\p{L}*|succe\p{L}*|work(?:s|ed|ing)?|fine|normal\p{L}*|ok|okay|green|no (?:more )?(?:errors?|failures?|issues?|problems?|timeouts?|alerts?)|without (?:an? )?(?:errors?|failures?|issues?|problems?)|fail\p{L}*|healthy|stable|as expected|complete[ds]?|restored|resolved|recovered|arrived|printed|clean|positive|negative|went through|as before|correct\p{L}*|reachable|available|responded|responding|accepted|delivered|confirmed)\b|\b\d+ (?:of|out of) \d+\b|\d ?%|\b\d+\/\d+\b|✅|✔/iu,
  },
  id: {
    columns: {
      who: /^(?:siapa|oleh|penguji|diuji oleh|petugas|pelaksana|tim|penanggung jawab)\b/iu,
      when: /^(?:kapan|waktu|jam|tanggal|pukul)\b/iu,
      result: /^(?:hasil|hasilnya|status|lulus|bukti|temuan)\b/iu,
    },
    who: /\b(?:kami|kita|saya|dia|ia|mereka|tim|pelanggan|pengguna|petugas|teknisi|engineer|insinyur|pengembang|operator|staf|karyawan|gerai|toko|dapur|kasir|mitra|penguji|pemantau|oleh \p{L}{2,20}|pak|bu)\b|@[\p{L}\d]/iu,
    when: /\d|\b(?:hari ini|kemarin|besok|keesokan|esok(?:nya)?|setelah|sesudah|seusai|segera|langsung|lalu|kemudian|pada hari|malam|pagi|siang|sore|senin|selasa|rabu|kamis|jumat|sabtu|minggu)\b/iu,
    how: /\b(?:uji|diuji|menguji|pengujian|pesan(?:an)?|memesan|periksa|diperiksa|memeriksa|cek|dicek|mengecek|verifikasi|diverifikasi|memverifikasi|coba|dicoba|mencoba|simulasi|latihan|pantau|dipantau|memantau|diminta|bandingkan|dibandingkan|membandingkan|ukur|diukur|mengukur|buka|membuka|dibuka|bayar|membayar|telepon|menelepon|ditelepon|menjalankan|dijalankan|konfirmasi|dikonfirmasi|memastikan|kirim|mengirim)\b/iu,
    result:
      /\b(?:berhasil|sukses|lulus|normal|lancar|berfungsi|bekerja|aman|baik|hijau|sehat|stabil|pulih|gagal|tersimpan|terbayar|terkirim|tercetak|sampai|sesuai|cocok|benar|tanpa (?:kendala|galat|error|masalah|gangguan)|tidak ada (?:lagi )?(?:kendala|galat|error|masalah|gangguan|kegagalan)|terbukti|bisa (?:dipakai|diakses|memesan)|dapat (?:dipakai|diakses|memesan)|tuntas)\b|\b\d+ dari \d+\b|\d ?%|✅|✔/iu,
  },
};

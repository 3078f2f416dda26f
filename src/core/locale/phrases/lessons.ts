import { type Stemming, stemsOf } from '../../text/stems.js';
import { type Pattern, phrase } from '../phrase.js';
import type { Phrases } from './phrases.js';

/** How people tell what went badly, and what they do about it. */
export interface LessonPhrases {
  /** An item of the lessons in general that tells what went badly. */
  readonly badly: readonly Pattern[];
  /** Somebody decided to live with it, or it is mended already. */
  readonly settled: readonly Pattern[];
  /** Words of one subject: a lesson and an action that share a subject belong together. */
  readonly subjects: readonly Pattern[];
  /** So that "retried" meets "retries". */
  readonly stemming: Stemming;
  /** Stems that any two texts about incidents may share. */
  readonly common: ReadonlySet<string>;
  /** What a repair appends to a lesson. */
  readonly accepted: string;
}

const english: Stemming = {
  affixes: /^(?:un|re|mis)(?=\p{L}{4})|(?:ations?|ings?|i?ed|i?es|s|ly|y|ment)$/gu,
  length: 4,
};

const indonesian: Stemming = {
  affixes:
    /^(?:mem|men|meng|meny|me|di|ter|ber|pem|pen|peng|pe|per|ke|se)(?=\p{L}{4})|(?:kannya|annya|kan|nya|an|i)$/gu,
  length: 4,
};

export const lessonPhrases: Phrases<LessonPhrases> = {
  en: {
    badly: [
      phrase`^(?:(?:it|this|what|things?) )?(?:also )?(?:went (?:badly|wrong|poorly)|(?:did not|didn['’]t) go (?:so )?well)\b`,
    ],
    settled: [
      phrase`\b(?:accept(?:ed|able)? (?:this |the |that )?risks?|risks? (?:is |was |we )?accept(?:ed)?|we accept (?:this|that|it)|no action (?:is )?(?:needed|required|planned)|nothing (?:to|we can) do|won['’]t (?:fix|do|change)|will not (?:fix|change)|by design|already (?:fixed|done|addressed|solved)|(?:has|have) (?:since )?been (?:fixed|addressed|resolved|solved)|(?:is|are|was|were) (?:now |since )?(?:fixed|addressed|solved)|we (?:have )?(?:since )?(?:fixed|addressed|solved))\b`,
      phrase`\b(?:accepted risk|risk accepted): \S`,
    ],
    subjects: [
      phrase`\b(?:alert|alarm|monitor|detect|(?:un)?noticed?\b|notif|notice\b|page[drs]?\b|paging\b|pager|dashboard|metrics?\b|visib|observab|realiz|realis|aware|e-?mail|probe|checks?\b|hours? before\b|took (?:\p{L}{1,15} ){0,4}(?:hours?|minutes?|long|time|while)\b)`,
      phrase`\b(?:communicat|comms\b|status ?page\b|announce|inform|told\b|tell\b|message|update customers\b|customers? (?:not|were)\b)`,
      phrase`\b(?:document|runbooks?\b|guide|instruction|playbook|checklist|wiki\b|procedure|process|steps?\b|debug|diagnos|troubleshoot)`,
      phrase`\b(?:test|simulat|staging\b|ci\b|e2e\b|review|valid|canary\b|rehears|drill|caught\b)`,
      phrase`\b(?:deploy|release|rollouts?\b|roll|revert|upgrad|merg)`,
      phrase`\b(?:load\b|traffic\b|capacity\b|quota|limits?\b|scal|autoscal|overload|spikes?\b|cpu\b|memory\b|disk\b)`,
      phrase`\b(?:certificates?\b|certs?\b|ssl\b|tls\b|expir|renew)`,
      phrase`\b(?:back-?ups?\b|restor|recover)`,
      phrase`\b(?:on-?call\b|rotation\b|escalat|staff|responders?\b|coverage\b|weekend|vacation|unavailable people\b|friday\b)`,
    ],
    stemming: english,
    common: stemsOf(
      'about affected after again against almost also although always another because became become been before being between both broken cause caused change changed complete completely could current currently customer customers day days did difficult during early either enough even event eventually every everything everyone failed failure find first found from further getting given going good happen happened hard have having here hour hours however impact incident instead into issue issues itself just keep know known lack large last late later like little long longer made main make making many maybe might minute minutes more most much must need needed never next nobody nothing only other others outage over part people perhaps possible problem problems properly quick quickly quite rather really result same seem seemed service services several should show since small some someone something soon start started still such system systems take taken team than that their them then there these they thing things think this those though through time times together took unclear until used useful user users using very want well went were what when where whether which while whole will with within without work working would wrong year',
      english,
    ),
    accepted: 'accepted risk',
  },
  id: {
    badly: [
      phrase`^(?:yang|hal yang|bagian yang) (?:juga )?(?:berjalan |berlangsung )?(?:buruk|kurang baik|tidak baik|kurang berjalan baik|tidak berjalan baik|kurang)\b`,
      phrase`^(?:berjalan )?(?:buruk|kurang baik)[:,]`,
    ],
    settled: [
      phrase`\b(?:risiko (?:ini )?(?:kami )?(?:diterima|terima)|menerima risiko|kami terima|tidak (?:perlu|ada) tindakan|tidak akan (?:diubah|diperbaiki)|memang dirancang|sudah (?:diperbaiki|diatasi|ditangani|selesai)|telah (?:diperbaiki|diatasi|ditangani))\b`,
      phrase`\brisiko yang diterima: \S`,
    ],
    subjects: [
      phrase`\b(?:alarm|peringatan\b|pantau|memantau\b|pemantauan\b|deteksi\b|terdeteksi\b|mendeteksi\b|sadar|disadari\b|menyadari\b|diketahui\b|tahu\b|dasbor\b|metrik\b)`,
      phrase`\b(?:komunikasi\b|kabar|mengabari\b|dikabari\b|pemberitahuan\b|pengumuman\b|halaman status\b|diberi tahu\b|memberi tahu\b|informasi\b|pesan\b)`,
      phrase`\b(?:dokumentasi|runbook|panduan|petunjuk|prosedur|langkah|wiki|daftar periksa|catatan)\b`,
      phrase`\b(?:uji|menguji\b|pengujian\b|simulasi\b|latihan\b|melatih\b|tinjauan\b|lingkungan uji\b)`,
      phrase`\b(?:rilis|merilis|pemasangan|dipasang|membatalkan|pembatalan|ditarik|tarik)\b`,
      phrase`\b(?:beban|kapasitas|kuota|batas|trafik|lonjakan|memori|cpu|disk|ruang)\b`,
      phrase`\b(?:sertifikat|kedaluwarsa|ssl|tls|diperpanjang|memperpanjang)\b`,
      phrase`\b(?:cadangan|pencadangan|pemulihan|memulihkan|dipulihkan)\b`,
      phrase`\b(?:jaga|piket|eskalasi|petugas|staf|giliran)\b`,
    ],
    stemming: indonesian,
    common: stemsOf(
      'adalah akan antara atas atau bagian bagaimana bahwa baik banyak baru beberapa belum berada berapa beri berikutnya berjalan bersama besar bisa buka bukan buruk cara cepat cukup dalam dapat dari dengan depan dua ganggu gangguan hanya harus hari hingga ingin insiden itulah jadi jalan jangan juga kali kami karena kata kecil ketika kita kurang lagi lain lama lalu lambat langsung layanan lebih lewat lima makin malah mana masalah masih mau melalui memang memberi membuat menjadi menit mereka meski mulai namun oleh orang padahal paling para pasti pelanggan pelayanan penting pernah perlu persen pertama pihak pula saja salah sama sampai sangat satu saya sebab sebagai sebelum sebuah secara sedang segera sehingga sejak sekali sekitar selama seluruh semua sendiri seorang sering serta sesudah setelah setiap siapa sistem suatu sudah supaya tadi tahap tahu tanpa tapi telah tempat tentang terjadi terlalu terlambat tersebut tetapi tiap tidak tiga tim tinggi untuk waktu yaitu yakni yang',
      indonesian,
    ),
    accepted: 'risiko yang diterima',
  },
};

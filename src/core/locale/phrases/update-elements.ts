import { type Pattern, phrase } from '../phrase.js';
import type { Phrases } from './phrases.js';

/** What an update tells customers, by the sections of a status update that tell it. */
export const updateElements = ['affected', 'steps', 'next-update', 'alternatives'] as const;

export type UpdateElement = (typeof updateElements)[number];

/** How an update says each of its elements, in one sentence, and what an author can write where it does not. */
export interface ElementPhrases {
  readonly says: { readonly [element in Exclude<UpdateElement, 'next-update'>]: readonly Pattern[] };
  /** A sentence that holds none of them and is known to: thanks, apologies, the state itself. */
  readonly neither: readonly Pattern[];
  /** A time as people who wait for it need it: on a clock, by a date, or how long from now. */
  readonly time: Pattern;
  /** A promise to tell more that names no time. */
  readonly vague: readonly Pattern[];
  /** A sentence to fill in. */
  readonly write: { readonly [element in UpdateElement]: string };
}

export const elementPhrases: Phrases<ElementPhrases> = {
  en: {
    says: {
      affected: [
        phrase`\b(?:affect(?:s|ed|ing)?|impact(?:s|ed|ing)?)\b`,
        phrase`\b(?:cannot|can't|can not|could not|couldn't|unable to|not able to|may not be able|might not be able|will not be able|won't be able|no longer)\b`,
        phrase`\b(?:is|are|was|were|be|been|being|remains?|stays?|still|currently|partially|temporarily) (?:\p{L}{1,20} ){0,2}(?:down|unavailable|offline|slow|slower|delayed|degraded|closed|interrupted|disrupted|unreachable|inaccessible|failing|missing|incomplete|blocked|stuck|deactivated|deleted|lost|rejected|refused|dropped|overloaded)\b`,
        phrase`\b(?:loads?|opens?|works?|runs?|responds?|moves?|arrives?) (?:very |more )?(?:slowly|late|rarely)\b`,
        phrase`\b(?:blocks?|prevents?|keeps?|stops?|holds? up|refuses?|rejects?|drops?|crash(?:es|ing|ed)?) (?:\p{L}{1,20} ){0,3}(?:orders?|payments?|connections?|requests?|messages?|e-?mails?|customers|users|people|players|calls?|logins?|traffic|you)\b`,
        phrase`\b(?:works?|sends?|loads?|opens?|flows?|flowing|operates?|operating|functions?|functioning|log in|available|arrives?|recovered|recovering|back) (?:\p{L}{1,20} ){0,2}(?:again|normally|as (?:usual|normal)|for (?:most|some|many|all))\b`,
        phrase`\b(?:fails?|failing|failed|failures?|errors?|delays?|slowness|timeouts?|time out|outage|disruptions?|degraded performance|elevated|interruptions?|interrupted|latency|trouble|problems?|difficult(?:y|ies)|issues?) (?:\p{L}{1,20} ){0,3}(?:with|in|on|when|while|for|to|of|at|across|accessing|connecting|loading|logging|sending|receiving|using|opening|placing|paying)\b`,
        phrase`\b(?:do|does|did) not (?:work|load|open|arrive|respond|take|accept|go through|reach)\b|\b(?:don't|doesn't|didn't) (?:work|load|open|arrive|respond|take|accept|go through|reach)\b`,
        phrase`\b(?:customers|users|people|some|you|members|players) (?:may|might|will|could|can) (?:still |also )?(?:see|notice|experience|receive|get|have|find|encounter)\b|\berrors? (?:may|might|can|could) be (?:seen|observed)\b`,
        phrase`\b(?:everybody|everyone|all (?:customers|users|services|orders)|only (?:customers|users)|customers (?:in|who|on|with)|users (?:in|who|on|with))\b`,
      ],
      steps: [
        phrase`\b(?:we|our (?:\p{L}{1,20} ){0,2}(?:team|teams|engineers|staff|technicians)|engineers|technicians|team|teams|they) (?:\p{L}{1,20} )?(?:are|is|have|has|will|continue|continues|were|was|'re) (?:\p{L}{1,20} ){0,2}\p{L}{2,20}(?:ing|ed)\b`,
        phrase`\b(?:we|they)(?:'re|’re|'ve|’ve) (?:\p{L}{1,20} ){0,2}\p{L}{2,20}(?:ing|ed)\b`,
        phrase`\bwe (?:\p{L}{1,20}ly |then |now |next |have |had )?(?:added|applied|asked|began|begin|cleared|deployed|disabled|enabled|fixed|found|identified|installed|moved|opened|put|reduced|removed|repaired|replaced|restarted|restored|returned|rolled|routed|scaled|started|stopped|switched|test|tested|took|turned|undid|updated|work|continue|continued)\b`,
        phrase`\b(?:fix|repair|patch|change|mitigation|workaround|rollback|solution|update|replacement) (?:\p{L}{1,20} ){0,2}(?:has been|have been|was|is|is being|being|have|had been|will be) (?:\p{L}{1,20} )?(?:\p{L}{2,20}(?:ed|ing)|put|made|rolled|under way|underway|in place|ready)\b`,
        phrase`\b(?:is|are|being|currently|still) (?:\p{L}{1,20} )?(?:investigating|investigated|monitoring|monitored|working|being (?:investigated|repaired|fixed|restored|tested|worked))\b`,
        phrase`\binvestigations? (?:continues?|is (?:ongoing|under way|underway))\b`,
        phrase`^(?:investigating|monitoring|continuing|working|testing|restoring) \p{L}.{10}`,
        phrase`\b(?:is|are|has been|have been|was|were|now) (?:now |already |also )?(?:fixed|repaired|replaced|restored|rolled back|reverted|reset|renewed|restarted|reconnected|applied|in place)\b`,
        phrase`\b(?:is|are) (?:now |currently |also )?being \p{L}{2,20}(?:ed|t|n)\b`,
      ],
      alternatives: [
        phrase`\b(?:meanwhile|in the meantime|in the mean time|until then|for the time being|instead|alternatively|as an alternative|workaround|work around)\b`,
        phrase`\b(?:you|customers|users) (?:can|may|could) (?:\p{L}{1,20} )?(?:still |also |continue )?(?:use|call|phone|order|come|visit|pay|reach|switch|try|retry|refresh|reload|book|collect|contact|log in through|log in via|download|continue)\b`,
        phrase`\b(?:call|phone|visit|come to|write to|e-?mail|text) (?:us |our )?(?:\p{L}{1,20} )?(?:on|at|to|in)? ?(?:\+?\d|a shop|our shops?|the shops?|your nearest|our stores?|a branch|any branch)`,
        phrase`\b(?:phone|telephone|shops?|stores?|branch(?:es)?|website|site|app|counter|call cent(?:er|re)) (?:\p{L}{1,20} ){0,3}(?:remains?|stays?|works?|is open|are open|open|operates?|available|unaffected|not affected)\b`,
        phrase`\b(?:continues? to work|still works?|works? (?:as usual|as normal|normally|where|if|fine|as planned))\b|\b(?:(?:is|are) not affected|unaffected|as planned)\b`,
        phrase`\b(?:no|not any|there is no|without an?) (?:alternative|workaround|other way)\b|\bno other way\b`,
      ],
    },
    neither: [
      phrase`\b(?:sorry|apologi[sz]e|apologies|thank(?:s| you)|patience|inconvenience|regret)\b`,
      phrase`^(?:the |this )?(?:issue|problem|incident|cause|root cause|error|fault|matter) (?:has been|was|is|have been) (?:now )?(?:identified|found|resolved|known)[.!]?$`,
      phrase`\b(?:stay tuned|watch this space|more (?:to come|soon|shortly)|keep you (?:posted|updated|informed))\b`,
      phrase`\b(?:aware of|reports? of|looking into|understand|know (?:of|about|that))\b`,
      phrase`\b(?:updates?|information|details|eta)\b`,
    ],
    time: phrase`\b\d{1,2}[:.]\d{2}\b|\b\d{1,2} ?(?:am|pm|a\.m\.|p\.m\.)(?![\p{L}])|\b(?:\d{1,3}|an?|one|two|three|four|five|six|ten|fifteen|twenty|thirty|half an?|every|the next|the) (?:minutes?|mins?|hours?|hrs?|days?|business day)\b|\bhourly\b|\b(?:today|tonight|tomorrow|noon|midnight|this (?:morning|afternoon|evening)|end of (?:the )?day|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b|\b\d{4}-\d{2}-\d{2}\b`,
    vague: [
      phrase`\b(?<mark>as soon as (?:possible|we|there|more|it|any|new|things)|when(?:ever)? (?:we (?:know|have|learn)|there is|more|new)|once we (?:know|have|learn)|in due course|soon|shortly|later|regularly|as (?:it|more|information|things) (?:becomes?|develops?))\b`,
      phrase`\b(?<mark>keep (?:you|everyone|everybody|customers) (?:posted|updated|informed|up to date))\b`,
      phrase`\b(?<mark>(?:will|shall|we'll|we’ll) (?:provide|post|share|give|send|publish) (?:an? |more |further |additional |another |regular |new )?(?:updates?|information|details|news))\b`,
    ],
    write: {
      affected: 'Affected: TBD.',
      steps: 'We are TBD.',
      'next-update': 'Next update by TBD.',
      alternatives: 'Meanwhile you can TBD.',
    },
  },
  id: {
    says: {
      affected: [
        phrase`\b(?:terdampak|berdampak|terganggu|terkena|gangguan pada|gangguan di|kendala pada|kendala di|masalah pada|masalah di|dampak)\b`,
        phrase`\b(?:tidak|belum|tak) (?:dapat|bisa|berfungsi|berjalan|tersedia|terkirim|tersimpan|masuk|muncul|terbuka|merespons|diterima)\b`,
        phrase`\b(?:gagal|melambat|lambat|mati|lumpuh|tertunda|terputus|terhenti|terkendala|error|galat)\b`,
        phrase`\b(?:menahan|menghambat|menghalangi|memblokir|memutus|menolak)\b`,
        phrase`\b(?:sudah|kembali|mulai) (?:bisa|dapat|berjalan|berfungsi|normal|masuk|tersambung)\b|\bsebagian besar (?:pelanggan|pengguna|nasabah)\b`,
        phrase`\b(?:semua|seluruh|sebagian|hanya) (?:pelanggan|pengguna|nasabah|layanan|pesanan|transaksi)\b`,
      ],
      steps: [
        phrase`\b(?:kami|tim(?: \p{L}{1,20}){0,2}|teknisi(?: kami)?|petugas) (?:\p{L}{1,20} ){0,3}(?:me|ber|mem|men|meng|meny)\p{L}{3,20}\b`,
        phrase`\bkami (?:\p{L}{1,20} )?(?:pantau|periksa|reset|perbaiki|alihkan|pindahkan|hentikan|ganti|kirim|kerjakan|tangani|pulihkan|cek|uji|matikan|hidupkan)\b`,
        phrase`\b(?:sedang|masih|sudah|telah|akan|tengah) (?:kami )?(?:di|me|mem|men|meng|meny|ber)\p{L}{3,20}\b`,
        phrase`\b(?:perbaikan|pemulihan|pengujian|penyelidikan|pemantauan) (?:sedang|masih|sudah|telah|tengah|akan) \p{L}{4,20}`,
      ],
      alternatives: [
        phrase`\b(?:sementara itu|untuk sementara|sebagai gantinya|sebagai alternatif|alternatif(?:nya)?|selama gangguan|cara lain|solusi sementara)\b`,
        phrase`\b(?:anda|pelanggan|pengguna|nasabah) (?:tetap |masih |juga )?(?:dapat|bisa) (?:tetap |juga )?(?:memesan|menelepon|menghubungi|datang|memakai|menggunakan|membayar|bertransaksi|membeli|mengunjungi|mengambil|beralih|lewat|melalui)\b`,
        phrase`\b(?:silakan|mohon) (?:\p{L}{1,20} ){0,2}(?:menelepon|telepon|hubungi|menghubungi|datang|kunjungi|gunakan|memakai|memesan|pesan|menggunakan)\b`,
        phrase`\b(?:telepon|gerai|toko|kantor cabang|cabang|situs|aplikasi|loket|atm) (?:\p{L}{1,20} ){0,3}(?:tetap|masih|berjalan|buka|melayani|tersedia|normal)\b`,
        phrase`\b(?:tidak ada|belum ada|tanpa) (?:alternatif|cara lain|saluran lain)\b`,
      ],
    },
    neither: [
      phrase`\b(?:maaf|terima kasih|kesabaran|ketidaknyamanan|mohon (?:ditunggu|bersabar|menunggu))\b`,
      phrase`^(?:penyebab|gangguan|kendala|masalah)(?:nya)? (?:sudah |telah )?(?:diketahui|ditemukan|teridentifikasi)[.!]?$`,
      phrase`\b(?:kabar|pembaruan|update|informasi|perkembangan(?:nya)?|mengabari|menginformasikan|pantau terus|stay tuned)\b`,
    ],
    time: phrase`\b\d{1,2}[:.]\d{2}\b|\b(?:pukul|jam) \d{1,2}\b|\b(?:\d{1,3}|satu|dua|tiga|empat|lima|sepuluh|lima belas|dua puluh|tiga puluh|setengah|setiap|tiap) (?:menit|jam|hari)\b|\b(?:sejam|setengah jam|hari ini|malam ini|siang ini|sore ini|besok|lusa|tengah malam|senin|selasa|rabu|kamis|jumat|sabtu|minggu)\b|\b\d{4}-\d{2}-\d{2}\b`,
    vague: [
      phrase`\b(?<mark>(?:secepatnya|sesegera mungkin|segera|dalam waktu dekat|secara berkala|nanti|pada waktunya))\b`,
      phrase`\b(?<mark>(?:begitu|setelah|jika|kalau|bila|apabila|saat|ketika) (?:ada|kami|sudah ada|tersedia|lebih) (?:\p{L}{1,20} ?){0,3})`,
      phrase`\b(?<mark>akan (?:terus |selalu |kami )?(?:mengabari|memberi kabar|memberikan (?:kabar|informasi|pembaruan)|memperbarui|menginformasikan|disampaikan|diinformasikan|kami sampaikan))\b`,
    ],
    write: {
      affected: 'Yang terdampak: TBD.',
      steps: 'Kami sedang TBD.',
      'next-update': 'Kabar berikutnya paling lambat pukul TBD.',
      alternatives: 'Sementara itu Anda bisa TBD.',
    },
  },
};

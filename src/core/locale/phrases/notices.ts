import { type Pattern, phrase } from '../phrase.js';
import type { Phrases } from './phrases.js';

/** The states of an incident that customers are told, in the order in which they come. */
export const incidentStates = ['investigating', 'identified', 'monitoring', 'resolved'] as const;

export type IncidentState = (typeof incidentStates)[number];

/** How people tell of messages to customers. */
export interface NoticePhrases {
  /** Each state of an incident, in a title, a cell or a sentence. */
  readonly states: { readonly [state in IncidentState]: Pattern };
  /** The title of an update that announces no other state than the one before. */
  readonly update: Pattern;
  /** Without one of these words an entry of a timeline tells of no notice; a quick look before `told`. */
  readonly cue: Pattern;
  /** An entry of a timeline that tells that customers were told something. */
  readonly told: readonly Pattern[];
  /** The failure came back, or the repair did not hold. */
  readonly reopened: readonly Pattern[];
  /** What comes before the time of the next message. */
  readonly nextUpdate: readonly Pattern[];
  /** Titles of columns. */
  readonly columns: { readonly state: Pattern; readonly nextUpdate: Pattern };
}

export const noticePhrases: Phrases<NoticePhrases> = {
  en: {
    states: {
      investigating: phrase`\b(?:investigating|looking into)\b`,
      identified: phrase`\bidentified\b(?<!\b(?:not|not yet|be) identified)`,
      monitoring: phrase`\bmonitoring(?! (?:system|tool|alert|alarm|team|page|dashboard))\b`,
      resolved: phrase`\bresolved\b(?<!\b(?:not|not yet|be|until|once|not fully) resolved)`,
    },
    update: phrase`^(?:status )?update\b`,
    cue: /notice|status ?page|customer|user|client|subscriber|communit|announce|update/i,
    told: [
      phrase`^(?:first|second|third|fourth|fifth|sixth|another|final|last|closing) (?:public |customer |status )?(?:notice|update|announcement)\b`,
      phrase`\bnotices? (?:was |were |is )?(?:sent|posted|published|goes out|went out|to (?:customers|users|clients))\b`,
      phrase`\bstatus ?page (?:was |is |has been )?(?:updated|published|posted|set to|opened|shows|announces)\b`,
      phrase`\b(?:update|updates|updated|post|posts|posted|publish|published|announced?)\b[^.;]{0,40}\b(?:to|on|via|through|the|our) (?:public |our |the )?status ?page\b`,
      phrase`\b(?:declared|resolved|opened|posted|published)\b[^.;]{0,30}\b(?:through|on|in|via) statuspage(?:\.io)?\b`,
      phrase`\b(?:customers|users|clients|subscribers) (?:were |are |was |have been |had been )(?:first |again |all )?(?:notified|informed|told|updated|alerted|e-?mailed|texted)\b`,
      phrase`\b(?:customers|users|clients|subscribers) (?:notified|informed|told|e-?mailed)(?=$|[.,;:)]| (?:by|via|through|about|on|of|that)\b)`,
      phrase`\b(?:notif(?:y|ies|ied)|inform(?:s|ed)?|tells?|told|e-?mail(?:s|ed)?|texted|communicate[sd]? (?:to|with)) (?:[\p{L}-]{1,20} ){0,3}(?:customers|users|clients|subscribers|community)\b`,
      phrase`\b(?:customer|user|public) (?:communications?|notice|notification|announcement|update|e-?mail)s? (?:(?:was|were|is|are|has been|have been) )?(?:sent|posted|published|issued|made|out)\b`,
      phrase`\bannouncement (?:was |is )?(?:made|posted|published|sent)\b|\b(?:made|posted|published|sent) (?:a post in announcements|an announcement)\b`,
    ],
    reopened: [
      phrase`\b(?:re-?open(?:ed|ing|s)?|re-?occurr(?:ed|ing|ence)|recurr(?:ed|ing|ence)|regress(?:ed|ion)|relapsed?)\b`,
      phrase`\b(?:came|come|comes|is|are|was|were|started|starts|failed|fails|failing|happened|happening|down|back|returned) (?:back )?again\b`,
      phrase`\b(?:has|have|had) (?:returned|come back|resurfaced|reappeared)\b|\b(?:problem|issue|failure|error|outage|fault|errors) (?:returned|returns|is back|resurfaced|reappeared|persists)\b`,
      phrase`\b(?:fix|repair|change|mitigation|rollback) (?:did not|didn't|does not|doesn't|has not|hasn't) (?:hold|help|work|worked|fix|solve|helped|held)\b`,
      phrase`\bsecond (?:outage|wave|failure|occurrence)\b`,
    ],
    nextUpdate: [
      phrase`\b(?:next|further|another|following) (?:status )?(?:update|updates|notice|message|word)\b`,
      phrase`\b(?:update|write to|tell|inform) you (?:again )?(?=by|at|within|in|before|every)\b`,
      phrase`\bhear from us (?:again )?(?=by|at|within|in|before)\b`,
      phrase`\bupdates? (?:here )?(?=every|within|in \d|by \d|at \d)\b`,
    ],
    columns: {
      state: phrase`^(?:state|status|phase)$`,
      nextUpdate: phrase`^(?:next update|next notice|next|promised)(?: (?:by|at|due|update|promised))?$`,
    },
  },
  id: {
    states: {
      investigating: phrase`\b(?:diselidiki|menyelidiki|penyelidikan|investigasi|ditelusuri|menelusuri|investigating)\b`,
      identified: phrase`\b(?:teridentifikasi|diidentifikasi|identified)\b(?<!\bbelum \p{L}{10,15})|\bpenyebab(?:nya)? (?:sudah |telah )?(?:diketahui|ditemukan|kami ketahui|kami temukan)\b`,
      monitoring: phrase`\b(?:dipantau|memantau|pemantauan|monitoring)\b`,
      resolved: phrase`\b(?:selesai|pulih|teratasi|terselesaikan|resolved)\b(?<!\b(?:belum|perkiraan|akan|sampai|hingga|setelah|dapat|bisa) \p{L}{5,13})`,
    },
    update: phrase`^(?:kabar|pembaruan|update|perkembangan)(?: terbaru| terkini| ke-?\d{1,2}| \d{1,2})?(?![\p{L}])`,
    cue: /kabar|pemberitahuan|pengumuman|pesan|halaman status|pelanggan|pengguna|nasabah/i,
    told: [
      phrase`^(?:kabar|pemberitahuan|pengumuman|pembaruan|pesan) (?:pertama|kedua|ketiga|keempat|kelima|keenam|terakhir|penutup|lanjutan)\b`,
      phrase`\b(?:kabar|pemberitahuan|pengumuman|pesan) (?:(?:kepada|untuk|ke) pelanggan|(?:sudah |telah )?(?:dikirim|diterbitkan|dipasang|disampaikan|dimuat|diunggah))\b`,
      phrase`\bhalaman status (?:sudah |telah )?(?:diperbarui|diubah|diisi|dibuka)\b`,
      phrase`\b(?:memperbarui|mengisi|perbarui) halaman status\b|\b(?:kabar|pemberitahuan|pengumuman|pembaruan) [^.;]{0,30}\bdi halaman status\b`,
      phrase`\b(?:pelanggan|pengguna|nasabah) (?:sudah |telah |mulai )?(?:diberi ?tahu|diberitahu|dikabari|diinformasikan|disurati|di-?e?mail)\b`,
      phrase`\b(?:memberi ?tahu|memberitahu|mengabari|menginformasikan kepada|mengumumkan kepada|menyampaikan kabar kepada|memberi kabar kepada|mengirim (?:kabar|pesan|sms|e-?mail|surel) (?:kepada|ke)) (?:semua |seluruh |para )?(?:pelanggan|pengguna|nasabah)\b`,
    ],
    reopened: [
      phrase`\b(?:dibuka kembali|dibuka lagi|terulang|berulang|kambuh)\b`,
      phrase`\b(?:terjadi|muncul|gagal|mati|terganggu|bermasalah|lumpuh|datang|diselidiki|menyelidiki|terkunci) (?:lagi|kembali)\b|\bkembali (?:terjadi|muncul|gagal|mati|terganggu|bermasalah|lumpuh)\b`,
      phrase`\b(?:perbaikan|perubahan|penanganan)(?:nya)? (?:itu |tadi |pertama )?(?:ternyata )?(?:tidak|belum) (?:bertahan|berhasil|membantu|menolong)\b`,
    ],
    nextUpdate: [
      phrase`\b(?:kabar|pembaruan|update|informasi|pemberitahuan|pesan) (?:berikutnya|selanjutnya|lanjutan|lagi)\b`,
      phrase`\b(?:mengabari|memberi kabar|memberi tahu|mengabarkan)(?: anda)?(?: lagi| kembali)?(?= (?:pukul|paling|sebelum|dalam|setiap|pada))`,
      phrase`\bkabar (?=setiap|dalam \d|pukul|paling lambat)`,
    ],
    columns: {
      state: phrase`^(?:status|keadaan|tahap)$`,
      nextUpdate: phrase`^(?:kabar|pembaruan|update|janji)(?: kabar)? (?:berikutnya|selanjutnya|lagi)$`,
    },
  },
};

import { cased } from '../cased.js';
import { type Pattern, phrase } from '../phrase.js';
import type { Phrases } from './phrases.js';

/** What customers who speak a language know, and what the rest means. */
export interface JargonPhrases {
  /** Abbreviations that need no explanation, in capitals. */
  readonly known: ReadonlySet<string>;
  /** Words that people write in capitals for emphasis. */
  readonly emphasised: ReadonlySet<string>;
  /** What technical abbreviations stand for. */
  readonly expansions: { readonly [abbreviation: string]: string };
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Known everywhere: money, measures, places, formats, and what people log in, pay and write with. */
const everywhere =
  'OK ID PIN OTP SIM SMS MMS GPS GSM LTE USB TV PC PDF CSV ZIP JPG JPEG PNG GIF QR QRIS ATM POS VPN URL API SDK CLI SSO MFA FAQ VIP CEO CTO CFO COO HR PR IT AI AM PM DVD CD LED NFC IBAN SEPA SWIFT BIC VAT GDPR ' +
  'USD EUR GBP IDR JPY SGD MYR AUD CAD CHF CNY INR BRL MXN KB MB GB TB KW KWH KM KG CM MM HZ MHZ GHZ ' +
  'US USA UK NI EU UAE UN NY LA EMEA APAC ASEAN NATO NASA WHO IBM AWS GCP BBC CNN DHL UPS HP BMW IKEA';

export const jargonPhrases: Phrases<JargonPhrases> = {
  en: {
    known: words(
      `${everywhere} ETA FYI ASAP DIY RSVP PS NB TBD TBA TBC AKA PO RE CC BCC INC LLC LTD PLC NGO NHS IRS DMV SSN ZIP`,
    ),
    emphasised: words(
      'NOT NO ALL ANY AND OR BUT ONLY NOW NEVER YES PLEASE NOTE FREE NEW MUST DO IS ARE WAS WILL WE YOU YOUR OUR US IT ITS IF ON OFF OUT UP DOWN TO BY AT IN OF AS THE THIS THAT THESE THOSE WITH FROM FOR CAN MAY HAVE HAS BE BEEN SORRY SAFE OPEN END START TODAY STILL BOTH EVERY EACH WHY WHAT WHEN HOW WHO WHERE AN HERE ONE TWO UNDO SAVE STOP CALL READ MORE LESS DONE FIXED DEAR NEWS ALSO ANYONE HELP',
    ),
    expansions: {
      BGP: 'Border Gateway Protocol',
      CDN: 'content delivery network',
      CPU: 'processor',
      DB: 'database',
      DDOS: 'distributed denial of service',
      DNS: 'Domain Name System',
      HTTP: 'Hypertext Transfer Protocol',
      IDP: 'identity provider',
      IOPS: 'disk operations per second',
      ISP: 'internet service provider',
      LB: 'load balancer',
      MTTR: 'mean time to recovery',
      OOM: 'out of memory',
      RAM: 'memory',
      RCA: 'root cause analysis',
      RDS: 'Relational Database Service',
      SLA: 'service level agreement',
      SLO: 'service level objective',
      SQL: 'Structured Query Language',
      SRE: 'site reliability engineering',
      SSL: 'Secure Sockets Layer',
      TCP: 'Transmission Control Protocol',
      TLS: 'Transport Layer Security',
      TTL: 'time to live',
      VM: 'virtual machine',
    },
  },
  id: {
    known: words(
      `${everywhere} WA RI DKI DIY DPR KTP SIM NPWP NIK KK STNK BPKB SPBU BBM PLN PDAM BPJS LPS OJK HUT BI BEI BUMN UMKM PT CV TBK BCA BRI BNI BTN BSI CIMB OCBC DANA OVO KAI MRT LRT KRL TNI RT RW SD SMP SMA PAUD WNI HP PS NB AC KPR PIN PPN PPH CS APBN PO`,
    ),
    emphasised: words(
      'TIDAK BUKAN JANGAN SEMUA HANYA BARU SUDAH BELUM AKAN DAN ATAU MOHON MAAF KAMI ANDA INI ITU DI KE DARI AMAN SEGERA SAAT YANG UNTUK PADA BISA DAPAT TELAH MASIH TETAP JIKA GRATIS HARUS WAJIB BUKA TUTUP LAGI SELALU ADA',
    ),
    expansions: {
      BGP: 'protokol rute antarjaringan',
      CDN: 'jaringan pengantar konten',
      CPU: 'prosesor',
      DB: 'basis data',
      DNS: 'sistem nama domain',
      ISP: 'penyedia layanan internet',
      LB: 'penyeimbang beban',
      OOM: 'kehabisan memori',
      RAM: 'memori',
      RCA: 'analisis akar masalah',
      SLA: 'jaminan tingkat layanan',
      SLO: 'sasaran tingkat layanan',
      SSL: 'pengaman sambungan',
      TLS: 'pengaman sambungan',
      VM: 'mesin virtual',
    },
  },
};

/** What machines print when something breaks; the same in every language. */
export const machineTalk: readonly Pattern[] = [
  /\b(?:[a-z]\w{0,40}\.){1,8}[A-Z]\w{0,60}(?:Exception|Error)\b/u,
  /\b(?:[A-Z][a-z0-9]{1,30}){1,6}(?:Exception|Error)\b/u,
  phrase`\bTraceback \(most recent call last\)|\b(?:panic|fatal error|unhandled exception): \S`,
  /\bat [\w.$<>]{1,80} ?\([\w./-]{1,80}:\d{1,6}(?::\d{1,6})?\)/u,
  /\b[\w-]{1,40}\.(?:js|ts|py|java|go|rb|php|cs|cpp|kt|rs|scala):\d{1,6}\b/u,
  /\bE(?:CONNREFUSED|CONNRESET|TIMEDOUT|NOTFOUND|ACCES|PIPE|HOSTUNREACH)\b|\bSIG(?:SEGV|KILL|TERM|ABRT)\b/u,
  phrase`\b(?:OOMKilled|CrashLoopBackOff|ImagePullBackOff|NXDOMAIN|SERVFAIL)\b|\bORA-\d{5}\b|\b0x[0-9a-f]{6,16}\b`,
  phrase`\b(?:stack ?trace|segmentation fault|segfault|core dump|null pointer)\b`,
  phrase`\bHTTP[ /]?[45]\d\d\b|\b[45]xx\b`,
];

/** Parts that names of machines are put together from. */
export const machineParts: ReadonlySet<string> = words(
  'db pg psql postgres mysql mariadb sql redis kafka mongo es elastic web app api srv svr server node host vm lb haproxy proxy cache queue worker prod prd stg staging k8s kube nginx gw gateway cluster pod eks gke rds ec2 ip svc replica primary master shard broker storage nas san',
);

/** Those that no word of everyday language holds. */
export const surelyMachineParts: ReadonlySet<string> = words(
  'prod prd stg staging db k8s svc replica pg rds eks gke',
);

/** Names that are of use only inside a network. */
export const hostNames: readonly Pattern[] = [
  cased`(?<![\d.\p{L}])(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?![\d.]\d)`,
  phrase`(?<![\p{L}\p{N}.-])(?:[a-z0-9-]{1,63}\.){1,7}(?:internal|local|lan|corp|intranet|localdomain|svc)(?![\p{L}\p{N}-])`,
  cased`(?<![\p{L}\p{N}.-])[a-z][a-z0-9]{0,30}(?:-[a-z0-9]{1,30}){0,5}-[a-f0-9]{8,10}-[a-z0-9]{5}(?![\p{L}\p{N}-])`,
  cased`(?<![\p{L}\p{N}.-])(?:db|srv|svr|node|host|prod|prd|vm|pg)\d{1,4}(?![\p{L}\p{N}-])`,
];

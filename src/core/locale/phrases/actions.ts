import { cased } from '../cased.js';
import { type Pattern, phrase } from '../phrase.js';
import type { Phrases } from './phrases.js';

/** How people tell who does an action, by when, and that it is done, where no label says so. */
export interface ActionPhrases {
  /** What is told was done already. */
  readonly done: readonly Pattern[];
  /** Somebody is named who does it; capitals matter. */
  readonly doer: readonly Pattern[];
  /** A name that is a group's. */
  readonly group: Pattern;
  /** A time by which, other than a date. */
  readonly horizon: readonly Pattern[];
  /** Where it is tracked, other than by a link or a ticket of a known form. */
  readonly tracked: readonly Pattern[];
  /** The word for a status that says so. */
  readonly finished: string;
  /** What a repair writes: labels within an item, and titles of columns. */
  readonly written: {
    readonly [part in 'owner' | 'due' | 'link']: { readonly label: string; readonly column: string };
  };
}

export const actionPhrases: Phrases<ActionPhrases> = {
  en: {
    done: [
      /\bDONE\b/u,
      phrase`\((?:already )?(?:done|fixed|completed|merged|deployed)\b[^()]{0,40}\)`,
      phrase`^(?:we|i|they)(?:['’]ve| have| had) (?:now |already |also |since |significantly |just )?(?!to |been |begun|started|planned|scheduled|no |not |a |an |the )\p{L}`,
      phrase`^[^.:]{3,90} (?:has been|have been|was|were) (?:now |already |since )?(?:added|adjusted|applied|changed|completed|configured|created|deployed|disabled|documented|enabled|fixed|implemented|increased|introduced|merged|migrated|moved|reduced|removed|renewed|replaced|restored|rotated|set|switched|updated|upgraded)\b`,
      phrase`^(?:we |i )?(?:added|adjusted|automated|changed|configured|created|decreased|deployed|disabled|documented|enabled|got|implemented|increased|introduced|merged|migrated|moved|notified|re-?worked|reduced|removed|replaced|reverted|rewrote|rolled|rotated|switched|tweaked|updated|upgraded|wrote)(?: |\/)(?:all|an?|the|our|out|back|to|from|its|their|new|more|every|guidance|adjusted)\b`,
      phrase`^(?:the |our )?team (?:then |has |have )?\p{L}{3,20}ed `,
      phrase`\b(?:ticket|case|issue|pr)(?: id)?(?: \S+)? (?:was |has been |been )?(?:raised|opened|filed|created|merged)$`,
    ],
    doer: [
      cased`^(?:The |the )?\p{L}[\p{L}\d &/-]{1,30} (?:team|squad|crew|vendor) (?:will|to|is|are|should|shall|must|has|needs)\b`,
      cased`\bThe \p{Ll}[\p{Ll} ]{2,30} team (?:will|should|shall|must|needs to)\b`,
      cased`^(?!(?:We|It|This|That|These|Those|They|There|Implementation|Someone|Somebody|Everyone|Everybody|Nobody|Need|Needs|Have|Continue|Plan|Try|Want|Aim)\b)\p{Lu}[\p{L}\d'’-]+(?: \p{Lu}[\p{L}\d'’-]+)? (?:will|shall|is going to|has agreed to|agreed to|to) \p{Ll}`,
      cased`^(?!(?:Action|Alerting|Alerts|Cleanup|Comms|Communication|Compensation|Database|Deployment|Detection|Docs|Fix|Frontend|Backend|Idea|Improve|Infra|Logging|Mitigation|Monitoring|Network|Note|Optional|Prevention|Prevent|Detect|Mitigate|Process|Question|Recovery|Runbook|Security|Service|Task|Testing|Tests|Todo|Tooling|Training)\b)\p{Lu}\p{Ll}{1,11}: \p{L}`,
      cased`\((?!(?:Issue|Issues|PR|Pull|Done|See|Optional|Link|Ticket|Jira|Github|GitHub|Fixed|Related|Note|Maybe|Also|What|If|This|The|Not|No)\b)\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?(?:, [^()]{1,40}| (?:to|will|calls?|is|has) [^()]{1,40})?\)\.?$`,
    ],
    group: phrase`\b(?:team|squad|crew|group|department|everyone|everybody|all)\b`,
    horizon: [
      /\bQ[1-4]\b/u,
      /\b(?:EOD|EOW|EOM|EOY)\b/u,
      phrase`\b(?:next|this|coming|following) (?:few |two |three |four |six |\d{1,2} )?(?:days?|weeks?|months?|quarters?|sprints?|releases?|year)\b`,
      phrase`\bwithin (?:a|an|one|two|three|four|six|\d{1,3}) (?:hours?|days?|weeks?|months?|sprints?)\b`,
      phrase`\b(?:by|in|before|until|target|early|mid|late|end of)[ -](?:january|february|march|april|may|june|july|august|september|october|november|december)\b`,
      phrase`\b(?:by|before|until) (?:the )?(?:(?:end|start|beginning) of|monday|tuesday|wednesday|thursday|friday|tomorrow|next)\b`,
    ],
    tracked: [
      phrase`\b(?:ticket|tickets|issue|issues|case|card|story|task|pr|pull request|jira|bug|id):? ?(?:id |no\.? |nr\.? )?#?[\p{L}-]{0,12}\d`,
    ],
    finished: 'done',
    written: {
      owner: { label: 'owner', column: 'Owner' },
      due: { label: 'due', column: 'Due' },
      link: { label: 'ticket', column: 'Ticket' },
    },
  },
  id: {
    done: [
      /\bSELESAI\b/u,
      phrase`\((?:sudah )?selesai\b[^()]{0,40}\)`,
      phrase`^(?:kami |kita )?(?:sudah|telah) \p{L}`,
      phrase`^[^.:]{3,90} (?:sudah|telah) (?:di\p{L}{3,30}|selesai|terpasang|tersedia)\b`,
    ],
    doer: [
      cased`^Tim \p{L}[\p{L}\d &/-]{1,30} (?:akan|perlu|harus|diminta)\b`,
      cased`^(?!(?:Kami|Kita|Ini|Itu|Mereka|Semua|Setiap|Hal|Proses|Sistem)\b)\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)? (?:akan|diminta|ditugaskan|bertugas) \p{Ll}`,
      cased`^(?!(?:Aksi|Alarm|Cegah|Catatan|Dokumentasi|Deteksi|Ide|Jaringan|Keamanan|Komunikasi|Kompensasi|Layanan|Mitigasi|Panduan|Pelatihan|Pemantauan|Pencegahan|Pengujian|Proses|Runbook|Sistem|Tindakan|Tugas|Uji)\b)\p{Lu}\p{Ll}{1,11}: \p{L}`,
      cased`\((?!(?:Selesai|Lihat|Tiket|Isu|Catatan|Jika|Bila|Tidak|Belum|Opsional)\b)\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?(?:, [^()]{1,40})?\)\.?$`,
    ],
    group: phrase`\b(?:tim|divisi|bagian|semua|seluruh)\b`,
    horizon: [
      phrase`\b(?:kuartal|triwulan|semester) (?:\d|ini|depan|pertama|kedua|ketiga|keempat|I{1,3}|IV)`,
      phrase`\b(?:hari|minggu|pekan|bulan|tahun|sprint|rilis) (?:ini|depan|berikutnya|mendatang)\b`,
      phrase`\bdalam (?:waktu )?(?:satu|dua|tiga|empat|enam|\d{1,3}) (?:jam|hari|minggu|pekan|bulan)\b`,
      phrase`\b(?:pada|sebelum|sampai|bulan|awal|akhir|pertengahan) (?:januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember)\b`,
      phrase`\bakhir (?:hari|minggu|pekan|bulan|tahun|kuartal)\b`,
    ],
    tracked: [phrase`\b(?:tiket|isu|kasus|kartu|tugas|nomor):? ?(?:no\.? )?#?[\p{L}-]{0,12}\d`],
    finished: 'selesai',
    written: {
      owner: { label: 'penanggung jawab', column: 'Penanggung jawab' },
      due: { label: 'tenggat', column: 'Tenggat' },
      link: { label: 'tiket', column: 'Tiket' },
    },
  },
};

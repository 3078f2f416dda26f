import type { Locale } from './locale.js';

/** What an action does about the failure. */
export const actionKinds = ['prevent', 'detect', 'mitigate', 'communicate', 'compensate'] as const;

export type ActionKind = (typeof actionKinds)[number];

export const actionStatuses = ['open', 'in-progress', 'done', 'wont-do'] as const;

export type ActionStatus = (typeof actionStatuses)[number];

/** The words of one language for the parts of an action item, lower-case. */
export interface ActionWords {
  readonly locale: Locale;
  /** Titles of table columns. */
  readonly columns: {
    readonly action: readonly string[];
    readonly owner: readonly string[];
    readonly due: readonly string[];
    readonly kind: readonly string[];
    readonly status: readonly string[];
    readonly link: readonly string[];
  };
  /** Words before an owner's name, such as `owner:` or `assigned to`. */
  readonly owner: readonly string[];
  /** Words before a due date, such as `by` or `due`. */
  readonly due: readonly string[];
  readonly kinds: { readonly [kind in ActionKind]: readonly string[] };
  readonly statuses: { readonly [status in ActionStatus]: readonly string[] };
  /** What stands in a cell for nobody or for no date. */
  readonly nobody: readonly string[];
}

const en: ActionWords = {
  locale: 'en',
  columns: {
    action: [
      'action',
      'action item',
      'actions',
      'item',
      'task',
      'description',
      'what',
      'todo',
      'follow-up',
      'follow up',
      'remediation',
    ],
    owner: [
      'owner',
      'owners',
      'who',
      'assignee',
      'assigned to',
      'responsible',
      'dri',
      'team',
      'lead',
      'assigned',
    ],
    due: ['due', 'due date', 'by when', 'when', 'deadline', 'target', 'target date', 'eta', 'date'],
    kind: ['kind', 'type', 'category'],
    status: ['status', 'state', 'done', 'progress'],
    link: [
      'link',
      'ticket',
      'issue',
      'bug',
      'tracker',
      'tracking',
      'jira',
      'reference',
      'pr',
      'github issue',
    ],
  },
  owner: ['owner', 'owners', 'owned by', 'assignee', 'assigned to', 'responsible', 'dri', 'lead'],
  due: ['due', 'due by', 'due date', 'by', 'before', 'until', 'no later than', 'deadline', 'eta', 'target'],
  kinds: {
    prevent: ['prevent', 'prevention', 'preventive', 'preventative', 'corrective'],
    detect: ['detect', 'detection', 'detective', 'monitoring', 'alerting'],
    mitigate: ['mitigate', 'mitigation', 'mitigative', 'recover', 'recovery'],
    communicate: ['communicate', 'communication', 'communications'],
    compensate: ['compensate', 'compensation'],
  },
  statuses: {
    open: [
      'open',
      'todo',
      'to do',
      'not started',
      'planned',
      'pending',
      'new',
      'backlog',
      'no',
      'proposed',
      'accepted',
    ],
    'in-progress': [
      'in progress',
      'in-progress',
      'started',
      'ongoing',
      'wip',
      'doing',
      'under way',
      'underway',
      'in review',
    ],
    done: [
      'done',
      'complete',
      'completed',
      'closed',
      'fixed',
      'resolved',
      'finished',
      'merged',
      'deployed',
      'shipped',
      'yes',
    ],
    'wont-do': [
      "won't do",
      'wont do',
      "won't fix",
      'wontfix',
      'rejected',
      'cancelled',
      'canceled',
      'dropped',
      'abandoned',
    ],
  },
  nobody: [
    '',
    '-',
    '–',
    '—',
    '?',
    '??',
    'tbd',
    'tba',
    'todo',
    'n/a',
    'na',
    'none',
    'nobody',
    'unassigned',
    'unowned',
    'xxx',
  ],
};

const id: ActionWords = {
  locale: 'id',
  columns: {
    action: ['tindakan', 'tindak lanjut', 'aksi', 'tugas', 'uraian', 'deskripsi', 'apa', 'pekerjaan'],
    owner: ['penanggung jawab', 'pemilik', 'pic', 'siapa', 'pelaksana', 'petugas', 'tim'],
    due: ['tenggat', 'tenggat waktu', 'batas waktu', 'jatuh tempo', 'kapan', 'target', 'tanggal'],
    kind: ['jenis', 'tipe', 'kategori'],
    status: ['status', 'keadaan', 'kemajuan'],
    link: ['tautan', 'tiket', 'isu', 'rujukan'],
  },
  owner: ['penanggung jawab', 'pj', 'pic', 'pemilik', 'oleh', 'ditugaskan kepada'],
  due: ['tenggat', 'batas waktu', 'paling lambat', 'sebelum', 'sampai', 'jatuh tempo', 'selambat-lambatnya'],
  kinds: {
    prevent: ['mencegah', 'cegah', 'pencegahan', 'preventif'],
    detect: ['mendeteksi', 'deteksi', 'pemantauan', 'pendeteksian'],
    mitigate: ['meredam', 'mitigasi', 'memulihkan', 'pemulihan', 'peredaman'],
    communicate: ['mengabari', 'komunikasi', 'memberi tahu', 'pemberitahuan'],
    compensate: ['mengganti', 'kompensasi', 'ganti rugi'],
  },
  statuses: {
    open: ['terbuka', 'belum', 'belum mulai', 'belum dimulai', 'direncanakan', 'rencana', 'menunggu', 'baru'],
    'in-progress': [
      'berjalan',
      'sedang berjalan',
      'sedang dikerjakan',
      'dikerjakan',
      'proses',
      'dalam proses',
    ],
    done: ['selesai', 'sudah', 'tuntas', 'rampung', 'ditutup', 'beres'],
    'wont-do': ['batal', 'dibatalkan', 'ditolak', 'tidak dikerjakan', 'tidak jadi'],
  },
  nobody: ['belum ada', 'belum ditentukan', 'menyusul', 'tidak ada'],
};

export const actionWords: readonly ActionWords[] = [en, id];

type Lists = (words: ActionWords) => readonly string[];

/** The words that a choice takes from all languages together. */
export function wordsOf(choice: Lists): ReadonlySet<string> {
  return new Set(actionWords.flatMap(choice));
}

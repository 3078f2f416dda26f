import type { Locale } from './locale.js';

/** The points in an incident that durations are measured between, in the order in which they come. */
export const milestoneNames = [
  'started',
  'detected',
  'acknowledged',
  'declared',
  'first_notice',
  'mitigated',
  'resolved',
  'verified',
] as const;

export type MilestoneName = (typeof milestoneNames)[number];

/** What one language calls the milestones and the durations between them, lower-case. */
export interface MilestoneWords {
  readonly locale: Locale;
  /** Phrases that, as the whole of a timeline entry or nearly, name a milestone. */
  readonly milestones: { readonly [name in MilestoneName]: readonly string[] };
  /** Labels of stated durations, and the milestones that the duration may run between. */
  readonly durations: readonly DurationName[];
  /** Words after a duration which say that it is not measured by the calendar. */
  readonly otherClocks: readonly string[];
}

/** Something that people call a duration, such as "time to repair". */
export interface DurationName {
  readonly phrases: readonly string[];
  readonly from: readonly MilestoneName[];
  readonly to: readonly MilestoneName[];
}

const whole: Pick<DurationName, 'from' | 'to'> = {
  from: ['started', 'detected', 'declared'],
  to: ['resolved', 'mitigated'],
};

const en: MilestoneWords = {
  locale: 'en',
  milestones: {
    started: [
      'started',
      'start',
      'start time',
      'began',
      'incident start',
      'incident started',
      'outage start',
      'outage started',
      'outage starts',
      'outage begins',
      'fault occurs',
      'fault occurred',
      'impact start',
      'impact started',
      'problem began',
      'issue started',
    ],
    detected: [
      'detected',
      'first detected',
      'detection',
      'discovered',
      'noticed',
      'first noticed',
      'incident detected',
      'issue detected',
      'time detected',
      'first alert',
    ],
    acknowledged: ['acknowledged', 'alert acknowledged', 'on-call acknowledged'],
    declared: ['declared', 'incident declared'],
    first_notice: [
      'first notice',
      'customers notified',
      'users notified',
      'first customer notice',
      'status page updated',
    ],
    mitigated: [
      'mitigated',
      'repaired',
      'incident mitigated',
      'impact mitigated',
      'mitigation',
      'incident repaired',
      'repaired declared',
      'declared repaired',
    ],
    resolved: [
      'resolved',
      'incident resolved',
      'resolution',
      'end',
      'ended',
      'end time',
      'outage end',
      'outage ended',
      'outage ends',
      'incident end',
      'incident ended',
      'incident closed',
      'declared resolved',
      'resolved declared',
      'incident declared resolved',
      'service restored',
      'fully resolved',
      'issue resolved',
      'closed',
      'impact end',
      'impact ended',
    ],
    verified: ['verified', 'verified fixed', 'fix verified'],
  },
  durations: [
    {
      phrases: [
        'duration',
        'total duration',
        'incident duration',
        'outage duration',
        'duration of outage',
        'duration of the outage',
        'length of outage',
        'downtime',
        'total downtime',
        'duration of incident',
        'duration of impact',
        'impact duration',
      ],
      ...whole,
    },
    {
      phrases: [
        'time to repair',
        'ttr',
        'mttr',
        'time to recover',
        'time to recovery',
        'time to restore',
        'time to mitigate',
        'time to mitigation',
        'ttm',
      ],
      from: ['started', 'detected', 'declared'],
      to: ['mitigated', 'resolved'],
    },
    {
      phrases: ['time to resolve', 'time to resolution'],
      from: ['started', 'detected', 'declared'],
      to: ['resolved'],
    },
    { phrases: ['time to detect', 'time to detection', 'ttd', 'mttd'], from: ['started'], to: ['detected'] },
    {
      phrases: ['time to acknowledge', 'time to acknowledgement', 'tta', 'mtta'],
      from: ['started', 'detected', 'declared'],
      to: ['acknowledged'],
    },
    {
      phrases: ['time to first notice', 'time to notify', 'time to notice'],
      from: ['started', 'detected', 'declared'],
      to: ['first_notice'],
    },
  ],
  otherClocks: [
    'support hours',
    'working hours',
    'business hours',
    'office hours',
    'working time',
    'work hours',
    'supported hours',
    'core hours',
  ],
};

const id: MilestoneWords = {
  locale: 'id',
  milestones: {
    started: [
      'mulai',
      'dimulai',
      'gangguan mulai',
      'gangguan dimulai',
      'waktu mulai',
      'insiden mulai',
      'insiden dimulai',
      'awal gangguan',
    ],
    detected: [
      'terdeteksi',
      'diketahui',
      'pertama diketahui',
      'pertama terdeteksi',
      'deteksi',
      'ditemukan',
      'waktu deteksi',
    ],
    acknowledged: ['ditangani', 'mulai ditangani', 'diterima petugas'],
    declared: ['dinyatakan sebagai insiden', 'insiden dinyatakan'],
    first_notice: ['pemberitahuan pertama', 'pelanggan diberi tahu', 'pengumuman pertama'],
    mitigated: ['diredam', 'dimitigasi', 'dampak diredam', 'mitigasi', 'diperbaiki'],
    resolved: [
      'selesai',
      'pulih',
      'layanan pulih',
      'gangguan selesai',
      'insiden selesai',
      'waktu selesai',
      'teratasi',
      'kembali normal',
      'akhir gangguan',
    ],
    verified: ['terverifikasi', 'teruji', 'terbukti pulih', 'uji ulang berhasil'],
  },
  durations: [
    {
      phrases: [
        'durasi',
        'durasi gangguan',
        'durasi insiden',
        'lama gangguan',
        'lamanya gangguan',
        'lamanya',
        'waktu henti',
        'total durasi',
      ],
      ...whole,
    },
    {
      phrases: ['waktu perbaikan', 'waktu pemulihan', 'waktu hingga pulih', 'waktu hingga mitigasi'],
      from: ['started', 'detected', 'declared'],
      to: ['mitigated', 'resolved'],
    },
    {
      phrases: ['waktu penyelesaian', 'waktu hingga selesai'],
      from: ['started', 'detected', 'declared'],
      to: ['resolved'],
    },
    {
      phrases: ['waktu deteksi', 'waktu hingga terdeteksi', 'waktu hingga diketahui'],
      from: ['started'],
      to: ['detected'],
    },
    {
      phrases: ['waktu hingga pemberitahuan', 'waktu hingga pemberitahuan pertama'],
      from: ['started', 'detected', 'declared'],
      to: ['first_notice'],
    },
  ],
  otherClocks: ['jam kerja', 'jam kantor', 'jam dukungan', 'jam layanan'],
};

export const milestoneWords: readonly MilestoneWords[] = [en, id];

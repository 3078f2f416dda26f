import { reviewStale } from '../../../../src/core/rules/plans/review-stale.js';
import { testRule } from '../../../support/rule-test.js';

const runbook = (rest: string): string => `---\ntype: runbook\ntitle: Orders\nlocale: en\n${rest}---\n`;

testRule(reviewStale, {
  accept: {
    'a review within a year': runbook('reviewed: 2024-03-01\n'),
    'a review within the interval': runbook('reviewed: 2022-03-01\nreview_interval: 5 years\n'),
    'the option': { code: runbook('reviewed: 2022-03-01\n'), options: { days: 2000 } },
    'a draft': runbook('status: draft\nreviewed: 2020-03-01\n'),
    'no date, which frontmatter-schema asks for': runbook(''),
    'no date, as the scaffold leaves it': runbook('reviewed:\n'),
    'a month that is shorter': {
      code: runbook('reviewed: 2024-08-31\nreview_interval: 6 months\n'),
      now: Date.UTC(2025, 1, 28),
    },
  },
  reject: {
    'a review that is over': {
      code: runbook('reviewed: «2023-03-14»\nreview_interval: P3M\n'),
      message:
        'The last review was 659 days ago, and the next was due on 2023-06-14; read it again, correct it, and set the date.',
    },
    'a year, where the document does not say': {
      code: runbook('reviewed: «2023-12-01»\n'),
      message:
        'The last review was 397 days ago, and the next was due on 2024-11-30; read it again, correct it, and set the date.',
    },
    'other names for the same': {
      code: runbook('last_reviewed_on: «2024-06-01»\nreview_in: 6 months\n'),
      message:
        'The last review was 214 days ago, and the next was due on 2024-12-01; read it again, correct it, and set the date.',
    },
    'tinjauan lama': {
      code: '---\ntype: backup-plan\ntitle: Pesanan\nlocale: id\nreviewed: «2024-01-10»\nreview_interval: 6 bulan\n---\n',
      message:
        'Tinjauan terakhir sudah 357 hari yang lalu, dan berikutnya seharusnya 2024-07-10; baca lagi, perbaiki, lalu ubah tanggalnya.',
      locale: 'id',
    },
  },
});

import { timelineZone } from '../../../../src/core/rules/time/timeline-zone.js';
import { testRule } from '../../../support/rule-test.js';

const head = '---\ntype: postmortem\ntitle: Online ordering was down\n---\n\n';
const entries = '- 2023-02-21 10:00 Alarm\n- 2023-02-21 10:06 A cook calls\n';
const missing =
  'The times of this timeline have no time zone; say it in the title, in the head of the time column, or in `timezone`.';

testRule(timelineZone, {
  accept: {
    'a zone in the front matter': `---\ntype: postmortem\ntimezone: Asia/Jakarta\n---\n\n## Timeline\n\n${entries}`,
    'a zone in the title': `${head}## Timeline (all times UTC)\n\n${entries}`,
    'a zone in a sentence above': `${head}## Timeline\n\nAll times are in Pacific Time.\n\n${entries}`,
    'a zone in a column': `${head}## Kronologi\n\n| Waktu (WIB) | Kejadian |\n| --- | --- |\n| 2023-02-21 10.00 | Alarm |\n`,
    'a zone at the entries': `${head}## Timeline\n\n- 2023-02-21 10:00 WITA Alarm\n- 2023-02-21 10:06 A cook calls\n`,
    offsets: `${head}## Timeline\n\n- 2023-02-21T10:00:00+07:00 Alarm\n`,
    'days without a time of day': `${head}## Timeline\n\n- 2023-02-21: Alarm\n- 2023-02-22: We met\n`,
    'no timeline': `${head}## Summary\n\nAt 10:00.\n`,
    'PST in winter': `${head}## Timeline (PST)\n\n- 2023-01-11 10:00 The index was rebuilt\n`,
    'Pacific time in summer': `${head}## Timeline (PT)\n\n- 2023-07-11 10:00 The index was rebuilt\n`,
    'CEST in summer': `${head}## Timeline (CEST)\n\n- 2023-07-11 10:00 The index was rebuilt\n`,
  },
  reject: {
    'a timeline without a zone, once and at its title': {
      code: `${head}## «Timeline»\n\n${entries}`,
      message: missing,
    },
    'a timeline in Indonesian': {
      code: `---\ntype: postmortem\nlocale: id\n---\n\n## «Kronologi kejadian»\n\n| Waktu | Kejadian |\n| --- | --- |\n| 2023-02-21 10:00 | Alarm |\n`,
      message:
        'Waktu di linimasa ini tanpa zona waktu; sebutkan di judul atau kolom waktunya, atau di `timezone`.',
      locale: 'id',
    },
    'a name of several zones that nothing makes clear': {
      code: `${head}## Timeline\n\n- «2023-02-21 10:00 CST» Alarm\n- 2023-02-21 10:06 CST A cook calls\n`,
      message:
        '`CST` is the name of several zones; write the offset from UTC, or set `timezone` to a place such as Asia/Kolkata.',
    },
    'a draft, as information': {
      code: `---\ntype: postmortem\nstatus: draft\n---\n\n## «Timeline»\n\n${entries}`,
      message: missing,
      severity: 'info',
    },
    'a document in review, as a warning': {
      code: `---\ntype: postmortem\nstatus: in-review\n---\n\n## «Timeline»\n\n${entries}`,
      message: missing,
      severity: 'warning',
    },
    'a timeline without a title, at its first time': {
      code: `${head}- «2023-02-21 10:00» Alarm\n- 2023-02-21 10:06 A cook calls\n- 2023-02-21 10:20 Status page\n`,
      message: missing,
    },
    'PST in summer, once': {
      code: `${head}## Timeline (all times PST)\n\n- «2023-07-11 10:00» The index was rebuilt\n- 2023-07-11 10:40 Searches took ten seconds\n`,
      message: '`PST` is not in force on this day; clocks there showed UTC-07:00. Say which is meant.',
    },
    'BST is two zones, CET in summer is one': {
      code: `---\ntype: postmortem\nlocale: id\n---\n\n## Kronologi\n\n- 2023-01-11 10:00 CET Indeks dibangun\n- «2023-07-11 10:40 CET» Pencarian lambat\n`,
      message:
        '`CET` tidak berlaku pada hari ini; jam di sana menunjukkan UTC+02:00. Sebutkan yang dimaksud.',
      locale: 'id',
    },
    'EDT in winter, at a row': {
      code: `${head}## Timeline\n\n| When | What |\n| --- | --- |\n| «2023-12-11 10:00 EDT» | Alarm |\n`,
      message: '`EDT` is not in force on this day; clocks there showed UTC-05:00. Say which is meant.',
    },
  },
});

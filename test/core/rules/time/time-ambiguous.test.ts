import { timeAmbiguous } from '../../../../src/core/rules/time/time-ambiguous.js';
import { testRule } from '../../../support/rule-test.js';

const head = '---\ntype: postmortem\ntitle: The night shift could not clock in\n---\n\n';

function inBerlin(started: string, resolved = '2023-10-29 08:00'): string {
  return `---\ntype: postmortem\ntimezone: Europe/Berlin\ntimes:\n  started: ${started}\n  resolved: ${resolved}\n---\n`;
}

const order = (date: string): string =>
  `\`${date}\` can be two dates, because nothing here tells whether day or month comes first; write it as year-month-day.`;

testRule(timeAmbiguous, {
  accept: {
    'dates with the year first': `${head}From 2023-03-04 to 2023/03/05.\n`,
    'month names': `${head}From 3 April 2023 to April 4th, 2023.\n`,
    'a day above 12 anywhere in the document': `${head}## Timeline\n\n- 03/04/2023 10:00 UTC Alarm\n\n## Action items\n\n- Sari asks the vendor by 28/04/2023\n`,
    'a date in words near one reading': `${head}On 3 April 2023 it began.\n\n| Date | What |\n| --- | --- |\n| 03/04/2023 | Alarm |\n`,
    'a zone of the United States': `${head}On 03/04/2023 at 10:00 PST it began.\n`,
    'day and month alike': `${head}On 04/04/2023 it began.\n`,
    'an offset in the hour that comes twice': inBerlin('2023-10-29 02:30 +01:00'),
    'the hour before and the hour after': inBerlin('2023-10-29 01:59', '2023-10-29 03:00'),
    'a zone whose clocks never change':
      '---\ntype: postmortem\ntimezone: Asia/Jakarta\ntimes:\n  started: 2023-10-29 02:30\n---\n',
    'no zone': '---\ntype: postmortem\ntimes:\n  started: 2023-10-29 02:30\n---\n',
    'dates in code': `${head}\`\`\`\n03/04/2023\n\`\`\`\n`,
  },
  reject: {
    'the first date of unknown order': {
      code: `${head}On «03/04/2023» it began, on 05/04/2023 it was over.\n`,
      message: order('03/04/2023'),
    },
    'dates with dashes': {
      code: `${head}## Timeline\n\n- «03-04-2023 10:00 UTC» Alarm\n- 05-04-2023 09:00 UTC Mended\n`,
      message: order('03-04-2023 10:00 UTC'),
    },
    'dates that contradict each other in their order': {
      code: `${head}On «03/04/2023», 28/04/2023 and 04/28/2023.\n`,
      message: order('03/04/2023'),
    },
    'a date in Indonesian': {
      code: '---\ntype: postmortem\nlocale: id\n---\n\nMulai «03/04/2023 pukul 10.00 WIB».\n',
      message:
        '`03/04/2023 pukul 10.00 WIB` bisa berarti dua tanggal karena tidak jelas hari atau bulan yang lebih dulu; tulis sebagai tahun-bulan-hari.',
      locale: 'id',
    },
    'a time that comes twice in the front matter': {
      code: inBerlin('«2023-10-29 02:30»'),
      message:
        '`2023-10-29 02:30` came twice that day, because clocks were set back; write the offset from UTC too.',
    },
    'a time that comes twice in a timeline, at its entry': {
      code: `${head}## Timeline (America/New_York)\n\n- 2023-11-05 00:50 Alarm\n- «01:30» Rollback\n- 2023-11-05 02:10 Mended\n`,
      message: '`01:30` came twice that day, because clocks were set back; write the offset from UTC too.',
    },
    'a time that never came': {
      code: inBerlin('«2023-03-26 02:30»', '2023-03-26 08:00'),
      message: '`2023-03-26 02:30` tidak pernah terjadi hari itu karena jam dimajukan; perbaiki waktunya.',
      locale: 'id',
    },
  },
});

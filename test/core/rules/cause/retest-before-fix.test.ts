import { retestBeforeFix } from '../../../../src/core/rules/cause/retest-before-fix.js';
import { testRule } from '../../../support/rule-test.js';

const head =
  '---\ntype: postmortem\ntitle: Checkout failed\ntimezone: Asia/Jakarta\ntimes:\n  started: 2023-02-21 10:00\n  resolved: 2023-02-21 12:00\n---\n\n';
const kepala = head.replace('type: postmortem', 'type: postmortem\nlocale: id');
const table = '| Check | Who | When | Result |\n| --- | --- | --- | --- |\n';

testRule(retestBeforeFix, {
  accept: {
    'a test after the fix': `${head}## Retest\n\n${table}| Test order | Dewi | 21 Feb 2023 12:15 | stored |\n`,
    'a test before the fix, and one after it': `${head}## Retest\n\n${table}| Test order | Dewi | 21 Feb 2023 11:50 | stored |\n| Test order | Agus | 21 Feb 2023 12:08 | stored |\n`,
    'a test at the same time': `${head}## Retest\n\nAt 12:00 Dewi placed an order, and it worked.\n`,
    'a test after the mitigation': `${head.replace('  resolved', '  mitigated: 2023-02-21 11:30\n  resolved')}## Retest\n\n- 11:50 Dewi placed an order, and it worked.\n`,
    'a test without a time': `${head}## Retest\n\nOn 21 February 2023 Dewi placed an order, and it worked.\n`,
    'no time of the fix': `${head.replace('  resolved: 2023-02-21 12:00\n', '')}## Retest\n\n- 11:50 Dewi placed an order.\n`,
    'a few minutes, where the option allows them': {
      code: `${head}## Retest\n\n- 11:50 Dewi placed an order.\n`,
      options: { minutes: 15 },
    },
    'another zone': `${head}## Retest\n\n- 05:15 UTC Dewi placed an order.\n`,
  },
  reject: {
    'a test before the fix': {
      code: `${head}## Retest\n\n${table}| Test order | Dewi | 21 Feb 2023 11:20 | stored |\n| Test order | Agus | «21 Feb 2023 11:50» | stored |\n`,
      message: 'The last retest was 10 min before the fix; test once more, or correct the time.',
      related: [['2023-02-21 12:00', 'The fix is here.']],
    },
    'a test whose day is told by the times': {
      code: `${head}## Retest\n\n- «11:15» Dewi placed an order, and it worked.\n`,
      message: 'The last retest was 45 min before the fix; test once more, or correct the time.',
    },
    'a test in Indonesian': {
      code: `${kepala}## Uji ulang\n\n| Pengujian | Siapa | Kapan | Hasil |\n| --- | --- | --- | --- |\n| Pesanan uji | Dewi | «21 Feb 2023 10.30 WIB» | tersimpan |\n`,
      locale: 'id',
      message:
        'Uji ulang terakhir terjadi 1 jam 30 menit sebelum perbaikan; uji sekali lagi, atau perbaiki waktunya.',
    },
  },
});

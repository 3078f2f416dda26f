import { apologyContradicts } from '../../../../src/core/rules/apology/apology-contradicts.js';
import { testRule } from '../../../support/rule-test.js';

const head =
  '---\ntype: postmortem\nlocale: en\ntimezone: Asia/Jakarta\ntimes:\n  started: 2023-02-21 10:00\n  resolved: 2023-02-21 12:00\ncause: { category: software, trigger: release 4.12 }\n---\n\n';
const timeline = '\n## Timeline\n\n- 2023-02-21 10:30 Cards fail\n- 2023-02-21 11:00 Cards work\n';
const promise =
  '---\ntype: apology\nlocale: en\nfollow_up: 2023-03-21\n---\n\n## When you will hear from us again\n\n';

testRule(apologyContradicts, {
  accept: {
    'the same length, roundly': `${head}## Apology\n\nWe are sorry that you could not order for about two hours.\n`,
    'the same times': `${head}## Apology\n\nOn Tuesday 21 February 2023 our site was down between 10:00 and 12:00.\n`,
    'a part of the incident that the timeline tells': `${head}## Apology\n\nCards failed between 10:30 and 11:00.\n${timeline}`,
    'times that are not about the failure': `${head}## Apology\n\nCall us between 08:00 and 21:00. By 10 March 2023 you have your credit.\n`,
    'a day on which something ends': `${head}## Apology\n\nWe failed you, and by Friday 24 February 2023 you have a refund.\n`,
    'a length of something else': `${head}## Apology\n\nYou get an answer within two hours.\n`,
    'a cause that the document names elsewhere': `${head}## Cause\n\nA power cut corrupted the release.\n\n## Apology\n\nIt was caused by a power cut.\n`,
    'the same cause in other words': `${head}## Apology\n\nIt was caused by a mistake in our new version.\n`,
    'a postmortem without times':
      '---\ntype: postmortem\nlocale: en\n---\n\n## Apology\n\nWe were down for two days.\n',
    'the day that the front matter names': `${promise}On Tuesday 21 March Sari will write to you.\n`,
    'one of several days': `${promise}You get the credit by 22 February 2023. On 21 March 2023 Sari will write to you.\n`,
    'no day in words': `${promise}Sari will write to you.\n`,
  },
  reject: {
    'another length': {
      code: `${head}## Apology\n\nWe are sorry that you could not order for «45 minutes».\n`,
      message:
        'The apology says 45 minutes, but from start to end it was 2 h; correct the one that is wrong.',
      suggested: [['Write 2 h', `${head}## Apology\n\nWe are sorry that you could not order for 2 h.\n`]],
      related: [['2023-02-21 12:00', 'It is said here.']],
    },
    'another stretch of time': {
      code: `${head}## Apology\n\nOur site was down between «10:45» and «11:15».\n`,
      messages: [
        'The apology has it begin at 10:45, but the start is 2023-02-21 10:00; correct the one that is wrong.',
        'The apology has it end at 11:15, but the end is 2023-02-21 12:00; correct the one that is wrong.',
      ],
    },
    'another day': {
      code: `${head}## Apology\n\nOn «20 February 2023» our site was down.\n`,
      message:
        'The apology speaks of 20 February 2023, but the incident was on 2023-02-21 10:00; correct the one that is wrong.',
    },
    'another cause': {
      code: `${head}## Apology\n\nIt was caused by a sudden «power cut».\n`,
      message:
        'The apology gives `power cut` as the cause, but `cause.category` is software; correct the one that is wrong.',
      related: [['software', 'It is said here.']],
    },
    'lama gangguan yang lain': {
      code: `${head.replace('locale: en', 'locale: id')}## Permintaan maaf\n\nKami menyesal pemesanan terganggu selama «30 menit».\n`,
      message:
        'Permintaan maaf menyebut 30 menit, padahal dari mulai sampai selesai 2 jam; perbaiki yang keliru.',
      locale: 'id',
      suggested: [
        [
          'Tulis 2 jam',
          `${head.replace('locale: en', 'locale: id')}## Permintaan maaf\n\nKami menyesal pemesanan terganggu selama 2 jam.\n`,
        ],
      ],
    },
    'another day than the front matter promises': {
      code: `${promise}On «14 March 2023» Sari will write to you.\n`,
      message:
        'Customers read 14 March 2023 here, but `follow_up` is 2023-03-21; correct the one that is wrong.',
      related: [['2023-03-21', 'It is said here.']],
    },
  },
});

import { apologyContradicts } from '../../../../src/core/rules/apology/apology-contradicts.js';
import { testRule } from '../../../support/rule-test.js';
import { testWorkspaceRule } from '../../../support/workspace-test.js';

const head =
  '---\ntype: postmortem\nlocale: en\ntimezone: Asia/Jakarta\ntimes:\n  started: 2023-02-21 10:00\n  resolved: 2023-02-21 12:00\ncause: { category: software, trigger: release 4.12 }\n---\n\n';
const timeline = '\n## Timeline\n\n- 2023-02-21 10:30 Cards fail\n- 2023-02-21 11:00 Cards work\n';
const promise =
  '---\ntype: apology\nlocale: en\nfollow_up: 2023-03-21\n---\n\n## When you will hear from us again\n\n';

const counted = head.replace('---\n\n', 'impact: { customers_affected: 1215 }\n---\n\n');

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
    'the same number, roundly': `${counted}## Apology\n\nAbout 1,200 customers could not order.\n`,
    'a part of those who are told of': `${counted}## Apology\n\n1,215 customers were affected. 300 customers lost access to their account.\n`,
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
    'another number of customers': {
      code: `${counted}## Apology\n\nWe are sorry. «400» customers could not order.\n`,
      message:
        'The apology says 400, but the postmortem says 1,215 for the same thing (`customers_affected`); correct the one that is wrong.',
      related: [['1215', 'It is said here.']],
      suggested: [
        ['Write 1,215', `${counted}## Apology\n\nWe are sorry. 1,215 customers could not order.\n`],
      ],
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

const review = (more = '', body = ''): string =>
  `---\ntype: postmortem\nid: INC-1\ntitle: Ordering was down\nlocale: en\ntimezone: Asia/Jakarta\ntimes:\n  started: 2023-02-21 10:00\n  resolved: 2023-02-21 12:00\ncause: { category: software }\nimpact: { customers_affected: 1215 }\n${more}---\n${body}`;
const letter = (body: string, more = 'incident: INC-1\n'): string =>
  `---\ntype: apology\ntitle: We are sorry\nlocale: en\n${more}---\n\n${body}\n`;
const wrong = 'On Tuesday 21 February 2023 you could not order for «30 minutes».';
const lasted =
  'The apology says 30 minutes, but from start to end it was 2 h; correct the one that is wrong.';
const right = ['Write 2 h', letter(wrong.replace('«30 minutes»', '2 h'))] as const;

testWorkspaceRule(apologyContradicts, {
  accept: {
    'an apology that tells what the postmortem tells': {
      'a.md': review('compensation: { offered: true, by: 2023-02-22 }\n'),
      's.md': letter(
        'On Tuesday 21 February 2023 our shop was down between 10:00 and 12:00. About 1,200 customers could not order.',
        'incident: INC-1\ncompensation: { offered: true, by: 2023-02-22T18:00+07:00 }\n',
      ),
    },
    'a day on which something will be done for those who were hit': {
      'a.md': review(),
      's.md': letter('On 21 March 2023 Sari will write to everyone whose order failed.'),
    },
    'an apology that names no incident': { 'a.md': review(), 's.md': letter(bare(wrong), '') },
    'a time that the timeline of the postmortem has': {
      'a.md': review('', '\n## Timeline\n\n- 2023-02-21 10:30 Cards fail\n- 2023-02-21 11:00 Cards work\n'),
      's.md': letter('Cards failed between 10:30 and 11:00.'),
    },
    'a cause that the postmortem names in its text': {
      'a.md': review('', '\n## Cause\n\nA power cut corrupted the release.\n'),
      's.md': letter('It was caused by a power cut.'),
    },
    'an apology for two incidents that is right for one': {
      'a.md': review('apology: { given: true, document: s.md }\n'),
      'b.md': review('apology: { given: true, document: s.md }\n')
        .replace('INC-1', 'INC-2')
        .replace('12:00', '10:30'),
      's.md': letter(bare(wrong), ''),
    },
    'the review in the language of the apology': {
      'a.md': review(),
      'id/a.md': review().replace('locale: en', 'locale: id').replace('12:00', '10:30'),
      'id/s.md': letter('Pemesanan terganggu selama 30 menit.').replace('locale: en', 'locale: id'),
    },
  },
  reject: {
    'an apology that names its incident': {
      files: { 'a.md': review(), 's.md': letter(wrong) },
      message: lasted,
      suggested: [right],
      related: [['a.md', '2023-02-21 12:00', 'It is said here.']],
    },
    'an apology that its incident names': {
      files: {
        'incidents/a.md': review('apology: { given: true, document: ../letters/s.md }\n'),
        'letters/s.md': letter(wrong, ''),
      },
      message: lasted,
      suggested: [['Write 2 h', letter(wrong.replace('«30 minutes»', '2 h'), '')]],
      related: [['incidents/a.md', '2023-02-21 12:00', 'It is said here.']],
    },
    'another number, another day and another cause': {
      files: {
        'a.md': review(),
        's.md': letter(
          'On «20 February 2023» our shop was down. «400» customers could not order. It was caused by a sudden «power cut».',
        ),
      },
      messages: [
        'The apology speaks of 20 February 2023, but the incident was on 2023-02-21 10:00; correct the one that is wrong.',
        'The apology says 400, but the postmortem says 1,215 for the same thing (`customers_affected`); correct the one that is wrong.',
        'The apology gives `power cut` as the cause, but `cause.category` is software; correct the one that is wrong.',
      ],
      suggested: [
        [
          'Write 1,215',
          letter(
            'On 20 February 2023 our shop was down. 1,215 customers could not order. It was caused by a sudden power cut.',
          ),
        ],
      ],
    },
    'kompensasi lain daripada yang diputuskan': {
      files: {
        'a.md': review(
          'compensation: { offered: true, by: 2023-02-22, cost: { amount: 3100000, currency: IDR } }\n',
        ),
        's.md': letter(
          'Maaf.',
          'incident: ./a.md\ncompensation: { offered: true, by: «2023-03-22», cost: { amount: «310000», currency: IDR } }\n',
        ),
      },
      locale: 'id',
      messages: [
        '`compensation.by` di sini 2023-03-22, padahal 2023-02-22 di tinjauan pascainsiden; perbaiki yang keliru.',
        '`compensation.cost.amount` di sini 310000, padahal 3100000 di tinjauan pascainsiden; perbaiki yang keliru.',
      ],
      suggested: [
        [
          'Tulis 2023-02-22',
          letter(
            'Maaf.',
            'incident: ./a.md\ncompensation: { offered: true, by: 2023-02-22, cost: { amount: 310000, currency: IDR } }\n',
          ),
        ],
        [
          'Tulis 3100000',
          letter(
            'Maaf.',
            'incident: ./a.md\ncompensation: { offered: true, by: 2023-03-22, cost: { amount: 3100000, currency: IDR } }\n',
          ),
        ],
      ],
    },
  },
});

function bare(marked: string): string {
  return marked.replace(/[«»]/g, '');
}

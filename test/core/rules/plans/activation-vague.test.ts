import { activationVague } from '../../../../src/core/rules/plans/activation-vague.js';
import { testRule } from '../../../support/rule-test.js';

const plan = (section: string, rest = ''): string =>
  `---\ntype: backup-plan\ntitle: Taking orders by phone\nlocale: en\n${rest}---\n\n## Activation criteria\n\n${section}\n`;
const signal =
  'No signal is named here that somebody can see or count; name an alert, or a number and for how long.';
const authority = 'Nothing says who may start the plan; name a person or role, and somebody who stands in.';

testRule(activationVague, {
  accept: {
    'a number and a person': plan('Agus starts the plan when 10 % of orders fail.'),
    'an alert, and a role that decides': plan(
      '- `OrderSuccessRateLow` has fired.\n- The incident lead decides.',
    ),
    'what the front matter tells': plan(
      'As above.',
      'activation: { authority: Agus, signals: [OrderSuccessRateLow, five customers report it] }\n',
    ),
    'who may start it, among the roles': plan('When ordering is down for five minutes.').concat(
      '\n## Roles and contacts\n\nThe shift manager calls it.\n',
    ),
    'an empty section': plan(''),
    'a reason for none': plan('None, because the plan is always in force.'),
  },
  reject: {
    'words that everybody reads differently': {
      code: plan('').replace(
        'Activation criteria\n\n',
        '«Activation criteria»\n\nAgus starts the plan in a serious case, when it is needed.',
      ),
      message: signal,
    },
    'nobody who may start it': {
      code: plan('').replace(
        'Activation criteria\n\n',
        '«Activation criteria»\n\nWhen ordering has been away for 10 minutes.',
      ),
      message: authority,
      suggested: [
        [
          'Add `activation.authority`',
          plan('When ordering has been away for 10 minutes.', 'activation:\n  authority:\n').replace(
            'minutes.\n',
            'minutes.',
          ),
        ],
      ].map(([title, text]) => [title!, `${text}\n`] as const),
    },
    'a signal without a threshold': {
      code: plan(
        'Agus starts it.',
        'activation:\n  signals:\n    - «in a serious case»\n    - OrderSuccessRateLow\n',
      ),
      message: 'This signal has no threshold; name an alert, or a number and for how long.',
    },
    'tanda yang kabur': {
      code: '---\ntype: backup-plan\ntitle: Pesanan\nlocale: id\nactivation: { authority: Agus }\n---\n\n## «Kriteria aktivasi»\n\nBila keadaannya serius.\n',
      message:
        'Tidak ada tanda yang bisa dilihat atau dihitung di sini; sebutkan alarmnya, atau angka dan lamanya.',
      locale: 'id',
    },
  },
});

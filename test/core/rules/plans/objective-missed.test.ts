import { objectiveMissed } from '../../../../src/core/rules/plans/objective-missed.js';
import { testRule } from '../../../support/rule-test.js';

const plan = (rest: string, section = ''): string =>
  `---\ntype: backup-plan\ntitle: Taking orders by phone\nlocale: en\n${rest}---\n\n${section}`;
const table = '## Data backup and restore\n\n| Data | RTO | Last restore test |\n| --- | --- | --- |\n';

testRule(objectiveMissed, {
  accept: {
    'a recovery within the objective': plan('objectives: { rto: PT1H }\ndrills: { measured_rto: 38 min }\n'),
    'an alternative that is ready in time': plan(
      'objectives: { rto: 1 h }\nalternatives: [{ system: phone, switch_time: 10 min }]\n',
    ),
    'no objective': plan('drills: { measured_rto: 3 h }\n', '## Drills\n\nService was back after 3 hours.\n'),
    'a test within the objective': plan(
      '',
      `${table}| Orders | 1 hour | 7 March 2023: restored in 38 minutes, newest order 3 hours old |\n`,
    ),
    'a length that is no recovery': plan(
      'objectives: { rto: PT1H }\n',
      '## Drills\n\nThe drill lasted 3 hours with a break. Orders were back up in 20 minutes.\n',
    ),
    'a row with an objective of its own': plan(
      'objectives: { rto: PT1H }\n',
      `${table}| Paper forms | 1 day | restored in 5 hours |\n`,
    ),
  },
  reject: {
    'the last drill': {
      code: plan(
        'objectives: { rto: PT1H, rpo: 5 min }\ndrills: { measured_rto: «PT1H40M», measured_rpo: «12 min» }\n',
      ),
      messages: [
        'Recovery took 1 h 40 min, and the objective (RTO) is 1 h; shorten the one, or promise the other.',
        'Data of 12 min were lost, and the objective (RPO) is 5 min; back up more often, or change the promise.',
      ],
      related: [
        ['PT1H', 'The objective stands here.'],
        ['5 min', 'The objective stands here.'],
      ],
    },
    'an alternative that is ready too late': {
      code: plan('objectives: { rto: 30 min }\nalternatives:\n  - { system: replica, switch_time: «2 h» }\n'),
      message:
        'Switching takes 2 h, and the objective (RTO) is 30 min; find a faster alternative, or change the promise.',
    },
    'a test in a table': {
      code: plan('', `${table}| Orders | 1 hour | 7 March 2023 by Budi: restored in «95 minutes» |\n`),
      message:
        'Recovery took 1 h 35 min, and the objective (RTO) is 1 h; shorten the one, or promise the other.',
      related: [['1 hour', 'The objective stands here.']],
    },
    'a sentence about a drill': {
      code: plan(
        'objectives: { rto: PT1H }\n',
        '## Drills\n\nOn 14 March 2023 ordering was back after «3 hours».\n',
      ),
      message: 'Recovery took 3 h, and the objective (RTO) is 1 h; shorten the one, or promise the other.',
    },
    'pemulihan terlalu lama': {
      code: '---\ntype: backup-plan\ntitle: Pesanan\nlocale: id\nobjectives: { rto: 1 jam }\n---\n\n## Uji coba dan evaluasi\n\nSistem pulih dalam «2 jam» pada simulasi.\n',
      message:
        'Pemulihan memakan 2 jam, padahal sasarannya (RTO) 1 jam; persingkat pemulihan, atau ubah janjinya.',
      locale: 'id',
    },
  },
});

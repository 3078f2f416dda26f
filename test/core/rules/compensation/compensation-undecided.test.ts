import { compensationUndecided } from '../../../../src/core/rules/compensation/compensation-undecided.js';
import { testRule } from '../../../support/rule-test.js';

const en = '---\ntype: postmortem\nlocale: en\n---\n\n## Compensation\n\n';
const id = '---\ntype: postmortem\nlocale: id\n---\n\n## Kompensasi\n\n';
const lines = 'What they get: TBD; Who gets it: TBD; By when: TBD; How to claim it: TBD';

testRule(compensationUndecided, {
  accept: {
    something: `${en}Each customer got 10 euros on 3 May 2024.\n`,
    'nothing, and why': `${en}None, because nobody was charged.\n`,
    'nothing in other words': `${en}We did not offer any: the service is free.\n`,
    'a way that was once considered': `${en}We considered vouchers and decided on refunds for everybody.\n`,
    'a section that is empty, which another rule tells': `${en}TBD\n`,
    'another section':
      '---\ntype: postmortem\nlocale: en\n---\n\n## Lessons learned\n\n- It was not decided who may roll back.\n',
    keputusan: `${id}Setiap pelanggan mendapat Rp10.000 pada 3 Mei 2024.\n`,
  },
  reject: {
    'a decision still to come': {
      code: `${en}Everybody was told. We are still «discussing whether to offer credits».\n`,
      message:
        '`discussing whether to offer credits` leaves compensation open; decide what customers get, or say `None, because …`.',
      suggested: [
        ['Say what customers get', `${en}Everybody was told. ${lines}\n`],
        ['Say that there is none, and why', `${en}Everybody was told. None, because TBD.\n`],
      ],
    },
    'an offer that may come': {
      code: `${en}We «may offer» a goodwill credit.\n`,
      message: '`may offer` leaves compensation open; decide what customers get, or say `None, because …`.',
      suggested: [
        ['Say what customers get', `${en}${lines}\n`],
        ['Say that there is none, and why', `${en}None, because TBD.\n`],
      ],
    },
    'a hint in a draft': {
      code: '---\ntype: postmortem\nlocale: en\nstatus: draft\n---\n\n## Compensation\n\nThe amount is «to be determined».\n',
      message:
        '`to be determined` leaves compensation open; decide what customers get, or say `None, because …`.',
      severity: 'info',
      suggested: [
        [
          'Say what customers get',
          `---\ntype: postmortem\nlocale: en\nstatus: draft\n---\n\n## Compensation\n\n${lines}\n`,
        ],
        [
          'Say that there is none, and why',
          '---\ntype: postmortem\nlocale: en\nstatus: draft\n---\n\n## Compensation\n\nNone, because TBD.\n',
        ],
      ],
    },
    'belum diputuskan': {
      code: `${id}Kompensasi «masih dibahas» dengan tim keuangan.\n`,
      message:
        '`masih dibahas` membiarkan kompensasi menggantung; putuskan apa yang diterima pelanggan, atau tulis `Tidak ada, karena …`.',
      locale: 'id',
      suggested: [
        [
          'Nyatakan apa yang diterima pelanggan',
          `${id}Yang diterima: TBD; Yang berhak: TBD; Paling lambat: TBD; Cara klaim: TBD\n`,
        ],
        ['Nyatakan tidak ada, beserta alasannya', `${id}Tidak ada, karena TBD.\n`],
      ],
    },
  },
});

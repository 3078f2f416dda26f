import { returnMissing } from '../../../../src/core/rules/plans/return-missing.js';
import { testRule } from '../../../support/rule-test.js';

const plan = (section: string, rest = 'alternatives: [{ system: phone orders on paper }]\n'): string =>
  `---\ntype: backup-plan\ntitle: Taking orders by phone\nlocale: en\n${rest}---\n\n## Return to normal\n\n${section}\n`;

testRule(returnMissing, {
  accept: {
    'a way back, and what was taken by hand': plan(
      '1. Open ordering again.\n2. Enter every paper form, and compare the totals.',
    ),
    'nothing that is taken by hand': plan(
      'Switch back to the first data centre.',
      'alternatives: [{ system: replica }]\n',
    ),
    'the same under verification': plan('Open ordering again.').concat(
      '\n## Recovery and verification\n\n- [ ] Paper orders are reconciled\n',
    ),
    'an empty section': plan(''),
    'a reason for none': plan('None, because the phone stays the only way.'),
  },
  reject: {
    'paper that nobody enters': {
      code: plan('').replace(
        'Return to normal\n\n',
        '«Return to normal»\n\nOpen ordering again, and thank the shops.',
      ),
      message:
        'The plan takes `phone orders on paper`, and nothing says how that is entered and compared afterwards; add a step for it.',
      suggested: [
        [
          'Add a step for entering and comparing',
          plan(
            'Open ordering again, and thank the shops.\n\n- Enter what was taken by hand, and compare number and amount: TBD',
          ),
        ],
      ],
    },
    'no way back': {
      code: plan('', 'alternatives: [{ system: replica }]\n').replace(
        'Return to normal\n\n',
        '«Return to normal»\n\nThank the shops.',
      ),
      message:
        'This does not say how to go back to the main system; write who decides it, how, and how customers are told.',
    },
    'kertas yang tidak dimasukkan': {
      code: '---\ntype: backup-plan\ntitle: Pesanan\nlocale: id\n---\n\n## Sistem alternatif\n\nPesanan ditulis di formulir, 60 per jam.\n\n## «Kembali normal»\n\nBuka pemesanan di situs.\n',
      message:
        'Rencana ini memakai `formulir`, tetapi tidak ada cara memasukkan dan mencocokkannya sesudah itu; tambahkan langkahnya.',
      locale: 'id',
      suggested: [
        [
          'Tambahkan langkah memasukkan dan mencocokkan',
          '---\ntype: backup-plan\ntitle: Pesanan\nlocale: id\n---\n\n## Sistem alternatif\n\nPesanan ditulis di formulir, 60 per jam.\n\n## Kembali normal\n\nBuka pemesanan di situs.\n\n- Masukkan yang dicatat manual, lalu cocokkan banyak dan jumlahnya: TBD\n',
        ],
      ],
    },
  },
});

import { alternativeCapacity } from '../../../../src/core/rules/plans/alternative-capacity.js';
import { testRule } from '../../../support/rule-test.js';

const plan = (section: string, rest = ''): string =>
  `---\ntype: backup-plan\ntitle: Taking orders by phone\nlocale: en\n${rest}---\n\n## Alternative systems\n\n${section}\n`;
const table = '| System | Capacity | Time to switch |\n| --- | --- | --- |\n';

testRule(alternativeCapacity, {
  accept: {
    'numbers in a table': plan(
      `${table}| Phone | 60 orders an hour | 10 minutes |\n| Replica | All orders | At once |`,
    ),
    'numbers in sentences': plan('Four people on the phones take about a third of the usual orders.'),
    'numbers in the front matter': plan(
      'The phone, then the shops.',
      'alternatives: [{ system: phone, capacity: 60 per hour, switch_time: 10 min }]\n',
    ),
    'an empty section': plan(''),
    'a reason for none': plan('None, because the shops are always open.'),
    'a table about something else': plan(
      '| System | Owner |\n| --- | --- |\n| Phone with four people | Sari |',
    ),
  },
  reject: {
    'cells that give no number': {
      code: plan(`${table}| Phone | «Limited» | 10 minutes |\n| Shops | 20 an hour | «soon» |`),
      messages: [
        'How much `Phone` can carry is not told in numbers; write how many orders, calls or users, or which share of the usual load.',
        'How long the switch to `Shops` takes is not told; write it in minutes.',
      ],
    },
    'an empty cell': {
      code: plan(`${table}«| Phone | | 10 minutes |»`),
      message:
        'How much `Phone` can carry is not told in numbers; write how many orders, calls or users, or which share of the usual load.',
    },
    'an entry of the front matter': {
      code: plan('The phone.', 'alternatives:\n  - system: ««phone»»\n'),
      messages: [
        'How much `phone` can carry is not told in numbers; write how many orders, calls or users, or which share of the usual load.',
        'How long the switch to `phone` takes is not told; write it in minutes.',
      ],
    },
    'sentences without any number': {
      code: plan('').replace(
        'Alternative systems\n\n',
        '«Alternative systems»\n\nCustomers can phone us or come to the shop.',
      ),
      message: 'Nothing here says how much the alternatives can carry; add a number to each.',
    },
    'kapasitas kosong': {
      code: '---\ntype: backup-plan\ntitle: Pesanan\nlocale: id\n---\n\n## Sistem alternatif\n\n| Sistem | Kapasitas | Waktu beralih |\n| --- | --- | --- |\n| Telepon | «cukup» | 10 menit |\n',
      message:
        'Kemampuan `Telepon` tidak disebutkan dengan angka; tulis berapa pesanan, telepon, atau pengguna, atau berapa bagian dari beban biasa.',
      locale: 'id',
    },
  },
});

import { causeSingle } from '../../../../src/core/rules/cause/cause-single.js';
import { testRule } from '../../../support/rule-test.js';

const head = '---\ntype: postmortem\ntitle: Checkout failed\nseverity: sev1\n---\n\n';
const kepala = '---\ntype: postmortem\nlocale: id\ntitle: Pemesanan mati\nseverity: sev2\n---\n\n';
const cause = '## Cause\n\nA migration locked the table.\n';
const factors =
  '\n## Contributing factors\n\n<!-- guidance: What else had to be true for it to happen, or made it worse? -->\n\n-\n';

testRule(causeSingle, {
  accept: {
    'a section for contributing factors': `${head}${cause}\n## Contributing factors\n\n- No limit on locks.\n`,
    'a list of causes': `${head}## Root causes\n\n- A migration locked the table.\n- Nothing limited the lock.\n`,
    'more than one cause in words': `${head}## Cause\n\nA migration locked the table. The retry of the job made it worse.\n`,
    'a longer account': `${head}## Cause\n\nThe table grew. A migration rewrote it. The lock stayed. Orders waited until they timed out.\n`,
    'a mild incident': `${head.replace('sev1', 'sev3')}${cause}`,
    'no severity': `${head.replace('severity: sev1\n', '')}${cause}`,
    'a section that is still empty': `${head}## Cause\n\n<!-- guidance: why? -->\n`,
    'severities of your own': {
      code: `${head}${cause}`,
      options: { severities: ['critical'] },
    },
    'factors in Indonesian': `${kepala}## Penyebab\n\nMigrasi mengunci tabel. Selain itu tidak ada batas waktunya.\n`,
  },
  reject: {
    'a single cause of a severe incident': {
      code: `${head}${cause.replace('Cause', '«Cause»')}`,
      message:
        'Only one cause is told for a sev1; add what else had to be true for it to happen, or made it worse.',
      suggested: [['Add a section for contributing factors', `${head}${cause}${factors}`]],
    },
    'a single cause in Indonesian': {
      code: `${kepala}## «Penyebab»\n\nMigrasi mengunci tabel pesanan.\n`,
      locale: 'id',
      message:
        'Baru satu penyebab yang disebut untuk sev2; tambahkan apa lagi yang membuatnya bisa terjadi atau memperparahnya.',
      suggested: [
        [
          'Tambahkan bagian untuk faktor pendukung',
          `${kepala}## Penyebab\n\nMigrasi mengunci tabel pesanan.\n\n## Faktor pendukung\n\n<!-- panduan: Kondisi apa lagi yang ikut menyebabkan atau memperparahnya? -->\n\n-\n`,
        ],
      ],
    },
  },
});

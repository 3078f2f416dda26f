import { apologyOrder } from '../../../../src/core/rules/apology/apology-order.js';
import { testRule } from '../../../support/rule-test.js';

const en = '---\ntype: apology\ntitle: Yesterday\nlocale: en\n---\n\n';
const id = '---\ntype: apology\ntitle: Kemarin\nlocale: id\n---\n\n';
const giving = '## What we are giving back\n\nA voucher.\n';
const sorry = '## We are sorry\n\nDeeply.\n';

testRule(apologyOrder, {
  accept: {
    'what they get before the regret': `${en}${giving}\n${sorry}`,
    'the regret first, where that is the profile': {
      code: `${en}${sorry}\n${giving}`,
      options: { profile: 'regret-first' },
    },
    'any order, where that is the profile': {
      code: `${en}## How to reach us\n\n- Phone.\n\n${sorry}\n${giving}`,
      options: { profile: 'any' },
    },
    'a letter that begins with what they get': `${en}You get a refund today. We are sorry.\n`,
    'a letter whose title is sorry': `${en}# We are sorry\n\nYou get a refund today. We let you down.\n`,
    'a letter that gives nothing': `${en}We are sorry.\n`,
    'a heading of your own in between': `${en}${sorry}\n## Photos\n\nThanks.\n\n${giving}`,
  },
  reject: {
    'the regret before what they get': {
      code: `${en}## «We are sorry»\n\nDeeply.\n\n${giving}`,
      message:
        '`We are sorry` stands before `What we are giving back`; in an apology that begins with what the customer gets back, move it after that one.',
      fixed: `${en}${giving}\n${sorry}`,
    },
    'what they get before the regret, where the regret is to be first': {
      code: `${en}## «What we are giving back»\n\nA voucher.\n\n${sorry}`,
      options: { profile: 'regret-first' },
      message:
        '`What we are giving back` stands before `We are sorry`; in an apology that begins with the regret, move it after that one.',
      fixed: `${en}${sorry}\n${giving}`,
    },
    'no fix where a fence is never closed': {
      code: `${en}## «We are sorry»\n\nDeeply.\n\n## What we are giving back\n\n~~~\nA voucher.\n`,
      message:
        '`We are sorry` stands before `What we are giving back`; in an apology that begins with what the customer gets back, move it after that one.',
    },
    'a letter that begins with the regret': {
      code: `${en}«We are sorry.» The site was down. You get a refund today.\n`,
      message: 'The regret comes before what the customer gets back; begin with what the customer gets back.',
      related: [['You get a refund today.', 'What they get stands here.']],
    },
    'penyesalan sebelum penjelasan': {
      code: `${id}## «Penyesalan kami»\n\nKami menyesal.\n\n## Apa yang terjadi\n\nDisk penuh.\n`,
      message:
        '`Penyesalan kami` berada sebelum `Apa yang terjadi`; dalam permintaan maaf yang diawali apa yang diterima pelanggan, pindahkan ke sesudahnya.',
      locale: 'id',
      fixed: `${id}## Apa yang terjadi\n\nDisk penuh.\n\n## Penyesalan kami\n\nKami menyesal.\n`,
    },
  },
});

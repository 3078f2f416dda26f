import { languageCounterfactual } from '../../../../src/core/rules/cause/language-counterfactual.js';
import { testRule } from '../../../support/rule-test.js';

const head = '---\ntype: postmortem\ntitle: Checkout failed\n---\n\n';
const kepala = '---\ntype: postmortem\nlocale: id\ntitle: Pemesanan mati\n---\n\n';
const message = (words: string): string =>
  `\`${words}\` tells what did not happen; tell what did and why it made sense, and move the wish to the lessons.`;

testRule(languageCounterfactual, {
  accept: {
    'a wish among the lessons': `${head}## Lessons\n\n- This should have been caught in review.\n- If only we had a staging area.\n`,
    'a wish among what went badly': `${head}## What went badly\n\nThe tool shouldn't have been rushed to production.\n`,
    'a demand': `${head}## Cause\n\nEvery table should have a limit. Jobs should have automated tests and dedicated alerts.\n`,
    'what might have been worse': `${head}## Impact\n\nA longer stall could have caused a larger loss.\n`,
    'what would happen otherwise': `${head}## Cause\n\nA full node would have rejected the block.\n`,
    'a heading that asks': `${head}## What could have been prevented\n\nThe second lock.\n`,
    'a past that happened': `${head}## Cause\n\nThe team had tested it on small tables.\n`,
    'a section that the option allows': {
      code: `${head}## Detection\n\nThe alert should have fired at 10:01.\n`,
      options: { allow_in: ['detection'] },
    },
    'a wish in the Indonesian lessons': `${kepala}## Pelajaran\n\nMigrasi seharusnya diuji pada tabel penuh.\n`,
    'an Indonesian value as it is meant to be': `${kepala}## Penyebab\n\nNilai yang seharusnya diisi kosong, dan hasilnya tidak sebagaimana seharusnya berjalan.\n`,
    'an alert that would have shown it': `${kepala}## Deteksi\n\nAndai ada alarm kunci, gangguan ketahuan pukul 10.01.\n`,
  },
  reject: {
    'what should have been done': {
      code: `${head}## Cause\n\nDewi «should have run» it at night. It «should've been caught» in review.\n`,
      messages: [message('should have run'), message("should've been caught")],
    },
    'what could have been avoided, and what had to be': {
      code: `${head}## Detection\n\nThis «could easily have been prevented». «Had the team tested» it, nobody would know.\n`,
      messages: [message('could easily have been prevented'), message('Had the team tested')],
    },
    'a wish in the timeline': {
      code: `${head}## Timeline\n\n- 10:06 «If only someone» had looked.\n- 10:10 We look.\n`,
      message: message('If only someone'),
    },
    'a wish in Indonesian': {
      code: `${kepala}## Penyebab\n\nMigrasi ini «seharusnya sudah diuji» pada tabel penuh. «Andai saja tim» membacanya. Gangguan «bisa dicegah jika» ada batas.\n`,
      locale: 'id',
      messages: ['seharusnya sudah diuji', 'Andai saja tim', 'bisa dicegah jika'].map(
        (words) =>
          `\`${words}\` menceritakan yang tidak terjadi; ceritakan yang terjadi dan mengapa itu masuk akal, lalu pindahkan harapannya ke pelajaran.`,
      ),
    },
  },
});

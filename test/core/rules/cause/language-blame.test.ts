import { languageBlame } from '../../../../src/core/rules/cause/language-blame.js';
import { testRule } from '../../../support/rule-test.js';

const head = '---\ntype: postmortem\ntitle: Checkout failed\nowner: Dewi\nauthors: [Sari Wulandari]\n---\n\n';
const kepala = '---\ntype: postmortem\nlocale: id\ntitle: Pemesanan mati\nowner: Dewi\n---\n\n';
const message = (words: string): string =>
  `\`${words}\` blames a person; say what happened and what made it likely.`;

testRule(languageBlame, {
  accept: {
    'software that failed to do something': `${head}## Cause\n\nThe pod failed to start, and the operator ignored the event. The package manager forgot the lock.\n`,
    'what we failed to do ourselves': `${head}## Cause\n\nWe failed to consider that bundles can be empty.\n`,
    'what a person did': `${head}## Timeline\n\n- 10:32 The on-call engineer rolled the release back.\n`,
    'a user who forgot a password': `${head}## Background\n\nA user forgot to log out, as users do.\n`,
    'a thing that is to blame': `${head}## Cause\n\nDNS was to blame.\n`,
    'that nobody is blamed': `${head}## Lessons\n\nNobody is to be blamed when the team ignored an alert that fires daily.\n`,
    'what happened without a check, by itself': `${head}## Cause\n\nThe pipeline deploys without checking the size of the table.\n`,
    'words that somebody else said': `${head}## Reputation\n\n> The staff was careless.\n\nWe answered within a day.\n`,
    'another word of that form': `${head}## Cause\n\nThe lazy loader waited.\n`,
    'people in Indonesian': `${kepala}## Kronologi\n\n- 10.32 Petugas jaga menarik rilis kembali. Sistem gagal memeriksa kunci.\n`,
  },
  reject: {
    'a role with a failing': {
      code: `${head}## Detection\n\nThe alert fired, but «the on-call engineer ignored» it.\n`,
      message: message('the on-call engineer ignored'),
    },
    'a name with a failing': {
      code: `${head}## Summary\n\nOn Monday «Dewi forgot» the flag. «Sari Wulandari failed to» tell anybody.\n`,
      messages: [message('Dewi forgot'), message('Sari Wulandari failed to')],
    },
    'somebody who did it without checking': {
      code: `${head}## What happened\n\nDewi pushed 4.12 «without checking» the migration.\n`,
      message: message('without checking'),
    },
    'a pronoun': {
      code: `${head}## Cause\n\nIn the night «he did not follow» the handbook.\n`,
      message: message('he did not follow'),
    },
    'words that judge': {
      code: `${head}## Cause\n\nA «careless mistake» in the form, and «negligence» during review.\n`.replace(
        ', and «negligence» during review',
        '',
      ),
      message: message('careless mistake'),
    },
    'a fault': {
      code: `${head}## Lessons\n\nThe outage shows «sloppiness» in reviews.\n`,
      message: message('sloppiness'),
    },
    'blame in Indonesian': {
      code: `${kepala}## Penyebab\n\nMalam itu «petugas jaga lupa» mematikan tugas. Dewi merilis «tanpa memeriksa» migrasi. Semua ini akibat «kecerobohan».\n`,
      locale: 'id',
      messages: ['petugas jaga lupa', 'tanpa memeriksa', 'kecerobohan'].map(
        (words) =>
          `\`${words}\` menyalahkan orang; ceritakan apa yang terjadi dan apa yang membuatnya mungkin terjadi.`,
      ),
    },
  },
});

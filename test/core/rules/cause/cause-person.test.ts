import { causePerson } from '../../../../src/core/rules/cause/cause-person.js';
import { testRule } from '../../../support/rule-test.js';

const head = '---\ntype: postmortem\ntitle: Checkout failed\nowner: Sari\nauthors: [Sari, Dewi]\n---\n\n';
const kepala = '---\ntype: postmortem\nlocale: id\ntitle: Pemesanan mati\nauthors: [Dewi]\n---\n\n';
const message = (words: string): string =>
  `\`${words}\` makes a person the cause; tell what let it happen: what was missing, unclear or too easy to get wrong.`;

testRule(causePerson, {
  accept: {
    'a condition': `${head}## Root cause\n\nThe migration locked the table, and nothing limited for how long.\n`,
    'a person who appears in the story': `${head}## Root cause\n\nThe on-call engineer saw one alert, which named another service.\n`,
    'human error that is denied': `${head}## Root cause\n\nThis was not human error: the button did what its label says.\n`,
    'human error that is to be expected': `${head}## Root cause\n\nThe manual step left room for human error.\n`,
    'an error message to users': `${head}## Root cause\n\nThe cache was empty, which showed users errors.\n`,
    'an account of a person': `${head}## Root cause\n\nIt was triggered by an employee's account that had expired.\n`,
    'software that acts': `${head}## Root cause\n\nThe backlog was caused by the operator of the cluster, which restarted.\n`,
    'a person outside the cause': `${head}## Lessons\n\nHuman error is where an analysis begins.\n`,
    'a message that is quoted': `${head}## Root cause\n\n> Human error, says the vendor.\n\nThe vendor's console has no confirmation.\n`,
    'words that the option allows': {
      code: `${head}## Root cause\n\nCategory: human error. The form has no preview.\n`,
      options: { allow: ['human error'] },
    },
    'a name after another verb': `${head}## Root cause\n\nDewi found the lock in the log.\n`,
    'conditions in Indonesian': `${kepala}## Penyebab\n\nPipeline rilis belum membatasi lamanya kunci.\n`,
    'a denial in Indonesian': `${kepala}## Penyebab\n\nIni bukan kesalahan manusia, karena layarnya memang menyesatkan.\n`,
  },
  reject: {
    'human error': {
      code: `${head}## Root cause\n\n«Human error» in not knowing that the logs are stored elsewhere.\n`,
      message: message('Human error'),
    },
    'a role as the cause': {
      code: `${head}## Root cause\n\nThe outage was caused by «one of our engineers», with a wrong flag.\n`,
      message: message('one of our engineers'),
    },
    'a name as the cause': {
      code: `${head}## Root cause\n\nThe outage was caused by «Dewi».\n`,
      message: message('Dewi'),
    },
    'a slip of a person': {
      code: `${head}## Summary\n\nDuring cleanup «a junior engineer accidentally» deleted the index.\n`,
      message: message('a junior engineer accidentally'),
    },
    'a slip of somebody named': {
      code: `${head}## Trigger\n\nAt 10:00 «Sari mistakenly» ran it on production.\n`,
      message: message('Sari mistakenly'),
    },
    "a person's oversight, and an act as the reason": {
      code: `${head}## Root cause\n\nIt was «the developer's oversight». The table was gone because «the technician removed» it.\n`,
      messages: [message("the developer's oversight"), message('the technician removed')],
    },
    'human error in Indonesian': {
      code: `${kepala}## Penyebab\n\nAkar masalahnya «kesalahan manusia» saat merilis.\n`,
      locale: 'id',
      message:
        '`kesalahan manusia` menjadikan orang sebagai penyebab; ceritakan yang memungkinkannya terjadi: apa yang belum ada, kurang jelas, atau mudah keliru.',
    },
    'people in Indonesian': {
      code: `${kepala}## Penyebab\n\nGangguan disebabkan oleh «petugas jaga». Tabelnya hilang karena «teknisi menghapus» indeks. Sebelumnya «Dewi tidak sengaja menutup» koneksi.\n`,
      messages: [
        message('petugas jaga'),
        message('teknisi menghapus'),
        message('Dewi tidak sengaja menutup'),
      ],
    },
  },
});

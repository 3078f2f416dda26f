import { apologyEvasive } from '../../../../src/core/rules/apology/apology-evasive.js';
import { testRule } from '../../../support/rule-test.js';

const en = '---\ntype: apology\ntitle: Yesterday\nlocale: en\n---\n\n';
const id = '---\ntype: apology\ntitle: Kemarin\nlocale: id\n---\n\n';

testRule(apologyEvasive, {
  accept: {
    'a plain apology': `${en}We are sorry that you could not order. We made the mistake.\n`,
    'an if in the next sentence': `${en}We are sorry. If your card was charged, write to us.\n`,
    'an offer of help with any problem': `${en}We apologise for the outage, and we help you with any problems that are left.\n`,
    'words that are said not to be enough': `${en}We are sorry, but we know that words alone are not enough.\n`,
    'a limit that is told openly': `${en}I'm sorry, but we cannot promise that every photo comes back.\n`,
    'an admission of what could have been better': `${en}We apologise that our messages could have been clearer.\n`,
    'mistakes by somebody': `${en}Mistakes were made by us.\n`,
    'what is not yet known, said openly': `${en}We do not know yet how many of you may have lost something.\n`,
    'code and front matter': `${en}Our site showed \`Sorry for any inconvenience\` to you.\n`,
    'another section of a postmortem': `---\ntype: postmortem\nlocale: en\n---\n\n## Timeline\n\n- 10:20 We posted: sorry for any inconvenience.\n`,
    'an allowed phrase': {
      code: `${en}We apologise for any inconvenience.\n`,
      options: { allow: ['Any inconvenience'] },
    },
    'sebuah permintaan maaf yang lugas': `${id}Kami minta maaf karena Anda tidak bisa memesan.\n`,
    'penjelasan tentang kesalahan sistem sendiri': `${id}Telah terjadi kesalahan pada sistem kami.\n`,
    'tawaran bantuan di kalimat berikutnya': `${id}Kami mohon maaf. Jika masih ada kendala, hubungi kami.\n`,
  },
  reject: {
    'a doubt about the harm': {
      code: `${en}I'm truly «sorry if» you have been affected by this.\n`,
      message: '`sorry if` doubts that anybody was harmed; say what happened to whom.',
      suggested: [['Write “that” instead', `${en}I'm truly sorry that you have been affected by this.\n`]],
    },
    'the formula of any inconvenience, over a line break': {
      code: `${en}We «apologize for any\ninconvenience this may have caused».\n`,
      message:
        '`apologize for any inconvenience this may have caused` names no harm; say what the failure did to your customers.',
      suggested: [
        [
          'Write “the trouble that this caused you” instead',
          `${en}We apologize for the trouble that this caused you.\n`,
        ],
      ],
    },
    'those who may have been affected': {
      code: `${en}We «apologise to anyone who may have been affected».\n`,
      message:
        '`apologise to anyone who may have been affected` doubts that anybody was harmed; say what happened to whom.',
    },
    'mistakes that nobody made, at the beginning of a sentence': {
      code: `${en}«Mistakes were made», and we learn from them.\n`,
      message: '`Mistakes were made` has nobody do it; say that it was you.',
      suggested: [['Write “We made mistakes” instead', `${en}We made mistakes, and we learn from them.\n`]],
    },
    'an apology that is taken back': {
      code: `${en}We are «sorry, but» this was a busy day.\n`,
      message:
        '`sorry, but` takes the apology back; end the sentence with the apology, and explain elsewhere.',
      suggested: [['End the sentence here', `${en}We are sorry. This was a busy day.\n`]],
    },
    'no suggestion where markup would lose its other half': {
      code: `${en}We are «sorry, but» **this** was a busy day.\n`,
      message:
        '`sorry, but` takes the apology back; end the sentence with the apology, and explain elsewhere.',
    },
    'regret for a feeling': {
      code: `${en}We are «sorry you feel» let down.\n`,
      message: '`sorry you feel` is sorry for what the reader feels, not for what you did; say what you did.',
    },
    'the Apology section of a postmortem': {
      code: '---\ntype: postmortem\nlocale: en\n---\n\n## Apology\n\n> We «regret any inconvenience».\n',
      message: '`regret any inconvenience` names no harm; say what the failure did to your customers.',
      suggested: [
        [
          'Write “the trouble that this caused you” instead',
          '---\ntype: postmortem\nlocale: en\n---\n\n## Apology\n\n> We regret the trouble that this caused you.\n',
        ],
      ],
    },
    'a status update': {
      code: '---\ntype: status-update\nlocale: en\n---\n\nWe «apologise for any disruption».\n',
      message: '`apologise for any disruption` names no harm; say what the failure did to your customers.',
      suggested: [
        [
          'Write “the trouble that this caused you” instead',
          '---\ntype: status-update\nlocale: en\n---\n\nWe apologise for the trouble that this caused you.\n',
        ],
      ],
    },
    'keraguan tentang kerugian': {
      code: `${id}Kami mohon «maaf apabila» ada nasabah yang belum dapat bertransaksi.\n`,
      message: '`maaf apabila` meragukan bahwa ada yang dirugikan; sebutkan apa yang terjadi pada siapa.',
      locale: 'id',
      suggested: [
        [
          'Tulis “karena” sebagai gantinya',
          `${id}Kami mohon maaf karena ada nasabah yang belum dapat bertransaksi.\n`,
        ],
      ],
    },
    'rumus segala ketidaknyamanan': {
      code: `${id}Kami mohon «maaf atas segala ketidaknyamanan yang mungkin timbul».\n`,
      message:
        '`maaf atas segala ketidaknyamanan yang mungkin timbul` names no harm; say what the failure did to your customers.',
      suggested: [
        [
          'Write “kesulitan yang kami timbulkan bagi Anda” instead',
          `${id}Kami mohon maaf atas kesulitan yang kami timbulkan bagi Anda.\n`,
        ],
      ],
    },
    'kesalahan tanpa pelaku': {
      code: `${id}«Telah terjadi kesalahan» dalam penagihan.\n`,
      message: '`Telah terjadi kesalahan` has nobody do it; say that it was you.',
      suggested: [
        ['Write “Kami melakukan kesalahan” instead', `${id}Kami melakukan kesalahan dalam penagihan.\n`],
      ],
    },
  },
});

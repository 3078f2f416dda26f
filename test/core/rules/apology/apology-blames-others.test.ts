import { apologyBlamesOthers } from '../../../../src/core/rules/apology/apology-blames-others.js';
import { testRule } from '../../../support/rule-test.js';

const en = '---\ntype: apology\ntitle: Yesterday\nlocale: en\n---\n\n';
const id = '---\ntype: apology\ntitle: Kemarin\nlocale: id\n---\n\n';
const owning = 'Serving you is our responsibility, whoever we rely on, and we did not live up to it.';

testRule(apologyBlamesOthers, {
  accept: {
    'a supplier named beside owning it': `${en}The outage was caused by one of our suppliers. We chose them, so the buck stops with us.\n`,
    'a supplier named in the explanation and owned in another section': `${en}## Our responsibility\n\nWe let you down, and it is our fault.\n\n## What went wrong\n\nOur upstream provider had cut a fibre.\n`,
    'circumstances owned in the next sentence': `${en}The storm was beyond our control. Being ready for it is our job.\n`,
    'a supplier that helped': `${en}Our provider sent two engineers, and we were back by noon. We failed you.\n`,
    'customers who did not get something': `${en}Customers did not receive their parcels.\n`,
    'a status update that says whose failure it is': `---\ntype: status-update\nlocale: en\n---\n\nPayments fail because of an outage at our payment provider.\n`,
    'an allowed phrase': {
      code: `${en}The storm was beyond our control.\n`,
      options: { allow: ['beyond our control'] },
    },
    'the rest of a postmortem': `---\ntype: postmortem\nlocale: en\n---\n\n## Cause\n\nIt was beyond our control.\n\n## Apology\n\nWe are sorry.\n`,
    'mitra yang disebut bersama pengakuan': `${id}Mitra kurir kami berhenti beroperasi. Memilih mitra adalah tugas kami.\n`,
    'penyedia yang disebut di surat yang mengakui kesalahan': `${id}Aplikasi mati akibat gangguan penyedia komputasi awan kami. Situs juga mati. Kami bertanggung jawab penuh.\n`,
  },
  reject: {
    'a supplier as the only one named': {
      code: `${en}Payments failed «because of an outage at our payment partner».\n`,
      message:
        '`because of an outage at our payment partner` is the only one named, and nowhere do you say that it was yours; add that.',
      suggested: [
        [
          'Add a sentence that owns it',
          `${en}Payments failed because of an outage at our payment partner. ${owning}\n`,
        ],
      ],
    },
    'a title that owns, over a text that does not': {
      code: `${en}## Our responsibility\n\n«An upstream provider suffered» a router reboot.\n`,
      message:
        '`An upstream provider suffered` is the only one named, and nowhere do you say that it was yours; add that.',
      suggested: [
        [
          'Add a sentence that owns it',
          `${en}## Our responsibility\n\nAn upstream provider suffered a router reboot. ${owning}\n`,
        ],
      ],
    },
    circumstances: {
      code: `${en}Due to circumstances «beyond our control», the repair took long.\n\nWe are sorry.\n`,
      message:
        '`beyond our control` hides behind circumstances; say how you were prepared for them, and that it is yours.',
      suggested: [
        [
          'Add a sentence that owns it',
          `${en}Due to circumstances beyond our control, the repair took long. ${owning}\n\nWe are sorry.\n`,
        ],
      ],
    },
    'the fault denied, even where something else is owned far away': {
      code: `${en}We want to be clear that this was «not our fault».\n\nWe are sorry.\n\nThe late e-mail was our mistake.\n`,
      message:
        '`not our fault` puts the fault on somebody else; say what you did about it, and that it is yours.',
      suggested: [
        [
          'Add a sentence that owns it',
          `${en}We want to be clear that this was not our fault. ${owning}\n\nWe are sorry.\n\nThe late e-mail was our mistake.\n`,
        ],
      ],
    },
    'the customer, in a status update': {
      code: '---\ntype: status-update\nlocale: en\n---\n\n«Customers failed to» update their app.\n',
      message:
        '`Customers failed to` puts the fault on the customer; say what you did not make clear or safe enough.',
      suggested: [
        [
          'Add a sentence that owns it',
          `---\ntype: status-update\nlocale: en\n---\n\nCustomers failed to update their app. ${owning}\n`,
        ],
      ],
    },
    'pemasok yang disalahkan': {
      code: `${id}Hal ini terjadi karena «kesalahan vendor» kami.\n`,
      message:
        '`kesalahan vendor` melempar kesalahan ke pihak lain; sebutkan bagian Anda dan akui tanggung jawabnya.',
      locale: 'id',
      suggested: [
        [
          'Tambahkan kalimat yang mengakuinya',
          `${id}Hal ini terjadi karena kesalahan vendor kami. Melayani Anda adalah tanggung jawab kami, siapa pun yang kami andalkan, dan kami belum memenuhinya.\n`,
        ],
      ],
    },
    'keadaan di luar kendali': {
      code: `${id}Padam terjadi karena gangguan yang berada «di luar kendali kami».\n`,
      message:
        '`di luar kendali kami` hides behind circumstances; say how you were prepared for them, and that it is yours.',
      suggested: [
        [
          'Add a sentence that owns it',
          `${id}Padam terjadi karena gangguan yang berada di luar kendali kami. Melayani Anda adalah tanggung jawab kami, siapa pun yang kami andalkan, dan kami belum memenuhinya.\n`,
        ],
      ],
    },
  },
});

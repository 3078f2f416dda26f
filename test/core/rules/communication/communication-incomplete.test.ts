import { communicationIncomplete } from '../../../../src/core/rules/communication/communication-incomplete.js';
import { testRule } from '../../../support/rule-test.js';

const updates = (body: string, locale = 'en'): string =>
  `---\ntype: status-update\nlocale: ${locale}\ntitle: Ordering is down\nat: 2023-02-21T12:05+07:00\nstate: resolved\nstatus: final\n---\n\n${body}`;

const postmortem = (notices: string): string =>
  `---\ntype: postmortem\ntitle: Online ordering was down\nstatus: final\ncommunications:\n${notices}---\n\n`;

const resolved = '## Resolved, 12:05 WIB\n\nYou can order again.\n';

testRule(communicationIncomplete, {
  accept: {
    'updates that say it all': updates(
      `## Investigating, 10:20 WIB\n\nYou cannot order on the site or in the app. We are looking for the cause. Call 021-555-0142 meanwhile. Next update by 10:50 WIB.\n\n${resolved}`,
    ),
    'updates in Indonesian that say it all': updates(
      '## Diselidiki, 10.20 WIB\n\nPesanan lewat situs dan aplikasi tidak masuk. Kami sedang mencari penyebabnya. Gerai tetap buka. Kabar berikutnya paling lambat pukul 10.50 WIB.\n\n## Selesai, 12.05 WIB\n\nAnda bisa memesan lagi.\n',
      'id',
    ),
    'a sentence that may say what else there is to say': updates(
      `## Identified, 11:15 WIB\n\nTicket machines at 14 stations reject cards. Buy on board without a surcharge. More at 11:45 WIB.\n\n${resolved}`,
    ),
    'sections below the title of an update': updates(
      `## Identified, 11:15 WIB\n\nA database change blocks orders.\n\n### What we are doing\n\n- We stop it.\n\n### What you can use meanwhile\n\n- The phone.\n\n### Next update\n\nBy 11:45.\n\n${resolved}`,
    ),
    'an update that says that it is over': updates(`${resolved}\n## Resolved, 12:30 WIB\n\nStill fine.\n`),
    'what the team does not ask for': {
      code: updates(`## Monitoring, 11:50 WIB\n\nA fix has been applied.\n\n${resolved}`),
      options: { elements: [] },
    },
    'one update, whose missing sections another rule tells of':
      '---\ntype: status-update\ntitle: Down\nstate: investigating\n---\n\n## Current state\n\nWe are investigating.\n',
    'an update that is still empty': updates(`## Monitoring, 11:50 WIB\n\n${resolved}`),
    'a next update with a time, however vague the rest':
      '---\ntype: status-update\ntitle: Down\nstate: investigating\n---\n\n## Next update\n\nAs soon as we know more, and by 11:45 WIB at the latest.\n',
    'a next update once it is over':
      '---\ntype: status-update\ntitle: Up\nstate: resolved\n---\n\n## Next update\n\nWe will post a review soon.\n',
    'a section that promises nothing':
      '---\ntype: status-update\ntitle: Down\nstate: investigating\n---\n\n## Next update\n\nHere and on social media.\n',
    'notices that promise the next one, and a last one that need not': postmortem(
      '  - { at: 2023-02-21 10:20, state: investigating, next_update_by: 2023-02-21 10:50 }\n  - { at: 2023-02-21 12:05, state: resolved }\n  - { at: 2023-02-23 09:00, channel: e-mail }\n',
    ),
  },
  reject: {
    'an update that names no time and no other way': {
      code: updates(
        `## «Investigating, 10:20 WIB»\n\nYou cannot order on the site. We are investigating, and will update you as soon as we know more.\n\n${resolved}`,
      ),
      message:
        'This update does not say by when the next update or the repair comes, what to use meanwhile; add it while people wait for it.',
      suggested: [
        [
          'Add: Next update by TBD.',
          updates(
            `## Investigating, 10:20 WIB\n\nYou cannot order on the site. We are investigating, and will update you as soon as we know more.\n\nNext update by TBD.\n\n${resolved}`,
          ),
        ],
        [
          'Add: Meanwhile you can TBD.',
          updates(
            `## Investigating, 10:20 WIB\n\nYou cannot order on the site. We are investigating, and will update you as soon as we know more.\n\nMeanwhile you can TBD.\n\n${resolved}`,
          ),
        ],
      ],
    },
    'updates as status pages export them, whose own time is no promise': {
      code: updates(
        '**Resolved** - All is well.\nFeb 21, 12:05 UTC\n\n**«Monitoring»** - Orders work again for most customers, and we are monitoring. Call us on 021-555-0142 meanwhile.\nFeb 21, 11:50 UTC\n',
      ),
      message:
        'This update does not say by when the next update or the repair comes; add it while people wait for it.',
      suggested: [
        [
          'Add: Next update by TBD.',
          updates(
            '**Resolved** - All is well.\nFeb 21, 12:05 UTC\n\n**Monitoring** - Orders work again for most customers, and we are monitoring. Call us on 021-555-0142 meanwhile.\nFeb 21, 11:50 UTC\n\nNext update by TBD.\n',
          ),
        ],
      ],
    },
    'an update in Indonesian that says nearly nothing': {
      code: updates(
        '## «Teridentifikasi, 11.15 WIB»\n\nPenyebabnya sudah diketahui. Mohon maaf atas ketidaknyamanan ini.\n\n## Selesai, 12.05 WIB\n\nAnda bisa memesan lagi.\n',
        'id',
      ),
      message:
        'Kabar ini belum menyebutkan kapan kabar berikutnya atau perbaikannya datang; tambahkan selagi orang menunggunya.',
      locale: 'id',
      options: { elements: ['next-update'] },
      suggested: [
        [
          'Tambahkan: Kabar berikutnya paling lambat pukul TBD.',
          updates(
            '## Teridentifikasi, 11.15 WIB\n\nPenyebabnya sudah diketahui. Mohon maaf atas ketidaknyamanan ini.\n\nKabar berikutnya paling lambat pukul TBD.\n\n## Selesai, 12.05 WIB\n\nAnda bisa memesan lagi.\n',
            'id',
          ),
        ],
      ],
    },
    'a next update without a time': {
      code: '---\ntype: status-update\ntitle: Down\nstate: investigating\nstatus: final\n---\n\n## Next update\n\nWe will post here «as soon as we» know more.\n',
      message:
        'The next update is promised without a time; say by when it comes, even if there is nothing new by then.',
    },
    'a next update without a time, in Indonesian': {
      code: '---\ntype: status-update\ntitle: Mati\nlocale: id\nstate: investigating\nstatus: draft\n---\n\n## Kabar berikutnya\n\nKami akan mengabari «secepatnya».\n',
      message:
        'Kabar berikutnya dijanjikan tanpa waktu; sebutkan paling lambat pukul berapa, meski belum ada perkembangan.',
      locale: 'id',
      severity: 'info',
    },
    'a notice that promised nothing': {
      code: postmortem(
        '  - { at: 2023-02-21 10:20, state: «investigating» }\n  - { at: 2023-02-21 12:05, state: resolved }\n',
      ),
      message:
        'This notice promised no next update; add `next_update_by`, or plan that the next notice names a time.',
    },
  },
});

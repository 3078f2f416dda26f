import { communicationSilence } from '../../../../src/core/rules/communication/communication-silence.js';
import { testRule } from '../../../support/rule-test.js';

const head = (notices: string): string =>
  `---\ntype: postmortem\ntitle: Online ordering was down\nseverity: sev2\ntimezone: Asia/Jakarta\ntimes:\n  started: 2023-02-21 10:00\n  resolved: 2023-02-21 14:00\ncommunications:\n${notices}---\n\n`;

testRule(communicationSilence, {
  accept: {
    'a notice every hour until the resolution': head(
      '  - { at: 2023-02-21 10:20, state: investigating }\n  - { at: 2023-02-21 11:20, state: identified }\n  - { at: 2023-02-21 12:10, state: identified }\n  - { at: 2023-02-21 13:05, state: monitoring }\n  - { at: 2023-02-21 14:30, state: resolved }\n',
    ),
    'silence after it is over': head(
      '  - { at: 2023-02-21 13:30, state: monitoring }\n  - { at: 2023-02-21 14:05, state: resolved }\n  - { at: 2023-02-23 09:00, channel: e-mail }\n',
    ),
    'a cadence of the team': {
      code: head(
        '  - { at: 2023-02-21 11:00, state: investigating }\n  - { at: 2023-02-21 13:00, state: resolved }\n',
      ),
      policy: { budgets: { update_cadence: { sev2: 'PT2H' } } },
    },
    'a longer silence that was announced, where the option allows it': {
      code: head(
        '  - { at: 2023-02-21 11:00, state: identified, next_update_by: 2023-02-21 14:00 }\n  - { at: 2023-02-21 13:50, state: resolved }\n',
      ),
      options: { announced: true },
    },
    'a severity without a cadence': head('  - { at: 2023-02-21 10:20, state: investigating }\n').replace(
      'sev2',
      'sev4',
    ),
    'a timeline that mentions one notice in passing': `${head('').replace('communications:\n', '')}## Timeline\n\n- 2023-02-21 10:20 First notice to customers\n- 2023-02-21 13:59 Status page updated\n`,
    'one status update':
      '---\ntype: status-update\ntitle: Down\nseverity: sev1\nat: 2023-02-21 10:20\nstate: investigating\n---\n\n## Current state\n\nInvestigating.\n',
  },
  reject: {
    'a silence between two notices, at the one that ends it': {
      code: head(
        '  - { at: 2023-02-21 10:20, state: investigating }\n  - { at: «2023-02-21 13:10», state: identified }\n  - { at: 2023-02-21 13:50, state: resolved }\n',
      ),
      message:
        'Customers heard nothing for 2 h 50 min before this notice, where sev2 asks for one every 1 h; add the notice that is not listed, or plan who writes them next time.',
      related: [['2023-02-21 10:20', 'The notice before is here.']],
    },
    'a silence until the service worked again': {
      code: head('  - { at: «2023-02-21 10:20», state: investigating }\n'),
      message:
        'Setelah kabar ini pelanggan tidak mendapat kabar selama 3 jam 40 menit sampai layanan pulih, padahal sev2 meminta kabar tiap 1 jam; tambahkan kabar yang belum tercatat, atau rencanakan siapa yang mengabari lain kali.',
      locale: 'id',
      related: [['2023-02-21 14:00', 'Layanan pulih di sini.']],
    },
    'a silence that the notice announced, which is a silence still': {
      code: head(
        '  - { at: 2023-02-21 11:00, state: identified, next_update_by: 2023-02-21 14:00 }\n  - { at: «2023-02-21 13:50», state: resolved }\n',
      ),
      message:
        'Customers heard nothing for 2 h 50 min before this notice, where sev2 asks for one every 1 h; add the notice that is not listed, or plan who writes them next time.',
    },
    'rows of the table of notices': {
      code: `---\ntype: postmortem\nlocale: id\nseverity: sev1\ntimes:\n  started: 2023-02-21T10:00+07:00\n  resolved: 2023-02-21T12:00+07:00\n---\n\n## Komunikasi pelanggan\n\n| Waktu (WIB) | Saluran | Status |\n| --- | --- | --- |\n| 10.20 | Halaman status | Diselidiki |\n| «11.30» | Halaman status | Teridentifikasi |\n| 11.55 | Halaman status | Selesai |\n`,
      message:
        'Customers heard nothing for 1 h 10 min before this notice, where sev1 asks for one every 30 min; add the notice that is not listed, or plan who writes them next time.',
    },
    'updates in one document, the newest first': {
      code: '---\ntype: status-update\ntitle: Trouble with calls\nseverity: sev1\nat: 2023-02-21T12:00Z\nstate: resolved\n---\n\n**Resolved** - Calls work.\nFeb 21, 12:00 UTC\n\n**Identified** - A cable is cut.\n«Feb 21, 11:40 UTC»\n\n**Investigating** - Calls fail.\nFeb 21, 10:10 UTC\n'.replace(
        '**Identified** - A cable is cut.\n«Feb 21, 11:40 UTC»',
        '**«Identified»** - A cable is cut.\nFeb 21, 11:40 UTC',
      ),
      message:
        'Customers heard nothing for 1 h 30 min before this notice, where sev1 asks for one every 30 min; add the notice that is not listed, or plan who writes them next time.',
    },
  },
});

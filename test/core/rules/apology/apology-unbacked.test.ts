import { apologyUnbacked } from '../../../../src/core/rules/apology/apology-unbacked.js';
import { testRule } from '../../../support/rule-test.js';

const en = '---\ntype: apology\ntitle: Yesterday\nlocale: en\n---\n\n';
const review = '---\ntype: postmortem\nlocale: en\n---\n\n';
const promise = 'We will make sure that this does not happen again.';

testRule(apologyUnbacked, {
  accept: {
    'no promise': `${en}We are sorry.\n`,
    'a promise of an apology that names its incident': `---\ntype: apology\nlocale: en\nincident: INC-2023-0221\n---\n\n${promise}\n`,
    'a promise with a day': `${en}## What we have fixed\n\nFrom 24 February 2023 such changes are cut off. ${promise}\n`,
    'a question in a title': `${en}## How are we preventing it from happening again?\n\nBy testing.\n`,
    'what happened once more': `${en}At 11:06 it happened again.\n`,
    'a promise with an action that prevents': `${review}## Apology\n\n${promise}\n\n## Action items\n\n| Action | Kind |\n|---|---|\n| Limit the lock time | prevent |\n`,
    'a promise with an action of no kind': `${review}## Apology\n\n${promise}\n\n## Action items\n\n- Limit the lock time\n`,
    'a promise outside the apology': `${review}## Lessons learned\n\n- ${promise}\n`,
  },
  reject: {
    'a promise with nothing behind it': {
      code: `${en}We will make sure that this does «not happen again».\n`,
      message:
        '`not happen again` is promised with nothing behind it; say what changes by which day, or name the `incident` whose actions see to it.',
      suggested: [
        [
          'Name the incident in the front matter',
          `---\ntype: apology\ntitle: Yesterday\nlocale: en\nincident: TBD\n---\n\n${promise}\n`,
        ],
      ],
    },
    'a postmortem without an action that prevents': {
      code: `${review}## Apology\n\nThis will «never happen again».\n\n## Action items\n\n| Action | Kind | Status |\n|---|---|---|\n| Tell customers | communicate | open |\n| Limit the lock time | prevent | won't do |\n`,
      message:
        '`never happen again` is promised, but no action item prevents it; add one with an owner and a due date.',
    },
    'a postmortem without actions': {
      code: `${review}## Apology\n\nWe are taking steps to «prevent a recurrence».\n`,
      message:
        '`prevent a recurrence` is promised, but no action item prevents it; add one with an owner and a due date.',
    },
    'janji tanpa dasar': {
      code: `---\ntype: postmortem\nlocale: id\n---\n\n## Permintaan maaf\n\nKami pastikan hal ini «tidak akan terulang» lagi.\n`,
      message:
        '`tidak akan terulang` dijanjikan, tetapi tidak ada tindakan yang mencegahnya; tambahkan satu dengan penanggung jawab dan tenggat.',
      locale: 'id',
    },
  },
});

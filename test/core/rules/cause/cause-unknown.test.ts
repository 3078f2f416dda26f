import { causeUnknown } from '../../../../src/core/rules/cause/cause-unknown.js';
import { testRule } from '../../../support/rule-test.js';

const head = '---\ntype: postmortem\ntitle: Checkout failed\nstatus: final\n---\n\n';
const kepala = '---\ntype: postmortem\nlocale: id\ntitle: Pemesanan mati\nstatus: final\n---\n\n';
const message = 'The cause is not known and no action looks for it; add one, with an owner and a date.';
const add = 'Add an action to find the cause';

testRule(causeUnknown, {
  accept: {
    'a cause': `${head}## Cause\n\nA migration locked the table.\n`,
    'an unknown cause that somebody looks for': `${head}## Cause\n\nThe root cause is still unknown.\n\n## Action items\n\n- Investigate the reboot (Budi, due 2023-03-01)\n`,
    'an unknown cause in a draft': `${head.replace('final', 'draft')}## Cause\n\nThe root cause is still unknown.\n`,
    'a cause that was unknown for a while': `${head}## Cause\n\nAt first the cause was unknown; the log showed the lock.\n`,
    'something else that is unknown': `${head}## Cause\n\nPods were in the state Unknown. An unknown actor sent many transactions.\n`,
    'an unknown cause in the timeline only': `${head}## Timeline\n\n- 10:06 The cause is unknown.\n- 10:58 We see the lock.\n`,
    'an action in Indonesian': `${kepala}## Penyebab\n\nPenyebabnya belum diketahui.\n\n## Tindak lanjut\n\n- Menyelidiki penyebab mati daya\n`,
  },
  reject: {
    'a cause that is not known': {
      code: `${head}## Cause\n\nThe «root cause is still unknown».\n`,
      message,
    },
    'a category that says so': {
      code: `${head.replace('---\n\n', 'cause: { category: «unknown» }\n---\n\n')}## Cause\n\nThe disk went away.\n\n## Action items\n\n- Buy a second disk\n`,
      message,
      suggested: [
        [
          add,
          `${head.replace('---\n\n', 'cause: { category: unknown }\n---\n\n')}## Cause\n\nThe disk went away.\n\n## Action items\n\n- Buy a second disk\n- Find the cause\n`,
        ],
      ],
    },
    'a summary that says so, with a table of actions': {
      code: `${head}## Summary\n\nThe cluster went down for «as yet unknown» reasons.\n\n## Action items\n\n| Action | Owner |\n| --- | --- |\n| Buy a disk | Budi |\n\n## References\n\nNone.\n`,
      message,
      suggested: [
        [
          add,
          `${head}## Summary\n\nThe cluster went down for as yet unknown reasons.\n\n## Action items\n\n| Action | Owner |\n| --- | --- |\n| Buy a disk | Budi |\n| Find the cause |  |\n\n## References\n\nNone.\n`,
        ],
      ],
    },
    'a single word': { code: `${head}## Cause\n\n«Unknown».\n`, message },
    'a cause in Indonesian': {
      code: `${kepala}## Penyebab\n\nSampai kini «akar masalahnya belum diketahui».\n`,
      locale: 'id',
      message:
        'Penyebabnya belum diketahui dan tidak ada tindakan untuk mencarinya; tambahkan satu, dengan penanggung jawab dan tenggat.',
    },
  },
});

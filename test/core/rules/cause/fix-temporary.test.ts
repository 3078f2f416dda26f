import { fixTemporary } from '../../../../src/core/rules/cause/fix-temporary.js';
import { testRule } from '../../../support/rule-test.js';

const head = '---\ntype: postmortem\ntitle: Checkout failed\n---\n\n';
const kepala = '---\ntype: postmortem\nlocale: id\ntitle: Pemesanan mati\n---\n\n';
const message = (words: string): string =>
  `\`${words}\` will not last and no action replaces it; add one for the permanent fix, or say that it may stay.`;

testRule(fixTemporary, {
  accept: {
    'a permanent fix': `${head}## Fix\n\nBudi set a limit of five seconds on locks.\n`,
    'a stopgap that was replaced': `${head}## Fix\n\n- Dewi raised the limit as a temporary measure.\n- Budi rewrote the query; this is permanent.\n`,
    'an action for the permanent fix': `${head}## Fix\n\nA temporary workaround is in place.\n\n## Action items\n\n- Ship the long-term fix\n`,
    'an action about the same thing': `${head}## Fix\n\nFluentbit does not log as a temporary measure.\n\n## Action items\n\n- Let Fluentbit log again\n`,
    'an action that prevents it': `${head}## Fix\n\nA quick fix went out.\n\n## Action items\n\n| Action | Kind |\n| --- | --- |\n| Limit locks | prevent |\n`,
    'no stopgap at all': `${head}## Fix\n\nNot a temporary fix: the disk was replaced.\n`,
    'something that was temporary by nature': `${head}## Fix\n\nThe bot was temporarily banned. Temporary users could not be created.\n`,
    'a stopgap in the timeline': `${head}## Timeline\n\n- 10:06 A quick fix goes out.\n`,
    'an Indonesian while': `${kepala}## Perbaikan\n\nSementara itu telepon tetap buka. Server baru dipasang.\n`,
    'an Indonesian stopgap that was replaced': `${kepala}## Perbaikan\n\nTugasnya ditangguhkan, tetapi ini sementara. Batas waktu dipasang; ini permanen.\n`,
  },
  reject: {
    'a stopgap without an action': {
      code: `${head}## Fix\n\nWe restarted the service. It is «a temporary fix».\n`.replace(
        '«a temporary fix»',
        'a «temporary fix»',
      ),
      message: message('temporary fix'),
    },
    'a stopgap with other actions': {
      code: `${head}## Resolution\n\nA «temporary global exclusion» was added.\n\n## Action items\n\n- Write to the press\n`,
      message: message('temporary global exclusion'),
      suggested: [
        [
          'Add an action for the permanent fix',
          `${head}## Resolution\n\nA temporary global exclusion was added.\n\n## Action items\n\n- Write to the press\n- Replace the temporary fix by a permanent one\n`,
        ],
      ],
    },
    'a stopgap in Indonesian': {
      code: `${kepala}## Perbaikan\n\nServer dinyalakan ulang sebagai «solusi sementara».\n\n## Tindak lanjut\n\n- Mengabari mitra\n`,
      locale: 'id',
      message:
        '`solusi sementara` tidak akan bertahan lama dan belum ada tindakan penggantinya; tambahkan tindakan untuk perbaikan permanen, atau jelaskan mengapa boleh dibiarkan.',
      suggested: [
        [
          'Tambahkan tindakan untuk perbaikan permanen',
          `${kepala}## Perbaikan\n\nServer dinyalakan ulang sebagai solusi sementara.\n\n## Tindak lanjut\n\n- Mengabari mitra\n- Mengganti perbaikan sementara dengan yang permanen\n`,
        ],
      ],
    },
  },
});

import { outageVague } from '../../../../src/core/rules/impact/outage-vague.js';
import { testRule } from '../../../support/rule-test.js';

const head = '---\ntype: postmortem\ntitle: Checkout failed\n---\n\n';
const known = '---\ntype: postmortem\ntitle: Checkout failed\nimpact: { customers_affected: 1200 }\n---\n\n';
const kepala = '---\ntype: postmortem\nlocale: id\ntitle: Pemesanan daring mati\n---\n\n';

testRule(outageVague, {
  accept: {
    'a number': `${head}## Summary\n\n1,200 customers could not order.\n`,
    'a vague group with its number': `${head}## Impact\n\nSome users (about 1,200) could not log in.\n`,
    'a number in the next sentence': `${head}## Impact\n\nSome users could not log in. We count 1,200.\n`,
    'a group that was not harmed': `${head}## Summary\n\nThe release went to a small number of users first.\n`,
    'a group that is listed': `${head}## Impact\n\n- A few teams reported errors:\n  - Payments\n  - Search\n`,
    'a group in another section': `${head}## Timeline\n\n- 10:06 Some users could not log in.\n`,
    'users that are no people': `${head}## Impact\n\nSome service users could not be deleted.\n`,
    'how many, as a question': `${head}## Summary\n\nWe do not know how many customers were affected.\n`,
    'a section that the option leaves out': {
      code: `${head}## Impact\n\nSome users could not log in.\n`,
      options: { sections: ['summary'] },
    },
    'a share in Indonesian': `${kepala}## Dampak pada pelanggan\n\nSebagian pelanggan (38 %) tidak bisa memesan.\n`,
  },
  reject: {
    'some users': {
      code: `${head}## Impact\n\n- «Some users» could not access the site.\n- Search was slow.\n`,
      message: '`Some users` does not say how many; give a number or a share, estimated if need be.',
    },
    'a number of customers, which is none': {
      code: `${head}## Summary\n\nDuring lunch «a small number of our business customers» lost their carts.\n`,
      message:
        '`a small number of our business customers` does not say how many; give a number or a share, estimated if need be.',
    },
    'a group whose size the front matter knows': {
      code: `${known}## Summary\n\nCheckout failed for «several customers», who saw an error.\n`,
      message: '`several customers` does not say how many; `customers_affected` says 1,200.',
      suggested: [
        [
          'Add the number: 1,200',
          `${known}## Summary\n\nCheckout failed for several customers (1,200), who saw an error.\n`,
        ],
      ],
    },
    'words with marks around them': {
      code: `${head}## Impact\n\n**«Many**\ncustomers» waited in vain.\n`,
      message: '`Many customers` does not say how many; give a number or a share, estimated if need be.',
    },
    'a group in Indonesian': {
      code: `${kepala}## Ringkasan\n\nSejak pagi «sebagian besar pelanggan» tidak bisa memesan.\n`,
      locale: 'id',
      message:
        '`sebagian besar pelanggan` tidak menyebut berapa; tulis jumlah atau persentasenya, boleh perkiraan.',
    },
    'every such group': {
      code: `${kepala}## Dampak pada pelanggan\n\n- «Beberapa pengguna» gagal masuk.\n- Pesanan batal.\n- «Sejumlah pelanggan» mengeluh.\n`,
      messages: [
        '`Beberapa pengguna` does not say how many; give a number or a share, estimated if need be.',
        '`Sejumlah pelanggan` does not say how many; give a number or a share, estimated if need be.',
      ],
    },
  },
});

import { impactUnquantified } from '../../../../src/core/rules/impact/impact-unquantified.js';
import { testRule } from '../../../support/rule-test.js';

const head = '---\ntype: postmortem\ntitle: Online ordering was down\n---\n\n';
const kepala = '---\ntype: postmortem\nlocale: id\ntitle: Pemesanan daring mati\n---\n\n';

const message =
  'No figure tells how large the impact was; add how many customers, orders or requests were affected, estimated if need be.';

const nobody = 'Say that no customer was affected';
const withNobody = (text: string): string =>
  text.replace(
    'title: Online ordering was down\n',
    'title: Online ordering was down\nimpact:\n  customers_affected: 0\n',
  );

testRule(impactUnquantified, {
  accept: {
    'a number of customers': `${head}## Impact\n\n1,200 customers met an error page.\n`,
    'a share': `${head}## Impact\n\n- Checkout failed.\n- ~38% of requests returned an error.\n`,
    'a number in words': `${head}## Impact\n\nTwo shops could not take orders.\n`,
    'a statement about everyone': `${head}## Impact\n\nThe dashboard was unavailable for everyone.\n`,
    'a statement about nobody': `${head}## Impact\n\nNo users reported issues.\n`,
    'money with its currency attached': `${kepala}## Dampak\n\nKerugian diperkirakan Rp18.600.000.\n`,
    'a figure in the front matter':
      '---\ntype: postmortem\ntitle: T\nimpact: { orders_lost: 310 }\n---\n\n## Impact\n\nCustomers could not order.\n',
    'a figure in the section about the business': `${head}## Impact\n\nCustomers could not order.\n\n## Impact on the business\n\nWe lost 310 orders.\n`,
    'a figure in the summary': `${head}## Summary\n\nFor two hours 1,200 customers could not order.\n\n## Impact\n\nThe app showed an error.\n`,
    'no impact, and why': `${head}## Impact\n\nNone, because the service was not yet announced.\n`,
    'a section that is still empty, which is told already': `${head}## Impact\n\n<!-- guidance: who? -->\n`,
    'no section about the impact, which is told already': `${head}## Summary\n\nOrdering failed.\n`,
    'a risk only': `${head}## Impact\n\nIncreased risk of failure while one replica was left.\n`,
    'a group without its number, which is told at its words': `${head}## Impact\n\nSome users could not log in.\n`,
    'Indonesian figures': `${kepala}## Dampak pada pelanggan\n\nSebanyak 1.200 pelanggan melihat halaman galat.\n`,
  },
  reject: {
    'an impact without any figure': {
      code: `${head}## «Impact»\n\nCustomers could not order.\n`,
      message,
      suggested: [
        [
          'Add a line for the number of customers',
          `${head}## Impact\n\nCustomers could not order.\n\n- Customers affected: TBD\n`,
        ],
        [nobody, withNobody(`${head}## Impact\n\nCustomers could not order.\n`)],
      ],
    },
    'times, lengths, versions and names, which are no figures of impact': {
      code: `${head}## «Impact»\n\n- On 21 February 2023 at 10:00 customers saw HTTP 504 errors.\n- It lasted 2 hours, on live-1 and with SDK 1.328.0.\n`,
      message,
      suggested: [
        [
          'Add a line for the number of customers',
          `${head}## Impact\n\n- On 21 February 2023 at 10:00 customers saw HTTP 504 errors.\n- It lasted 2 hours, on live-1 and with SDK 1.328.0.\n- Customers affected: TBD\n`,
        ],
        [
          nobody,
          withNobody(
            `${head}## Impact\n\n- On 21 February 2023 at 10:00 customers saw HTTP 504 errors.\n- It lasted 2 hours, on live-1 and with SDK 1.328.0.\n`,
          ),
        ],
      ],
    },
    'a label in a list, where no line can be added': {
      code: 'Online ordering was down\n\n- **«Impact»**: Customers could not order.\n- **Cause**: A release.\n',
      flagType: 'postmortem',
      message,
    },
    'a draft, for which it is a hint': {
      code: '---\ntype: postmortem\nstatus: draft\n---\n\n# Outage\n\n- **«Impact»**: Customers could not order.\n- **Cause**: A release.\n',
      severity: 'info',
      message,
      suggested: [
        [
          nobody,
          '---\ntype: postmortem\nstatus: draft\nimpact:\n  customers_affected: 0\n---\n\n# Outage\n\n- **Impact**: Customers could not order.\n- **Cause**: A release.\n',
        ],
      ],
    },
    'an impact in Indonesian': {
      code: `${kepala}## «Dampak pada pelanggan»\n\nPelanggan tidak bisa memesan selama dua jam sejak pukul 10.00.\n`.replace(
        ' selama dua jam',
        '',
      ),
      locale: 'id',
      message:
        'Belum ada angka yang menunjukkan besarnya dampak; tambahkan berapa pelanggan, pesanan, atau permintaan yang terdampak, boleh perkiraan.',
      suggested: [
        [
          'Tambahkan baris untuk jumlah pelanggan',
          `${kepala}## Dampak pada pelanggan\n\nPelanggan tidak bisa memesan sejak pukul 10.00.\n\n- Pelanggan terdampak: TBD\n`,
        ],
        [
          'Nyatakan bahwa tidak ada pelanggan yang terdampak',
          '---\ntype: postmortem\nlocale: id\ntitle: Pemesanan daring mati\nimpact:\n  customers_affected: 0\n---\n\n## Dampak pada pelanggan\n\nPelanggan tidak bisa memesan sejak pukul 10.00.\n',
        ],
      ],
    },
  },
});

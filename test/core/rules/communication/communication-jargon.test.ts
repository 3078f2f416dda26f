import { communicationJargon } from '../../../../src/core/rules/communication/communication-jargon.js';
import { testRule } from '../../../support/rule-test.js';

const message = (body: string, { type = 'status-update', locale = 'en', more = '' } = {}): string =>
  `---\ntype: ${type}\nlocale: ${locale}\ntitle: Ordering is down\n${more}---\n\n${body}\n`;

testRule(communicationJargon, {
  accept: {
    'plain words': message(
      'Since 10:00 WIB you cannot order. Call 021-555-0142 or look at status.donatsenja.example.',
    ),
    'what everybody knows': message(
      'Pay by QR code or at an ATM; the PDF of your bill is in your e-mail. Your PIN is safe.',
    ),
    'an abbreviation that is explained': message(
      'The Domain Name System (DNS) failed. DNS works again. A CDN (it keeps copies near you) helped.',
    ),
    'an abbreviation that the team’s customers know': {
      code: message('Pushes to the CI fail.'),
      options: { allow: ['CI'] },
    },
    'the name of a service': message('The LMS is slow.', { more: 'affected: [LMS]\n' }),
    'words in capitals for emphasis': message(
      'You do NOT need to change your password. ALL ORDERS ARE SAFE AND FREE NOW.',
    ),
    'units and zones after numbers': message('From 14:00 ET you get 5 TB more. See INC-2023 and step IV.'),
    'ordinary words with hyphens and numbers': message(
      'Our web-app and the api-gateway page are for covid-19 news; the top-10 list is back, as in version 4.12.0.',
    ),
    'addresses of pages': message(
      'See <https://status.example.com/DNS/TTL> and [the page](https://example.com/SQL).',
    ),
    'a code block that customers can use': message('Type this:\n\n```\npulih --version\n```'),
    'a postmortem, which is for engineers': message('## Customer communication\n\nThe DNS of db-01 failed.', {
      type: 'postmortem',
    }),
    'a language of which no abbreviations are known': message('Le RGPD et le DNS.', { locale: 'fr' }),
    'an Indonesian message': message(
      'Data KTP dan NPWP Anda aman. Bayar lewat QRIS atau BCA; hubungi WA kami. TIDAK ada biaya.',
      {
        locale: 'id',
      },
    ),
  },
  reject: {
    'names of machines': {
      code: message(
        'The host «orders-db-01» at «10.2.0.14» and «mx2.mail.internal» are down; so is «payments-api-prod».',
      ),
      messages: ['orders-db-01', '10.2.0.14', 'mx2.mail.internal', 'payments-api-prod'].map(
        (name) => `\`${name}\` is a name that only you know; say which service is affected instead.`,
      ),
    },
    'what a machine printed, in a sentence': {
      code: message('Checkout ends in `«java.net.SocketTimeoutException»`.', { type: 'apology' }),
      message: '`java.net.SocketTimeoutException` is for engineers; say in plain words what fails.',
    },
    'what a machine printed, in a block': {
      code: message('You see this:\n\n```\nerror\n  «at OrderService.place(order.js:120)»\n```', {
        type: 'customer-faq',
      }),
      message:
        '`at OrderService.place(order.js:120)` hanya dimengerti teknisi; katakan dengan bahasa sehari-hari apa yang gagal.',
      locale: 'id',
    },
    'an abbreviation, once, with what it stands for': {
      code: message('The «DNS» failed. The DNS is back.'),
      message: '`DNS` is not explained; write it out the first time, or use plain words.',
      suggested: [
        [
          'Write it out: Domain Name System (DNS)',
          message('The Domain Name System (DNS) failed. The DNS is back.'),
        ],
      ],
    },
    'an abbreviation that nobody can write out for you': {
      code: message('Our «SOC» took over.'),
      message: '`SOC` is not explained; write it out the first time, or use plain words.',
    },
    'an abbreviation in Indonesian': {
      code: message('Server «DNS» kami mati.', { locale: 'id' }),
      message:
        '`DNS` tidak dijelaskan; tulis kepanjangannya saat pertama disebut, atau pakai kata sehari-hari.',
      locale: 'id',
      suggested: [
        [
          'Tulis kepanjangannya: sistem nama domain (DNS)',
          message('Server sistem nama domain (DNS) kami mati.', { locale: 'id' }),
        ],
      ],
    },
    'a message that a postmortem quotes': {
      code: message(
        '## Customer communication\n\nAt 10:20 we wrote:\n\n> The «CDN» is slow.\n\nThe CDN of our supplier was meant.',
        {
          type: 'postmortem',
        },
      ),
      message: '`CDN` is not explained; write it out the first time, or use plain words.',
      suggested: [
        [
          'Write it out: content delivery network (CDN)',
          message(
            '## Customer communication\n\nAt 10:20 we wrote:\n\n> The content delivery network (CDN) is slow.\n\nThe CDN of our supplier was meant.',
            { type: 'postmortem' },
          ),
        ],
      ],
    },
    'words of the team’s own': {
      code: message('The «Hopper» is full; hopper is what we call the queue. Hoppers are fine.'),
      message: '`hopper` is a word that your customers do not know; use plain words.',
      options: { words: ['hopper'] },
    },
  },
});

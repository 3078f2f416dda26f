import { sectionMissing } from '../../../../src/core/rules/structure/section-missing.js';
import { testRule } from '../../../support/rule-test.js';

const head = '---\ntype: status-update\ntitle: Checkout is slow\nlocale: en\nstate: resolved\n';
const done =
  '## Current state\n\nResolved.\n\n## What is affected\n\n- Checkout.\n\n## Cause as far as known\n\nA full disk.\n\n## What we are doing\n\n- Watching.\n';

/** What a postmortem owes besides its cause. */
const everythingButCause =
  'summary impact timeline detection fix retest recovery alternatives customer-communication apology data-safety lessons actions'.split(
    ' ',
  );

testRule(sectionMissing, {
  accept: {
    'several updates in one document':
      '---\ntype: status-update\ntitle: Tickets\nlocale: en\n---\n\n# Tickets\n\n## Monitoring, 21:20 WIB\n\n### Next update\n\nBy 22:00 WIB.\n\n## Investigating, 19:05 WIB\n\n### What is affected\n\nBuying tickets.\n',
    'all that a resolved update owes': `${head}---\n\n${done}`,
    'the same in other words and forms': `${head}---\n\n**Current status:** resolved.\n\n**Impact:** checkout.\n\n**Root cause:** a full disk.\n\n**Actions taken:** rotated.\n`,
    'joined sections': `${head}---\n\n## Current state\n\nResolved.\n\n## Impact and cause\n\nA full disk.\n\n## What we are doing\n\n- Watching.\n`,
    'a section that answers the same question': {
      code: `---\ntype: postmortem\ntitle: Checkout was down\n---\n\n## Contributing factors\n\n- A full disk.\n`,
      options: { allow: everythingButCause },
    },
    'sections that need not be there': {
      code: `${head}---\n\n## Current state\n\nResolved.\n\n## What is affected\n\n- Checkout.\n`,
      options: { allow: ['cause', 'steps'] },
    },
  },
  reject: {
    'a missing section, and puts it after the one before it': {
      code: `${head}status: final\n---\n\n# Checkout is slow\n\n## Current state\n\nResolved.\n\n## «What is affected»\n\n- Checkout.\n\n## What we are doing\n\n- Watching.\n`,
      message:
        'Section `Cause as far as known` is missing; add it here: What is the cause as far as you know?',
      fixed: `${head}status: final\n---\n\n# Checkout is slow\n\n## Current state\n\nResolved.\n\n## What is affected\n\n- Checkout.\n\n## Cause as far as known\n\n<!-- guidance: What is the cause as far as you know? "We do not know yet" is a good answer; a guess is not. -->\n\n## What we are doing\n\n- Watching.\n`,
    },
    'a missing first section, in a draft, and puts it before the one after it': {
      code: `${head}status: draft\n---\n\n# «Checkout is slow»\n\n### What is affected\n\n- Checkout.\n\n### Cause as far as known\n\nA full disk.\n\n### What we are doing\n\n- Watching.\n`,
      message:
        'Bagian `Current state` belum ada; tambahkan di sini: One state, in one sentence: investigating, identified, monitoring or resolved (or maintenance, degraded, partial or major outage).',
      locale: 'id',
      severity: 'info',
      fixed: `${head}status: draft\n---\n\n# Checkout is slow\n\n### Current state\n\n<!-- guidance: One state, in one sentence: investigating, identified, monitoring or resolved (or maintenance, degraded, partial or major outage). -->\n\n### What is affected\n\n- Checkout.\n\n### Cause as far as known\n\nA full disk.\n\n### What we are doing\n\n- Watching.\n`,
    },
    'a section after a fence that is never closed, where no repair is certain': {
      code: `${head}---\n\n## Current state\n\nResolved.\n\n## What is affected\n\n- Checkout.\n\n## «Cause as far as known»\n\nThe log says:\n\n~~~\ndisk full\n`,
      message:
        'Section `What we are doing` is missing; add it here: What has been done, and what is being done now?',
    },
    'several in a row, and adds them in the order of the type': {
      code: `---\ntype: status-update\ntitle: «»«»Pembayaran lambat\nlocale: id\nstatus: in-review\n---\n`
        .replace('«»«»', '««««««««')
        .replace('lambat', 'lambat»»»»»»»')
        .replace('««««««««', '«««««««'),
      messages: [
        'Section `Status saat ini` is missing; add it here: Satu status, dalam satu kalimat: diselidiki, teridentifikasi, dipantau, atau selesai (bisa juga pemeliharaan, menurun, gangguan sebagian, atau gangguan besar).',
        'Section `Yang terdampak` is missing; add it here: Apa yang belum bisa dilakukan pelanggan saat ini, dan sejak kapan?',
        'Section `Penyebab sejauh diketahui` is missing; add it here: Apa penyebabnya sejauh yang Anda tahu?',
        'Section `Yang sedang kami lakukan` is missing; add it here: Apa yang sudah dilakukan, dan apa yang sedang dikerjakan?',
        'Section `Perkiraan pulih` is missing; add it here: Kapan layanan diperkirakan pulih?',
        'Section `Yang bisa dipakai sementara` is missing; add it here: Apa yang bisa dipakai sementara: telepon, datang langsung, mitra?',
        'Section `Kabar berikutnya` is missing; add it here: Paling lambat jam berapa pelanggan mendapat kabar lagi, dan di mana?',
      ],
      severity: 'warning',
      fixed: `---\ntype: status-update\ntitle: Pembayaran lambat\nlocale: id\nstatus: in-review\n---\n\n## Status saat ini\n\n<!-- panduan: Satu status, dalam satu kalimat: diselidiki, teridentifikasi, dipantau, atau selesai (bisa juga pemeliharaan, menurun, gangguan sebagian, atau gangguan besar). -->\n\n## Yang terdampak\n\n<!-- panduan: Apa yang belum bisa dilakukan pelanggan saat ini, dan sejak kapan? Sebutkan juga yang masih berfungsi. -->\n\n-\n\n## Penyebab sejauh diketahui\n\n<!-- panduan: Apa penyebabnya sejauh yang Anda tahu? "Belum kami ketahui" adalah jawaban yang baik; menebak-nebak tidak. -->\n\n## Yang sedang kami lakukan\n\n<!-- panduan: Apa yang sudah dilakukan, dan apa yang sedang dikerjakan? -->\n\n-\n\n## Perkiraan pulih\n\n<!-- panduan: Kapan layanan diperkirakan pulih? Jika belum bisa dipastikan, katakan saja, beserta apa yang sedang ditunggu. -->\n\n## Yang bisa dipakai sementara\n\n<!-- panduan: Apa yang bisa dipakai sementara: telepon, datang langsung, mitra? Sertakan nomor, alamat, dan jamnya. Jika tidak ada: "Tidak ada, karena …". -->\n\n-\n\n## Kabar berikutnya\n\n<!-- panduan: Paling lambat jam berapa pelanggan mendapat kabar lagi, dan di mana? Tepati meski belum ada perkembangan. -->\n`,
    },
  },
});

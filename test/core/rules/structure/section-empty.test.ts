import { sectionEmpty } from '../../../../src/core/rules/structure/section-empty.js';
import { testRule } from '../../../support/rule-test.js';

const head = '---\ntype: postmortem\ntitle: Checkout was down\n';

testRule(sectionEmpty, {
  accept: {
    'sections with text, lists and tables': `${head}---\n\n## Cause\n\nA full disk.\n\n## Fix\n\n- Rotate.\n\n## Timeline\n\n| Time | Event |\n| --- | --- |\n| 10:00 | Alarm |\n`,
    'a reason for nothing': `${head}---\n\n## Compensation\n\nNone, because no order was lost.\n`,
    'a reason for nothing in Indonesian': `${head}---\n\n## Kompensasi\n\nTidak ada, karena tidak ada pesanan yang hilang.\n`,
    'a heading that only holds others': `${head}---\n\n## Response\n\n### Detection\n\nAn alarm.\n`,
    'an empty heading that is about nothing, where others stand under it': `${head}---\n\n## Part one\n\n### Cause\n\nA full disk.\n`,
    'a heading that holds its answer': `${head}---\n\n## Owner: Sari\n\n## Cause\n\nA full disk.\n`,
    'a bold question above a sentence and a list': `${head}---\n\n## Impact\n\n**What should customers do?**\n\nWe recommend that you:\n\n1. Call us.\n`,
    'a label in an item whose content follows the list': `${head}---\n\n- **Impact**:\n\nNobody could order.\n\n- **Cause**: a full disk\n`,
    'code alone': `${head}---\n\n## Fix\n\n\`\`\`sh\nlogrotate -f\n\`\`\`\n`,
    'an image alone': `${head}---\n\n## Impact on customers\n\n![orders fell to zero](orders.png)\n`,
  },
  reject: {
    'a section with nothing at all, and one with only a comment': {
      code: `${head}status: final\n---\n\n## «Cause»\n\n## «Fix»\n\n<!-- guidance: What was repaired? -->\n\n## Retest\n\nPassed.\n`,
      messages: [
        'Section `Cause` is empty; write it, or say `None, because …`.',
        'Section `Fix` is empty; write it, or say `None, because …`.',
      ],
    },
    'skeletons of lists, check lists and tables': {
      code: `${head}---\n\n## «Lessons learned»\n\n- \n\n## «Action items»\n\n- [ ] \n\n## «Timeline»\n\n| Time | Event |\n| --- | --- |\n|  |  |\n\n`,
      messages: [
        'Section `Lessons learned` is empty; write it, or say `None, because …`.',
        'Section `Action items` is empty; write it, or say `None, because …`.',
        'Section `Timeline` is empty; write it, or say `None, because …`.',
      ],
    },
    'what is to be written later': {
      code: `${head}status: in-review\n---\n\n## «Cause»\n\nTBD.\n\n## «Penyebab lain»\n\n_Menyusul_\n`,
      messages: [
        'Bagian `Cause` belum ditulis; isilah, atau tulis `Tidak ada, karena …`.',
        'Bagian `Penyebab lain` belum ditulis; isilah, atau tulis `Tidak ada, karena …`.',
      ],
      locale: 'id',
      severity: 'warning',
    },
    'nothing without a reason, as a hint in a draft': {
      code: `${head}status: draft\n---\n\n## «Compensation»\n\nNone.\n\n## «Permintaan maaf»\n\nTidak ada\n`,
      messages: [
        'Section `Compensation` says that there is nothing, without a reason; say `None, because …`.',
        'Section `Permintaan maaf` says that there is nothing, without a reason; say `None, because …`.',
      ],
      severity: 'info',
    },
    'an empty bold label that is about something known': {
      code: `${head}---\n\n**«Root cause»:**\n\n**Impact on customers:** 310 orders were lost.\n`,
      message: 'Section `Root cause` is empty; write it, or say `None, because …`.',
    },
  },
});

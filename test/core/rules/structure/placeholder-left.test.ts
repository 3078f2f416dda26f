import { placeholderLeft } from '../../../../src/core/rules/structure/placeholder-left.js';
import { testRule } from '../../../support/rule-test.js';

const head = '---\ntype: postmortem\ntitle: Checkout was down\n';

testRule(placeholderLeft, {
  accept: {
    'a section that still holds nothing but its guidance': `${head}---\n\n## Cause\n\n<!-- guidance: What broke? -->\n`,
    'comments of your own': `${head}---\n\n## Cause\n\n<!-- asked Budi about the disk -->\n\nA full disk.\n`,
    'the words in lower case': `${head}---\n\n## Cause\n\nThe todo application filled the disk while a payment was pending.\n`,
    'guidance that was never closed and swallowed a text': `${head}---\n\n## Cause\n\nA full disk.\n\n<!-- guidance: What broke?\n\nLogs.\n\n<!-- guidance: And why? -->\n`,
    'marks in code': `${head}---\n\n## Cause\n\nWe had left \`// TODO\` in the code:\n\n\`\`\`js\n// TODO: rotate\n\`\`\`\n`,
    'part of a longer name': `${head}---\n\n## Cause\n\nTicket TODO-17 and the table MY_TODO_LIST.\n`,
    'a mark that is allowed': {
      code: `${head}---\n\n## Cause\n\nThe board "TODO" was full.\n`,
      options: { allow: ['TODO'] },
    },
  },
  reject: {
    'guidance beside a text, and deletes its lines': {
      code: `${head}---\n\n## Cause\n\n«<!-- guidance: What broke? -->»\n\nA full disk.\n\n## Fix\n\n- Logs are rotated.\n\n«<!-- panduan: Apa yang diperbaiki? -->»\n`,
      message: 'Guidance of the template is left beside your text; delete it.',
      fixed: `${head}---\n\n## Cause\n\nA full disk.\n\n## Fix\n\n- Logs are rotated.\n`,
    },
    'guidance within a line': {
      code: `${head}---\n\n## Cause\n\nA full disk. «<!-- guidance: What broke? -->»\n`,
      message: 'Guidance of the template is left beside your text; delete it.',
      fixed: `${head}---\n\n## Cause\n\nA full disk.\n`,
    },
    'each mark in running text, headings and tables': {
      code: `${head}status: final\n---\n\n## Cause («TBD»)\n\nA full disk; «TODO»: ask the vendor.\n\n| Time | Event |\n| --- | --- |\n| 10:00 | «FIXME» |\n`,
      messages: [
        '`TBD` is left here; write what is missing.',
        '`TODO` is left here; write what is missing.',
        '`FIXME` is left here; write what is missing.',
      ],
    },
    'a mark in a draft, as a hint': {
      code: `${head}status: draft\n---\n\n## Penyebab\n\nDisk penuh, rinciannya «TBD».\n`,
      message: '`TBD` masih tertinggal di sini; tulis yang kurang.',
      severity: 'info',
      locale: 'id',
    },
    'a mark in review, as a warning': {
      code: `${head}status: in-review\n---\n\n- Disk penuh\n  - «XXX» tanya Budi\n`,
      message: '`XXX` is left here; write what is missing.',
      severity: 'warning',
    },
  },
});

import { lessonUnaddressed } from '../../../../src/core/rules/actions/lesson-unaddressed.js';
import { testRule } from '../../../support/rule-test.js';

const head = '---\ntype: postmortem\ntitle: Online ordering was down\nlocale: en\n---\n\n';
const kepala = '---\ntype: postmortem\ntitle: Pemesanan daring mati\nlocale: id\n---\n\n';
const message = 'No action seems to answer this; add one, or say here that the risk is accepted, and why.';

testRule(lessonUnaddressed, {
  accept: {
    'what an action answers in the same words': `${head}## What went badly\n\n- Questions and orders shared one phone line.\n\n## Action items\n\n- Split the phone menu: 1 to order, 2 for questions\n`,
    'what an action answers in other words of the subject': `${head}## What went badly\n\n- The outage went unnoticed for 40 minutes.\n- Nobody had told customers of the shops.\n\n## Action items\n\n| Action |\n| --- |\n| Alert on locks |\n| Keep notices for the status page ready |\n`,
    'an accepted risk': `${head}## What went badly\n\n- The second data centre was full (accepted risk: it is replaced in June).\n- Friday again; no action is needed, we all agreed.\n\n## Action items\n\n- Alert on locks\n`,
    'what is linked or mended': `${head}## What went badly\n\n- The queue was single-threaded ([ticket](https://tickets.example/12)).\n- Keyboards were sticky; they have since been fixed.\n\n## Action items\n\n- Alert on locks\n`,
    'what went well, and lessons in general': `${head}## Lessons learned\n\n- It went well that the kitchen stayed calm.\n- Sugar matters.\n\n## Action items\n\n- Alert on locks\n`,
    'no actions at all, which others ask for': `${head}## What went badly\n\n- The kitchen ran out of sugar.\n\n## Action items\n\nTBD\n`,
    nothing: `${head}## What went badly\n\nNothing, because the drill was last week.\n\n## Action items\n\n- Alert on locks\n`,
    Indonesian: `${kepala}## Yang berjalan buruk\n\n- Gangguan baru disadari setelah 40 menit.\n- Pertanyaan dan pesanan berebut satu jalur telepon.\n- Rak kue kosong (risiko yang diterima: hari itu libur).\n\n## Tindak lanjut\n\n- Memasang alarm untuk kunci\n- Memisahkan menu telepon\n`,
  },
  reject: {
    'what nothing answers': {
      code: `${head}## What went badly\n\n- «The kitchen ran out of sugar.»\n- The lock went unnoticed.\n\n## Action items\n\n- Alert on locks\n`,
      message,
      suggested: [
        [
          'Accept the risk: add `(accepted risk: )`',
          `${head}## What went badly\n\n- The kitchen ran out of sugar. (accepted risk: )\n- The lock went unnoticed.\n\n## Action items\n\n- Alert on locks\n`,
        ],
      ],
    },
    'a lesson that says that it went badly': {
      code: `${head}## Lessons learned\n\n- «It went badly that the kitchen ran out of sugar.»\n- Luck helped that it was a Tuesday.\n\n## Action items\n\n- Alert on locks\n`,
      message,
      suggested: [
        [
          'Accept the risk: add `(accepted risk: )`',
          `${head}## Lessons learned\n\n- It went badly that the kitchen ran out of sugar. (accepted risk: )\n- Luck helped that it was a Tuesday.\n\n## Action items\n\n- Alert on locks\n`,
        ],
      ],
    },
    'a paragraph': {
      code: `${head}## What went badly\n\n«Keyboards were sticky.»\n\n## Action items\n\n- Alert on locks\n`,
      message,
      suggested: [
        [
          'Accept the risk: add `(accepted risk: )`',
          `${head}## What went badly\n\nKeyboards were sticky. (accepted risk: )\n\n## Action items\n\n- Alert on locks\n`,
        ],
      ],
    },
    Indonesian: {
      code: `${kepala}## Pelajaran\n\n- «Yang berjalan buruk, dapur kehabisan gula.»\n- Yang berjalan baik, dapur tetap tenang.\n\n## Tindak lanjut\n\n- Memasang alarm untuk kunci\n`,
      message:
        'Sepertinya belum ada tindakan untuk ini; tambahkan, atau tulis di sini bahwa risikonya diterima beserta alasannya.',
      locale: 'id',
      suggested: [
        [
          'Terima risikonya: tambahkan `(risiko yang diterima: )`',
          `${kepala}## Pelajaran\n\n- Yang berjalan buruk, dapur kehabisan gula. (risiko yang diterima: )\n- Yang berjalan baik, dapur tetap tenang.\n\n## Tindak lanjut\n\n- Memasang alarm untuk kunci\n`,
        ],
      ],
    },
  },
});

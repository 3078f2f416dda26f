import fc from 'fast-check';
import { locales } from '../../src/core/locale/pack.js';
import { allRules } from '../../src/core/rules/index.js';
import { shipped } from './lint-text.js';

const types = [...shipped.values()];

const ruleNames = fc.oneof(
  fc.constantFrom(...allRules.map(({ id }) => id)),
  fc.constantFrom('section-emtpy', 'no-such-rule'),
);

const directives = fc
  .tuple(
    fc.constantFrom('disable', 'enable', 'disable-line', 'disable-next-line', 'disable-file'),
    fc.array(ruleNames, { maxLength: 3 }),
    fc.constantFrom('', ' -- old document', ' --'),
    fc.constantFrom(' ', ', '),
  )
  .map(([kind, names, reason, comma]) => `pulih-${kind} ${names.join(comma)}${reason}`.trimEnd());

const comments = fc.oneof(
  directives.map((words) => `<!-- ${words} -->`),
  fc.constantFrom(
    '<!-- guidance: What broke? -->',
    '<!-- panduan: Apa yang\nrusak? -->',
    '<!-- asked Budi -->',
    '<!-- guidance: never closed',
  ),
);

const sentences = fc.constantFrom(
  'The certificate had expired.',
  'Sertifikat kedaluwarsa, TODO: siapa yang memperpanjang?',
  'None, because no order was lost.',
  'Tidak ada.',
  'TBD',
  '- Rotate the logs.\n- Ask the vendor.',
  '1. Stop the queue.\n2.',
  '- [ ] ',
  '| Time | Event |\n| --- | --- |\n| 10:00 | Alarm |\n|  |  |',
  '**Root cause:** a full disk.',
  '**Dampak:**',
  'Owner: Sari\nStatus: done',
  'Duration: 45 minutes',
  'It lasted from 10:00 to 12:00 WIB on 21 February 2023.',
  '> ## Quoted heading\n> and text',
  '```sh\n## no heading\n# pulih-disable-file\n```',
  '~~~\nnever closed',
  'A paragraph\n<!-- guidance: x -->\n\nanother paragraph',
  '- item\n  <!-- guidance: x -->\n\n  more',
  '***',
  '',
);

/** Times as people write them, right and wrong. */
const moments = fc.constantFrom(
  '10:00',
  '10.06 WIB',
  '09:58 UTC',
  '2023-02-21 10:20',
  '2022-02-21 10:30',
  '21/02/2023 11:00',
  '03/02/2023 11:00',
  '2:05 pm',
  '23:50',
  '00:10',
  '+15m',
  '2023-02-21T12:00:00+07:00',
);

const timelines = fc
  .tuple(
    fc.constantFrom('list', 'table', 'lines', 'headings'),
    fc.constantFrom('Time', 'Time (WIB)', 'Waktu (UTC)'),
    fc.array(moments, { minLength: 1, maxLength: 5 }),
  )
  .map(([form, column, times]) => {
    const entry = (time: string): string =>
      ({
        list: `- ${time}: alarm`,
        table: `| ${time} | alarm |`,
        lines: `${time} - alarm\n`,
        headings: `### ${time}\n\nAlarm.\n`,
      })[form]!;
    const head = form === 'table' ? [`| ${column} | Event |`, '| --- | --- |'] : [];
    return ['## Timeline', '', ...head, ...times.map(entry)].join('\n');
  });

const titles = fc.oneof(
  fc.constantFrom(
    ...types.flatMap(({ sections }) =>
      sections.flatMap(({ title, aliases }) => [
        ...Object.values(title).map(String),
        ...Object.values(aliases).map((list) => list[0] ?? title.en),
      ]),
    ),
  ),
  fc.constantFrom('Photos', 'Summary and timeline', 'TBD', '', '`code`', 'Cause #'),
);

const headings = fc
  .tuple(fc.constantFrom('#', '##', '##', '##', '###'), titles, fc.boolean())
  .map(([marks, title, underlined]) =>
    underlined && title !== '' && marks !== '###' ? `${title}\n---` : `${marks} ${title}`,
  );

const blocks = fc.oneof(
  { weight: 4, arbitrary: headings },
  { weight: 4, arbitrary: sentences },
  { weight: 2, arbitrary: comments },
  { weight: 1, arbitrary: timelines },
  {
    weight: 1,
    arbitrary: fc.tuple(headings, comments).map(([heading, comment]) => `${comment}\n${heading}`),
  },
  { weight: 1, arbitrary: fc.tuple(headings, sentences).map((pair) => pair.join('\n')) },
  { weight: 1, arbitrary: fc.tuple(sentences, comments).map((pair) => pair.join(' ')) },
);

const facts = fc.constantFrom(
  'status: draft',
  'status: Final',
  'status: in-review',
  'status: none of these',
  'severity: SEV2',
  'serverity: sev2',
  'state: resolved',
  'state: Monitoring # pulih-disable-line',
  'times: { started: 2023-02-21T10:00:00+07:00, resolved: 2023-02-21T12:00:00+07:00 }',
  'times:\n  startd: yesterday',
  'times: { started: 2023-02-21T12:00:00+07:00, resolved: 2023-02-21T10:00:00+07:00 }',
  'timezone: Asia/Jakarta',
  'timezone: Mars/Base',
  'impact: { customers_affected: 0 }',
  'data: { exposed: true }',
  'owner: 12',
  '# a note',
);

const frontMatters = fc
  .record({
    type: fc.constantFrom(...types.map(({ id }) => id), 'post-mortem'),
    locale: fc.constantFrom(...locales.map((locale) => `locale: ${locale}`), ''),
    facts: fc.uniqueArray(
      fc.oneof(
        { weight: 4, arbitrary: facts },
        directives.map((words) => `# ${words}`),
      ),
      {
        maxLength: 4,
        selector: (fact) => fact.split(/[:\s]/)[0],
      },
    ),
    title: fc.constantFrom('title: Checkout was down', 'title: "Maaf: kemarin"', ''),
  })
  .map(({ type, locale, facts, title }) =>
    ['---', `type: ${type}`, title, locale, ...facts, '---'].filter((line) => line !== '').join('\n'),
  );

/** Documents of known types made of what real ones are made of, with slips. */
export function fragmentDocument({ lineBreak }: { readonly lineBreak?: string } = {}): fc.Arbitrary<string> {
  return fc
    .record({
      bom: fc.constantFrom('', '', '', '\ufeff'),
      frontMatter: frontMatters,
      blocks: fc.array(blocks, { maxLength: 14 }),
      gap: fc.constantFrom('\n\n', '\n\n', '\n\n', '\n', '\n\n\n', '\n \n'),
      end: fc.constantFrom('\n', '\n', '', '\n\n', '\n\n\n', '  '),
      breaks: lineBreak === undefined ? fc.constantFrom('\n', '\n', '\r\n') : fc.constant(lineBreak),
    })
    .map(({ bom, frontMatter, blocks, gap, end, breaks }) =>
      `${bom}${[frontMatter, ...blocks].join(gap)}${end}`.replaceAll('\n', breaks),
    );
}

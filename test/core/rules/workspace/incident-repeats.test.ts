import { incidentRepeats } from '../../../../src/core/rules/workspace/incident-repeats.js';
import { testWorkspaceRule } from '../../../support/workspace-test.js';

interface Incident {
  readonly id?: string;
  readonly day: string;
  readonly services?: string;
  readonly cause?: string;
  readonly more?: string;
  readonly body?: string;
}

const incident = ({
  id = 'INC-1',
  day,
  services = 'ordering',
  cause = 'software',
  more = '',
  body = '',
}: Incident): string =>
  `---\ntype: postmortem\nid: ${id}\ntitle: Ordering failed\nservices: [${services}]\ntimes:\n  started: ${day}T10:00:00+07:00\ncause: { category: ${cause} }\n${more}---\n${body}`;

const first = incident({ day: '2024-02-21' });

testWorkspaceRule(incidentRepeats, {
  accept: {
    'another service': {
      'a.md': first,
      'b.md': incident({ id: 'INC-2', day: '2024-03-20', services: 'search' }),
    },
    'another cause': {
      'a.md': first,
      'b.md': incident({ id: 'INC-2', day: '2024-03-20', cause: 'network' }),
    },
    'causes that nobody knows': {
      'a.md': incident({ day: '2024-02-21', cause: 'unknown' }),
      'b.md': incident({ id: 'INC-2', day: '2024-03-20', cause: 'unknown' }),
    },
    'long after': { 'a.md': first, 'b.md': incident({ id: 'INC-2', day: '2024-08-20' }) },
    'sooner than the option asks': {
      files: { 'a.md': first, 'b.md': incident({ id: 'INC-2', day: '2024-03-20' }) },
      options: { days: 14 },
    },
    'a relation in either of them': {
      'a.md': first,
      'b.md': incident({ id: 'INC-2', day: '2024-03-20', more: 'related: [INC-1]\n' }),
      'c.md': incident({ id: 'INC-3', day: '2023-02-21', services: 'search', more: 'related: [INC-4]\n' }),
      'd.md': incident({ id: 'INC-4', day: '2023-03-20', services: 'search' }),
    },
    'a link or an id in the text': {
      'a.md': first,
      'b.md': incident({
        id: 'INC-2',
        day: '2024-03-20',
        body: '\nIt came back, as in [February](./a.md).\n',
      }),
      'c.md': incident({ id: 'INC-3', day: '2024-03-25', body: '\nSee INC-2.\n' }),
    },
    'one incident told in two languages': {
      'a.md': first,
      'b.md': incident({ day: '2024-02-22' }),
    },
  },
  reject: {
    'the later of two': {
      files: {
        'a.md': first,
        'b.md': incident({
          id: 'INC-2',
          day: '2024-03-20',
          services: 'search, ordering',
          cause: '«software»',
        }),
      },
      message:
        '`ordering` failed of the same kind of cause, software, 28 days before, in INC-1; say in `related` that it came back, and ask why the repair did not hold.',
      related: [['a.md', 'Ordering failed', 'Ordering failed was before.']],
      suggested: [
        [
          'Add `INC-1` to `related`',
          incident({
            id: 'INC-2',
            day: '2024-03-20',
            services: 'search, ordering',
            more: 'related: [INC-1]\n',
          }),
        ],
      ],
    },
    'each of a row, by its predecessor': {
      files: {
        'a.md': first,
        'b.md': incident({ id: 'INC-2', day: '2024-03-20', cause: '«software»' }),
        'c.md': incident({ id: 'INC-3', day: '2024-03-21', cause: '«software»' }),
      },
      messages: [
        '`ordering` gagal karena jenis penyebab yang sama, software, 28 hari sebelumnya, dalam INC-1; sebutkan di `related` bahwa ini terulang, dan cari tahu mengapa perbaikannya tidak bertahan.',
        '`ordering` gagal karena jenis penyebab yang sama, software, 1 hari sebelumnya, dalam INC-2; sebutkan di `related` bahwa ini terulang, dan cari tahu mengapa perbaikannya tidak bertahan.',
      ],
      locale: 'id',
      suggested: [
        [
          'Tambahkan `INC-1` ke `related`',
          incident({ id: 'INC-2', day: '2024-03-20', more: 'related: [INC-1]\n' }),
        ],
        [
          'Tambahkan `INC-2` ke `related`',
          incident({ id: 'INC-3', day: '2024-03-21', more: 'related: [INC-2]\n' }),
        ],
      ],
    },
  },
});

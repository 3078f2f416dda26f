import { linkBroken } from '../../../../src/core/rules/workspace/link-broken.js';
import { testWorkspaceRule } from '../../../support/workspace-test.js';

const runbook = (body: string, more = ''): string =>
  `---\ntype: runbook\ntitle: Restart the queue\n${more}---\n\n# Restart the queue\n\n${body}\n`;
const plan =
  '---\ntype: backup-plan\ntitle: Orders by phone\n---\n\n# Orders by phone\n\n## Roles and contacts\n\n## Steps\n\n## Steps\n';

testWorkspaceRule(linkBroken, {
  accept: {
    'links to files and headings that are there': {
      'runbooks/a.md': runbook(
        'See [the plan](../plans/orders.md), [whom to call](../plans/orders.md#roles-and-contacts), [again](../plans/orders.md#steps-1), [the queue](#restart-the-queue), [the top](#top), [a folder](../plans/) and ![a graph](graph.png).',
      ),
      'plans/orders.md': plan,
      'runbooks/graph.png': '',
    },
    'addresses, mail, paths of a site and of its templates': {
      'a.md': runbook(
        '[a](https://example.org/x.md) [b](mailto:sari@example.org) [c](//example.org/x.md) [d](/docs/x.md) [e]({{site.url}}/x.md) [f](tel:+62-21-555)',
      ),
    },
    'addresses that a site makes of files': {
      'a.md': runbook('[a](other-page) [b](../guide/) [c](old.html#x)'),
    },
    'links in code': { 'a.md': runbook('Write `[a](lost.md)`.\n\n```\n[b](lost.md)\n```') },
    'encoded names, and queries': {
      'a.md': runbook('[a](my%20plan.md) [b](<my plan.md>) [c](my%20plan.md?plain=1#L3)'),
      'my plan.md': '# A plan\n',
    },
    'ids written out, headings in another spelling, and files that are none of ours': {
      'a.md': runbook(
        '[a](notes.md#who-we-call) [b](notes.md#who--we-call) [c](notes.md#own)\n\n<a name="own"></a>',
      ),
      'notes.md': '# Who we call?\n\n## Else {#own}\n',
    },
    'front matter that names by id, or in words': {
      'a.md':
        '---\ntype: postmortem\ntitle: A\nruntime: x\nrunbooks: { used: [RB-12, the phone list] }\nrelated: [INC-7, 2023-0221]\n---\n',
    },
    'headings where the option leaves them out': {
      files: { 'a.md': runbook('[a](#lost)') },
      options: { anchors: false },
    },
    'what the option leaves out': {
      files: { 'a.md': runbook('[a](../generated/api.md)') },
      options: { ignore: ['../generated/'] },
    },
    'a line that says why': {
      'a.md': runbook(
        '<!-- pulih-disable-next-line link-broken -- comes with the next release -->\n[a](lost.md)',
      ),
    },
  },
  reject: {
    'a file that moved, and offers where it may be': {
      files: {
        'runbooks/a.md': runbook('See [the plan](«../orders.md#steps»).'),
        'plans/orders.md': plan,
      },
      message: '`../orders.md` is not there; correct the path, or take the link out.',
      suggested: [
        ['Change to `../plans/orders.md#steps`', runbook('See [the plan](../plans/orders.md#steps).')],
      ],
    },
    'images, reference links and links in tables': {
      files: {
        'a.md': runbook(
          '![graph](«lost.png») and [the list][1].\n\n| Who |\n| --- |\n| [Sari](«people.md») |\n\n[1]: «list.pdf» "The list"',
        ),
      },
      messages: ['lost.png', 'people.md', 'list.pdf'].map(
        (file) => `\`${file}\` is not there; correct the path, or take the link out.`,
      ),
    },
    'headings that were renamed, here and elsewhere': {
      files: {
        'a.md': runbook(
          '[whom to call](plan.md«#role-and-contacts»), [here](«#restart-queue»)'.replace(
            'plan.md«',
            '«plan.md',
          ),
        ),
        'plan.md': plan,
      },
      messages: [
        '`plan.md` has no heading for `#role-and-contacts`; correct it, or link to the file alone.',
        'No heading here goes by `#restart-queue`; correct the link, or take it out.',
      ],
      suggested: [
        [
          'Change to `plan.md#roles-and-contacts`',
          runbook('[whom to call](plan.md#roles-and-contacts), [here](#restart-queue)'),
        ],
      ],
    },
    'paths in front matter': {
      files: {
        'incidents/a.md':
          '---\ntype: postmortem\ntitle: Orders down\nrunbooks: { used: ["«../plans/order.md»", RB-7] }\napology: { given: true, document: «./apology.md» }\nfaq: { document: https://example.org/faq }\n---\n',
        'plans/orders.md': plan,
      },
      messages: [
        '`../plans/order.md` tidak ada; perbaiki lokasinya, atau hapus tautannya.',
        '`./apology.md` tidak ada; perbaiki lokasinya, atau hapus tautannya.',
      ],
      locale: 'id',
    },
  },
});

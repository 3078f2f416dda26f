import { actionColumns } from '../action-columns.js';
import type { ServiceContext } from '../context.js';
import type { AddActionParams, DocumentEdit } from '../data/edits.js';
import { addListItem, addTableRow } from './add-row.js';
import { addToSection } from './add-timeline-entry.js';
import { cellText, lastTableOrList } from './rows.js';

const words = {
  open: { en: 'open', id: 'terbuka' },
  due: { en: 'due', id: 'tenggat' },
};

/** Adds an action item at the end of those there, in their form. */
export async function addAction(
  context: ServiceContext,
  { uri, text = '', owner = '', due = '' }: AddActionParams,
): Promise<DocumentEdit | null> {
  const analysis = await context.analyse(uri);
  if (!analysis) return null;
  const { locale } = analysis.document;
  const word = (name: keyof typeof words): string => words[name][locale === 'id' ? 'id' : 'en'];
  const parts = [text.replace(/\s+/g, ' ').trim(), owner && `@${owner}`, due && `${word('due')} ${due}`];
  const body = parts.filter((part) => part !== '').join(', ');
  return addToSection(
    context,
    analysis,
    'actions',
    (from, content) => {
      const form = lastTableOrList(from, content);
      if (form?.kind === 'list') {
        const box = form.items.some(({ checked }) => checked !== null);
        return addListItem(from, form, { body, box });
      }
      if (!form) return null;
      const columns = actionColumns(from.document.parsed, form);
      const value = { action: text, owner, due, kind: '', status: word('open'), link: '' };
      const cells = form.header.cells.map((_, index) => cellText(value[columns[index] ?? 'link']));
      return addTableRow(from, form, { cells, focus: Math.max(0, columns.indexOf('action')) });
    },
    `- [ ] ${body}`,
  );
}

import { missingHeadings } from './required.mjs';

/** A remark plugin: a message for each heading that is missing. */
export default function remarkHeadings() {
  return (tree, file) => {
    const titles = tree.children
      .filter(({ type, depth }) => type === 'heading' && depth === 2)
      .map(({ children }) => children.map(({ value = '' }) => value).join(''));
    for (const title of missingHeadings(file.path, titles))
      file.message(`Heading "${title}" is missing`, { source: 'bench', ruleId: 'headings' });
  };
}

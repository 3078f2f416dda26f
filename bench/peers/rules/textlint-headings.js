import { missingHeadings } from './required.mjs';

/** A textlint rule: a message for each heading that is missing. */
export default function headings(context) {
  const { Syntax, RuleError, report, getFilePath } = context;
  const titles = [];
  return {
    [Syntax.Header](node) {
      if (node.depth === 2) titles.push(node.children.map(({ value = '' }) => value).join(''));
    },
    [Syntax.DocumentExit](node) {
      for (const title of missingHeadings(getFilePath(), titles))
        report(node, new RuleError(`Heading "${title}" is missing`));
    },
  };
}

import { missingHeadings } from './required.mjs';

/** An ESLint plugin of one rule: a message for each heading that is missing. */
export default {
  rules: {
    headings: {
      meta: { type: 'problem', schema: [] },
      create(context) {
        const titles = [];
        return {
          'heading[depth=2]'(node) {
            titles.push(node.children.map(({ value = '' }) => value).join(''));
          },
          'root:exit'(node) {
            for (const title of missingHeadings(context.filename, titles))
              context.report({ node, message: `Heading "${title}" is missing` });
          },
        };
      },
    },
  },
};

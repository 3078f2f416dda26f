import type { Reporter } from './reporter.js';
import { attributes } from './xml.js';

/** Checkstyle's XML, which Jenkins and many others read. */
export const checkstyle: Reporter = ({ files }, { prefix }) => {
  const parts = files
    .filter(({ problems }) => problems.length > 0)
    .map(({ path, problems }) => {
      const errors = problems.map(
        ({ line, column, severity, message, rule }) =>
          `    <error${attributes({ line, column, severity, message, source: `pulih.${rule}` })}/>\n`,
      );
      return `  <file${attributes({ name: `${prefix}${path}` })}>\n${errors.join('')}  </file>\n`;
    });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3">\n${parts.join('')}</checkstyle>\n`;
};

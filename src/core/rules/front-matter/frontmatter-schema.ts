import { rangeOf, valueAt } from '../../document/front-matter.js';
import {
  demandedButEmpty,
  missingFrontMatter,
  startOfDocument,
} from '../../incident/front-matter-demands.js';
import { describeFinding, pathName } from '../../schema/describe.js';
import type { SchemaFinding } from '../../schema/validate.js';
import type { Range } from '../../text/range.js';
import { defineRule } from '../rule.js';

/** Facts that programs rely on must be there, and in the form that their type declares. */
export const frontmatterSchema = defineRule({
  id: 'frontmatter-schema',
  area: 'front-matter',
  summary: 'Require the front matter that the document type declares, in the form that it declares.',
  types: 'all',
  severity: { minimal: 'error', standard: 'error', strict: 'error' },
  weight: 'form',
  fixable: true,
  options: {},
  messages: {
    absent: {
      en: 'Front matter is missing; start the document with `type: {type}` and its facts between `---` lines.',
      id: 'Front matter belum ada; awali dokumen dengan `type: {type}` beserta faktanya di antara baris `---`.',
    },
    invalid: { en: '{description}', id: '{description}' },
    demanded: {
      en: '`{name}` has no value; fill it in.',
      id: '`{name}` belum bernilai; isilah.',
    },
  },

  *check(document, { locale }) {
    const { frontMatter, type, parsed } = document;
    if (!type || frontMatter.errors.length > 0 || frontMatter.block?.format === 'toml') return;
    if (!frontMatter.block) {
      const fix = () => [missingFrontMatter(document)];
      yield { range: startOfDocument(parsed), message: 'absent', values: { type: type.id }, fix };
      return;
    }
    const reported = new Set<string>();
    for (const finding of type.frontMatterSchema().findings(frontMatter.data)) {
      if (finding.path[0] === 'type') continue;
      const range: Range =
        finding.keyword === 'required' && finding.path.length > 0
          ? rangeOf(frontMatter, finding.path, 'key')
          : rangeOf(frontMatter, finding.path);
      reported.add(
        pathName(finding.keyword === 'required' ? [...finding.path, String(finding.actual)] : finding.path),
      );
      const certain = sameButForCase(finding);
      const fix = certain === null ? {} : { fix: () => [{ range, text: certain }] };
      yield { range, message: 'invalid', values: { description: describeFinding(finding, locale) }, ...fix };
    }
    for (const { path } of demandedButEmpty(document)) {
      const name = pathName(path);
      if (reported.has(name) || (path.length > 1 && reported.has(pathName(path.slice(0, -1))))) continue;
      const part = valueAt(frontMatter.data, path) === undefined ? 'value' : 'key';
      yield {
        range: rangeOf(frontMatter, path, part),
        message: 'demanded',
        values: { name },
        weight: 'content',
      };
    }
  },
});

/** The allowed value that was written in another case, such as `Draft`; only such a repair is certain. */
function sameButForCase({ keyword, expected, actual }: SchemaFinding): string | null {
  if (keyword !== 'enum' || !Array.isArray(expected) || typeof actual !== 'string') return null;
  const lower = actual.toLowerCase();
  return expected.find((value) => typeof value === 'string' && value.toLowerCase() === lower) ?? null;
}

import { parse } from 'yaml';
import { configSchema } from '../../src/core/config/config-schema.js';
import { publishSchema } from '../../src/core/document-type/json-schema.js';
import { buildType, type TypeSource } from '../../src/core/document-type/load.js';
import { typeSchema } from '../../src/core/document-type/type-schema.js';
import { locales } from '../../src/core/locale/pack.js';
import { allRules } from '../../src/core/rules/index.js';
import { fillBlock } from './blocks.js';
import { ruleHeader, ruleIndex, typeTable } from './docs.js';
import { snippetsFor } from './snippets.js';

/** A generated file: where it stands and what it must hold. */
export interface Artifact {
  readonly path: string;
  readonly content: string;
}

type Read = (path: string) => string | null;

/** The shipped types in the order in which people meet them. */
const typeIds = ['postmortem', 'backup-plan', 'runbook', 'apology', 'status-update', 'customer-faq'];

/** Everything that is generated, in a fixed order. */
export function artifacts(read: Read): Artifact[] {
  const sources = typeIds.map((id) => parse(read(`schemas/${id}.yaml`) ?? '') as TypeSource);
  const types = sources.map((source) => buildType(source, null));
  return [
    { path: 'src/core/document-type/shipped.generated.ts', content: shippedModule(sources) },
    { path: 'schemas/document-type.schema.json', content: json(typeSchema) },
    { path: 'schemas/config.schema.json', content: json(configSchema(allRules)) },
    ...types.map((type) => ({
      path: `schemas/${type.id}.schema.json`,
      content: json(publishSchema(type, 'en')),
    })),
    ...locales.map((locale) => ({
      path: `snippets/${locale}.code-snippets`,
      content: json(snippetsFor(types, locale)),
    })),
    ...allRules.map((rule) => {
      const path = `docs/rules/${rule.id}.md`;
      return { path, content: fillBlock(read(path) ?? `# ${rule.id}\n`, 'rule', ruleHeader(rule)) };
    }),
    {
      path: 'docs/rules/README.md',
      content: fillBlock(read('docs/rules/README.md') ?? '# Rules\n', 'rules', ruleIndex(allRules)),
    },
    { path: 'README.md', content: fillBlock(read('README.md') ?? '# Pulih\n', 'types', typeTable(types)) },
  ];
}

function shippedModule(sources: readonly TypeSource[]): string {
  return `// Generated from schemas/*.yaml by \`npm run generate\`; do not edit.
import type { TypeSource } from './load.js';

export const shippedTypes: readonly TypeSource[] = ${JSON.stringify(sources, null, 1)};
`;
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

import { textOf } from '../../core/document/front-matter.js';
import { localize } from '../../core/locale/locale.js';
import type { Analysis } from '../analysis.js';
import type { ServiceContext } from '../context.js';
import type { DocumentStatus } from '../data/status.js';
import { toRange } from '../positions.js';
import { derivedTimes } from '../workspace/index-entry.js';
import { completenessOf } from './completeness.js';

/** How far a document is; null where it is none of ours. */
export async function statusOf(context: ServiceContext, uri: string): Promise<DocumentStatus | null> {
  const analysis = await context.analyse(uri);
  return analysis && describe(analysis);
}

function describe({ uri, document, problems, lines, messages }: Analysis): DocumentStatus {
  const { there, demanded, lacks } = completenessOf(document);
  const count = (wanted: string): number => problems.filter(({ severity }) => severity === wanted).length;
  return {
    uri,
    type: document.type?.id ?? '',
    typeName: document.type ? localize(document.type.names, messages) : '',
    locale: document.locale,
    title: document.title,
    status: textOf(document.frontMatter.data.status),
    sections: { there, demanded },
    findings: {
      errors: count('error'),
      warnings: count('warning'),
      infos: count('info'),
      fixable: problems.filter(({ fix }) => fix).length,
    },
    missing: lacks.map(({ id, title, guidance, state, range, section }) => ({
      kind: section ? 'section' : 'field',
      id,
      title,
      guidance,
      state,
      range: toRange(lines, range),
    })),
    times: derivedTimes(document),
  };
}

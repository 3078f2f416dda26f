import type { CompletionItem, CompletionList, Position } from 'vscode-languageserver-types';
import type { ServiceContext } from '../context.js';
import { toOffset } from '../positions.js';
import { markdownIn } from '../source.js';
import { yamlFileAt } from '../yaml-files.js';
import { completeAction } from './action-parts.js';
import { completeBodyTime } from './body-times.js';
import { completeDirective } from './directives.js';
import { completeFrontMatter } from './front-matter.js';
import { completeHeading } from './headings.js';
import { completeLink } from './links.js';
import { completeOpenFrontMatter } from './open-front-matter.js';
import { completeYamlFile } from './yaml-file.js';

/** Characters that open a completion by themselves. */
export const completionTriggers: readonly string[] = [':', ' ', '#', '-', '/', '(', '|', '[', '{', ',', '@'];

/** What may be written at a position. */
export async function complete(
  context: ServiceContext,
  uri: string,
  position: Position,
): Promise<CompletionList | null> {
  const items = await itemsAt(context, uri, position);
  return items.length > 0 ? { isIncomplete: false, items } : null;
}

async function itemsAt(context: ServiceContext, uri: string, position: Position): Promise<CompletionItem[]> {
  const yaml = await yamlFileAt(context, uri);
  if (yaml) return completeYamlFile(context, yaml, toOffset(yaml.lines, position));
  const source = await markdownIn(context, uri);
  if (!source) return [];
  const analysis = await context.analyse(uri);
  if (!analysis?.document.frontMatter.block) {
    const items = await completeOpenFrontMatter(context, source, position);
    if (items.length > 0 || !analysis) return items;
  }
  const offset = toOffset(analysis.lines, position);
  const at = { context, analysis, offset };
  const block = analysis.document.frontMatter.block;
  if (block && offset <= block.range.end) {
    if (offset < block.body.start || offset > block.body.end) return [];
    const directive = completeDirective(at);
    return directive.length > 0 ? directive : completeFrontMatter(at);
  }
  for (const one of [completeDirective, completeHeading, completeLink, completeBodyTime, completeAction]) {
    const items = await one(at);
    if (items.length > 0) return items;
  }
  return [];
}

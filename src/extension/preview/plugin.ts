import * as vscode from 'vscode';
import { drawings } from './draw.js';
import { pictureWords } from './picture-words.js';
import type { Pictures } from './pictures.js';

/** The little that is used of markdown-it. */
interface Token {
  readonly type: string;
  readonly map: readonly [start: number, end: number] | null;
}
type Rule = (
  tokens: readonly Token[],
  index: number,
  options: unknown,
  env: unknown,
  self: Renderer,
) => string;
interface Renderer {
  readonly rules: { [name: string]: Rule | undefined };
  renderToken(tokens: readonly Token[], index: number, options: unknown): string;
}
export interface MarkdownIt {
  readonly renderer: Renderer;
}

/** Draws the timeline of a document above the heading under which it stands. */
export function timelinePlugin(markdownIt: MarkdownIt, pictures: Pictures): MarkdownIt {
  const { rules } = markdownIt.renderer;
  pictures.use();
  const heading = rules.heading_open;
  rules.heading_open = (tokens, index, options, env, self) => {
    const own = heading
      ? heading(tokens, index, options, env, self)
      : self.renderToken(tokens, index, options);
    return pictureAbove(tokens[index]!, { tokens, pictures, env }) + own;
  };
  return markdownIt;
}

function pictureAbove(
  token: Token,
  { tokens, pictures, env }: { tokens: readonly Token[]; pictures: Pictures; env: unknown },
): string {
  const uri = (env as { readonly currentDocument?: unknown } | undefined)?.currentDocument;
  if (!(uri instanceof vscode.Uri) || !token.map) return '';
  const picture = pictures.of(uri);
  const first = picture && Math.min(...picture.entries.map(({ line }) => line));
  if (!picture || first === null || !Number.isFinite(first)) return '';
  const title = tokens.findLast(({ type, map }) => type === 'heading_open' && map !== null && map[0] < first);
  return title === token ? drawings(picture, pictureWords()) : '';
}

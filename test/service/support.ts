import type { CodeAction, Position, Range, TextDocumentEdit, TextEdit } from 'vscode-languageserver-types';
import { allRules } from '../../src/core/rules/index.js';
import type { AnyRule } from '../../src/core/rules/rule.js';
import { applyEdits } from '../../src/core/text/edit.js';
import { indexLines } from '../../src/core/text/lines.js';
import type { Client } from '../../src/service/context.js';
import type { DocumentEdit } from '../../src/service/data/edits.js';
import { defaultSettings, type Settings } from '../../src/service/data/settings.js';
import { toOffset, toOffsets, toRange } from '../../src/service/positions.js';
import { createLanguageService, type LanguageService } from '../../src/service/service.js';
import { isMarkdownUri } from '../../src/service/source.js';
import type { Files } from '../../src/service/workspace/files.js';
import { isInside, parentOf } from '../../src/service/workspace/uris.js';

export const root = 'file:///shop';

/** 21 February 2023, 10:30 in Jakarta. */
export const now = Date.UTC(2023, 1, 21, 3, 30);

/** Files in memory, by path below the root. */
export function memoryFiles(texts: Map<string, string>): Files {
  const all = (): string[] => [...texts.keys()].map((path) => `${root}/${path}`);
  const read = (uri: string): string | null =>
    texts.get(decodeURIComponent(uri.slice(root.length + 1))) ?? null;
  return {
    read: async (uri) => read(uri),
    async stat(uri) {
      const text = read(uri);
      if (text !== null) return { kind: 'file', size: text.length };
      return all().some((file) => file.startsWith(`${uri}/`)) ? { kind: 'folder', size: 0 } : null;
    },
    async list(folder, leaveOut) {
      const found: string[] = [];
      for (const uri of all().filter((file) => isMarkdownUri(file) && isInside(folder, file))) {
        let left = await leaveOut(uri, 'file');
        for (let at = parentOf(uri); !left && isInside(folder, at) && at !== folder; at = parentOf(at))
          left = await leaveOut(at, 'folder');
        if (!left) found.push(uri);
      }
      return found;
    },
  };
}

export interface Given {
  readonly files?: { readonly [path: string]: string };
  readonly client?: Partial<Client>;
  readonly settings?: Partial<Settings>;
  readonly rules?: readonly AnyRule[];
}

export interface TestService {
  readonly service: LanguageService;
  readonly files: Map<string, string>;
  /** Opens a text and gives its URI. */
  open(path: string, text: string): string;
}

export function testService({
  files = {},
  client = {},
  settings = {},
  rules = allRules,
}: Given = {}): TestService {
  const texts = new Map(Object.entries(files));
  const service = createLanguageService({
    files: memoryFiles(texts),
    logger: { warn: (message) => assertNever(message) },
    now: () => now,
    version: '1.2.3',
    rules,
    settings: async () => ({ ...defaultSettings, ...settings }),
  });
  service.setFolders([root]);
  service.setClient({ timezone: 'Asia/Jakarta', user: 'Sari', snippets: true, ...client });
  return {
    service,
    files: texts,
    open(path, text) {
      const uri = `${root}/${path}`;
      const languageId = isMarkdownUri(path) ? 'markdown' : 'yaml';
      service.documents.open({ uri, languageId, version: 1, text });
      return uri;
    },
  };
}

function assertNever(message: string): never {
  throw new Error(`unexpected warning: ${message}`);
}

/** A text without its cursor `█`, and where that was. */
export function atCursor(marked: string): { readonly text: string; readonly position: Position } {
  const offset = marked.indexOf('█');
  if (offset < 0) throw new Error(`no cursor in:\n${marked}`);
  const text = marked.slice(0, offset) + marked.slice(offset + 1);
  return { text, position: toRange(indexLines(text), { start: offset, end: offset }).start };
}

/** The text that a range stands for. */
export function textIn(text: string, range: Range): string {
  const { start, end } = toOffsets(indexLines(text), range);
  return text.slice(start, end);
}

export function withEdits(text: string, edits: readonly TextEdit[]): string {
  const lines = indexLines(text);
  return applyEdits(
    text,
    edits.map(({ range, newText }) => ({ range: toOffsets(lines, range), text: newText })),
  );
}

/** The text after an action that edits this one document. */
export function afterAction(text: string, { edit }: CodeAction): string {
  const [change, ...more] = (edit?.documentChanges ?? []) as TextDocumentEdit[];
  if (!change || more.length > 0) throw new Error('an action on one document was expected');
  return withEdits(text, change.edits as TextEdit[]);
}

/** The text after an edit, with what it selects between `«»`, or `█` where it selects nothing. */
export function afterEdit(text: string, edit: DocumentEdit | null): string {
  if (!edit) throw new Error('an edit was expected');
  const after = withEdits(text, edit.edits);
  if (!edit.select) return after;
  const lines = indexLines(after);
  const [start, end] = [toOffset(lines, edit.select.start), toOffset(lines, edit.select.end)];
  return start === end
    ? `${after.slice(0, start)}█${after.slice(start)}`
    : `${after.slice(0, start)}«${after.slice(start, end)}»${after.slice(end)}`;
}

export const postmortem = `---
type: postmortem
id: INC-7
title: Ordering was down
status: final
severity: sev2
services: [ordering]
owner: Sari
timezone: Asia/Jakarta
times:
  started: 2023-02-21T10:00:00+07:00
  detected: 2023-02-21T10:06:00+07:00
  resolved: 2023-02-21T12:00:00+07:00
runbooks: { used: [./plans/ordering.md] }
---

# Ordering was down

## Summary

Nobody could order from 10:00 to 12:00.

## Timeline

| Time | Event | Who |
|---|---|---|
| 2023-02-21 10:00 WIB | Orders hang | monitor |
| 2023-02-21 10:06 WIB | Alert | Dewi |
| 2023-02-21 12:00 WIB | Open again | Budi |

## Action items

- [ ] Add an alert, @budi, due 2023-02-20
- [x] Call customers, @rina
`;

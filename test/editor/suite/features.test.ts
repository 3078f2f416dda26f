import * as vscode from 'vscode';
import { equal, eventually, ok } from './support/check.js';
import { at, pulih } from './support/editor.js';

const example = (): vscode.Uri => at('incidents', '2023-02-21-online-ordering', 'postmortem.md');

/** The position just after a text. */
function behind(document: vscode.TextDocument, text: string): vscode.Position {
  const offset = document.getText().indexOf(text);
  ok(offset >= 0, `the document has \`${text}\``);
  return document.positionAt(offset + text.length);
}

describe('features', () => {
  let document: vscode.TextDocument;
  before(async () => {
    await pulih();
    document = (await vscode.window.showTextDocument(example())).document;
  });
  after(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  it('complete values', async () => {
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      example(),
      behind(document, 'severity: '),
    );
    const labels = items.map(({ label }) => (typeof label === 'string' ? label : label.label));
    ok(labels.includes('sev1') && labels.includes('sev4'), `severities are among ${labels.slice(0, 20)}`);
  });

  it('offer snippets from the schemas', async () => {
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      at('README.md'),
      new vscode.Position(1, 0),
    );
    const labels = items.map(({ label }) => (typeof label === 'string' ? label : label.label));
    ok(labels.includes('postmortem-summary'), `a snippet is among ${labels.slice(0, 20)}`);
  });

  it('explain a time', async () => {
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      example(),
      behind(document, 'detected: 2023'),
    );
    const text = hovers.flatMap(({ contents }) =>
      contents.map((part) => (typeof part === 'string' ? part : part.value)),
    );
    ok(/6 min/.test(text.join('\n')), `the hover tells the delay: ${text}`);
  });

  it('tell the completeness above the title', async () => {
    const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
      'vscode.executeCodeLensProvider',
      example(),
      10,
    );
    ok(
      lenses.some(({ command }) => command && /\d+/.test(command.title)),
      'a lens counts',
    );
  });

  it('hint at durations', async () => {
    const hints = await vscode.commands.executeCommand<vscode.InlayHint[]>(
      'vscode.executeInlayHintProvider',
      example(),
      new vscode.Range(0, 0, document.lineCount, 0),
    );
    ok(hints.length > 0, 'there are hints');
  });

  it('name incidents in the workspace', async () => {
    const symbols = await eventually('symbols', async () => {
      const found = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
        'vscode.executeWorkspaceSymbolProvider',
        'INC-2026',
      );
      return found.length >= 2 ? found : null;
    });
    ok(
      symbols.some(({ name }) => name.includes('INC-2026-0105')),
      'incidents are found by their ids',
    );
  });

  it('leave the outline to the editor, which names each heading once', async () => {
    const names = (symbols: readonly vscode.DocumentSymbol[]): string[] =>
      symbols.flatMap(({ name, children }) => [name, ...names(children)]);
    const found = await eventually('an outline', async () => {
      const outline = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
        'vscode.executeDocumentSymbolProvider',
        example(),
      );
      return outline?.length > 0 && names(outline);
    });
    equal(found.filter((name) => /^[# ]*Timeline$/.test(name)).length, 1, 'headings named Timeline');
  });

  it('draw the timeline above its heading', async () => {
    const api = await pulih();
    const lines = document.getText().split('\n');
    const headings = lines.flatMap((line, at) => (/^#+ /.test(line) ? [at] : []));
    const tokens = headings.map((line) => ({ type: 'heading_open', map: [line, line + 1] as const }));
    const { renderer } = api.extendMarkdownIt({
      renderer: { rules: {}, renderToken: (all, index) => `<${lines[all[index]!.map![0]]}>\n` },
    });
    const render = (uri: vscode.Uri): string =>
      tokens
        .map((_, index) =>
          renderer.rules.heading_open!(tokens, index, {}, { currentDocument: uri }, renderer),
        )
        .join('');
    const html = await eventually('a picture', () => {
      const rendered = render(example());
      return rendered.includes('class="pulih-timeline"') && rendered;
    });
    const picture = html.indexOf('<div class="pulih-timeline"');
    ok(html.slice(0, picture).endsWith('<## Reputation>\n'), 'it stands after the section before');
    ok(html.slice(picture).includes('</svg></div>\n<## Timeline>\n'), 'it stands above its section');
    ok(html.includes('>Timeline: Online ordering was down for two hours</title>'), 'it has a title');
    ok(!render(at('README.md')).includes('pulih-timeline'), 'other Markdown has none');
  });

  it('draw the timeline in the preview', async function () {
    // Where only the web worker host has this extension, the preview lives in another host.
    if (!vscode.extensions.getExtension('vscode.markdown-language-features')) this.skip();
    const render = (uri: vscode.Uri): Thenable<string> =>
      vscode.workspace
        .openTextDocument(uri)
        .then((opened) => vscode.commands.executeCommand<string>('markdown.api.render', opened));
    await vscode.commands.executeCommand('markdown.showPreviewToSide', example());
    const html = await eventually('a picture', async () => {
      const rendered = await render(example());
      return rendered.includes('class="pulih-timeline"') ? rendered : null;
    });
    equal(html.match(/class="pulih-timeline"/g)?.length, 1, 'pictures');
    ok(!(await render(at('README.md'))).includes('pulih-timeline'), 'other Markdown has none');
  });
});

import * as vscode from 'vscode';
import { clientCommands, type DocumentStatus } from '../server/protocol.js';
import type { Session } from './session.js';
import { duration } from './words.js';

/** Shows how complete the active document is; a click lists what is missing. */
export function registerStatusBar(session: Session): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('pulih.status', vscode.StatusBarAlignment.Right, 90);
  item.name = vscode.l10n.t('Pulih: completeness');
  let asked = 0;
  const update = async (): Promise<void> => {
    const turn = ++asked;
    const document = vscode.window.activeTextEditor?.document;
    const status =
      document?.languageId === 'markdown' && session.client
        ? await session.request('pulih/status', { uri: document.uri.toString() }).catch(() => null)
        : null;
    // A later question has a later answer.
    if (turn !== asked) return;
    if (!status) return item.hide();
    item.text = textOf(status);
    item.tooltip = tooltipOf(status);
    item.command = {
      command: clientCommands.showMissing,
      title: vscode.l10n.t('Show what is missing'),
      arguments: [status.uri],
    };
    item.accessibilityInformation = { label: spokenOf(status) };
    item.show();
  };
  return vscode.Disposable.from(
    item,
    vscode.window.onDidChangeActiveTextEditor(update),
    session.onDidChangeIndex(update),
    session.onDidChangeStatus((uri) => {
      if (vscode.window.activeTextEditor?.document.uri.toString() === uri) void update();
    }),
  );
}

function countOf({ findings }: DocumentStatus): number {
  return findings.errors + findings.warnings + findings.infos;
}

function textOf(status: DocumentStatus): string {
  const { there, demanded } = status.sections;
  const icon = there >= demanded && countOf(status) === 0 ? '$(pass)' : '$(checklist)';
  return `${icon} ${there}/${demanded}`;
}

function spokenOf(status: DocumentStatus): string {
  const { sections, typeName } = status;
  return vscode.l10n.t(
    '{0}: {1} of {2} sections, {3} findings',
    typeName,
    sections.there,
    sections.demanded,
    countOf(status),
  );
}

function tooltipOf(status: DocumentStatus): vscode.MarkdownString {
  const { times, missing } = status;
  const facts: readonly (readonly [string, number | null])[] = [
    [vscode.l10n.t('Duration'), times.duration],
    [vscode.l10n.t('Time to detect'), times.timeToDetect],
    [vscode.l10n.t('Time to first notice'), times.timeToFirstNotice],
    [vscode.l10n.t('Longest silence'), times.longestSilence],
  ];
  const told = facts.flatMap(([name, ms]) => (ms === null ? [] : [`- ${name}: ${duration(ms)}`]));
  const lacks = missing.slice(0, 6).map(({ title }) => `- ${escapeMarkdown(title)}`);
  const more = missing.length > 6 ? [`- … ${vscode.l10n.t('{0} more', missing.length - 6)}`] : [];
  const blocks = [
    `**${escapeMarkdown(spokenOf(status))}**`,
    told.join('\n'),
    lacks.length > 0 ? `${vscode.l10n.t('Missing')}\n\n${[...lacks, ...more].join('\n')}` : '',
  ];
  return new vscode.MarkdownString(blocks.filter((block) => block !== '').join('\n\n'));
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+!<>|~-]/g, '\\$&');
}

import * as vscode from 'vscode';
import type { ServerRequests } from '../../../src/server/protocol.js';
import { equal, eventually, ok } from './support/check.js';
import { at, pulih, remove, writeFile } from './support/editor.js';

async function ask<M extends keyof ServerRequests>(
  method: M,
  params: ServerRequests[M]['params'],
): Promise<ServerRequests[M]['result']> {
  const client = await (await pulih()).ready();
  return client.sendRequest(method, params);
}

describe('what the views show', () => {
  before(pulih);

  it('is every incident of the workspace', async () => {
    const incidents = await ask('pulih/incidents', {});
    equal(
      // The editor keeps documents of tests before this one open for some minutes; they have no id.
      incidents.flatMap(({ id }) => id ?? []).sort(),
      ['INC-2023-0221', 'INC-2026-0105', 'INC-2026-0211'],
      'incidents',
    );
  });

  it('is live', async () => {
    const path = 'incidents/new.md';
    await writeFile(path, '---\ntype: postmortem\nid: INC-NEW\ntitle: New\nstatus: draft\n---\n\n# New\n');
    await eventually('the new incident', async () =>
      (await ask('pulih/incidents', {})).some(({ id }) => id === 'INC-NEW'),
    );
    await remove(path);
    await eventually('it is gone', async () =>
      (await ask('pulih/incidents', {})).every(({ id }) => id !== 'INC-NEW'),
    );
  });

  it('tells which action items are overdue', async () => {
    const actions = await ask('pulih/actions', {});
    const find = (text: string): unknown => {
      const found = actions.find((action) => action.text.includes(text));
      return found && { done: found.done, overdue: found.overdue, owner: found.owner };
    };
    equal(find('Alert 30 days'), { done: false, overdue: true, owner: 'Dewi' });
    equal(find('Print QR codes'), { done: true, overdue: false, owner: 'Agus' });
    equal(find('Name an owner'), { done: false, overdue: false, owner: 'Budi' });
  });

  it('is every plan, and whether it was drilled', async () => {
    const plans = await ask('pulih/plans', {});
    const cards = plans.find(({ title }) => title === 'When cards are refused');
    ok(cards, 'the plan is there');
    equal({ stale: cards.stale, lastDrill: cards.lastDrill }, { stale: true, lastDrill: null });
  });

  it('proposes a file where the configuration wants it', async () => {
    const { uri, text } = await ask('pulih/scaffold', {
      type: 'postmortem',
      folder: vscode.workspace.workspaceFolders![0]!.uri.toString(),
      title: 'Tills were slow',
      answers: { severity: 'sev3' },
    });
    ok(
      uri?.startsWith(`${at('incidents').toString()}/`) && uri.endsWith('-tills-were-slow.md'),
      `${uri} fits`,
    );
    ok(text.includes('severity: sev3'), 'it has the answer');
  });
});

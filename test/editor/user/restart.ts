import { processesWith } from '../host/processes.js';
import type { User } from '../host/user.js';

const file = 'incidents/2026-01-05-card-payments.md';
const status = '.statusbar-item[id*="pulih.status"]';

const servers = (): Promise<ReadonlySet<number>> => processesWith('/dist/server.cjs --node-ipc');

/** Restarts the server, sees that it is another one, writes on and is answered as before, and looks where the server writes to. */
export async function restart(user: User): Promise<void> {
  await user.open(file);
  await user.see(status, { hasText: '4/15' });
  const before = await servers();
  await user.command('Pulih: Restart Server');
  await user.until('another server runs in place of the one before', async () => {
    const now = await servers();
    return [...before].some((id) => !now.has(id)) && [...now].some((id) => !before.has(id));
  });
  await user.see(status, { hasText: /\d+\/15/ });
  await (await user.see('.monaco-editor .view-line')).click();
  await user.press('Control+End');
  await user.type('\n\n## Lessons learned\n\nA spare certificate lies ready.\n');
  await user.see(status, { hasText: '5/15' });
  await user.see('.squiggly-warning, .squiggly-info');
  await user.shot('restart');
  // Without a native module, which the server build lacks, nothing of what is logged is kept.
  const channel = user.page.locator('.panel .monaco-select-box option:checked', { hasText: 'Pulih' }).first();
  await user.until('the output is shown', async () => {
    await user.command('Pulih: Show Output');
    await channel.waitFor({ state: 'attached', timeout: 5_000 });
    return true;
  });
  await user.shot('restart-output');
}

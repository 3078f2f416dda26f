import type { User } from '../host/user.js';

/** In ms: a menu closes where the editor draws its button anew. */
const patience = 5_000;

/** By what each view can be grouped, with a heading that stands in it then and in no grouping before. */
const views = [
  {
    name: 'Incidents',
    groupings: [
      ['Group by Severity', 'SEV3'],
      ['Group by Service', 'accounts'],
      ['Group by Month', 'February 2026'],
      ['Group by Status', 'In review'],
    ],
  },
  {
    name: 'Action items',
    groupings: [
      ['Group by Owner', 'Agus'],
      ['Group by Document', 'Card payments failed at all tills'],
      ['Group by Due Date', 'Overdue'],
    ],
  },
] as const;

/** Groups incidents and action items in each way that is offered; the current way is not offered again. */
export async function groupings(user: User): Promise<void> {
  const menu = user.page.locator('.monaco-menu .action-label');
  await user.page.locator('.activitybar .action-label[aria-label="Pulih"]').click();
  await user.widenSideBar();
  for (const { name, groupings } of views) {
    const view = user.page.locator('.pane', {
      has: user.page.locator(`.pane-header[aria-label^="${name}"]`),
    });
    const row = (heading: string) => view.locator('.monaco-list-row[aria-level="1"]', { hasText: heading });
    let [[, current]] = groupings.slice(-1) as [(typeof groupings)[number]];
    await row(current).waitFor();
    for (const [choice, heading] of groupings) {
      await user.until(`${choice} can be chosen`, async () => {
        await user.press('Escape');
        await view.locator('.pane-header').hover();
        await view.locator('.pane-header [aria-label="Group by"]').click({ timeout: patience });
        await user.see('.monaco-menu .action-item.disabled', { timeout: patience });
        await user.shot(`groupings-menu-${heading}`);
        await menu.filter({ hasText: choice }).click({ timeout: patience });
        return true;
      });
      await row(heading).waitFor();
      await row(current).waitFor({ state: 'hidden' });
      await user.lookAway();
      await user.shot(`groupings-${heading}`);
      current = heading;
    }
  }
}

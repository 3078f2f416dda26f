import type { User } from '../host/user.js';

/** Opens the preview and sees the timeline as a picture. */
export async function preview(user: User): Promise<void> {
  await user.open('incidents/2026-01-05-card-payments.md');
  await user.command('Markdown: Open Preview to the Side');
  const content = user.page.frameLocator('iframe.webview.ready').last().frameLocator('iframe#active-frame');
  const picture = content.locator('.pulih-timeline svg:visible');
  await picture.waitFor({ state: 'visible' });
  await picture.scrollIntoViewIfNeeded();
  await user.shot('preview-beside');
  await user.command('View: Close All Editors');
  await user.open('incidents/2023-02-21-online-ordering/postmortem.md');
  await user.command('Markdown: Open Preview');
  await user.see('.tab.active', { hasText: 'Preview postmortem.md' });
  await picture.waitFor({ state: 'visible' });
  await picture.scrollIntoViewIfNeeded();
  await user.shot('preview');
}

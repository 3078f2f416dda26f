import type { User } from '../host/user.js';

const file = 'notes/ideas.md';
const focused = '.suggest-widget.visible .monaco-list-row.focused';

/** Writes a document from nothing with what the editor offers: its type, keys, values and sections. */
export async function complete(user: User): Promise<void> {
  await user.open(file);
  await user.press('Control+a');
  await user.type('---\ntype: ');
  await user.pressUntil('Control+Space', focused, { hasText: 'postmortem' });
  await user.shot('complete-type');
  await user.type('post');
  await user.see(focused, { hasText: 'postmortem' });
  await user.press('Enter');
  await user.type('\nsev');
  await user.pressUntil('Control+Space', focused, { hasText: 'severity' });
  await user.shot('complete-key');
  await user.press('Enter');
  await user.type('sev2');
  await user.press('Escape');
  await user.type('\n---\n\n# Ovens\n\n## Tim');
  await user.pressUntil('Control+Space', focused, { hasText: 'Timeline' });
  await user.shot('complete-section');
  await user.press('Enter');
  await user.press('Control+s');
  await user.fileIs(file, (text) =>
    /^---\ntype: postmortem\nseverity: sev2\n---\n\n# Ovens\n\n## Timeline\n\n<!-- guidance: /.test(text),
  );
}

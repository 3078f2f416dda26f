import type { User } from '../host/user.js';

/** Gives a new document its title, and takes what the wizard proposes for the rest. */
export async function nameDocument(user: User, title: string, choice?: string): Promise<void> {
  await user.step('(1/');
  await user.type(title);
  await takeProposals(user, choice);
}

/** Takes what a wizard proposes, from the step that is shown to the last one, and there another choice where given. */
export async function takeProposals(user: User, choice?: string): Promise<void> {
  const place = /\((\d+)\/(\d+)\)/;
  const [, first, last] = place.exec((await (await user.step(place)).textContent()) ?? '') ?? [];
  for (let step = Number(first); step <= Number(last); step += 1) {
    await user.step(`(${step}/${last})`);
    if (choice !== undefined && step === Number(last)) {
      await user.type(choice);
      await user.see('.quick-input-list .monaco-list-row.focused', { hasText: choice });
    }
    await user.press('Enter');
  }
}

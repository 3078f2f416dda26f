import type { User } from '../host/user.js';

/** Finds a command by its Indonesian title, and is asked in Indonesian. */
export async function indonesian(user: User): Promise<void> {
  await user.command('Pulih: Tinjauan Pascainsiden Baru');
  await user.step('Baru: ');
  await user.press('Enter');
  await user.see('.quick-input-widget', { hasText: 'Di sini perlu jawaban.' });
  await user.shot('indonesian');
}

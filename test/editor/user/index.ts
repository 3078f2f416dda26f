import type { User } from '../host/user.js';
import { preview } from './preview.js';
import { scaffold } from './scaffold.js';
import { squiggle } from './squiggle.js';
import { status } from './status.js';
import { views } from './views.js';

export interface Story {
  readonly title: string;
  readonly act: (user: User) => Promise<void>;
}

/** What users do, in an order in which one does not disturb the next. */
export const stories: readonly Story[] = [
  { title: 'sees the squiggle, applies the fix, reads the file', act: squiggle },
  { title: 'sees what is missing in the status bar and inserts it', act: status },
  { title: 'scaffolds a postmortem from the palette', act: scaffold },
  { title: 'looks at the views and ticks an action item', act: views },
  { title: 'sees the timeline in the preview', act: preview },
];

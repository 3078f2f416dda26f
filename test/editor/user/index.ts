import type { Look } from '../host/looks.js';
import type { User } from '../host/user.js';
import { activation } from './activation.js';
import { apology } from './apology.js';
import { complete } from './complete.js';
import { groupings } from './groupings.js';
import { indonesian } from './indonesian.js';
import { init } from './init.js';
import { lintWorkspace } from './lint-workspace.js';
import { menus } from './menus.js';
import { messages } from './messages.js';
import { preview } from './preview.js';
import { restart } from './restart.js';
import { scaffold } from './scaffold.js';
import { squiggle } from './squiggle.js';
import { status } from './status.js';
import { task } from './task.js';
import { views } from './views.js';
import { walkthrough } from './walkthrough.js';
import { webWorker } from './web-worker.js';
import { write } from './write.js';

/** What a user does in a fresh workspace. */
export interface Story {
  readonly title: string;
  readonly act: (user: User) => Promise<void>;
  /** Whether the workspace has a configuration. Default: true. */
  readonly configured?: boolean | undefined;
  /** Whether the command line is installed in the workspace. Default: false. */
  readonly commandLine?: boolean | undefined;
  /** Whether it runs something in a terminal. */
  readonly inTerminal?: boolean;
  /** Whether it is worth telling in a folder that is not trusted. */
  readonly untrusted?: boolean;
  /** Whether it is told where the extension runs in a web worker, too, or there alone. Default: no. */
  readonly inWorker?: 'too' | 'alone';
  /** Display language that it is told in. Default: English. */
  readonly language?: 'id';
  /** Files of ours that its screenshots are pictures for, by the screenshots' names. */
  readonly pictures?: { readonly [shot: string]: string };
}

const stories: readonly Story[] = [
  {
    title: 'sees the squiggle, applies the fix, reads the file',
    act: squiggle,
    untrusted: true,
    inWorker: 'too',
    pictures: { 'squiggle-fix': 'docs/images/squiggle.png' },
  },
  { title: 'sees what is missing in the status bar and inserts it', act: status },
  {
    title: 'scaffolds a postmortem from the palette',
    act: scaffold,
    inWorker: 'too',
    pictures: { 'scaffold-9-preview': 'docs/images/scaffold.png' },
  },
  { title: 'drafts an apology from a postmortem', act: apology },
  {
    title: 'has a configuration proposed and writes it',
    act: init,
    configured: false,
    pictures: { init: 'walkthrough/init.png' },
  },
  {
    title: 'looks at the views and ticks an action item',
    act: views,
    inWorker: 'too',
    pictures: { 'views-opened': 'docs/images/views.png' },
  },
  {
    title: 'sees the timeline in the preview',
    act: preview,
    pictures: { preview: 'docs/images/timeline.png' },
  },
  { title: 'writes down what happens and what is to be done', act: write },
  { title: 'lints the workspace and reads the problems', act: lintWorkspace },
  { title: 'makes documents by the menus', act: menus },
  { title: 'makes messages from nothing and from what was never saved', act: messages },
  { title: 'restarts the server and reads its output', act: restart },
  { title: 'groups incidents and action items', act: groupings },
  { title: 'writes a document with completions', act: complete },
  { title: 'runs the task and reads its problems', act: task, commandLine: true, inTerminal: true },
  { title: 'takes the walkthrough', act: walkthrough },
  { title: 'does not wait for the extension', act: activation },
  { title: 'has the extension in a web worker', act: webWorker, inWorker: 'alone' },
  { title: 'reads Indonesian', act: indonesian, language: 'id' },
];

/** The stories that are told in a look. */
export function storiesFor({
  trusted = true,
  language,
  host = 'node',
  terminal = true,
}: Look): readonly Story[] {
  return stories.filter(
    (story) =>
      story.language === language &&
      (trusted || story.untrusted) &&
      (terminal || !story.inTerminal) &&
      (host === 'web' ? story.inWorker !== undefined : story.inWorker !== 'alone'),
  );
}

import type { Look } from './user.js';

const wide = { width: 1600, height: 900 };
const narrow = { width: 800, height: 700 };

/** How the pictures of the README and the walkthrough are taken. */
export const pictureLook: Look = {
  name: 'pictures',
  theme: 'Default Dark Modern',
  viewport: { width: 1000, height: 620 },
};

/** The folder is not trusted. */
export const untrustedLook: Look = {
  name: 'untrusted',
  theme: 'Default Light Modern',
  viewport: wide,
  trusted: false,
};

/** Themes and widths in which the editor is looked at. */
export const looks: readonly Look[] = [
  { name: 'dark-wide', theme: 'Default Dark Modern', viewport: wide },
  { name: 'light-wide', theme: 'Default Light Modern', viewport: wide },
  { name: 'dark-narrow', theme: 'Default Dark Modern', viewport: narrow },
  { name: 'contrast-wide', theme: 'Default High Contrast', viewport: wide },
  { name: 'light-narrow', theme: 'Default Light Modern', viewport: narrow },
];

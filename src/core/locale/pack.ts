import { en } from './en.js';
import { id } from './id.js';
import type { LanguagePack } from './language-pack.js';
import type { Locale } from './locale.js';

/** The language packs that Pulih ships, English first. */
export const languagePacks: readonly LanguagePack[] = [en, id];

/** Locales that documents can be written in. */
export const locales: readonly Locale[] = languagePacks.map((pack) => pack.locale);

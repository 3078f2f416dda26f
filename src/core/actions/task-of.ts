import { wordsOf } from '../locale/action-words.js';
import { anyOf } from '../time/scan.js';
import type { Action } from './action.js';

const ownerWords = anyOf(wordsOf((words) => words.owner));
const dueWords = anyOf(wordsOf((words) => words.due));
const between = '[\\s,;·/&–—-]{1,4}';

/**
 * The words of an action without what names its owner and its date at their end, such as `@budi (due 2023-03-01)`, and
 * without `@budi:` at their start: for a list that shows both beside. The words as they are where nothing else is left.
 */
export function taskOf({ text, owner, due }: Pick<Action, 'text' | 'owner' | 'due'>): string {
  const name = owner && anyOf([owner.name]);
  const date = due && anyOf([due.text]);
  const told = [
    ...(name ? [`(?:@|(?:${ownerWords})\\s?[:=]?\\s@?)${name}`] : []),
    ...(date ? [`(?:${dueWords})\\s?[:=]?\\s?[([]?${date}[)\\]]?`] : []),
  ].join('|');
  if (told === '') return text;
  const inBrackets = `(?:${told}${date ? `|${date}` : ''})`;
  const parts = [
    `(?:^|${between})(?:${told})`,
    `\\s?[([]${inBrackets}(?:${between}${inBrackets}){0,3}[)\\]]`,
  ];
  const end = new RegExp(`(?:${parts.join('|')}){1,4}\\.?$`, 'iu');
  const rest = text.replace(end, '').trim();
  const task = name ? rest.replace(new RegExp(`^@${name}\\s?[:–—-]\\s`, 'iu'), '') : rest;
  return /[\p{L}\d]/u.test(task.replace(/^@\S+$/, '')) ? task : text;
}

import * as vscode from 'vscode';
import { show } from './show.js';
import type { Step } from './walk.js';

export interface Choice {
  readonly value: string;
  readonly label?: string;
  readonly description?: string | null;
}

export interface ChoiceQuestion {
  readonly prompt: string;
  readonly choices: readonly Choice[];
  /** The values chosen so far. */
  readonly values: () => readonly string[];
  /** Whether several may be chosen. */
  readonly many?: boolean;
  /** Whether other values than those listed may be typed. */
  readonly open?: boolean;
  readonly keep: (values: readonly string[]) => void;
}

interface Item extends vscode.QuickPickItem {
  readonly value: string;
  /** Stands there because it is typed. */
  readonly typed?: boolean;
}

/** A step that offers values to choose from, and with `open` takes what is typed as well. */
export function askChoice(question: ChoiceQuestion): Step {
  const { prompt, choices, values, many = false, open = false, keep } = question;
  return (place) => {
    const pick = vscode.window.createQuickPick<Item>();
    const listed = itemsOf(choices, values());
    pick.placeholder = prompt;
    pick.canSelectMany = many;
    pick.matchOnDescription = true;
    pick.items = listed;
    const chosen = listed.filter(({ value }) => values().includes(value));
    if (many) pick.selectedItems = chosen;
    else pick.activeItems = chosen;
    if (open) pick.onDidChangeValue(() => offerTyped(pick, listed));
    return show(pick, {
      place,
      accept: () => {
        keep(pick.selectedItems.map(({ value }) => value));
        return true;
      },
    });
  };
}

/** Puts what is typed above what is listed; where several may be chosen, it is chosen already. */
function offerTyped(pick: vscode.QuickPick<Item>, listed: readonly Item[]): void {
  const parts = pick.canSelectMany ? split(pick.value) : [pick.value.trim()].filter((part) => part !== '');
  const known = new Map(listed.map((item) => [item.value, item]));
  const own = parts
    .filter((part) => !known.has(part))
    .map((value): Item => ({ label: value, value, alwaysShow: true, typed: true }));
  const kept = pick.selectedItems.filter(({ typed }) => !typed);
  pick.items = [...own, ...listed];
  // With one comma it is a list of names, and no longer what somebody looks for.
  const named = pick.value.includes(',') ? parts.flatMap((part) => known.get(part) ?? []) : [];
  if (pick.canSelectMany) pick.selectedItems = [...new Set([...kept, ...own, ...named])];
}

/** What is chosen but not listed is listed as well. */
function itemsOf(choices: readonly Choice[], values: readonly string[]): Item[] {
  const others = values.filter((own) => own !== '' && !choices.some(({ value }) => value === own));
  return [...others.map((value): Choice => ({ value })), ...choices].map(({ value, label, description }) => ({
    value,
    label: label ?? value,
    ...(description ? { description } : {}),
  }));
}

/** Values separated by commas. */
export function split(text: string): string[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

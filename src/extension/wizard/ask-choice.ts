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
}

/** Lists up to this length stay in sight while something else is typed. */
const short = 12;

/** A step that offers values to choose from, and with `open` takes what is typed as well. */
export function askChoice(question: ChoiceQuestion): Step {
  const { prompt, choices, values, many = false, open = false, keep } = question;
  return (place) => {
    const pick = vscode.window.createQuickPick<Item>();
    const stay = many && open && choices.length <= short;
    const listed = itemsOf(choices, values()).map((item) => (stay ? { ...item, alwaysShow: true } : item));
    pick.placeholder = prompt;
    pick.canSelectMany = many;
    pick.matchOnDescription = true;
    pick.items = listed;
    const chosen = listed.filter(({ value }) => values().includes(value));
    if (many) pick.selectedItems = chosen;
    else if (chosen.length > 0) pick.activeItems = chosen;
    if (open && !many) pick.onDidChangeValue((typed) => offerTyped(pick, { typed: typed.trim(), listed }));
    if (open && many) {
      pick.onDidChangeValue((typed) => {
        const added = split(typed).join(', ');
        pick.title = added === '' ? place.title : `${place.title}: + ${added}`;
      });
    }
    return show(pick, {
      place,
      accept: () => {
        const typed = open && many ? split(pick.value) : [];
        keep([...new Set([...pick.selectedItems.map(({ value }) => value), ...typed])]);
        return true;
      },
    });
  };
}

/**
 * Offers what is typed below what is listed. The editor sorts by where a label matches, so it does not stand at the
 * beginning of its own: whoever types the start of a name and presses Enter means the name.
 */
function offerTyped(
  pick: vscode.QuickPick<Item>,
  { typed, listed }: { readonly typed: string; readonly listed: readonly Item[] },
): void {
  const known = typed === '' || listed.some(({ value }) => value === typed);
  const own = { label: vscode.l10n.t('Other: {0}', typed), value: typed, alwaysShow: true };
  pick.items = known ? listed : [...listed, own];
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

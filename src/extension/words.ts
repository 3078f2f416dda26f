import * as vscode from 'vscode';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** A length of time in at most two units: "2 h", "1 h 20 min", "3 d 4 h". */
export function duration(ms: number): string {
  const minutes = Math.round(ms / minute);
  const [d, h, m] = [
    Math.floor(minutes / (day / minute)),
    Math.floor(minutes / 60) % 24,
    minutes % 60,
  ] as const;
  const units = [
    d > 0 ? vscode.l10n.t('{0} d', d) : '',
    h > 0 ? vscode.l10n.t('{0} h', h) : '',
    m > 0 && d === 0 ? vscode.l10n.t('{0} min', m) : '',
  ].filter((unit) => unit !== '');
  return units.join(' ') || vscode.l10n.t('{0} min', 0);
}

/** How long ago a day or an instant was, in the editor's language; '' where it cannot be read. */
export function ago(time: string, now: number): string {
  const then = Date.parse(time);
  if (Number.isNaN(then)) return '';
  const days = Math.round((then - now) / day);
  const format = new Intl.RelativeTimeFormat(vscode.env.language, { numeric: 'auto', style: 'short' });
  if (Math.abs(days) < 45) return format.format(days, 'day');
  if (Math.abs(days) < 545) return format.format(Math.round(days / 30.44), 'month');
  return format.format(Math.round(days / 365.25), 'year');
}

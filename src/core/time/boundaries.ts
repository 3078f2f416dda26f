import { isBlank, isDigit, isLetter } from './scan.js';

const longestToken = 200;

/** Never right before a time: money, numbers of issues, fragments of addresses. */
const foreignBefore = '$€£¥#%&\\^?+\u2212';

/**
 * True when a time may begin at `start`: not inside a word, a number, a version, an identifier or an address.
 * `previousEnd` is the end of the time or date before, which may be joined to this one by one character.
 */
export function mayBegin(text: string, start: number, previousEnd: number): boolean {
  if (start === 0) return true;
  const before = text.charAt(start - 1);
  const code = text.charCodeAt(start - 1);
  if (start - previousEnd <= 1 && 'Tt_:-,/'.includes(before)) return true;
  if (isBlank(code)) return true;
  if (isLetter(code) || isDigit(code) || foreignBefore.includes(before)) return false;
  return mayFollowMark(text, start, before, previousEnd);
}

function mayFollowMark(text: string, start: number, mark: string, previousEnd: number): boolean {
  const code = start < 2 ? 32 : text.charCodeAt(start - 2);
  switch (mark) {
    case '_':
    case '/':
      return !isLetter(code) && !isDigit(code) && code !== 46 && (mark === '_' || isBlank(code));
    case '.':
    case ',':
      return !isDigit(code);
    case ':':
      return !isDigit(code) && (!isLetter(code) || opensLabel(text, start - 1));
    case '-':
      return start - previousEnd <= 3;
    case '=':
      return !inAddress(text, start);
    default:
      return true;
  }
}

/** True when the word before a colon stands alone, as in `Start:10:00` and unlike `host.name:8080`. */
function opensLabel(text: string, colon: number): boolean {
  let at = colon;
  while (at > 0 && colon - at < 24 && isLetter(text.charCodeAt(at - 1))) at--;
  return at === 0 || isBlank(text.charCodeAt(at - 1)) || '\n\r*_(|>'.includes(text.charAt(at - 1));
}

function inAddress(text: string, offset: number): boolean {
  let start = offset;
  while (start > 0 && offset - start < longestToken && text.charCodeAt(start - 1) > 32) start--;
  return text.slice(start, offset).includes('://');
}

/** True when a date may end at `end`: not inside a file name, an identifier or a longer number. */
export function dateMayEnd(text: string, end: number, separator: string): boolean {
  if (end >= text.length) return true;
  const code = text.charCodeAt(end);
  const next = text.charCodeAt(end + 1);
  if (isLetter(code)) return (code | 32) === 116 && isDigit(next);
  if (isDigit(code)) return false;
  const after = text.charAt(end);
  if (after === '-' && separator !== '-') return true;
  if (after === '_') return isDigit(next) || !isLetter(next);
  return !('-/.%'.includes(after) && (isLetter(next) || isDigit(next)));
}

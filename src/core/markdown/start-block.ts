import { isThematicBreak } from './block-starts.js';
import { CODE_INDENT, trimEnd } from './line-cursor.js';
import { add, type Scan, type Start } from './scan.js';
import { startFootnote, startList, startQuote } from './start-container.js';
import { startAtx, startFence, startHtml, startIndented, startSetext, startTable } from './start-leaf.js';

/** Tries to begin a block at the current place. */
export function startBlock(scan: Scan): Start {
  const { cursor } = scan;
  if (cursor.indent >= CODE_INDENT) return startIndented(scan);
  const code = cursor.text.charCodeAt(cursor.next);
  if (code >= 48 && code <= 57) return startList(scan);
  switch (code) {
    case 62: // >
      return startQuote(scan);
    case 35: // #
      return startAtx(scan);
    case 96: // `
    case 126: // ~
      return startFence(scan);
    case 60: // <
      return startHtml(scan);
    case 91: // [
      return startFootnote(scan);
    case 61: // =
      return startSetext(scan);
    case 58: // :
    case 124: // |
      return startTable(scan);
    case 42: // *
    case 43: // +
    case 45: // -
    case 95: // _
      return startRuleOrList(scan, code);
    default:
      return 'none';
  }
}

function startRuleOrList(scan: Scan, code: number): Start {
  if (code === 45 && startSetext(scan) === 'leaf') return 'leaf';
  const { cursor } = scan;
  if (code !== 43 && isThematicBreak(cursor)) {
    const range = { start: cursor.next, end: trimEnd(cursor.text, cursor.next, cursor.end) };
    add(scan, { kind: 'thematic-break', range });
    return 'leaf';
  }
  const list = code === 95 ? 'none' : startList(scan);
  return list === 'none' && code === 45 ? startTable(scan) : list;
}

import { diffLines } from 'diff';
import type { Edit } from '../../core/text/edit.js';
import { difference } from './document-edit.js';

/** Edits that turn a text into another and leave the lines alone that both have, so that a cursor in them stays. */
export function lineEdits(before: string, after: string): Edit[] {
  const edits: Edit[] = [];
  let [start, written, wanted] = [0, '', ''];
  const close = (): void => {
    for (const { range, text } of difference(written, wanted))
      edits.push({ range: { start: start + range.start, end: start + range.end }, text });
    [start, written, wanted] = [start + written.length, '', ''];
  };
  for (const { value, added, removed } of diffLines(before, after)) {
    if (removed) written += value;
    else if (added) wanted += value;
    else {
      close();
      start += value.length;
    }
  }
  close();
  return edits;
}

import { inlineOf } from './inline.js';
const COLONS = ':：';
/** The bold label that a paragraph, or another range of inline content, begins with. */
export function leadingStrong(document, range) {
    const { text } = document;
    const first = text.slice(range.start, range.end).search(/\S/) + range.start;
    if (!text.startsWith('**', first) && !text.startsWith('__', first))
        return null;
    const strong = inlineOf(document, range)[0];
    if (strong?.kind !== 'strong' || strong.range.start !== first)
        return null;
    const inner = trim(text, strong.content);
    const inside = inner.end > inner.start && COLONS.includes(text[inner.end - 1]);
    const title = inside ? trim(text, { start: inner.start, end: inner.end - 1 }) : inner;
    if (title.start === title.end)
        return null;
    const { end } = strong.range;
    const outside = end < range.end && COLONS.includes(text[end]);
    const labelEnd = outside ? end + 1 : end;
    return {
        range: { start: first, end: labelEnd },
        title,
        colon: inside || outside,
        rest: trim(text, { start: labelEnd, end: range.end }),
    };
}
function trim(text, { start, end }) {
    const inner = text.slice(start, end);
    const trimmed = inner.trimStart();
    const first = start + inner.length - trimmed.length;
    return { start: first, end: first + trimmed.trimEnd().length };
}
//# sourceMappingURL=leading-strong.js.map
import { decodeEntities } from './decode.js';
import { inlineOf } from './inline.js';
import { inlineText } from './inline-text.js';
/** A character that can be markup or that plain text shows otherwise. */
const MARKUP = /[*_`[\]<&\\~!\r\n\t]| {2}|:\/\/|www\.|@/;
/**
 * What a reader sees of a paragraph, title or cell: marks, tags and comments are gone, links are their text, images
 * their alternative text, character references and escapes are replaced, white space is single spaces.
 */
export function plainText(document, range) {
    const raw = document.text.slice(range.start, range.end);
    if (!MARKUP.test(raw))
        return raw.trim();
    const source = { text: inlineText(document, range), range };
    return render(source, range, inlineOf(document, range))
        .replace(/[ \t]+/g, ' ')
        .trim();
}
function render(source, range, nodes) {
    let result = '';
    let position = range.start;
    for (const node of nodes) {
        result += slice(source, position, node.range.start) + renderNode(source, node);
        position = node.range.end;
    }
    return result + slice(source, position, range.end);
}
function renderNode(source, node) {
    const { start, end } = node.content;
    switch (node.kind) {
        case 'footnote':
            return '';
        case 'comment':
        case 'html':
            return /^<br\b/i.test(slice(source, start, end)) ? ' ' : '';
        case 'code':
        case 'autolink':
            return slice(source, start, end);
        case 'escape':
            return slice(source, start + 1, end);
        case 'entity':
            return decodeEntities(slice(source, start, end));
        default:
            return render(source, node.content, node.children);
    }
}
function slice({ text, range }, start, end) {
    return text.slice(start - range.start, end - range.start);
}
//# sourceMappingURL=plain-text.js.map
/**
 * Puts a text between `<!-- generated: name -->` and `<!-- /generated -->`; a file without the block gets it
 * after its first heading.
 */
export function fillBlock(file: string, name: string, text: string): string {
  const block = `<!-- generated: ${name} -->\n\n${text.trim()}\n\n<!-- /generated -->`;
  const start = file.indexOf(`<!-- generated: ${name} -->`);
  if (start >= 0) {
    const close = '<!-- /generated -->';
    const end = file.indexOf(close, start);
    return file.slice(0, start) + block + file.slice(end < 0 ? file.length : end + close.length);
  }
  const heading = file.indexOf('\n');
  return `${file.slice(0, heading + 1)}\n${block}\n${file.slice(heading + 1)}`;
}

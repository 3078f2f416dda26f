/** Fills `{name}` by the values; a name without a value stays as it is. */
export function fill(template: string, values: { readonly [name: string]: string | number }): string {
  let filled = '';
  let from = 0;
  // A search and replace by an expression takes several times as long, and messages are many.
  for (let open = template.indexOf('{'); open >= 0; open = template.indexOf('{', open + 1)) {
    const close = template.indexOf('}', open);
    if (close < 0) break;
    const value = values[template.slice(open + 1, close)];
    if (value === undefined) continue;
    filled += template.slice(from, open) + value;
    from = close + 1;
  }
  return filled + template.slice(from);
}

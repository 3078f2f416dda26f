/** V8 asks whether a text has as many characters as this. */
const long = '\n'.repeat(1000);

/**
 * An expression that is ready to be asked. For the first short text V8 compiles one to bytecode, which takes it several
 * times as long as to compile it to machine code for the second; for a long text it does the latter at once.
 */
export function compiled(source: string, flags: string): RegExp {
  const expression = new RegExp(source, flags);
  expression.test(long);
  expression.lastIndex = 0;
  return expression;
}

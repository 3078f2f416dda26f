/** The formats that findings are printed in; apart from the reporters, so that help can name them without loading one. */
export const formats = [
  'stylish',
  'json',
  'github',
  'gitlab',
  'sarif',
  'junit',
  'checkstyle',
  'markdown',
  'rdjson',
] as const;

export type Format = (typeof formats)[number];

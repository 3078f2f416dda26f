import type { CompiledType, TypeLibrary } from '../core/document-type/library.js';
import { Failure } from './failure.js';
import type { FolderConfig } from './files/find-config.js';
import { display } from './files/paths.js';
import { didYouMean } from './parse-input.js';

/**
 * Makes sure that a type given on the command line exists.
 * @throws Failure when it does not.
 */
export function requireType(name: string | undefined, { types }: { readonly types: TypeLibrary }): void {
  if (name !== undefined) typeNamed(name, types);
}

/** @throws Failure when there is no such type. */
export function typeNamed(name: string, types: TypeLibrary): CompiledType {
  const type = types.get(name);
  if (type) return type;
  const known = [...types.keys()].join(', ');
  throw new Failure(
    `Unknown document type \`${name}\`.${didYouMean(name, types.keys())} Known are ${known}.`,
  );
}

/** What is wrong in a configuration, as `path:line:column: message`. */
export function configErrorLines({ errors }: FolderConfig, cwd: string): string[] {
  return errors.map(
    ({ path, line, column, message }) => `${display(cwd, path)}:${line}:${column}: ${message}`,
  );
}

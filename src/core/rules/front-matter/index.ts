import type { AnyRule } from '../rule.js';
import { frontmatterInvalid } from './frontmatter-invalid.js';
import { frontmatterSchema } from './frontmatter-schema.js';
import { frontmatterUnknownKey } from './frontmatter-unknown-key.js';
import { typeUnknown } from './type-unknown.js';

export const frontMatterRules: readonly AnyRule[] = [
  frontmatterInvalid,
  frontmatterSchema,
  frontmatterUnknownKey,
  typeUnknown,
];

import type { JsonSchema } from '../schema/json-schema.js';
import { cues } from './document-type.js';

/** Id of a type, a section or a shared schema. */
const id = {
  type: 'string',
  pattern: '^[a-z][a-z0-9-]*$',
  description: 'Lower-case words joined by hyphens.',
};

const localized = {
  type: 'object',
  required: ['en'],
  additionalProperties: { type: 'string', minLength: 1 },
  description: 'One text per locale; `en` is required.',
};

const localizedLists = {
  type: 'object',
  additionalProperties: { type: 'array', items: { type: 'string', minLength: 1 } },
  description: 'A list of texts per locale.',
};

const condition = {
  type: ['boolean', 'object'],
  description: 'A JSON Schema over `front_matter` and `derived`; `true` always, `false` never.',
};

const content = {
  type: 'object',
  required: ['kind'],
  additionalProperties: false,
  properties: {
    kind: { enum: ['prose', 'list', 'checklist', 'steps', 'table'] },
    columns: localizedLists,
  },
  if: { properties: { kind: { const: 'table' } }, required: ['kind'] },
  // biome-ignore lint/suspicious/noThenProperty: `then` is a JSON Schema keyword
  then: { required: ['columns'] },
};

const section = {
  type: 'object',
  required: ['id'],
  additionalProperties: false,
  properties: {
    id: { ...id, description: 'The concept that the section is about, such as `timeline`.' },
    title: localized,
    aliases: localizedLists,
    cues: {
      type: 'array',
      items: { enum: [...cues] },
      description: 'What tells the section where its title does not.',
    },
    guidance: { ...localized, description: 'What the section must answer, per locale.' },
    content,
    demanded: condition,
    offered: { type: 'boolean', description: 'Whether a full scaffold offers the section. Default: true.' },
    answered_by: {
      type: 'array',
      items: id,
      description:
        'Sections that answer the same question, so that this one is not missing where one of them is there.',
    },
    from: { type: 'array', items: id, description: 'Sections of a postmortem whose texts fill this one.' },
    after: { ...id, description: 'With `extends`: the section that a new one follows. Default: the last.' },
  },
};

/** The JSON Schema of document type files; `schemas/document-type.schema.json` is generated from it. */
export const typeSchema: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Pulih document type',
  description: 'A kind of Markdown document: its front matter, its sections and when they are demanded.',
  type: 'object',
  required: ['id'],
  additionalProperties: false,
  properties: {
    id,
    extends: { ...id, description: 'The type that this one starts from.' },
    names: { ...localized, description: 'What people call the type, per locale.' },
    descriptions: { ...localized, description: 'One sentence on what the document is for, per locale.' },
    file_name: {
      type: 'string',
      pattern: '^[^/\\\\]+\\.md$',
      description: 'Name of a new file; `{date}`, `{slug}` and front matter keys in braces are filled in.',
    },
    hints: { ...localizedLists, description: 'Words in a title or path that tell this type.' },
    $defs: { type: 'object', additionalProperties: condition },
    front_matter: {
      type: 'object',
      description: 'A JSON Schema of the front matter, with `x-prompt`, `x-default` and `x-demanded`.',
    },
    sections: { type: 'array', items: section },
    drop: { type: 'array', items: id, description: 'With `extends`: sections of the base to leave out.' },
  },
  if: { not: { required: ['extends'] } },
  // biome-ignore lint/suspicious/noThenProperty: `then` is a JSON Schema keyword
  then: {
    required: ['names', 'front_matter', 'sections'],
    properties: { sections: { items: { required: ['title', 'guidance'] } } },
  },
};

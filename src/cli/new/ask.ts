import type { CompiledType, FieldOf } from '../../core/document-type/library.js';
import { localize } from '../../core/locale/locale.js';
import { Failure } from '../failure.js';
import type { Prompter } from '../prompts/prompter.js';
import { faultsIn } from './check-values.js';
import { allows, choicesOf, fieldValue } from './field-value.js';
import type { Values } from './set-values.js';

const words = {
  skip: { en: 'leave empty', id: 'kosongkan' },
  yes: { en: 'yes', id: 'ya' },
  no: { en: 'no', id: 'tidak' },
  needed: { en: 'A title is needed; write one line.', id: 'Judul harus ada; tulis satu baris.' },
};

/**
 * Asks for the fields that have a prompt and no value yet.
 * @throws Failure when the person cancels.
 */
export async function askForValues(
  type: CompiledType,
  given: Values,
  { prompter, locale }: { readonly prompter: Prompter; readonly locale: string },
): Promise<Values> {
  const values: Record<string, unknown> = { ...given };
  for (const field of type.fields()) {
    const name = field.path.join('.');
    if (!field.schema['x-prompt'] || Object.hasOwn(values, name)) continue;
    const answer = await ask(field, { type, prompter, locale });
    if (answer === null) throw new Failure('Cancelled; nothing was written.');
    const value = fieldValue(answer, field.schema);
    if (value !== null) values[name] = value;
  }
  return values;
}

async function ask(
  { path, schema }: FieldOf,
  {
    type,
    prompter,
    locale,
  }: { readonly type: CompiledType; readonly prompter: Prompter; readonly locale: string },
): Promise<string | null> {
  const name = path.join('.');
  const message = localize(schema['x-prompt']!, locale);
  const skip = { value: '', label: localize(words.skip, locale) };
  const choices = choicesOf(schema);
  if (choices.length > 0) {
    return prompter.choose({
      message,
      choices: [skip, ...choices.map((value) => ({ value, label: value }))],
    });
  }
  if (allows(schema, 'boolean')) {
    const answers = (['yes', 'no'] as const).map((word) => ({
      value: String(word === 'yes'),
      label: localize(words[word], locale),
    }));
    return prompter.choose({ message, choices: [skip, ...answers] });
  }
  const example = Array.isArray(schema.examples) ? schema.examples[0] : undefined;
  return prompter.text({
    message,
    ...(example === undefined ? {} : { placeholder: String(example) }),
    check: (answer) => {
      if (name === 'title' && answer.trim() === '') return localize(words.needed, locale);
      return faultsIn({ [name]: fieldValue(answer, schema) }, type, locale).get(name) ?? null;
    },
  });
}

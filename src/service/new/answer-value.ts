import type { FieldOf } from '../../core/document-type/library.js';
import { readYaml } from '../../core/yaml/yaml-source.js';
import type { ScaffoldParams } from '../data/new.js';
import { namedValues } from '../yaml/schema-view.js';

/** An answer as its field wants it: a text stays a text where the field takes one; null for an empty one. */
export function answerValue(
  answer: ScaffoldParams['answers'][string],
  schema: FieldOf['schema'] | undefined,
): unknown {
  if (Array.isArray(answer)) return answer.length > 0 ? answer : null;
  if (typeof answer !== 'string') return answer;
  const text = answer.trim();
  if (text === '') return null;
  const types = [schema?.type].flat();
  if (!schema || types.includes('string') || namedValues([schema]).includes(text)) {
    if (!types.includes('boolean') || !/^(?:true|false)$/.test(text)) return text;
  }
  if (types.includes('array'))
    return text
      .split(',')
      .map((item) => item.trim())
      .filter(Boolean);
  const { data, errors } = readYaml(text);
  return errors.length > 0 || (typeof data === 'object' && data !== null) ? text : data;
}

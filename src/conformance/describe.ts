import type { Limit, SchemaError } from '#providers/provider.ts';
import { nearest, sameLetters } from './nearest.ts';
import { nameOf, pointerTo } from './pointer.ts';

/** A finding in words: what is wrong and where, what may stand there, and what to do about it. */
export type Description = { readonly message: string; readonly allowed: string; readonly fix: string };

/** Tells a finding of a schema. A limit's own words on what to do win over those that its keyword suggests. */
export function describeError(error: SchemaError, limit: Limit | undefined): Description {
  const described = describeKeyword(error, limit);
  return limit?.fix === undefined ? described : { ...described, fix: limit.fix };
}

function describeKeyword(error: SchemaError, limit: Limit | undefined): Description {
  const field = nameOf(error.instancePath);
  const { params, data } = error;
  const got = `; got ${show(data)}`;
  const must = (allowed: string, fix: string, given = got): Description => ({
    message: `${field} must be ${allowed}${given}`,
    allowed,
    fix,
  });
  // Two types stand for a file: see the validators' generation.
  if (Array.isArray(Object(error.parentSchema).type)) {
    return must('a file, or the name of one', `send ${field} as a file`, `; got ${kindOf(data)}`);
  }
  switch (error.keyword) {
    case 'required': {
      const missing = join(error.instancePath, String(params.missingProperty));
      return { message: `${missing} is required`, allowed: 'it has to be there', fix: `add ${missing}` };
    }
    case 'additionalProperties':
      return unknownField(error, String(params.additionalProperty));
    case 'discriminator': {
      const tags = wordsOf(Object(error.parentSchema)['x-tags']);
      const tag = join(error.instancePath, String(params.tag));
      const allowed = `one of ${tags.join(', ')}`;
      return {
        message: `${tag} must be ${allowed}; got ${show(params.tagValue)}`,
        allowed,
        fix: oneOf(tag, tags, params.tagValue),
      };
    }
    case 'type': {
      const type = String(params.type);
      const allowed = article(type);
      return must(allowed, asType(field, type, data), `; got ${kindOf(data)}`);
    }
    case 'enum': {
      const words = wordsOf(params.allowedValues).filter((word) => !isExcluded(error.parentSchema, word));
      // Where the documents end a list with "etc.", another value may be right.
      if (limit?.severity === 'warning') {
        const statement = withoutPeriod(limit.statement);
        return { message: `${field}: ${statement}${got}`, allowed: words.join(', '), fix: oneOf(field, words, data) };
      }
      return must(`one of ${words.join(', ')}`, oneOf(field, words, data));
    }
    case 'const':
      return must(show(params.allowedValue), `set ${field} to ${show(params.allowedValue)}`);
    case 'minimum':
    case 'maximum': {
      const bound = error.keyword === 'minimum' ? 'raise' : 'lower';
      return must(range(error.parentSchema), `${bound} ${field} to ${String(params.limit)}`);
    }
    case 'multipleOf':
      return must('a whole number', `round ${field} to ${show(Math.round(Number(data)))}`);
    case 'minLength':
      if (params.limit === 1) {
        return {
          message: `${field} must not be empty`,
          allowed: 'at least 1 character',
          fix: `write something into ${field}`,
        };
      }
      return {
        message: `${field} must have at least ${String(params.limit)} characters`,
        allowed: `at least ${String(params.limit)} characters`,
        fix: `lengthen ${field}`,
      };
    case 'maxLength': {
      const length = [...String(data)].length;
      const allowed = `at most ${String(params.limit)} characters`;
      const fix = `shorten ${field} by ${count(length - Number(params.limit), 'character')}`;
      return { message: `${field} must have ${allowed}; got ${length}`, allowed, fix };
    }
    case 'minItems':
    case 'maxItems': {
      const length = Array.isArray(data) ? data.length : 0;
      const bound = Number(params.limit);
      const isShort = error.keyword === 'minItems';
      const allowed = `at ${isShort ? 'least' : 'most'} ${count(bound, 'entry')}`;
      const fix = isShort
        ? `add ${count(bound - length, 'entry')} to ${field}, or leave it out`
        : `take ${count(length - bound, 'entry')} out of ${field}`;
      return { message: `${field} must have ${allowed}; got ${length}`, allowed, fix };
    }
    default: {
      if (!limit) {
        const message = `${field} ${error.message ?? 'breaks the contract'}`;
        return { message, allowed: error.message ?? '', fix: `change ${field}` };
      }
      const statement = withoutPeriod(limit.statement);
      // A rule over several fields stands for itself; one about a field says which.
      const message = error.instancePath === '' ? statement : `${field}: ${statement}`;
      if (isForbidden(error)) return { message, allowed: 'nothing', fix: `take ${field} out` };
      return { message, allowed: statement, fix: `change ${field}` };
    }
  }
}

/** Whether what failed is a field that a model does not have: `not: {}`. */
export function isForbidden(error: SchemaError): boolean {
  return error.keyword === 'not' && JSON.stringify(Object(error.parentSchema).not) === '{}';
}

function withoutPeriod(sentence: string): string {
  return sentence.replace(/\.$/, '');
}

function join(pointer: string, name: string): string {
  return nameOf(pointer + pointerTo([name]));
}

function article(type: string): string {
  return /^[aeiou]/.test(type) ? `an ${type}` : `a ${type}`;
}

function count(amount: number, noun: string): string {
  const plural = noun === 'entry' ? 'entries' : `${noun}s`;
  return `${amount} ${amount === 1 ? noun : plural}`;
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'an array';
  if (value instanceof Blob) return show(value);
  return typeof value === 'object' ? 'an object' : `the ${typeof value} ${show(value)}`;
}

function show(value: unknown): string {
  const shown = json(value);
  return shown.length > 60 ? `${shown.slice(0, 57)}...` : shown;
}

function json(value: unknown): string {
  if (value instanceof Blob) return `the file ${JSON.stringify(value instanceof File ? value.name : '')}`;
  // JSON would have a null.
  if (typeof value === 'number' && !Number.isFinite(value)) return String(value);
  try {
    return JSON.stringify(value) ?? 'nothing';
  } catch {
    // What no JSON can hold: a big integer, a circle.
    return typeof value === 'bigint' ? String(value) : 'a value that is no JSON';
  }
}

function wordsOf(values: unknown): string[] {
  return Array.isArray(values) ? values.map((value) => String(value)) : [];
}

/** Whether the schema takes a value of its own list out again: what another model has. */
function isExcluded(schema: unknown, word: string): boolean {
  const { not } = Object(schema);
  return wordsOf(Object(not).enum ?? [Object(not).const]).includes(word);
}

/** The word that a slip means, else all of them. Of `3:2` and `2k` nobody knows which number is wrong. */
function oneOf(field: string, words: readonly string[], given: unknown): string {
  const near = typeof given === 'string' ? nearest(given, words) : undefined;
  const isSlip = near !== undefined && typeof given === 'string' && (sameLetters(near, given) || !/\d/.test(near));
  return isSlip ? `set ${field} to ${near}` : `set ${field} to one of ${words.join(', ')}`;
}

function asType(field: string, type: string, given: unknown): string {
  if (given instanceof Blob) return `send ${field} as text`;
  const plain = typeof given === 'string' && (type === 'boolean' ? /^(true|false)$/ : /^-?\d+(\.\d+)?$/).test(given);
  if (plain && ['number', 'integer', 'boolean'].includes(type)) return `send ${given} without quotes`;
  return `send ${field} as ${article(type)}`;
}

function range(schema: unknown): string {
  const { minimum, maximum } = Object(schema);
  if (minimum !== undefined && maximum !== undefined) return `between ${minimum} and ${maximum}`;
  return minimum === undefined ? `at most ${maximum}` : `at least ${minimum}`;
}

function unknownField(error: SchemaError, name: string): Description {
  const schemas: [string, unknown][] = Object.entries(Object(Object(error.parentSchema).properties));
  // A field that the model forbids (`not: {}`) is no advice.
  const known = schemas.filter(([, schema]) => JSON.stringify(Object(schema).not) !== '{}').map(([field]) => field);
  const near = nearest(name, known) ?? elsewhere(name, known);
  const where = error.instancePath === '' ? '' : ` in ${nameOf(error.instancePath)}`;
  return {
    message: `unknown field ${show(name)}${where}; ${near ? `did you mean ${show(near)}?` : `the fields are ${known.join(', ')}`}`,
    allowed: `the fields ${known.join(', ')}`,
    fix: near
      ? `rename ${show(name)} to ${near}`
      : `take ${show(name)} out${where && ` of ${nameOf(error.instancePath)}`}`,
  };
}

/** What one gateway calls so, and another so. */
const synonyms = [
  ['duration', 'seconds'],
  ['size', 'ratio', 'aspect_ratio', 'aspectRatio'],
  ['webhook', 'webhookUrl', 'callback_url', 'webhook_url'],
  ['generate_audio', 'audio', 'with_audio'],
  ['image_urls', 'mediaUrls', 'image_url', 'images', 'input_reference'],
  ['video_urls', 'video_url', 'videos', 'mediaUrls'],
  ['audio_urls', 'audio_url', 'audios', 'mediaUrls'],
];

/** The field that is called otherwise on another gateway. */
function elsewhere(name: string, known: readonly string[]): string | undefined {
  const names = synonyms.find((group) => group.includes(name));
  return names?.find((other) => known.includes(other));
}

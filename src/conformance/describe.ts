import type { Limit, SchemaError } from '#providers/provider.ts';

/** A finding in a sentence: what is wrong, where, and what would be right. */
export function describeError(error: SchemaError, limit: Limit | undefined, models: readonly string[]): string {
  const field = fieldName(error.instancePath);
  const { params } = error;
  switch (error.keyword) {
    case 'required':
      return `${join(error.instancePath, String(params.missingProperty))} is required`;
    case 'additionalProperties':
      return unknownField(error, String(params.additionalProperty));
    case 'discriminator':
      return `${params.tag === 'model' ? 'model' : join(error.instancePath, String(params.tag))} ${
        params.tag === 'model' ? `must be one of ${models.join(', ')}` : 'names no known form'
      }; got ${show(params.tagValue)}`;
    case 'type':
      return `${field} must be ${article(String(params.type))}; got ${kindOf(error.data)}`;
    case 'enum':
      return `${field} must be one of ${list(params.allowedValues)}; got ${show(error.data)}`;
    case 'const':
      return `${field} must be ${show(params.allowedValue)}; got ${show(error.data)}`;
    case 'minimum':
    case 'maximum':
      return `${field} must be ${range(error.parentSchema)}; got ${show(error.data)}`;
    case 'minLength':
      return params.limit === 1
        ? `${field} must not be empty`
        : `${field} must have at least ${String(params.limit)} characters`;
    case 'maxLength':
      return `${field} must have at most ${String(params.limit)} characters; got ${[...String(error.data)].length}`;
    case 'minItems':
    case 'maxItems':
      return `${field} must have at ${error.keyword === 'minItems' ? 'least' : 'most'} ${String(params.limit)} ${
        params.limit === 1 ? 'entry' : 'entries'
      }; got ${Array.isArray(error.data) ? error.data.length : 0}`;
    default:
      return limit ? ruleOf(error.instancePath, limit) : `${field} ${error.message ?? 'breaks the contract'}`;
  }
}

/** A rule over several fields stands for itself; one about a field says which. */
function ruleOf(pointer: string, limit: Limit): string {
  const statement = limit.statement.replace(/\.$/, '');
  return pointer === '' ? statement : `${fieldName(pointer)}: ${statement}`;
}

/** A JSON Pointer the way people write it: `content[0].role`. */
function fieldName(pointer: string): string {
  if (pointer === '') return 'the request';
  return pointer
    .slice(1)
    .split('/')
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce((path, part) => (/^\d+$/.test(part) ? `${path}[${part}]` : path === '' ? part : `${path}.${part}`), '');
}

function join(pointer: string, name: string): string {
  return pointer === '' ? name : `${fieldName(pointer)}.${name}`;
}

function article(type: string): string {
  return /^[aeiou]/.test(type) ? `an ${type}` : `a ${type}`;
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'an array';
  return typeof value === 'object' ? 'an object' : `the ${typeof value} ${show(value)}`;
}

function show(value: unknown): string {
  const shown = json(value);
  return shown.length > 60 ? `${shown.slice(0, 57)}...` : shown;
}

function json(value: unknown): string {
  try {
    return JSON.stringify(value) ?? 'nothing';
  } catch {
    // What no JSON can hold: a big integer, a circle.
    return typeof value === 'bigint' ? String(value) : 'a value that is no JSON';
  }
}

function list(values: unknown): string {
  return Array.isArray(values) ? values.map((value) => String(value)).join(', ') : String(values);
}

function range(schema: unknown): string {
  const { minimum, maximum } = Object(schema);
  if (minimum !== undefined && maximum !== undefined) return `between ${minimum} and ${maximum}`;
  return minimum === undefined ? `at most ${maximum}` : `at least ${minimum}`;
}

function unknownField(error: SchemaError, name: string): string {
  const schemas: [string, unknown][] = Object.entries(Object(Object(error.parentSchema).properties));
  // A field that the model forbids (`not: {}`) is no advice.
  const known = schemas.filter(([, schema]) => JSON.stringify(Object(schema).not) !== '{}').map(([field]) => field);
  const [near] = known
    .map((field) => ({ field, edits: sameLetters(field, name) ? 0 : distance(field, name) }))
    .filter(({ edits }) => edits <= 2)
    .sort((a, b) => a.edits - b.edits);
  const where = error.instancePath === '' ? '' : ` in ${fieldName(error.instancePath)}`;
  return `unknown field ${show(name)}${where}; ${near ? `did you mean ${show(near.field)}?` : `the fields are ${known.join(', ')}`}`;
}

/** `aspectRatio` and `aspect_ratio` are one name in two gateways' cases. */
function sameLetters(a: string, b: string): boolean {
  const letters = (name: string) => name.replaceAll(/[^a-z0-9]/gi, '').toLowerCase();
  return letters(a) === letters(b);
}

/** Edits between two short names (Levenshtein). */
function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return 3;
  let row = Array.from({ length: b.length + 1 }, (_unused, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 3;
}

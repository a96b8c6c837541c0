/**
 * The corpus of a provider: requests with the verdict that its documents give them, for whoever checks
 * requests in any language. The examples of `limits.yaml`, and the values just inside and just outside
 * of every keyword of the create request; what is expected follows from the schema and never from
 * this project's check. docs/corpus.md describes the form.
 */
import type { Ajv2020 } from 'ajv/dist/2020.js';
import { isForbidden, isObject, patched, type Json, type JsonObject, type LimitsFile } from './specs.ts';

export type CorpusCase = {
  /** Unique in the file, and stable while the spec stays as it is. */
  readonly id: string;
  /** The limit that the case is about; `<provider>/schema` for what is no documented limit. */
  readonly limit: string;
  /** From `limits.yaml`, or derived from the schema. */
  readonly origin: 'example' | 'boundary';
  /** The field of the body that was varied; of a boundary alone. */
  readonly field?: string;
  /** Whether the request is accepted. */
  readonly accepted: boolean;
  /** The limits that it breaks, each once. */
  readonly breaks: readonly string[];
  /** The limits that it is warned of; absent where the case does not say. */
  readonly warns?: readonly string[];
  /** The fields of the body; in a form a file is stood for by its name. */
  readonly request: JsonObject;
  /** What is known of the files that the request names. */
  readonly media?: JsonObject;
  /** How the request is sent, where that is what the case is about. */
  readonly send?: JsonObject;
};

export type Corpus = { readonly provider: string; readonly cases: readonly CorpusCase[] };

/** What the derivation works with. */
export type CorpusSource = {
  readonly provider: string;
  readonly file: LimitsFile;
  /** Knows the create request as `request`. */
  readonly ajv: Ajv2020;
  /** The schema of each model's request. */
  readonly models: readonly { readonly model: string; readonly schema: JsonObject }[];
  readonly resolve: (node: Json | undefined) => JsonObject;
  /** Whether the body is a form, in which every value is text. */
  readonly isForm: boolean;
};

export function corpusOf(source: CorpusSource): Corpus {
  const told = [...examples(source)];
  const seen = new Set(told.map(({ request }) => JSON.stringify(request)));
  const derived = source.models
    .flatMap((tier) => [...boundaries(source, tier)])
    // What an example shows already, or another keyword of the same value, is not derived again.
    .filter(({ request }) => {
      const key = JSON.stringify(request);
      return !seen.has(key) && Boolean(seen.add(key));
    });
  const cases = [...told, ...derived];
  return { provider: source.provider, cases };
}

function* examples({ file }: CorpusSource): Generator<CorpusCase> {
  for (const { id, severity, accepts = [], rejects = [] } of file.limits) {
    for (const [side, list] of [
      ['accepts', accepts],
      ['rejects', rejects],
    ] as const) {
      for (const [index, { request, media, send }] of list.entries()) {
        const isBroken = side === 'rejects';
        yield {
          id: `${id}: ${side} ${index + 1}`,
          limit: id,
          origin: 'example',
          accepted: !isBroken || severity === 'warning',
          breaks: isBroken && severity === 'error' ? [id] : [],
          // What else may be said of a request that is refused is not the matter.
          ...(!(isBroken && severity === 'error') && { warns: isBroken ? [id] : [] }),
          request: patched(file.base, request),
          ...(media && { media }),
          ...(send && { send }),
        };
      }
    }
  }
}

/** A value of a field, the limit that it tries, and whether it breaks it. */
type Trial = {
  readonly name: string;
  readonly value: Json | undefined;
  readonly limit: string;
  readonly broken: boolean;
};

function* boundaries(source: CorpusSource, tier: { model: string; schema: JsonObject }): Generator<CorpusCase> {
  const { provider, file, ajv, resolve } = source;
  const { model, schema } = tier;
  const base: JsonObject = { ...file.base, model };
  // Some fields want company: sounds want a picture.
  const companions = file.limits
    .filter(({ enforcement }) => enforcement === 'openapi')
    .flatMap(({ accepts = [] }) => accepts.map(({ request }) => patched(file.base, request)))
    .filter((request) => request.model === model);
  const isValid = (request: JsonObject) => Boolean(ajv.validate('request', request));
  const make = (field: string, { name, value, limit, broken }: Trial, request: JsonObject): CorpusCase => ({
    id: `${model} ${field}: ${name}`,
    limit,
    origin: 'boundary',
    field,
    accepted: !broken,
    breaks: broken ? [limit] : [],
    request: withField(request, field, value),
  });

  const properties = isObject(schema.properties) ? schema.properties : {};
  for (const [field, node] of Object.entries(properties)) {
    if (field === 'model') continue;
    const fieldSchema = resolve(node);
    const trials = isForbidden(fieldSchema)
      ? [forbidden(source, field, fieldSchema)]
      : [...trialsOf(source, fieldSchema, limitOf(schema, 'required', field))];
    const inside = trials.find(({ broken, value }) => !broken && value !== undefined);
    const host = [base, ...companions].find((request) => {
      const valid = isForbidden(fieldSchema) ? request : withField(request, field, inside?.value);
      return isValid(valid);
    });
    if (!host) continue;
    for (const trial of trials) {
      const made = make(field, trial, host);
      // Two rules may meet in one value; what is derived is only what the schema bears out.
      if (isValid(made.request) === made.accepted) yield made;
    }
  }
  yield make('surplus', { name: 'an unknown field', value: true, limit: `${provider}/schema`, broken: true }, base);
}

function* trialsOf(
  source: CorpusSource,
  schema: JsonObject,
  requiredBy: string | undefined,
  kind?: Json,
): Generator<Trial> {
  const { provider, resolve, isForm } = source;
  const schemaLimit = `${provider}/schema`;
  const media = schema['x-media'] ?? kind;
  const limit = (keyword: string) => limitOf(schema, keyword) ?? schemaLimit;
  const inside = (keyword: string, name: string, value: Json) => ({
    name,
    value,
    limit: limit(keyword),
    broken: false,
  });
  const outside = (keyword: string, name: string, value: Json) => ({
    name,
    value,
    limit: limit(keyword),
    broken: true,
  });
  // A wrong type is never a documented limit.
  const mistyped = (name: string, value: Json) => ({ name, value, limit: schemaLimit, broken: true });
  if (requiredBy !== undefined) yield { name: 'missing', value: undefined, limit: requiredBy, broken: true };
  const type = String(schema.type ?? (typeof schema.const === 'string' ? 'string' : ''));
  const { minimum, maximum, minLength, maxLength, minItems, maxItems, not } = schema;
  const step = type === 'integer' ? 1 : 0.01;
  if (Array.isArray(schema.enum)) {
    const excluded = isObject(not) ? (Array.isArray(not.enum) ? not.enum : [not.const ?? null]) : [];
    for (const value of schema.enum) {
      yield excluded.includes(value) ? outside('not', String(value), value) : inside('enum', String(value), value);
    }
    yield outside('enum', 'none of the values', type === 'string' ? 'none-of-these' : -999);
  } else if ('const' in schema) {
    yield inside('const', 'the value', schema.const ?? null);
    yield outside('const', 'another value', 'none-of-these');
  } else if (type === 'integer' || type === 'number') {
    if (typeof minimum === 'number') {
      yield inside('minimum', `minimum ${minimum}`, minimum);
      yield outside('minimum', `below ${minimum}`, rounded(minimum - step));
    }
    if (typeof maximum === 'number') {
      yield inside('maximum', `maximum ${maximum}`, maximum);
      yield outside('maximum', `above ${maximum}`, rounded(maximum + step));
    }
    if (minimum === undefined && maximum === undefined) yield inside('type', 'a number', 7);
    if (type === 'integer') yield mistyped('a fraction', Number(minimum ?? 0) + 1.5);
    yield mistyped('no number', 'five');
  } else if (type === 'string') {
    yield inside('type', 'a text', sample(source, schema, 0, media) ?? null);
    if (typeof minLength === 'number' && minLength > 0) {
      yield outside('minLength', `shorter than ${minLength}`, 'x'.repeat(minLength - 1));
      yield inside('minLength', `as short as ${minLength}`, 'x'.repeat(minLength));
    }
    if (typeof maxLength === 'number') {
      yield inside('maxLength', `as long as ${maxLength}`, 'x'.repeat(maxLength));
      yield outside('maxLength', `longer than ${maxLength}`, 'x'.repeat(maxLength + 1));
      // Two units of UTF-16 each, and one character.
      yield inside('maxLength', `as long as ${maxLength}, in pictographs`, '🎬'.repeat(maxLength));
    }
    // In a form everything is text.
    if (!isForm) yield mistyped('no text', 7);
  } else if (type === 'boolean') {
    yield inside('type', 'yes', true);
    yield inside('type', 'no', false);
    yield mistyped('neither', 'maybe');
  } else if (type === 'array') {
    const entries = (length: number) =>
      Array.from({ length }, (_none, index) => sample(source, resolve(schema.items), index, media) ?? null);
    yield inside('maxItems', 'one entry', entries(1));
    if (typeof minItems === 'number' && minItems > 0) {
      yield outside('minItems', `fewer than ${minItems}`, entries(minItems - 1));
    }
    if (typeof maxItems === 'number') {
      yield inside('maxItems', `as many as ${maxItems}`, entries(maxItems));
      yield outside('maxItems', `more than ${maxItems}`, entries(maxItems + 1));
    }
    yield mistyped('no list', 'five');
    for (const trial of trialsOfEntry(source, resolve(schema.items), media)) {
      yield { ...trial, name: `an entry: ${trial.name}`, value: [trial.value ?? null] };
    }
  } else if (type === 'object') {
    yield inside('type', 'an object', sample(source, schema, 0, media) ?? null);
    yield mistyped('no object', 'five');
  }
}

/** What another model takes in a field that this one does not have. */
function forbidden(source: CorpusSource, field: string, schema: JsonObject): Trial {
  const others = source.models.flatMap((tier) =>
    isObject(tier.schema.properties) ? [source.resolve(tier.schema.properties[field])] : [],
  );
  const other = others.find((candidate) => Object.keys(candidate).length > 0 && !isForbidden(candidate));
  const value = other === undefined ? true : (sample(source, other) ?? true);
  return {
    name: 'not taken by this model',
    value,
    limit: limitOf(schema, 'not') ?? `${source.provider}/schema`,
    broken: true,
  };
}

/** The trials of an entry of a list: of a value, or of each field of an object, whichever form it takes. */
function* trialsOfEntry(source: CorpusSource, schema: JsonObject, kind: Json | undefined): Generator<Trial> {
  const schemaLimit = `${source.provider}/schema`;
  const forms = Array.isArray(schema.oneOf) ? schema.oneOf.map(source.resolve) : [schema];
  for (const form of forms) {
    const whole = sample(source, form, 0, kind);
    if (!isObject(form.properties) || !isObject(whole)) {
      for (const trial of trialsOf(source, form, undefined, kind)) if (trial.value !== undefined) yield trial;
      continue;
    }
    const tag = forms.length > 1 ? `${String(Object.values(whole)[0])}, ` : '';
    for (const [field, node] of Object.entries(form.properties)) {
      const fieldSchema = source.resolve(node);
      // What tells the forms apart belongs to all of them.
      if (forms.length > 1 && 'const' in fieldSchema) continue;
      const required = Array.isArray(form.required) && form.required.includes(field);
      const missing = required ? (limitOf(form, 'required', field) ?? schemaLimit) : undefined;
      for (const { name, value, ...trial } of trialsOf(source, fieldSchema, missing, kind)) {
        yield { name: `${tag}${field}: ${name}`, value: withField(whole, field, value), ...trial };
      }
    }
    yield { name: `${tag}an unknown field`, value: { ...whole, surplus: true }, limit: schemaLimit, broken: true };
  }
}

const extensions: Readonly<Record<string, string>> = { image: 'jpg', video: 'mp4', audio: 'mp3' };

/** A value that a schema takes; where files are named, one of a kind. */
function sample(
  source: CorpusSource,
  schema: JsonObject,
  index = 0,
  kind: Json | undefined = schema['x-media'],
): Json | undefined {
  if ('const' in schema) return schema.const;
  if (Array.isArray(schema.enum)) return schema.enum[0];
  if (Array.isArray(schema.oneOf)) return sample(source, source.resolve(schema.oneOf[0]), index, kind);
  if (schema.format === 'binary') return 'reference.jpg';
  switch (schema.type) {
    case 'string':
      if (kind === undefined && schema.pattern === undefined) return 'A paper boat drifts by';
      return `https://media.example.com/${index + 1}.${extensions[String(kind)] ?? 'jpg'}`;
    case 'boolean':
      return true;
    case 'integer':
    case 'number':
      return typeof schema.minimum === 'number' ? schema.minimum : 5;
    case 'array':
      return [sample(source, source.resolve(schema.items), index, kind) ?? null];
    default: {
      const required = Array.isArray(schema.required) ? schema.required.map(String) : [];
      const properties = isObject(schema.properties) ? schema.properties : {};
      return Object.fromEntries(
        required.map((name) => {
          const field = source.resolve(properties[name]);
          return [name, sample(source, field, index, field['x-media'] ?? kind) ?? null];
        }),
      );
    }
  }
}

/** The limit that a schema's keyword is, for `required` that of a field. */
function limitOf(schema: JsonObject, keyword: string, field?: string): string | undefined {
  const tag = schema['x-limit'];
  if (typeof tag === 'string') return tag;
  const entry = isObject(tag) ? tag[keyword] : undefined;
  const id = isObject(entry) && field !== undefined ? entry[field] : entry;
  return typeof id === 'string' ? id : undefined;
}

function withField(object: JsonObject, field: string, value: Json | undefined): JsonObject {
  const { [field]: _, ...rest } = object;
  return value === undefined ? rest : { ...rest, [field]: value };
}

/** Sums of decimal fractions are off by some billionths. */
function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

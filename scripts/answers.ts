/**
 * The documented answers of a provider as compiled validators, by operation and status. They are closed: where an
 * object's fields are listed, a field that is not among them is a finding of the keyword `unevaluatedProperties`.
 */
import { Ajv2020 } from 'ajv/dist/2020.js';
import { linkedCode } from './ajv-code.ts';
import { isObject, type Json, type JsonObject, type SpecFile } from './specs.ts';

/** What is posted to a webhook, beside the operations. */
const webhook = 'webhook';

/** The module `answers.gen.js`. */
export function answersModule(provider: string, spec: SpecFile): string {
  const ajv = new Ajv2020({
    allErrors: true,
    verbose: true,
    strict: false,
    validateFormats: false,
    code: { source: true, esm: true, lines: true },
  });
  // Many operations refuse in one and the same shape, which is compiled once.
  const names = new Map<string, string>();
  const table = answersOf(spec).map(({ operation, status, schema }) => {
    const key = JSON.stringify(schema);
    const name = names.get(key) ?? `answer${names.size + 1}`;
    if (!names.has(key)) ajv.addSchema({ $id: name, ...schema });
    names.set(key, name);
    return { operation, status, name };
  });
  const code = linkedCode(provider, ajv, Object.fromEntries([...names.values()].map((name) => [name, name])));
  const operations = Map.groupBy(table, ({ operation }) => operation);
  const entries = [...operations].map(([operation, own]) => {
    const statuses = own.map(({ status, name }) => `${status}: ${name}`).join(', ');
    return `  ${operation}: { ${statuses} },`;
  });
  return `${code}\nexport const answers = {\n${entries.join('\n')}\n};\n`;
}

type DocumentedAnswer = { readonly operation: string; readonly status: number; readonly schema: JsonObject };

function answersOf(spec: SpecFile): DocumentedAnswer[] {
  return Object.values(spec.paths).flatMap((item) =>
    Object.entries(item)
      .filter(([method]) => method !== 'parameters')
      .flatMap(([, operation]) => [
        ...Object.entries(operation.responses).flatMap(([status, response]) =>
          answer(spec, operation.operationId, Number(status), response),
        ),
        ...callbacksOf(operation).flatMap((request) => answer(spec, webhook, 200, request)),
      ]),
  );
}

/** The requests that an operation's callbacks send. */
function callbacksOf({ callbacks }: JsonObject): Json[] {
  const found: Json[] = [];
  for (const callback of isObject(callbacks) ? Object.values(callbacks) : []) {
    for (const item of isObject(callback) ? Object.values(callback) : []) {
      if (isObject(item) && isObject(item.post)) found.push(item.post.requestBody ?? null);
    }
  }
  return found;
}

function answer(spec: SpecFile, operation: string, status: number, message: Json): DocumentedAnswer[] {
  const { content } = followed(spec, message);
  const json = isObject(content) ? content['application/json'] : undefined;
  if (!isObject(json) || !isObject(json.schema)) return [];
  return [{ operation, status, schema: closed(spec, json.schema) }];
}

/** What a `$ref` leads to, with what stands beside it. */
function followed(spec: SpecFile, node: Json | undefined): JsonObject {
  if (!isObject(node)) return {};
  const { $ref, ...rest } = node;
  if (typeof $ref !== 'string') return node;
  let target: unknown = spec;
  for (const part of $ref.slice(2).split('/')) target = Object(target)[part];
  if (!isObject(target)) throw new Error(`${spec.info.title}: ${$ref} leads nowhere`);
  return { ...followed(spec, target), ...rest };
}

/** What only people read. */
const words = ['description', 'title', 'example', 'examples', 'default', 'discriminator'];

/**
 * A schema that stands alone and lets no field pass that it does not list. A part of another schema leaves that to
 * the whole, which alone knows all of its fields.
 */
function closed(spec: SpecFile, node: Json | undefined, isPart = false): JsonObject {
  const source = followed(spec, node);
  const schema = Object.fromEntries(
    Object.entries(source)
      .filter(([name]) => !words.includes(name) && !name.startsWith('x-'))
      .map(([name, value]): [string, Json] => {
        if (name === 'properties' && isObject(value)) {
          return [name, Object.fromEntries(Object.entries(value).map(([field, own]) => [field, closed(spec, own)]))];
        }
        if (name === 'items' || name === 'additionalProperties')
          return [name, isObject(value) ? closed(spec, value) : value];
        if (['oneOf', 'anyOf', 'allOf'].includes(name) && Array.isArray(value)) {
          return [name, value.map((member) => closed(spec, member, true))];
        }
        if (['if', 'then', 'else', 'not', 'contains'].includes(name)) return [name, closed(spec, value, true)];
        return [name, value];
      }),
  );
  const isOpen = 'additionalProperties' in schema || 'unevaluatedProperties' in schema;
  return isPart || isOpen || !listsFields(schema) ? schema : { ...schema, unevaluatedProperties: false };
}

function listsFields(schema: JsonObject): boolean {
  if (isObject(schema.properties)) return true;
  return ['oneOf', 'anyOf', 'allOf'].some((name) => {
    const members = schema[name];
    return Array.isArray(members) && members.some((member) => isObject(member) && listsFields(member));
  });
}

/** The types of the module. */
export const answersTypes = `import type { SchemaError } from './validate.gen.js';

/** By operation and status; \`webhook\` is what is posted about a task. */
export const answers: {
  readonly [operation: string]: {
    readonly [status: number]: { (data: unknown): boolean; errors?: readonly SchemaError[] | null };
  };
};
`;

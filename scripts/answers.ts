/**
 * The documented answers of a provider as compiled validators, by operation and status. They are closed: where an
 * object's fields are listed, a field that is not among them is a finding of the keyword `unevaluatedProperties`.
 */
import { Ajv2020 } from 'ajv/dist/2020.js';
import { linkedCode } from './ajv-code.ts';
import { isObject, isStatus, type Json, type JsonObject, type SpecFile } from './specs.ts';

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
  const documents = new Map<string, string>();
  const table = answersOf(spec).map(({ operation, status, schema, source }) => {
    const text = JSON.stringify(source);
    const document = documents.get(text) ?? `document${documents.size + 1}`;
    documents.set(text, document);
    if (schema === null) return { operation, status, document, name: 'null' };
    const key = JSON.stringify(schema);
    const name = names.get(key) ?? `answer${names.size + 1}`;
    if (!names.has(key)) ajv.addSchema({ $id: name, ...schema });
    names.set(key, name);
    return { operation, status, document, name };
  });
  const code = linkedCode(provider, ajv, Object.fromEntries([...names.values()].map((name) => [name, name])));
  const operations = Map.groupBy(table, ({ operation }) => operation);
  const entries = [...operations].map(([operation, own]) => {
    const statuses = own.map(({ status, name, document }) => `${keyOf(status)}: [${name}, ${document}]`).join(', ');
    return `  ${keyOf(operation)}: { ${statuses} },`;
  });
  const sources = Array.from(documents, ([text, name]) => `const ${name} = ${text};\n`).join('');
  const validators = code.replaceAll(/^export const (?=answer\d)/gm, 'const ');
  return `${validators}\n${sources}\nexport const answers = {\n${entries.join('\n')}\n};\n`;
}

/** A name as the key of an object in code. */
function keyOf(name: string): string {
  return /^(?:[a-zA-Z_$][\w$]*|[1-9]\d*)$/.test(name) ? name : JSON.stringify(name);
}

/** @param schema `null` where no JSON is documented. @param status One, a range such as `4XX`, or `default` */
type DocumentedAnswer = {
  readonly operation: string;
  readonly status: string;
  readonly schema: JsonObject | null;
  readonly source: AnswerSource;
};

/** Where an answer is documented, and how well it is known. */
type AnswerSource = { readonly title: string; readonly url: string; readonly confidence: string };

function answersOf(spec: SpecFile): DocumentedAnswer[] {
  const operations = Object.values(spec.paths).flatMap((item) =>
    Object.entries(item).flatMap(([method, operation]) => (method === 'parameters' ? [] : [operation])),
  );
  if (operations.some(({ operationId }) => operationId === webhook))
    throw new Error(
      `${spec.info.title}: an operation is called ${webhook}, as what is posted to one; call it otherwise`,
    );
  const answers = operations.flatMap((operation) =>
    Object.entries(operation.responses).map(([status, response]) => {
      // What is neither a status nor a range would be passed over.
      isStatus(status);
      const { operationId } = operation;
      const schema = jsonOf(spec, response, `the answer to ${operationId} (${status})`);
      const source = sourceOf(spec, [followed(spec, response, []).node, operation]);
      return { operation: operationId, status, schema, source };
    }),
  );
  const posts = operations.flatMap((operation) =>
    callbacksOf(spec, operation).map((post) => ({
      post,
      schema: jsonOf(spec, post.requestBody ?? null, `what ${operation.operationId} has posted`),
    })),
  );
  const posted = anyOf(posts.flatMap(({ schema }) => (schema === null ? [] : [schema])));
  const source = sourceOf(
    spec,
    posts.map(({ post }) => post),
  );
  return posted ? [...answers, { operation: webhook, status: '200', schema: posted, source }] : answers;
}

/** The document that the nearest of some nodes names, or else the provider's own. */
function sourceOf({ info }: SpecFile, nodes: readonly JsonObject[]): AnswerSource {
  const documents = info['x-documents'] ?? {};
  const named = nodes.map((node) => node['x-source']).find(isObject);
  const own = Object.values(documents).find(({ confidence }) => confidence === 'documented');
  const document = documents[String(named?.document)] ?? own;
  const { title, url, confidence } = document ?? { title: info.title, url: '', confidence: 'inferred' };
  return { title, url, confidence: named?.confidence === undefined ? confidence : String(named.confidence) };
}

/** What an operation's callbacks post. */
function callbacksOf(spec: SpecFile, { callbacks }: JsonObject): JsonObject[] {
  const found: JsonObject[] = [];
  for (const callback of isObject(callbacks) ? Object.values(callbacks) : []) {
    for (const item of Object.values(followed(spec, callback, []).node)) {
      if (isObject(item) && isObject(item.post)) found.push(item.post);
    }
  }
  return found;
}

/** The closed schema of the JSON that a message is documented to carry, or `null`. @param place What it is, in words */
function jsonOf(spec: SpecFile, message: Json, place: string): JsonObject | null {
  const { content } = followed(spec, message, [place]).node;
  const schemas = Object.entries(isObject(content) ? content : {}).flatMap(([type, body]) =>
    isJson(type) && isObject(body) && isObject(body.schema) ? [closed(spec, body.schema, [place])] : [],
  );
  return anyOf(schemas);
}

/** Whether a media type is one of JSON: `application/json; charset=utf-8`, `application/problem+json`. */
function isJson(type: string): boolean {
  return /^application\/(?:[\w.+-]+\+)?json *(?:;|$)/i.test(type);
}

/** The one schema, or one that is content with any of them. */
function anyOf(schemas: readonly JsonObject[]): JsonObject | null {
  const distinct = [...new Map(schemas.map((schema) => [JSON.stringify(schema), schema])).values()];
  return distinct.length > 1 ? { anyOf: distinct } : (distinct[0] ?? null);
}

/**
 * What a `$ref` leads to, with what stands beside it.
 *
 * @param trail The place, and the references that led to this one
 * @throws {Error} when it leads nowhere, or back to where it came from: a form without end cannot be written out
 */
function followed(spec: SpecFile, node: Json | undefined, trail: Trail): { node: JsonObject; trail: Trail } {
  if (!isObject(node)) return { node: {}, trail };
  const { $ref, ...rest } = node;
  if (typeof $ref !== 'string') return { node, trail };
  const way = [...trail, $ref];
  if (trail.includes($ref))
    throw new Error(`${spec.info.title}: ${way.join(' > ')}: this contains itself, which is not supported in answers`);
  let target: unknown = spec;
  for (const part of $ref.slice(2).split('/')) target = Object(target)[part];
  if (!isObject(target)) throw new Error(`${spec.info.title}: ${way.join(' > ')} leads nowhere`);
  const end = followed(spec, target, way);
  return { node: { ...end.node, ...rest }, trail: end.trail };
}

type Trail = readonly string[];

/** What only people read. */
const words = ['description', 'title', 'example', 'examples', 'default', 'discriminator'];

/**
 * A schema that stands alone and lets no field pass that it does not list. A part of another schema leaves that to
 * the whole, which alone knows all of its fields.
 */
function closed(spec: SpecFile, whole: Json | undefined, before: Trail, isPart = false): JsonObject {
  const { node: source, trail } = followed(spec, whole, before);
  const schema = Object.fromEntries(
    Object.entries(source)
      .filter(([name]) => !words.includes(name) && !name.startsWith('x-'))
      .map(([name, value]): [string, Json] => {
        if (name === 'properties' && isObject(value)) {
          return [
            name,
            Object.fromEntries(Object.entries(value).map(([field, own]) => [field, closed(spec, own, trail)])),
          ];
        }
        if (name === 'items' || name === 'additionalProperties')
          return [name, isObject(value) ? closed(spec, value, trail) : value];
        if (['oneOf', 'anyOf', 'allOf'].includes(name) && Array.isArray(value)) {
          return [name, value.map((member) => closed(spec, member, trail, true))];
        }
        if (['if', 'then', 'else', 'not', 'contains'].includes(name)) return [name, closed(spec, value, trail, true)];
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

/** Judges an answer; \`null\` where no JSON is documented. */
type Validator = { (data: unknown): boolean; errors?: readonly SchemaError[] | null } | null;

/** Where it is documented, and how well it is known. */
type Source = { readonly title: string; readonly url: string; readonly confidence: string };

/** By operation, and status or range. \`webhook\` is what is posted about a task. */
export const answers: { readonly [operation: string]: { readonly [status: string]: readonly [Validator, Source] } };
`;

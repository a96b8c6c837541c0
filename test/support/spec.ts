/** A provider's spec, for tests that hold the code against it. */
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { ZodType } from 'zod';
import { isObject, readSpec, walk, type Json, type JsonObject } from '../../scripts/specs.ts';

const specs = new Map<string, { document: JsonObject; ajv: Ajv2020 }>();

/** The document, and an Ajv that knows it as `spec`. */
function specOf(provider: string) {
  const known = specs.get(provider);
  if (known) return known;
  const document: JsonObject = { ...readSpec(provider) };
  const formats = { uri: (text: string) => URL.canParse(text) };
  const ajv = new Ajv2020({ strict: false, validateSchema: false, logger: false, formats });
  const entry = { document, ajv: ajv.addSchema({ ...document, $id: 'spec' }) };
  specs.set(provider, entry);
  return entry;
}

/** A node of the spec, with its `$ref` followed. */
export function resolve(provider: string, node: Json | undefined): JsonObject {
  if (!isObject(node)) return {};
  if (typeof node.$ref !== 'string') return node;
  const path = node.$ref.slice('#/'.length).split('/');
  const target = path.reduce<Json | undefined>(
    (parent, key) => (isObject(parent) ? parent[key] : undefined),
    specOf(provider).document,
  );
  return { ...resolve(provider, target), ...node };
}

function at(node: JsonObject, ...path: string[]): JsonObject {
  return path.reduce<JsonObject>((parent, key) => {
    const child = parent[key];
    return isObject(child) ? child : {};
  }, node);
}

/** The JSON schema of each status that an operation documents. */
export function responsesOf(provider: string, operation: { path: string; method: string }): Record<string, JsonObject> {
  const { document } = specOf(provider);
  const responses = at(document, 'paths', operation.path, operation.method.toLowerCase(), 'responses');
  return Object.fromEntries(
    Object.entries(responses).map(([status, response]) => [
      status,
      at(resolve(provider, response), 'content', 'application/json', 'schema'),
    ]),
  );
}

/** What Ajv finds wrong with a value by a schema of the spec. */
export function faultsOf(provider: string, schema: JsonObject, value: unknown): unknown[] {
  const validate = compiled(provider, schema);
  return validate(value) ? [] : (validate.errors ?? []);
}

const validators = new WeakMap<JsonObject, ValidateFunction>();

function compiled(provider: string, schema: JsonObject): ValidateFunction {
  const known = validators.get(schema);
  if (known) return known;
  const copy = structuredClone(schema);
  walk(copy, (node) => {
    if (typeof node.$ref === 'string') node.$ref = `spec${node.$ref}`;
  });
  const validate = specOf(provider).ajv.compile(copy);
  validators.set(schema, validate);
  return validate;
}

/** The generated schema of an operation's successful answer. */
export async function zodOf(provider: string, operationId: string): Promise<ZodType> {
  const schemas: Record<string, unknown> = await import(`../../generated/${provider}/zod.gen.ts`);
  const schema = schemas[`z${operationId.charAt(0).toUpperCase()}${operationId.slice(1)}Response`];
  if (!(schema instanceof ZodType))
    throw new Error(`${provider} has no generated schema for the answer of ${operationId}`);
  return schema;
}

/** The schema of a create request, a union over the models. */
export function requestOf(provider: string): JsonObject {
  const schemas = Object.values(at(specOf(provider).document, 'components', 'schemas'));
  return schemas.filter(isObject).find((schema) => at(schema, 'discriminator').propertyName === 'model') ?? {};
}

/** The schemas of a create request, one per model tier. */
export function tiersOf(provider: string): JsonObject[] {
  const request = requestOf(provider);
  const tiers = Array.isArray(request.oneOf) ? request.oneOf : [];
  return tiers.map((tier) => resolve(provider, tier));
}

/**
 * Whether an answer is one that the spec documents.
 */
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import type { ProviderId } from '#providers/index.ts';
import { isObject, readSpec, type SpecFile } from '../../scripts/specs.ts';

const specs = new Map<
  ProviderId,
  { spec: SpecFile; ajv: Ajv2020; compiled: Map<string, ValidateFunction | undefined> }
>();

function contractOf(provider: ProviderId) {
  let entry = specs.get(provider);
  if (!entry) {
    const spec = readSpec(provider);
    const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false });
    ajv.addSchema(JSON.parse(JSON.stringify({ ...spec, $id: provider })));
    entry = { spec, ajv, compiled: new Map() };
    specs.set(provider, entry);
  }
  return entry;
}

/**
 * What is wrong with an answer by the spec, in words; empty when nothing is.
 *
 * @param operation The `operationId`
 */
export function faultsOf(provider: ProviderId, operation: string, status: number, body: unknown): string[] {
  const { ajv, spec, compiled } = contractOf(provider);
  const key = `${operation} ${status}`;
  if (!compiled.has(key)) compiled.set(key, compile(provider, spec, ajv, operation, status));
  const validate = compiled.get(key);
  if (!validate) return [`${provider}: ${operation} documents no JSON body for ${status}`];
  return validate(body) ? [] : (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
}

function compile(
  provider: ProviderId,
  spec: SpecFile,
  ajv: Ajv2020,
  operation: string,
  status: number,
): ValidateFunction | undefined {
  for (const [path, item] of Object.entries(spec.paths)) {
    for (const [method, candidate] of Object.entries(item)) {
      if (candidate.operationId !== operation) continue;
      const response = candidate.responses[String(status)];
      const name =
        typeof response?.$ref === 'string'
          ? response.$ref
          : `#/paths/${path.replaceAll('~', '~0').replaceAll('/', '~1')}/${method}/responses/${status}`;
      const target = resolve(spec, name);
      if (!isObject(target?.content) || !isObject(target.content['application/json'])) return undefined;
      return ajv.compile({ $ref: `${provider}${encodeURI(name)}/content/application~1json/schema` });
    }
  }
  return undefined;
}

function resolve(spec: SpecFile, pointer: string) {
  const parts = pointer
    .slice(2)
    .split('/')
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
  let node: unknown = spec;
  for (const part of parts) node = Object(node)[part];
  return isObject(node) ? node : undefined;
}

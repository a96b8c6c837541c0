/** Reads the hand-written contract of each provider from `specs/`. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

export const root = join(import.meta.dirname, '..');

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type JsonObject = { [key: string]: Json };

export type Source = { document: string; section?: string; confidence?: string };

export type LimitEntry = {
  id: string;
  statement: string;
  source: Source;
  severity: 'error' | 'warning';
  confidence: 'documented' | 'public' | 'inferred';
  enforcement: 'openapi' | 'schema' | 'computation' | 'transport' | 'lifecycle' | 'advice';
  fix?: string;
  schema?: JsonObject;
  compute?: JsonObject;
  transport?: JsonObject;
  accepts?: LimitExample[];
  rejects?: LimitExample[];
};
export type LimitExample = { request: JsonObject; media?: JsonObject; send?: JsonObject };
export type LimitsFile = { provider: string; base: JsonObject; limits: LimitEntry[] };

export type StateEntry = { writes: string; spellings: ({ value: string } & Source)[] };
export type LifecycleFile = {
  provider: string;
  states: Record<string, StateEntry>;
  transitions: Record<string, string[]>;
  terminal: string[];
  cancellable: string[];
} & JsonObject;

export type OperationObject = {
  operationId: string;
  security?: JsonObject[];
  requestBody?: { content: Record<string, { schema: JsonObject }> };
  responses: Record<string, JsonObject>;
} & JsonObject;
export type SpecFile = {
  info: { title: string; 'x-documents': Record<string, { title: string; url: string; confidence: string }> };
  servers: { url: string }[];
  security?: JsonObject[];
  paths: Record<string, Record<string, OperationObject>>;
  components: { schemas: Record<string, JsonObject> };
};

/** The ids of all providers: the folders of `specs/` that hold an `openapi.yaml`. */
export const providerIds: readonly string[] = readdirSync(join(root, 'specs'))
  .filter((name) => existsSync(join(root, 'specs', name, 'openapi.yaml')))
  .sort();

/** Reads `specs/<provider>/<file>.yaml`. The caller names the type that the lint rules keep true. */
function read<T>(provider: string, file: string): T {
  const path = join(root, 'specs', provider, `${file}.yaml`);
  const text = readFileSync(path, 'utf8');
  // YAML 1.2 has no merge keys: some tools read them, others take `<<` for a field.
  if (/^\s*<<:/m.test(text)) throw new Error(`${path} uses a merge key (<<); repeat each field by its own alias`);
  return parse(text) as T;
}

export const readSpec = (provider: string): SpecFile => read<SpecFile>(provider, 'openapi');
export const readLimits = (provider: string): LimitsFile => read<LimitsFile>(provider, 'limits');
export const readLifecycle = (provider: string): LifecycleFile => read<LifecycleFile>(provider, 'lifecycle');

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** `seedance2Ink` for `seedance2-ink`. */
export function camelCase(id: string): string {
  return id.replace(/-(\w)/g, (_match, letter: string) => letter.toUpperCase());
}

/** `Seedance2Ink` for `seedance2-ink`. */
export function pascalCase(id: string): string {
  return camelCase(`-${id}`);
}

/** Calls `visit` for every object in a document, children first, so that a visitor may edit in place. */
export function walk(node: unknown, visit: (node: JsonObject) => void): void {
  if (Array.isArray(node)) for (const item of node) walk(item, visit);
  else if (isObject(node)) {
    for (const value of Object.values(node)) walk(value, visit);
    visit(node);
  }
}

/** JSON Merge Patch (RFC 7396), the form that `limits.yaml` has its examples in. */
export function patched(target: Json | undefined, change: JsonObject): JsonObject;
export function patched(target: Json | undefined, change: Json): Json;
export function patched(target: Json | undefined, change: Json): Json {
  if (!isObject(change)) return change;
  const result = isObject(target) ? { ...target } : {};
  for (const [key, value] of Object.entries(change)) {
    if (value === null) delete result[key];
    else result[key] = patched(result[key], value);
  }
  return result;
}

/** Whether the key of a response is one status, and no range of them. @throws {Error} when it is neither */
export function isStatus(key: string): boolean {
  if (/^[1-5]\d\d$/.test(key)) return true;
  if (/^[1-5]XX$/.test(key) || key === 'default') return false;
  throw new Error(`a response has the key ${JSON.stringify(key)}; it is a status, a range such as 4XX, or default`);
}

/** Whether a field is one that a model does not have: `not: {}`. */
export function isForbidden(field: Json | undefined): boolean {
  return isObject(field) && isObject(field.not) && Object.keys(field.not).length === 0;
}

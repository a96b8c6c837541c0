/**
 * Writes what the typed-client generator does not: `contract.gen.ts` (operations, limits and
 * lifecycle as data) and `validate.gen.js` (the limits as compiled validators), so that nothing
 * parses YAML or compiles a schema at run time; and `entry.gen.ts`, the subpath `seedance-kit/<id>`. And
 * `control/openapi.json`, the description of the mock's controls.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Environment } from '#providers/provider.ts';
import { linkedCode } from './ajv-code.ts';
import { answersModule, answersTypes } from './answers.ts';
import { corpusOf, type Corpus } from './corpus.ts';
import { entryModule, operationsModule } from './entry.ts';
import { evidenceModule } from './evidence.ts';
import {
  camelCase,
  isObject,
  isStatus,
  providerIds,
  readLifecycle,
  readLimits,
  readSpec,
  root,
  walk,
  type Json,
  type JsonObject,
  type LimitsFile,
  type OperationObject,
  type SpecFile,
} from './specs.ts';
import { subjectsModule } from './subjects.ts';

const banner = '// Written by `npm run generate` from specs/; not edited by hand.\n';

function contractModule(provider: string, spec: SpecFile, file: LimitsFile): string {
  const documents = spec.info['x-documents'];
  const { provider: _, states, ...lifecycle } = readLifecycle(provider);
  const contract = {
    id: provider,
    title: spec.info.title,
    origin: spec.servers[0]?.url ?? '',
    operations: operations(spec),
    models: models(spec),
    media: mediaPlaces(spec),
    form: createForm(spec),
    limits: Object.fromEntries(
      file.limits.map((limit) => {
        const document = documents[limit.source.document];
        if (!document)
          throw new Error(`${limit.id} cites ${limit.source.document}, which info.x-documents does not list`);
        const { statement, severity, confidence, enforcement, source, fix, compute, transport } = limit;
        return [
          limit.id,
          {
            statement,
            severity,
            confidence,
            enforcement,
            source: { title: document.title, url: document.url, section: source.section ?? '' },
            ...(fix !== undefined && { fix }),
            ...(compute && { compute }),
            ...(transport && { transport }),
          },
        ];
      }),
    ),
    lifecycle: {
      writes: Object.fromEntries(Object.entries(states).map(([state, entry]) => [state, entry.writes])),
      reads: Object.fromEntries(
        Object.entries(states).flatMap(([state, entry]) => entry.spellings.map(({ value }) => [value, state])),
      ),
      ...lifecycle,
    },
  };
  return `${banner}export const contract = ${JSON.stringify(contract, null, 2)} as const;\n`;
}

function operations(spec: SpecFile): Json[] {
  return Object.entries(spec.paths).flatMap(([path, item]) =>
    Object.entries(item)
      .filter(([method]) => method !== 'parameters')
      .map(([method, operation]) => ({
        id: operation.operationId,
        method: method.toUpperCase(),
        path,
        secured: (operation.security ?? spec.security ?? []).length > 0,
        accepts: operation.requestBody ? (Object.keys(operation.requestBody.content)[0] ?? null) : null,
        formTypes: formTypes(spec, operation.requestBody?.content['multipart/form-data']?.schema ?? {}),
        ...statusesOf(operation),
      })),
  );
}

/** The documented statuses, and the ranges of them where there are any. */
function statusesOf({ responses }: OperationObject): { statuses: number[]; ranges?: string[] } {
  const ranges = Object.keys(responses).filter((status) => !isStatus(status));
  const statuses = Object.keys(responses).filter(isStatus).map(Number);
  return { statuses, ...(ranges.length > 0 && { ranges }) };
}

/** The fields of a form that are files, numbers or switches, in any member of a union. */
function formTypes(spec: SpecFile, form: JsonObject): Record<string, string> {
  const schema = resolve(spec, form);
  const tiers = Array.isArray(schema.oneOf) ? schema.oneOf.map((tier) => resolve(spec, tier)) : [schema];
  return Object.fromEntries(
    tiers
      .flatMap((tier) => (isObject(tier.properties) ? Object.entries(tier.properties) : []))
      .map(([name, field]) => {
        const { type, format } = resolve(spec, field);
        return [name, format === 'binary' ? 'file' : type] as const;
      })
      .filter((entry): entry is [string, string] =>
        ['integer', 'number', 'boolean', 'file'].includes(String(entry[1])),
      ),
  );
}

/** The same of the create request; `null` where it is no form. */
function createForm(spec: SpecFile): Record<string, string> | null {
  const { name } = createRequest(spec);
  for (const item of Object.values(spec.paths)) {
    const form = item.post?.requestBody?.content['multipart/form-data']?.schema;
    if (form?.$ref === `#/components/schemas/${name}`) return formTypes(spec, form);
  }
  return null;
}

/** A schema, with its `$ref` followed. */
function resolve(spec: SpecFile, schema: Json): JsonObject {
  if (!isObject(schema)) return {};
  const target =
    typeof schema.$ref === 'string' ? spec.components.schemas[schema.$ref.split('/').at(-1) ?? ''] : undefined;
  return target ? { ...resolve(spec, target), ...schema } : schema;
}

/** The request body that carries the limits: the one whose schema is a union over models. */
function createRequest(spec: SpecFile): { name: string; schema: JsonObject } {
  for (const [name, schema] of Object.entries(spec.components.schemas)) {
    if (isObject(schema.discriminator) && schema.discriminator.propertyName === 'model') return { name, schema };
  }
  throw new Error(`${spec.info.title} has no request schema with \`discriminator: model\``);
}

function models(spec: SpecFile): string[] {
  const { discriminator } = createRequest(spec).schema;
  return isObject(discriminator) && isObject(discriminator.mapping) ? Object.keys(discriminator.mapping) : [];
}

/** Where a create request names files: the strings at, or beneath as `url`, a field with `x-media`. */
function mediaPlaces(spec: SpecFile): Json[] {
  const places = new Map<string, Json>();
  const add = (node: Json | undefined, path: string[], kind: Json): void => {
    const schema = resolve(spec, node ?? {});
    if (schema.type === 'array') add(schema.items, [...path, '*'], kind);
    else if (isObject(schema.properties)) add(schema.properties.url, [...path, 'url'], kind);
    else places.set(path.join('/'), { path, kind });
  };
  const visit = (node: Json | undefined, path: string[]): void => {
    const schema = resolve(spec, node ?? {});
    if (schema['x-media'] !== undefined) add(schema, path, schema['x-media']);
    else {
      for (const [name, field] of isObject(schema.properties) ? Object.entries(schema.properties) : []) {
        visit(field, [...path, name]);
      }
      for (const member of Array.isArray(schema.oneOf) ? schema.oneOf : []) visit(member, path);
      if (schema.items !== undefined) visit(schema.items, [...path, '*']);
    }
  };
  visit(createRequest(spec).schema, []);
  return [...places.values()];
}

/** The create request as `request` and the limits that only warn as `advice`. */
function compiler(spec: SpecFile, file: LimitsFile): Ajv2020 {
  const ajv = new Ajv2020({
    allErrors: true,
    verbose: true,
    discriminator: true,
    strictTypes: false,
    allowUnionTypes: true,
    strictRequired: false,
    validateFormats: false,
    code: { source: true, esm: true, lines: true },
  });
  // No schema asks what others have judged; keeping account of it would try every branch of a union.
  ajv.opts.unevaluated = false;
  ajv.addVocabulary(['x-limit', 'x-source', 'x-media', 'x-tags', 'example']);
  const $defs = structuredClone(spec.components.schemas);
  walk($defs, (node) => {
    if (typeof node.$ref === 'string') node.$ref = node.$ref.replace('#/components/schemas/', '#/$defs/');
    // Ajv finds the branch by each member's `const` or `enum` and knows no mapping; messages list its words.
    if (isObject(node.discriminator)) {
      if (isObject(node.discriminator.mapping)) node['x-tags'] = Object.keys(node.discriminator.mapping);
      delete node.discriminator.mapping;
    }
    // What only people read would triple the size of the output.
    for (const words of ['description', 'title', 'examples', 'x-source', 'x-media']) delete node[words];
    // JSON has no files: an object, or a name that is no URL, stands for one; its bytes are judged elsewhere.
    if (node.format === 'binary') {
      node.type = ['string', 'object'];
      node.pattern = '^(?![a-zA-Z][a-zA-Z0-9+.-]+:)[^]';
      delete node.format;
    }
  });
  ajv.addSchema({ $id: 'request', $defs, $ref: `#/$defs/${createRequest(spec).name}` });
  const warnings = file.limits.flatMap((limit) => (limit.schema ? [tagged(limit.schema, limit.id)] : []));
  return ajv.addSchema({ $id: 'advice', type: 'object', ...(warnings.length > 0 && { allOf: warnings }) });
}

function validatorModule(provider: string, ajv: Ajv2020): string {
  return linkedCode(provider, ajv, { validateRequest: 'request', validateAdvice: 'advice' });
}

/** Puts the limit on the nodes that judge, so that a finding points at the field and not at the request. */
function tagged(schema: JsonObject, limit: string): JsonObject {
  const { properties, items, allOf, ...judging } = schema;
  return {
    ...judging,
    ...(isObject(properties) && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([name, field]) => [name, isObject(field) ? tagged(field, limit) : field]),
      ),
    }),
    ...(isObject(items) && { items: tagged(items, limit) }),
    ...(Array.isArray(allOf) && { allOf: allOf.map((rule) => (isObject(rule) ? tagged(rule, limit) : rule)) }),
    ...(Object.keys(judging).length > 0 && { 'x-limit': limit }),
  };
}

function corpusIn(provider: string, spec: SpecFile, file: LimitsFile, ajv: Ajv2020): Corpus {
  const { discriminator } = createRequest(spec).schema;
  const mapping = isObject(discriminator) && isObject(discriminator.mapping) ? discriminator.mapping : {};
  return corpusOf({
    provider,
    file,
    ajv,
    models: Object.entries(mapping).map(([model, $ref]) => ({ model, schema: resolve(spec, { $ref }) })),
    resolve: (node) => resolve(spec, node ?? {}),
    isForm: operations(spec).some((operation) => isObject(operation) && operation.accepts === 'multipart/form-data'),
  });
}

function corpusFile({ provider, cases: all }: Corpus): string {
  const cases = all.map((entry) => `    ${JSON.stringify(entry)}`).join(',\n');
  return `{\n  "provider": ${JSON.stringify(provider)},\n  "cases": [\n${cases}\n  ]\n}\n`;
}

function validatorTypes(spec: SpecFile): string {
  const { name } = createRequest(spec);
  return `${banner}import type { ${name} } from './types.gen.ts';

/** A finding of a compiled validator, in Ajv's words. */
export type SchemaError = {
  keyword: string;
  instancePath: string;
  schemaPath: string;
  params: Record<string, unknown>;
  message?: string;
  parentSchema?: unknown;
  data?: unknown;
};
export const validateRequest: {
  (data: unknown): data is ${name};
  errors?: readonly SchemaError[] | null;
};
export const validateAdvice: {
  (data: unknown): boolean;
  errors?: readonly SchemaError[] | null;
};
`;
}

/** What `seedance-kit/<id>` exports. */
/** The provider itself is written by hand, over the contract that was generated just now. */
async function environmentOf(provider: string): Promise<Environment> {
  const module: Record<string, unknown> = await import(`#providers/${provider}/index.ts`);
  const { environment } = Object(module[camelCase(provider)]);
  return environment;
}

/** The list of providers, so that a new one is two new folders and nothing else. */
function registryModule(): string {
  const imports = providerIds.map((id) => `import { ${camelCase(id)} } from '#providers/${id}/index.ts';`);
  const entries = providerIds.map((id) => `  '${id}': ${camelCase(id)},`);
  return `${banner}${imports.join('\n')}\n\n/** Every provider, by its id. */\nexport const providers = {\n${entries.join('\n')}\n};\n`;
}

/** What each provider's folder has under one name, by the provider's id. */
function tableModule(name: string, file: string): string {
  const imports = providerIds.map((id) => `import { ${name} as ${camelCase(id)} } from './${id}/${file}';`);
  const entries = providerIds.map((id) => `  '${id}': ${camelCase(id)},`);
  return `${banner}${imports.join('\n')}\n\n/** By the id of the provider. */\nexport const ${name} = {\n${entries.join('\n')}\n};\n`;
}

/**
 * The generated transport hands all its options to `Request`, its own `client` among them, which Deno takes for one of
 * its own and refuses (hey-api/hey-api#4177).
 */
function mendTransport(folder: string): void {
  const path = join(folder, 'client', 'client.gen.ts');
  const text = readFileSync(path, 'utf8');
  if (text.includes('client: undefined')) return;
  const mended = text.replace(
    /^( *)\.\.\.opts,\n( *body: getValidRequestBody)/m,
    '$1...opts,\n$1...{ client: undefined },\n$2',
  );
  if (mended === text) throw new Error(`${path}: the place to keep \`client\` from Request is gone; see mendTransport`);
  writeFileSync(path, mended);
}

for (const provider of providerIds) {
  const folder = join(root, 'generated', provider);
  const spec = readSpec(provider);
  const limits = readLimits(provider);
  writeFileSync(join(folder, 'contract.gen.ts'), contractModule(provider, spec, limits));
  const ajv = compiler(spec, limits);
  writeFileSync(join(folder, 'validate.gen.js'), `${banner}${validatorModule(provider, ajv)}`);
  writeFileSync(join(folder, 'answers.gen.js'), `${banner}${answersModule(provider, spec)}`);
  writeFileSync(join(folder, 'answers.gen.d.ts'), `${banner}${answersTypes}`);
  writeFileSync(join(folder, 'subjects.gen.ts'), `${banner}${subjectsModule(limits, spec)}`);
  const corpus = corpusIn(provider, spec, limits, ajv);
  writeFileSync(join(folder, 'corpus.json'), corpusFile(corpus));
  writeFileSync(join(folder, 'evidence.gen.ts'), `${banner}${evidenceModule(limits, spec, corpus.cases)}`);
  writeFileSync(join(folder, 'validate.gen.d.ts'), validatorTypes(spec));
  mendTransport(folder);
  writeFileSync(join(folder, 'operations.gen.ts'), `${banner}${operationsModule(spec)}`);
  const entry = entryModule(provider, spec, createRequest(spec).name, await environmentOf(provider));
  writeFileSync(join(folder, 'entry.gen.ts'), `${banner}${entry}`);
}
// A provider that is gone leaves nothing behind.
for (const name of readdirSync(join(root, 'generated'), { withFileTypes: true })) {
  if (name.isDirectory() && name.name !== 'control' && !providerIds.includes(name.name))
    rmSync(join(root, 'generated', name.name), { recursive: true });
}
writeFileSync(join(root, 'generated', 'providers.gen.ts'), registryModule());
writeFileSync(join(root, 'generated', 'answers.gen.ts'), tableModule('answers', 'answers.gen.js'));
writeFileSync(join(root, 'generated', 'subjects.gen.ts'), tableModule('subjects', 'subjects.gen.ts'));
writeFileSync(join(root, 'generated', 'evidence.gen.ts'), tableModule('evidence', 'evidence.gen.ts'));
// The mock stands on what was written just now.
const { describeControls } = await import('#simulator/control/openapi.ts');
const { controls } = await import('#simulator/control/table.ts');
mkdirSync(join(root, 'generated', 'control'), { recursive: true });
writeFileSync(
  join(root, 'generated', 'control', 'openapi.json'),
  `${JSON.stringify(describeControls(controls), null, 2)}\n`,
);

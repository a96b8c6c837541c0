/**
 * The entry point of a provider, `seedance-kit/<id>`: what is generated, and a client whose every operation is written
 * out, so that an editor shows it as the spec describes it.
 */
import type { Environment } from '#providers/provider.ts';
import { camelCase, isObject, pascalCase, readLifecycle, type JsonObject, type SpecFile } from './specs.ts';

type NamedOperation = {
  readonly id: string;
  readonly description: string;
  readonly needsCall: boolean;
  readonly creates: boolean;
};

/**
 * The module's source, without the banner of generated files.
 *
 * @param created The schema of the create request.
 * @param environment The variables that its users know.
 */
export function entryModule(provider: string, spec: SpecFile, created: string, environment: Environment): string {
  const name = camelCase(provider);
  const type = `${pascalCase(provider)}Client`;
  const title = spec.info.title.replace(/ Seedance video API$/, '');
  const operations = operationsOf(spec, created);
  const types = operations.flatMap(({ id }) => [`${pascalCase(id)}Data`, `${pascalCase(id)}Response`]);
  const isKeyed = readLifecycle(provider).idempotency !== null;
  const callOf = ({ id, creates }: NamedOperation) =>
    `${isKeyed && creates ? 'KeyedOperationOptions' : 'OperationOptions'}<${pascalCase(id)}Data>`;

  return `/**
 * ${spec.info.title}: a client, the documented operations, the types and zod schemas of what goes in and comes out, and
 * the provider itself.
 *
 * @module
 */
import { createCaller, type OperationOptions, type ${isKeyed ? 'KeyedOperationOptions, type ' : ''}OperationResponse } from '#client/operations.ts';
import { settingsOf, type VideoClientOptions } from '#client/settings.ts';
import { clientWith } from '#client/create-client-of.ts';
import type { VideoClient } from '#client/video-client.ts';
import { ${name} } from '#providers/${provider}/index.ts';
import { createClient } from './client/index.ts';
import {
${operations.map(({ id }) => `  ${id},`).join('\n')}
} from './sdk.gen.ts';
import type {
${types
  .toSorted()
  .map((each) => `  ${each},`)
  .join('\n')}
} from './types.gen.ts';

export * from '#client/public.ts';
export type * from './types.gen.ts';
export * from './zod.gen.ts';
export { ${name} };

/** ${title}, ready to be called: in the words that all providers share, and by its documented operations. */
export interface ${type} extends VideoClient {
${operations
  .map(
    (operation) => `${comment(`${operation.description.trim()}\n\n${errorsOf(operation)}`)}
  ${operation.id}(options${operation.needsCall ? '' : '?'}: ${callOf(operation)}): Promise<OperationResponse<${pascalCase(operation.id)}Response>>;`,
  )
  .join('\n')}
}

/**
 * Makes a client of ${title}. Without \`apiKey\` it takes the environment variable \`${environment.apiKey}\`, without
 * \`baseUrl\` \`${environment.baseUrl}\`.
 *
 * @throws {ConfigurationError} when there is no API key, or an option is not what it has to be.
 *
 * @example
 * const client = create${type}({ apiKey: '…' });
 * const task = await client.create({ model: 'seedance-2.0', prompt: 'A paper boat', seconds: 5 });
 * const { output } = await client.waitForTask(task);
 */
export function create${type}(options: VideoClientOptions = {}): ${type} {
  const settings = settingsOf(${name}, options);
  const call = createCaller(${name}, settings);
  const transport = createClient({ baseUrl: settings.baseUrl, auth: settings.apiKey, headers: settings.headers });
  return {
    ...clientWith(${name}, settings),
${operations
  .map(
    ({ id, needsCall }) =>
      `    ${id}: (given${needsCall ? '' : ' = {}'}) => call('${id}', given, (parameters) => ${id}({ ...parameters, client: transport })),`,
  )
  .join('\n')}
  };
}
`;
}

/** The source of what is generated, for who wants nothing added. */
export function operationsModule(spec: SpecFile): string {
  return `/**
 * The operations of ${spec.info.title} as they are generated, with the transport that they take as \`client\`. Nothing is
 * checked before it is sent, nothing is tried again, no environment is read, and an error is returned and not thrown; the
 * methods of a client do all that.
 *
 * @module
 */
export { createClient, createConfig, type Client, type Config } from './client/index.ts';
export * from './sdk.gen.ts';
`;
}

function operationsOf(spec: SpecFile, created: string): NamedOperation[] {
  return Object.entries(spec.paths).flatMap(([path, item]) =>
    Object.entries(item)
      .filter(([method]) => method !== 'parameters')
      .map(([, operation]) => {
        const { summary, description, parameters, requestBody }: JsonObject = { ...operation };
        const isWanted =
          Array.isArray(parameters) && parameters.some((each) => isObject(each) && each.required === true);
        return {
          id: operation.operationId,
          description: [summary, description].filter((text) => typeof text === 'string').join('.\n\n'),
          creates: Object.values(operation.requestBody?.content ?? {}).some(
            ({ schema }) => schema.$ref === `#/components/schemas/${created}`,
          ),
          needsCall: requestBody !== undefined || path.includes('{') || isWanted,
        };
      }),
  );
}

/** What a method of a client throws. */
function errorsOf({ creates }: NamedOperation): string {
  return [
    ...(creates
      ? [
          '@throws {InvalidRequestError} when the documents forbid the request; nothing was sent.',
          '@throws {AmbiguousCreateError} when it is open whether the job exists, also after an abort.',
        ]
      : []),
    '@throws {ApiError} when the provider refuses.',
    `@throws {ConnectionError} when ${creates ? 'no connection came about' : 'it does not answer'}.`,
    '@throws {InvalidResponseError} when the answer departs from the contract.',
    '@throws {ConfigurationError} when an option is not what it has to be.',
  ].join('\n');
}

function comment(text: string): string {
  const lines = text.trim().split('\n');
  return ['  /**', ...lines.map((line) => `   * ${line}`.trimEnd()), '   */'].join('\n');
}

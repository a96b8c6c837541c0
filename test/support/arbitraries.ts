/** Requests, tasks and failures of a provider at random, drawn from its own spec. */
import fc from 'fast-check';
import { providers, type ProviderId } from '#providers/index.ts';
import { priceOf } from '#providers/price.ts';
import type { Failure, FailureKind } from '#providers/provider.ts';
import {
  isTerminal,
  taskStates,
  type CompleteTask,
  type TaskFailure,
  type TaskState,
  type VideoOutput,
} from '#tasks/task.ts';
import { isForbidden, isObject, type Json, type JsonObject } from '../../scripts/specs.ts';
import { resolve, tiersOf } from './spec.ts';

/** An object of JSON, which has no -0. */
export const jsonObject: fc.Arbitrary<Record<string, unknown>> = fc
  .dictionary(fc.string(), fc.jsonValue(), { noNullPrototype: true })
  .map((value) => JSON.parse(JSON.stringify(value)));

/** A body of a create request that the contract accepts. */
export function bodyOf(id: ProviderId): fc.Arbitrary<object> {
  return candidateOf(id).filter((body) => providers[id].validateRequest(body));
}

/** A body each of whose fields keeps to its own schema; it may break a rule over several. */
export function candidateOf(id: ProviderId): fc.Arbitrary<object> {
  const tiers = tiersOf(id).map((tier) => valueOf(id, tier));
  return fc.oneof(...tiers).filter((body): body is object => typeof body === 'object' && body !== null);
}

/** A value of a schema. Rules over several fields are left to whoever draws. */
function valueOf(id: ProviderId, node: Json | undefined): fc.Arbitrary<unknown> {
  const schema = resolve(id, node);
  if ('const' in schema) return fc.constant(schema.const);
  if (Array.isArray(schema.oneOf)) return fc.oneof(...schema.oneOf.map((member) => valueOf(id, member)));
  if (Array.isArray(schema.enum)) return fc.constantFrom(...schema.enum.filter((value) => !isExcluded(schema, value)));
  switch (schema.type) {
    case 'boolean':
      return fc.boolean();
    case 'integer':
      return fc.integer({
        min: numeral(schema.minimum) ?? Number.MIN_SAFE_INTEGER,
        max: numeral(schema.maximum) ?? Number.MAX_SAFE_INTEGER,
      });
    case 'number': {
      const [min = -1e9, max = 1e9] = [numeral(schema.minimum), numeral(schema.maximum)];
      // JSON has no -0.
      return fc.oneof(
        fc.integer({ min, max }),
        fc.double({ min, max, noNaN: true }).map((value) => value + 0),
      );
    }
    case 'string':
      return textOf(schema);
    case 'array': {
      const [minLength, maxLength] = [numeral(schema.minItems) ?? 0, numeral(schema.maxItems) ?? 6];
      return fc.array(valueOf(id, schema.items), { minLength, maxLength });
    }
    case 'object':
      return objectOf(id, schema);
    default:
      throw new Error(`${id}: no value is known for ${JSON.stringify(schema)}`);
  }
}

function numeral(value: Json | undefined): number | undefined {
  return typeof value === 'number' ? value : undefined;
}

function isExcluded({ not }: JsonObject, value: Json): boolean {
  if (!isObject(not)) return false;
  return Array.isArray(not.enum) ? not.enum.includes(value) : not.const === value;
}

const extensions = [
  'jpg',
  'JPEG',
  'png',
  'webp',
  'mp4',
  'MOV',
  'm4v',
  'mp3',
  'wav',
  'wav?signature=1',
  'mp4#t=1',
  'tiff',
];
const mediaUrl = fc
  .tuple(
    fc.constantFrom('https://media.example.com', 'http://media.example.com', 'asset:/'),
    fc.nat(99),
    fc.constantFrom(...extensions),
  )
  .map(([origin, name, extension]) => `${origin}/${name}.${extension}`);

function textOf(schema: JsonObject): fc.Arbitrary<unknown> {
  // Where JSON has no files, a name stands for one.
  if (schema.format === 'binary')
    return fc.constantFrom('reference.jpg', 'first frame.png', new Blob(['GIF89a'], { type: 'image/webp' }));
  const minLength = numeral(schema.minLength) ?? 0;
  if (typeof schema.pattern !== 'string') return fc.oneof(fc.string({ minLength, unit: 'grapheme' }), mediaUrl);
  const pattern = new RegExp(schema.pattern, 'u');
  return fc.oneof(
    mediaUrl.filter((url) => pattern.test(url)),
    fc.stringMatching(pattern),
  );
}

function objectOf(id: ProviderId, schema: JsonObject): fc.Arbitrary<unknown> {
  if (!isObject(schema.properties)) return jsonObject;
  const required = Array.isArray(schema.required) ? schema.required : [];
  const fields = takenFields(schema.properties);
  return fc.record(Object.fromEntries(fields.map(([name, field]) => [name, valueOf(id, field)])), {
    requiredKeys: fields.map(([name]) => name).filter((name) => required.includes(name)),
    noNullPrototype: true,
  });
}

function takenFields(properties: JsonObject): [string, Json][] {
  return Object.entries(properties).filter(([, field]) => !isForbidden(field));
}

/** The schema of each field that a model takes. */
export function fieldsOf(id: ProviderId, model: string): Record<string, JsonObject> {
  const properties = tiersOf(id).map((tier) => (isObject(tier.properties) ? tier.properties : {}));
  const own = properties.find((fields) => {
    const schema = resolve(id, fields.model);
    return schema.const === model || (Array.isArray(schema.enum) && schema.enum.includes(model));
  });
  return Object.fromEntries(takenFields(own ?? {}).map(([name, field]) => [name, resolve(id, field)]));
}

/** Whole seconds, in milliseconds: wire formats have no finer time. */
const wholeSeconds = (maximum: number) => fc.nat(maximum).map((seconds) => seconds * 1000);

/** A task in any state, with all that it may have there. */
export function taskOf(id: ProviderId, states: readonly TaskState[] = taskStates): fc.Arbitrary<CompleteTask> {
  const { contract, newTaskId, readRequest } = providers[id];
  // Not above: to make it takes most of a second, and not every test needs it.
  const url = fc.webUrl({ withQueryParameters: true });
  return fc
    .record({
      state: fc.constantFrom(...states),
      request: bodyOf(id).map((body) => readRequest(body)),
      random: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
      progress: fc.nat(100),
      createdAt: wholeSeconds(4e9),
      lasts: wholeSeconds(1e6),
      output: fc.record(
        { videoUrl: url, coverUrl: url, lastFrameUrl: url, expiresAt: wholeSeconds(4e9) },
        { noNullPrototype: true },
      ),
      failure: fc.option(failed, { nil: undefined }),
    })
    .map(({ state, request, random, progress, createdAt, lasts, output, failure }) => {
      const isOver = isTerminal(state);
      const charge = priceOf(contract, request);
      return {
        id: newTaskId(() => random, createdAt),
        state,
        request,
        progress,
        createdAt,
        ...(isOver && { completedAt: createdAt + lasts }),
        ...(state === 'succeeded' && { output }),
        ...(isOver && state !== 'succeeded' && failure && { failure }),
        // Only a video is paid for.
        ...(charge && { charge: isOver && state !== 'succeeded' ? { ...charge, amount: 0 } : charge }),
      };
    });
}

const failed: fc.Arbitrary<TaskFailure> = fc.record(
  {
    message: fc.string(),
    code: fc.oneof(fc.string({ minLength: 1 }), fc.constantFrom('500', '-1', '007', '1e3', '9007199254740993')),
  },
  { requiredKeys: ['message'], noNullPrototype: true },
);

/** A task whose output has no more than a video. */
export function plainTaskOf(id: ProviderId, states: readonly TaskState[] = taskStates): fc.Arbitrary<CompleteTask> {
  const plain = ({ videoUrl }: VideoOutput) => ({ videoUrl });
  return taskOf(id, states).map((task) => (task.output ? { ...task, output: plain(task.output) } : task));
}

const kinds: Readonly<Record<FailureKind, true>> = {
  unauthorized: true,
  'invalid-request': true,
  'malformed-body': true,
  'unsupported-media-type': true,
  'payload-too-large': true,
  'unknown-task': true,
  'unknown-path': true,
  'method-not-allowed': true,
  'not-cancellable': true,
  'not-ready': true,
  'idempotency-in-progress': true,
  'idempotency-key-reused': true,
  'insufficient-balance': true,
  'rate-limited': true,
  'server-error': true,
  unavailable: true,
};

/** Every kind of failure. */
export const failureKinds = Object.keys(kinds).filter((word): word is FailureKind => Object.hasOwn(kinds, word));

/** A failure of a kind, without its message. */
export function circumstancesOf(id: ProviderId, kind: FailureKind): fc.Arbitrary<Omit<Failure, 'message'>> {
  const { limits, models } = providers[id].contract;
  return fc.record(
    {
      kind: fc.constant(kind),
      limits: fc.subarray([...Object.keys(limits), `${id}/schema`]),
      model: fc.oneof(fc.constantFrom(...models), fc.string()),
      state: fc.constantFrom(...taskStates),
    },
    { requiredKeys: ['kind'], noNullPrototype: true },
  );
}

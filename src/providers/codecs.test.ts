/**
 * The laws of every codec, on requests and tasks drawn at random from the provider's own spec. A new
 * provider is held to them as soon as its folders are there.
 */
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isTerminal, taskStates, type CompleteTask, type VideoRequest, type VideoTask } from '#tasks/task.ts';
import { isObject, readLifecycle, readLimits } from '../../scripts/specs.ts';
import {
  bodyOf,
  circumstancesOf,
  failureKinds,
  fieldsOf,
  plainTaskOf,
  taskOf,
} from '../../test/support/arbitraries.ts';
import { faultsOf, responsesOf, zodOf } from '../../test/support/spec.ts';
import { isKnownStatus, stateOf, statusIn } from './fields.ts';
import { providerIds, providers, type ProviderId } from './index.ts';
import { priceOf } from './price.ts';
import type { ContractOperation, FailureKind, Operation } from './provider.ts';

describe.each(providerIds)('a request to %s', (id) => {
  const provider = providers[id];
  const base = provider.readRequest(readLimits(id).base);

  test('that is read, written and read again is the same', () => {
    fc.assert(
      fc.property(bodyOf(id), (body) => {
        const request = provider.readRequest(body);
        const written = write(id, request);
        if (written) expect(provider.readRequest(written)).toEqual(request);
      }),
      { numRuns: 300 },
    );
  });

  test('keeps the contract when it is written', () => {
    fc.assert(
      fc.property(bodyOf(id), (body) => {
        const written = write(id, provider.readRequest(body));
        if (written)
          expect(provider.validateRequest(written), JSON.stringify(provider.validateRequest.errors)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('is read with every field it has', () => {
    // It chooses the words of an error message, and nothing of the video.
    const without = new Set(['language']);
    const bodies = fc
      .sample(bodyOf(id), { numRuns: 400, seed: 7 })
      .map((body): Record<string, unknown> => ({ ...body }));
    for (const [index, body] of bodies.entries()) {
      const other = bodies[(index + 1) % bodies.length] ?? {};
      for (const field of new Set([...Object.keys(body), ...Object.keys(other)])) {
        const { [field]: own, ...changed } = body;
        if (field in other) changed[field] = other[field];
        if (without.has(field) || isDeepStrictEqual(own, changed[field]) || !provider.validateRequest(changed))
          continue;
        if (!isDeepStrictEqual(provider.readRequest(body), provider.readRequest(changed))) without.add(field);
      }
    }
    expect(
      provider.contract.models
        .flatMap((model) => Object.keys(fieldsOf(id, model)))
        .filter((field) => !without.has(field)),
    ).toEqual([]);
  });

  test('that leaves a field out means its documented default', () => {
    fc.assert(
      fc.property(bodyOf(id), (body) => {
        const request = provider.readRequest(body);
        for (const [field, schema] of Object.entries(fieldsOf(id, request.model))) {
          if (!('default' in schema)) continue;
          const stated = { ...body, [field]: schema.default };
          expect(provider.readRequest({ ...body, [field]: undefined })).toEqual(provider.readRequest(stated));
        }
      }),
    );
  });

  test.each<Partial<VideoRequest>>([
    { seed: 7 },
    { watermark: true },
    { cameraFixed: true },
    { returnLastFrame: true },
    { webSearch: true },
    { webhookUrl: 'https://app.example.com/hooks' },
    { metadata: { take: 3 } },
    { audio: !base.audio },
    { ratio: '9:16' },
    { resolution: '480p' },
    { media: [{ kind: 'image', role: 'last_frame', source: 'https://media.example.com/1.jpg' }] },
    { media: [{ kind: 'video', role: 'first_frame', source: 'https://media.example.com/1.mp4' }] },
    { media: [{ kind: 'audio', source: new Blob([]) }] },
    { media: [{ kind: 'video', source: 'https://media.example.com/1.mp4' }] },
    {
      media: [
        { kind: 'image', source: 'https://media.example.com/1.jpg' },
        { kind: 'video', source: 'https://media.example.com/2.mov' },
        { kind: 'video', source: 'https://media.example.com/3.m4v?name=3.jpg' },
        { kind: 'audio', source: 'https://media.example.com/4.mp3' },
        { kind: 'audio', source: 'https://media.example.com/5.WAV#t=1' },
      ],
    },
  ])('carries a wish out or is refused, and never drops it: %o', (wish) => {
    const request = { ...base, ...wish };
    const { body, unsupported } = provider.draftRequest(request);
    const [refused] = unsupported;
    if (refused) {
      expect(Object.keys(wish)).toContain(refused.field);
      expect(refused.reason).toMatch(/^\S.*[^.\s]$/);
      expect(() => provider.writeRequest(request)).toThrow(
        new TypeError(
          `${id}: this provider cannot express the request: ${unsupported.map(({ field, reason }) => `${field}: ${reason}`).join('; ')}`,
        ),
      );
    } else if (provider.validateRequest(body)) {
      expect(provider.writeRequest(request)).toEqual(body);
      expect(provider.readRequest(body)).toMatchObject(wish);
    } else {
      expect(() => provider.writeRequest(request)).toThrow(`${id}: this request breaks the contract: `);
    }
  });

  test('writes no field for what is left out', () => {
    const [model = ''] = provider.contract.models;
    expect(provider.draftRequest({ model })).toEqual({ body: { model }, unsupported: [] });
    const blank = Object.fromEntries(Object.keys(base).map((field) => [field, undefined]));
    expect(provider.draftRequest({ ...blank, model })).toEqual({ body: { model }, unsupported: [] });
  });

  test('has no switch to unset where there is none', () => {
    const off = { watermark: false, cameraFixed: false, returnLastFrame: false, webSearch: false };
    for (const model of provider.contract.models) {
      const { body, unsupported } = provider.draftRequest({ model, prompt: 'A dog', ...off });
      expect(unsupported).toEqual([]);
      expect(provider.validateRequest(body)).toBe(true);
    }
  });

  test.each([null, {}, 'a dog', { model: 'sora-2', prompt: 'A dog' }])(
    'that breaks the contract is not read: %o',
    (body) => {
      expect(() => provider.readRequest(body)).toThrow(TypeError);
      expect(() => provider.readRequest(body)).toThrow(`${id}: this request breaks the contract`);
    },
  );
});

describe.each(providerIds)('a task of %s', (id) => {
  const provider = providers[id];
  const { contract } = provider;
  const { writes, reads } = contract.lifecycle;
  const { states } = readLifecycle(id);
  const sample = sampleOf(id);

  test('is what its answer says', () => {
    fc.assert(
      fc.property(taskOf(id), (task) => {
        const read = provider.readTask(provider.writeTask(task).body);
        expect(read?.id).toBe(task.id);
        expect(read?.state).toBe(reads[writes[task.state]]);
        expect(task).toMatchObject({ ...read, state: task.state });
      }),
      { numRuns: 300 },
    );
  });

  test('is read so well that the same answer can be written again', () => {
    fc.assert(
      fc.property(fc.oneof(taskOf(id), plainTaskOf(id)), (task) => {
        const { body } = provider.writeTask(task);
        expect(provider.writeTask(completed(provider.readTask(body))).body).toEqual(body);
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    ...operationsOf(id, 'create').map((operation) => ({
      operation,
      write: provider.writeCreated,
      from: ['queued'] as const,
    })),
    ...operationsOf(id, 'get').map((operation) => ({ operation, write: provider.writeTask, from: taskStates })),
    ...operationsOf(id, 'cancel').map((operation) => ({
      operation,
      write: provider.writeCancelled,
      from: ['cancelled'] as const,
    })),
  ])('is told by $operation.id in an answer that keeps the contract', async ({ operation, write: answer, from }) => {
    const [schema, zod] = [responsesOf(id, operation)['200'] ?? {}, await zodOf(id, operation.id)];
    fc.assert(
      fc.property(fc.oneof(taskOf(id, from), plainTaskOf(id, from)), (task) => {
        const { status, body } = answer(task);
        expect(status).toBe(200);
        expect(faultsOf(id, schema, body)).toEqual([]);
        // The generated schema drops what it does not know, so nothing may be missing afterwards.
        expect(zod.parse(body)).toEqual(body);
      }),
      { numRuns: 200 },
    );
  });

  test('is known from the answer to its create', () => {
    fc.assert(
      fc.property(taskOf(id, ['queued']), (task) => {
        const read = provider.readTask(provider.writeCreated(task).body);
        expect(read).toMatchObject({ id: task.id, state: 'queued' });
        expect(task).toMatchObject({ ...read });
      }),
    );
  });

  test('is known from the answer to its cancel', () => {
    fc.assert(
      fc.property(taskOf(id, ['cancelled']), (task) => {
        const read = provider.readTask(provider.writeCancelled(task).body);
        expect(read).toMatchObject({ id: task.id, state: reads[writes.cancelled] });
      }),
    );
  });

  test('costs nothing when it ends without a video', () => {
    const charge = priceOf(contract, sample.request) ?? {
      amount: 1,
      currency: 'USD',
      units: 5,
      confidence: 'inferred',
    };
    for (const state of taskStates.filter((end) => isTerminal(end) && end !== 'succeeded')) {
      const { body } = provider.writeTask({ ...sample, state, completedAt: 1000, charge });
      expect(provider.readTask(body)?.charge?.amount ?? 0).toBe(0);
    }
  });

  test.each(taskStates)('that is %s is written in the spelling for it', (state) => {
    const { body } = provider.writeTask({ ...sample, state, completedAt: 1000 });
    expect(JSON.stringify(body)).toContain(`"${states[state]?.writes}"`);
    // A gateway without a word of its own for an end calls it a failure.
    expect([state, 'failed']).toContain(provider.readTask(body)?.state);
  });

  const spellings = Object.entries(states).flatMap(([state, entry]) =>
    entry.spellings.map(({ value }) => [value, state] as const),
  );
  test.each(spellings)('with the status %s is %s', (word, state) => {
    expect(provider.readTask(respelt(id, provider.writeTask(sample).body, word))?.state).toBe(state);
  });

  test('never ends by a status that nobody has documented', () => {
    const letters = (word: string) => word.toLowerCase().replaceAll(/[-_ ]|(?<=l)l/g, '');
    const known = Object.keys(reads).map(letters);
    const nearby = fc.constantFrom(
      ...Object.keys(reads).flatMap((word) => [`${word}.`, `${word}d`, word.slice(1), `un${word}`]),
    );
    const unlikely = fc.constantFrom('', 'constructor', '__proto__', 'hasOwnProperty', 'toString', 'done', 'timeout');
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), nearby, unlikely).filter((word) => !known.includes(letters(word))),
        (word) => {
          expect(isKnownStatus(contract, word)).toBe(false);
          for (const { body } of [provider.writeTask(sample), provider.writeCreated(sample)]) {
            expect(provider.readTask(respelt(id, body, word))?.state).toBe('running');
          }
        },
      ),
    );
  });

  test.each(spellings)(
    'with the status %s is so in any case and with anything between its words: %s',
    (word, state) => {
      const spaced = [word.replaceAll('_', ' '), word.replaceAll('_', '-'), word.replaceAll('_', ''), `${word} `];
      const respellings = [...spaced, word.replace('ll', 'l')].flatMap((spelling) => [
        spelling,
        spelling.toUpperCase(),
        spelling.toLowerCase(),
        spelling.slice(0, 1).toUpperCase() + spelling.slice(1).toLowerCase(),
      ]);
      for (const respelling of respellings) {
        expect([respelling, isKnownStatus(contract, respelling)]).toEqual([respelling, true]);
        const { body } = provider.writeTask(sample);
        expect([respelling, provider.readTask(respelt(id, body, respelling))?.state]).toEqual([respelling, state]);
      }
    },
  );

  test('has its word in the answer to a query, and in one without its envelope', () => {
    const { body } = provider.writeTask(sample);
    expect(statusIn(provider, body)).toBe(writes.running);
    expect(statusIn(provider, respelt(id, body, 'preparing'))).toBe('preparing');
    const bare = provider.writeWebhook?.(sample) ?? body;
    expect(statusIn(provider, bare)).toBe(writes.running);
  });

  test.each([
    null,
    undefined,
    'running',
    7,
    [],
    {},
    { data: null },
    { status: 2 },
    { data: [{ status: 2 }], status: 2 },
  ])('has no word in %j', (body) => {
    expect(statusIn(provider, body)).toBeUndefined();
  });

  test('is looked for in any JSON value without a stumble', () => {
    const answers = [
      provider.writeTask(sample),
      provider.writeCreated(sample),
      provider.writeError({ kind: 'server-error', message: 'x' }),
    ];
    const damaged = fc
      .tuple(fc.constantFrom(...answers.map(({ body }) => body)), fc.nat(), fc.jsonValue())
      .map(([body, place, value]) => damage(body, place, value));
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), damaged), (value) => {
        const task = provider.readTask(value);
        if (task) {
          expect(taskStates).toContain(task.state);
          for (const time of [task.createdAt, task.completedAt]) expect(time ?? 0).toSatisfy(Number.isFinite);
        }
        // The word is the one that the task was read by.
        const word = statusIn(provider, value);
        if (task) expect(stateOf(contract, word)).toBe(task.state);
        const error = provider.readError(value);
        if (error) expect(error.message).toBeTypeOf('string');
      }),
      { numRuns: 500 },
    );
  });
});

/** What may happen to a create, and to a query. */
const onCreate: readonly FailureKind[] = [
  'unauthorized',
  'invalid-request',
  'malformed-body',
  'unsupported-media-type',
  'payload-too-large',
  'insufficient-balance',
  'rate-limited',
  'server-error',
  'unavailable',
];
const onGet: readonly FailureKind[] = ['unauthorized', 'unknown-task', 'rate-limited', 'server-error', 'unavailable'];

describe.each(providerIds)('a refusal by %s', (id) => {
  const provider = providers[id];
  const documented = provider.contract.operations.map((operation) => responsesOf(id, operation));
  const statusesOf = (kind: Operation['kind']) =>
    operationsOf(id, kind).flatMap((operation) => Object.keys(responsesOf(id, operation)));

  test.each(failureKinds)('for %s keeps the contract', (kind) => {
    fc.assert(
      fc.property(circumstancesOf(id, kind), fc.string({ minLength: 1 }), (failure, message) => {
        const { status, body } = provider.writeError({ ...failure, message });
        expect(status).toBeGreaterThanOrEqual(400);
        for (const schema of documented.map((responses) => responses[status]).filter(isObject)) {
          expect(faultsOf(id, schema, body)).toEqual([]);
        }
        if (onCreate.includes(kind)) expect(statusesOf('create')).toContain(String(status));
        if (onGet.includes(kind)) expect(statusesOf('get')).toContain(String(status));
      }),
    );
  });

  test.each(failureKinds)('for %s reads as its message, or as words of the provider', (kind) => {
    fc.assert(
      fc.property(circumstancesOf(id, kind), fc.string({ minLength: 1 }), (failure, message) => {
        const told = (words: string) =>
          provider.readError(provider.writeError({ ...failure, message: words }).body)?.message;
        expect(told(message)).toBeTruthy();
        // Words of the provider are the same whatever the message.
        if (told(message) !== told(`${message}!`)) expect(told(message)).toContain(message);
      }),
    );
  });
});

test('a status that two documented words could mean means neither, and each of the two what it means', () => {
  const { contract } = providers.tokenhub;
  const reads = { all_done: 'succeeded', 'all-done': 'failed' };
  const odd = { ...contract, lifecycle: { ...contract.lifecycle, reads } };
  expect(['all_done', 'all-done', 'All Done'].map((word) => stateOf(odd, word))).toEqual([
    'succeeded',
    'failed',
    'running',
  ]);
  expect(isKnownStatus(odd, 'All Done')).toBe(false);
});

test('every provider has environment variables of its own', () => {
  const names = providerIds.flatMap((id) => Object.values(providers[id].environment));
  expect(new Set(names).size).toBe(2 * providerIds.length);
  for (const name of names) expect(name).toMatch(/^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/);
});

test.each(providerIds)('every operation of %s has a meaning', (id) => {
  const { contract, operations } = providers[id];
  expect(Object.keys(operations).sort()).toEqual(contract.operations.map((operation) => operation.id).sort());
  for (const { id: name, path } of contract.operations) {
    const operation = operations[name];
    if (operation && 'taskId' in operation) expect(path).toContain(`{${operation.taskId}}`);
  }
});

test('CometAPI may date the end of a task that is still running; only the status ends it', () => {
  const answer = { id: 'task_1', object: 'video', model: 'doubao-seedance-2-0', created_at: 1776681149 };
  const running = { ...answer, status: 'IN_PROGRESS', progress: 100, completed_at: 1776681249 };
  expect(providers.cometapi.readTask(running)).toEqual({
    id: 'task_1',
    state: 'running',
    request: { model: 'doubao-seedance-2-0' },
    progress: 100,
    createdAt: 1776681149000,
  });
  expect(providers.cometapi.readTask({ ...running, status: 'SUCCESS' })?.completedAt).toBe(1776681249000);
});

test('APIMart gives a reason for a failure, and none for a cancel', () => {
  const { readTask, writeTask } = providers.apimart;
  const task = { ...sampleOf('apimart'), completedAt: 1000, failure: { message: 'Cancelled by somebody' } };
  expect(readTask(writeTask({ ...task, state: 'failed' }).body)?.failure).toEqual(task.failure);
  expect(readTask(writeTask({ ...task, state: 'cancelled' }).body)).not.toHaveProperty('failure');
});

function operationsOf(id: ProviderId, kind: Operation['kind']): ContractOperation[] {
  const { contract, operations } = providers[id];
  return contract.operations.filter((operation) => operations[operation.id]?.kind === kind);
}

/** Writes a request that was read. A list may be too short for all its media; nothing else is refused. */
function write(id: ProviderId, request: VideoRequest): object | undefined {
  try {
    return providers[id].writeRequest(request);
  } catch (error) {
    if (error instanceof TypeError && /must NOT have more than \d+ items$/.test(error.message)) return undefined;
    throw error;
  }
}

/** A task of which nothing is known. */
const blank = {
  request: { model: '', seconds: 1, resolution: '720p', ratio: '', audio: false, media: [] },
  progress: 0,
  createdAt: 0,
} as const;

/** A task in which only the state is a status word. */
function sampleOf(id: ProviderId): CompleteTask {
  return { ...blank, id: 'task-1', state: 'running', request: providers[id].readRequest(readLimits(id).base) };
}

/** A task that holds what was read of one, and nothing else. */
function completed(read: VideoTask | undefined): CompleteTask {
  if (!read) throw new Error('the answer tells of no task');
  const { charge, ...told } = read;
  return {
    ...blank,
    ...told,
    request: { ...blank.request, ...read.request },
    ...(charge && { charge: { ...charge, units: 0, confidence: 'inferred' } }),
  };
}

/** An answer with another status word. */
function respelt(id: ProviderId, body: unknown, word: string): unknown {
  const { reads } = providers[id].contract.lifecycle;
  return JSON.parse(JSON.stringify(body), (_key, value: unknown) =>
    typeof value === 'string' && Object.hasOwn(reads, value) ? word : value,
  );
}

/** An answer in which any JSON value stands at one place. */
function damage(body: unknown, place: number, value: unknown): unknown {
  let places = 0;
  const text = JSON.stringify(body, (_key, node: unknown) => (places++, node));
  let index = 0;
  return JSON.parse(text, (_key, node: unknown) => (index++ === place % places ? value : node));
}

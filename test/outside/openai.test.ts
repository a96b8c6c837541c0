/**
 * The mock of CometAPI with a client that nobody here wrote: the `openai` package, whose videos resource has the
 * shape of CometAPI's jobs.
 */
import { createReadStream } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import OpenAI from 'openai';
import OpenAI6 from 'openai-6';
import { afterAll, afterEach, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { serve } from '#adapters/http/index.ts';
import { createClock, createSimulator, type SimulatorOptions } from '#simulator/index.ts';
import { root } from '../../scripts/specs.ts';
import { findOwnNode } from './own-node.ts';

/** The head of a PNG of 256 by 256: enough for a gateway's eyes here. */
const png = Uint8Array.from(Buffer.from('89504e470d0a1a0a0000000d4948445200000100000001000802000000', 'hex'));

/** Eight seconds in 720p: 1.0944 USD. */
const job = { model: 'doubao-seedance-2-0', prompt: 'The tide comes in', seconds: '8' } as const;

let folder = '';
let image = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'seedance-kit-'));
  image = join(folder, 'first.png');
  await writeFile(image, png);
});
afterAll(() => rm(folder, { recursive: true }));
afterEach(() => vi.useRealTimers());

/** A mock that listens until the test has finished. */
async function listen(options: SimulatorOptions = {}) {
  const simulator = createSimulator({ clock: createClock({ mode: 'frozen' }), ...options });
  const server = await serve(
    {
      fetch: simulator.fetch,
      async answer(request) {
        const answer = await simulator.answer(request);
        // The package heeds it, so that a retry in another process need not be waited for.
        return answer.status < 500 ? answer : { ...answer, headers: { ...answer.headers, 'retry-after-ms': '1' } };
      },
    },
    { port: 0 },
  );
  onTestFinished(() => server.close());
  return {
    simulator,
    url: server.url,
    /** What each accepted create cost, in USD. */
    charges: (key?: string) => simulator.ledger.entries({ key }, simulator.clock.now()).map(({ amount }) => amount),
    sent: () => simulator.journal.list().filter(({ method }) => method === 'POST'),
  };
}

test(`on Node ${process.versions.node}, openai 7 creates a job with an image, polls it to its end and downloads it`, async () => {
  const { simulator, url, charges, sent } = await listen();
  const client = new OpenAI({ apiKey: 'any-key', baseURL: `${url}/cometapi/v1` });
  // In a variable, because the types of the package have no `resolution`.
  const request = {
    ...job,
    resolution: '480p',
    input_reference: new File([png], 'first.png', { type: 'image/png' }),
  };

  const { id, status } = await client.videos.create(request);
  const statuses: string[] = [status];
  for (const time of ['1s', '4s'] as const) {
    await simulator.advance(time);
    statuses.push((await client.videos.retrieve(id)).status);
  }
  expect(statuses).toEqual(['SUBMITTED', 'IN_PROGRESS', 'SUCCESS']);

  const content = await client.videos.downloadContent(id);
  expect(content.headers.get('content-type')).toBe('video/mp4');
  expect(Buffer.from(await content.arrayBuffer()).toString('latin1', 4, 8)).toBe('ftyp');

  expect(sent()[0]?.request.form).toEqual([
    { name: 'model', value: 'doubao-seedance-2-0', size: 19 },
    { name: 'prompt', value: 'The tide comes in', size: 17 },
    { name: 'seconds', value: '8', size: 1 },
    { name: 'resolution', value: '480p', size: 4 },
    { name: 'input_reference', fileName: 'first.png', contentType: 'image/png', size: 29 },
  ]);
  expect(charges()).toEqual([0.504]);
});

const ownNode = await findOwnNode();

test(`on Node ${ownNode.version}, openai 6 does so, too, and is charged three times for a job answered with 500`, async () => {
  const { url, charges, sent } = await listen({ pace: 'polls' });

  const program = join(root, 'test/outside/openai-6.mjs');
  const output = await ownNode.run(program, `${url}/cometapi/v1`, image);
  expect(JSON.parse(output)).toEqual({
    node: `v${ownNode.version}`,
    statuses: ['SUBMITTED', 'SUBMITTED', 'IN_PROGRESS', 'SUCCESS'],
    type: 'video/mp4',
    brand: 'ftyp',
    error: 'Error: 500 Internal server error',
  });
  expect(sent()[0]?.request.form).toContainEqual({ name: 'size', value: '9:16', size: 4 });
  expect(charges('any-key')).toEqual([0.504]);
  expect(charges('mock.accept-then-500')).toEqual([0.504, 0.504, 0.504]);
});

describe.each([
  { version: 7, Client: OpenAI },
  { version: 6, Client: OpenAI6 },
])('openai $version', ({ Client }) => {
  /** A client whose waits take no time; an answer under way is waited for, though, unless none will come. */
  async function connect(provider: 'apimart' | 'cometapi', scenario: string) {
    const { simulator, url, charges, sent } = await listen({ scenario });
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    let attempts = 0;
    const client = new Client({
      apiKey: 'any-key',
      baseURL: `${url}/${provider}/v1`,
      fetch(input, init) {
        // It asks for `data:`, too, to see what `fetch` can do.
        if (init?.method === 'POST') attempts++;
        return fetch(input, init);
      },
    });
    /** How a call ends. */
    async function end(call: Promise<unknown>): Promise<string> {
      const outcome = call.then(
        () => 'answered',
        (error: unknown) => Object(error).constructor.name,
      );
      while ((await Promise.race([outcome, nextTurn('not yet')])) === 'not yet') {
        if (simulator.journal.seen === attempts) vi.advanceTimersByTime(1000);
      }
      return outcome;
    }
    return { client, charges, sent, end };
  }

  test.each([
    { scenario: 'accept-then-500', error: 'InternalServerError' },
    { scenario: 'accept-then-reset', error: 'APIConnectionError' },
    { scenario: 'accept-then-hang', error: 'APIConnectionTimeoutError' },
  ])('$scenario: one call is charged three times; without retries, once', async ({ scenario, error }) => {
    const { client, charges, end } = await connect('cometapi', scenario);
    expect(await end(client.videos.create(job, { maxRetries: 0 }))).toBe(error);
    expect(charges()).toEqual([1.0944]);
    expect(await end(client.videos.create({ ...job, prompt: 'The tide goes out' }))).toBe(error);
    expect(charges()).toEqual([1.0944, 1.0944, 1.0944, 1.0944]);
  });

  test('an image that is a stream cannot be sent again: its job is charged once', async () => {
    const { client, charges, end } = await connect('cometapi', 'accept-then-500');
    const request = { ...job, input_reference: createReadStream(image) };
    expect(await end(client.videos.create(request))).toBe('InternalServerError');
    expect(charges()).toEqual([1.0944]);
  });

  test('its option idempotencyKey sends nothing; a header of that name has APIMart charge once', async () => {
    const { client, charges, sent, end } = await connect('apimart', 'accept-then-500');
    const body = { model: 'doubao-seedance-2.0', prompt: 'The tide comes in', duration: 8 };
    const create = (options: object) => end(client.post('/videos/generations', { body, ...options }));

    expect(await create({ idempotencyKey: 'job-1' })).toBe('InternalServerError');
    expect(sent().filter(({ request }) => 'idempotency-key' in request.headers)).toEqual([]);
    expect(charges()).toEqual([1.136, 1.136, 1.136]);

    expect(await create({ headers: { 'Idempotency-Key': 'job-2' } })).toBe('answered');
    expect(charges()).toHaveLength(4);
  });

  test("a loop that waits while the status is one of OpenAI's takes a job that waits for one that has ended", async () => {
    const { url } = await listen();
    const client = new Client({ apiKey: 'any-key', baseURL: `${url}/cometapi/v1` });
    // It has no helper that waits for a video.
    expect(Object.getOwnPropertyNames(Client.Videos.prototype).filter((name) => /poll|wait/i.test(name))).toEqual([]);
    const { id, status } = await client.videos.create(job);
    expect(['queued', 'in_progress']).not.toContain(status);
    await expect(client.videos.downloadContent(id)).rejects.toThrow(
      '400 Task is not completed yet, current status: SUBMITTED',
    );
  });
});

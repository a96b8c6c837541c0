/**
 * What every provider's mock does, however the request reaches it.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { providerIds, providers, type ProviderId } from '#providers/index.ts';
import type { TaskState, VideoTask } from '#tasks/task.ts';
import { faultsOf } from './answers.ts';
import { readSpec } from '../../scripts/specs.ts';
import { documentedRequests, type DocumentedRequest, type FormFile } from './documented-requests.ts';
import type { Answer, Call, Session } from './session.ts';
import type { Transport } from './transports.ts';

export function describeBehaviour(transport: Transport): void {
  describe(transport.name, () => {
    let session: Session;
    beforeAll(async () => {
      session = await transport.open();
    });
    afterAll(() => session.close());

    test.each(documentedRequests)('$provider: the documented request "$name" becomes a video', async (request) => {
      const job = jobsOf(request.provider, session);
      const task = await job.create(request);
      expect(task.state).toBe('queued');
      await session.advance(1000);
      expect((await job.get(task.id)).state).toBe('running');
      await session.advance(4000);
      const done = await job.get(task.id);
      expect(done.state).toBe('succeeded');
      const file = await session.download(done.output?.videoUrl ?? '');
      expect(file).toMatchObject({ status: 200, headers: { 'content-type': 'video/mp4' } });
      expect(file.bytes).toBeGreaterThan(1000);
    });

    describe.each(providerIds)('%s', (id) => {
      const first = () => firstRequest(id);

      test('tells each state in its own words', async () => {
        const job = jobsOf(id, session);
        const { writes } = providers[id].contract.lifecycle;
        const task = await job.create(first());
        expect(JSON.stringify(await job.answer(task.id))).toContain(`"${writes.queued}"`);
        await session.advance(1000);
        expect(JSON.stringify(await job.answer(task.id))).toContain(`"${writes.running}"`);
        await session.advance(4000);
        expect(JSON.stringify(await job.answer(task.id))).toContain(`"${writes.succeeded}"`);
      });

      test('refuses a request without a key', async () => {
        const job = jobsOf(id, session);
        const answer = await job.post(first(), { key: null });
        expect(answer.status).toBe(401);
        expect(providers[id].readError(answer.body)?.message).toMatch(/key/i);
      });

      test('shows a task to the key that created it and to no other', async () => {
        const job = jobsOf(id, session);
        const task = await job.create(first(), { key: 'one' });
        expect((await job.get(task.id, { key: 'one' })).id).toBe(task.id);
        const other = await job.query(task.id, { key: 'two' });
        const unknown = await job.query('no-such-task', { key: 'two' });
        expect(other.status).toBe(unknown.status);
        expect([400, 404]).toContain(other.status);
      });

      test('refuses what breaks a limit, and names the limit', async () => {
        const job = jobsOf(id, session);
        const answer = await job.post(withField(first(), 'model', 'sora-2'));
        expect(answer.status).toBe(400);
        expect(answer.headers['x-mock-limit']).toBe(`${id}/model-enum`);
        expect(providers[id].readError(answer.body)?.message).toContain('sora-2');
      });

      test('refuses an unknown field and suggests the near one', async () => {
        const job = jobsOf(id, session);
        const answer = await job.post(withField(first(), 'promt', 'A dog'));
        expect(answer).toMatchObject({ status: 400, headers: { 'x-mock-limit': `${id}/schema` } });
        expect(providers[id].readError(answer.body)?.message).toContain('did you mean "prompt"?');
      });

      test('fails a task when the scenario says so, chosen by header or by key', async () => {
        const job = jobsOf(id, session);
        const byHeader = await job.create(first(), { headers: { 'x-mock-scenario': 'fail' } });
        const byKey = await job.create(first(), { key: 'sk-mock.fail-1' });
        await session.advance(5000);
        expect((await job.get(byHeader.id)).state).toBe('failed');
        expect((await job.get(byKey.id, { key: 'sk-mock.fail-1' })).state).toBe('failed');
      });

      test('reports progress that only grows, where it reports any', async () => {
        const job = jobsOf(id, session);
        const task = await job.create(first());
        const seen: number[] = [];
        for (let step = 0; step < 12; step++) {
          seen.push((await job.get(task.id)).progress ?? 0);
          await session.advance(500);
        }
        expect(seen).toEqual([...seen].sort((a, b) => a - b));
        expect([0, 100]).toContain(seen.at(-1));
      });

      test('answers a wrong method with 405 and what is allowed', async () => {
        const answer = await session.send(id, createPath(id), { method: 'DELETE' });
        expect(answer).toMatchObject({ status: 405, headers: { allow: 'POST' } });
        expect(providers[id].readError(answer.body)?.message).toContain('POST');
      });

      test('answers an unknown path with 404 and what there is', async () => {
        const answer = await session.send(id, '/v0/nothing');
        expect(answer.status).toBe(404);
        expect(providers[id].readError(answer.body)?.message).toContain(createPath(id));
      });

      test('answers a body that is no object, is broken, or comes as the wrong type', async () => {
        const type = operationOf(id, 'create').accepts ?? '';
        const isForm = type === 'multipart/form-data';
        const refused: [Call, number[]][] = [
          [
            { method: 'POST', body: '{"model": ', headers: { 'content-type': isForm ? `${type}; boundary=x` : type } },
            [400],
          ],
          [{ method: 'POST', body: '', headers: { 'content-type': type } }, [400]],
          [{ method: 'POST', body: '[]', headers: { 'content-type': isForm ? type : type } }, [400]],
          [{ method: 'POST', body: '<xml/>', headers: { 'content-type': 'text/xml' } }, [400, 415]],
          [isForm ? { json: {} } : { form: { model: 'x' } }, [400, 415]],
        ];
        for (const [call, statuses] of refused) {
          const answer = await session.send(id, createPath(id), call);
          expect(statuses).toContain(answer.status);
          expect(providers[id].readError(answer.body)?.message).toMatch(/./);
          expect(faultsOf(id, operationOf(id, 'create').id, answer.status, answer.body)).toEqual([]);
        }
        // And it goes on.
        expect((await jobsOf(id, session).create(first())).state).toBe('queued');
      });
    });

    describe.each(providerIds.filter((id) => hasOperation(id, 'cancel')))('%s, which cancels', (id) => {
      test('cancels a task on the way, and refuses to cancel one that has ended', async () => {
        const job = jobsOf(id, session);
        const task = await job.create(firstRequest(id));
        const cancelled = await job.cancel(task.id);
        expect(providers[id].readTask(cancelled.body)?.state).toBe('cancelled');
        expect((await job.get(task.id)).state).toBe('cancelled');
        await session.advance(10_000);
        expect((await job.get(task.id)).state).toBe('cancelled');
        const again = await job.cancel(task.id);
        expect(again.status).toBe(409);
        expect(providers[id].readError(again.body)?.message).toContain('already cancelled');
      });

      test('lets one of several cancels at once win', async () => {
        const job = jobsOf(id, session);
        const task = await job.create(firstRequest(id));
        const answers = await Promise.all(Array.from({ length: 5 }, () => job.cancel(task.id)));
        expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409, 409]);
      });
    });

    test('seedance2.ink charges credits', async () => {
      const [fromImage, fromText] = documentedRequests.filter(({ provider }) => provider === 'seedance2-ink');
      if (!fromImage || !fromText) throw new Error('seedance2.ink documents a request of each kind');
      const job = jobsOf('seedance2-ink', session);
      expect((await job.post(fromImage)).body).toMatchObject({ success: true, status: 'queued', creditsCharged: 64 });
      expect((await job.post(fromText)).body).toMatchObject({ success: true, status: 'queued', creditsCharged: 40 });
    });

    test('APIMart answers in its envelope', async () => {
      const job = jobsOf('apimart', session);
      const answer = await job.post(firstRequest('apimart'));
      expect(answer.body).toMatchObject({ code: 200, data: [{ status: 'submitted' }] });
    });

    test('APIMart keeps a picture and gives it back', async () => {
      const picture = { filename: 'cat.png', type: 'image/png', bytes: [0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10] };
      const answer = await session.send('apimart', '/v1/uploads/images', { form: { file: picture } });
      expect(answer).toMatchObject({ status: 200, body: { filename: 'cat.png', content_type: 'image/png', bytes: 8 } });
      const { url } = Object(answer.body);
      expect(await session.download(url)).toMatchObject({
        status: 200,
        bytes: 8,
        headers: { 'content-type': 'image/png' },
      });
    });

    test('CometAPI hands out the video once it is there', async () => {
      const job = jobsOf('cometapi', session);
      const task = await job.create(firstRequest('cometapi'));
      const early = await session.send('cometapi', `/v1/videos/${task.id}/content`);
      expect(early).toMatchObject({
        status: 400,
        body: { error: { message: 'Task is not completed yet, current status: SUBMITTED' } },
      });
      await session.advance(5000);
      const file = await session.send('cometapi', `/v1/videos/${task.id}/content`);
      expect(file).toMatchObject({ status: 200, headers: { 'content-type': 'video/mp4' } });
    });

    test.each([
      ['a GIF', 'image/gif', 'GIF89a'],
      ['a GIF that is declared as a PNG', 'image/png', 'GIF89a'],
      ['a PNG that is declared as a GIF', 'image/gif', '\x89PNG\r\n\x1a\n'],
      ['nothing at all', 'image/png', ''],
    ])('a reference file that is %s is refused by CometAPI', async (_what, type, head) => {
      const bytes = [...head].map((character) => character.charCodeAt(0));
      const request = withField(firstRequest('cometapi'), 'input_reference', { filename: 'reference', type, bytes });
      expect(await jobsOf('cometapi', session).post(request)).toMatchObject({
        status: 400,
        headers: { 'x-mock-limit': 'cometapi/input-reference-format' },
        body: { error: { code: 'invalid_request', message: expect.stringContaining('image/webp') } },
      });
    });

    test('a reference that is a text and no file is refused by CometAPI', async () => {
      const request = withField(firstRequest('cometapi'), 'input_reference', 'https://media.example.com/1.jpg');
      expect(await jobsOf('cometapi', session).post(request)).toMatchObject({
        status: 400,
        headers: { 'x-mock-limit': 'cometapi/schema' },
        body: { error: { message: 'input_reference is sent as text; send the file itself' } },
      });
    });

    test.each(['application/octet-stream', 'text/plain'])(
      'a picture declared as %s is one by its bytes',
      async (type) => {
        const file = { filename: 'cat.webp', type, bytes: [...'RIFF....WEBPVP8L'].map((c) => c.charCodeAt(0)) };
        const request = withField(firstRequest('cometapi'), 'input_reference', file);
        expect(await jobsOf('cometapi', session).post(request)).toMatchObject({ status: 200 });
        expect(await session.send('apimart', '/v1/uploads/images', { form: { file } })).toMatchObject({ status: 200 });
      },
    );

    test.each([
      ['a PDF', 'application/pdf', '%PDF-1.7'],
      ['a PDF that is declared as a PNG', 'image/png', '%PDF-1.7'],
    ])('an upload that is %s is refused by APIMart', async (_what, type, head) => {
      const bytes = [...head].map((character) => character.charCodeAt(0));
      const file = { filename: 'cat.png', type, bytes };
      expect(await session.send('apimart', '/v1/uploads/images', { form: { file } })).toMatchObject({
        status: 400,
        headers: { 'x-mock-limit': 'apimart/upload-image-format' },
        body: { error: { code: 400, type: 'invalid_request_error' } },
      });
    });

    test.each(['a key', '', 'x'.repeat(192)])('APIMart refuses the Idempotency-Key %j', async (key) => {
      const call = { json: firstRequest('apimart').json, headers: { 'idempotency-key': key } };
      expect(await session.send('apimart', '/v1/videos/generations', call)).toMatchObject({
        status: 400,
        headers: { 'x-mock-limit': 'apimart/idempotency-key' },
        body: { error: { code: 400, type: 'invalid_request_error' } },
      });
    });

    test('CometAPI refuses in both of its shapes', async () => {
      const job = jobsOf('cometapi', session);
      const flat = await job.post(withField(firstRequest('cometapi'), 'seconds', '3'));
      expect(flat).toMatchObject({
        status: 400,
        headers: { 'x-mock-limit': 'cometapi/seconds-2-0' },
        body: { code: 'InvalidParameter' },
      });
      const reference = documentedRequests.find(
        ({ provider, form }) => provider === 'cometapi' && form?.input_reference,
      );
      if (!reference) throw new Error('no documented request has a reference file');
      const r2v = await job.post(withField(reference, 'model', 'doubao-seedance-1-5-pro'));
      expect(r2v).toMatchObject({
        status: 400,
        headers: { 'x-mock-limit': 'cometapi/input-reference-2-0-only' },
        body: { message: 'the specified task_type r2v does not support model seedance-1-5-pro' },
      });
      expect(await job.query('task_unknown')).toMatchObject({ status: 400, body: { code: 'task_not_exist' } });
    });

    test.each([
      ['seedance2-ink', '/api/open/v1/models', 'listModels'],
      ['cometapi', '/v1/models', 'listModels'],
      ['apimart', '/v1/models', 'listModels'],
      ['apimart', '/v1/balance', 'getBalance'],
      ['apimart', '/v1/user/balance', 'getUserBalance'],
      ['apimart', '/v1/model-schema?model=doubao-seedance-2.0&operation=video_generation', 'getModelSchema'],
    ] as const)('%s answers GET %s', async (id, path, operation) => {
      const answer = await session.send(id, path);
      expect(answer.status).toBe(200);
      expect(faultsOf(id, operation, 200, answer.body)).toEqual([]);
    });
  });
}

/** The first example of the create operation in the spec: any provider has one. */
export function firstRequest(id: ProviderId): DocumentedRequest {
  const { id: operation, accepts } = operationOf(id, 'create');
  const found = Object.values(readSpec(id).paths)
    .flatMap((item) => Object.values(item))
    .find((candidate) => candidate.operationId === operation);
  const content = Object(found?.requestBody?.content[accepts ?? '']);
  const [example] = Object.values(Object(content.examples));
  const { value } = Object(example);
  const name = 'the first example of the spec';
  if (accepts === 'application/json') return { provider: id, name, json: value };
  return {
    provider: id,
    name,
    form: Object.fromEntries(Object.entries(value).map(([field, part]) => [field, String(part)])),
  };
}

function withField(request: DocumentedRequest, field: string, value: string | FormFile): DocumentedRequest {
  return request.form
    ? { ...request, form: { ...request.form, [field]: value } }
    : { ...request, json: { ...request.json, [field]: value } };
}

type Kind = 'create' | 'get' | 'cancel';

function hasOperation(id: ProviderId, kind: Kind): boolean {
  return Object.values(providers[id].operations).some((operation) => operation.kind === kind);
}

export function operationOf(id: ProviderId, kind: Kind) {
  const { contract, operations } = providers[id];
  const found = contract.operations.find((operation) => operations[operation.id]?.kind === kind);
  if (!found) throw new Error(`${id} has no operation that is a ${kind}`);
  return found;
}

export function createPath(id: ProviderId): string {
  return operationOf(id, 'create').path;
}

/** Creates, queries and cancels jobs of one provider; each answer is held against the spec. */
function jobsOf(id: ProviderId, session: Session) {
  const provider = providers[id];

  async function call(kind: Kind, taskId: string | undefined, options: Call): Promise<Answer> {
    const operation = operationOf(id, kind);
    const path = operation.path.replace(/\{\w+\}/, encodeURIComponent(taskId ?? ''));
    const answer = await session.send(id, path, { method: operation.method, ...options });
    expect(faultsOf(id, operation.id, answer.status, answer.body)).toEqual([]);
    return answer;
  }

  function taskOf(answer: Answer): VideoTask {
    const task = provider.readTask(answer.body);
    if (answer.status !== 200 || !task)
      throw new Error(`${id} answered ${answer.status}: ${JSON.stringify(answer.body)}`);
    return task;
  }

  const post = ({ json, form }: DocumentedRequest, options: Call = {}) =>
    call('create', undefined, { ...(json && { json }), ...(form && { form }), ...options });
  const query = (taskId: string, options: Call = {}) => call('get', taskId, options);

  return {
    post,
    query,
    create: async (request: DocumentedRequest, options?: Call) => taskOf(await post(request, options)),
    get: async (taskId: string, options?: Call): Promise<VideoTask & { state: TaskState }> =>
      taskOf(await query(taskId, options)),
    answer: async (taskId: string) => (await query(taskId)).body,
    cancel: (taskId: string, options: Call = {}) => call('cancel', taskId, options),
  };
}

/**
 * What the mock of one provider does and no other does: what all do is in behaviour.ts.
 */
import { expect, test } from 'vitest';
import { faultsOf } from './answers.ts';
import { documentedRequests } from './documented-requests.ts';
import { firstRequest, jobsOf, withField } from './jobs.ts';
import type { Session } from './session.ts';

/** @param open Gives the session, once there is one. */
export function describeByName(open: () => Session): void {
  test('seedance2.ink charges credits', async () => {
    const [fromImage, fromText] = documentedRequests.filter(({ provider }) => provider === 'seedance2-ink');
    if (!fromImage || !fromText) throw new Error('seedance2.ink documents a request of each kind');
    const job = jobsOf('seedance2-ink', open());
    expect((await job.post(fromImage)).body).toMatchObject({ success: true, status: 'queued', creditsCharged: 64 });
    expect((await job.post(fromText)).body).toMatchObject({ success: true, status: 'queued', creditsCharged: 40 });
  });

  test('APIMart answers in its envelope', async () => {
    const job = jobsOf('apimart', open());
    const answer = await job.post(firstRequest('apimart'));
    expect(answer.body).toMatchObject({ code: 200, data: [{ status: 'submitted' }] });
  });

  test('APIMart keeps a picture and gives it back', async () => {
    const picture = { filename: 'cat.png', type: 'image/png', bytes: [0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10] };
    const answer = await open().send('apimart', '/v1/uploads/images', { form: { file: picture } });
    expect(answer).toMatchObject({ status: 200, body: { filename: 'cat.png', content_type: 'image/png', bytes: 8 } });
    const { url } = Object(answer.body);
    expect(await open().download(url)).toMatchObject({
      status: 200,
      bytes: 8,
      headers: { 'content-type': 'image/png' },
    });
  });

  test('CometAPI hands out the video once it is there', async () => {
    const job = jobsOf('cometapi', open());
    const task = await job.create(firstRequest('cometapi'));
    const early = await open().send('cometapi', `/v1/videos/${task.id}/content`);
    expect(early).toMatchObject({
      status: 400,
      body: { error: { message: 'Task is not completed yet, current status: SUBMITTED' } },
    });
    await open().advance(5000);
    const file = await open().send('cometapi', `/v1/videos/${task.id}/content`);
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
    expect(await jobsOf('cometapi', open()).post(request)).toMatchObject({
      status: 400,
      headers: { 'x-mock-limit': 'cometapi/input-reference-format' },
      body: { error: { code: 'invalid_request', message: expect.stringContaining('image/webp') } },
    });
  });

  test('a reference that is a text and no file is refused by CometAPI', async () => {
    const request = withField(firstRequest('cometapi'), 'input_reference', 'https://media.example.com/1.jpg');
    expect(await jobsOf('cometapi', open()).post(request)).toMatchObject({
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
      expect(await jobsOf('cometapi', open()).post(request)).toMatchObject({ status: 200 });
      expect(await open().send('apimart', '/v1/uploads/images', { form: { file } })).toMatchObject({ status: 200 });
    },
  );

  test.each([
    ['a PDF', 'application/pdf', '%PDF-1.7'],
    ['a PDF that is declared as a PNG', 'image/png', '%PDF-1.7'],
  ])('an upload that is %s is refused by APIMart', async (_what, type, head) => {
    const bytes = [...head].map((character) => character.charCodeAt(0));
    const file = { filename: 'cat.png', type, bytes };
    expect(await open().send('apimart', '/v1/uploads/images', { form: { file } })).toMatchObject({
      status: 400,
      headers: { 'x-mock-limit': 'apimart/upload-image-format' },
      body: { error: { code: 400, type: 'invalid_request_error' } },
    });
  });

  test.each(['a key', '', 'x'.repeat(192)])('APIMart refuses the Idempotency-Key %j', async (key) => {
    const call = { json: firstRequest('apimart').json, headers: { 'idempotency-key': key } };
    expect(await open().send('apimart', '/v1/videos/generations', call)).toMatchObject({
      status: 400,
      headers: { 'x-mock-limit': 'apimart/idempotency-key' },
      body: { error: { code: 400, type: 'invalid_request_error' } },
    });
  });

  test('CometAPI refuses in both of its shapes', async () => {
    const job = jobsOf('cometapi', open());
    const flat = await job.post(withField(firstRequest('cometapi'), 'seconds', '3'));
    expect(flat).toMatchObject({
      status: 400,
      headers: { 'x-mock-limit': 'cometapi/seconds-2-0' },
      body: { code: 'InvalidParameter' },
    });
    const reference = documentedRequests.find(({ provider, form }) => provider === 'cometapi' && form?.input_reference);
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
    const answer = await open().send(id, path);
    expect(answer.status).toBe(200);
    expect(faultsOf(id, operation, 200, answer.body)).toEqual([]);
  });
}

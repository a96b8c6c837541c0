/**
 * What every provider's mock does, however the request reaches it.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { providerIds, providers } from '#providers/index.ts';
import { faultsOf } from './answers.ts';
import { describeByName } from './by-name.ts';
import { documentedRequests } from './documented-requests.ts';
import { createPath, firstRequest, hasOperation, jobsOf, operationOf, withField } from './jobs.ts';
import type { Call, Session } from './session.ts';
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

    describeByName(() => session);
  });
}

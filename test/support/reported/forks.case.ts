import { afterEach, expect, test } from 'vitest';
import { useSimulator } from '#adapters/vitest/index.ts';
import { create, taskOf } from '../apimart.ts';

const mock = useSimulator({ transport: 'http' });

test('a job to its end', async () => {
  const id = await create(mock);
  await mock.advanceUntilDone(id);
  await taskOf(mock, id);
  expect(mock.coverage().providers.apimart).toMatchObject({ requests: 2, transitions: { queued: { running: 1 } } });
});

test('what a test asks nothing of counts for nothing', () => {});

afterEach(async () => {
  await mock.fetch(`${mock.baseUrl('tokenhub')}/api/v1/videos/generations/none`, {
    headers: { authorization: `Bearer ${mock.key}` },
  });
});

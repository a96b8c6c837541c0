import { expect, test } from 'vitest';
import { useSimulator } from '#adapters/vitest/index.ts';
import { call, create } from '../apimart.ts';

const mock = useSimulator({ transport: 'fetch' });
const inner = useSimulator({ transport: 'fetch', scenario: 'fail' });

test.concurrent.for([1, 2, 3])('of tests at once each counts: %d', async (creates) => {
  for (let made = 0; made < creates; made++) await create(mock);
});

test('two mocks of one test count', async () => {
  const ids = [await create(mock), await create(inner)];
  expect(new Set(ids).size).toBe(2);
});

let attempts = 0;
test('each attempt counts', { retry: 1 }, async () => {
  await call(mock, '/v1/models');
  attempts += 1;
  expect(attempts).toBe(2);
});

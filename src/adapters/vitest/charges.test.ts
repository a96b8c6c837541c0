import { expect, test } from 'vitest';
import { create } from '../../../test/support/apimart.ts';
import { useSimulator, type ExpectedCharges } from './index.ts';

const mock = useSimulator({ transport: 'fetch', running: 4000 });

function failureOf(expected: number | ExpectedCharges): { message: string; stack: string } {
  try {
    mock.expectCharges(expected);
  } catch (error) {
    if (error instanceof Error && error.name === 'AssertionError')
      return { message: error.message, stack: error.stack ?? '' };
    throw error;
  }
  return { message: 'it holds', stack: '' };
}

test('the count, the amount and the provider of charges are held against the ledger', async () => {
  await create(mock);
  await create(mock, { prompt: 'Another one' });
  mock.expectCharges(2);
  mock.expectCharges({ count: 2, amount: 1.42, currency: 'USD', provider: 'apimart' });
  mock.expectCharges({ count: 0, amount: 0, provider: 'tokenhub' });
  mock.expectCharges({ count: 0, currency: 'credits' });
});

test('what was paid back counts as a charge, and in no amount', async () => {
  mock.preset('fail');
  const id = await create(mock);
  mock.expectCharges({ count: 1, amount: 0.71 });
  await mock.advanceUntilDone(id);
  mock.expectCharges({ count: 1, amount: 0 });
  expect(failureOf({ amount: 0.71 }).message).toBe(
    [
      'expected 0.71 USD, but 0 USD were charged',
      `  1. ${id}: apimart doubao-seedance-2.0, 5 s; 0.71 USD; 0.71 USD paid back`,
    ].join('\n'),
  );
});

test('a charge too many is listed with what it looks like', async () => {
  const first = await create(mock);
  await mock.advance(300);
  const second = await create(mock);
  expect(failureOf(1).message).toBe(
    [
      'expected 1 charge, but the ledger has 2',
      `  1. ${first}: apimart doubao-seedance-2.0, 5 s; 0.71 USD`,
      `  2. ${second}: apimart doubao-seedance-2.0, 5 s; 0.71 USD; looks like a repeat of ${first}, 300 ms later`,
    ].join('\n'),
  );
  expect(failureOf({ count: 0, provider: 'apimart', currency: 'USD' }).message).toMatch(
    /^expected 0 charges by apimart in USD, but the ledger has 2\n/,
  );
});

test('where one is missing, what was refused is told', async () => {
  expect(failureOf(1).message).toBe('expected 1 charge, but the ledger has none');
  await create(mock, { duration: 99 }).catch(() => {});
  expect(failureOf(1).message).toMatch(
    /^expected 1 charge, but the ledger has none\n {2}refused: POST \/v1\/videos\/generations: 400 .*duration/,
  );
});

test('an amount is not made up', async () => {
  await create(mock, { model: 'doubao-seedance-2.0-fast' });
  expect(failureOf({ amount: 1 }).message).toMatch(
    /^expected 1 USD, but not every charge has a documented price; expect a count of them\n.*no price/,
  );
  await mock.fetch(`${mock.baseUrl('seedance2-ink')}/api/open/v1/video/generations`, {
    method: 'POST',
    headers: { authorization: 'Bearer any-key', 'content-type': 'application/json' },
    body: JSON.stringify({ model: 'seedance-2.0', prompt: 'A kite', duration: 5 }),
  });
  expect(failureOf({ amount: 1 }).message).toMatch(
    /^expected 1, but charges in USD and credits have no sum; name a currency or a provider\n/,
  );
  mock.expectCharges({ count: 1, amount: 40, currency: 'credits' });
});

test('the error points at the line of the test', () => {
  const frame = failureOf(1)
    .stack.split('\n')
    .find((line) => /^\s+at /.test(line));
  expect(frame).toMatch(/failureOf .*charges\.test\.ts/);
});

test('it is an assertion like any other', () => {
  expect.assertions(2);
  mock.expectCharges(0);
  mock.expectCharges({ amount: 0 });
});

test('nothing to expect is an error of the test', () => {
  expect(() => mock.expectCharges({ provider: 'apimart' })).toThrow(
    new RangeError('expectCharges wants a count or an amount'),
  );
});

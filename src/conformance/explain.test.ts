import { expect, test } from 'vitest';
import { providerIds, providers } from '#providers/index.ts';
import { explain, listLimits } from './explain.ts';

test('a limit is explained by its id', () => {
  expect(explain('cometapi/seconds-1-0')).toMatchObject({
    id: 'cometapi/seconds-1-0',
    provider: 'cometapi',
    statement: 'A video of 1.0 Pro lasts 2 to 10 seconds, 5 when nothing is said.',
    severity: 'error',
    confidence: 'documented',
    source: { section: 'seconds by model' },
  });
});

test('an id that nothing has is answered with a near one', () => {
  expect(() => explain('apimart/duratoin')).toThrow(
    new RangeError('there is no limit "apimart/duratoin"; did you mean "apimart/duration"?'),
  );
  expect(() => explain('sora/anything-at-all')).toThrow(/an id is one of .*apimart, cometapi/);
});

test('every limit of every provider is listed, and can be explained', () => {
  const all = listLimits();
  expect(all).toHaveLength(providerIds.flatMap((id) => Object.keys(providers[id].contract.limits)).length);
  for (const limit of all) expect(explain(limit.id)).toEqual(limit);
  expect(new Set(listLimits(['apimart']).map(({ provider }) => provider))).toEqual(new Set(['apimart']));
});

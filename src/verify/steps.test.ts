import { expect, test } from 'vitest';
import { providers } from '#providers/index.ts';
import { createContext, type Check } from './context.ts';
import { cheapestJob } from './cases.ts';
import { plainJobOf } from './plain-jobs.ts';
import { passed } from './finding.ts';
import { spendingSteps } from './steps.ts';

test('a check is done when its jobs are, and the plain job of their model, which tells what a refusal is about', async () => {
  const provider = providers.tokenhub;
  const cheap = cheapestJob(provider) ?? expect.fail('there is no job');
  const plain = plainJobOf(provider, cheap) ?? expect.fail('there is no plain job');
  const check = (id: string, entry: typeof cheap): Check => {
    return { id, meaning: id, spends: true, operation: 'x', entries: [entry], run: async () => passed };
  };
  const checks = [check('cheap', cheap), check('plain', plain)];
  const context = createContext(
    provider,
    { provider: 'tokenhub', baseUrl: 'http://127.0.0.1:1', apiKey: 'any-key' },
    checks,
  );
  const done: string[] = [];
  const steps = spendingSteps(
    context,
    checks,
    async ({ id }) => void done.push(id),
    async (entry) => void done.push(entry === cheap ? 'job of cheap' : 'job of plain'),
  );
  for (const step of steps) await step();
  expect(done).toEqual(['job of cheap', 'job of plain', 'cheap', 'plain']);
});

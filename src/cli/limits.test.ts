/** `seedance-kit limits`, as far as it is about what is printed. */
import { expect, onTestFinished, test, vi } from 'vitest';
import { listLimits } from '#conformance/explain.ts';
import { providerIds, providers } from '#providers/index.ts';
import { limits } from './limits.ts';

async function printed(...args: string[]): Promise<string> {
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  onTestFinished(() => write.mockRestore());
  const code = await limits(args);
  const text = write.mock.calls.map(([part]) => String(part)).join('');
  write.mockRestore();
  expect(code).toBe(0);
  return text;
}

test('the catalogue has a line for every limit, of all providers or of some', async () => {
  const lines = (await printed()).trimEnd().split('\n');
  expect(lines).toHaveLength(listLimits().length + 1);
  for (const [index, { id, statement }] of listLimits().entries()) {
    expect(lines[index + 1]).toMatch(new RegExp(`^${id} `));
    expect(lines[index + 1]).toContain(statement);
  }
  const some = await printed('--provider', 'apimart', '--provider', 'cometapi');
  expect(some).not.toMatch(/^(tokenhub|seedance2-ink)/m);
  expect(JSON.parse(await printed('--format', 'json'))).toEqual(listLimits());
  expect(await printed('--format', 'markdown')).toContain('| cometapi/seconds-1-0 | error | documented |');
});

test('a limit is explained with its source, what to do, and an example of each side', async () => {
  const text = await printed('apimart/video-total-seconds');
  expect(text).toMatch(
    /^apimart\/video-total-seconds\nThe reference videos last more than 1\.8 and less than 15\.2 seconds/,
  );
  for (const part of [
    /severity +error/,
    /confidence +documented/,
    /source .*section video_urls\n +https:/,
    /fix +send/,
  ]) {
    expect(text).toMatch(part);
  }
  expect(text).toMatch(/accepted +\{"model".*\n +with files that are \{/);
  expect(text).toMatch(/refused +\{"model"/);
  expect(await printed('tokenhub/aspect-ratio')).toMatch(/warned of +\{"model"/);
  expect(JSON.parse(await printed('tokenhub/duration', '--format', 'json'))).toMatchObject({
    id: 'tokenhub/duration',
    accepts: { accepted: true },
    rejects: { accepted: false, breaks: ['tokenhub/duration'] },
  });
  expect(await printed('tokenhub/duration', '--format', 'markdown')).toMatch(/^### `tokenhub\/duration`\n/);
});

test('an example that is about the way of sending shows it', async () => {
  expect(await printed('cometapi/multipart-only')).toContain('sent with {"contentType":"application/json"}');
  expect(await printed('cometapi/video-url-only-on-success')).toMatch(/severity +error\n/);
});

test('every limit can be explained in every format', async () => {
  for (const { id, statement } of listLimits()) {
    for (const format of ['table', 'markdown', 'json'])
      expect(await printed(id, '--format', format)).toContain(statement);
  }
});

test('the matrix has a line for every model', async () => {
  const text = await printed('--matrix');
  for (const id of providerIds) {
    for (const model of providers[id].contract.models) expect(text).toMatch(new RegExp(`^${id} +${model} `, 'm'));
  }
  expect(text).toMatch(/^cometapi +doubao-seedance-1-0-pro +2–10 /m);
  expect(text).toMatch(/^seedance2-ink +seedance-1\.5-pro +5, 10 /m);
  expect(JSON.parse(await printed('--matrix', '--provider', 'tokenhub', '--format', 'json'))).toHaveLength(2);
});

test.each([
  [['tokenhub/duratoin'], 'did you mean "tokenhub/duration"?'],
  [['sora/anything'], 'an id is one of'],
  [['tokenhub'], 'printed by --provider tokenhub'],
  [['prompt-required'], 'cometapi/prompt-required and seedance2-ink/prompt-required and tokenhub/prompt-required'],
  [['tokenhub/duration', 'tokenhub/model-enum'], 'one limit at a time'],
  [['tokenhub/duration', '--matrix'], 'leave one out'],
  [['tokenhub/duration', '--provider', 'apimart'], 'leave --provider out'],
  [['--provider', 'cometap'], 'did you mean cometapi?'],
  [['--format', 'xml'], '--format is one of table, json, markdown'],
  [['--matix'], 'did you mean --matrix?'],
])('%j is told to be wrong usage', async (args, words) => {
  await expect(limits(args)).rejects.toMatchObject({ name: 'UsageError', message: expect.stringContaining(words) });
});

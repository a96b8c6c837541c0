/** Which limits a request is about, told by what the limits' own examples give. */
import { expect, test } from 'vitest';
import corpus from '#generated/apimart/corpus.json' with { type: 'json' };
import { providers } from '#providers/index.ts';
import { check } from './check.ts';
import { limitsOn, triableLimits } from './subject.ts';

const { apimart, cometapi } = providers;
const about = (body: object, headers?: Headers) =>
  limitsOn(apimart, { operation: 'createVideoGeneration', body, ...(headers && { headers }) });
const base = { model: 'doubao-seedance-2.0', prompt: 'A paper boat' };

test('a request is about the fields that it gives', () => {
  expect(about(base)).toEqual(
    expect.arrayContaining(['apimart/model-required', 'apimart/model-enum', 'apimart/prompt-max']),
  );
  expect(about(base)).not.toContain('apimart/duration');
  expect(about({ ...base, duration: 7 })).toContain('apimart/duration');
});

test('a word is another matter than the next one', () => {
  const limit = 'apimart/resolution-1080p-4k-standard-only';
  expect(about({ ...base, resolution: '4k' })).toContain(limit);
  expect(about({ ...base, resolution: '480p' })).not.toContain(limit);
});

test('so is a model, where the limit is about one', () => {
  expect(about({ ...base, duration: 5 })).not.toContain('apimart/duration-1-5');
  expect(about({ ...base, model: 'doubao-seedance-1-5-pro', duration: 5 })).toContain('apimart/duration-1-5');
});

test('an absent field may be what matters, and the kind of an address', () => {
  const limit = 'apimart/asset-url-2-0-and-fast-only';
  const picture = (url: string) => about({ ...base, image_urls: [url], audio_urls: ['https://a.example/1.mp3'] });
  expect(picture('https://a.example/1.jpg')).not.toContain(limit);
  expect(about({ ...base, image_urls: ['asset://one'], audio_urls: ['asset://two'] })).toContain(limit);
});

test('a limit on a header is met by a request with that header alone', () => {
  expect(about(base)).not.toContain('apimart/idempotency-key');
  expect(about(base, new Headers({ 'idempotency-key': 'one' }))).toContain('apimart/idempotency-key');
});

test('a limit on an upload is not met by a create', () => {
  expect(about(base)).not.toContain('apimart/upload-image-format');
  expect(limitsOn(apimart, { operation: 'uploadImage', body: {} })).toContain('apimart/upload-image-format');
});

test('in a form numbers are text', () => {
  const body = { model: 'doubao-seedance-2-0', prompt: 'A tram', seconds: '5' };
  expect(limitsOn(cometapi, { operation: 'createVideo', body })).toContain('cometapi/seconds-2-0');
});

test.each([undefined, null, 'text', 7, []])('%j is about nothing that has a field', (body) => {
  expect(limitsOn(apimart, { operation: 'createVideoGeneration', body })).toEqual([]);
});

test('only limits that refuse can be tried', () => {
  for (const id of triableLimits(apimart)) expect(apimart.contract.limits[id]?.severity).toBe('error');
  expect(triableLimits(apimart)).not.toContain('apimart/real-person');
});

test('whoever sends the accepted cases of the corpus has tried the accepted side of every limit on the body', () => {
  const tried = corpus.cases.flatMap(({ accepted, request }) =>
    accepted && check(apimart, request).ok ? about(request) : [],
  );
  const onBody = triableLimits(apimart).filter((id) => !apimart.contract.limits[id]?.transport);
  expect(onBody.filter((id) => !tried.includes(id))).toEqual([]);
});

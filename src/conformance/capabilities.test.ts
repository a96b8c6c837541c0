import { expect, test } from 'vitest';
import { providerIds, providers } from '#providers/index.ts';
import { capabilities, type Capabilities } from './capabilities.ts';
import { check } from './check.ts';

const of = (id: keyof typeof providers, model: string): Capabilities | undefined =>
  capabilities(providers[id]).find((entry) => entry.model === model);
const values = (list: readonly { value: unknown }[] = []) => list.map(({ value }) => value);
const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_none, index) => from + index);

test('every model of every provider is told of', () => {
  for (const id of providerIds) {
    expect(capabilities(providers[id]).map(({ model }) => model)).toEqual(providers[id].contract.models);
  }
});

test('what the documents give each tier is found by asking', () => {
  expect(of('seedance2-ink', 'seedance-1.5-pro')?.seconds).toEqual([5, 10]);
  expect(of('cometapi', 'doubao-seedance-1-0-pro')?.seconds).toEqual(range(2, 10));
  expect(of('cometapi', 'doubao-seedance-1-5-pro')?.seconds).toEqual(range(4, 12));
  expect(of('apimart', 'doubao-seedance-2.0')?.seconds).toEqual(range(4, 15));
  expect(values(of('apimart', 'doubao-seedance-2.0')?.resolutions)).toEqual(['480p', '720p', '1080p', '4k']);
  expect(values(of('apimart', 'doubao-seedance-2.0-fast')?.resolutions)).toEqual(['480p', '720p']);
  expect(values(of('cometapi', 'doubao-seedance-2-0')?.resolutions)).toEqual(['480p', '720p']);
  expect(values(of('seedance2-ink', 'seedance-2.0')?.ratios)).toEqual(['16:9', '1:1', '9:16']);
});

test('files are counted, by themselves and with the company that sounds want', () => {
  expect(of('apimart', 'doubao-seedance-2.0')).toMatchObject({
    images: { maximum: 9 },
    videos: { maximum: 3 },
    audios: { maximum: 3 },
    frames: { first: true, last: true },
    audio: 'choice',
  });
  expect(of('cometapi', 'doubao-seedance-2-0-fast')).toMatchObject({
    images: { maximum: 1 },
    videos: { maximum: 0 },
    audios: { maximum: 0 },
    frames: { first: true, last: false },
  });
  expect(of('tokenhub', 'doubao-seedance-2.0')?.images).toEqual({
    maximum: null,
    doubtful: { above: 9, limits: expect.arrayContaining([expect.stringMatching(/^tokenhub\/upstream-/)]) },
  });
});

test('what the documents leave open is marked with the limit that warns of it', () => {
  const ratio = of('tokenhub', 'doubao-seedance-2.0')?.ratios.find(({ value }) => value === '21:9');
  expect(ratio?.doubts).toEqual(['tokenhub/aspect-ratio']);
  const request = { model: 'doubao-seedance-2.0', prompt: 'A dog', aspect_ratio: '21:9' };
  expect(check(providers.tokenhub, request).warnings.map(({ limit }) => limit)).toEqual(ratio?.doubts);
});

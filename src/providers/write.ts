/**
 * Helpers for building wire bodies, and for saying what has no place in one.
 *
 * @module
 */
import type { MediaInput, VideoRequestInput } from '#tasks/task.ts';
import type { Unsupported } from './provider.ts';

export function unlessEmpty<T>(items: readonly T[]): readonly T[] | undefined {
  return items.length > 0 ? items : undefined;
}

/** What the wishes are called that not every provider has a field for. */
const wishes = {
  seed: 'a seed',
  watermark: 'a watermark',
  cameraFixed: 'a fixed camera',
  returnLastFrame: 'a picture of the last frame',
  webSearch: 'a search of the web',
  webhookUrl: 'the address of a webhook',
  metadata: "the caller's own data",
} satisfies Partial<Record<keyof VideoRequestInput, string>>;

/**
 * What a request asks for and a provider has no field for: leaving it out without a word would drop a wish in
 * silence. An unset switch asks for nothing.
 *
 * @param provider What people call the provider, and where it matters its model.
 */
export function withoutPlace(
  provider: string,
  request: VideoRequestInput,
  ...names: readonly (keyof typeof wishes)[]
): readonly Unsupported[] {
  return names
    .filter((name) => request[name] !== undefined && request[name] !== false)
    .map((field) => ({ field, reason: `${provider} has no field for ${wishes[field]}` }));
}

/** Files as bytes, where a provider takes URLs alone. */
export function sentAlong(provider: string, media: readonly MediaInput[]): readonly Unsupported[] {
  if (media.every(({ source }) => typeof source === 'string')) return [];
  return [{ field: 'media', reason: `${provider} takes files by their URLs, and none that is sent along` }];
}

import type { Settings } from '../settings.ts';

/** Some gateways repeat the key when they refuse it. One that is shorter may be a part of anything. */
export function withoutKey(text: string, { apiKey }: Settings): string {
  return apiKey.length < 8 ? text : text.replaceAll(apiKey, '[API key]');
}

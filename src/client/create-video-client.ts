import { isProviderId, providerIds, providers, type ProviderId } from '#providers/index.ts';
import { ConfigurationError } from './errors.ts';
import type { VideoClientOptions } from './settings.ts';
import { createClientOf } from './create-client-of.ts';
import type { VideoClient } from './video-client.ts';

/**
 * Makes a client of any provider by its id. All of them take the same requests and give the same tasks. It brings every
 * provider into a bundle; `seedance-kit/<provider>` has clients of one, with the documented operations or without.
 *
 * @throws {ConfigurationError} when there is no such provider, no API key, or an option is not what it has to be.
 *
 * @example
 * const client = createVideoClient('tokenhub');
 * const task = await client.create({ model: 'seedance-2.0', prompt: 'A paper boat', seconds: 5 });
 * const { output } = await client.waitForTask(task);
 */
export function createVideoClient(provider: ProviderId, options: VideoClientOptions = {}): VideoClient {
  if (isProviderId(provider)) return createClientOf(providers[provider], options);
  throw new ConfigurationError(String(provider), `there is no such provider; there are ${providerIds.join(', ')}`);
}

import { isProviderId, providerIds, providers, type ProviderId } from '#providers/index.ts';
import type { Provider } from '#providers/provider.ts';
import { ConfigurationError } from './errors.ts';
import type { VideoClientOptions } from './settings.ts';
import { createClientOf, type VideoClient } from './video-client.ts';

/**
 * Makes a client of any provider. All of them take the same requests and give the same tasks; who knows the provider
 * beforehand gets a smaller bundle, and the documented operations too, from `seedance-kit/<provider>`.
 *
 * @param provider Its id, or the provider itself.
 * @throws {ConfigurationError} when there is no such provider, no API key, or an option is not what it has to be.
 *
 * @example
 * const client = createVideoClient('tokenhub');
 * const task = await client.create({ model: 'seedance-2.0', prompt: 'A paper boat', seconds: 5 });
 * const { output } = await client.waitForTask(task);
 */
export function createVideoClient(provider: ProviderId | Provider, options: VideoClientOptions = {}): VideoClient {
  if (typeof provider !== 'string') return createClientOf(provider, options);
  if (isProviderId(provider)) return createClientOf(providers[provider], options);
  throw new ConfigurationError(String(provider), `there is no such provider; there are ${providerIds.join(', ')}`);
}

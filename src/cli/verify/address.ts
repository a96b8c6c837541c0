import { settingsOf } from '#client/settings.ts';
import type { Provider } from '#providers/provider.ts';
import { UsageError } from '../usage.ts';

/** Where a run goes, and with which key. */
export type Destination = { readonly baseUrl: string; readonly apiKey: string };

/**
 * The gateway as the command line names it. What was given is never shown: it may be a key in the wrong place.
 *
 * @throws {UsageError} when there is no address or no key, or one that cannot be it.
 */
export function destinationOf(
  provider: Provider,
  given: { readonly 'base-url'?: string | undefined; readonly 'api-key'?: string | undefined },
  environment: Readonly<Record<string, string | undefined>>,
): Destination {
  const { id, origin } = provider.contract;
  const example = `http://127.0.0.1:4010/${id} for a mock, ${origin} for the gateway itself`;
  const base = given['base-url'];
  if (base === undefined) throw new UsageError(`--base-url says whom to ask: ${example}`);
  const url = URL.canParse(base) ? new URL(base) : undefined;
  if (!url || !/^https?:$/.test(url.protocol))
    throw new UsageError(`--base-url is an http or https address: ${example}`);
  if (url.username || url.password || url.search || url.hash)
    throw new UsageError('--base-url is an address without user, password, query and fragment');

  const variable = provider.environment.apiKey;
  const key = given['api-key']?.trim() || environment[variable]?.trim();
  if (!key) throw new UsageError(`there is no API key: set ${variable}, or pass --api-key`);
  try {
    // It also takes off what other clients write at the end of an address: /v1.
    const { baseUrl, apiKey } = settingsOf(provider, { apiKey: key, baseUrl: base });
    return { baseUrl, apiKey };
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error), { cause: error });
  }
}

import { ConfigurationError } from '#client/errors.ts';
import { settingsOf as clientSettingsOf, type Settings } from '#client/settings.ts';
import type { Provider } from '#providers/provider.ts';
import type { VerifyOptions } from './options.ts';

/**
 * What the line to the gateway is set up with. Nothing is taken from the environment: what is asked, and with which key,
 * is said outright.
 *
 * @throws {TypeError} when an option is missing or of another kind
 * @throws {RangeError} when a number is out of range
 */
export function settingsOf(provider: Provider, options: VerifyOptions): Settings {
  const { baseUrl, apiKey, spend, concurrency = 4, timeout = 30_000, fetch, time } = options;
  // The environment speaks up where these are empty.
  if (typeof apiKey !== 'string' || apiKey.trim() === '')
    throw new TypeError('apiKey has to be the API key to ask with');
  if (baseUrl === undefined || String(baseUrl).trim() === '') {
    throw new TypeError('baseUrl has to be the address of the gateway, which nothing else names');
  }
  if (!(Number.isInteger(concurrency) && concurrency >= 1)) {
    throw new RangeError(`concurrency has to be a whole number from 1 on, and is ${String(concurrency)}`);
  }
  if (!(timeout >= 1))
    throw new RangeError(`timeout has to be a number of milliseconds from 1 on, and is ${String(timeout)}`);
  if (spend !== undefined && !(Number.isFinite(spend) && spend >= 0)) {
    throw new RangeError(`spend has to be an amount of money from 0 on, and is ${String(spend)}`);
  }
  for (const [kind, url] of Object.entries(options.media ?? {})) {
    if (url !== undefined && !(URL.canParse(url) && /^https?:$/.test(new URL(url).protocol))) {
      throw new TypeError(`media.${kind} has to be an http or https address`);
    }
  }
  try {
    return clientSettingsOf(provider, {
      baseUrl,
      apiKey,
      requestTimeout: timeout,
      ...(fetch && { fetch }),
      ...(time && { time }),
    });
  } catch (error) {
    if (error instanceof ConfigurationError) throw new TypeError(error.detail, { cause: error });
    throw error;
  }
}

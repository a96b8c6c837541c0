/**
 * The gateways this toolkit knows.
 *
 * @module
 */
import { providers as registry } from '#generated/providers.gen.ts';

/** The id of a provider, by which its folders are called. */
export type ProviderId = keyof typeof registry;

/** Every provider, by its id. */
export const providers: { readonly [Id in ProviderId]: (typeof registry)[Id] } = registry;

/** Whether a word is the id of a provider. */
export function isProviderId(word: string): word is ProviderId {
  return Object.hasOwn(providers, word);
}

/** Every provider id, in alphabetical order. */
export const providerIds: readonly ProviderId[] = Object.keys(providers).filter(isProviderId);

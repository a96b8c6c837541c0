/**
 * One request, held against every gateway.
 *
 * @module
 */
import type { Finding, Undecided } from '#conformance/check.ts';
import { isProviderId, providerIds, providers, type ProviderId } from '#providers/index.ts';
import type { Unsupported } from '#providers/provider.ts';
import type { Charge, MediaTable, VideoRequestInput } from '#tasks/task.ts';
import { prepareRequest, type RequestChange } from './request/prepare.ts';

export type PortabilityOptions = {
  /** What is known of the files that the request names, by URL; of a file that is sent along, by its name. */
  readonly media?: MediaTable | undefined;
  /**
   * The providers to ask.
   *
   * @default all of them
   */
  readonly providers?: readonly ProviderId[] | undefined;
};

type Common = {
  readonly provider: ProviderId;
  /** What the documents leave open and the upstream API implies. */
  readonly warnings: readonly Finding[];
  /** The limits on files of which too little is known. */
  readonly undecided: readonly Undecided[];
};

/** What becomes of a request with a provider that takes it. */
export type PortableRequest = Common & {
  /** `changed` where one of the changes is `altered`. */
  readonly verdict: 'accepted' | 'changed';
  /** The provider's own id for the model. */
  readonly model: string;
  /** What would be sent: a form as an object of its fields. */
  readonly body: object;
  readonly changes: readonly RequestChange[];
  readonly unsupported: readonly [];
  readonly violations: readonly [];
  /** The documented price; `undefined` where there is none. */
  readonly charge: Charge | undefined;
};

/** Why a provider does not take a request. At least one of `unsupported` and `violations` says so. */
export type UnportableRequest = Common & {
  readonly verdict: 'refused';
  /** The provider's own id for the model, or what was given for one; `undefined` for what is no request at all. */
  readonly model: string | undefined;
  /** The body as far as the provider has words; `undefined` for what is no request at all. */
  readonly body: object | undefined;
  readonly changes: readonly [];
  /** What the provider has no words for. */
  readonly unsupported: readonly Unsupported[];
  /** The documented limits that `body` breaks, the most helpful first. */
  readonly violations: readonly Finding[];
  readonly charge: undefined;
};

/**
 * Tells for each provider, in alphabetical order, what would become of a request, and what it would cost.
 *
 * `changed` means that the video may differ from what was asked for: a file whose role was left open is made a frame,
 * say. What is still the same video is `accepted`: the model's other name, a default filled in where the request left it
 * to the provider, a fact about a file that no field takes. All of these are listed in `changes`, each with its `kind`.
 * Two providers that accept a request may still make different videos of what it leaves open: compare their defaults.
 *
 * @throws {TypeError} when `options.providers` names one that there is not, or `options.media` is no table. Nothing else
 *   throws.
 *
 * @example
 * portability({ model: 'seedance-2.0', prompt: 'A paper boat', seconds: 12, ratio: '21:9' })
 *   .filter(({ verdict }) => verdict !== 'refused')
 *   .map(({ provider, charge }) => `${provider}: ${charge?.amount} ${charge?.currency}`);
 */
export function portability(
  request: VideoRequestInput,
  options?: PortabilityOptions,
): readonly (PortableRequest | UnportableRequest)[] {
  const { media, providers: wanted } = { media: options?.media ?? {}, providers: options?.providers ?? providerIds };
  if (typeof media !== 'object' || Array.isArray(media))
    throw new TypeError('media has to be an object with the facts of each file by its URL');
  if (!Array.isArray(wanted)) throw new TypeError('providers has to be a list of ids');
  const stranger = wanted.find((id) => !isProviderId(id));
  if (stranger !== undefined)
    throw new TypeError(`there is no provider ${stranger}; there are ${providerIds.join(', ')}`);
  return providerIds.filter((id) => wanted.includes(id)).map((id) => verdictOf(id, request, media));
}

function verdictOf(
  id: ProviderId,
  input: VideoRequestInput,
  media: MediaTable | undefined,
): PortableRequest | UnportableRequest {
  const provider = providers[id];
  const prepared = prepareRequest(provider, input, { media });
  const { warnings, undecided } = prepared;
  const common = { provider: id, warnings, undecided };
  if (!prepared.ok) {
    const { model, body, unsupported, violations } = prepared;
    return { ...common, verdict: 'refused', model, body, changes: [], unsupported, violations, charge: undefined };
  }
  const { model, body, changes, charge } = prepared;
  const verdict = changes.some(({ kind }) => kind === 'altered') ? 'changed' : 'accepted';
  return { ...common, verdict, model, body, changes, unsupported: [], violations: [], charge };
}

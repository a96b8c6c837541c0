/**
 * A request on its way to a provider: read, written in the provider's words, checked, and told what has changed.
 *
 * @module
 */
import { check, type CheckResult, type Finding, type Undecided } from '#conformance/check.ts';
import { modelOf } from '#providers/models.ts';
import { priceOf } from '#providers/price.ts';
import type { Draft, Provider, Unsupported } from '#providers/provider.ts';
import type { Charge, MediaTable, VideoRequest, VideoRequestInput } from '#tasks/task.ts';
import { changesOf, changesOfModel, type RequestChange } from './changes.ts';
import { readInput } from './input.ts';

export type { RequestChange, RequestChangeKind } from './changes.ts';

/** How a request is prepared. */
export type PrepareOptions = {
  /**
   * Whether the documented limits are held against the request.
   *
   * @default true
   */
  readonly check?: boolean;
  /** What is known of the files that the request names. See `CheckOptions`. */
  readonly media?: MediaTable | undefined;
};

/** A request that can be sent. */
export type PreparedRequest = {
  readonly ok: true;
  /** The provider's own id for the model. */
  readonly model: string;
  /** The wire body, every documented default said; a form as an object of its fields. */
  readonly body: object;
  /** What the provider reads in the body; `undefined` where it breaks the contract and nobody was to check. */
  readonly request: VideoRequest | undefined;
  /** Every difference between what was asked for and `request`. */
  readonly changes: readonly RequestChange[];
  /** What the documents leave open and the upstream API implies; empty without a check. */
  readonly warnings: readonly Finding[];
  /** The limits on files of which too little is known; empty without a check. */
  readonly undecided: readonly Undecided[];
  /** The documented price; `undefined` where there is none. */
  readonly charge: Charge | undefined;
};

/** A request that is not to be sent. At least one of `unsupported` and `violations` says why. */
export type RefusedRequest = {
  readonly ok: false;
  /** The provider's own id for the model, or what was given for one; `undefined` for what is no request at all. */
  readonly model: string | undefined;
  /** The wire body as far as the provider has words; `undefined` for what is no request at all. */
  readonly body: object | undefined;
  /** What the provider has no words for, or what is no `VideoRequest`. Refused even without a check. */
  readonly unsupported: readonly Unsupported[];
  /** The documented limits that `body` breaks, the most helpful first; empty without a check. */
  readonly violations: readonly Finding[];
  readonly warnings: readonly Finding[];
  readonly undecided: readonly Undecided[];
};

const unchecked: CheckResult = { ok: true, violations: [], warnings: [], undecided: [] };

/**
 * Prepares a request for a provider. What is left open is filled in with the provider's documented defaults and said
 * in the body, because defaults have differed between editions of the documents, and resolution and sound are money.
 *
 * Nothing throws, whatever `input` is, and `input` is left as it was.
 */
export function prepareRequest(
  provider: Provider,
  input: VideoRequestInput,
  { check: isChecked = true, media }: PrepareOptions = {},
): PreparedRequest | RefusedRequest {
  const read = readInput(input);
  if (!read.ok) return { ...unchecked, ok: false, model: undefined, body: undefined, unsupported: read.unsupported };
  const asked = read.request;
  const model = modelOf(provider.contract, asked.model);
  const draft = provider.draftRequest({ ...asked, model });
  const { ok, ...verdict } = isChecked ? check(provider, draft.body, media && { media }) : unchecked;
  const unsupported = unsupportedIn(provider, draft);
  if (!ok || unsupported.length > 0) return { ok: false, model, body: draft.body, unsupported, ...verdict };
  const { warnings, undecided } = verdict;
  if (!isChecked && !provider.validateRequest(draft.body)) {
    const changes = changesOfModel(asked.model, model);
    return { ok, model, body: draft.body, request: undefined, changes, warnings, undecided, charge: undefined };
  }
  const request = provider.readRequest(draft.body);
  return {
    ok,
    model,
    body: provider.draftRequest(request).body,
    request,
    changes: changesOf(asked, request),
    warnings,
    undecided,
    charge: priceOf(provider.contract, request),
  };
}

/** In JSON and in shells a name stands for a file that is sent along. Here there is nobody to put the file in its place. */
function unsupportedIn({ contract }: Provider, { body, unsupported }: Draft): readonly Unsupported[] {
  if (unsupported.length > 0) return unsupported;
  return Object.entries(contract.form ?? {})
    .filter(([field, type]) => type === 'file' && typeof Reflect.get(body, field) === 'string')
    .map(([field]) => ({ field: 'media', reason: `${field} is a file: give a File or a Blob in place of its name` }));
}

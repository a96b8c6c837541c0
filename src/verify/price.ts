/**
 * What the jobs of a run cost by the documented prices.
 *
 * @module
 */
import { mediaIn } from '#conformance/media.ts';
import { typedForm } from '#providers/form.ts';
import { priceOf } from '#providers/price.ts';
import type { Provider } from '#providers/provider.ts';
import type { Charge, MediaInput, VideoRequest, VideoRequestInput } from '#tasks/task.ts';
import type { Case } from './evidence.ts';

/**
 * The price of the job that a request asks for, should the gateway accept it; `undefined` where none is documented, or
 * only the least that it may be. A request that breaks a limit has none, so it is read field by field, as far as the
 * price depends on it.
 */
export function priceOfCase(provider: Provider, entry: Case): Charge | undefined {
  if (!prices.has(entry)) prices.set(entry, price(provider, entry));
  return prices.get(entry);
}

/** Cases are sorted by their prices again and again. */
const prices = new WeakMap<Case, Charge | undefined>();

function price(provider: Provider, entry: Case): Charge | undefined {
  // An upload is no job.
  if (entry.send?.operation !== undefined) return free(provider);
  const charges = wishesOf(provider, entry).flatMap((wish) => priceOf(provider.contract, wish) ?? []);
  const [dearest] = charges.toSorted((a, b) => byPrice(b, a));
  return dearest?.isLeast ? undefined : dearest;
}

/** The price of a create that says nothing: what one costs that leaves all to the gateway, should it be accepted. */
export function priceOfNothing(provider: Provider): Charge | undefined {
  return priceOfCase(provider, { request: {} });
}

function free({ contract }: Provider): Charge {
  const { currency = 'USD', confidence = 'inferred' } = contract.lifecycle.prices ?? {};
  return { amount: 0, currency, units: 0, confidence };
}

/** Sorts what is cheap to the front, and what has no price to the end. */
export function byPrice(a: Charge | undefined, b: Charge | undefined): number {
  return (a?.amount ?? Number.MAX_VALUE) - (b?.amount ?? Number.MAX_VALUE);
}

/** What a request may be taken to ask for: a word that no document has may stand for any of those that are documented. */
function wishesOf(provider: Provider, { request }: Case): readonly VideoRequest[] {
  const { contract } = provider;
  const body = contract.form === null ? request : typedForm({ ...request }, contract.form);
  if (provider.validateRequest(body)) return [provider.readRequest(body)];
  const named: unknown = Object(body).model;
  const known = contract.models.filter((id) => id === named);
  const models = known.length > 0 ? known : named === undefined ? contract.models.slice(0, 1) : contract.models;
  const media = mediaIn(contract, body).map(({ source, kind = 'image' }): MediaInput => ({ source, kind }));
  return models.flatMap((model) => {
    const usual = usualOf(provider, model);
    const seconds = given(provider, body, model, { seconds: 4321 }, 4321);
    // A length that is too short may be taken for the usual one.
    const longest = typeof seconds === 'number' ? Math.max(usual.seconds, seconds) : usual.seconds;
    return resolutionsIn(provider, body, model, usual).map((resolution) => {
      return { ...usual, model, seconds: longest, resolution, media };
    });
  });
}

function resolutionsIn(
  provider: Provider,
  body: object,
  model: string,
  usual: VideoRequest,
): readonly VideoRequest['resolution'][] {
  const asked = resolutions.map((lines) => ({
    lines,
    said: given(provider, body, model, { resolution: lines }, undefined),
  }));
  const same = asked.find(({ said }) => said === true);
  if (same) return [same.lines];
  return asked.some(({ said }) => said === false) ? resolutions : [usual.resolution];
}

const resolutions = ['480p', '720p', '1080p', '4k'] as const;
const prompt = 'A paper boat drifts by';

/** What a request gets that says no more than it has to. */
export function usualOf(provider: Provider, model: string): VideoRequest {
  const { body } = provider.draftRequest({ model, prompt });
  if (provider.validateRequest(body)) return provider.readRequest(body);
  return { model, prompt, seconds: 5, resolution: '720p', ratio: '16:9', audio: true, media: [] };
}

/**
 * What a request has in the field by which this provider says a wish. The field is found by asking: it is the one that
 * a draft with the wish has and a draft without it has not.
 *
 * @param mark The value as it is looked for; left out, whether the request says just the wish, `undefined` where it
 *   has no such field.
 */
function given(
  provider: Provider,
  body: object,
  model: string,
  wish: Partial<VideoRequestInput>,
  mark: unknown,
): unknown {
  const plain: object = provider.draftRequest({ model, prompt }).body;
  const draft: object = provider.draftRequest({ model, prompt, ...wish }).body;
  for (const [name, value] of Object.entries(draft)) {
    if (Reflect.get(plain, name) === value) continue;
    if (mark === undefined) return Reflect.has(body, name) ? Reflect.get(body, name) === value : undefined;
    if (Number(value) === mark) return Reflect.get(body, name);
  }
  return undefined;
}

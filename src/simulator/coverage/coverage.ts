/** How often something was seen, by its name. */
export type Counts = { readonly [name: string]: number };

/** How often each side of a limit was tried. */
export type LimitCounts = {
  /** Requests that are about the limit and were accepted. */
  readonly accepted: number;
  /** Requests that were refused by it. */
  readonly rejected: number;
};

/** How often the posts of a state came to which end. */
export type WebhookCounts = {
  /** Delivered by the first attempt. */
  readonly delivered: number;
  /** Delivered by a later one. */
  readonly retried: number;
  /** Never delivered. */
  readonly givenUp: number;
};

/** What was seen of one provider's contract. */
export type ProviderCoverage = {
  /** Requests of any kind. */
  readonly requests: number;
  /** By `operationId` and status: answers that the client got, documented or not. */
  readonly answers: { readonly [operation: string]: Counts };
  /** Requests for what no operation is, by method and path. */
  readonly unknown: Counts;
  /** By limit. */
  readonly limits: { readonly [limit: string]: LimitCounts };
  /** By the state that the client was told before, and the one that it was told next. */
  readonly transitions: { readonly [from: string]: Counts };
  /** By the state that is posted. */
  readonly webhooks: { readonly [state: string]: WebhookCounts };
};

/** What was seen of the contracts. It is plain JSON: what files hold, and what processes hand to each other. */
export type Coverage = {
  readonly format: typeof coverageFormat;
  readonly version: typeof coverageVersion;
  /** The providers that were asked at least once, by their ids. */
  readonly providers: { readonly [id: string]: ProviderCoverage };
};

/** What a file of this kind says of itself. */
export const coverageFormat = 'seedance-kit coverage';
/** Goes up when a reader of before would misunderstand what is written now. */
export const coverageVersion = 1;

/** Nothing seen of a provider. */
export const nothingSeen: ProviderCoverage = {
  requests: 0,
  answers: {},
  unknown: {},
  limits: {},
  transitions: {},
  webhooks: {},
};

/**
 * Several coverages as one, in whatever order: what one of them has covered is covered, and counts add up.
 *
 * @example
 * const whole = mergeCoverage(first.coverage(), second.coverage());
 */
export function mergeCoverage(...parts: readonly Coverage[]): Coverage {
  const providers = parts.reduce<Coverage['providers']>((sum, part) => mergeProviders(sum, part.providers), {});
  return { format: coverageFormat, version: coverageVersion, providers };
}

const add = (a: number, b: number): number => a + b;
const addCounts = byName(add);
const addAllCounts = byName(addCounts);

const mergeProviders = byName<ProviderCoverage>((a, b) => ({
  requests: a.requests + b.requests,
  answers: addAllCounts(a.answers, b.answers),
  unknown: addCounts(a.unknown, b.unknown),
  limits: addLimits(a.limits, b.limits),
  transitions: addAllCounts(a.transitions, b.transitions),
  webhooks: addWebhooks(a.webhooks, b.webhooks),
}));

const addLimits = byName<LimitCounts>((a, b) => ({
  accepted: a.accepted + b.accepted,
  rejected: a.rejected + b.rejected,
}));

const addWebhooks = byName<WebhookCounts>((a, b) => ({
  delivered: a.delivered + b.delivered,
  retried: a.retried + b.retried,
  givenUp: a.givenUp + b.givenUp,
}));

type Named<T> = { readonly [name: string]: T };

/** Adds what has the same name. Names are sorted, so that the order of the parts leaves no trace. */
function byName<T>(sum: (a: T, b: T) => T): (a: Named<T>, b: Named<T>) => Named<T> {
  return (a, b) => {
    const merged = new Map(Object.entries(a));
    for (const [name, value] of Object.entries(b)) {
      const before = merged.get(name);
      merged.set(name, before === undefined ? value : sum(before, value));
    }
    return Object.fromEntries([...merged].sort(([first], [second]) => (first < second ? -1 : 1)));
  };
}

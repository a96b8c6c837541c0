import type { Scenario } from '#scenario/scenario.ts';
import type { Operation } from '#providers/provider.ts';

/**
 * A scenario for the next requests that fit; what is left out fits all. Requests in which the scenario has no say
 * do not count: a poll, where it only decides how a task ends.
 */
export type Order = {
  /** The scenario's name. */
  readonly name: string;
  /** How many requests, 1 or more. @default 1 */
  readonly times?: number;
  /** The id of a provider. */
  readonly provider?: string;
  /** An API key. */
  readonly key?: string;
  readonly operation?: Operation['kind'];
};

/** Which scenario a request gets. */
export type Choices = {
  /** Every scenario there is. */
  readonly scenarios: readonly Scenario[];
  /** The one for requests that choose none. */
  readonly preset: Scenario;
  /** @throws {RangeError} when there is none of that name */
  setPreset(name: string): void;
  /**
   * Takes other scenarios in, and another preset; without one the present one stays, if it is still among them.
   * @throws {RangeError} when the preset is none of them; then nothing has changed
   */
  replace(scenarios: readonly Scenario[], preset: string | undefined): void;
  find(name: string): Scenario | undefined;
  /** The scenario that `mock.<name>` in a key asks for; a word that names none is given back. */
  inKey(key: string): Scenario | string | undefined;
  /** @throws {RangeError} when there is no scenario of that name, or `times` is no number above 0 */
  next(order: Order): void;
  /** The orders that still wait for requests, in the order they were given. */
  pending(): readonly (Order & { readonly times: number })[];
  /** Takes one request off the first order that fits it. */
  take(provider: string, key: string, operation: Operation['kind']): Scenario | undefined;
  /** Takes all orders back. */
  cancelOrders(): void;
  /** Forgets what was ordered; the first preset holds again. */
  clear(): void;
  /** What to say of a name that nothing has. */
  unknown(name: string): string;
};

/** Whether a scenario has a say in requests of this kind: one that is only a plan has it when a task is created. */
function concerns(scenario: Scenario | undefined, operation: Operation['kind']): boolean {
  const { refusesKey, refuse, tell, answer, urlLifetime } = scenario ?? {};
  const isHeard = operation === 'create' || refusesKey === true || Boolean(refuse ?? tell ?? answer);
  return isHeard || (urlLifetime !== undefined && operation === 'get');
}

/** @throws {RangeError} when the preset is none of the scenarios */
export function createChoices(all: readonly Scenario[], presetName: string): Choices {
  let scenarios = all;
  let start = named(presetName, all);
  let preset = start;
  let orders: (Order & { times: number })[] = [];

  const find = (name: string) => scenarios.find((scenario) => scenario.name === name);

  function unknown(name: string, among = scenarios): string {
    return `There is no scenario ${JSON.stringify(name)}; the scenarios are ${among.map((scenario) => scenario.name).join(', ')}`;
  }

  function named(name: string, among: readonly Scenario[]): Scenario {
    const scenario = among.find((candidate) => candidate.name === name);
    if (!scenario) throw new RangeError(unknown(name, among));
    return scenario;
  }

  return {
    get scenarios() {
      return scenarios;
    },
    get preset() {
      return preset;
    },
    setPreset(name) {
      preset = named(name, scenarios);
    },
    replace(next, name) {
      if (name !== undefined) start = named(name, next);
      const still = (scenario: Scenario) => next.find((candidate) => candidate.name === scenario.name);
      start = still(start) ?? named('succeed', next);
      preset = name === undefined ? (still(preset) ?? start) : start;
      scenarios = next;
    },
    find,
    inKey(key) {
      if (!/mock\./i.test(key)) return undefined;
      const words = [...key.matchAll(/mock\.([a-z0-9-]+)/gi)].map(([, word = '']) => word.toLowerCase());
      // A key may go on after the name, with anything but a letter; of two names that fit, `moderation-late` says
      // more than `moderation`.
      const isIn = (name: string, word: string) => word.startsWith(name) && !/^[a-z]/.test(word.slice(name.length));
      const fitting = scenarios.filter(({ name }) => words.some((word) => isIn(name, word)));
      return fitting.toSorted((a, b) => b.name.length - a.name.length)[0] ?? words[0];
    },
    next(order) {
      const { times = 1 } = order;
      named(order.name, scenarios);
      if (!(Number.isInteger(times) && times >= 1)) {
        throw new RangeError(`times is a whole number, 1 or more; not ${String(times)}`);
      }
      orders.push({ ...order, times });
    },
    pending: () => orders,
    take(provider, key, operation) {
      if (orders.length === 0) return undefined;
      const order = orders.find(
        (candidate) =>
          (candidate.provider ?? provider) === provider &&
          (candidate.key ?? key) === key &&
          (candidate.operation ?? operation) === operation &&
          concerns(find(candidate.name), operation),
      );
      if (!order) return undefined;
      order.times--;
      if (order.times === 0) orders = orders.filter((candidate) => candidate !== order);
      return find(order.name);
    },
    cancelOrders() {
      orders = [];
    },
    clear() {
      orders = [];
      preset = start;
    },
    unknown: (name) => unknown(name),
  };
}

/**
 * Keeps account of what requests exercise of the contracts, as they are answered: the journal forgets, and what was
 * exercised once stays so. It is no larger than the contracts are.
 *
 * @module
 */
import { limitsOn, triableLimits } from '#conformance/subject.ts';
import { isKnownStatus, statusIn } from '#providers/fields.ts';
import type { Provider } from '#providers/provider.ts';
import { createRecentMap } from '#tasks/recent-map.ts';
import type { TaskState } from '#tasks/task.ts';
import type { Exchange, Notes } from '../exchange.ts';
import type { RequestLike } from '../request.ts';
import type { Answer } from '../respond.ts';
import type { Delivery } from '../webhooks/webhooks.ts';
import { coverageFormat, coverageVersion, type Coverage, type ProviderCoverage } from './coverage.ts';
import { courseOf } from './course.ts';

/** A request to a gateway and its answer. */
export type Seen = {
  /** Without keys and secrets. */
  readonly exchange: Exchange;
  readonly notes: Pick<Notes, 'accepted' | 'isBent'>;
  readonly headers: Pick<RequestLike['headers'], 'get'>;
  readonly answer: Pick<Answer, 'body' | 'fault'>;
};

export type Tally = {
  /** Counts a request that a provider was asked; any other is passed over. */
  add(seen: Seen): void;
  /** Counts an attempt to deliver a webhook, the last of its `attempts`. */
  addDelivery(delivery: Delivery): void;
  coverage(): Coverage;
  clear(): void;
};

/** Of how many tasks it is known at least what was told last. */
const knownTasks = 10_000;
/** How many unknown addresses are told apart; a scan for holes has no end of them. */
const mostUnknown = 100;
const longestUnknown = 200;
/** Stands for all that came after. */
const furtherUnknown = 'others';

/** Makes the tally of a simulator. */
export function createTally(providers: readonly Provider[]): Tally {
  let tallies = new Map<string, ProviderTally>();

  function of(id: string | undefined): ProviderTally | undefined {
    if (id === undefined) return undefined;
    const known = tallies.get(id);
    if (known) return known;
    const provider = providers.find(({ contract }) => contract.id === id);
    if (!provider) return undefined;
    const made = createProviderTally(provider);
    tallies.set(id, made);
    return made;
  }

  return {
    add: (seen) => of(seen.exchange.provider)?.add(seen),
    addDelivery: (delivery) => of(delivery.provider)?.addDelivery(delivery),
    coverage: () => ({
      format: coverageFormat,
      version: coverageVersion,
      providers: Object.fromEntries(
        [...tallies].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, tally]) => [id, tally.coverage()]),
      ),
    }),
    clear: () => void (tallies = new Map()),
  };
}

type ProviderTally = {
  add(seen: Seen): void;
  addDelivery(delivery: Delivery): void;
  coverage(): ProviderCoverage;
};

function createProviderTally(provider: Provider): ProviderTally {
  const { contract, operations } = provider;
  const course = courseOf(contract);
  const triable = new Set(triableLimits(provider));
  const answers = new Map<string, Map<number, number>>();
  const unknown = new Map<string, number>();
  const limits = new Map<string, { accepted: number; rejected: number }>();
  const transitions = new Map<TaskState, Map<TaskState, number>>();
  const webhooks = new Map<TaskState, { delivered: number; retried: number; givenUp: number }>();
  /** What the client was told last of a task. */
  const told = createRecentMap<string, TaskState>(knownTasks);
  let requests = 0;

  function add({ exchange, notes, headers, answer }: Seen): void {
    const { method, operation, status, limits: broken, task } = exchange;
    // A browser asks for leave by itself, before it asks for what was meant.
    if (method === 'OPTIONS') return;
    requests += 1;
    // Nobody got an answer that never came.
    if (answer.fault) return;
    if (operation === undefined) return addUnknown(exchange);
    // The head of an answer tells nothing, and is not the documented one.
    if (method === 'HEAD') return;
    const statuses = inner(answers, operation);
    statuses.set(status, (statuses.get(status) ?? 0) + 1);
    if (status >= 400) {
      for (const limit of broken ?? []) if (triable.has(limit)) limitCounts(limit).rejected += 1;
      return;
    }
    if (notes.accepted) {
      const { body, undecided } = notes.accepted;
      for (const limit of limitsOn(provider, { operation, body, headers })) {
        if (!undecided.some((open) => open.limit === limit)) limitCounts(limit).accepted += 1;
      }
    }
    const kind = operations[operation]?.kind;
    if (task && kind !== 'content') {
      const state = notes.isBent ? stateTold(answer.body) : task.state;
      // Of a new task nothing was told before.
      if (kind === 'create' && !notes.isBent) told.set(task.id, course.told(task.state));
      else if (state) tell(task.id, state);
    }
  }

  function addUnknown({ method, path }: Exchange): void {
    const [address = ''] = `${method} ${path}`.slice(0, longestUnknown).split('?', 1);
    const name = unknown.has(address) || unknown.size < mostUnknown ? address : furtherUnknown;
    unknown.set(name, (unknown.get(name) ?? 0) + 1);
  }

  /** What an answer that a scenario had its hand in says of the state; `undefined` where it says nothing known. */
  function stateTold(body: Answer['body']): TaskState | undefined {
    if (typeof body !== 'string') return undefined;
    try {
      const answer: unknown = JSON.parse(body);
      const word = statusIn(provider, answer);
      return word !== undefined && !isKnownStatus(contract, word) ? undefined : provider.readTask(answer)?.state;
    } catch {
      return undefined;
    }
  }

  /** What comes late, or tells of the past, is no step. */
  function tell(task: string, spelled: TaskState): void {
    const state = course.told(spelled);
    const before = told.get(task);
    if (before === state) return;
    const steps = before === undefined ? [] : course.between(before, state);
    if (before !== undefined && steps.length === 0) return;
    for (const { from, to } of steps) {
      const ends = inner(transitions, from);
      ends.set(to, (ends.get(to) ?? 0) + 1);
    }
    told.set(task, state);
  }

  function limitCounts(limit: string): { accepted: number; rejected: number } {
    let counts = limits.get(limit);
    if (!counts) limits.set(limit, (counts = { accepted: 0, rejected: 0 }));
    return counts;
  }

  function addDelivery({ taskId, state: spelled, attempts, outcome }: Delivery): void {
    const state = course.told(spelled);
    const isNew = !attempts.slice(0, -1).some((attempt) => attempt.outcome === 'delivered');
    if (outcome === 'delivered') tell(taskId, state);
    // An old state that comes late is none that the documents post; a refused address is the mock's own caution.
    const isPosted = contract.lifecycle.webhook?.states.some((posted) => course.told(posted) === state);
    if (!isPosted || !isNew || (outcome !== 'delivered' && outcome !== 'failed')) return;
    let counts = webhooks.get(state);
    if (!counts) webhooks.set(state, (counts = { delivered: 0, retried: 0, givenUp: 0 }));
    if (outcome === 'failed') counts.givenUp += 1;
    else if (attempts.length > 1) counts.retried += 1;
    else counts.delivered += 1;
  }

  return {
    add,
    addDelivery,
    coverage: () => ({
      requests,
      answers: nested(answers),
      unknown: Object.fromEntries(unknown),
      limits: Object.fromEntries([...limits].map(([limit, counts]) => [limit, { ...counts }])),
      transitions: nested(transitions),
      webhooks: Object.fromEntries([...webhooks].map(([state, counts]) => [state, { ...counts }])),
    }),
  };
}

/** The map that stands in a map under a name. */
function inner<Outer, Inner>(maps: Map<Outer, Map<Inner, number>>, name: Outer): Map<Inner, number> {
  let map = maps.get(name);
  if (!map) maps.set(name, (map = new Map()));
  return map;
}

function nested(
  maps: ReadonlyMap<string, ReadonlyMap<string | number, number>>,
): Record<string, Record<string, number>> {
  return Object.fromEntries([...maps].map(([name, map]) => [name, Object.fromEntries(map)]));
}

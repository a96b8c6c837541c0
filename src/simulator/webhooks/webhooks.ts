/**
 * Posts the final state of tasks to the addresses that their requests name, as often and at such times as the
 * provider's documents say. The clock rules when; each attempt is a real request.
 *
 * @module
 */
import type { Provider } from '#providers/provider.ts';
import type { Clock } from '#tasks/clock.ts';
import { completesAt, stateAt, type TaskRecord } from '#tasks/lifecycle.ts';
import type { TaskStore } from '#tasks/store.ts';
import { isTerminal, type CompleteTask, type TaskState } from '#tasks/task.ts';
import { notify } from '../notify.ts';
import { post, type Deliver, type PostResult } from './post.ts';
import { createReceivers, type Receiver } from './receiver.ts';

/** One attempt to deliver. */
export type DeliveryAttempt = PostResult & {
  /** When it was due by the clock, in milliseconds since the epoch. */
  readonly at: number;
};

/** A post that was, or is yet to be, delivered. */
export type Delivery = {
  /** Also in the header `x-mock-delivery` of the post. */
  readonly id: string;
  /** The provider's id. */
  readonly provider: string;
  readonly taskId: string;
  /** The state that is told. */
  readonly state: TaskState;
  /** Without user and password, and without the values of its query. */
  readonly url: string;
  /** The newest hundred, oldest first. */
  readonly attempts: readonly DeliveryAttempt[];
  /** When it is tried again, in milliseconds since the epoch by the clock. */
  readonly nextAttemptAt?: number;
  /** `pending` until an attempt was delivered, refused, or the last. */
  readonly outcome: 'pending' | 'delivered' | 'failed' | 'refused';
};

export type WebhooksOptions = {
  readonly clock: Clock;
  /** Where the newest record of a task is found. */
  readonly store: TaskStore;
  /** Sends a post. @default the global `fetch`, looked up each time */
  readonly deliver?: Deliver;
  /** Receivers besides those on this machine: host names, or `host:port`. @default none */
  readonly allowedHosts?: readonly string[];
  /** How many deliveries are kept, 1 or more; past that the oldest that is over goes. @default 1000 */
  readonly capacity?: number;
  /** Real milliseconds that a receiver has to answer. @default the documented time at the clock's speed, 1000 at least */
  readonly patience?: number;
  /** Called with a delivery after each attempt, which is the last of its `attempts`. */
  readonly onAttempt?: (delivery: Delivery) => void;
};

/** The task as it is told at a time, in milliseconds since the epoch. */
export type TaskView = (record: TaskRecord, now: number) => CompleteTask | Promise<CompleteTask>;

/**
 * What goes wrong with a webhook: it comes `twice`; or `out-of-order`, a late one after the final one that says
 * that the task has not ended yet.
 */
export type WebhookTwist = 'twice' | 'out-of-order';

export type Webhooks = {
  /**
   * Plans the post for when a task ends; when it has ended already, it goes out at once. Said again of the
   * same task, the new plan takes the place of the old one. Does nothing where the request names no address,
   * the provider has no webhook, or the task never ends.
   */
  expect(provider: Provider, record: TaskRecord, view: TaskView, twist?: WebhookTwist): void;
  /**
   * Waits until no attempt that is due is under way, those included that come due because another has failed.
   * @param task Wait for the attempts of this one alone.
   */
  settled(task?: Pick<TaskRecord, 'provider' | 'id'>): Promise<void>;
  /** What was delivered and what is on its way, oldest first. */
  list(): readonly Delivery[];
  find(id: string): Delivery | undefined;
  /** Posts a delivery again, now. Gives it with the new attempt; `undefined` when there is none of that id. */
  redeliver(id: string): Promise<Delivery | undefined>;
  /** Forgets plans and deliveries, and ends the attempts under way. */
  clear(): void;
  /** The same for good, once all attempts have come to their end. */
  close(): Promise<void>;
};

/** A delivery and what it takes to make it. */
type Parcel = {
  delivery: Delivery;
  readonly provider: Provider;
  readonly receiver: Receiver;
  readonly body: string;
  /** How many attempts followed the first one by themselves. */
  retries: number;
  /** Calls the next attempt off. */
  callOff?: (() => void) | undefined;
};

/** What is posted when a task ends. */
type Plan = {
  readonly provider: Provider;
  readonly id: string;
  readonly address: string;
  readonly state: TaskState;
  readonly view: TaskView;
  readonly twist: WebhookTwist | undefined;
};

/** A state to post; with the reason why it is not. */
type Told = { readonly state: TaskState; readonly body?: string; readonly refusal?: string };

/** Attempts at a time: a clock that is moved far on brings many at once. */
const mostAtOnce = 32;
const mostAttemptsKept = 100;
const mostAnnounced = 10_000;
/** Deliveries that wait for their next attempt; as many as a store has tasks. */
const mostPending = 100_000;

/**
 * Makes the post office of a simulator.
 *
 * @throws {RangeError} when `capacity` is below 1, or an allowed host is more than a host
 */
export function createWebhooks(options: WebhooksOptions): Webhooks {
  const { clock, store, capacity = 1000 } = options;
  if (!(capacity >= 1)) throw new RangeError(`1 or more deliveries are kept, not ${capacity}`);
  const receiverAt = createReceivers(options.allowedHosts ?? []);
  const inTurn = createTurns(mostAtOnce);
  /** What calls the plan of a task off. */
  const plans = new Map<string, () => void>();
  const parcels = new Map<string, Parcel>();
  /** The ids of those that are over, in the order they came to their end. */
  const over = new Set<string>();
  /** The end of each task that was posted last. */
  const announced = new Map<string, string>();
  /** The work that is due, and the task that each is for. */
  const underWay = new Map<Promise<void>, string>();
  const attempts = new Set<AbortController>();
  let count = 0;
  /** Counts the resets: what began before one comes to nothing after it. */
  let age = 0;
  let isClosed = false;

  const keyOf = (provider: string, id: string) => `${provider}/${id}`;

  function track(task: string, work: Promise<void>): Promise<void> {
    underWay.set(work, task);
    return work.finally(() => underWay.delete(work));
  }

  function expect(provider: Provider, record: TaskRecord, view: TaskView, twist?: WebhookTwist): void {
    const key = keyOf(record.provider, record.id);
    plans.get(key)?.();
    plans.delete(key);
    const { webhook } = provider.contract.lifecycle;
    const address = record.request.webhookUrl;
    const end = completesAt(record);
    if (isClosed || !webhook || !provider.writeWebhook || address === undefined || end === undefined) return;
    // The record itself is left to the store, which knows how much it may hold.
    const state = stateAt(record, end);
    const plan: Plan = { provider, id: record.id, address: address + webhook.pathSuffix, state, view, twist };
    const callOff = clock.at(end, (due) => {
      plans.delete(key);
      void track(key, announce(plan, due));
    });
    plans.set(key, callOff);
  }

  /** Carries a plan out. */
  async function announce(plan: Plan, due: number): Promise<void> {
    const begun = age;
    let posts: readonly Told[];
    try {
      posts = await postsOf(plan, due);
    } catch (error) {
      // A store that does not answer, say: nobody else would notice.
      const reason = error instanceof Error ? error.message : String(error);
      posts = [{ state: plan.state, refusal: `the task could not be read: ${reason}` }];
    }
    if (begun !== age) return;
    const sent = posts.map((told) => send(plan, told));
    for (const parcel of sent) await attempt(parcel, due);
    // Not before each was tried once, so that attempts that are due already keep the order of their times.
    for (const parcel of sent) follow(parcel);
  }

  /** The task as its newest record tells it; as often, and in such states, as the twist wants. */
  async function postsOf({ provider, id, view, twist }: Plan, due: number): Promise<readonly Told[]> {
    const record = await store.get(provider.contract.id, id);
    if (!record) return [];
    const state = stateAt(record, due);
    if (!isTerminal(state)) {
      // Another process has given it a later end.
      if ((completesAt(record) ?? due) > due) expect(provider, record, view, twist);
      return [];
    }
    const { webhook, writes } = provider.contract.lifecycle;
    // A state is posted if it is told by the same word as one that is.
    if (!webhook?.states.some((posted) => writes[posted] === writes[state])) return [];
    if (isAnnounced(keyOf(record.provider, record.id), `${state} ${completesAt(record)}`)) return [];
    const task = await view(record, due);
    const told = (about: CompleteTask): Told => ({
      state: about.state,
      body: JSON.stringify(provider.writeWebhook?.(about)),
    });
    if (twist === 'twice') return [told(task), told(task)];
    if (twist !== 'out-of-order') return [told(task)];
    const { completedAt: _, output: _output, failure: _failure, ...rest } = task;
    return [told(task), told({ ...rest, state: 'running', progress: Math.min(99, task.progress) })];
  }

  /** Whether this end of a task was posted before: by a plan that rang while a new one was on its way. */
  function isAnnounced(task: string, end: string): boolean {
    if (announced.get(task) === end) return true;
    if (announced.size >= mostAnnounced) announced.clear();
    announced.set(task, end);
    return false;
  }

  function send({ provider, id, address }: Plan, { state, body = '', refusal }: Told): Parcel {
    makeRoom();
    count++;
    const receiver = receiverAt(address);
    const parcel: Parcel = {
      delivery: {
        id: `webhook-${count}`,
        provider: provider.contract.id,
        taskId: id,
        state,
        url: receiver.shown,
        attempts: [],
        outcome: 'pending',
      },
      provider,
      receiver: refusal === undefined ? receiver : { ...receiver, refusal },
      body,
      retries: 0,
    };
    parcels.set(parcel.delivery.id, parcel);
    return parcel;
  }

  function makeRoom(): void {
    if (parcels.size < capacity) return;
    const isFull = parcels.size >= Math.max(capacity, mostPending);
    const [id] = over.size > 0 ? over : isFull ? parcels.keys() : [];
    if (id === undefined) return;
    parcels.get(id)?.callOff?.();
    parcels.delete(id);
    over.delete(id);
  }

  async function attempt(parcel: Parcel, due: number): Promise<void> {
    const begun = age;
    const { refusal } = parcel.receiver;
    const result: PostResult | undefined =
      refusal === undefined
        ? await inTurn(async () => (begun === age ? await postNow(parcel) : undefined))
        : { outcome: 'refused', error: refusal, duration: 0 };
    if (result && begun === age) recordAttempt(parcel, { at: due, ...result });
  }

  async function postNow({ delivery, provider, receiver, body }: Parcel): Promise<PostResult> {
    const headers = {
      'content-type': 'application/json',
      'user-agent': 'seedance-kit',
      'x-mock-delivery': delivery.id,
    };
    const message = { url: receiver.url, headers, body, patience: patienceFor(provider) };
    const controller = new AbortController();
    attempts.add(controller);
    const result = await post(options.deliver ?? globalThis.fetch, message, controller);
    attempts.delete(controller);
    return result;
  }

  function patienceFor({ contract }: Provider): number {
    const seconds = contract.lifecycle.webhook?.timeoutSeconds ?? 0;
    return options.patience ?? Math.max(1000, (seconds * 1000) / clock.speed);
  }

  function recordAttempt(parcel: Parcel, made: DeliveryAttempt): void {
    const { nextAttemptAt, ...delivery } = parcel.delivery;
    const attemptsMade = [...delivery.attempts, made].slice(-mostAttemptsKept);
    // What was delivered once stays so, and an attempt by hand leaves those to come as they are.
    const isDelivered = delivery.outcome === 'delivered' || made.outcome === 'delivered';
    const next = isDelivered ? undefined : (nextAttemptAt ?? retryTime(parcel, made));
    const failure = made.outcome === 'refused' ? 'refused' : 'failed';
    parcel.delivery = {
      ...delivery,
      attempts: attemptsMade,
      ...(next !== undefined && { nextAttemptAt: next }),
      outcome: isDelivered ? 'delivered' : next === undefined ? failure : 'pending',
    };
    if (isDelivered) parcel.callOff?.();
    if (parcel.delivery.outcome !== 'pending' && parcels.has(delivery.id)) over.add(delivery.id);
    notify(options.onAttempt, parcel.delivery);
  }

  /** When a failed attempt is followed by another, which the schedule measures from the time it was due. */
  function retryTime({ provider, delivery, retries }: Parcel, made: DeliveryAttempt): number | undefined {
    const { webhook } = provider.contract.lifecycle;
    const cause = made.outcome === 'failed' && made.status !== undefined ? '5xx' : 'timeout';
    const isTransient = made.outcome === 'failed' || made.outcome === 'timeout';
    const wait = webhook?.retriesAfterSeconds[retries];
    // Only a first attempt and what follows from it is tried again; later ones are made by hand.
    if (!webhook || wait === undefined || !isTransient || delivery.outcome !== 'pending') return undefined;
    return webhook.retriesOn.includes(cause) ? made.at + wait * 1000 : undefined;
  }

  /** Sets the next attempt, if there is to be one. */
  function follow(parcel: Parcel): void {
    const { delivery } = parcel;
    if (delivery.nextAttemptAt === undefined || !parcels.has(delivery.id)) return;
    parcel.callOff = clock.at(delivery.nextAttemptAt, (due) => {
      parcel.callOff = undefined;
      parcel.retries++;
      const { nextAttemptAt: _, ...rest } = parcel.delivery;
      parcel.delivery = rest;
      void track(
        keyOf(delivery.provider, delivery.taskId),
        attempt(parcel, due).then(() => follow(parcel)),
      );
    });
  }

  function clear(): void {
    age++;
    count = 0;
    for (const callOff of plans.values()) callOff();
    for (const { callOff } of parcels.values()) callOff?.();
    for (const controller of attempts) controller.abort();
    plans.clear();
    parcels.clear();
    over.clear();
    announced.clear();
  }

  async function settled(task?: Pick<TaskRecord, 'provider' | 'id'>): Promise<void> {
    const key = task && keyOf(task.provider, task.id);
    for (;;) {
      // An alarm for a time that has passed rings just after it was set.
      await Promise.resolve();
      const works = [...underWay].filter(([, of]) => key === undefined || of === key).map(([work]) => work);
      if (works.length === 0) return;
      await Promise.all(works);
    }
  }

  return {
    expect,
    settled,
    list: () => Array.from(parcels.values(), ({ delivery }) => delivery),
    find: (id) => parcels.get(id)?.delivery,
    async redeliver(id) {
      const parcel = parcels.get(id);
      if (!parcel) return undefined;
      await track(keyOf(parcel.delivery.provider, parcel.delivery.taskId), attempt(parcel, clock.now()));
      return parcel.delivery;
    },
    clear,
    async close() {
      isClosed = true;
      clear();
      await settled();
    },
  };
}

/** Lets so many work at a time; the others wait in the order they came. */
function createTurns(free: number): <T>(work: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = [];
  return async (work) => {
    if (free > 0) free--;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free++;
    }
  };
}

import type { Undecided } from '#conformance/check.ts';
import type { TaskState } from '#tasks/task.ts';

/** One request and its answer, as it is reported to whoever watches. It holds no body, and of the key a name alone. */
export type Exchange = {
  /** Milliseconds since the epoch, by the simulator's clock. */
  readonly time: number;
  readonly method: string;
  /** The path and query that were asked for. */
  readonly path: string;
  readonly status: number;
  /** Real milliseconds that the answer took. */
  readonly duration: number;
  readonly provider?: string;
  /** The `operationId`. */
  readonly operation?: string;
  readonly task?: { readonly id: string; readonly state: TaskState };
  /** The scenario that a create chose. */
  readonly scenario?: string;
  /** The limits that were broken. */
  readonly limits?: readonly string[];
  /** Why the request was refused, or what else its status does not tell. */
  readonly message?: string;
};

/** What is found out on the way. */
type Found = 'provider' | 'operation' | 'task' | 'scenario' | 'limits' | 'message';

/** The exchange that notes tell of; field by field, because rest and spread take longer than a whole route. */
export function exchangeOf(notes: Notes, exchange: Exchange): Exchange {
  const told: { -readonly [Name in Found]?: Exchange[Name] } = exchange;
  if (notes.provider !== undefined) told.provider = notes.provider;
  if (notes.operation !== undefined) told.operation = notes.operation;
  if (notes.task !== undefined) told.task = notes.task;
  if (notes.scenario !== undefined) told.scenario = notes.scenario;
  if (notes.limits !== undefined) told.limits = notes.limits;
  if (notes.message !== undefined) told.message = notes.message;
  return exchange;
}

/** What the parts of the simulator find out about a request while they answer it. */
export type Notes = { [Name in Found]: Exchange[Name] | undefined } & {
  /** The API key; it is shown to nobody. */
  key: string;
  /** What was read of the request's body. */
  body: unknown;
  /** The body of a request that keeps all limits, but for those that nobody could decide. */
  accepted: { readonly body: unknown; readonly undecided: readonly Pick<Undecided, 'limit'>[] } | undefined;
  /** Whether a scenario had its hand in the answer: it may tell something else than what is the case. */
  isBent: boolean;
};

/** Notes with a place for all there may be: places that are added one by one take longer to write. */
export function createNotes(): Notes {
  return {
    key: '',
    provider: undefined,
    operation: undefined,
    task: undefined,
    scenario: undefined,
    limits: undefined,
    message: undefined,
    body: undefined,
    accepted: undefined,
    isBent: false,
  };
}

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

/** What the parts of the simulator find out about a request while they answer it. */
export type Notes = {
  -readonly [K in 'provider' | 'operation' | 'task' | 'scenario' | 'limits' | 'message']?: Exchange[K];
} & {
  /** The API key; it is shown to nobody. */
  key?: string;
  /** What was read of the request's body. */
  body?: unknown;
};

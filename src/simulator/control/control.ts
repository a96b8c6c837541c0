import { z } from 'zod';
import type { Steering } from '../steering.ts';

/** What a control is asked to do. */
export type Order<Params, Query, Body> = {
  readonly steering: Steering;
  /** The parts of the path that stand for `{name}`. */
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
  /** Under which results are found from where the order came. */
  readonly origin: string;
  /** Whoever gave the order has gone. */
  readonly signal: AbortSignal;
};

/** An order as it came in. */
export type RawOrder = Order<Record<string, string>, Record<string, string>, unknown>;

/** What a control is: routing, checks and description are made of it. */
export type ControlFacts = {
  /** The `operationId`. */
  readonly id: string;
  readonly method: 'GET' | 'PUT' | 'POST' | 'PATCH' | 'DELETE';
  /** After `/__mock/`, with `{name}` for a part that is given. */
  readonly path: string;
  readonly tag: string;
  readonly summary: string;
  /** An example of what to send, for who sends something else. */
  readonly say?: string;
  /** Statuses besides 200, 400 and 403, and what each means. */
  readonly errors?: Readonly<Record<number, string>>;
  readonly answer: z.ZodType;
};

export type Control = ControlFacts & {
  readonly params: z.ZodObject;
  readonly query: z.ZodObject;
  /** `undefined` where nothing is to be sent. */
  readonly body: z.ZodObject | undefined;
  readonly run: (order: RawOrder) => Promise<unknown>;
};

/** The caller's own mistake, and the status that says so. */
export class OrderError extends Error {
  override name = 'OrderError';
  readonly status: number;
  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

const nothing = z.strictObject({});
type Nothing = typeof nothing;

/** A control whose `run` gets what was sent once it has been checked. */
export function control<
  Params extends z.ZodObject = Nothing,
  Query extends z.ZodObject = Nothing,
  Body extends z.ZodObject = Nothing,
>(
  facts: ControlFacts & {
    readonly params?: Params;
    readonly query?: Query;
    readonly body?: Body;
    readonly run: (order: Order<z.output<Params>, z.output<Query>, z.output<Body>>) => unknown;
  },
): Control {
  const { params, query, body, run, ...rest } = facts;
  return {
    ...rest,
    params: params ?? nothing,
    query: query ?? nothing,
    body,
    run: async (order) => {
      const checked = {
        params: checkedBy(params, order.params, 'part of the path'),
        query: checkedBy(query, order.query, 'query parameter'),
        body: checkedBy(body, order.body, 'field', facts.say),
      };
      for (const sent of [checked.query, checked.body]) checkProvider(order.steering, sent);
      return run({ ...order, ...checked });
    },
  };
}

function checkedBy<Schema extends z.ZodObject>(
  schema: Schema | undefined,
  value: unknown,
  what: string,
  say?: string,
): z.output<Schema> {
  const { success, data, error } = (schema ?? nothing).safeParse(value);
  // Where there is no schema, the type of what comes out is that of `nothing`, too.
  if (success) return data as z.output<Schema>;
  const names = Object.keys((schema ?? nothing).shape);
  const faults = error.issues.map((issue) => {
    if (issue.code !== 'unrecognized_keys') return [issue.path.join('.'), issue.message].filter(Boolean).join(': ');
    const unknown = issue.keys.map((key) => JSON.stringify(key)).join(', ');
    return `there is no ${what} ${unknown}; there is ${names.length > 0 ? names.join(', ') : 'none'}`;
  });
  throw new OrderError(400, [...faults, ...(say === undefined ? [] : [`say ${say}`])].join('; '));
}

function checkProvider({ providers }: Steering, sent: object): void {
  if (!('provider' in sent) || sent.provider === undefined) return;
  const known = providers.map(({ contract }) => contract.id);
  if (!known.some((id) => id === sent.provider)) {
    throw new OrderError(400, `there is no provider ${JSON.stringify(sent.provider)}; there is ${known.join(', ')}`);
  }
}

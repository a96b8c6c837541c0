/**
 * The forms of what the controls take and give.
 *
 * @module
 */
import { z } from 'zod';
import { taskStates } from '#tasks/task.ts';
import { milliseconds } from '#tasks/duration.ts';
import { coverageFormat, coverageVersion } from '../coverage/coverage.ts';
import { coverageGroups } from '../coverage/items.ts';

/** The answers that have a name in the description. */
export const answers = z.registry<{ id: string }>();
/** The bodies that have one. */
export const bodies = z.registry<{ id: string }>();

function named<Schema extends z.ZodType>(registry: typeof answers, id: string, schema: Schema): Schema {
  registry.add(schema, { id });
  return schema;
}

const provider = z.string().describe('The id of a provider');
const key = z.string().min(1).describe('An API key in full; answers show it by its name alone');
const tenant = z.string().describe('The name that an API key is shown by');
const date = z.string().meta({ format: 'date-time', description: "By the mock's clock" });
const count = z.int().min(0);
const state = z.enum(taskStates);
const currency = z.enum(['USD', 'credits']);
const confidence = z.enum(['documented', 'public', 'inferred']);

// What is sent.

const page = {
  limit: z.coerce.number().int().min(1).max(1000).default(100).describe('How many at most'),
  offset: z.coerce.number().int().min(0).default(0).describe('How many to leave out before'),
};
export const idParams = z.strictObject({ id: z.string().min(1) });

export const taskQuery = z.strictObject({
  provider: provider.optional(),
  state: state.optional(),
  key: key.optional(),
  ...page,
});

const time = z
  .string()
  .transform((text, context) => {
    const value = /^\d+$/.test(text) ? Number(text) : Date.parse(text);
    if (!Number.isNaN(value)) return value;
    context.addIssue({ code: 'custom', message: 'a time is a date, or milliseconds since 1970' });
    return z.NEVER;
  })
  .describe("A date, or milliseconds since 1970, by the mock's clock");

const statusClasses = ['1xx', '2xx', '3xx', '4xx', '5xx'] as const;
const status = z
  .string()
  .regex(/^[1-5](?:\d\d|xx)$/)
  .transform((text) => statusClasses.find((name) => name === text) ?? Number(text))
  .describe('A status, or all that begin with a digit: 4xx');

const requestFilter = {
  provider: provider.optional(),
  operation: z.string().optional().describe('An operationId'),
  method: z.string().optional(),
  path: z.string().optional().describe('A part of the path and query, as they are kept'),
  status: status.optional(),
  key: key.optional(),
  scenario: z.string().optional(),
  task: z.string().optional().describe('The id of a task'),
  brokenLimit: z.string().optional().describe('The id of a limit that was broken'),
  since: time.optional(),
  until: time.optional().describe('Before this time'),
};
export const requestFilterQuery = z.strictObject(requestFilter);
export const requestQuery = z.strictObject({ ...requestFilter, ...page });

const longestWait = 600_000;
const wait = z
  .string()
  .default('5s')
  .transform((text, context) => {
    try {
      const value = milliseconds(text);
      if (value <= longestWait) return value;
      context.addIssue({ code: 'custom', message: 'nobody waits longer than 10m' });
    } catch (error) {
      context.addIssue({ code: 'custom', message: error instanceof Error ? error.message : String(error) });
    }
    return z.NEVER;
  })
  .describe('Real time to wait at most, such as 500ms or 5s; 10m at most');

export const waitQuery = z.strictObject({
  ...requestFilter,
  count: z.coerce.number().int().min(1).max(1000).default(1).describe('How many requests; those that were there count'),
  timeout: wait,
});

export const ledgerQuery = z.strictObject({
  provider: provider.optional(),
  key: key.optional(),
  task: z.string().optional().describe('The id of a task'),
  ...page,
});
export const coverageQuery = z.strictObject({ provider: provider.optional() });
export const balanceQuery = z.strictObject({ key, provider });
export const webhookQuery = z.strictObject({ task: z.string().optional().describe('The id of a task'), ...page });

export const clockBody = named(
  bodies,
  'ClockChange',
  z
    .strictObject({
      mode: z.enum(['real', 'frozen']).optional(),
      speed: z.number().optional().describe('Seconds of the clock in a real second; above 0, at most 1000000'),
    })
    .refine(({ mode, speed }) => mode !== undefined || speed !== undefined, 'there is nothing to change')
    .meta({ minProperties: 1 }),
);
export const advanceBody = named(
  bodies,
  'Advance',
  z
    .strictObject({
      by: z.union([z.string(), z.number()]).optional().describe('A duration such as 90s, 15m or 24h, or milliseconds'),
      until: z.string().optional().describe('The id of a task: to the moment it ends'),
    })
    .refine(
      ({ by, until }) => (by === undefined) !== (until === undefined),
      'the clock goes on by a time, or until a task ends',
    )
    .meta({ minProperties: 1, maxProperties: 1 }),
);
export const taskBody = named(bodies, 'TaskChange', z.strictObject({ state }));
export const balanceBody = named(
  bodies,
  'BalanceChange',
  z.strictObject({
    key,
    provider,
    amount: z.number().min(0).nullable().describe("In the provider's currency; null for no end of it"),
  }),
);
export const scenarioBody = named(bodies, 'ScenarioChoice', z.strictObject({ name: z.string() }));
export const orderBody = named(
  bodies,
  'ScenarioOrder',
  z.strictObject({
    name: z.string().describe('The name of a scenario'),
    times: z.int().min(1).default(1).describe('How many requests get it'),
    provider: provider.optional(),
    key: key.optional(),
    operation: z.enum(['create', 'get', 'cancel', 'content', 'upload', 'read']).optional(),
  }),
);

// What is answered.

export const okAnswer = named(answers, 'Done', z.strictObject({ status: z.literal('ok') }));
export const healthAnswer = named(
  answers,
  'Health',
  z.strictObject({ status: z.literal('ok'), providers: z.array(provider) }),
);
export const clockAnswer = named(
  answers,
  'Clock',
  z.strictObject({ now: date, mode: z.enum(['real', 'frozen']), speed: z.number() }),
);

export const taskAnswer = named(
  answers,
  'Task',
  z.strictObject({
    id: z.string(),
    provider,
    tenant,
    scenario: z.string(),
    state,
    request: z.looseObject({ model: z.string() }).describe('What is asked for, whichever provider is asked'),
    progress: z.number().min(0).max(100),
    createdAt: date,
    completedAt: date.optional(),
    output: z
      .strictObject({
        videoUrl: z.string(),
        coverUrl: z.string().optional(),
        lastFrameUrl: z.string().optional(),
        expiresAt: date.optional(),
      })
      .optional(),
    failure: z.strictObject({ message: z.string(), code: z.string().optional() }).optional(),
    charge: z.strictObject({ amount: z.number(), currency, units: z.number(), confidence }).optional(),
  }),
);
export const tasksAnswer = named(answers, 'Tasks', z.strictObject({ tasks: z.array(taskAnswer), total: count }));

const message = named(
  answers,
  'Message',
  z.strictObject({
    headers: z.record(z.string(), z.string()),
    body: z.string().optional(),
    form: z
      .array(
        z.strictObject({
          name: z.string(),
          value: z.string().optional(),
          fileName: z.string().optional(),
          contentType: z.string().optional(),
          size: count,
        }),
      )
      .optional(),
    size: count.optional().describe('Characters of a text, bytes of a file'),
    truncated: z.literal(true).optional().describe('The body is the beginning alone'),
    fault: z.enum(['reset', 'hang']).optional().describe('How the connection failed in the place of the answer'),
  }),
);
const request = named(
  answers,
  'Request',
  z.strictObject({
    id: z.int().min(1),
    time: date,
    method: z.string(),
    origin: z.string(),
    path: z.string().describe('With its query; what is secret in it is left out'),
    status: z.int(),
    duration: z.number().describe('Real milliseconds'),
    provider: provider.optional(),
    operation: z.string().optional(),
    tenant: tenant.optional(),
    task: z.strictObject({ id: z.string(), state }).optional(),
    scenario: z.string().optional(),
    limits: z.array(z.string()).optional().describe('The limits that were broken'),
    message: z.string().optional().describe('Why it was refused'),
    request: message,
    response: message,
  }),
);
export const requestsAnswer = named(
  answers,
  'Requests',
  z.strictObject({
    requests: z.array(request),
    total: count.describe('How many are meant, on all pages'),
    seen: count.describe('How many have come since the start'),
    dropped: count.describe('How many of them were forgotten to make room'),
  }),
);
export const seenAnswer = named(answers, 'SeenRequests', z.strictObject({ requests: z.array(request) }));
export const countAnswer = named(answers, 'Count', z.strictObject({ count }));
export const harAnswer = named(
  answers,
  'HttpArchive',
  z.strictObject({
    log: z.looseObject({
      version: z.literal('1.2'),
      creator: z.looseObject({ name: z.string(), version: z.string() }),
      entries: z.array(z.looseObject({ startedDateTime: date })),
    }),
  }),
);

export const ledgerAnswer = named(
  answers,
  'Ledger',
  z.strictObject({
    entries: z.array(
      z.strictObject({
        tenant,
        provider,
        taskId: z.string(),
        time: date,
        model: z.string(),
        units: z.number().describe('Seconds that are billed'),
        amount: z.number().nullable().describe('null where no price is documented'),
        currency: currency.nullable(),
        confidence: confidence.nullable(),
        refunded: z.number(),
        suspectedDuplicateOf: z.string().nullable().describe('The task that this one seems to repeat'),
        note: z.string().optional().describe('What is not documented of the line'),
      }),
    ),
    total: count.describe('How many entries are meant, on all pages'),
    totals: z.array(
      z.strictObject({
        tenant: tenant.nullable(),
        provider,
        currency: currency.nullable(),
        charged: z.number(),
        refunded: z.number(),
        net: z.number(),
        creates: count,
        unpriced: count,
        dropped: count,
      }),
    ),
  }),
);
export const balanceAnswer = named(
  answers,
  'Balance',
  z.strictObject({
    tenant,
    provider,
    amount: z.number().nullable().describe('What is left; null for no end of it'),
    used: z.number(),
    currency,
  }),
);

export const webhookAnswer = named(
  answers,
  'Webhook',
  z.strictObject({
    id: z.string(),
    provider,
    taskId: z.string(),
    state,
    url: z.string(),
    outcome: z.enum(['pending', 'delivered', 'failed', 'refused']),
    attempts: z.array(
      z.strictObject({
        at: date,
        outcome: z.enum(['delivered', 'failed', 'timeout', 'dropped', 'refused']),
        status: z.int().optional(),
        error: z.string().optional(),
        duration: z.number().describe('Real milliseconds'),
      }),
    ),
    nextAttemptAt: date.optional(),
  }),
);
export const webhooksAnswer = named(
  answers,
  'Webhooks',
  z.strictObject({ webhooks: z.array(webhookAnswer), total: count }),
);

export const scenarioAnswer = named(
  answers,
  'Scenario',
  z.strictObject({
    name: z.string(),
    summary: z.string(),
    reproduces: z.string().optional().describe('The failure in the field that it is made after'),
  }),
);
export const nextAnswer = named(
  answers,
  'ScenarioOrders',
  z.strictObject({
    next: z.array(
      z.strictObject({
        name: z.string(),
        times: z.int().min(1),
        provider: provider.optional(),
        tenant: tenant.optional(),
        operation: z.string().optional(),
      }),
    ),
  }),
);
export const scenariosAnswer = named(
  answers,
  'Scenarios',
  z.strictObject({
    scenarios: z.array(scenarioAnswer),
    preset: z.string().describe('The one for requests that choose none'),
    next: nextAnswer.shape.next,
  }),
);
const counts = z.record(z.string(), count);
const share = {
  covered: count,
  all: count,
  percent: z.number().min(0).max(100).describe('Rounded down to a tenth'),
};
export const coverageAnswer = named(
  answers,
  'Coverage',
  z.strictObject({
    format: z.literal(coverageFormat),
    version: z.literal(coverageVersion),
    providers: z
      .record(
        z.string(),
        z.strictObject({
          requests: count,
          answers: z.record(z.string(), counts).describe('By operationId and status'),
          unknown: counts.describe('By method and path: what no operation is'),
          limits: z.record(z.string(), z.strictObject({ accepted: count, rejected: count })),
          transitions: z.record(z.string(), counts).describe('By the state before, and the one that was told next'),
          webhooks: z
            .record(z.string(), z.strictObject({ delivered: count, retried: count, givenUp: count }))
            .describe('By the state that is posted: delivered at once, after a retry, or never'),
        }),
      )
      .describe('How often what was seen, of the providers that were asked'),
    summary: z
      .strictObject({
        ...share,
        providers: z.record(
          z.string(),
          z.strictObject({
            ...share,
            groups: z.record(z.string(), z.strictObject(share)),
            missing: z
              .array(
                z.strictObject({
                  group: z.enum(coverageGroups),
                  subject: z.string().describe('An operationId, a limit, the state that is left or posted'),
                  parts: z
                    .array(z.union([z.string(), z.int()]))
                    .describe('Statuses, sides of the limit, states that are entered, ends of posts'),
                }),
              )
              .describe('The most useful first'),
          }),
        ),
      })
      .describe('What that is of the contracts; it follows from the rest'),
  }),
);
export const descriptionAnswer = named(answers, 'Description', z.looseObject({ openapi: z.literal('3.1.0') }));
export const errorAnswer = named(
  answers,
  'Error',
  z.strictObject({
    error: z.strictObject({
      message: z.string(),
      nearest: z.array(request).optional().describe('What came in the place of what was waited for'),
    }),
  }),
);

import type { Scenario } from '#scenario/scenario.ts';
import { redactBody } from '../journal/redact.ts';
import type { JournalEntry } from '../journal/entry.ts';
import type { JournalFilter } from '../journal/filter.ts';
import type { SteeredTask, Steering } from '../steering.ts';
import { withSummary } from '../coverage/summary.ts';
import { tenantName } from '../tenant.ts';
import type { Delivery } from '../webhooks/webhooks.ts';
import { control, OrderError, type Control } from './control.ts';
import { describeControls } from './openapi.ts';
import * as schemas from './schemas.ts';

/** Everything that can be steered: requests are routed and checked by this table, and it is the description. */
export const controls: readonly Control[] = [
  control({
    id: 'getHealth',
    method: 'GET',
    path: 'health',
    tag: 'mock',
    summary: 'Whether the mock answers, and which providers it plays',
    answer: schemas.healthAnswer,
    run: ({ steering }) => ({ status: 'ok', providers: steering.providers.map(({ contract }) => contract.id) }),
  }),
  control({
    id: 'getDescription',
    method: 'GET',
    path: 'openapi.json',
    tag: 'mock',
    summary: 'This description',
    answer: schemas.descriptionAnswer,
    run: () => describeControls(controls),
  }),
  control({
    id: 'reset',
    method: 'POST',
    path: 'reset',
    tag: 'mock',
    summary: 'Goes back to the start: no tasks, requests or charges; the first clock and scenario',
    answer: schemas.okAnswer,
    async run({ steering }) {
      await steering.reset();
      return { status: 'ok' };
    },
  }),

  control({
    id: 'getClock',
    method: 'GET',
    path: 'clock',
    tag: 'clock',
    summary: 'What time it is, and how it passes',
    answer: schemas.clockAnswer,
    run: ({ steering }) => clockOf(steering),
  }),
  control({
    id: 'setClock',
    method: 'PUT',
    path: 'clock',
    tag: 'clock',
    summary: 'Freezes the clock, lets it run, or changes its speed',
    body: schemas.clockBody,
    say: '{"mode": "frozen"} or {"mode": "real"}, {"speed": 10}, or both',
    answer: schemas.clockAnswer,
    run({ steering, body: { mode, speed } }) {
      if (speed !== undefined) steering.clock.setSpeed(speed);
      if (mode === 'frozen') steering.clock.freeze();
      if (mode === 'real') steering.clock.resume();
      return clockOf(steering);
    },
  }),
  control({
    id: 'advanceClock',
    method: 'POST',
    path: 'clock/advance',
    tag: 'clock',
    summary: 'Moves the clock on, and answers once the webhooks that are due by then have been sent',
    body: schemas.advanceBody,
    say: '{"by": "60s"} or {"until": "<task id>"}',
    answer: schemas.clockAnswer,
    async run({ steering, body: { by, until } }) {
      if (until !== undefined) await steering.advanceUntilDone(until);
      else await steering.advance(by ?? 0);
      return clockOf(steering);
    },
  }),

  control({
    id: 'listTasks',
    method: 'GET',
    path: 'tasks',
    tag: 'tasks',
    summary: 'The tasks, oldest first',
    query: schemas.taskQuery,
    answer: schemas.tasksAnswer,
    async run({ steering, query: { limit, offset, ...filter }, origin }) {
      const { tasks, total } = await steering.findTasks(filter, { limit, offset }, origin);
      return { tasks: tasks.map(showTask), total };
    },
  }),
  control({
    id: 'getTask',
    method: 'GET',
    path: 'tasks/{id}',
    tag: 'tasks',
    summary: 'A task as it stands',
    params: schemas.idParams,
    errors: { 404: 'There is no such task' },
    answer: schemas.taskAnswer,
    run: async ({ steering, params: { id }, origin }) => showTask(found('task', id, await steering.task(id, origin))),
  }),
  control({
    id: 'forceTask',
    method: 'PATCH',
    path: 'tasks/{id}',
    tag: 'tasks',
    summary: 'Puts a task into a state',
    params: schemas.idParams,
    body: schemas.taskBody,
    say: '{"state": "running"}, or succeeded, failed, cancelled, expired',
    errors: { 404: 'There is no such task', 409: 'The task has ended, or would go back' },
    answer: schemas.taskAnswer,
    run: async ({ steering, params: { id }, body: { state }, origin }) =>
      showTask(found('task', id, await steering.force(id, state, origin))),
  }),

  control({
    id: 'listRequests',
    method: 'GET',
    path: 'requests',
    tag: 'requests',
    summary: 'The newest requests and what they were answered, oldest first, without keys and secrets',
    query: schemas.requestQuery,
    answer: schemas.requestsAnswer,
    run({ steering: { journal }, query: { limit, offset, ...query } }) {
      const filter = filterOf(query);
      return {
        requests: journal.list(filter, { limit, offset }).map(showRequest),
        total: journal.count(filter),
        seen: journal.seen,
        dropped: journal.dropped,
      };
    },
  }),
  control({
    id: 'clearRequests',
    method: 'DELETE',
    path: 'requests',
    tag: 'requests',
    summary: 'Forgets the requests, and nothing else',
    answer: schemas.okAnswer,
    run({ steering }) {
      steering.journal.clear();
      return { status: 'ok' };
    },
  }),
  control({
    id: 'countRequests',
    method: 'GET',
    path: 'requests/count',
    tag: 'requests',
    summary: 'How many of the newest requests are meant',
    query: schemas.requestFilterQuery,
    answer: schemas.countAnswer,
    run: ({ steering, query }) => ({ count: steering.journal.count(filterOf(query)) }),
  }),
  control({
    id: 'waitForRequests',
    method: 'GET',
    path: 'requests/wait',
    tag: 'requests',
    summary: 'Answers once the requests that are meant have come; those that were there count',
    query: schemas.waitQuery,
    errors: { 408: 'They have not come in time; the message says what came instead' },
    answer: schemas.seenAnswer,
    async run({ steering, query: { count, timeout, ...query }, signal }) {
      const requests = await steering.journal.waitFor(filterOf(query), { count, timeout, signal });
      return { requests: requests.map(showRequest) };
    },
  }),
  control({
    id: 'exportRequests',
    method: 'GET',
    path: 'requests.har',
    tag: 'requests',
    summary: 'The newest requests as an HTTP Archive 1.2',
    query: schemas.requestFilterQuery,
    answer: schemas.harAnswer,
    run: ({ steering, query }) => steering.journal.toHar(filterOf(query)),
  }),

  control({
    id: 'getCoverage',
    method: 'GET',
    path: 'coverage',
    tag: 'requests',
    summary: 'What of the contracts the requests have exercised since the start or the last reset',
    query: schemas.coverageQuery,
    answer: schemas.coverageAnswer,
    run: ({ steering, query: { provider } }) => withSummary(steering.coverage(), provider),
  }),

  control({
    id: 'getLedger',
    method: 'GET',
    path: 'ledger',
    tag: 'money',
    summary: 'What the accepted creates cost, oldest first, and the sums',
    query: schemas.ledgerQuery,
    answer: schemas.ledgerAnswer,
    run({ steering: { ledger, clock }, query: { limit, offset, task, ...filter } }) {
      const entries = ledger.entries({ ...filter, taskId: task }, clock.now());
      return {
        entries: entries.slice(offset, offset + limit).map(({ time, ...entry }) => ({ ...entry, time: dateOf(time) })),
        total: entries.length,
        totals: ledger.totals(filter, clock.now()).slice(0, longestTotals),
      };
    },
  }),
  control({
    id: 'getBalance',
    method: 'GET',
    path: 'balance',
    tag: 'money',
    summary: 'What a key has left with a provider',
    query: schemas.balanceQuery,
    answer: schemas.balanceAnswer,
    run: ({ steering, query: { key, provider } }) => balanceOf(steering, key, provider),
  }),
  control({
    id: 'setBalance',
    method: 'PUT',
    path: 'balance',
    tag: 'money',
    summary: 'Sets what a key has left with a provider',
    body: schemas.balanceBody,
    say: '{"key": "<API key>", "provider": "<id>", "amount": 10}',
    answer: schemas.balanceAnswer,
    run({ steering, body: { key, provider, amount } }) {
      steering.accounts.set(key, provider, amount ?? undefined, steering.clock.now());
      return balanceOf(steering, key, provider);
    },
  }),

  control({
    id: 'listWebhooks',
    method: 'GET',
    path: 'webhooks',
    tag: 'webhooks',
    summary: 'The webhooks that were sent or are on their way, oldest first',
    query: schemas.webhookQuery,
    answer: schemas.webhooksAnswer,
    run({ steering, query: { limit, offset, task } }) {
      const meant = steering.webhooks.list().filter(({ taskId }) => (task ?? taskId) === taskId);
      return { webhooks: meant.slice(offset, offset + limit).map(showDelivery), total: meant.length };
    },
  }),
  control({
    id: 'getWebhook',
    method: 'GET',
    path: 'webhooks/{id}',
    tag: 'webhooks',
    summary: 'A webhook and the attempts to deliver it',
    params: schemas.idParams,
    errors: { 404: 'There is no such webhook' },
    answer: schemas.webhookAnswer,
    run: ({ steering, params: { id } }) => showDelivery(found('webhook', id, steering.webhooks.find(id))),
  }),
  control({
    id: 'redeliverWebhook',
    method: 'POST',
    path: 'webhooks/{id}/redeliver',
    tag: 'webhooks',
    summary: 'Sends a webhook again, now',
    params: schemas.idParams,
    errors: { 404: 'There is no such webhook' },
    answer: schemas.webhookAnswer,
    run: async ({ steering, params: { id } }) =>
      showDelivery(found('webhook', id, await steering.webhooks.redeliver(id))),
  }),

  control({
    id: 'listScenarios',
    method: 'GET',
    path: 'scenarios',
    tag: 'scenarios',
    summary: 'The scenarios, the one for requests that choose none, and those ordered for the next requests',
    answer: schemas.scenariosAnswer,
    run: ({ steering }) => ({
      scenarios: steering.scenarios.map(showScenario),
      preset: steering.scenario.name,
      ...ordersOf(steering),
    }),
  }),
  control({
    id: 'getScenario',
    method: 'GET',
    path: 'scenario',
    tag: 'scenarios',
    summary: 'The scenario of all requests that choose none',
    answer: schemas.scenarioAnswer,
    run: ({ steering }) => showScenario(steering.scenario),
  }),
  control({
    id: 'setScenario',
    method: 'PUT',
    path: 'scenario',
    tag: 'scenarios',
    summary: 'Makes a scenario the one for all requests that choose none',
    body: schemas.scenarioBody,
    say: '{"name": "fail"}',
    answer: schemas.scenarioAnswer,
    run({ steering, body: { name } }) {
      steering.preset(name);
      return showScenario(steering.scenario);
    },
  }),
  control({
    id: 'orderScenario',
    method: 'POST',
    path: 'scenarios/next',
    tag: 'scenarios',
    summary: 'Orders a scenario for the next requests that fit',
    body: schemas.orderBody,
    say: '{"name": "fail", "times": 1}; provider, key and operation narrow it down',
    answer: schemas.nextAnswer,
    run({ steering, body: { name, times, provider, key, operation } }) {
      steering.next({
        name,
        times,
        ...(provider !== undefined && { provider }),
        ...(key !== undefined && { key }),
        ...(operation && { operation }),
      });
      return ordersOf(steering);
    },
  }),
  control({
    id: 'clearScenarioOrders',
    method: 'DELETE',
    path: 'scenarios/next',
    tag: 'scenarios',
    summary: 'Forgets the scenarios that are ordered for the next requests',
    answer: schemas.nextAnswer,
    run({ steering }) {
      steering.cancelOrders();
      return ordersOf(steering);
    },
  }),
];

const showScenario = ({ name, summary, reproduces }: Scenario) => ({ name, summary, reproduces });

/** Sums, of which there is one for each key and provider, that an answer has at most. */
const longestTotals = 1000;

function found<T>(what: string, id: string, value: T | undefined): T {
  if (value === undefined) throw new OrderError(404, `There is no ${what} ${id}`);
  return value;
}

function dateOf(time: number): string {
  return new Date(time).toISOString();
}

function maybeDate(time: number | undefined): string | undefined {
  return time === undefined ? undefined : dateOf(time);
}

function clockOf({ clock }: Steering): object {
  return { now: dateOf(clock.now()), mode: clock.mode, speed: clock.speed };
}

/** A task for people: times as dates, and of what was asked for no secret. */
function showTask({ createdAt, completedAt, output, request, ...rest }: SteeredTask): object {
  const shown: unknown = JSON.parse(redactBody(JSON.stringify(request)).text);
  return {
    ...rest,
    request: shown,
    createdAt: dateOf(createdAt),
    completedAt: maybeDate(completedAt),
    output: output && { ...output, expiresAt: maybeDate(output.expiresAt) },
  };
}

/** A request for people. */
export function showRequest({ time, ...entry }: JournalEntry): object {
  return { ...entry, time: dateOf(time) };
}

function showDelivery({ attempts, nextAttemptAt, ...rest }: Delivery): object {
  return {
    ...rest,
    attempts: attempts.map(({ at, ...attempt }) => ({ ...attempt, at: dateOf(at) })),
    nextAttemptAt: maybeDate(nextAttemptAt),
  };
}

function balanceOf({ accounts, clock }: Steering, key: string, provider: string): object {
  const { remaining, used, currency } = accounts.statement(key, provider, clock.now());
  return { tenant: tenantName(key), provider, amount: remaining ?? null, used, currency };
}

function ordersOf(steering: Steering): { next: object[] } {
  return {
    next: steering.orders().map(({ key, ...order }) => ({
      ...order,
      ...(key !== undefined && { tenant: tenantName(key) }),
    })),
  };
}

/** The `limit` of a query is how many are wanted; the one that was broken has another name. */
function filterOf({ brokenLimit, ...filter }: JournalFilter & { brokenLimit?: string | undefined }): JournalFilter {
  return { ...filter, limit: brokenLimit };
}

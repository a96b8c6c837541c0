/**
 * Requests and webhooks as lines for people.
 *
 * @module
 */
import type { Provider } from '#providers/provider.ts';
import type { Exchange } from '#simulator/exchange.ts';
import type { Delivery } from '#simulator/webhooks/webhooks.ts';
import { createRecentMap } from '#tasks/recent-map.ts';
import type { TaskState } from '#tasks/task.ts';
import { printable } from '../printable.ts';
import type { Paint } from './paint.ts';
import { durationOf } from './settings.ts';

/** Tasks whose last state is remembered at least. */
const knownTasks = 10_000;

/** Makes the lines of requests. It remembers what it told of each task, to tell what has changed since. */
export function createRequestLine(providers: readonly Provider[], paint: Paint): (exchange: Exchange) => string {
  const states = createRecentMap<string, TaskState>(knownTasks);
  const ids = providers.map(({ contract }) => contract.id);
  const width = Math.max(...ids.map((id) => id.length)) + ' content'.length;

  /** `tokenhub create`; of what is no provider's, what it is. */
  function topic({ provider, operation, path }: Exchange): string {
    if (provider === undefined) return path.startsWith('/__mock/') ? 'control' : '';
    const kind = providers.find(({ contract }) => contract.id === provider)?.operations[operation ?? '']?.kind;
    return `${provider} ${kind ?? ''}`;
  }

  /** ` queued → running`, or ` → running` when nothing has changed or nothing was told before. */
  function change({ provider, task }: Exchange): string {
    if (!task) return '';
    const key = `${provider}/${task.id}`;
    const before = states.get(key);
    states.set(key, task.state);
    const from = before === undefined || before === task.state ? '' : ` ${before}`;
    return `${from} → ${paint('bold', task.state)}`;
  }

  return (exchange) => {
    const { time, method, path, status, duration, task, scenario, limits = [], message } = exchange;
    const tail = [
      `${printable(method).padEnd(4)} ${printable(path)}${change(exchange)}`,
      task && !path.includes(task.id) ? task.id : '',
      scenario === undefined || scenario === 'succeed' ? '' : paint('cyan', `(${printable(scenario)})`),
      limits.length === 0 ? '' : paint('yellow', `[${printable(limits.join(', '))}]`),
      printable(message ?? ''),
    ];
    return [
      paint('dim', timeOf(time)),
      status === 0
        ? paint('red', '---')
        : paint(status >= 500 ? 'red' : status >= 400 ? 'yellow' : 'green', String(status)),
      paint('dim', `${duration.toFixed(1)}ms`.padStart(8)),
      `${topic(exchange).padEnd(width)} `,
      tail.filter((part) => part !== '').join('  '),
    ].join(' ');
  };
}

/** The line of the newest attempt to deliver a webhook. */
export function webhookLine({ url, attempts, provider, taskId, state, nextAttemptAt }: Delivery, paint: Paint): string {
  const attempt = attempts.at(-1);
  if (!attempt) return printable(`webhook → ${url}`);
  const { at, outcome, status, error } = attempt;
  const parts = [
    `${paint(outcome === 'delivered' ? 'green' : 'red', outcome)}${status === undefined ? '' : ` ${status}`}`,
    `attempt ${attempts.length}`,
    ...(error === undefined ? [] : [printable(error)]),
    ...(nextAttemptAt === undefined ? [] : [`again ${durationOf(nextAttemptAt - at)} later`]),
  ];
  const subject = paint('dim', printable(`${provider} ${taskId} ${state}`));
  return `${paint('dim', timeOf(at))} webhook → ${printable(url)}: ${parts.join(', ')}  ${subject}`;
}

function timeOf(time: number): string {
  return new Date(time).toISOString().slice(11, 19);
}

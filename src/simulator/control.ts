import { milliseconds } from '#tasks/duration.ts';
import { isTaskState, type CompleteTask } from '#tasks/task.ts';
import type { Notes } from './exchange.ts';
import { refuseOwn, respond, type Answer } from './respond.ts';
import type { Steering } from './steering.ts';

/** Where the mock is steered. */
export const controlPath = '/__mock/';

/**
 * Answers a request that steers the mock. Pages of other sites must not reach it: the host has to be a
 * loopback name (against DNS rebinding), and an `Origin` has to be the mock's own.
 */
export async function answerControl(steering: Steering, request: Request, url: URL, notes: Notes): Promise<Answer> {
  const origin = request.headers.get('origin');
  if (!isLoopback(url.hostname) || (origin !== null && origin !== url.origin)) {
    return refuseOwn(403, `${controlPath} answers requests from this machine alone`, notes);
  }
  const [resource = '', id] = url.pathname.slice(controlPath.length).split('/');
  const key = `${request.method} ${resource}${id === undefined ? '' : '/*'}`;
  try {
    switch (key) {
      case 'GET health':
        return ok({ status: 'ok', providers: steering.providers.map(({ contract }) => contract.id) });
      case 'GET clock':
        return ok(clockOf(steering));
      case 'PUT clock':
        return await setClock(steering, await bodyOf(request));
      case 'POST clock/*':
        return id === 'advance' ? await advance(steering, await bodyOf(request)) : nothingHere(url, notes);
      case 'GET tasks':
        return ok({ tasks: (await steering.tasks()).map(describe) });
      case 'GET tasks/*':
        return found(await steering.task(id ?? ''), id ?? '');
      case 'PATCH tasks/*':
        return await force(steering, id ?? '', await bodyOf(request));
      case 'POST reset':
        await steering.reset();
        return ok({ status: 'ok' });
      default:
        return nothingHere(url, notes);
    }
  } catch (error) {
    // What the caller got wrong is a RangeError here; anything else is the mock's own fault.
    if (error instanceof RangeError) return refuseOwn(400, error.message, notes);
    throw error;
  }
}

function ok(body: unknown): Answer {
  return respond({ status: 200, body });
}

function nothingHere(url: URL, notes: Notes): Answer {
  const known =
    'GET health, GET clock, PUT clock, POST clock/advance, GET tasks, GET tasks/{id}, PATCH tasks/{id}, POST reset';
  return refuseOwn(
    404,
    `There is nothing to control at ${url.pathname}; under ${controlPath} there is ${known}`,
    notes,
  );
}

function found(task: CompleteTask | undefined, id: string): Answer {
  return task ? ok(describe(task)) : respond({ status: 404, body: { error: { message: `There is no task ${id}` } } });
}

/** A task for people: times as dates, no keys. */
function describe(task: CompleteTask): object {
  const { createdAt, completedAt, ...rest } = task;
  return {
    ...rest,
    createdAt: new Date(createdAt).toISOString(),
    ...(completedAt !== undefined && { completedAt: new Date(completedAt).toISOString() }),
  };
}

function clockOf({ clock }: Steering): object {
  return { now: new Date(clock.now()).toISOString(), mode: clock.mode, speed: clock.speed };
}

async function setClock(steering: Steering, body: Record<string, unknown>): Promise<Answer> {
  const { mode, speed } = body;
  if (mode === undefined && speed === undefined)
    throw new RangeError('say {"mode": "frozen" | "real"}, {"speed": 10}, or both');
  if (mode !== undefined && mode !== 'frozen' && mode !== 'real')
    throw new RangeError(`mode is "frozen" or "real", not ${JSON.stringify(mode)}`);
  if (speed !== undefined) steering.clock.setSpeed(Number(speed));
  if (mode === 'frozen') steering.clock.freeze();
  if (mode === 'real') steering.clock.resume();
  return ok(clockOf(steering));
}

async function advance(steering: Steering, body: Record<string, unknown>): Promise<Answer> {
  const { by, until } = body;
  if (typeof until === 'string') await steering.advanceUntilDone(until);
  else if (typeof by === 'string' || typeof by === 'number') steering.clock.advance(milliseconds(by));
  else throw new RangeError('say {"by": "60s"} or {"until": "<task id>"}');
  return ok(clockOf(steering));
}

async function force(steering: Steering, id: string, body: Record<string, unknown>): Promise<Answer> {
  if (!isTaskState(body.state))
    throw new RangeError('say {"state": "queued" | "running" | "succeeded" | "failed" | "cancelled" | "expired"}');
  return found(await steering.force(id, body.state), id);
}

async function bodyOf(request: Request): Promise<Record<string, unknown>> {
  try {
    const body: unknown = JSON.parse(await request.text());
    return Object(body);
  } catch {
    throw new RangeError('the body is not valid JSON');
  }
}

function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d+){3}$/.test(hostname);
}

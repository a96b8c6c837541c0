import { milliseconds } from '#tasks/duration.ts';
import { isTaskState, type CompleteTask } from '#tasks/task.ts';
import { readText } from './body.ts';
import { decodePart } from './decode-part.ts';
import type { Notes } from './exchange.ts';
import { refuseOwn, respond, type Answer } from './respond.ts';
import { ConflictError, type Steering } from './steering.ts';

/** Where the mock is steered. */
export const controlPath = '/__mock/';

/** What a control is asked to do. */
type Order = {
  readonly steering: Steering;
  /** The part of the path that stands for `{id}`. */
  readonly id: string;
  /** The fields of the JSON body; none without one. */
  readonly body: { readonly [field: string]: unknown };
  /** Under which results are found from where the order came. */
  readonly origin: string;
};

type Control = { readonly method: string; readonly path: string; readonly run: (order: Order) => Promise<unknown> };

const controls: readonly Control[] = [
  {
    method: 'GET',
    path: 'health',
    run: async ({ steering }) => ({ status: 'ok', providers: steering.providers.map(({ contract }) => contract.id) }),
  },
  { method: 'GET', path: 'clock', run: async ({ steering }) => clockOf(steering) },
  { method: 'PUT', path: 'clock', run: setClock },
  { method: 'POST', path: 'clock/advance', run: advance },
  {
    method: 'GET',
    path: 'tasks',
    run: async ({ steering, origin }) => ({ tasks: (await steering.tasks(origin)).map(describe) }),
  },
  {
    method: 'GET',
    path: 'tasks/{id}',
    run: async ({ steering, id, origin }) => found(await steering.task(id, origin), id),
  },
  { method: 'PATCH', path: 'tasks/{id}', run: force },
  {
    method: 'POST',
    path: 'reset',
    run: async ({ steering }) => {
      await steering.reset();
      return { status: 'ok' };
    },
  },
];

/** The caller's own mistake, and the status that says so. */
class OrderError extends Error {
  readonly status: number;
  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** No order is half as long. */
const longestBody = 64 * 1024;

/**
 * Answers a request that steers the mock. Pages of other sites must not reach it: the host has to be a
 * loopback name (against DNS rebinding), and an `Origin` has to be the mock's own.
 */
export async function answerControl(steering: Steering, request: Request, url: URL, notes: Notes): Promise<Answer> {
  const from = request.headers.get('origin');
  if (!isLoopback(url.hostname) || (from !== null && from !== url.origin)) {
    return refuseOwn(403, `${controlPath} answers requests from this machine alone`, notes);
  }
  const path = url.pathname.slice(controlPath.length);
  const here = controls.filter((control) => idIn(control, path) !== undefined);
  const control = here.find(
    ({ method }) => method === request.method || (method === 'GET' && request.method === 'HEAD'),
  );
  if (!control) {
    const allow = here.map(({ method }) => method).join(', ');
    if (allow !== '') {
      const answer = refuseOwn(405, `${request.method} is not allowed at ${url.pathname}; allowed: ${allow}`, notes);
      return { ...answer, headers: { ...answer.headers, allow } };
    }
    const known = controls.map(({ method, path: name }) => `${method} ${name}`).join(', ');
    return refuseOwn(
      404,
      `There is nothing to control at ${url.pathname}; under ${controlPath} there is ${known}`,
      notes,
    );
  }
  try {
    const order = { steering, id: idIn(control, path) ?? '', body: await bodyOf(request), origin: url.origin };
    return respond({ status: 200, body: await control.run(order) });
  } catch (error) {
    if (error instanceof OrderError) return refuseOwn(error.status, error.message, notes);
    // The clock and the tasks say what they cannot do.
    if (error instanceof ConflictError) return refuseOwn(409, error.message, notes);
    if (error instanceof RangeError) return refuseOwn(400, error.message, notes);
    throw error;
  }
}

/** What stands for `{id}` if a control is at this path, empty where it has none; `undefined` if it is not. */
function idIn(control: Control, path: string): string | undefined {
  if (control.path === path) return '';
  const [folder, parameter] = control.path.split('/');
  const [given, id, ...rest] = path.split('/');
  return parameter === '{id}' && folder === given && id && rest.length === 0 ? decodePart(id) : undefined;
}

async function bodyOf(request: Request): Promise<Order['body']> {
  if (request.method === 'GET' || request.method === 'HEAD') return {};
  const text = await readText(request, longestBody);
  if (!text.ok) throw new OrderError(text.failure.kind === 'payload-too-large' ? 413 : 400, text.failure.message);
  if (text.value.trim() === '') return {};
  let body: unknown;
  try {
    body = JSON.parse(text.value);
  } catch {
    throw new OrderError(400, 'the body is not valid JSON');
  }
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    throw new OrderError(400, 'the body is no JSON object');
  return { ...body };
}

function found(task: CompleteTask | undefined, id: string): object {
  if (!task) throw new OrderError(404, `There is no task ${id}`);
  return describe(task);
}

/** A task for people: times as dates, no keys. */
function describe({ createdAt, completedAt, output, ...rest }: CompleteTask): object {
  const date = (time: number | undefined) => (time === undefined ? undefined : new Date(time).toISOString());
  return {
    ...rest,
    createdAt: date(createdAt),
    completedAt: date(completedAt),
    output: output && { ...output, expiresAt: date(output.expiresAt) },
  };
}

function clockOf({ clock }: Steering): object {
  return { now: new Date(clock.now()).toISOString(), mode: clock.mode, speed: clock.speed };
}

async function setClock({ steering, body }: Order): Promise<object> {
  const { mode, speed } = body;
  if ((mode === undefined && speed === undefined) || (mode !== undefined && mode !== 'frozen' && mode !== 'real')) {
    throw new OrderError(400, 'say {"mode": "frozen"} or {"mode": "real"}, {"speed": 10}, or both');
  }
  if (speed !== undefined && typeof speed !== 'number')
    throw new OrderError(400, `speed is a number, not ${JSON.stringify(speed)}`);
  if (speed !== undefined) steering.clock.setSpeed(speed);
  if (mode === 'frozen') steering.clock.freeze();
  if (mode === 'real') steering.clock.resume();
  return clockOf(steering);
}

async function advance({ steering, body }: Order): Promise<object> {
  const { by, until } = body;
  if (typeof until === 'string') await steering.advanceUntilDone(until);
  else if (typeof by === 'string' || typeof by === 'number') steering.clock.advance(milliseconds(by));
  else throw new OrderError(400, 'say {"by": "60s"} or {"until": "<task id>"}');
  return clockOf(steering);
}

async function force({ steering, id, body, origin }: Order): Promise<object> {
  if (!isTaskState(body.state)) {
    throw new OrderError(400, 'say {"state": "running"}, or succeeded, failed, cancelled, expired');
  }
  return found(await steering.force(id, body.state, origin), id);
}

function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d+){3}$/.test(hostname);
}

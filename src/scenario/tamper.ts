/**
 * What scenarios do to answers.
 *
 * @module
 */
import type { Clock } from '#tasks/clock.ts';
import type { Answer } from './answer.ts';

/** The connection ends without an answer. */
export const reset = (answer: Answer): Answer => ({ ...answer, fault: 'reset' });

/** No answer ever comes. */
export const hang = (answer: Answer): Answer => ({ ...answer, fault: 'hang' });

/** The page of a proxy that could not reach what stands behind it. */
export const htmlPage = (status = 502): Answer => ({
  status,
  headers: { 'content-type': 'text/html' },
  body: `<html><head><title>${status}</title></head><body><h1>The server could not be reached</h1></body></html>`,
});

/** JSON that ends too early. */
export function brokenJson(answer: Answer): Answer {
  return typeof answer.body === 'string'
    ? { ...answer, body: answer.body.slice(0, Math.ceil(answer.body.length / 2)) }
    : answer;
}

/** The connection ends after a share of the body. */
export function cut(answer: Answer, share = 0.5): Answer {
  const bytes = bytesOf(answer);
  if (!bytes) return answer;
  const end = Math.floor(bytes.byteLength * share);
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
    start: (controller) => controller.enqueue(bytes.slice(0, end)),
    // Only when the reader asks for more: an error at once would take what was queued before it away.
    pull: (controller) => controller.error(new TypeError('the connection was cut')),
  });
  return { ...answer, headers: { 'content-length': String(bytes.byteLength), ...answer.headers }, body };
}

/** The body comes in pieces, one after every so many milliseconds by the clock. */
export function slowly(answer: Answer, clock: Pick<Clock, 'now' | 'at'>, pieces = 10, milliseconds = 500): Answer {
  const bytes = bytesOf(answer);
  if (!bytes) return answer;
  const size = Math.max(1, Math.ceil(bytes.byteLength / pieces));
  const start = clock.now();
  let sent = 0;
  let callOff = () => {};
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
    // A clock that was moved on far brings several at once.
    pull: (controller) =>
      new Promise((resolve, reject) => {
        const due = start + (Math.floor(sent / size) + 1) * milliseconds;
        const send = () => {
          const end = Math.max(sent + size, Math.floor((clock.now() - start) / milliseconds) * size);
          controller.enqueue(bytes.slice(sent, end));
          sent = end;
          if (sent >= bytes.byteLength) controller.close();
          resolve();
        };
        // A mock that goes back to the start hangs up.
        callOff = clock.at(due, send, () => reject(new TypeError('the connection was cut')));
      }),
    cancel: () => callOff(),
  });
  return { ...answer, headers: { 'content-length': String(bytes.byteLength), ...answer.headers }, body };
}

/** Of an answer that is what was asked for. */
function bytesOf({ status, body }: Answer): Uint8Array<ArrayBuffer> | undefined {
  if (status >= 300) return undefined;
  if (typeof body === 'string') return new TextEncoder().encode(body);
  return body instanceof Uint8Array ? body : undefined;
}

/** A JSON answer with another value in a place that it has. */
export function withField(answer: Answer, path: readonly string[], value: unknown): Answer {
  if (typeof answer.body !== 'string') return answer;
  const parents = path.slice(0, -1);
  const last = path.at(-1);
  const whole: unknown = JSON.parse(answer.body);
  let place = whole;
  for (const name of parents) place = isObject(place) ? place[name] : undefined;
  if (!isObject(place) || last === undefined) return answer;
  place[last] = value;
  return { ...answer, body: JSON.stringify(whole) };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

import type { IncomingMessage } from 'node:http';

/** What a server holds at most, so that no flood of requests and no slow client takes it down. */
export type ServerLimits = {
  /** Requests that are answered at the same time; one more gets 503 with `retry-after`. @default 1000 */
  requests?: number;
  /** Bytes of bodies that are received at the same time; one more body gets 503 with `retry-after`. @default 256 MiB */
  bodyBytes?: number;
  /** Connections; one more is closed at once. @default 10 000 */
  connections?: number;
  /** Bytes of the head of a request; more get 431. @default 16 KiB */
  headerBytes?: number;
  /** Milliseconds until the head of a request has to be here; then 408. @default 10 000 */
  headersTimeout?: number;
  /** Milliseconds until the whole request has to be here; then 408. @default 60 000 */
  requestTimeout?: number;
};

export const defaultLimits: Required<ServerLimits> = {
  requests: 1000,
  bodyBytes: 256 * 1024 * 1024,
  connections: 10_000,
  headerBytes: 16 * 1024,
  headersTimeout: 10_000,
  requestTimeout: 60_000,
};

/** Counts what is under way. */
export type Admission = {
  /** Whether a request whose body takes so many bytes may come in; if so it counts until it leaves. */
  enter(bytes: number): boolean;
  leave(bytes: number): void;
};

export function createAdmission(limits: Pick<Required<ServerLimits>, 'requests' | 'bodyBytes'>): Admission {
  let requests = 0;
  let held = 0;
  return {
    enter(bytes) {
      // A body that is alone comes in: whoever reads it says that it is too large.
      if (requests >= limits.requests || (held > 0 && bytes > 0 && held + bytes > limits.bodyBytes)) return false;
      requests++;
      held += bytes;
      return true;
    },
    leave(bytes) {
      requests--;
      held -= bytes;
    },
  };
}

/** What a body whose length is not stated counts for. */
const unstated = 1024 * 1024;

/** Bytes that a request's body takes. */
export function bytesOf({ headers }: IncomingMessage): number {
  const stated = headers['content-length'];
  if (stated !== undefined) return Number(stated);
  return headers['transfer-encoding'] === undefined ? 0 : unstated;
}

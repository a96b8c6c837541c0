import type { Failure, Lifecycle, Provider } from '#providers/provider.ts';
import { createAgedMap } from '#tasks/aged-map.ts';
import type { Answer } from '../respond.ts';

/** What to do with a create that may carry a key. */
export type Attempt =
  | NewAttempt
  | {
      /** Carried out before: give the answer of then, and charge nothing. */
      readonly kind: 'replay';
      readonly answer: Answer;
    }
  | {
      /** The key was used with another request, or its first request has no answer yet. */
      readonly kind: 'reused' | 'in-progress';
      readonly failure: Failure;
    };

/** Carry it out, and say what has become of it: the key is taken until then. */
export type NewAttempt = {
  readonly kind: 'new';
  /**
   * It was carried out: this is what it is answered from now on.
   *
   * @throws {TypeError} when the body is a stream, which cannot be given twice.
   */
  done(answer: Answer): void;
  /** It was refused, and the key may be used for another try. After `done` this does nothing. */
  failed(): void;
};

/** Which creates were carried out, by tenant and key, in one process. */
export type Idempotency = {
  /**
   * Begins a create. Without a key, and with a provider that documents none, it is always new.
   *
   * @param key The value of the header that the provider's `lifecycle.idempotency` names.
   * @param fingerprint `fingerprintOf` the body.
   * @param now Milliseconds since the epoch; the key is free again once the documented lifetime has passed.
   */
  begin(
    provider: Pick<Provider, 'contract'>,
    tenant: string,
    key: string | null,
    fingerprint: number,
    now: number,
  ): Attempt;
  /** Forgets everything; what is under way is no longer kept when it is done. */
  clear(): void;
};

export type IdempotencyOptions = {
  /** Keys that are remembered, 1 or more; past that the oldest is forgotten. @default 100_000 */
  capacity?: number;
};

type KeyRecord = { readonly fingerprint: number; readonly expiresAt: number; answer?: Answer };

/**
 * Makes a place where the answers to creates with a key are kept.
 *
 * @throws {RangeError} when `capacity` is below 1.
 */
export function createIdempotency(options: IdempotencyOptions = {}): Idempotency {
  const { capacity = 100_000 } = options;
  if (!(capacity >= 1)) throw new RangeError(`1 or more idempotency keys are remembered, not ${capacity}`);
  const records = createAgedMap<string, KeyRecord>();

  function makeRoom(now: number): void {
    for (let oldest = records.oldest(); oldest; oldest = records.oldest()) {
      if (oldest[1].expiresAt > now && records.size < capacity) break;
      records.delete(oldest[0]);
    }
  }

  return {
    begin({ contract }, tenant, key, fingerprint, now) {
      const rule = contract.lifecycle.idempotency;
      if (!rule || key === null) return withoutKey;
      const name = JSON.stringify([contract.id, tenant, key]);
      const known = records.get(name);
      if (known && known.expiresAt > now) return again(known, rule, fingerprint);

      makeRoom(now);
      const record: KeyRecord = { fingerprint, expiresAt: now + rule.recordSeconds.value * 1000 };
      records.set(name, record);
      return {
        kind: 'new',
        done(answer) {
          if (answer.body instanceof ReadableStream) throw new TypeError('an answer to keep has no stream for a body');
          record.answer = answer;
        },
        failed() {
          // By now the key may be another request's.
          if (records.get(name) === record && !record.answer) records.delete(name);
        },
      };
    },
    clear: () => records.clear(),
  };
}

const withoutKey: NewAttempt = { kind: 'new', done() {}, failed() {} };

/** A key that is known already. */
function again(
  { fingerprint, answer }: KeyRecord,
  { header, replayedHeader }: NonNullable<Lifecycle['idempotency']>,
  given: number,
): Attempt {
  if (given !== fingerprint) {
    const message = `This ${header} belongs to another request; send a new key with a new request`;
    return { kind: 'reused', failure: { kind: 'idempotency-key-reused', message } };
  }
  if (!answer) {
    const message = `The first request with this ${header} is still on its way; wait, then send it again`;
    return { kind: 'in-progress', failure: { kind: 'idempotency-in-progress', message } };
  }
  const headers = { ...answer.headers, [replayedHeader.toLowerCase()]: 'true' };
  return { kind: 'replay', answer: { ...answer, headers } };
}

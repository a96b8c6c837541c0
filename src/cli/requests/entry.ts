import type { ProviderId } from '#providers/index.ts';
import type { Failure } from '#providers/provider.ts';
import type { Position } from './position.ts';

/** Where a request stands. */
export type Where = Position & {
  /** The file as it was named; `stdin` for standard input. */
  readonly file: string;
  /** Where a part of the request stands, by its JSON Pointer; of a part that is missing, what it is missing from. */
  readonly locate: (pointer: string) => Position | undefined;
};

/** One request to be checked. */
export type Entry = {
  /** What the gateway would get: parsed JSON, or the fields of a form. */
  readonly request: unknown;
  /** Where the input says whose it is, as the address of a cURL command does. */
  readonly provider?: ProviderId;
  readonly where: Where;
  /** What to call it among the others: `dog.json`, `dogs.json[2]`, `dogs.ndjson:7`. */
  readonly label: string;
  /** Why it does not come so far as to be read: sent with the wrong content type, say. */
  readonly failure?: Failure;
};

/** An input, or a part of one, that holds no request. */
export type Problem = { readonly file: string; readonly position?: Position; readonly message: string };

/** What was read, whole or not. */
export type Reading = { readonly entries: readonly Entry[]; readonly problems: readonly Problem[] };

/** A text with requests in it. */
export type Source = {
  /** What to call it. */
  readonly file: string;
  readonly text: string;
  /** Where the files are that it names. */
  readonly folder: string;
};

/** What is wrong with a text, and where in it. */
export class Fault extends Error {
  override name = 'Fault';
  readonly offset: number;

  constructor(offset: number, message: string) {
    super(message);
    this.offset = offset;
  }
}

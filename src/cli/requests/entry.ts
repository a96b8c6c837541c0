import type { ProviderId } from '#providers/index.ts';
import type { Failure } from '#providers/provider.ts';
import type { Position } from './position.ts';

/** A place, perhaps in another file than the one that the request stands in. */
export type Place = Position & { readonly file?: string };

/** Where a request stands. */
export type Where = Position & {
  /** The file as it was named; `stdin` for standard input. */
  readonly file: string;
  /** Where a part of the request stands, by its JSON Pointer; of a part that is missing, what it is missing from. */
  readonly locate: (pointer: string) => Place | undefined;
  /** Which of an array's requests it is. */
  readonly index?: number;
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
  /** Why a gateway would not read it: sent with the wrong content type, say. What is known of the request stands beside it. */
  readonly failure?: Failure;
  /** The files that it sends along, also those that are not there. */
  readonly files?: readonly SentFile[];
  /** The fields whose text is that of a file, by its path. Nobody has asked for that text to be shown. */
  readonly texts?: ReadonlyMap<string, string>;
};

/** A file that a command names to be sent along. */
export type SentFile = {
  /** What the server gets to know it by. */
  readonly name: string;
  /** As it is written. */
  readonly path: string;
  /** Where it is; absent where there is none: documents print paths to be replaced. */
  readonly found?: string;
  /** Its media type, as far as the command declares it. */
  readonly type?: string;
  /** What follows where there is none. */
  readonly missing?: string;
  readonly position: Position;
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
  /** Where the files that it names are looked for, the first place first. */
  readonly folders: readonly string[];
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

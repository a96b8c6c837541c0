import type { Limit } from '#providers/provider.ts';

/** One limit that a request breaks, or comes close to. */
export type Finding = {
  /** `<provider>/<name>`; `<provider>/schema` for what is no documented limit, a wrong type say. */
  readonly limit: string;
  /** What is wrong, where, and what would be right. */
  readonly message: string;
  /** Where, as a JSON Pointer into the request; empty for the whole. */
  readonly pointer: string;
  /** The value found there; of a computed limit the value that was computed. */
  readonly given: unknown;
  /** What may stand there. */
  readonly allowed: string;
  /** What to do about it. */
  readonly fix: string;
  /** The limit in a sentence; absent for `<provider>/schema`. */
  readonly statement?: string;
  /** Where it is documented; absent for `<provider>/schema`. */
  readonly source?: Limit['source'];
  /** How well it is known; absent for `<provider>/schema`. */
  readonly confidence?: Limit['confidence'];
};

/** A limit that cannot be decided, because too little is known of the files that a request names. */
export type Undecided = {
  readonly limit: string;
  /** What is not known of which files. */
  readonly message: string;
  /** Where the files stand, as a JSON Pointer into the request; empty where they stand in several places. */
  readonly pointer: string;
  /** The URLs, or the names of files sent along. */
  readonly files: readonly string[];
  readonly fix: string;
  /** What a request that breaks it would get: a violation or a warning. */
  readonly severity: Limit['severity'];
  readonly statement: string;
  readonly source: Limit['source'];
  readonly confidence: Limit['confidence'];
};

/** The verdict on a request. */
export type CheckResult = {
  /** Whether no limit is broken; warnings and what is undecided leave it true. */
  readonly ok: boolean;
  /** The documented limits that the request breaks, the most helpful first. */
  readonly violations: readonly Finding[];
  /** What the documents leave open and the upstream API implies. */
  readonly warnings: readonly Finding[];
  /** The limits on files of which too little is known. */
  readonly undecided: readonly Undecided[];
};

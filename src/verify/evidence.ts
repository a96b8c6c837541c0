import { evidence } from '#generated/evidence.gen.ts';
import type { Provider } from '#providers/provider.ts';

/** A create request of the corpus, or an upload. */
export type Case = {
  /** The fields of the body; in a form a file is stood for by its name. */
  readonly request: Readonly<Record<string, unknown>>;
  /** What the files are that are sent along, by name. */
  readonly media?: Readonly<Record<string, { readonly type?: string }>>;
  /** How it is sent, where that is what the case is about. */
  readonly send?: {
    readonly contentType?: string;
    readonly headers?: Readonly<Record<string, string>>;
    /** The part of the form that stands twice. */
    readonly repeat?: string;
    /** An upload in the place of a create, with its file. */
    readonly operation?: string;
    readonly file?: {
      readonly name: string;
      readonly type: string;
      readonly declared?: string;
      readonly bytes?: number;
    };
  };
};

/** What is known of a provider that can be tried on it. */
type Evidence = {
  /** By limit, the requests that break it and no other, and those that keep it. */
  readonly limits: {
    readonly [limit: string]: { readonly rejects: readonly Case[]; readonly accepts: readonly Case[] };
  };
  /** The query that an operation is not answered without, by the example of the spec. */
  readonly queries: { readonly [operation: string]: Readonly<Record<string, string>> };
};

/** What a case is known by: equal requests are one, in whatever order their fields stand. */
export function keyOf({ request, send }: Case): string {
  const fields = Object.entries(request).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([fields, send]);
}

const table: { readonly [provider: string]: Evidence } = evidence;

export function evidenceOf({ contract }: Provider): Evidence {
  return table[contract.id] ?? { limits: {}, queries: {} };
}

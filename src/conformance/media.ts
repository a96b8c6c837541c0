import { kindOfName } from '#providers/media-kind.ts';
import type { Contract } from '#providers/provider.ts';
import type { MediaFacts, MediaKind, MediaTable } from '#tasks/task.ts';
import { pointerTo } from './pointer.ts';

/** A file that a request names or carries. */
export type NamedMedia = {
  /** Where, as a JSON Pointer into the request. */
  readonly pointer: string;
  readonly source: string | Blob;
  /** By the field, or else by the file's extension; absent where neither tells. */
  readonly kind?: MediaKind;
  /** Whether the field does not say what the file is. */
  readonly isNamed: boolean;
};

/** The files that a create request names or carries, whether it is valid or not. */
export function mediaIn(contract: Contract, request: unknown): readonly NamedMedia[] {
  const found: NamedMedia[] = [];
  for (const { path, kind } of contract.media) {
    collect(request, path, [], (source, at) => {
      const known = kind === 'any' ? kindOfName(nameOfSource(source)) : kind;
      found.push({ pointer: pointerTo(at), source, isNamed: kind === 'any', ...(known && { kind: known }) });
    });
  }
  return found;
}

function collect(
  value: unknown,
  path: readonly string[],
  at: readonly (string | number)[],
  found: (source: string | Blob, at: readonly (string | number)[]) => void,
): void {
  const [step, ...rest] = path;
  if (step === undefined) {
    if (typeof value === 'string' || value instanceof Blob) found(value, at);
  } else if (step === '*') {
    if (Array.isArray(value)) value.forEach((entry, index) => collect(entry, rest, [...at, index], found));
  } else if (typeof value === 'object' && value !== null && Object.hasOwn(value, step)) {
    collect(Reflect.get(value, step), rest, [...at, step], found);
  }
}

/** What a table of facts calls a file: its URL, or its name where it is sent along. */
export function nameOfSource(source: string | Blob): string {
  if (typeof source === 'string') return source;
  return source instanceof File ? source.name : '';
}

/** What is known of a file: the table's facts, and the size of one that is sent along. */
export function factsOf(source: string | Blob, table: MediaTable): MediaFacts {
  const name = nameOfSource(source);
  const facts = Object.hasOwn(table, name) ? table[name] : undefined;
  return typeof source === 'string' ? (facts ?? {}) : { bytes: source.size, ...facts };
}

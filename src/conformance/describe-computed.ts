import type { Computation, Limit } from '#providers/provider.ts';
import type { MediaFacts } from '#tasks/task.ts';
import type { NamedMedia } from './media.ts';
import { nameOf } from './pointer.ts';
import type { Finding, Undecided } from './result.ts';

/** A computed limit. */
export type Rule = { readonly id: string; readonly limit: Limit; readonly computation: Computation };

/** A file of the request, with what is known of it. */
export type File = NamedMedia & { readonly name: string; readonly facts: MediaFacts };

/** What is measured of a file, and what it may be. */
export type Bounds = Omit<Computation, 'of' | 'or'>;

/** What is measured, of one and of several files, and how its value is written. */
const measures: Readonly<Record<Computation['measure'], { what: string; unit: string; missing: string }>> = {
  seconds: { what: 'length', unit: 'seconds', missing: 'the length' },
  totalSeconds: { what: 'total length', unit: 'seconds', missing: 'the length' },
  pixels: { what: 'resolution', unit: 'pixels', missing: 'the width and height' },
  lines: { what: 'resolution', unit: 'lines', missing: 'the width and height' },
  side: { what: 'width and height', unit: 'pixels', missing: 'the width and height' },
  ratio: { what: 'ratio of width to height', unit: '', missing: 'the width and height' },
  framesPerSecond: { what: 'frame rate', unit: 'frames per second', missing: 'the frame rate' },
  bytes: { what: 'size', unit: 'bytes', missing: 'the size' },
  type: { what: 'type', unit: '', missing: 'the type of the content' },
  count: { what: 'number of files', unit: '', missing: 'the kind' },
  entries: { what: 'number of entries', unit: '', missing: 'the kind' },
};

/** The finding that a computed limit is broken, in words. */
export function toFinding({ id, limit, computation }: Rule, pointer: string, given: number | string): Finding {
  const { what } = measures[computation.measure];
  const allowed = [computation, ...(computation.or ? [computation.or] : [])].map(allowedBy).join(', or ');
  const { statement, source, confidence } = limit;
  return {
    limit: id,
    message: `${nameOf(pointer)}: the ${what} must be ${allowed}; got ${written(computation, given)}`,
    pointer,
    given,
    allowed,
    fix: limit.fix ?? `choose files whose ${what} is ${allowed}`,
    statement,
    source,
    confidence,
  };
}

/** That too little is known of some files, in words. */
export function toUndecided({ id, limit, computation }: Rule, files: readonly File[]): Undecided {
  const { missing } = measures[computation.measure];
  const names = [...new Set(files.map(({ name }) => name))];
  const { statement, source, confidence } = limit;
  return {
    limit: id,
    message: `${missing} of ${names.map((name) => (name === '' ? 'the file' : name)).join(', ')} is not known`,
    pointer: commonPointer(files),
    files: names,
    fix: 'say it in the media facts, or have the files read',
    severity: limit.severity,
    statement,
    source,
    confidence,
  };
}

function written({ measure }: Computation, value: number | string): string {
  const { unit } = measures[measure];
  if (unit === '' || typeof value === 'string') return String(value);
  return `${value} ${value === 1 ? unit.replace(/s$/, '') : unit}`;
}

function allowedBy({ measure, minimum, maximum, above, below, oneOf }: Bounds): string {
  const { unit } = measures[measure];
  if (oneOf) return oneOf.length === 1 ? String(oneOf[0]) : `one of ${oneOf.join(', ')}`;
  if (minimum !== undefined && minimum === maximum) return String(minimum);
  const bounds = [
    above === undefined ? '' : `more than ${above}`,
    minimum === undefined ? '' : `at least ${minimum}`,
    below === undefined ? '' : `less than ${below}`,
    maximum === undefined ? '' : `at most ${maximum}`,
  ].filter((bound) => bound !== '');
  return `${bounds.join(' and ')}${unit === '' ? '' : ` ${unit}`}`;
}

/** The place of one file, or the list that all of them stand in. */
function commonPointer(files: readonly File[]): string {
  const [first, ...others] = files;
  return first && others.length === 0 ? first.pointer : listOf(files);
}

/** The list that all files stand in, or the field of the only one; empty where they stand in several places. */
export function listOf(files: readonly File[]): string {
  const lists = new Set(files.map(({ pointer }) => pointer.replace(/\/\d+(\/.*)?$/, '')));
  const [list = ''] = lists;
  return lists.size === 1 ? list : '';
}

import { relative, resolve, sep } from 'node:path';
import type { CheckResult } from '#conformance/check.ts';
import type { ProviderId } from '#providers/index.ts';
import type { Entry, Place, Problem } from '../requests/index.ts';

/** A request and the verdict on it. */
export type Judged = {
  readonly entry: Entry;
  readonly provider: ProviderId;
  readonly verdict: CheckResult;
  /** Whether it counts as fine: no violations, and no warnings where those count, too. */
  readonly passes: boolean;
};

/** All that a check has found. */
export type Report = {
  readonly entries: readonly Judged[];
  /** The inputs that could not be read. */
  readonly problems: readonly Problem[];
  /** The folder that relative names of files start from. */
  readonly folder: string;
  /** The version of the tool. */
  readonly version: string;
  /** Whether the reader sees colours. */
  readonly colour: boolean;
};

/** Writes a report in one format, with the line break that ends it. */
export type Writer = (report: Report) => string;

/** Where in its input a finding stands. */
export function placeOf({ where }: Entry, pointer: string): Place {
  return where.locate(pointer) ?? { line: where.line, column: where.column };
}

/** A file's path from a folder, with slashes as everywhere but on Windows. */
export function pathFrom(folder: string, file: string): string {
  return relative(folder, resolve(folder, file)).replaceAll(sep, '/');
}

/** What tells a request from its neighbours in one array. */
export function indexOf({ where }: Entry): string {
  return where.index === undefined ? '' : ` [${where.index}]`;
}

/** The model that a request names. */
export function modelOf({ request, texts }: Entry): string | undefined {
  if (texts?.has('model')) return undefined;
  const { model }: { model?: unknown } = Object(request);
  return typeof model === 'string' ? model : undefined;
}

/** The findings of all entries under one heading. */
export function countOf(entries: readonly Judged[], list: 'violations' | 'warnings' | 'undecided'): number {
  return entries.reduce((sum, { verdict }) => sum + verdict[list].length, 0);
}

/** A value as JSON, or as a name where it is a file. */
export function toJson(value: unknown): unknown {
  if (!(value instanceof Blob)) return value;
  return { file: value instanceof File ? value.name : '', type: value.type, bytes: value.size };
}

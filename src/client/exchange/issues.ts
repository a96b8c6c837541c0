/**
 * What a generated schema finds wrong with an answer, in words.
 *
 * @module
 */
import { pointerTo } from '#conformance/pointer.ts';
import type { ResponseIssue } from '../errors.ts';

/** A finding of zod, as far as it is needed here. */
export type Issue = {
  readonly path: readonly PropertyKey[];
  readonly message: string;
  /** Of a value that may be of several kinds: why it is none of them, kind by kind. */
  readonly errors?: readonly (readonly Issue[])[];
};

/** A finding, and what it is about. */
export function issueOf({ path, ...issue }: Issue, answer: unknown): ResponseIssue {
  return {
    pointer: pointerTo(path.map(String)),
    message: messageOf(issue),
    received: path.reduce<unknown>((value, part) => Object(value)[part], answer),
  };
}

/** Of a choice that nothing fits zod says no more than that the input is invalid. */
function messageOf({ message, errors = [] }: Omit<Issue, 'path'>): string {
  const reasons = errors.map((issues) => issues.map(within).join(' and ')).filter((reason) => reason !== '');
  return reasons.length === 0 ? message : `${message}: ${[...new Set(reasons)].join(', or ')}`;
}

function within({ path, ...issue }: Issue): string {
  const message = messageOf(issue).replace(/^Invalid input: /, '');
  return path.length === 0 ? message : `${pointerTo(path.map(String))} ${message}`;
}

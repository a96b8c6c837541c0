import { parseArgs, type ParseArgsConfig } from 'node:util';
import { nearest } from '#conformance/nearest.ts';
import { isProviderId, providerIds, type ProviderId } from '#providers/index.ts';
import { milliseconds } from '#tasks/duration.ts';

/** The user's own mistake: told in one line, without a stack, and exit code 2. */
export class UsageError extends Error {
  override name = 'UsageError';
}

type Flags = NonNullable<ParseArgsConfig['options']>;

/** Parses flags; what is wrong with them becomes a `UsageError`. */
export function parseFlags<T extends Flags>(args: readonly string[], options: T, help: string) {
  return parse(args, options, help, false).values;
}

/** Parses flags of a command that takes other arguments, too: files, say. */
export function parseFlagsAndFiles<T extends Flags>(args: readonly string[], options: T, help: string) {
  return parse(args, options, help, true);
}

function parse<T extends Flags>(args: readonly string[], options: T, help: string, allowPositionals: boolean) {
  try {
    return parseArgs({ args: [...args], options, strict: true, allowPositionals });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new UsageError(`${explain(message, Object.keys(options))} \`${help} --help\``, { cause: error });
  }
}

/** What Node says of flags, in a line, up to the command that lists them. */
function explain(message: string, known: readonly string[]): string {
  const [, valueless] =
    /^Option '(?:-\w, )?(--[\w-]+)(?: <value>)?' argument (?:is ambiguous|missing)/.exec(message) ?? [];
  if (valueless !== undefined) return `${valueless} lacks its value; see`;
  const [, unknown] = /^Unknown option '--([^']+)'/.exec(message) ?? [];
  const near = unknown === undefined ? undefined : nearest(unknown, known);
  // Node adds how to pass a positional argument that looks like a flag; the first sentence says what is wrong.
  const [first = ''] = message.split(/\.(\s|$)/, 1);
  return near === undefined ? `${first}; see` : `${first}; did you mean --${near}? See`;
}

/** A word that names nothing there is, with what it may have meant. */
export function unknownWord(what: string, word: string, known: readonly string[]): UsageError {
  const near = nearest(word, known);
  const advice = near === undefined ? '; the' : `; did you mean ${near}? The`;
  return new UsageError(`there is no ${what} ${JSON.stringify(word)}${advice} ${what}s are ${known.join(', ')}`);
}

/** The provider that a flag names. */
export function providerId(word: string): ProviderId {
  if (isProviderId(word)) return word;
  throw unknownWord('provider', word, providerIds);
}

/** The one of several words that a flag's value is. */
export function oneOf<const T extends string>(flag: string, word: string, allowed: readonly T[]): T {
  const found = allowed.find((candidate) => candidate === word);
  if (found !== undefined) return found;
  const near = nearest(word, allowed);
  const advice = near === undefined ? '' : `; did you mean ${near}?`;
  throw new UsageError(`--${flag} is one of ${allowed.join(', ')}; not ${JSON.stringify(word)}${advice}`);
}

/** A whole number up to a maximum. */
export function wholeNumber(flag: string, word: string, maximum: number): number {
  const value = Number(word);
  if (/^\d+$/.test(word) && value <= maximum) return value;
  throw new UsageError(`--${flag} is a whole number from 0 to ${maximum}; not ${JSON.stringify(word)}`);
}

/** A duration in milliseconds. */
export function time(flag: string, word: string): number {
  try {
    const duration = milliseconds(word);
    if (Number.isFinite(duration)) return duration;
    throw new RangeError('a duration has an end');
  } catch (error) {
    throw new UsageError(`--${flag}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

import { parseArgs, type ParseArgsConfig } from 'node:util';

/** The user's own mistake: told in one line, without a stack, and exit code 2. */
export class UsageError extends Error {
  override name = 'UsageError';
}

/** Parses flags; what is wrong with them becomes a `UsageError`. */
export function parseFlags<T extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: T,
  help: string,
) {
  try {
    return parseArgs({ args: [...args], options, strict: true, allowPositionals: false }).values;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    // Node adds how to pass a positional argument that looks like a flag; the first sentence says what is wrong.
    throw new UsageError(`${message.split(/\.(\s|$)/, 1)[0]}; see \`${help} --help\``, { cause: error });
  }
}

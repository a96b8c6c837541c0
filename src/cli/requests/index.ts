import type { ProviderId } from '#providers/index.ts';
import { isCurlScript } from './curl/commands.ts';
import { readCurlScript } from './curl/script.ts';
import type { Entry, Problem, Reading } from './entry.ts';
import { inputsOf, type Surroundings } from './inputs.ts';
import { readJsonRequests } from './json-requests.ts';

export type { Entry, Place, Problem, Reading } from './entry.ts';
export type { Position } from './position.ts';

/** Reads every request that the arguments of a command name; what cannot be read is told beside the rest. */
export async function readRequests(
  args: readonly string[],
  named: ProviderId | undefined,
  surroundings: Surroundings,
): Promise<Reading> {
  const entries: Entry[] = [];
  const problems: Problem[] = [];
  for await (const input of inputsOf(args, surroundings)) {
    if (!('text' in input)) {
      problems.push(input);
      continue;
    }
    const reading = isCurlScript(input.text) ? await readCurlScript(input, named) : readJsonRequests(input);
    // One by one: there may be more of them than a call takes arguments.
    for (const entry of reading.entries) entries.push(entry);
    problems.push(...reading.problems);
  }
  return { entries, problems };
}

/**
 * What each limit is about, told by its accepted examples: an accepted request keeps a limit when it gives what one of
 * them gives. That is how a test suite is known to have tried the accepted side.
 */
import { isObject, walk, type Json, type LimitsFile, type SpecFile } from './specs.ts';

/** The module `subjects.gen.ts`: for each limit that refuses, the requests that are about it. */
export function subjectsModule({ limits }: LimitsFile, spec: SpecFile): string {
  const words = wordsIn(spec);
  const subjects = limits
    .filter(({ severity, accepts }) => severity === 'error' && accepts !== undefined)
    .map(({ id, accepts = [] }): [string, Json[]] => [
      id,
      distinct(accepts.map(({ request }) => shapeOf(request, words))),
    ]);
  const entries = subjects.map(([id, shapes]) => `  ${JSON.stringify(id)}: ${JSON.stringify(shapes)},`);
  return `\n/** By limit, the shapes of an accepted request that is about it; one is enough. */\nexport const subjects = {\n${entries.join('\n')}\n} as const;\n`;
}

/** The words that the schemas list one by one. */
function wordsIn({ components }: SpecFile): ReadonlySet<Json> {
  const words = new Set<Json>();
  walk(components.schemas, (node) => {
    for (const word of [node.const, ...(Array.isArray(node.enum) ? node.enum : [])]) {
      if (word !== undefined) words.add(word);
    }
  });
  return words;
}

/** A field that is absent is `false`, one that may be anything `true`; a word or a switch has to be the same. */
function shapeOf(value: Json, words: ReadonlySet<Json>): Json {
  if (value === null) return false;
  if (Array.isArray(value)) return distinct(value.map((entry) => shapeOf(entry, words)));
  if (isObject(value)) {
    return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, shapeOf(field, words)]));
  }
  // Pictures by an asset's id, say, are another matter than pictures from the web.
  const [scheme] = typeof value === 'string' ? (/^(?!https?:)[a-z]{3,}:/.exec(value) ?? []) : [];
  if (scheme !== undefined) return { starts: scheme };
  return typeof value === 'boolean' || (typeof value === 'string' && words.has(value)) ? { is: value } : true;
}

function distinct(shapes: readonly Json[]): Json[] {
  return [...new Map(shapes.map((shape) => [JSON.stringify(shape), shape])).values()];
}

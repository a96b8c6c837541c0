import { mediaIn } from '#conformance/media.ts';
import { providers, type ProviderId } from '#providers/index.ts';
import type { MediaTable } from '#tasks/task.ts';
import { printable } from './printable.ts';
import type { Entry } from './requests/index.ts';
import { UsageError } from './usage.ts';

/** How long reading one file may take, in milliseconds, and how much of it is read; the probe has defaults. */
export type Bounds = { readonly timeout?: number; readonly maximumBytes?: number };

type Stderr = { write(text: string): unknown; readonly isTTY?: boolean };

/** The facts of the files that requests name, with what was given for them; that is what counts. */
export async function probed(
  owned: readonly { readonly entry: Entry; readonly id: ProviderId }[],
  given: MediaTable,
  bounds: Bounds,
  stderr: Stderr,
): Promise<MediaTable> {
  const sent = owned.flatMap(({ entry }) => entry.files ?? []);
  const named = owned
    .flatMap(({ entry, id }) => mediaIn(providers[id].contract, entry.request))
    .flatMap(({ source }) => (typeof source === 'string' ? [source] : []));
  const isReadable = (source: string) => /^(?:https?|data):/i.test(source);
  const paths = new Map(sent.flatMap(({ path, found }) => (found === undefined ? [] : [[found, path] as const])));
  const sources = [...named.filter(isReadable), ...paths.keys()];
  // A file that is not there has been told of.
  const isKnown = (source: string) => Object.hasOwn(given, source) || sent.some(({ name }) => name === source);
  const [first, ...others] = new Set(named.filter((source) => !isReadable(source) && !isKnown(source)));
  if (first !== undefined) {
    const more = others.length === 0 ? '' : ` and ${others.length} more`;
    const message = `${shortened(first)}${more}: only http, https and data URLs are read, and files that a command sends`;
    stderr.write(`seedance-kit: not read: ${printable(message)}\n`);
  }
  const { probe } = await import('#adapters/probe/index.ts');
  const show = (text: string) => stderr.isTTY && stderr.write(`\r\u001b[K${text}`);
  try {
    const { facts, failures } = await probe(sources, {
      ...bounds,
      onProgress: ({ source, done, total }) =>
        show(printable(`reading media, ${done} of ${total}: ${paths.get(source) ?? source}`).slice(0, 78)),
    });
    show('');
    for (const { source, message } of failures) {
      stderr.write(`seedance-kit: warning: ${printable(`${shortened(paths.get(source) ?? source)}: ${message}`)}\n`);
    }
    const names = [...new Set([...Object.keys(facts), ...Object.keys(given)])];
    return Object.fromEntries(names.map((name) => [name, { ...facts[name], ...given[name] }]));
  } catch (error) {
    throw new UsageError(`--probe: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

/** The data of a `data:` URL tells nobody which it is. */
function shortened(source: string): string {
  return source.length > 200 ? `${source.slice(0, 197)}...` : source;
}

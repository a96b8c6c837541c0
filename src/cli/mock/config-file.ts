import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve } from 'node:path';
import type { MediaTable } from '#tasks/task.ts';
import { UsageError } from '../usage.ts';
import type { Settings } from './settings.ts';

const names = ['ts', 'mts', 'js', 'mjs'].map((extension) => `seedance-kit.config.${extension}`);

/** The path of the config file: the one that is named, or the one in a folder, if there is one. */
export function findConfig(named: string | undefined, folder: string): string | undefined {
  if (named === undefined) return names.map((name) => join(folder, name)).find((path) => existsSync(path));
  const path = resolve(folder, named);
  if (statSync(path, { throwIfNoEntry: false })?.isFile()) return path;
  throw new UsageError(`--config: there is no file ${named}`);
}

/** A path as people in a folder write it. */
export function shortPath(path: string, folder = process.cwd()): string {
  const short = relative(folder, path);
  return short.startsWith('..') || isAbsolute(short) ? path : short;
}

/** The files that a config was read from, and what they hold. */
export type Sources = Map<string, string>;

/**
 * Reads a config file and what it imports, anew each time.
 *
 * @param sources Takes in the files that are read, also when one of them is broken.
 * @throws {UsageError} when it cannot be read, or says what cannot be.
 */
export async function readConfigFile(path: string, sources: Sources): Promise<Partial<Settings>> {
  sources.set(path, '');
  if (!existsSync(path)) throw new UsageError(`${shortPath(path)}: the file is gone`);
  const exported = await exportOf(path, sources);
  // What judges settings takes time to load, and most mocks have no config file.
  const { readConfig } = await import('./schema.ts');
  const read = readConfig(exported);
  if ('faults' in read) throw new UsageError(`${shortPath(path)}: ${read.faults.join('; ')}`);
  const { media, ...given } = read.given;
  return { ...given, ...(media !== undefined && { media: await mediaOf(media, path, sources) }) };
}

async function exportOf(path: string, sources: Sources): Promise<unknown> {
  // What a config may import of the package is here already, wherever the file stands.
  const [{ createJiti }, config, simulator, scenario] = await Promise.all([
    import('jiti'),
    import('../config.ts'),
    import('#simulator/index.ts'),
    import('#scenario/index.ts'),
  ]);
  const options = {
    // Every file again each time, and nothing left behind on the disk.
    moduleCache: false,
    fsCache: false,
    virtualModules: {
      'seedance-kit/config': config,
      'seedance-kit/scenario': scenario,
      'seedance-kit/simulator': simulator,
    },
  };
  const compiler = createJiti(path, options);
  const jiti = createJiti(path, {
    ...options,
    transform: (file) => {
      if (file.filename !== undefined) sources.set(file.filename, file.source);
      return { code: compiler.transform(file) };
    },
  });
  let module: object;
  try {
    module = Object(await jiti.import(path));
  } catch (error) {
    throw new UsageError(reasonOf(error, path, sources), { cause: error });
  }
  if ('default' in module) return module.default;
  throw new UsageError(`${shortPath(path)}: it has no default export; write \`export default defineConfig({ … })\``);
}

/** File, line and reason of what went wrong while a config was read. */
function reasonOf(error: unknown, path: string, sources: Sources): string {
  const { message, stack } = error instanceof Error ? error : { message: String(error), stack: '' };
  const [, reason = '', file = '', line = '', column = ''] =
    /^ParseError: ([^\n]*?)\s*\n\s*(.+):(\d+):(\d+)\s*$/.exec(message) ?? [];
  // The compiler counts columns from 0.
  if (file !== '') return `${shortPath(file)}:${line}:${Number(column) + 1}: ${reason}`;
  const [first = ''] = message.split('\n', 1);
  const place = placeIn(stack ?? '', sources);
  return `${place ? `${shortPath(place.file)}:${place.line}` : shortPath(path)}: ${first}`;
}

/** The topmost line of a stack that is in one of the files. Compiling moves columns, but no lines. */
function placeIn(stack: string, sources: Sources): { readonly file: string; readonly line: string } | undefined {
  for (const frame of stack.split('\n')) {
    const [, file = '', line = ''] = /^\s+at (?:.* \()?(?:file:\/\/)?(.+):(\d+):\d+\)?$/.exec(frame) ?? [];
    if (sources.has(file)) return { file, line };
  }
  return undefined;
}

async function mediaOf(media: string | MediaTable, path: string, sources: Sources): Promise<MediaTable> {
  if (typeof media !== 'string') {
    const { readFacts } = await import('../requests/facts.ts');
    const read = readFacts({ file: shortPath(path), text: JSON.stringify(media) });
    const [first] = read.problems;
    if (first) throw new UsageError(`${shortPath(path)}: media: ${first.message}`);
    return read.media;
  }
  const file = resolve(dirname(path), media);
  sources.set(file, existsSync(file) ? readFileSync(file, 'utf8') : '');
  return mediaIn(media, dirname(path), `${shortPath(path)}: media`);
}

/** @param name What named the file, for the message. */
export async function mediaIn(file: string, folder: string, name: string): Promise<MediaTable> {
  const { factsIn } = await import('../requests/facts.ts');
  const { media, problems } = await factsIn(file, folder);
  const [first] = problems;
  if (!first) return media;
  const { position, message } = first;
  throw new UsageError(`${name}: ${file}${position ? `:${position.line}:${position.column}` : ''}: ${message}`);
}

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

/** The files that a config was read from, and what they hold; one that is missing is empty. */
export type Sources = Map<string, string>;

/** Seconds of real time that a config file may take: an `await` in it may never end. */
const patience = 10;

/**
 * Reads a config file and what it imports, anew each time.
 *
 * @param sources Takes in the files that are read or missed, also when one of them is broken.
 * @param holds Whether the process stays until the file is read.
 * @throws {UsageError} when it cannot be read, says what cannot be, or takes more than ten seconds; never anything else.
 */
export async function readConfigFile(path: string, sources: Sources, holds = true): Promise<Partial<Settings>> {
  let timer: NodeJS.Timeout | undefined;
  let stop: (reason: unknown) => void = () => {};
  const stopped = new Promise<never>((_resolve, reject) => {
    stop = reject;
    const late = `${shortPath(path)}: it is not done after ${patience} seconds; does it await what never comes?`;
    timer = setTimeout(() => reject(new UsageError(late)), patience * 1000);
    if (!holds) timer.unref();
  });
  // A promise that the file leaves alone, and that fails, would end the process.
  process.on('unhandledRejection', stop);
  try {
    return await Promise.race([settingsFrom(path, sources), stopped]);
  } catch (error) {
    throw new UsageError(reasonOf(error, path, sources), { cause: error });
  } finally {
    clearTimeout(timer);
    process.off('unhandledRejection', stop);
  }
}

async function settingsFrom(path: string, sources: Sources): Promise<Partial<Settings>> {
  sources.set(path, '');
  if (!existsSync(path)) throw new UsageError(`${shortPath(path)}: the file is gone`);
  const { exported } = await exportOf(path, sources);
  // By then it shows which promises nobody looks after.
  await new Promise((done) => setImmediate(done));
  // What judges settings takes time to load, and most mocks have no config file.
  const { readConfig } = await import('./schema.ts');
  const read = readConfig(exported);
  if ('faults' in read) throw new UsageError(`${shortPath(path)}: ${read.faults.join('; ')}`);
  const { media, ...given } = read.given;
  return { ...given, ...(media !== undefined && { media: await mediaOf(media, path, sources) }) };
}

/** The default export, in an object: a promise would be awaited. */
async function exportOf(path: string, sources: Sources): Promise<{ readonly exported: unknown }> {
  // What a config may import of the package is here already, wherever the file stands.
  const [{ importAnew }, config, simulator, scenario] = await Promise.all([
    import('./module.ts'),
    import('../config.ts'),
    import('#simulator/index.ts'),
    import('#scenario/index.ts'),
  ]);
  const shipped = {
    'seedance-kit/config': config,
    'seedance-kit/scenario': scenario,
    'seedance-kit/simulator': simulator,
  };
  const module = Object(await importAnew(path, shipped, sources));
  if ('default' in module) return { exported: module.default };
  throw new UsageError(`${shortPath(path)}: it has no default export; write \`export default defineConfig({ … })\``);
}

/** File, line and reason of what went wrong while a config was read or applied. Whatever was thrown, this throws nothing. */
export function reasonOf(error: unknown, path: string, sources: Sources): string {
  try {
    return error instanceof UsageError ? error.message : placedReason(error, path, sources);
  } catch {
    return `${shortPath(path)}: it throws what is no error`;
  }
}

function placedReason(error: unknown, path: string, sources: Sources): string {
  const isError = error instanceof Error;
  const message = String(isError ? error.message : error);
  const stack = isError ? String(error.stack) : '';
  const [, reason = '', file = '', line = '', column = ''] =
    /^ParseError: ([^\n]*?)\s*\n\s*(.+):(\d+):(\d+)\s*$/.exec(message) ?? [];
  // The compiler counts columns from 0.
  if (file !== '') return `${shortPath(file)}:${line}:${Number(column) + 1}: ${reason}`;
  const [first = ''] = message.split('\n', 1);
  const place = placeIn(stack, sources);
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
    const read = readFacts({ file: shortPath(path), text: jsonOf(media) });
    const [first] = read.problems;
    if (first) throw new UsageError(`${shortPath(path)}: media: ${first.message}`);
    return read.media;
  }
  const file = resolve(dirname(path), media);
  sources.set(file, statSync(file, { throwIfNoEntry: false })?.isFile() ? readFileSync(file, 'utf8') : '');
  return mediaIn(media, dirname(path), `${shortPath(path)}: media`);
}

function jsonOf(media: MediaTable): string {
  try {
    return JSON.stringify(media);
  } catch (error) {
    throw new TypeError(`media: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
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

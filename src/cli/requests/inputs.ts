import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, extname, isAbsolute, resolve, sep } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { nearest } from '#conformance/nearest.ts';
import { readBytes, readFileBytes, type Bytes } from './bytes.ts';
import type { Problem, Source } from './entry.ts';
import { readText } from './text.ts';

/** Where inputs are read from. */
export type Surroundings = {
  /** The folder that relative paths start from. */
  readonly folder: string;
  readonly stdin: AsyncIterable<Uint8Array>;
};

/**
 * The texts that arguments name: files, patterns of files, and `-` for standard input. Each is read once,
 * and what cannot be read is told in its place.
 */
export async function* inputsOf(
  args: readonly string[],
  surroundings: Surroundings,
): AsyncGenerator<Source | Problem, void> {
  const seen = new Set<string>();
  for (const arg of args) {
    const names = arg === '-' ? [arg] : await filesOf(arg, surroundings.folder);
    if (names.length === 0) yield { file: arg, message: 'no file matches this pattern' };
    for (const name of names) {
      const path = name === '-' ? name : resolve(surroundings.folder, name);
      if (seen.has(path)) continue;
      seen.add(path);
      yield readSource(name, path, surroundings);
    }
  }
}

/** The files of a pattern; what exists by that very name is no pattern. */
async function filesOf(arg: string, folder: string): Promise<readonly string[]> {
  if (await exists(resolve(folder, arg))) return [arg];
  const pattern = sep === '\\' ? arg.replaceAll(sep, '/') : arg;
  if (!isDynamicPattern(pattern)) return [arg];
  const found = await glob(pattern, { cwd: folder, absolute: isAbsolute(arg), expandDirectories: false });
  return found.sort();
}

async function readSource(name: string, path: string, { folder, stdin }: Surroundings): Promise<Source | Problem> {
  const isStdin = name === '-';
  const file = isStdin ? 'stdin' : name;
  const read = isStdin ? await readBytes(stdin) : await readFileBytes(path);
  if (!read.ok) return { file, message: read.message + (await advice(read, path)) };
  const text = readText(read.bytes);
  return text.ok
    ? { file, text: text.text, folders: [folder, ...(isStdin ? [] : [dirname(path)])] }
    : { file, message: text.message };
}

/** What a file that is not there may be called instead; any two short names are alike. */
async function advice({ isMissing }: Extract<Bytes, { ok: false }>, path: string): Promise<string> {
  if (!isMissing || basename(path, extname(path)).length < 6) return '';
  const near = nearest(basename(path), await readdir(dirname(path)).catch(() => []));
  return near === undefined ? '' : `; did you mean ${near}?`;
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

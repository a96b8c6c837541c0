/**
 * Modules that are read anew each time. Node keeps for ever what it has loaded itself, so it loads none of
 * one's own files here: each is compiled, whatever it is written in.
 *
 * @module
 */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, extname, isAbsolute, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createJiti, type Jiti, type JitiOptions } from 'jiti';

/** What jiti is made of; its own `createJiti` lets nobody choose how Node loads what is not compiled. */
type MakeJiti = (
  path: string,
  options: JitiOptions,
  node: {
    readonly nativeImport: (id: string) => Promise<unknown>;
    readonly createRequire: (path: string) => NodeJS.Require;
    readonly onError: (error: unknown) => never;
  },
) => Jiti;

/**
 * Imports a file and what it imports anew. What is in `node_modules` comes from Node and stays.
 *
 * @param virtualModules Modules by the names that they are imported by.
 * @param sources Takes in one's own files that are read, by path, also when one of them is broken; one that is
 * missing is empty.
 * @returns What the file exports.
 */
export async function importAnew(
  path: string,
  virtualModules: Record<string, unknown>,
  sources: Map<string, string>,
): Promise<unknown> {
  // Nothing is kept, and nothing left behind on the disk.
  const options = { moduleCache: false, fsCache: false, virtualModules };
  const compiler = createJiti(path, options);
  const jiti = makeJiti()(
    path,
    {
      ...options,
      transform: (file) => {
        if (file.filename !== undefined) sources.set(file.filename, file.source);
        const code = compiler.transform(file);
        return { code: file.filename === path ? `${code}\n${keepExports}` : code };
      },
    },
    {
      nativeImport: async (id) => (isOwn(pathOf(id)) ? notNode(id) : import(id)),
      createRequire: (from) => requireAnew(from, sources),
      onError(error) {
        throw error;
      },
    },
  );
  const module = Object(await jiti.import(path));
  return 'exported' in module ? module.exported : module;
}

/** jiti replaces a default export of `null` or none by a guess, unless it is further inside. */
const keepExports = ';if (!module.exports?.__JITI_ERROR__) module.exports = { exported: module.exports };';

function makeJiti(): MakeJiti {
  const require = createRequire(import.meta.url);
  const make: MakeJiti = require(join(dirname(require.resolve('jiti/package.json')), 'dist/jiti.cjs'));
  return make;
}

/** Node's `require`, but for one's own files. */
function requireAnew(from: string, sources: Map<string, string>): NodeJS.Require {
  const require = createRequire(from);
  const anew = (id: string): unknown => {
    if (!isOwn(id)) return require(id);
    if (extname(id) !== '.json') return notNode(id);
    const text = readFileSync(id, 'utf8');
    sources.set(id, text);
    try {
      return JSON.parse(text);
    } catch (error) {
      throw new SyntaxError(`${basename(id)}: ${error instanceof Error ? error.message : String(error)}`, {
        cause: error,
      });
    }
  };
  const resolveOrMiss = (id: string, options?: { paths?: string[] }): string => {
    const isFile = /^\.\.?[\\/]/.test(id) || isAbsolute(id);
    let file = resolve(dirname(from), id);
    try {
      file = require.resolve(id, options);
      // Node remembers where files were that are gone.
      if (!isFile || existsSync(file)) return file;
      throw new Error(`Cannot find module '${id}'`);
    } catch (error) {
      if (isFile && !sources.has(file)) sources.set(file, '');
      throw error;
    }
  };
  return Object.assign(anew, require, { resolve: Object.assign(resolveOrMiss, require.resolve) });
}

/** Has jiti compile a file. */
function notNode(id: string): never {
  throw new Error(`${id} is not loaded by Node`);
}

function isOwn(path: string): boolean {
  return isAbsolute(path) && !/[\\/]node_modules[\\/]/.test(path);
}

function pathOf(id: string): string {
  return id.startsWith('file:') ? fileURLToPath(id) : id;
}

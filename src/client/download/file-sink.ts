import type { Fail } from './address.ts';
import type { Sink } from './sink.ts';

/**
 * Writes to a file beside the one that is meant, which gets its name once it is whole. It is there before anything is
 * fetched, and gone when the download fails.
 *
 * @throws {DownloadError} where there are no files, or none can be written there.
 */
export async function createFileSink(destination: string | URL, fail: Fail): Promise<Sink> {
  const { fs, path, fileURLToPath } = modules(fail);
  const target = path.resolve(pathOf());
  const folder = path.dirname(target);
  const known = await fs.stat(target).catch(() => undefined);
  if (known && !known.isFile()) throw fail(`${target} is ${known.isDirectory() ? 'a folder' : 'no file'}`);
  // A name may have 255 bytes, and sixty characters have 240 at most.
  const name = [...path.basename(target)].slice(0, 60).join('');
  // Two downloads of the same name must not write to the same file.
  const part = path.join(folder, `${name}.${crypto.randomUUID().slice(0, 8)}.part`);
  const file = await fs.open(part, 'wx').catch(failed);
  let position = 0;

  function pathOf(): string {
    if (typeof destination === 'string') {
      if (/[^/\\][/\\]$/.test(destination)) throw fail(`${destination} is a folder; name a file in it`);
      return destination;
    }
    try {
      return fileURLToPath(destination);
    } catch (cause) {
      throw fail(`${destination.protocol} is no place for a file; a URL as the destination begins with file:`, {
        cause,
      });
    }
  }

  function failed(cause: unknown): never {
    const code: unknown = Object(cause).code;
    if (code === 'ENOENT' || code === 'ENOTDIR') throw fail(`there is no folder ${folder}`, { cause });
    if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') {
      throw fail(`there is no permission to write ${target}`, { cause });
    }
    const why = cause instanceof Error ? cause.message : String(cause);
    throw fail(`${target} cannot be written: ${why}`, { cause });
  }

  return {
    async write(chunk) {
      for (let at = 0; at < chunk.byteLength;) {
        const { bytesWritten } = await file.write(chunk, at, chunk.byteLength - at, position).catch(failed);
        at += bytesWritten;
        position += bytesWritten;
      }
    },
    async restart() {
      await file.truncate(0).catch(failed);
      position = 0;
    },
    async close() {
      await file.close().catch(failed);
      await fs.rename(part, target).catch(failed);
    },
    async abort() {
      // What is closed already is closed again without a word; what cannot be removed is of no more interest than the reason.
      await file.close().catch(() => {});
      await fs.rm(part, { force: true }).catch(() => {});
    },
  };
}

/** Not imported: bundlers for browsers would stumble over it. */
function modules(fail: Fail) {
  const { process } = globalThis;
  if (!process?.getBuiltinModule) {
    throw fail(
      'there are no files here: it takes Node 20.16 or newer, Bun or Deno; give a WritableStream as the destination',
    );
  }
  return {
    fs: process.getBuiltinModule('node:fs/promises'),
    path: process.getBuiltinModule('node:path'),
    fileURLToPath: process.getBuiltinModule('node:url').fileURLToPath,
  };
}

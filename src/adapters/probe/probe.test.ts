/** A probe as a whole: its bounds, its progress, its end. */
import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, onTestFinished, test } from 'vitest';
import { root } from '../../../scripts/specs.ts';
import { probe, type ProbeProgress } from './index.ts';
import { type Case, ask, clip, clipFacts, compare, fileOf, folder, serve } from '../../../test/support/probe.ts';

describe('a probe', () => {
  test('ends what takes too long', async () => {
    const url = await serve(() => {});
    const slow = await serve((_request, response) => {
      response.writeHead(200, { 'content-length': 1000 }).write('x');
    });
    const deaf: typeof fetch = (input) => (String(input).endsWith('?deaf') ? new Promise(() => {}) : fetch(input));
    const late = 'it could not be read within 0.05 s; try again, or allow more time';
    const sources = [url, slow, 'http://example.com/?deaf'];
    await compare(
      sources.map((source) => [source, source, late]),
      { timeout: 50, fetch: deaf },
    );
  });

  /** A clip of which so many frames are said to be shown at the same distance. */
  function wild(): string {
    const bytes = Buffer.from(clip);
    bytes.writeUInt32BE(0xffffffff, bytes.indexOf('ctts') + 12);
    return fileOf(bytes);
  }

  test('ends a library that goes on counting, and reads the others', async () => {
    const path = wild();
    await compare(
      [
        ['counting', path, 'it could not be read within 1 s; try again, or allow more time'],
        ...Array.from({ length: 5 }, (): Case => ['another', fileOf(clip), clipFacts]),
      ],
      { timeout: 1000 },
    );
    const stop = new AbortController();
    const onProgress = ({ bytes }: ProbeProgress) =>
      bytes > 0 && setTimeout(() => stop.abort(new Error('enough')), 100);
    await expect(probe([path], { signal: stop.signal, onProgress })).rejects.toThrow('enough');
  });

  test('is ended by a signal, at once and whatever it does', async () => {
    const stop = new AbortController();
    const asked = Promise.withResolvers<void>();
    const closed = Promise.withResolvers<void>();
    const url = await serve((request) => {
      request.socket.on('close', closed.resolve);
      asked.resolve();
    });
    const deaf: typeof fetch = (input, init) =>
      String(input).endsWith('?deaf') ? new Promise(() => {}) : fetch(input, init);
    const probed = probe([url, 'http://example.com/?deaf', ...Array.from({ length: 9 }, () => fileOf(clip))], {
      signal: stop.signal,
      fetch: deaf,
    });
    await asked.promise;
    stop.abort(new Error('enough'));
    await expect(probed).rejects.toThrow('enough');
    await closed.promise;
    await expect(probe([url], { signal: stop.signal })).rejects.toThrow('enough');
  });

  test('leaves nothing behind that keeps a process', async () => {
    const url = await serve(() => {});
    const script = `
      const { probe } = await import('${pathToFileURL(join(root, 'src/adapters/probe/index.ts')).href}');
      const stop = new AbortController();
      const onProgress = ({ done }) => done === 1 && stop.abort(new Error('enough'));
      const sources = ['${fileOf(clip)}', '${url}'];
      await probe(sources, { signal: stop.signal, onProgress }).catch(({ message }) => console.log(message));
      const { failures } = await probe(['${wild()}'], { timeout: 100 });
      console.log(failures.length);`;
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], {
      cwd: root,
    });
    expect(stdout).toBe('enough\n1\n');
  });

  test('tells how far it is', async () => {
    const told: ProbeProgress[] = [];
    const path = fileOf(clip);
    const missing = join(folder, 'none');
    await probe([path, missing, path], { onProgress: (progress) => told.push(progress) });
    expect(told.every(({ total }) => total === 2)).toBe(true);
    expect(told.map(({ done }) => done)).toEqual(told.map(({ done }) => done).toSorted((a, b) => a - b));
    const ofPath = told.filter(({ source }) => source === path).map(({ bytes }) => bytes);
    expect(ofPath).toEqual([0, clip.length, clip.length]);
    expect(told.filter(({ source }) => source === missing).map(({ bytes }) => bytes)).toEqual([0, 0]);
    expect(told.at(-1)?.done).toBe(2);
  });

  test('passes on what its listener throws', async () => {
    const onProgress = () => {
      throw new Error('the listener fails');
    };
    await expect(probe([fileOf(clip)], { onProgress })).rejects.toThrow('the listener fails');
  });

  test('reads each source once, four at a time, and tells of them in their order', async () => {
    let [now, most] = [0, 0];
    const four = Promise.withResolvers<void>();
    const answer: typeof fetch = async (input) => {
      most = Math.max(most, ++now);
      if (now === 4) four.resolve();
      await four.promise;
      // One that there should not be would come in this time.
      await new Promise(setImmediate);
      now--;
      return String(input).endsWith('3') ? new Response(null, { status: 404 }) : new Response(clip);
    };
    const sources = Array.from({ length: 9 }, (_, index) => `http://example.com/${index}`);
    const { facts, failures } = await probe([...sources, ...sources], { fetch: answer });
    expect(most).toBe(4);
    expect(Object.keys(facts)).toEqual(sources.filter((source) => !source.endsWith('3')));
    expect(failures).toEqual([{ source: 'http://example.com/3', message: 'the server answers 404; check the URL' }]);
  });

  test('of nothing reads nothing', async () => {
    expect(await probe([])).toEqual({ facts: {}, failures: [] });
  });

  test('wants bounds that make sense', async () => {
    await expect(probe([], { timeout: 0 })).rejects.toThrow('timeout is milliseconds above 0, not 0');
    await expect(probe([], { timeout: Number.NaN })).rejects.toThrow(RangeError);
    await expect(probe([], { maximumBytes: 0 })).rejects.toThrow('maximumBytes is 1 or more, not 0');
    expect(await ask(fileOf(clip), { timeout: Infinity, maximumBytes: Infinity })).toEqual(clipFacts);
  });

  test('says what to install', async () => {
    const away = mkdtempSync(join(tmpdir(), 'seedance-kit-'));
    onTestFinished(() => rmSync(away, { recursive: true }));
    for (const name of ['package.json', 'src/tasks', 'src/adapters/probe']) {
      cpSync(join(root, name), join(away, name), { recursive: true });
    }
    const script = `import('${away}/src/adapters/probe/index.ts').then(({ probe }) => probe(['a'])).catch(({ message }) => console.log(message))`;
    const message =
      'reading media files needs the packages mediabunny and image-size: npm install mediabunny image-size\n';
    const ended = () => promisify(execFile)(process.execPath, ['-e', script], { cwd: away });
    expect((await ended()).stdout).toBe(message);
    mkdirSync(join(away, 'node_modules'));
    cpSync(join(root, 'node_modules/mediabunny'), join(away, 'node_modules/mediabunny'), { recursive: true });
    expect((await ended()).stdout).toBe(message);
  });
});

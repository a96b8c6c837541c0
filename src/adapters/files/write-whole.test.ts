import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { writeWhole } from './write-whole.ts';

let folder: string;
beforeEach(async () => {
  const made = await mkdtemp(join(tmpdir(), 'seedance-kit-whole-'));
  folder = made;
  onTestFinished(() => rm(made, { recursive: true }));
});

test('a file is written with the folders that it wants, and again in the place of the old one', async () => {
  const file = join(folder, 'a/b/file.json');
  await writeWhole(file, 'a long first text');
  await writeWhole(file, 'second');
  expect(await readFile(file, 'utf8')).toBe('second');
  expect(await readdir(join(folder, 'a/b'))).toEqual(['file.json']);
});

test('several writers of one file leave the whole text of one of them', async () => {
  const texts = ['a', 'b', 'c'].map((letter) => letter.repeat(100_000));
  await Promise.all(texts.map((text) => writeWhole(join(folder, 'file'), text)));
  expect(texts).toContain(await readFile(join(folder, 'file'), 'utf8'));
  expect(await readdir(folder)).toEqual(['file']);
});

test('where a folder stands nothing is written, and nothing left behind', async () => {
  await mkdir(join(folder, 'taken'));
  await expect(writeWhole(join(folder, 'taken'), 'text')).rejects.toThrow('it is a folder; name a file');
  expect(await readdir(folder)).toEqual(['taken']);
});

test('what cannot take its place in the end leaves nothing behind', async () => {
  // The name is too long for a file.
  await expect(writeWhole(join(folder, 'a'.repeat(300)), 'text')).rejects.toThrow('ENAMETOOLONG');
  expect(await readdir(folder)).toEqual([]);
});

test('a link still leads to its file afterwards', async () => {
  await writeFile(join(folder, 'file'), 'old');
  await symlink('file', join(folder, 'link'));
  await writeWhole(join(folder, 'link'), 'new');
  expect(await readFile(join(folder, 'file'), 'utf8')).toBe('new');
  expect((await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isSymbolicLink())).toHaveLength(1);
});

test('a device stays one', async () => {
  await expect(writeWhole('/dev/null', 'text')).resolves.toBeUndefined();
  expect(await readFile('/dev/null', 'utf8')).toBe('');
});

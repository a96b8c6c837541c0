/** Packs what `npm run build` has written; publint and attw ("are the types wrong") judge the tarball. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pack } from './pack.ts';
import { providerIds, root } from './specs.ts';

/** attw finds the subpaths in `exports`, but not what stands behind a pattern; and it judges no YAML. */
const subpaths = [
  '--include-entrypoints',
  ...providerIds.flatMap((id) => [`./${id}`, `./${id}/operations`]),
  '--exclude-entrypoints',
  './specs/*',
  './*',
];

function passes(tool: string, ...args: string[]): boolean {
  const { status, stdout, stderr } = spawnSync(tool, args, { cwd: root, encoding: 'utf8' });
  if (status === 0) console.log(`${tool}: fine`);
  else console.error(stdout, stderr);
  return status === 0;
}

const folder = mkdtempSync(join(tmpdir(), 'seedance-kit-'));
try {
  const { tarball } = pack(folder);
  const verdicts = [
    passes('publint', 'run', tarball, '--strict'),
    passes('attw', tarball, '--profile', 'esm-only', '--no-definitely-typed', ...subpaths),
  ];
  process.exitCode = verdicts.every(Boolean) ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true });
}

/**
 * Disables each limit in turn, in a copy of the repository, and runs the tests that should notice.
 * A limit whose loss no test notices is a survivor; there must be none.
 *
 * `npm run mutate`, or `npm run mutate -- cometapi/seconds-1-0` for some limits alone.
 */
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { listLimits, type Explanation } from '#conformance/explain.ts';
import { root } from './specs.ts';

const run = promisify(execFile);
const copied = [
  'src',
  'generated',
  'specs',
  'scripts',
  'test',
  'mocks',
  'package.json',
  'tsconfig.json',
  'vitest.config.ts',
];

/** A change to one file, and the tests that should notice it. */
type Mutant = {
  readonly file: string;
  readonly change: (text: string) => string;
  readonly tests: readonly string[];
};

const byCorpus = ['test/corpus.test.ts', '--testNamePattern', 'by check|direct fetch'];
const byAnswers = ['src/tasks', 'src/providers', 'test/behaviour.test.ts'];

/** The validator without a limit: what is tagged with it, and what failed beneath, is not found. */
function withoutFinding(id: string) {
  return (text: string) =>
    `import { limitOf, withoutEchoes } from '#conformance/limit-of.ts';\n${text.replaceAll(
      /^export const (\w+) = (validate\d+);$/gm,
      `export const $1 = (data) => {
  const ok = $2(data);
  $1.errors = ok ? null : withoutEchoes($2.errors).filter((error) => limitOf(error) !== ${JSON.stringify(id)});
  return ok || $1.errors.length === 0;
};`,
    )}`;
}

/** The contract in which a limit is told and no longer decided. */
function withoutDecision(id: string) {
  return (text: string) => {
    const at = text.indexOf(`${JSON.stringify(id)}: {`);
    return text.slice(0, at) + text.slice(at).replace(/"(compute|transport)": \{/, '"disabled": {');
  };
}

type Edit = { readonly file: string; readonly from: string; readonly to: string };

const outputAlways: Edit = {
  file: 'src/tasks/lifecycle.ts',
  from: "...(state === 'succeeded' && { output: output() }),",
  to: 'output: output(),',
};

/** The limits on answers have no one place: each is disabled where it is kept. */
const answers: Readonly<Record<string, Edit>> = {
  'apimart/result-only-when-completed': outputAlways,
  'cometapi/video-url-only-on-success': outputAlways,
  'seedance2-ink/output-url-only-on-succeeded': outputAlways,
  'apimart/error-only-when-failed': {
    file: 'src/providers/apimart/task.ts',
    from: "status[task.state] === 'failed' && task.failure",
    to: 'task.failure',
  },
  'cometapi/completed-at-not-a-stop-signal': {
    file: 'src/providers/cometapi/task.ts',
    from: 'isTerminal(state) ? fromUnixSeconds(answer.completed_at) : undefined',
    to: 'fromUnixSeconds(answer.completed_at)',
  },
  'seedance2-ink/cancel-only-queued-or-processing': {
    file: 'src/simulator/operations.ts',
    from: 'contract.lifecycle.cancellable.includes(state)',
    to: 'true',
  },
};

function mutantOf({ id, provider, enforcement }: Explanation): Mutant | undefined {
  const folder = `generated/${provider}`;
  switch (enforcement) {
    case 'openapi':
    case 'schema':
      return { file: `${folder}/validate.gen.js`, change: withoutFinding(id), tests: byCorpus };
    case 'computation':
    case 'transport':
      return { file: `${folder}/contract.gen.ts`, change: withoutDecision(id), tests: byCorpus };
    case 'lifecycle': {
      const answer = answers[id];
      if (!answer) throw new Error(`${id} is about answers; say in scripts/mutate.ts where it is kept`);
      return { file: answer.file, change: (text) => text.replace(answer.from, answer.to), tests: byAnswers };
    }
    case 'advice':
      return undefined;
  }
}

/** Whether some test fails; told by vitest's exit code, 1 for that and something else for anything else. */
async function isNoticed(folder: string, { file, change, tests }: Mutant): Promise<boolean> {
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  const changed = change(text);
  if (changed === text) throw new Error(`${file} is not what the mutation expects`);
  writeFileSync(path, changed);
  try {
    await run(join(root, 'node_modules/.bin/vitest'), ['run', ...tests, '--bail', '1'], {
      cwd: folder,
      maxBuffer: 2 ** 26,
    });
    return false;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 1) return true;
    throw error;
  } finally {
    writeFileSync(path, text);
  }
}

function makeCopy(): string {
  const folder = mkdtempSync(join(tmpdir(), 'seedance-kit-mutants-'));
  for (const name of copied) cpSync(join(root, name), join(folder, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

const wanted = process.argv.slice(2);
const limits = listLimits().filter(({ id }) => wanted.length === 0 || wanted.includes(id));
const queue = limits.flatMap((limit) => {
  const mutant = mutantOf(limit);
  return mutant ? [{ id: limit.id, mutant }] : [];
});
const undisabled = limits.filter(({ id }) => !queue.some((entry) => entry.id === id));
const folders = Array.from({ length: Math.max(1, Math.min(availableParallelism(), queue.length)) }, makeCopy);
const survivors: string[] = [];
const total = queue.length;
try {
  // A copy that fails as it is would notice everything.
  for (const tests of [byCorpus, byAnswers]) {
    await run(join(root, 'node_modules/.bin/vitest'), ['run', ...tests], { cwd: folders[0], maxBuffer: 2 ** 26 });
  }
  await Promise.all(
    folders.map(async (folder) => {
      for (let next = queue.shift(); next; next = queue.shift()) {
        const noticed = await isNoticed(folder, next.mutant);
        if (!noticed) survivors.push(next.id);
        console.log(`${noticed ? 'noticed ' : 'SURVIVED'} ${next.id}`);
      }
    }),
  );
} finally {
  for (const folder of folders) rmSync(folder, { recursive: true });
}
const rest = undisabled.map(({ id, enforcement }) => `${id} (${enforcement})`);
if (rest.length > 0) console.log(`not decided by a program, so not disabled: ${rest.join(', ')}`);
console.log(
  `${total} limits disabled, ${survivors.length} survivors${survivors.length > 0 ? `: ${survivors.join(', ')}` : ''}`,
);
process.exitCode = survivors.length > 0 ? 1 : 0;

/** Generates, and says what `generated/` lacks: the code has to be the one that the specs lead to. */
import { execFileSync } from 'node:child_process';
import { root } from './specs.ts';

const run = (command: string, ...args: string[]) => execFileSync(command, args, { cwd: root, encoding: 'utf8' });

run('npm', 'run', 'generate');
// A change that is staged is meant.
const changed = run('git', 'diff', '--name-only', '--', 'generated');
const added = run('git', 'ls-files', '--others', '--exclude-standard', '--', 'generated');
const stale = `${changed}${added}`.trim();
if (stale !== '') {
  console.error(
    `generated/ is not what the specs lead to:\n${stale}\nIt has been generated anew; look at \`git diff generated\` and commit it.`,
  );
  process.exitCode = 1;
}

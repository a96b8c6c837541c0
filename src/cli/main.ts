#!/usr/bin/env node
/** `seedance-kit <command>`: finds the command, runs it, and turns what goes wrong into an exit code. */
import { printable } from './printable.ts';
import { unknownWord, UsageError } from './usage.ts';
import { version } from './version.ts';

/** Each loads what it needs when it runs. */
type Command = { readonly summary: string; readonly run: (args: readonly string[]) => Promise<number> };

const commands: Readonly<Record<string, Command>> = {
  check: {
    summary: "hold requests against the limits in the providers' documents",
    run: async (args) => (await import('./check.ts')).check(args),
  },
  coverage: {
    summary: 'tell what of the contract the tests have tried',
    run: async (args) => (await import('./coverage.ts')).coverage(args),
  },
  limits: {
    summary: 'print the documented limits, or explain one',
    run: async (args) => (await import('./limits.ts')).limits(args),
  },
  mock: { summary: 'run the mock backend', run: async (args) => (await import('./mock.ts')).mock(args) },
  proxy: {
    summary: 'judge the traffic between a client and a gateway',
    run: async (args) => (await import('./proxy.ts')).proxy(args),
  },
  verify: {
    summary: 'ask a gateway whether it still keeps its contract',
    run: async (args) => (await import('./verify.ts')).verify(args),
  },
};

const help = `seedance-kit <command> [flags]

Commands
${Object.entries(commands)
  .map(([name, { summary }]) => `  ${name.padEnd(9)} ${summary}`)
  .join('\n')}

\`seedance-kit <command> --help\` lists the flags of one; \`seedance-kit --version\` prints the version.
Exit codes: 0 fine, 1 findings, 2 wrong usage.
`;

async function main(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args;
  if (name === '--version') {
    process.stdout.write(`${version()}\n`);
    return 0;
  }
  if (name === 'help' && rest.length > 0) return main([...rest, '--help']);
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    process.stdout.write(help);
    return name === undefined ? 2 : 0;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) throw unknownWord('command', name, Object.keys(commands));
  return command.run(rest);
}

// Whoever reads along may stop reading (`npm start | head`), or close the terminal; the mock goes on.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE' && error.code !== 'EIO') throw error;
  });
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`seedance-kit: ${printable(error.message)}\n`);
  process.exitCode = 2;
}

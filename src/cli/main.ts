#!/usr/bin/env node
/** `seedance-kit <command>`: finds the command, runs it, and turns what goes wrong into an exit code. */
import { createRequire } from 'node:module';
import { mock } from './mock.ts';
import { UsageError } from './usage.ts';

type Command = { readonly summary: string; readonly run: (args: readonly string[]) => Promise<number> };

const commands: Readonly<Record<string, Command>> = {
  mock: { summary: 'run the mock backend', run: mock },
};

const help = `seedance-kit <command> [flags]

Commands
${Object.entries(commands)
  .map(([name, { summary }]) => `  ${name.padEnd(8)} ${summary}`)
  .join('\n')}

\`seedance-kit <command> --help\` lists the flags of one; \`seedance-kit --version\` prints the version.
Exit codes: 0 fine, 2 wrong usage.
`;

/** From the `package.json` above this file, in the repository and in the package. */
function version(): string {
  const { version: found }: { version: string } = createRequire(import.meta.url)('seedance-kit/package.json');
  return found;
}

async function main(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args;
  if (name === '--version') {
    process.stdout.write(`${version()}\n`);
    return 0;
  }
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    process.stdout.write(help);
    return name === undefined ? 2 : 0;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command)
    throw new UsageError(
      `there is no command ${JSON.stringify(name)}; the commands are ${Object.keys(commands).join(', ')}`,
    );
  return command.run(rest);
}

// Whoever reads along may stop reading (`npm start | head`); the mock goes on.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`seedance-kit: ${error.message}\n`);
  process.exitCode = 2;
}

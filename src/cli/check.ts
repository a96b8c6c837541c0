import { providerIds, providers } from '#providers/index.ts';
import { printable } from './printable.ts';
import { probed, type Bounds } from './probing.ts';
import { formats, writers, type Judged } from './report/index.ts';
import { factsIn } from './requests/facts.ts';
import { readRequests, type Entry, type Problem } from './requests/index.ts';
import { oneOf, parseFlagsAndFiles, providerId, time, UsageError, wholeNumber } from './usage.ts';
import { verdictOn } from './verdict.ts';
import { version } from './version.ts';

const help = `seedance-kit check [FILE | -]... [flags]

Holds create requests against the limits in a provider's documents. Nothing is sent.

  FILE                one request as JSON, an array of them, or one on each line (NDJSON); or cURL
                      commands as the documents print them. A pattern ('requests/**/*.json') stands for
                      the files it matches, - for standard input.
  --provider ID       whose limits count; a cURL command says it by its address
                      ${providerIds.join(', ')}
  --media FACTS.json  what is known of media files, by the URL or file name that a request gives:
                      {"https://example.com/a.mp4": {"kind": "video", "seconds": 5}}
                      with kind, seconds, width, height, framesPerSecond, bytes and type
  --probe             read the media files that requests name by URL or send along, and measure them
  --probe-timeout TIME  how long one file may take: 500ms, 30s    (30s)
  --probe-bytes N     how many bytes of one file are read         (52428800)
  --strict            a warning counts like a violation
  --format FORMAT     ${formats.slice(0, -1).join(', ')} or ${formats.at(-1)}       (pretty)
  --help              this text

Exit codes: 0 fine, 1 findings, 2 wrong usage or an input that cannot be read.

  seedance-kit check request.json --provider tokenhub
  seedance-kit check curl.sh
  jq -c .body log.json | seedance-kit check - --provider apimart --format github
`;

const flags = {
  provider: { type: 'string' },
  media: { type: 'string' },
  probe: { type: 'boolean', default: false },
  'probe-timeout': { type: 'string' },
  'probe-bytes': { type: 'string' },
  strict: { type: 'boolean', default: false },
  format: { type: 'string', default: 'pretty' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** Where a command reads and writes: the process, or a test's stand-in for it. */
export type Terminal = {
  readonly stdin: AsyncIterable<Uint8Array> & { readonly isTTY?: boolean };
  readonly stdout: { write(text: string): unknown; readonly isTTY?: boolean; hasColors?(): boolean };
  readonly stderr: { write(text: string): unknown; readonly isTTY?: boolean };
  cwd(): string;
};

/** Checks requests and tells what is wrong with them. */
export async function check(args: readonly string[], terminal: Terminal = process): Promise<number> {
  const { values: given, positionals } = parseFlagsAndFiles(args, flags, 'seedance-kit check');
  if (given.help) {
    terminal.stdout.write(help);
    return 0;
  }
  const format = oneOf('format', given.format, formats);
  const named = given.provider === undefined ? undefined : providerId(given.provider);
  const bounds = probeBounds(given);
  if (positionals.length === 0 && terminal.stdin.isTTY)
    throw new UsageError('name the file to check, or - for standard input; see `seedance-kit check --help`');

  const folder = terminal.cwd();
  const facts = given.media === undefined ? { media: {}, problems: [] } : await factsIn(given.media, folder);
  if (facts.problems.length > 0) return fail(facts.problems, terminal);

  const inputs = positionals.length === 0 ? ['-'] : positionals;
  const { entries, problems } = await readRequests(inputs, named, { folder, stdin: terminal.stdin });
  const owned = entries.flatMap((entry) => {
    const id = entry.provider ?? named;
    return id === undefined ? [] : [{ entry, id }];
  });
  const media = given.probe ? await probed(owned, facts.media, bounds, terminal.stderr) : facts.media;
  for (const { entry } of owned) {
    for (const { path, missing, position } of entry.files ?? []) {
      const place = `${entry.where.file}:${position.line}:${position.column}`;
      if (missing !== undefined)
        terminal.stderr.write(`seedance-kit: ${printable(`${place}: note: there is no file ${path}; ${missing}`)}\n`);
    }
  }
  const judged: Judged[] = [];
  for (const { entry, id } of owned) {
    const verdict = await verdictOn(entry, providers[id], media);
    const passes = verdict.ok && !(given.strict && verdict.warnings.length > 0);
    judged.push({ entry, provider: id, verdict, passes });
  }

  const unread = [...problems, ...withoutProvider(entries.filter((entry) => (entry.provider ?? named) === undefined))];
  const code = fail(unread, terminal);
  const colour = terminal.stdout.isTTY === true && terminal.stdout.hasColors?.() === true;
  terminal.stdout.write(writers[format]({ entries: judged, problems: unread, folder, version: version(), colour }));
  return code === 0 && judged.some(({ passes }) => !passes) ? 1 : code;
}

/** Tells what could not be read. Gives the exit code that follows. */
function fail(problems: readonly Problem[], { stderr }: Terminal): number {
  for (const { file, position, message } of problems) {
    const place = position ? `${file}:${position.line}:${position.column}` : file;
    stderr.write(`seedance-kit: ${printable(`${place}: ${message}`)}\n`);
  }
  return problems.length > 0 ? 2 : 0;
}

function withoutProvider(entries: readonly Entry[]): Problem[] {
  const [file, ...others] = [...new Set(entries.map(({ where }) => where.file))];
  if (file === undefined) return [];
  const more = others.length === 0 ? '' : ` and ${others.length} more`;
  const message = `nothing says whose limits count; add --provider and one of ${providerIds.join(', ')}`;
  return [{ file: `${file}${more}`, message }];
}

function probeBounds(given: {
  readonly probe: boolean;
  readonly 'probe-timeout'?: string | undefined;
  readonly 'probe-bytes'?: string | undefined;
}): Bounds {
  const { 'probe-timeout': timeout, 'probe-bytes': bytes } = given;
  if (!given.probe && (timeout !== undefined || bytes !== undefined))
    throw new UsageError(`--${timeout === undefined ? 'probe-bytes' : 'probe-timeout'} goes with --probe`);
  return {
    ...(timeout !== undefined && { timeout: time('probe-timeout', timeout) }),
    ...(bytes !== undefined && { maximumBytes: wholeNumber('probe-bytes', bytes, 2 ** 40) }),
  };
}

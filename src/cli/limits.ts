import { readFileSync } from 'node:fs';
import { capabilities, type Capabilities, type FileCount, type Option } from '#conformance/capabilities.ts';
import { explain, listLimits, type Explanation } from '#conformance/explain.ts';
import { isProviderId, providerIds, providers, type ProviderId } from '#providers/index.ts';
import { packageFile } from './package-file.ts';
import { columns, type Row } from './table.ts';
import { oneOf, parseFlagsAndFiles, providerId, UsageError } from './usage.ts';

const help = `seedance-kit limits [ID] [flags]

Prints the documented limits: all of them, one explained with examples, or what each model can be asked for.

  ID               explain this limit, cometapi/seconds-1-0 for example
  --provider ID    only this gateway; may be repeated               (all)
                   ${providerIds.join(', ')}
  --matrix         a line per model: durations, resolutions, ratios, media, audio
  --format FORMAT  table, json or markdown                          (table)
  --help           this text

Exit codes: 0 fine, 2 wrong usage.
`;

const flags = {
  provider: { type: 'string', multiple: true },
  matrix: { type: 'boolean', default: false },
  format: { type: 'string', default: 'table' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** Prints limits. */
export async function limits(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseFlagsAndFiles(args, flags, 'seedance-kit limits');
  if (values.help) {
    process.stdout.write(help);
    return 0;
  }
  const format = oneOf('format', values.format, ['table', 'json', 'markdown']);
  const [id, ...surplus] = positionals;
  if (surplus.length > 0) throw new UsageError(`limits explains one limit at a time, not also ${surplus.join(', ')}`);
  if (id !== undefined && values.matrix)
    throw new UsageError('--matrix is about models and not about one limit; leave one out');
  if (id !== undefined && values.provider)
    throw new UsageError(`${id} names its provider already; leave --provider out`);
  const ids = [...new Set(values.provider?.map(providerId) ?? providerIds)];
  process.stdout.write(
    id === undefined ? (values.matrix ? matrix(ids, format) : catalogue(ids, format)) : one(id, format),
  );
  return 0;
}

type Format = 'table' | 'json' | 'markdown';

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function catalogue(ids: readonly ProviderId[], format: Format): string {
  const all = listLimits(ids);
  if (format === 'json') return json(all);
  const rows = all.map((limit) => [
    limit.id,
    limit.severity,
    limit.confidence,
    how[limit.enforcement],
    limit.statement,
  ]);
  return table(['Limit', 'Severity', 'Confidence', 'Decided by', 'Statement'], rows, format);
}

/** Who decides a limit, for people. */
const how: Readonly<Record<Explanation['enforcement'], string>> = {
  openapi: 'schema',
  schema: 'schema',
  computation: 'facts',
  transport: 'transport',
  lifecycle: 'answers',
  advice: 'nobody',
};

const decision: Readonly<Record<Explanation['enforcement'], string>> = {
  openapi: 'the schema of the request',
  schema: 'a schema of its own, because it only warns',
  computation: 'computing, with facts about the media files where it needs them',
  transport: 'the way the request is sent',
  lifecycle: 'what the provider answers',
  advice: 'no program: it is advice',
};

type Example = {
  readonly accepted: boolean;
  readonly warns?: readonly string[];
  readonly request: unknown;
  readonly media?: unknown;
  readonly send?: unknown;
};

/** The first example that keeps to a limit and the first that does not, from the corpus. */
function examplesOf({ id, provider }: Explanation): { kept?: Example; broken?: Example } {
  const file = readFileSync(packageFile(`generated/${provider}/corpus.json`), 'utf8');
  const { cases }: { cases: (Example & { limit: string })[] } = JSON.parse(file);
  const own = cases.filter(({ limit }) => limit === id);
  const isKept = ({ accepted, warns = [] }: Example) => accepted && warns.length === 0;
  const [kept, broken] = [own.find(isKept), own.find((example) => !isKept(example))];
  return { ...(kept && { kept }), ...(broken && { broken }) };
}

/** Where somebody has named a provider, or left it out. */
function hint(word: string): string {
  if (isProviderId(word)) return `; the limits of one are printed by --provider ${word}`;
  const named = listLimits().filter((limit) => limit.id.endsWith(`/${word}`));
  return named.length === 0 ? '' : `; there is ${named.map((limit) => limit.id).join(' and ')}`;
}

function one(id: string, format: Format): string {
  let limit: Explanation;
  try {
    limit = explain(id);
  } catch (error) {
    if (error instanceof RangeError) throw new UsageError(`${error.message}${hint(id)}`, { cause: error });
    throw error;
  }
  const { kept, broken } = examplesOf(limit);
  if (format === 'json') return json({ ...limit, ...(kept && { accepts: kept }), ...(broken && { rejects: broken }) });
  const { statement, severity, confidence, enforcement, source, fix } = limit;
  const facts: [string, string][] = [
    ['severity', `${severity}${effectOf(limit)}`],
    ['confidence', confidence],
    ['decided by', decision[enforcement]],
    ['source', `${source.title}, section ${source.section}\n${source.url}`],
    ...(fix === undefined ? [] : [['fix', fix] as [string, string]]),
    ...(kept ? [['accepted', shown(kept)] as [string, string]] : []),
    ...(broken ? [[severity === 'error' ? 'refused' : 'warned of', shown(broken)] as [string, string]] : []),
  ];
  if (format === 'markdown') {
    return `### \`${id}\`\n\n${statement}\n\n${facts.map(([name, text]) => `- **${name}**: ${text.replaceAll('\n', ' ')}`).join('\n')}\n`;
  }
  const lines = facts.map(([name, text]) => `  ${name.padEnd(12)}${text.replaceAll('\n', `\n${' '.repeat(14)}`)}`);
  return `${id}\n${statement}\n\n${lines.join('\n')}\n`;
}

/** What becomes of a request that breaks a limit; one on answers is the provider's to keep. */
function effectOf({ severity, enforcement }: Explanation): string {
  if (enforcement === 'lifecycle' || enforcement === 'advice') return '';
  return `: a request that breaks it ${severity === 'error' ? 'is' : 'may be'} refused`;
}

function shown({ request, media, send }: Example): string {
  const cut = (value: unknown) => {
    const text = JSON.stringify(value);
    return text.length > 300 ? `${text.slice(0, 297)}...` : text;
  };
  return [
    cut(request),
    ...(media === undefined ? [] : [`with files that are ${cut(media)}`]),
    ...(send === undefined ? [] : [`sent with ${cut(send)}`]),
  ].join('\n');
}

/** What each model of the providers can be asked for, as a table. */
export function matrix(ids: readonly ProviderId[], format: Format): string {
  const all = ids.flatMap((id) => capabilities(providers[id]));
  if (format === 'json') return json(all);
  const head = [
    'Provider',
    'Model',
    'Seconds',
    'Resolutions',
    'Ratios',
    'Images',
    'Videos',
    'Sounds',
    'Frames',
    'Audio',
  ];
  const note = 'What is marked with * the documents leave open, or upstream does not take: the check warns of it.';
  return `${table(head, all.map(rowOf), format)}\n${note}\n`;
}

function rowOf(model: Capabilities): Row {
  const { frames } = model;
  return [
    model.provider,
    model.model,
    ranges(model.seconds),
    options(model.resolutions),
    options(model.ratios),
    amount(model.images),
    amount(model.videos),
    amount(model.audios),
    frames.last ? 'first, last' : frames.first ? 'first' : 'no field',
    // Without a field the model decides, and the documents do not say how.
    model.audio === 'choice' ? 'on or off' : 'no field',
  ];
}

/** 4, 5, 6, 10 as `4–6, 10`. */
function ranges(numbers: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last?.[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)).join(', ');
}

function options(all: readonly Option<string>[]): string {
  return all.map(({ value, doubts }) => (doubts.length > 0 ? `${value}*` : value)).join(', ');
}

function amount({ maximum, doubtful }: FileCount): string {
  const most = maximum === null ? 'any number' : maximum === 0 ? 'none' : String(maximum);
  if (!doubtful) return most;
  return doubtful.above === 0 ? `${most}*` : `${most}, above ${doubtful.above}*`;
}

function table(head: Row, rows: readonly Row[], format: 'table' | 'markdown'): string {
  if (format === 'table') return columns(head, rows);
  const line = (row: Row) => `| ${row.map((cell) => cell.replaceAll('|', '\\|').replaceAll('*', '\\*')).join(' | ')} |`;
  return [line(head), `|${' --- |'.repeat(head.length)}`, ...rows.map(line)].join('\n').concat('\n');
}

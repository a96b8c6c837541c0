import { createHash } from 'node:crypto';
import { isAbsolute, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Location, Log, Notification, ReportingDescriptor, Result } from 'sarif';
import type { Finding, Undecided } from '#conformance/check.ts';
import { providers, type ProviderId } from '#providers/index.ts';
import type { Position } from '../requests/index.ts';
import { pathFrom, placeOf, toJson, type Judged, type Report } from './report.ts';

/** SARIF 2.1.0: a result for each finding, a rule for each limit that is among them. */
export function writeSarif(report: Report): string {
  const { version, folder, problems } = report;
  const rules = createRules();
  const fingerprint = createFingerprints();
  const results = report.entries.flatMap((judged) => resultsOf(judged, folder, rules.indexOf, fingerprint));
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'seedance-kit', version, semanticVersion: version, rules: rules.all } },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: problems.length === 0,
            toolExecutionNotifications: problems.map(({ file, position, message }): Notification => {
              return { level: 'error', message: { text: message }, locations: [locate(file, position, folder)] };
            }),
          },
        ],
        results,
      },
    ],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}

type IndexOf = (finding: Finding | Undecided, provider: ProviderId) => number;
type Fingerprint = (finding: Finding | Undecided) => string;

function resultsOf({ entry, provider, verdict }: Judged, folder: string, indexOf: IndexOf, fingerprint: Fingerprint) {
  const toResult = (finding: Finding | Undecided, severity: Pick<Result, 'level' | 'kind'>): Result => {
    const { limit, message, pointer, fix } = finding;
    const { file = entry.where.file, ...position } = placeOf(entry, pointer);
    const location = locate(file, position, folder);
    const logical = entry.where.index === undefined ? pointer : `/${entry.where.index}${pointer}`;
    return {
      ruleId: limit,
      ruleIndex: indexOf(finding, provider),
      ...severity,
      message: { text: `${message}. Fix: ${fix}` },
      locations: [
        {
          ...location,
          ...(logical !== '' && { logicalLocations: [{ fullyQualifiedName: logical, kind: 'property' }] }),
        },
      ],
      partialFingerprints: { 'seedanceKit/v1': fingerprint(finding) },
    };
  };
  return [
    ...verdict.violations.map((finding) => toResult(finding, { level: 'error' })),
    ...verdict.warnings.map((finding) => toResult(finding, { level: 'warning' })),
    // Section 3.27.10: whatever is no failure has no level.
    ...verdict.undecided.map((finding) => toResult(finding, { kind: 'open', level: 'none' })),
  ];
}

/** The limits that were found broken, each once. */
function createRules() {
  const all: ReportingDescriptor[] = [];
  const indices = new Map<string, number>();
  const indexOf: IndexOf = (finding, provider) => {
    const index = indices.get(finding.limit) ?? all.length;
    indices.set(finding.limit, index);
    if (index === all.length) all.push(ruleOf(finding, provider));
    return index;
  };
  return { all, indexOf };
}

function ruleOf(
  { limit: id, statement, source, confidence }: Finding | Undecided,
  provider: ProviderId,
): ReportingDescriptor {
  const { title, limits } = providers[provider].contract;
  const text = statement ?? `A request has the fields of the ${title}, each of its type.`;
  return {
    id,
    shortDescription: { text },
    ...(source && {
      helpUri: source.url,
      help: { text: `${source.title}, ${source.section}: ${source.url}` },
    }),
    defaultConfiguration: { level: limits[id]?.severity ?? 'error' },
    properties: { provider, ...(confidence && { confidence }), tags: ['seedance', provider] },
  };
}

function locate(file: string, position: Position | undefined, folder: string): Location {
  const region = position && { startLine: position.line, startColumn: position.column };
  return {
    physicalLocation: { artifactLocation: { uri: uriOf(file, folder) }, ...(region && { region }) },
  };
}

/** Relative to the folder for what is in it, as the readers of SARIF want it. */
function uriOf(file: string, folder: string): string {
  if (file === 'stdin') return file;
  const path = pathFrom(folder, file);
  if (path.startsWith('../') || isAbsolute(path)) return pathToFileURL(resolve(folder, file)).href;
  return path
    .split('/')
    .map((part) => encodeURIComponent(part.toWellFormed()))
    .join('/');
}

/** The same for the same fault when lines have moved; the second of two that are alike is another. */
function createFingerprints(): Fingerprint {
  const seen = new Map<string, number>();
  return (finding) => {
    const subject = 'given' in finding ? finding.given : finding.files;
    const facts = JSON.stringify([finding.limit, finding.pointer, subject], (_name, value: unknown) => toJson(value));
    const hash = createHash('sha256').update(facts).digest('hex').slice(0, 16);
    const count = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, count);
    return `${hash}:${count}`;
  };
}

import { isAbsolute, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Location, Notification, ReportingDescriptor, Result } from 'sarif';
import type { Finding, Undecided } from '#conformance/check.ts';
import { providers, type ProviderId } from '#providers/index.ts';
import type { Position } from '../requests/index.ts';
import { pathFrom, placeOf, toJson, type Judged, type Report } from './report.ts';
import { createFingerprints, ruleDescriptor, sarifLog, type Fingerprints } from './sarif-log.ts';

/** SARIF 2.1.0: a result for each finding, a rule for each limit that is among them. */
export function writeSarif({ entries, version, folder, problems }: Report): string {
  const rules = createRules();
  const fingerprints = createFingerprints(toJson);
  const results = entries.flatMap((judged) => resultsOf(judged, folder, rules.indexOf, fingerprints));
  const invocation = {
    executionSuccessful: problems.length === 0,
    toolExecutionNotifications: problems.map(({ file, position, message }): Notification => {
      return { level: 'error', message: { text: message }, locations: [locate(file, position, folder)] };
    }),
  };
  return sarifLog({ version, rules: rules.all, results, invocation });
}

type IndexOf = (finding: Finding | Undecided, provider: ProviderId) => number;

function resultsOf({ entry, provider, verdict }: Judged, folder: string, indexOf: IndexOf, fingerprints: Fingerprints) {
  const toResult = (finding: Finding | Undecided, severity: Pick<Result, 'level' | 'kind'>): Result => {
    const { limit, message, pointer, fix } = finding;
    const { file = entry.where.file, ...position } = placeOf(entry, pointer);
    const location = locate(file, position, folder);
    const subject = 'given' in finding ? finding.given : finding.files;
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
      partialFingerprints: fingerprints(limit, pointer, subject),
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
  return ruleDescriptor({ id, text, source, confidence, severity: limits[id]?.severity ?? 'error', provider });
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

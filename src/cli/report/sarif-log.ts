import { createHash } from 'node:crypto';
import type { Invocation, Location, Log, ReportingDescriptor, Result } from 'sarif';
import type { Limit } from '#providers/provider.ts';

export type { Result } from 'sarif';

/** What a run of the tool says. */
export type SarifRun = {
  /** The version of the tool. */
  readonly version: string;
  readonly rules: readonly ReportingDescriptor[];
  readonly results: readonly Result[];
  /** How it went. */
  readonly invocation: Invocation;
};

/** SARIF 2.1.0: one run. */
export function sarifLog({ version, rules, results, invocation }: SarifRun): string {
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'seedance-kit', version, semanticVersion: version, rules: [...rules] } },
        columnKind: 'utf16CodeUnits',
        invocations: [invocation],
        results: [...results],
      },
    ],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}

/** What a finding is judged by. */
export type Rule = {
  readonly id: string;
  /** In a sentence. */
  readonly text: string;
  readonly source?: Limit['source'] | undefined;
  readonly confidence?: Limit['confidence'] | undefined;
  readonly severity: 'error' | 'warning';
  readonly provider: string;
};

/** A rule as SARIF writes it, with a link to where it is documented. */
export function ruleDescriptor({ id, text, source, confidence, severity, provider }: Rule): ReportingDescriptor {
  return {
    id,
    shortDescription: { text },
    ...(source && {
      helpUri: source.url,
      help: { text: `${source.title}, ${source.section}: ${source.url}` },
    }),
    defaultConfiguration: { level: severity },
    properties: { provider, ...(confidence && { confidence }), tags: ['seedance', provider] },
  };
}

/**
 * Where a finding is that stands in no file: what has to be looked at is the contract. Code scanning wants a file, and
 * refuses an address of the web.
 *
 * @param place The operation, and where in it.
 */
export function locationInContract(provider: string, contract: 'openapi' | 'limits', place: string): Location {
  return {
    physicalLocation: {
      artifactLocation: { uri: `specs/${provider}/${contract}.yaml` },
      region: { startLine: 1 },
    },
    logicalLocations: [{ fullyQualifiedName: place, kind: 'function' }],
  };
}

/** Tells faults apart by their facts. */
export type Fingerprints = (...facts: readonly unknown[]) => { readonly [name: string]: string };

/**
 * The same for the same fault in another report; the second of two that are alike is another.
 *
 * @param toJson Turns what is no JSON into it.
 */
export function createFingerprints(toJson: (value: unknown) => unknown = (value) => value): Fingerprints {
  const seen = new Map<string, number>();
  return (...facts) => {
    const text = JSON.stringify(facts, (_name, value: unknown) => toJson(value));
    const hash = createHash('sha256').update(text).digest('hex').slice(0, 16);
    const times = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, times);
    return { 'seedanceKit/v1': `${hash}:${times}` };
  };
}

import type { Drift, DriftKind } from './report.ts';

/** What a check found: nothing is wrong, unless it says otherwise. */
export type Finding = {
  readonly drifts: readonly Drift[];
  /** Why it came to no verdict; what drifted counts all the same. */
  readonly undecided?: string;
  /** Why it was not run. */
  readonly skipped?: string;
};

export const passed: Finding = { drifts: [] };

export function drifted(kind: DriftKind, message: string, pointer?: string): Finding {
  return { drifts: [{ kind, message, ...(pointer && { pointer }) }] };
}

export function undecided(reason: string): Finding {
  return { drifts: [], undecided: reason };
}

export function skipped(reason: string): Finding {
  return { drifts: [], skipped: reason };
}

/** Several findings of one check, as one. */
export function together(findings: readonly Finding[]): Finding {
  const open = findings.find(({ undecided: reason }) => reason !== undefined)?.undecided;
  const left = findings.find(({ skipped: reason }) => reason !== undefined)?.skipped;
  return {
    drifts: distinct(findings.flatMap(({ drifts }) => drifts)),
    ...(open !== undefined && { undecided: open }),
    ...(left !== undefined && { skipped: left }),
  };
}

function distinct(drifts: readonly Drift[]): readonly Drift[] {
  return [...new Map(drifts.map((drift) => [drift.message, drift])).values()];
}

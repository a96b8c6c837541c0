import type { Drift, DriftKind } from './report.ts';

/** What a check found: nothing is wrong, unless it says otherwise. */
export type Finding = {
  readonly drifts: readonly Drift[];
  /** Why it came to no verdict; what drifted counts all the same. */
  readonly undecided?: string;
  /** Why it was not run. */
  readonly skipped?: string;
  /** What of it was not tried, and why; the rest has its verdict all the same. */
  readonly left?: string;
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
  const skip = findings.find(({ skipped: reason }) => reason !== undefined)?.skipped;
  const left = findings.find(({ left: rest }) => rest !== undefined)?.left;
  return {
    drifts: distinct(findings.flatMap(({ drifts }) => drifts)),
    ...(open !== undefined && { undecided: open }),
    ...(skip !== undefined && { skipped: skip }),
    ...(left !== undefined && { left }),
  };
}

function distinct(drifts: readonly Drift[]): readonly Drift[] {
  return [...new Map(drifts.map((drift) => [drift.message, drift])).values()];
}

/** The same with something more to say: behind the first drift, or the reason. */
export function adding(finding: Finding, words: string): Finding {
  const [first, ...rest] = finding.drifts;
  if (first) return { ...finding, drifts: [{ ...first, message: `${first.message}. ${words}` }, ...rest] };
  return finding.undecided === undefined ? finding : { ...finding, undecided: `${finding.undecided}. ${words}` };
}

/** Drifts of one check; nobody reads more. */
const most = 20;

/** For a report: the same drift in every entry of a list is one, and of very many not all are told. */
export function grouped(drifts: readonly Drift[]): readonly Drift[] {
  const groups = new Map<string, { readonly first: Drift; readonly pointer: string; readonly messages: Set<string> }>();
  for (const drift of drifts) {
    const pointer = (drift.pointer ?? '').replaceAll(/\/\d+(?=\/|$)/g, '/*');
    const key = pointer === '' || pointer === drift.pointer ? drift.message : `${drift.kind} ${pointer}`;
    const group = groups.get(key);
    if (group) group.messages.add(drift.message);
    else groups.set(key, { first: drift, pointer, messages: new Set([drift.message]) });
  }
  const told = [...groups.values()].map(({ first, pointer, messages }): Drift => {
    if (messages.size === 1) return first;
    return { ...first, message: `${first.message}, and ${messages.size - 1} more like it`, pointer };
  });
  const [next] = told.slice(most);
  if (!next) return told;
  return [...told.slice(0, most), { kind: next.kind, message: `and ${told.length - most} more` }];
}

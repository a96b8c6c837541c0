/**
 * The limits that no schema can say: sums over fields, and facts about the media files.
 *
 * @module
 */
import type { Computation, Contract } from '#providers/provider.ts';
import type { MediaKind, MediaTable } from '#tasks/task.ts';
import { declaredType, kindOfType, plainType } from '#tasks/file-type.ts';
import { factsOf, mediaIn, nameOfSource } from './media.ts';
import { pointerTo } from './pointer.ts';
import type { Finding, Undecided } from './result.ts';
import { listOf, toFinding, toUndecided, type Bounds, type File, type Rule } from './describe-computed.ts';

export type Computed = { readonly findings: readonly Finding[]; readonly undecided: readonly Undecided[] };

/** What a contract has to be computed, and the fields of a request that make it worth while. */
type Plan = { readonly rules: readonly Rule[]; readonly fields: ReadonlySet<string> };

const plans = new WeakMap<Contract, Plan>();

function planOf(contract: Contract): Plan {
  let plan = plans.get(contract);
  if (!plan) {
    const rules = Object.entries(contract.limits).flatMap(([id, limit]) =>
      limit.compute ? [{ id, limit, computation: limit.compute }] : [],
    );
    const listed = rules.flatMap(({ computation }) => computation.field ?? []);
    plan = { rules, fields: new Set([...contract.media.flatMap(({ path }) => path[0] ?? []), ...listed]) };
    plans.set(contract, plan);
  }
  return plan;
}

const nothing: Computed = { findings: [], undecided: [] };

/** Decides every computed limit of a provider for which the facts suffice. */
export function compute(contract: Contract, request: unknown, table: MediaTable): Computed {
  const plan = planOf(contract);
  return hasAny(request, plan.fields) ? judgeAll(plan.rules, contract, request, table) : nothing;
}

/** Most requests have nothing to compute, and are told so at once. */
function hasAny(request: unknown, fields: ReadonlySet<string>): boolean {
  if (typeof request !== 'object' || request === null) return false;
  for (const field in request) if (fields.has(field)) return true;
  return false;
}

function judgeAll(rules: readonly Rule[], contract: Contract, request: unknown, table: MediaTable): Computed {
  const files = mediaIn(contract, request).map((named) => ({
    ...named,
    name: nameOfSource(named.source),
    facts: factsOf(named.source, table),
  }));
  const verdicts = rules.map((rule) => judge(rule, files, request));
  return {
    findings: verdicts.flatMap(({ findings }) => findings),
    undecided: verdicts.flatMap(({ undecided }) => undecided),
  };
}

function judge(rule: Rule, media: readonly File[], request: unknown): Computed {
  const { of, measure } = rule.computation;
  // A file whose kind nobody knows may be one of these.
  const files = media.filter((file) => of === 'any' || (kindOf(file) ?? of) === of);
  switch (measure) {
    case 'count':
    case 'entries':
      return judgeNumber(rule, files, request);
    case 'totalSeconds':
      return files.length === 0 ? nothing : judgeTotal(rule, files, request);
    default:
      return judgeEach(rule, files);
  }
}

/** What a file is: by its field, or else by what is known of it, or else by its name. */
function kindOf({ kind, isNamed, facts }: File): MediaKind | undefined {
  if (!isNamed) return kind;
  return facts.kind ?? (facts.type === undefined ? undefined : kindOfType(facts.type)) ?? kind;
}

/** A limit on each file for itself. */
function judgeEach(rule: Rule, files: readonly File[]): Computed {
  const { computation } = rule;
  const findings: Finding[] = [];
  const unknown: File[] = [];
  for (const file of files) {
    const given = kindOf(file) === undefined ? undefined : measured(computation, file);
    const isEnough = (other: Bounds) => {
      const value = measured(other, file);
      return value !== undefined && isAllowed(other, value);
    };
    if (given === undefined) unknown.push(file);
    else if (!isAllowed(computation, given) && !(computation.or && isEnough(computation.or))) {
      findings.push(toFinding(rule, file.pointer, given));
    }
  }
  return { findings, undecided: unknown.length === 0 ? [] : [toUndecided(rule, unknown)] };
}

/** What a limit goes by; `undefined` where it is not known of the file. */
function measured(bounds: Bounds, { source, facts }: File): number | string | undefined {
  const { width, height } = facts;
  const hasSize = width !== undefined && height !== undefined;
  switch (bounds.measure) {
    case 'type': {
      const declared = source instanceof Blob ? declaredType(source.type) : undefined;
      // A wrong declaration is wrong whatever the bytes are; a right one proves nothing.
      if (declared !== undefined && !isAllowed(bounds, declared)) return declared;
      return facts.type === undefined ? undefined : plainType(facts.type);
    }
    case 'pixels':
      return hasSize ? width * height : undefined;
    case 'lines':
      return hasSize ? Math.min(width, height) : undefined;
    case 'ratio':
      return hasSize ? round(width / height) : undefined;
    case 'side':
      return hasSize ? ([width, height].find((side) => !isAllowed(bounds, side)) ?? width) : undefined;
    case 'seconds':
    case 'bytes':
    case 'framesPerSecond':
      return facts[bounds.measure];
    default:
      return undefined;
  }
}

function judgeTotal(rule: Rule, files: readonly File[], request: unknown): Computed {
  const { computation } = rule;
  const lengths = files.map((file) => (kindOf(file) === undefined ? undefined : file.facts.seconds));
  const known = sum(lengths.map((seconds) => seconds ?? 0));
  const over = (pointer: string, seconds: number): Computed =>
    isAllowed(computation, seconds) ? nothing : { findings: [toFinding(rule, pointer, seconds)], undecided: [] };
  if (lengths.every((seconds) => seconds !== undefined)) return over(listOf(files), known);
  // What is known may be too much already, and the request itself may say how much the rest is.
  const { minimum: _, above: __, ...upper } = computation;
  if (!isAllowed(upper, known)) return { findings: [toFinding(rule, listOf(files), known)], undecided: [] };
  for (const field of computation.stated ?? []) {
    const stated = fieldOf(request, field);
    if (typeof stated === 'number') return over(pointerTo([field]), stated);
    if (Array.isArray(stated) && stated.length === files.length && stated.every(isNumber)) {
      return over(pointerTo([field]), sum(stated.map((seconds, index) => lengths[index] ?? seconds)));
    }
  }
  const unknown = files.filter((_file, index) => lengths[index] === undefined);
  return { findings: [], undecided: [toUndecided(rule, unknown)] };
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number';
}

function sum(numbers: readonly number[]): number {
  return round(numbers.reduce((total, number) => total + number, 0));
}

function judgeNumber(rule: Rule, files: readonly File[], request: unknown): Computed {
  const { computation } = rule;
  const sure = files.filter((file) => computation.of === 'any' || kindOf(file) !== undefined).length;
  const unsure = files.length - sure;
  if (computation.measure === 'count') {
    if (!isAllowed(computation, sure)) return { findings: [toFinding(rule, listOf(files), sure)], undecided: [] };
    if (unsure === 0 || isAllowed(computation, files.length)) return nothing;
    return {
      findings: [],
      undecided: [
        toUndecided(
          rule,
          files.filter((file) => kindOf(file) === undefined),
        ),
      ],
    };
  }
  const entries = entriesOf(computation, request);
  if (entries === undefined || (entries >= sure && entries <= files.length)) return nothing;
  const { minimum: _, maximum: __, ...rest } = computation;
  const expected = { ...rule, computation: { ...rest, minimum: files.length, maximum: files.length } };
  return { findings: [toFinding(expected, pointerTo([computation.field ?? '']), entries)], undecided: [] };
}

function entriesOf({ field }: Computation, request: unknown): number | undefined {
  const list = field === undefined ? undefined : fieldOf(request, field);
  return Array.isArray(list) ? list.length : undefined;
}

function fieldOf(request: unknown, name: string): unknown {
  return typeof request === 'object' && request !== null && Object.hasOwn(request, name)
    ? Reflect.get(request, name)
    : undefined;
}

function isAllowed({ minimum, maximum, above, below, oneOf }: Partial<Bounds>, value: number | string): boolean {
  if (typeof value === 'string') return oneOf === undefined || oneOf.includes(value);
  return (
    (minimum === undefined || value >= minimum) &&
    (maximum === undefined || value <= maximum) &&
    (above === undefined || value > above) &&
    (below === undefined || value < below)
  );
}

/** Sums of decimal fractions are off by some billionths. */
function round(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

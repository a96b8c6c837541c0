import { isProviderId, providers } from '#providers/index.ts';
import { billedSeconds, refundIn } from '#providers/price.ts';
import type { Contract, Prices } from '#providers/provider.ts';
import { createAgedList } from '#tasks/aged-list.ts';
import { createAgedMap } from '#tasks/aged-map.ts';
import { createAlarms, type Alarms } from '#tasks/alarms.ts';
import { completesAt, stateAt, type TaskRecord } from '#tasks/lifecycle.ts';
import type { Charge, Cost, TaskState } from '#tasks/task.ts';

import { fromParts, toParts } from './parts.ts';
import { tenantName } from '../tenant.ts';

/** An accepted create, and what it costs. */
export type LedgerEntry = {
  /** The API key, under the name it is shown by. */
  readonly tenant: string;
  readonly provider: string;
  readonly taskId: string;
  /** When the task was created, in milliseconds since the epoch. */
  readonly time: number;
  readonly model: string;
  /** Seconds that are billed. */
  readonly units: number;
  /** What was charged; `null` where no price is documented. */
  readonly amount: number | null;
  readonly currency: Cost['currency'] | null;
  /** How well the price is known; `null` where there is none. */
  readonly confidence: Charge['confidence'] | null;
  /** What was paid back by now: all of `amount`, or 0. */
  readonly refunded: number;
  /** The task of the first of several equal creates in a short time; `null` for the first itself. */
  readonly suspectedDuplicateOf: string | null;
  /** What is not documented of this line: its price, or what becomes of it after the task's end. */
  readonly note?: string;
};

/** What a tenant was charged by a provider. */
export type LedgerTotal = {
  /** `null` for all the tenants that are no longer told apart: see `LedgerOptions.tenants`. */
  readonly tenant: string | null;
  readonly provider: string;
  readonly currency: Cost['currency'] | null;
  readonly charged: number;
  readonly refunded: number;
  /** `charged` less `refunded`. */
  readonly net: number;
  /** Accepted creates. */
  readonly creates: number;
  /** Those of them without a documented price; they are in no amount. */
  readonly unpriced: number;
  /** Those of them that no longer have a line. */
  readonly dropped: number;
};

/** Which lines are wanted; everything that is given has to hold. */
export type LedgerFilter = {
  /** The API key, in full. */
  readonly key?: string | undefined;
  readonly provider?: string | undefined;
  readonly taskId?: string | undefined;
};

export type LedgerOptions = {
  /**
   * Lines that are kept, 1 or more. Past that the oldest goes: it stays in the totals, and what it would
   * have been paid back later is paid back at once. @default 100_000
   */
  capacity?: number;
  /**
   * Accounts (a tenant with a provider) that are told apart, 1 or more. Past that the one whose last create
   * is the longest ago goes with its lines into one sum for all such. @default 10_000
   */
  tenants?: number;
  /**
   * Milliseconds after which an equal create is no longer taken for a repetition. A lost answer is mostly
   * given up after 60 s, by the client or a proxy before the gateway, and the create sent again after
   * a pause: two minutes see that. @default 120_000
   */
  duplicateWindow?: number;
};

/**
 * What the accepted creates cost: at the documented prices, in one process. Amounts that are paid back by
 * the clock are so without any call. `now` is in milliseconds since the epoch and does not go back.
 */
export type Ledger = {
  /**
   * Writes the line of a task that was created, in constant time. `fingerprint` is `fingerprintOf` its body.
   * Gives the task that it seems to repeat: one with an equal request of the same tenant to the same
   * provider, within the window before it; the first of them where there are several.
   */
  charge(record: TaskRecord, fingerprint: number): string | undefined;
  /** Takes over what has become of a task: call it with each newer version of its record. */
  settle(record: TaskRecord): void;
  /** Strikes out the line of a task that was created just now: it was not carried out after all. */
  withdraw(record: TaskRecord): void;
  /** The lines, oldest first. */
  entries(filter: LedgerFilter, now: number): LedgerEntry[];
  /** The sums per tenant and provider, over dropped lines, too. `taskId` does not count here. */
  totals(filter: LedgerFilter, now: number): LedgerTotal[];
  /** What a tenant was charged by a provider, less what was paid back; without going through the lines. */
  spent(key: string, provider: string, now: number): number;
  /** Forgets everything. */
  clear(): void;
};

/** Amounts are in parts: whole numbers, so that sums are exact. */
type Line = {
  readonly account: Account;
  readonly taskId: string;
  readonly time: number;
  readonly model: string;
  readonly units: number;
  readonly parts: number | undefined;
  readonly confidence: Charge['confidence'] | undefined;
  readonly duplicateOf: string | undefined;
  readonly fingerprint: number;
  /** Why there is no price. */
  readonly note: string | undefined;
  /** How the task ends without a video, by the newest that is known of it. */
  end: End | undefined;
  /** Whether what is paid back is already in the account's sum. */
  isPaidBack: boolean;
  /** Takes back what is to be paid back. */
  keep: (() => void) | undefined;
  isFiled: boolean;
  /** The newest of equal creates before this one, until there is another after it. */
  former: Line | undefined;
  older: Line | undefined;
  younger: Line | undefined;
};
type End = { readonly at: number; readonly state: TaskState; readonly refund: Prices['refunds'][number] | undefined };

type Sums = { charged: number; refunded: number; creates: number; unpriced: number; dropped: number };
type Account = Sums & {
  readonly tenant: string;
  readonly provider: string;
  readonly currency: Cost['currency'] | undefined;
  /** Its lines by task, but for the newest of the ledger: see `file`. */
  readonly filed: Map<string, Line>;
  /** The newest of equal creates, by 32 bits of their fingerprint: a `Map` is slow to find larger numbers. */
  readonly newest: Map<number, Line>;
  /** What will be paid back, and when. */
  readonly refunds: Alarms;
};

/**
 * Makes an empty ledger.
 *
 * @throws {RangeError} when `capacity` or `tenants` is below 1, or `duplicateWindow` below 0.
 */
export function createLedger(options: LedgerOptions = {}): Ledger {
  const { capacity = 100_000, tenants = 10_000, duplicateWindow = 120_000 } = options;
  if (!(capacity >= 1)) throw new RangeError(`a ledger keeps 1 or more lines, not ${capacity}`);
  if (!(tenants >= 1)) throw new RangeError(`a ledger keeps 1 or more tenants, not ${tenants}`);
  if (!(duplicateWindow >= 0))
    throw new RangeError(`duplicateWindow must be 0 or more milliseconds, not ${duplicateWindow}`);

  const lines = createAgedList<Line>();
  const accounts = createAgedMap<string, Account>();
  let youngest: Account | undefined;
  /** The sums of the accounts that are no longer told apart, by provider. */
  const others = new Map<string, Sums & Pick<Account, 'provider' | 'currency'>>();

  const accountOf = (provider: string, tenant: string) => accounts.get(accountKey(provider, tenant));

  /** Files the newest lines by task. They wait for it until somebody asks, because of most tasks nobody does. */
  function file(): void {
    const waiting: Line[] = [];
    for (let line = lines.youngest; line && !line.isFiled; line = line.older) waiting.push(line);
    for (const line of waiting.toReversed()) {
      const { filed } = line.account;
      // A task that is forgotten elsewhere may have left its id to another.
      const former = filed.get(line.taskId);
      if (former) drop(former);
      filed.set(line.taskId, line);
      line.isFiled = true;
    }
  }

  function lineOf({ provider, tenant, id }: TaskRecord): Line | undefined {
    file();
    return accountOf(provider, tenant)?.filed.get(id);
  }

  /** The line of a task that was created just now. */
  function newLineOf(record: TaskRecord): Line | undefined {
    for (let line = lines.youngest; line && !line.isFiled; line = line.older) {
      const { taskId, account } = line;
      if (taskId === record.id && account.provider === record.provider && account.tenant === record.tenant) return line;
    }
    return lineOf(record);
  }

  /** The account of a new line, as the one with the youngest create. */
  function open({ tenant, provider, charge }: TaskRecord): Account {
    if (youngest?.tenant === tenant && youngest.provider === provider) return youngest;
    youngest = accountOf(provider, tenant) ?? {
      ...noSums,
      tenant,
      provider,
      currency: charge?.currency ?? contractOf(provider)?.lifecycle.prices?.currency,
      filed: new Map<string, Line>(),
      newest: new Map<number, Line>(),
      refunds: createAlarms(),
    };
    accounts.set(accountKey(provider, tenant), youngest);
    if (accounts.size > tenants) forgetAccount();
    return youngest;
  }

  /** Folds the account whose last create is the longest ago into the sum of all such. */
  function forgetAccount(): void {
    const [key, account] = accounts.oldest() ?? [];
    if (key === undefined || !account) return;
    accounts.delete(key);
    file();
    for (const line of account.filed.values()) drop(line);
    const { provider, currency } = account;
    const sums = others.get(provider) ?? { ...noSums, provider, currency };
    others.set(provider, sums);
    sums.charged += account.charged;
    sums.refunded += account.refunded;
    sums.creates += account.creates;
    sums.unpriced += account.unpriced;
    sums.dropped += account.dropped;
  }

  function drop(line: Line): void {
    const { account, taskId, fingerprint } = line;
    lines.remove(line);
    if (line.isFiled) account.filed.delete(taskId);
    if (account.newest.get(fingerprint | 0) === line) account.newest.delete(fingerprint | 0);
    if (line.keep) payBack(line);
    account.dropped += 1;
  }

  /** The newest of the equal creates, if one at an instant follows it within the window. */
  function repeated(account: Account, fingerprint: number, now: number): Line | undefined {
    const former = account.newest.get(fingerprint | 0);
    return former?.fingerprint === fingerprint && now - former.time <= duplicateWindow ? former : undefined;
  }

  /** Lets the line end as the record does. */
  function end(line: Line, record: TaskRecord): void {
    takeBack(line);
    line.end = endOf(record);
    if (!line.end?.refund || line.parts === undefined) return;
    line.keep = line.account.refunds.add(line.end.at, () => payBack(line)).remove;
  }

  return {
    charge(record, fingerprint) {
      const account = open(record);
      const { charge, request } = record;
      const contract = contractOf(record.provider);
      const former = repeated(account, fingerprint, record.createdAt);
      // One that leads to the next would keep all that ever were equal in memory.
      if (former) former.former = undefined;
      const line: Line = {
        account,
        taskId: record.id,
        time: record.createdAt,
        model: request.model,
        units: charge?.units ?? (contract ? billedSeconds(contract, request) : request.seconds),
        parts: charge && toParts(charge.amount),
        confidence: charge?.confidence,
        duplicateOf: former && (former.duplicateOf ?? former.taskId),
        fingerprint,
        note: charge ? leastNote(charge) : `no price is documented for ${request.model} at ${request.resolution}`,
        end: undefined,
        isPaidBack: false,
        keep: undefined,
        isFiled: false,
        former,
        older: undefined,
        younger: undefined,
      };
      lines.add(line);
      account.newest.set(fingerprint | 0, line);
      account.creates += 1;
      account.charged += line.parts ?? 0;
      if (!charge) account.unpriced += 1;
      end(line, record);
      if (lines.size > capacity && lines.oldest) drop(lines.oldest);
      return line.duplicateOf;
    },
    settle(record) {
      const line = lineOf(record);
      if (line) end(line, record);
    },
    withdraw(record) {
      const line = newLineOf(record);
      if (!line) return;
      const { account, parts = 0 } = line;
      takeBack(line);
      drop(line);
      if (line.former) account.newest.set(line.fingerprint | 0, line.former);
      account.dropped -= 1;
      account.creates -= 1;
      account.charged -= parts;
      if (line.parts === undefined) account.unpriced -= 1;
    },
    entries({ key, provider, taskId }, now) {
      file();
      const isOneAccount = key !== undefined && provider !== undefined;
      const all = [...(isOneAccount ? (accountOf(provider, key)?.filed.values() ?? []) : lines)];
      return all
        .filter(
          ({ account, taskId: id }) =>
            (key ?? account.tenant) === account.tenant &&
            (provider ?? account.provider) === account.provider &&
            (taskId ?? id) === id,
        )
        .map((line) => entryOf(line, now));
    },
    totals({ key, provider }, now) {
      const told = accounts
        .values()
        .filter(
          (account) =>
            (key ?? account.tenant) === account.tenant && (provider ?? account.provider) === account.provider,
        );
      for (const account of told) payBackDue(account, now);
      const rest = key === undefined ? [...others.values()] : [];
      return [
        ...told.map((account) => totalOf(account, tenantName(account.tenant))),
        ...rest.filter((sums) => (provider ?? sums.provider) === sums.provider).map((sums) => totalOf(sums, null)),
      ];
    },
    spent(key, provider, now) {
      const account = accountOf(provider, key);
      if (!account) return 0;
      payBackDue(account, now);
      return fromParts(account.charged - account.refunded);
    },
    clear() {
      lines.clear();
      accounts.clear();
      youngest = undefined;
      others.clear();
    },
  };
}

const noSums: Sums = { charged: 0, refunded: 0, creates: 0, unpriced: 0, dropped: 0 };

function payBackDue({ refunds }: Account, now: number): void {
  for (let { next } = refunds; next && next.time <= now; { next } = refunds) next.run(now);
}

function payBack(line: Line): void {
  line.keep?.();
  line.keep = undefined;
  line.isPaidBack = true;
  line.account.refunded += line.parts ?? 0;
}

/** As if nothing had been or were to be paid back. */
function takeBack(line: Line): void {
  line.keep?.();
  line.keep = undefined;
  if (line.isPaidBack) line.account.refunded -= line.parts ?? 0;
  line.isPaidBack = false;
}

function endOf(record: TaskRecord): End | undefined {
  const at = completesAt(record);
  if (at === undefined) return undefined;
  const state = stateAt(record, at);
  if (state === 'succeeded') return undefined;
  const contract = contractOf(record.provider);
  return { at, state, refund: contract && refundIn(contract, state) };
}

function entryOf(line: Line, now: number): LedgerEntry {
  const { account, parts } = line;
  const ended = line.end && now >= line.end.at ? line.end : undefined;
  const note = line.note ?? noteOn(ended);
  return {
    tenant: tenantName(account.tenant),
    provider: account.provider,
    taskId: line.taskId,
    time: line.time,
    model: line.model,
    units: line.units,
    amount: parts === undefined ? null : fromParts(parts),
    currency: account.currency ?? null,
    confidence: line.confidence ?? null,
    refunded: ended?.refund ? fromParts(parts ?? 0) : 0,
    suspectedDuplicateOf: line.duplicateOf ?? null,
    ...(note !== undefined && { note }),
  };
}

function leastNote({ isLeast }: Charge): string | undefined {
  return isLeast
    ? 'reference videos cost more than this; how much more is not documented, or their length is not known'
    : undefined;
}

/** What no document says of the end of a task whose price is known. */
function noteOn(ended: End | undefined): string | undefined {
  if (!ended) return undefined;
  if (!ended.refund) return `no document says whether a task that is ${ended.state} is paid back; it is not, here`;
  return ended.refund.confidence === 'inferred'
    ? `that a task that is ${ended.state} is paid back is inferred`
    : undefined;
}

function totalOf(sums: Sums & Pick<Account, 'provider' | 'currency'>, tenant: string | null): LedgerTotal {
  const { provider, currency = null, charged, refunded, creates, unpriced, dropped } = sums;
  return {
    tenant,
    provider,
    currency,
    charged: fromParts(charged),
    refunded: fromParts(refunded),
    net: fromParts(charged - refunded),
    creates,
    unpriced,
    dropped,
  };
}

function contractOf(provider: string): Contract | undefined {
  return isProviderId(provider) ? providers[provider].contract : undefined;
}

const accountKey = (provider: string, tenant: string) => `${provider}/${tenant}`;

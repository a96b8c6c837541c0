import { tenantName } from '../tenant.ts';
import type { JournalEntry } from './entry.ts';

/** All statuses that begin with a digit. */
export type StatusClass = `${1 | 2 | 3 | 4 | 5}xx`;

/** Which requests are meant: those that every field fits. */
export type JournalFilter = {
  readonly provider?: string | undefined;
  /** The `operationId`. */
  readonly operation?: string | undefined;
  readonly method?: string | undefined;
  /** A part of the path and query, as they are kept. */
  readonly path?: string | undefined;
  readonly status?: number | StatusClass | undefined;
  /** The API key in full. */
  readonly key?: string | undefined;
  readonly scenario?: string | undefined;
  /** The id of the task. */
  readonly task?: string | undefined;
  /** The id of a limit that was broken. */
  readonly limit?: string | undefined;
  /** Not before this time, in milliseconds since the epoch by the simulator's clock. */
  readonly since?: number | undefined;
  /** Before this time. */
  readonly until?: number | undefined;
};

/** Tells the fields of a filter that an entry does not fit; none when it is meant. */
export function createMatcher(filter: JournalFilter): (entry: JournalEntry) => string[] {
  const { provider, operation, path, status, scenario, task, limit, since, until } = filter;
  const method = filter.method?.toUpperCase();
  const tenant = filter.key === undefined ? undefined : tenantName(filter.key);
  const isEqual = <T>(wanted: T | undefined, found: T | undefined) => wanted === undefined || wanted === found;
  return (entry) => {
    const fits = {
      provider: isEqual(provider, entry.provider),
      operation: isEqual(operation, entry.operation),
      method: isEqual(method, entry.method),
      path: path === undefined || entry.path.includes(path),
      status: status === undefined || status === entry.status || status === `${String(entry.status).slice(0, 1)}xx`,
      key: isEqual(tenant, entry.tenant),
      scenario: isEqual(scenario, entry.scenario),
      task: isEqual(task, entry.task?.id),
      limit: limit === undefined || entry.limits?.includes(limit) === true,
      since: since === undefined || entry.time >= since,
      until: until === undefined || entry.time < until,
    };
    return Object.entries(fits).flatMap(([field, fit]) => (fit ? [] : [field]));
  };
}

/** A filter in words; the key stays unknown. */
export function describeFilter({ key, ...filter }: JournalFilter): string {
  const shown = { ...filter, ...(key !== undefined && { key: tenantName(key) }) };
  const text = JSON.stringify(shown);
  return text === '{}' ? 'any request' : `a request with ${text}`;
}

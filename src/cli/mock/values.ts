/**
 * Values that a flag and the config file write alike. Each parser throws a `RangeError` that says what the
 * value is: whoever calls it adds the name before and the wrong value behind.
 *
 * @module
 */
import { inspect } from 'node:util';
import { milliseconds } from '#tasks/duration.ts';
import type { RateLimit } from '#simulator/settings.ts';

/** What is said of a wrong value. */
export function isNot(name: string, what: string, value: unknown): string {
  return `${name} ${what}; not ${typeof value === 'string' ? JSON.stringify(value) : shown(value)}`;
}

function shown(value: unknown): string {
  return inspect(value, { depth: 0, breakLength: Number.POSITIVE_INFINITY, maxStringLength: 80 });
}

export const portRule = 'is a whole number from 0 to 65535';
export const seedRule = `is a whole number from 0 to ${2 ** 32 - 1}`;
export const speedRule = 'is a number above 0, at most 1000000';
export const storeRule = 'is memory or redis://HOST:PORT';
export const rateLimitRule = 'is requests per time, 60/1m for example, with 1 request or more';
export const balanceRule = 'is an amount, 0 or more';
export const hostRule = 'is a host name, or NAME:PORT';
export const mediaHostRule = 'is a host name, NAME:PORT, or data:';

export function isSpeed(value: number): boolean {
  return value > 0 && value <= 1e6;
}

export function isAmount(value: number): boolean {
  return Number.isFinite(value) && value >= 0;
}

export function parseStore(word: string): string {
  if (word === 'memory' || /^rediss?:\/\/./.test(word)) return word;
  throw new RangeError(storeRule);
}

/** `60/1m`: requests, and the time they are counted in. */
export function parseRateLimit(word: string): RateLimit {
  const [, requests = '', per = ''] = /^(\d+)\/(\d.*)$/.exec(word) ?? [];
  if (per === '') throw new RangeError(rateLimitRule);
  return checkedRateLimit({ requests: Number(requests), per });
}

export function checkedRateLimit({ requests, per }: { requests: number; per: string | number }): RateLimit {
  const time = durationIn(per);
  if (Number.isSafeInteger(requests) && requests >= 1 && time !== undefined && time >= 1)
    return { requests, per: time };
  throw new RangeError(rateLimitRule);
}

/** A duration in milliseconds; `undefined` when it is none. */
export function durationIn(duration: string | number): number | undefined {
  try {
    const time = milliseconds(duration);
    return Number.isFinite(time) ? time : undefined;
  } catch {
    return undefined;
  }
}

/** A host with its port or without, as it stands in URLs. */
export function parseHost(word: string): string {
  if (isHost(word)) return word;
  throw new RangeError(hostRule);
}

/** `data:`, a host with its port or without, or scheme and host. */
export function parseMediaHost(word: string): string {
  if (word === 'data:' || isHost(word.replace(/^https?:\/\//, ''))) return word;
  throw new RangeError(mediaHostRule);
}

function isHost(word: string): boolean {
  if (/[/?#@\s\\]/.test(word) || !URL.canParse(`http://${word}`)) return false;
  return new URL(`http://${word}`).pathname === '/';
}

/** Scheme and host of the results' URLs, for a mock that listens on a port. */
export function mediaOrigin(host: string, port: number): string {
  if (host === 'data:' || /^https?:/.test(host)) return host;
  return /:\d+$/.test(host) ? `http://${host}` : `http://${host}:${port}`;
}

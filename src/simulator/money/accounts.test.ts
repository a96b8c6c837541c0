import { describe, expect, test } from 'vitest';
import { providers } from '#providers/index.ts';
import type { Charge } from '#tasks/task.ts';
import { createAccounts } from './accounts.ts';

const price = (amount: number): Charge => ({ amount, currency: 'USD', units: 5, confidence: 'documented' });

/** A ledger in which everybody has spent the same. */
function spending(amount: number) {
  return { spent: () => amount };
}

describe('an account', () => {
  test('without an amount has no limit', () => {
    const accounts = createAccounts(spending(1e9));
    expect(accounts.balanceOf('key', 'tokenhub', 0)).toBeUndefined();
    expect(accounts.canAfford('key', 'tokenhub', price(1e9), 0)).toBe(true);
  });

  test('begins with the amount for all providers, or with its own', () => {
    const same = createAccounts(spending(1), { initial: 10 });
    expect([same.balanceOf('key', 'tokenhub', 0), same.balanceOf('key', 'apimart', 0)]).toEqual([9, 9]);
    const own = createAccounts(spending(1), { initial: { tokenhub: 3 } });
    expect([own.balanceOf('key', 'tokenhub', 0), own.balanceOf('key', 'apimart', 0)]).toEqual([2, undefined]);
  });

  test('covers a charge up to its last cent, and one whose price nobody knows', () => {
    const accounts = createAccounts(spending(0.1), { initial: 0.3 });
    expect(accounts.canAfford('key', 'tokenhub', price(0.2), 0)).toBe(true);
    expect(accounts.canAfford('key', 'tokenhub', price(0.20001), 0)).toBe(false);
    expect(accounts.canAfford('key', 'tokenhub', undefined, 0)).toBe(true);
  });

  test('has from now on what it is set to, whatever was spent before', () => {
    let spent = 7;
    const accounts = createAccounts({ spent: () => spent }, { initial: 10 });
    accounts.set('key', 'tokenhub', 5, 0);
    expect([accounts.balanceOf('key', 'tokenhub', 0), accounts.balanceOf('other', 'tokenhub', 0)]).toEqual([5, 3]);
    spent = 8;
    expect(accounts.balanceOf('key', 'tokenhub', 0)).toBe(4);
    accounts.set('key', 'tokenhub', undefined, 0);
    expect(accounts.balanceOf('key', 'tokenhub', 0)).toBeUndefined();
    accounts.clear();
    expect(accounts.balanceOf('key', 'tokenhub', 0)).toBe(2);
  });

  test('is forgotten past the capacity, the one set first', () => {
    const accounts = createAccounts(spending(0), { capacity: 1 });
    accounts.set('a', 'tokenhub', 1, 0);
    accounts.set('b', 'tokenhub', 1, 0);
    expect([accounts.balanceOf('a', 'tokenhub', 0), accounts.balanceOf('b', 'tokenhub', 0)]).toEqual([undefined, 1]);
  });

  test('has 0 or more to begin with', () => {
    expect(() => createAccounts(spending(0), { initial: -1 })).toThrow(RangeError);
    expect(() => createAccounts(spending(0), { initial: { apimart: Number.NaN } })).toThrow(RangeError);
    expect(() => createAccounts(spending(0)).set('key', 'apimart', -1, 0)).toThrow(RangeError);
  });
});

describe('APIMart tells the balance', () => {
  const { contract, operations } = providers.apimart;
  function told(operation: string, initial: number | undefined): unknown {
    const found = operations[operation];
    if (found?.kind !== 'read') throw new Error(`${operation} reads nothing`);
    const balance = createAccounts(spending(2.3), { initial }).statement('key', 'apimart', 0);
    return found.answer({ query: new URLSearchParams(), contract, now: 0, balance }).body;
  }

  test('of a key and of an account, ten credits to the dollar', () => {
    const body = { success: true, remain_balance: 10.5, remain_credits: 105, used_balance: 2.3, used_credits: 23 };
    expect(told('getBalance', 12.8)).toEqual({ ...body, unlimited_quota: false });
    expect(told('getUserBalance', 12.8)).toEqual(body);
  });

  test('as -1 where there is no limit', () => {
    const body = { success: true, remain_balance: -1, remain_credits: -1, used_balance: 2.3, used_credits: 23 };
    expect(told('getBalance', undefined)).toEqual({ ...body, unlimited_quota: true });
    expect(told('getUserBalance', undefined)).toEqual(body);
  });
});

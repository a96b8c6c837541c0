/**
 * What each test has of its own, and how it is found out which test a call comes from.
 *
 * @module
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import type { Simulator } from '#simulator/simulator.ts';
import type { Mock } from './mock.ts';

/** A test, at one of its attempts, as one call of `useSimulator` sees it. */
export type World = {
  /** Tells the calls of `useSimulator` apart. */
  readonly suite: object;
  /** The same test as the next `useSimulator` further out sees it. */
  readonly outer: World | undefined;
  readonly simulator: Simulator;
  readonly mock: Mock;
  /** The origins whose requests it answers without being their server. */
  readonly origins: readonly string[];
};

const current = new AsyncLocalStorage<World>();
/** Those of the tests that run. */
const open = new Set<World>();

/** Such as nobody would think of as a key for all tests. */
const keyPattern = /\bsk-seedance-kit-test-\d+/;
let keys = 0;

/** An API key that no other test has. */
export function newKey(): string {
  keys += 1;
  return `sk-seedance-kit-test-${keys}`;
}

/** Runs a test in its world: what it calls is known to come from it, also what goes on after its end. */
export async function inWorld(world: Omit<World, 'outer'>, run: () => Promise<void>): Promise<void> {
  const placed: World = { ...world, outer: current.getStore() };
  open.add(placed);
  try {
    await current.run(placed, run);
  } finally {
    open.delete(placed);
  }
}

/**
 * The world of the test that asks, as one call of `useSimulator` made it.
 *
 * @param what What it is asked for, as the user wrote it.
 * @throws {Error} when no test asks, or there are several that could
 */
export function worldOf(suite: object, what: string): World {
  const isMeant = (world: World) => world.suite === suite;
  const world = own().find(isMeant) ?? only(isMeant);
  if (world) return world;
  throw new Error(
    [...open].some(isMeant)
      ? `which test asks for ${what}? Several run at once, and the call comes from outside of them: take what it needs from the mock inside the test, and pass it on`
      : `${what} is there while a test runs: ask for it in a test, a beforeEach or an afterEach of the suite that useSimulator was called in`,
  );
}

/** The world that is to answer an intercepted request, or why there is none. */
export function worldAsking(request: Request): World | string {
  const { origin } = new URL(request.url);
  const answers = ({ origins }: World) => origins.includes(origin);
  const [key] = keyPattern.exec(request.headers.get('authorization') ?? '') ?? [];
  if (key !== undefined) {
    const keyed = [...own(), ...open].find(({ mock }) => mock.key === key);
    return keyed ?? `the test whose key is ${key} has ended`;
  }
  const world = own().find(answers) ?? only(answers);
  if (world) return world;
  return [...open].some(answers)
    ? 'several tests run at once, and the request comes from outside of them: send it with the API key of its test, mock.key'
    : 'no test runs that has a simulator for it: send it in a test, a beforeEach or an afterEach';
}

/** The worlds of the test that asks, the innermost first. */
function own(): World[] {
  const worlds: World[] = [];
  for (let world = current.getStore(); world; world = world.outer) worlds.push(world);
  return worlds;
}

/** The world that is meant, where it is that of one test; of several of the same test the innermost. */
function only(isMeant: (world: World) => boolean): World | undefined {
  const meant = [...open].filter(isMeant);
  const [world, ...others] = meant.filter((candidate) => !meant.some(({ outer }) => outer === candidate));
  return others.length === 0 ? world : undefined;
}

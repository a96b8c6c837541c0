import type { toBreakLimit, toConformTo, toMatchOperation } from '#matchers/matchers.ts';

type Said<Matcher> = Matcher extends (received: unknown, ...expected: infer Expected) => unknown
  ? (...expected: Expected) => void
  : never;

/** The matchers that importing `seedance-kit/vitest` adds to `expect`. */
export type SeedanceMatchers = {
  /** Whether a create request keeps every limit of a provider: `expect(request).toConformTo('apimart')`. */
  toConformTo: Said<typeof toConformTo>;
  /** Whether a create request breaks a documented limit: `expect(request).toBreakLimit('apimart/duration')`. */
  toBreakLimit: Said<typeof toBreakLimit>;
  /** Whether a body is as documented: `expect(body).toMatchOperation('tokenhub', 'getVideoGeneration', 200)`. */
  toMatchOperation: Said<typeof toMatchOperation>;
};

declare global {
  // Vitest 4 and 5 give their own interfaces other type parameters; both build on this one.
  namespace Chai {
    // oxlint-disable-next-line typescript/consistent-type-definitions -- only interfaces can be added to
    interface Assertion extends SeedanceMatchers {}
  }
}

declare module 'vitest' {
  // oxlint-disable-next-line typescript/consistent-type-definitions -- only interfaces can be added to
  interface AsymmetricMatchersContaining extends SeedanceMatchers {}
}

import { toBreakLimit, toConformTo, toMatchOperation, type Match } from '#matchers/matchers.ts';
import { NotTakenError } from '#matchers/request.ts';

type Said<Matcher> = Matcher extends (received: unknown, ...expected: infer Expected) => unknown
  ? (...expected: Expected) => void
  : never;

/** The matchers that importing `seedance-kit/vitest` adds to `expect`. */
export type SeedanceMatchers = {
  /**
   * Whether a create request keeps every limit of a provider: `expect(request).toConformTo('apimart')`. Warnings, and
   * limits on files of which too little is known, pass; with `{ strict: true }` they do not.
   */
  toConformTo: Said<typeof toConformTo>;
  /** Whether a create request breaks a documented limit: `expect(request).toBreakLimit('apimart/duration')`. */
  toBreakLimit: Said<typeof toBreakLimit>;
  /**
   * Whether a body is as documented: `expect(body).toMatchOperation('tokenhub', 'getVideoGeneration')`, of a refusal
   * with its status behind it.
   */
  toMatchOperation: Said<typeof toMatchOperation>;
};

/** What of Vitest's state tells how a matcher is used. */
type Use = {
  /** Absent where the matcher stands for a part of another value: `expect.toConformTo(…)`. */
  readonly promise?: string;
  readonly isNot?: boolean;
};

/**
 * A matcher that may also stand for a part of a value. Who looks for a request among other things has not made a mistake
 * when one of them is none: that one does not match, and neither does it under `.not`.
 */
function anywhere<Expected extends readonly unknown[]>(matcher: (received: unknown, ...expected: Expected) => Match) {
  return function (this: Use, received: unknown, ...expected: Expected): Match {
    try {
      return matcher(received, ...expected);
    } catch (error) {
      if (this.promise !== undefined || !(error instanceof NotTakenError)) throw error;
      return { pass: this.isNot === true, message: () => error.message };
    }
  };
}

/** The matchers as Vitest takes them. */
export const matchers = {
  toBreakLimit: anywhere(toBreakLimit),
  toConformTo: anywhere(toConformTo),
  toMatchOperation: anywhere(toMatchOperation),
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

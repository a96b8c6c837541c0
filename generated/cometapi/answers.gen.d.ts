// Written by `npm run generate` from specs/; not edited by hand.
import type { SchemaError } from './validate.gen.js';

/** By operation and status; `webhook` is what is posted about a task. */
export const answers: {
  readonly [operation: string]: {
    readonly [status: number]: { (data: unknown): boolean; errors?: readonly SchemaError[] | null };
  };
};

// Written by `npm run generate` from specs/; not edited by hand.
import type { SchemaError } from './validate.gen.js';

/** Judges an answer; `null` where no JSON is documented. */
type Validator = { (data: unknown): boolean; errors?: readonly SchemaError[] | null } | null;

/** Where it is documented, and how well it is known. */
type Source = { readonly title: string; readonly url: string; readonly confidence: string };

/** By operation, and status or range. `webhook` is what is posted about a task. */
export const answers: { readonly [operation: string]: { readonly [status: string]: readonly [Validator, Source] } };

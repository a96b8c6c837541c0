// Written by `npm run generate` from specs/; not edited by hand.
import type { CreateVideoGenerationRequest } from './types.gen.ts';

/** A finding of a compiled validator, in Ajv's words. */
export type SchemaError = {
  keyword: string;
  instancePath: string;
  schemaPath: string;
  params: Record<string, unknown>;
  message?: string;
  parentSchema?: unknown;
  data?: unknown;
};
export const validateRequest: {
  (data: unknown): data is CreateVideoGenerationRequest;
  errors?: readonly SchemaError[] | null;
};
export const validateAdvice: {
  (data: unknown): boolean;
  errors?: readonly SchemaError[] | null;
};

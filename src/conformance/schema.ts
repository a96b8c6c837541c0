import { z } from 'zod';
import type { Provider } from '#providers/provider.ts';
import { check, type CheckOptions } from './check.ts';
import { pathOf } from './pointer.ts';

/** The generated create request of a provider. */
export type RequestOf<P extends Provider> = P extends Provider<infer Body> ? Body : never;

/**
 * The limits of a provider as a zod schema, which is a Standard Schema, too: for any slot that takes a
 * validator. It judges as `check` does and tells the same messages; warnings pass. What comes out is what
 * went in, typed as the provider's generated request.
 *
 * Each issue has `path` and `message`, and in `params` the `limit`, what is `allowed`, the `fix` and the `source`.
 *
 * @example
 * const request = requestSchema(providers.cometapi).parse(await form());
 */
export function requestSchema<P extends Provider>(
  provider: P,
  options: CheckOptions = {},
): z.ZodType<RequestOf<P>, RequestOf<P>> {
  return z.custom<RequestOf<P>>().superRefine((request, context) => {
    for (const { pointer, message, given, limit, allowed, fix, source } of check(provider, request, options)
      .violations) {
      context.addIssue({
        code: 'custom',
        message,
        path: keysOf(request, pointer),
        input: given,
        params: { limit, allowed, fix, ...(source && { source }) },
      });
    }
  });
}

/** The path of a pointer, with the indices of lists as numbers. */
function keysOf(request: unknown, pointer: string): (string | number)[] {
  let value = request;
  return pathOf(pointer).map((part) => {
    const key = Array.isArray(value) ? Number(part) : part;
    value = Object(value)[part];
    return key;
  });
}

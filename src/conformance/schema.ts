import { z } from 'zod';
import { typedForm } from '#providers/form.ts';
import type { Provider } from '#providers/provider.ts';
import { check, type CheckOptions } from './check.ts';
import { pathOf } from './pointer.ts';

/** The generated create request of a provider. */
export type RequestOf<P extends Provider> = P extends Provider<infer Body> ? Body : never;

/**
 * The limits of a provider as a zod schema, which is a Standard Schema, too: for any slot that takes a
 * validator. It judges as `check` does and tells the same messages; warnings pass. What comes out is what
 * went in, typed as the provider's generated request; of a form, numbers that came as text are numbers.
 *
 * Each issue has `path` and `message`, and in `params` the `limit`, what is `allowed`, the `fix` and the `source`.
 *
 * @example
 * const request = requestSchema(providers.cometapi).parse(Object.fromEntries(await request.formData()));
 */
export function requestSchema<P extends Provider>(
  provider: P,
  options: CheckOptions = {},
): z.ZodType<RequestOf<P>, RequestOf<P>> {
  const schema = z.custom<RequestOf<P>>().superRefine((request, context) => {
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
  const { form } = provider.contract;
  // Out comes what the type says: numbers.
  return form === null ? schema : schema.transform((request) => typedForm(request, form));
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

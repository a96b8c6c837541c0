import type { SchemaError } from '#providers/provider.ts';

/**
 * The limit that a finding breaks, by the `x-limit` of the schema node that failed: an id for the
 * whole node, or a map from keyword to id (for `required`, from field to id). A wrong `type` is never
 * a documented limit.
 */
export function limitOf(error: SchemaError): string | undefined {
  const tag = tagOf(error);
  // The discriminator's field is there and no string: a type, like any other.
  if (error.keyword === 'discriminator' && error.params.error === 'tag') return undefined;
  if (typeof tag === 'string') return error.keyword === 'type' ? undefined : tag;
  const entry = property(tag, error.keyword);
  const id = typeof entry === 'string' ? entry : property(entry, String(error.params.missingProperty));
  return typeof id === 'string' ? id : undefined;
}

function tagOf(error: SchemaError): unknown {
  return property(error.parentSchema, 'x-limit');
}

function property(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.entries(value).find(([key]) => key === name)?.[1];
}

/**
 * Leaves out what only repeats another finding:
 * - what failed beneath a node that is a limit as a whole (the `required` inside its `then`);
 * - a discriminator's complaint about a field that is missing;
 * - what else a value of the wrong type is not.
 */
export function withoutEchoes(errors: readonly SchemaError[]): readonly SchemaError[] {
  if (errors.length < 2) return errors;
  const wholes = errors.filter((error) => typeof tagOf(error) === 'string' && error.keyword !== 'type');
  const missing = new Set(errors.map((error) => `${error.instancePath}/${String(error.params.missingProperty)}`));
  const mistyped = new Set(errors.filter(({ keyword }) => keyword === 'type').map(({ instancePath }) => instancePath));
  return errors.filter((error) => {
    if (error.keyword !== 'type' && mistyped.has(error.instancePath)) return false;
    if (error.keyword === 'discriminator' && missing.has(`${error.instancePath}/${String(error.params.tag)}`))
      return false;
    return !wholes.some((whole) => whole !== error && isBeneath(error, whole));
  });
}

/** Beneath the keyword that failed, that is: a list that is too long says nothing of its entries. */
function isBeneath(error: SchemaError, whole: SchemaError): boolean {
  const node = whole.schemaPath.slice(0, whole.schemaPath.lastIndexOf('/') + 1);
  const failed = whole.keyword === 'if' ? ['then', 'else'] : [whole.keyword];
  return (
    failed.some((keyword) => error.schemaPath.startsWith(`${node}${keyword}/`)) && typeof tagOf(error) !== 'string'
  );
}

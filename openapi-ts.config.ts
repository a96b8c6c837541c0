import { defineConfig } from '@hey-api/openapi-ts';
import { isForbidden, isObject, providerIds, walk } from './scripts/specs.ts';

/**
 * The types carry a request's shape; its rules (`allOf` entries that hold `not`, `if` or `contains`)
 * are the validators' work. The generator turns them into intersections with `unknown`, so the copy
 * it reads has none. A field that a model forbids (`not: {}`) is no field of its type.
 */
function keepShapeOnly(spec: unknown): void {
  walk(spec, (node) => {
    if (Array.isArray(node.allOf) && node.allOf.every((rule) => isObject(rule) && !('$ref' in rule))) delete node.allOf;
    if (isObject(node.properties)) {
      for (const [name, field] of Object.entries(node.properties)) {
        if (isForbidden(field)) delete node.properties[name];
      }
    }
    // What a `not` takes out of an `enum` is no value of the type.
    if (Array.isArray(node.enum) && isObject(node.not)) {
      const excluded = Array.isArray(node.not.enum) ? node.not.enum : [node.not.const];
      node.enum = node.enum.filter((value) => !excluded.includes(value));
      delete node.not;
    }
    // The members name their models with a `const` or an `enum`; the union needs no second mark.
    if ('oneOf' in node && 'discriminator' in node) {
      delete node.discriminator;
      delete node.required;
      delete node.type;
    }
  });
}

export default defineConfig(
  providerIds.map((provider) => ({
    input: `./specs/${provider}/openapi.yaml`,
    output: { path: `./generated/${provider}`, importFileExtension: '.ts' as const, entryFile: false },
    parser: { patch: { input: keepShapeOnly } },
    plugins: [
      '@hey-api/client-fetch',
      '@hey-api/typescript',
      'zod',
      { name: '@hey-api/sdk', validator: { response: 'zod' } },
    ] as const,
  })),
);

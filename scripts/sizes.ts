/** Prints what parts of the built package weigh in an app's bundle, and fails when one weighs more than it may. */
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { bundle } from './bundle.ts';
import { camelCase, pascalCase, providerIds, readSpec, root } from './specs.ts';

/** Bytes, minified and gzipped. */
const budgets = {
  /** The client of one provider, with its check. */
  client: 70_000,
  /** The same without the generated operations. */
  shared: 42_000,
  /** One generated operation and what validates its answer. */
  operation: 32_000,
  /** The client for all providers. */
  all: 66_000,
};

/** What is used of an entry of the package, in an app's words. */
type Part = { readonly name: string; readonly from: string; readonly use: string; readonly budget: number };

const parts: readonly Part[] = [
  ...providerIds.flatMap((id) => {
    const from = `clients/${id}`;
    const [client, query] = [`create${pascalCase(id)}Client`, queryOf(id)];
    const shared = `export const client = () => kit.createClientOf(kit.${camelCase(id)});`;
    return [
      { name: client, from, use: `export const client = kit.${client};`, budget: budgets.client },
      { name: 'createClientOf', from, use: shared, budget: budgets.shared },
      { name: query, from: `${from}/operations`, use: `export const call = kit.${query};`, budget: budgets.operation },
    ];
  }),
  {
    name: 'createVideoClient',
    from: 'index',
    use: 'export const client = kit.createVideoClient;',
    budget: budgets.all,
  },
];

/** The operation that asks for a task. */
function queryOf(id: string): string {
  const found = Object.entries(readSpec(id).paths).find(([path, { get }]) => get && path.endsWith('}'));
  if (!found?.[1].get) throw new Error(`${id} has no operation that asks for a task`);
  return found[1].get.operationId;
}

for (const { name, from, use, budget } of parts) {
  const { files } = await bundle(join(root, 'dist'), `import * as kit from './${from}.js'; ${use}`);
  const size = [...files.values()].reduce((sum, code) => sum + gzipSync(code).length, 0);
  console.log(
    `${from.padEnd(34)}${name.padEnd(28)}${String(size).padStart(7)} of ${budget} bytes, minified and gzipped`,
  );
  if (size > budget) process.exitCode = 1;
}

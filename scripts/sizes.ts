/** Prints what parts of the built package weigh in an app's bundle, and fails when one weighs more than it may. */
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { bundle } from './bundle.ts';
import { pascalCase, providerIds, readSpec, root } from './specs.ts';

/** Bytes, minified and gzipped. */
const budgets = {
  /** The client of one provider, with its check. */
  client: 70_000,
  /** One generated operation and what validates its answer. */
  operation: 32_000,
  /** The client for all providers. */
  all: 66_000,
};

type Part = { readonly name: string; readonly from: string; readonly budget: number };

const parts: readonly Part[] = [
  ...providerIds.flatMap((id) => [
    { name: `create${pascalCase(id)}Client`, from: `clients/${id}`, budget: budgets.client },
    { name: queryOf(id), from: `clients/${id}`, budget: budgets.operation },
  ]),
  { name: 'createVideoClient', from: 'index', budget: budgets.all },
];

/** The operation that asks for a task. */
function queryOf(id: string): string {
  const found = Object.entries(readSpec(id).paths).find(([path, { get }]) => get && path.endsWith('}'));
  if (!found?.[1].get) throw new Error(`${id} has no operation that asks for a task`);
  return found[1].get.operationId;
}

for (const { name, from, budget } of parts) {
  const { files } = await bundle(join(root, 'dist'), `export { ${name} } from './${from}.js';`);
  const size = [...files.values()].reduce((sum, code) => sum + gzipSync(code).length, 0);
  console.log(
    `${from.padEnd(24)}${name.padEnd(28)}${String(size).padStart(7)} of ${budget} bytes, minified and gzipped`,
  );
  if (size > budget) process.exitCode = 1;
}

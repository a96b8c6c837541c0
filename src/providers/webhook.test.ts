/** What is posted to the receivers of webhooks, held against the callbacks of the specs. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CompleteTask } from '#tasks/task.ts';
import { isObject, readSpec, type Json, type JsonObject } from '../../scripts/specs.ts';
import { taskOf } from '../../test/support/arbitraries.ts';
import { faultsOf } from '../../test/support/spec.ts';
import { providerIds, providers as registry } from './index.ts';
import { createOperation, type Provider } from './provider.ts';

const providers: Readonly<Record<string, Provider>> = registry;

/** The callback of a create request as the spec has it: its address, and the schema of what is posted. */
function callbackOf(id: string): { address: string; schema: JsonObject } | undefined {
  const { path } = createOperation(registry[providerIds.find((known) => known === id) ?? 'apimart']);
  const [expressions = {}] = objectsIn(readSpec(id).paths[path]?.post?.callbacks);
  const [entry] = Object.entries(expressions);
  if (!entry) return undefined;
  const schema = ['post', 'requestBody', 'content', 'application/json', 'schema'].reduce<Json | undefined>(
    (node, key) => (isObject(node) ? node[key] : undefined),
    entry[1],
  );
  return { address: entry[0], schema: isObject(schema) ? schema : {} };
}

function objectsIn(node: Json | undefined): JsonObject[] {
  return isObject(node) ? Object.values(node).filter(isObject) : [];
}

test.each(providerIds)('%s posts webhooks exactly if its spec has a callback', (id) => {
  const { contract, writeWebhook } = providers[id] ?? registry.apimart;
  const { webhook } = contract.lifecycle;
  expect(webhook !== null).toBe(callbackOf(id) !== undefined);
  expect(writeWebhook !== undefined).toBe(webhook !== null);
  if (webhook) expect(callbackOf(id)?.address).toBe(`{$request.body#/${webhook.field}}${webhook.pathSuffix}`);
});

describe.each(['apimart', 'seedance2-ink'] as const)('a webhook of %s', (id) => {
  const { contract, readTask, writeTask } = registry[id];
  const tasks = taskOf(id, contract.lifecycle.webhook?.states);
  const posted = (task: CompleteTask) => registry[id].writeWebhook?.(task);

  test('keeps the contract', () => {
    const { schema = {} } = callbackOf(id) ?? {};
    expect(faultsOf(id, schema, {})).not.toEqual([]);
    fc.assert(
      fc.property(tasks, (task) => {
        expect(faultsOf(id, schema, posted(task))).toEqual([]);
      }),
    );
  });

  test('tells the same as the answer to a query', () => {
    fc.assert(
      fc.property(tasks, (task) => {
        expect(readTask(posted(task))).toEqual(readTask(writeTask(task).body));
        expect(readTask(posted(task))?.id).toBe(task.id);
      }),
    );
  });
});

test('APIMart posts the bare task, as its page shows it', () => {
  const [task] = fc.sample(taskOf('apimart', ['succeeded']), { numRuns: 1, seed: 7 });
  if (!task) throw new Error('there is no sample');
  expect(registry.apimart.writeWebhook?.(task)).toMatchObject({ id: task.id, status: 'completed' });
});

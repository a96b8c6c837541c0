/**
 * Clients of every provider on a mock, and the two ways in which each creates a task.
 */
import { vi } from 'vitest';
import type { VideoClientOptions } from '#client/settings.ts';
import type { OperationResponse } from '#client/operations.ts';
import type { CreateOptions, VideoClient } from '#client/video-client.ts';
import { providerIds, providers, type ProviderId } from '#providers/index.ts';
import { modelOf } from '#providers/models.ts';
import { createOperation } from '#providers/provider.ts';
import { createSimulator, type Simulator, type SimulatorOptions } from '#simulator/index.ts';
import type { VideoRequestInput } from '#tasks/task.ts';
import { pascalCase } from '../../scripts/specs.ts';

/** A request that every provider takes. */
export const request: VideoRequestInput = {
  model: 'seedance-2.0',
  prompt: 'A paper boat drifts down a rainy street',
  seconds: 5,
};

/** Longer than the shortest that is looked for in answers. */
export const apiKey = 'sk-0123456789-abcdef';

type CreateCall = CreateOptions & { readonly headers?: Readonly<Record<string, string>> };

/** The entry point of each provider, `seedance-kit/<id>`. */
const entries = new Map<ProviderId, object>();
for (const id of providerIds) entries.set(id, await import(`../../generated/${id}/entry.gen.ts`));

/**
 * The client of a provider's own entry point, any of its generated operations, and the one that creates, with a valid
 * body or with another.
 */
export function generatedClient(id: ProviderId, options: VideoClientOptions) {
  const provider = providers[id];
  const client: VideoClient = callBy(entries.get(id) ?? {}, `create${pascalCase(id)}Client`, { apiKey, ...options });
  const operation = (name: string, given: object): Promise<OperationResponse<unknown>> => callBy(client, name, given);
  return {
    client,
    operation,
    createRaw(given: CreateCall = {}, more: object = {}) {
      const body = provider.writeRequest({ ...request, model: modelOf(provider.contract, request.model) });
      return operation(createOperation(provider).id, { body: { ...body, ...more }, ...given });
    },
  };
}

/** Calls by a name that no type knows: what every operation takes and gives stands in client-types.test-d.ts. */
function callBy(owner: object, name: string, given: object) {
  const method: unknown = Reflect.get(owner, name);
  if (typeof method !== 'function') throw new Error(`there is no ${name}`);
  return Reflect.apply(method, owner, [given]);
}

export const ways = ['create()', 'the generated operation'] as const;
export type Way = (typeof ways)[number];

/** Creates a task in one of the two ways. */
export function creator(id: ProviderId, way: Way, options: VideoClientOptions) {
  const { client, createRaw } = generatedClient(id, options);
  return (call: CreateOptions = {}): Promise<unknown> =>
    way === 'create()' ? client.create(request, call) : createRaw(call);
}

/** What a promise rejects with. */
export async function failureOf(promise: Promise<unknown>): Promise<unknown> {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  throw new Error('it did not fail');
}

/** A mock that lets the time of a request run out as soon as it hangs: a test that uses it fakes the timers. */
export function impatient(options: SimulatorOptions = {}): Simulator {
  const simulator = createSimulator({
    seed: 1,
    onExchange() {
      if (simulator.journal.list().at(-1)?.response.fault === 'hang') vi.advanceTimersByTime(60_000);
    },
    ...options,
  });
  return simulator;
}

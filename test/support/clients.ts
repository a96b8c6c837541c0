/**
 * Clients of every provider on a mock, and the two ways in which each creates a task.
 */
import { vi } from 'vitest';
import { createApimartClient } from '#generated/apimart/entry.gen.ts';
import { createCometapiClient } from '#generated/cometapi/entry.gen.ts';
import { createSeedance2InkClient } from '#generated/seedance2-ink/entry.gen.ts';
import { createTokenhubClient } from '#generated/tokenhub/entry.gen.ts';
import type { VideoClientOptions } from '#client/settings.ts';
import type { CreateOptions } from '#client/video-client.ts';
import type { ProviderId } from '#providers/index.ts';
import { createSimulator, type Simulator, type SimulatorOptions } from '#simulator/index.ts';
import type { VideoRequestInput } from '#tasks/task.ts';

const prompt = 'A paper boat drifts down a rainy street';

/** A request that every provider takes. */
export const request: VideoRequestInput = { model: 'seedance-2.0', prompt, seconds: 5 };

/** Longer than the shortest that is looked for in answers. */
export const apiKey = 'sk-0123456789-abcdef';

type CreateCall = CreateOptions & { readonly headers?: Readonly<Record<string, string>> };

/** The client of a provider's own entry point, and its generated create with a valid body, or with another. */
export function generatedClient(id: ProviderId, options: VideoClientOptions) {
  switch (id) {
    case 'apimart': {
      const client = createApimartClient({ apiKey, ...options });
      const body = { model: 'doubao-seedance-2.0', prompt, duration: 5 } as const;
      return {
        client,
        createRaw: (call: CreateCall = {}, more = {}) =>
          client.createVideoGeneration({ body: { ...body, ...more }, ...call }),
      };
    }
    case 'cometapi': {
      const client = createCometapiClient({ apiKey, ...options });
      const body = { model: 'doubao-seedance-2-0', prompt, seconds: 5 } as const;
      return {
        client,
        createRaw: (call: CreateCall = {}, more = {}) => client.createVideo({ body: { ...body, ...more }, ...call }),
      };
    }
    case 'seedance2-ink': {
      const client = createSeedance2InkClient({ apiKey, ...options });
      const body = { model: 'seedance-2.0', prompt, duration: 5 } as const;
      return {
        client,
        createRaw: (call: CreateCall = {}, more = {}) =>
          client.createVideoGeneration({ body: { ...body, ...more }, ...call }),
      };
    }
    case 'tokenhub': {
      const client = createTokenhubClient({ apiKey, ...options });
      const body = { model: 'doubao-seedance-2.0', prompt, duration: 5 } as const;
      return {
        client,
        createRaw: (call: CreateCall = {}, more = {}) =>
          client.createVideoGeneration({ body: { ...body, ...more }, ...call }),
      };
    }
  }
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

/**
 * Everything that can carry a request to the mock. The behaviour suite runs on each.
 */
import { setupServer } from 'msw/node';
import { expect } from 'vitest';
import { handlers } from '#adapters/msw/index.ts';
import { serve } from '#adapters/http/index.ts';
import { putPrismInFront } from '#adapters/prism/index.ts';
import { specPath } from '#cli/spec-path.ts';
import { providerIds, providers } from '#providers/index.ts';
import { createSimulator } from '#simulator/simulator.ts';
import { createClock } from '#tasks/clock.ts';
import type { MediaTable } from '#tasks/task.ts';
import { toAnswer, toInit, type Answer, type Session } from './session.ts';

export type Transport = {
  readonly name: string;
  /** Starts a mock; with facts, it enforces the limits on the files that requests name. */
  open(media?: MediaTable): Promise<Session>;
};

/** A mock whose clock stands still, with the times of a real one. */
const simulatorOptions = { queued: 1000, running: 4000, seed: 7 };

function frozenSimulator(media: MediaTable = {}) {
  return createSimulator({ ...simulatorOptions, clock: createClock({ mode: 'frozen' }), media });
}

/** Straight into the simulator, at the providers' real addresses. */
export const direct: Transport = {
  name: 'direct fetch',
  async open(media) {
    const simulator = frozenSimulator(media);
    return {
      send: async (provider, path, call = {}) =>
        toAnswer(await simulator.fetch(`${providers[provider].contract.origin}${path}`, toInit(call))),
      download: async (url) => toAnswer(await simulator.fetch(url)),
      tasks: async () => (await simulator.tasks()).map(({ id }) => id),
      advance: async (milliseconds) => simulator.clock.advance(milliseconds),
      close: () => simulator.close(),
    };
  },
};

/** The global `fetch`, answered by MSW at the providers' real addresses. */
export const mswInNode: Transport = {
  name: 'MSW in Node',
  async open(media) {
    const simulator = frozenSimulator(media);
    const server = setupServer(...handlers(simulator));
    server.listen({ onUnhandledFrame: 'error' });
    return {
      send: async (provider, path, call = {}) =>
        toAnswer(await fetch(`${providers[provider].contract.origin}${path}`, toInit(call))),
      download: async (url) => toAnswer(await fetch(url)),
      tasks: async () => (await simulator.tasks()).map(({ id }) => id),
      advance: async (milliseconds) => simulator.clock.advance(milliseconds),
      async close() {
        server.close();
        await simulator.close();
      },
    };
  },
};

/** A real socket, every provider under its own path. */
export const http: Transport = {
  name: 'HTTP',
  async open(media) {
    const simulator = frozenSimulator(media);
    const server = await serve(simulator, { port: 0 });
    return {
      send: async (provider, path, call = {}) =>
        toAnswer(await fetch(`${server.url}/${provider}${path}`, toInit(call))),
      download: async (url) => toAnswer(await fetch(url)),
      tasks: async () => (await simulator.tasks()).map(({ id }) => id),
      advance: async (milliseconds) => simulator.clock.advance(milliseconds),
      async close() {
        await server.close();
        await simulator.close();
      },
    };
  },
};

/** The same, with Prism judging every request and answer on the way. */
export const httpBehindPrism: Transport = {
  name: 'HTTP behind Prism',
  async open(media) {
    const simulator = frozenSimulator(media);
    const specs = Object.fromEntries(providerIds.map((id) => [id, specPath(id)]));
    const server = await serve(await putPrismInFront({ upstream: simulator, specs }), { port: 0 });
    return {
      async send(provider, path, call = {}) {
        const answer = await toAnswer(await fetch(`${server.url}/${provider}${path}`, toInit(call)));
        expect(violationsOfAnswer(answer)).toEqual([]);
        return answer;
      },
      download: async (url) => toAnswer(await fetch(url)),
      tasks: async () => (await simulator.tasks()).map(({ id }) => id),
      advance: async (milliseconds) => simulator.clock.advance(milliseconds),
      async close() {
        await server.close();
        await simulator.close();
      },
    };
  },
};

/** What Prism found wrong with the answer itself; the mock may be sent anything, and must answer by the spec. */
function violationsOfAnswer({ headers }: Answer): unknown[] {
  const violations: { location: string[] }[] = JSON.parse(headers['sl-violations'] ?? '[]');
  return violations.filter(({ location }) => location[0] === 'response');
}

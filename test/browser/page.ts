/** What the page does: starts MSW with the ready-made worker, and lends the suite its `fetch`. */
import { providers, type ProviderId } from '#providers/index.ts';
import { simulator, worker } from '../../mocks/browser.ts';
import { toAnswer, toInit, type Answer, type Call } from '../support/session.ts';

export type Page = {
  send(provider: ProviderId, path: string, call: Call): Promise<Answer>;
  download(url: string): Promise<Answer>;
  tasks(): Promise<string[]>;
  advance(milliseconds: number): void;
};

declare global {
  var page: Page;
}

await worker.start({ quiet: true, onUnhandledFrame: 'bypass' });
simulator.clock.freeze();
globalThis.page = {
  send: async (provider, path, call) =>
    toAnswer(await fetch(`${providers[provider].contract.origin}${path}`, toInit(call))),
  download: async (url) => toAnswer(await fetch(url)),
  tasks: async () => (await simulator.tasks()).map(({ id }) => id),
  advance: (milliseconds) => simulator.clock.advance(milliseconds),
};

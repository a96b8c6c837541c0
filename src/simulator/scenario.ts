/**
 * What becomes of a task, chosen when it is created.
 *
 * @module
 */
import type { PlanStep } from '#tasks/lifecycle.ts';
import type { TaskFailure } from '#tasks/task.ts';

/** How long a task waits and runs, in milliseconds. */
export type Timing = { readonly queued: number; readonly running: number };

/** The course of a task, and what it says when it does not succeed. */
export type Plan = { readonly steps: readonly PlanStep[]; readonly failure?: TaskFailure };

/** A named course of a task. */
export type Scenario = {
  /** In kebab case. */
  readonly name: string;
  /** One line for people. */
  readonly summary: string;
  readonly plan: (timing: Timing) => Plan;
};

/** The course of a task that waits, runs, and ends in a state. */
function endsIn(state: 'succeeded' | 'failed' | 'expired' | 'cancelled', failure?: TaskFailure) {
  return ({ queued, running }: Timing): Plan => ({
    steps: [
      { after: 0, state: 'queued' },
      { after: queued, state: 'running' },
      { after: queued + running, state },
    ],
    ...(failure && { failure }),
  });
}

const succeeds = endsIn('succeeded');

/** The scenarios that come with the simulator; the first is the default. */
export const scenarios: readonly Scenario[] = [
  { name: 'succeed', summary: 'the task succeeds', plan: succeeds },
  {
    name: 'fail',
    summary: 'the task fails while it runs',
    plan: endsIn('failed', { message: 'The video could not be generated.', code: 'generation_failed' }),
  },
  {
    name: 'moderation-late',
    summary: 'the finished video is held back by content moderation',
    plan: endsIn('failed', { message: 'The output was blocked by content moderation.', code: 'content_moderation' }),
  },
  {
    name: 'slow',
    summary: 'everything takes ten times as long',
    plan: ({ queued, running }) => succeeds({ queued: queued * 10, running: running * 10 }),
  },
  {
    name: 'stuck',
    summary: 'the task runs and never ends',
    plan: ({ queued }) => ({
      steps: [
        { after: 0, state: 'queued' },
        { after: queued, state: 'running' },
      ],
    }),
  },
  {
    name: 'expired',
    summary: 'the task is given up by the provider before it ends',
    plan: endsIn('expired', { message: 'The task expired before it was finished.', code: 'expired' }),
  },
  {
    name: 'cancelled',
    summary: 'somebody else cancels the task while it runs',
    plan: endsIn('cancelled', { message: 'The task was cancelled.', code: 'cancelled' }),
  },
];

export function findScenario(name: string): Scenario | undefined {
  return scenarios.find((scenario) => scenario.name === name);
}

/**
 * The scenario that a request asks for by its header, or by `mock.<name>` anywhere in its key, so that
 * a client can choose without a change. A word that names none is given back; `undefined` asks for none.
 */
export function chosenScenario(header: string | null, key: string): Scenario | string | undefined {
  if (header !== null) return findScenario(header) ?? header;
  if (!/mock\./i.test(key)) return undefined;
  const words = [...key.matchAll(/(?<![a-z0-9])mock\.([a-z0-9-]+)/gi)].map(([, word = '']) => word.toLowerCase());
  // A key may go on after the name; of two names that fit, `moderation-late` says more than `moderation`.
  const fitting = scenarios.filter(({ name }) => words.some((word) => word.startsWith(name)));
  return fitting.sort((a, b) => b.name.length - a.name.length)[0] ?? words[0];
}

export function unknownScenario(name: string): string {
  return `There is no scenario ${JSON.stringify(name)}; the scenarios are ${scenarios.map((scenario) => scenario.name).join(', ')}`;
}

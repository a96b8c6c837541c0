import type { Operation, Provider } from '#providers/provider.ts';
import type { Refusal, Scenario, ScenarioCall } from '#scenario/scenario.ts';
import type { CompleteTask } from '#tasks/task.ts';
import type { Notes } from './exchange.ts';
import { refuse as refuseRequest, type Answer } from './respond.ts';
import type { World } from './world.ts';

/** What a scenario does to one request. */
export type Interference = {
  refuse(task?: CompleteTask): Refusal | undefined;
  tell(task: CompleteTask): CompleteTask;
  answer(answer: Answer, task?: CompleteTask): Answer;
};

/** The requests that are counted together. */
type Counted = {
  readonly operation: Operation['kind'] | 'file';
  readonly provider: Provider;
  /** The id of the task, or the API key where there is none yet. */
  readonly of: string;
  readonly key: string;
};

/** `undefined` where the scenario has no say in requests, so that the others pay nothing for it. */
export function interference(world: World, scenario: Scenario, counted: Counted): Interference | undefined {
  const { refuse, tell, answer } = scenario;
  if (!refuse && !tell && !answer) return undefined;
  const { operation, provider, of, key } = counted;
  const { clock, counts, random } = world;
  const nth = counts.next(`${provider.contract.id} ${operation} ${of}`);
  const callAbout = (task: CompleteTask | undefined): ScenarioCall => ({
    operation,
    provider,
    nth,
    clock,
    random,
    ...(task && { task }),
    quota: (requests, milliseconds) =>
      counts.quota(`${scenario.name} ${provider.contract.id} ${key}`, clock.now(), requests, milliseconds),
  });
  return {
    refuse: (task) => refuse?.(callAbout(task)),
    tell: (task) => tell?.(task, callAbout(task)) ?? task,
    answer: (given, task) => answer?.(given, callAbout(task)) ?? given,
  };
}

/** The answer to a request that a scenario refuses. */
export function refuseWith(provider: Provider, refusal: Refusal, notes: Notes): Answer {
  const { headers, ...failure } = refusal;
  return refuseRequest(provider, failure, notes, headers);
}

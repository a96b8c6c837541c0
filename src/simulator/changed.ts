import type { TaskRecord } from '#tasks/lifecycle.ts';
import { taskOf } from './view.ts';
import type { World } from './world.ts';

/** Tells everybody who goes by a task's course that it has a new one. */
export function changed(world: World, record: TaskRecord): void {
  world.ledger.settle(record);
  announce(world, record);
}

/** Tells whoever waits for a webhook of a task's course; the ledger knows it already. */
export function announce(world: World, record: TaskRecord): void {
  const provider = world.providers.find(({ contract }) => contract.id === record.provider);
  if (!provider?.contract.lifecycle.webhook || !record.request.webhookUrl) return;
  const twist = world.choices.find(record.scenario)?.webhook;
  world.webhooks.expect(
    provider,
    record,
    (current, now) => taskOf(world, provider, current, now, current.mediaOrigin),
    twist === 'before-answer' ? undefined : twist,
  );
}

import type { TaskRecord } from '#tasks/lifecycle.ts';
import type { Exchange } from './exchange.ts';
import type { Answer } from './respond.ts';

/** What a poll of a task that has ended is told. */
export type Final = { readonly task: NonNullable<Exchange['task']>; readonly answer: Answer };

/** The answers to polls of tasks that have ended: they never change, and clients poll the same few. */
export type Finals = {
  /** @param origin Under which the results are found. */
  get(record: TaskRecord, origin: string): Final | undefined;
  /** Keeps an answer, unless it has whole files in it. */
  keep(record: TaskRecord, origin: string, final: Final): void;
  clear(): void;
};

const longest = 4096;

/** Keeps up to `capacity` answers, and then begins anew. */
export function createFinals(capacity = 100): Finals {
  const kept = new Map<TaskRecord, Final & { readonly origin: string }>();
  return {
    get(record, origin) {
      const final = kept.get(record);
      return final?.origin === origin ? final : undefined;
    },
    keep(record, origin, final) {
      if (typeof final.answer.body !== 'string' || final.answer.body.length > longest) return;
      if (kept.size >= capacity) kept.clear();
      kept.set(record, { ...final, origin });
    },
    clear: () => kept.clear(),
  };
}

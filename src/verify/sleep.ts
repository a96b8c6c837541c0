import type { Context } from './context.ts';

/** Waits, by the clock of the run; `false` when the run was ended meanwhile. */
export async function slept({ settings, signal }: Context, milliseconds: number): Promise<boolean> {
  try {
    await settings.time.sleep(milliseconds, signal);
    return true;
  } catch (error) {
    if (signal?.aborted) return false;
    throw error;
  }
}

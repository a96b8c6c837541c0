/**
 * Calls a listener of the user's. What it throws is an error of the user's program, and comes up there: it neither
 * changes an answer nor ends a delivery.
 */
export function notify<T>(listener: ((value: T) => void) | undefined, value: T): void {
  try {
    listener?.(value);
  } catch (error) {
    queueMicrotask(() => {
      throw error;
    });
  }
}

/** What tells the time and lets it pass. All times are in milliseconds. */
export type Time = {
  /** Milliseconds since the epoch. */
  now(): number;
  /**
   * Resolves once so much time has passed; rejects with the signal's reason as soon as it is aborted, and leaves
   * neither timer nor listener behind.
   */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
};

/** An answer as plain data. A `Response` is made of it where one is asked for; making one costs more than all the rest. */
export type Answer = {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** A stream that errors in mid way is a connection that is cut. */
  readonly body: string | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array<ArrayBuffer>> | null;
  /** `reset`: the connection ends without an answer; `hang`: no answer ever comes. */
  readonly fault?: 'reset' | 'hang';
};

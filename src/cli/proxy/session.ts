import { createReferee, PrismError, type Carried, type Listening } from '#adapters/prism/index.ts';
import { bodyOf, createRecorder, keyIn, type Recorder } from '#adapters/har/index.ts';
import { providers } from '#providers/index.ts';
import type { Recorded } from '#simulator/journal/entry.ts';
import { listenAt } from '../serving/listen.ts';
import { specPath } from '../spec-path.ts';
import { UsageError } from '../usage.ts';
import { createInspector, type Inspected } from './inspect.ts';
import type { ProxyLog } from './log.ts';
import type { ProxySettings } from './settings.ts';
import { createCounter, type Tally } from './tally.ts';

/** A proxy that listens. */
export type Session = {
  readonly url: string;
  /** Cuts off what is under way, and tells what has passed; once more it tells the same. */
  close(): Promise<Outcome>;
};

/** What a session has seen. */
export type Outcome = { readonly tally: Tally; readonly recordings: readonly string[] };

/**
 * Opens the proxy.
 *
 * @throws {UsageError} when it cannot listen, record, or load Prism.
 */
export async function openSession(settings: ProxySettings, log: ProxyLog): Promise<Session> {
  const { provider: id, upstream, host, port, timeout, media, record, allow } = settings;
  const provider = providers[id];
  const inspect = createInspector(provider, media);
  const counter = createCounter(allow);
  const recorder = record === undefined ? undefined : recorderIn(record, settings, log);

  const underWay = new Set<Promise<void>>();
  let isClosing = false;

  async function look(carried: Carried): Promise<void> {
    try {
      const inspected = await inspect(carried);
      log.exchange(inspected, counter.add(inspected));
      // What the end of the proxy itself has cut off is not how the gateway answers.
      const isCutHere = isClosing && carried.failure?.kind === 'left';
      if (recorder && !isCutHere) await keep(recorder, carried, inspected);
    } catch (error) {
      log.problem(`an exchange could not be looked at: ${messageOf(error)}`);
    }
  }

  function onExchange(carried: Carried): Promise<void> {
    const looked = look(carried).finally(() => underWay.delete(looked));
    underWay.add(looked);
    return looked;
  }

  const options = { provider: id, spec: specPath(id), upstream, host, port, onExchange };
  const listening: Listening = await listenAt(
    () => createReferee({ ...options, ...(timeout !== undefined && { timeout }) }).catch(explain),
    host,
    port,
  );
  log.listening({ url: listening.url, upstream, record });
  async function end(): Promise<Outcome> {
    isClosing = true;
    await listening.close();
    await Promise.all(underWay);
    await recorder?.close();
    return { tally: counter.tally(), recordings: recorder?.files ?? [] };
  }

  let ended: Promise<Outcome> | undefined;
  return { url: listening.url, close: () => (ended ??= end()) };
}

/** Prism is missing, or its spec is. */
function explain(error: unknown): never {
  if (error instanceof PrismError) throw new UsageError(error.message, { cause: error });
  throw error;
}

function recorderIn(folder: string, { provider, upstream }: ProxySettings, log: ProxyLog): Recorder {
  try {
    return createRecorder({
      folder,
      provider,
      base: upstream,
      onProblem: (error) => log.problem(`the recording cannot be written: ${messageOf(error)}`),
    });
  } catch (error) {
    throw new UsageError(`--record: ${folder} cannot be written to: ${messageOf(error)}`, { cause: error });
  }
}

/** Keeps what a replay can give again; what the proxy itself refused is not the gateway's. */
async function keep(recorder: Recorder, carried: Carried, { exchange }: Inspected): Promise<void> {
  const { request, response, failure } = carried;
  const answer = answerOf(response, failure);
  if (!answer) return;
  const body = await bodyOf(request.headers.get('content-type') ?? '', request.body);
  recorder.add({
    exchange: { ...exchange, path: carried.path + carried.search },
    key: keyIn(request.headers),
    request: { headers: request.headers, ...(body !== undefined && { body }) },
    answer,
  });
}

function answerOf(response: Carried['response'], failure: Carried['failure']): Recorded['answer'] | undefined {
  switch (failure?.kind) {
    case 'unreachable':
    case 'too-large':
    case 'refused':
      return undefined;
    case 'broken':
      return { headers: {}, body: null, fault: 'reset' };
    case 'late':
    case 'left':
      return { headers: {}, body: null, fault: 'hang' };
  }
  if (!response) return undefined;
  const { headers, body, size } = response;
  return { headers: Object.fromEntries(headers), ...(body === undefined ? { body: null, size } : { body }) };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

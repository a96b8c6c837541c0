import type { Exchange } from '#simulator/exchange.ts';
import { createKeyEraser, redactUrls } from '#simulator/journal/redact.ts';
import { secretsIn } from '#simulator/journal/secrets.ts';
import type { RequestLike } from '#simulator/request.ts';
import { toResponse, type Answer } from '#simulator/respond.ts';
import { realTime, tookSince } from '#simulator/stopwatch.ts';
import { placeOf, readArchives, type Archived, type Gateway } from './archive.ts';
import { keyIn } from './body.ts';
import { createQuestioner, differingFields, isSame, questionOf, type Question, type Questioner } from './question.ts';

export type ReplayOptions = {
  /** A folder of `.har` files, or one of them. */
  readonly path: string;
  /** Whose exchanges are replayed; others in the archives are left out. */
  readonly gateways: readonly Gateway[];
  /** Called with every request once it is answered. */
  readonly onExchange?: (exchange: Exchange) => void;
};

/** A request that was not answered from the recordings, and how often it came. */
export type Missed = { readonly request: string; readonly why: string; readonly count: number };

/** Recorded exchanges that answer. */
export type Replay = {
  readonly fetch: (request: Request) => Promise<Response>;
  /** The same for servers, as plain data. */
  readonly answer: (request: RequestLike) => Promise<Answer>;
  /** How many exchanges there are, and how many of them were given. */
  readonly recorded: number;
  readonly given: number;
  readonly missed: readonly Missed[];
};

/** The recorded answers to one question, in their order. */
type Series = { readonly question: Question; readonly answers: Archived[]; last: Archived; next: number };

/**
 * Answers from recordings, offline: by method, path, query and body, in the order in which the answers were
 * recorded; the last one repeats. Keys do not matter. The addresses are those of the mock.
 *
 * @throws {RecordingsError} when there is nothing to replay.
 */
export async function createReplay({ path: folder, gateways, onExchange }: ReplayOptions): Promise<Replay> {
  const archived = readArchives(folder, gateways);
  const toQuestion = createQuestioner();
  const series = await inSeries(archived, toQuestion);
  const missed = new Map<string, Missed>();
  const given = new Set<Archived>();

  function miss(request: string, why: string): void {
    const key = `${request} ${why}`;
    const known = missed.get(key);
    if (known || missed.size < mostMissed) missed.set(key, { request, why, count: (known?.count ?? 0) + 1 });
  }

  function refuse(status: number, question: Question, word: string, why: string): Told {
    miss(`${question.method} /${question.provider}${question.path}`, why);
    return { ...ownRefusal(status, why, word), message: why };
  }

  /** Those whose body was not kept answer any, once none that was kept does. */
  function find(question: Question): Series | undefined {
    const here = series.filter((candidate) => isFor(candidate, question));
    return (
      here.find((candidate) => isSame(candidate.question.body, question.body)) ??
      here.find((candidate) => candidate.question.body === 'not kept' && question.body !== 'none')
    );
  }

  async function tell(request: RequestLike, url: URL): Promise<Told> {
    if (url.pathname.startsWith('/__mock/')) return control(url, gateways);
    const place = placeOf(url, gateways);
    if (!place) {
      const message = `There is no provider at ${url.pathname}; the addresses begin with ${gateways.map(({ id }) => `/${id}`).join(', ')}`;
      return { ...ownRefusal(404, message, 'not-recorded'), message };
    }
    const { headers } = request;
    const bytes = new Uint8Array(await request.arrayBuffer());
    const question = await toQuestion({ ...place, method: request.method, headers, bytes });
    const found = find(question);
    const { provider } = place;
    if (!found) return { ...refuse(404, question, 'not-recorded', notRecorded(question, series)), provider };
    const archive = found.answers[found.next] ?? found.last;
    // Whoever asks for the head alone has seen no answer.
    if (request.method === found.question.method) {
      found.next += 1;
      given.add(archive);
    }
    const about = { provider, ...(archive.operation !== undefined && { operation: archive.operation }) };
    const { body, ...rest } = archive.answer;
    if (body !== undefined) return { ...about, answer: { ...rest, body } };
    const why =
      'The recording does not have the body of this answer: files, what is no UTF-8, and what is longer than a million characters are not kept';
    return { ...about, ...refuse(501, question, 'not-kept', why) };
  }

  async function answer(request: RequestLike): Promise<Answer> {
    const started = realTime();
    const url = new URL(request.url);
    const { answer: told, ...about } = await tell(request, url);
    const asked = url.pathname + url.search;
    const erase = createKeyEraser(keyIn(request.headers), secretsIn(request.headers, asked));
    onExchange?.({
      time: Date.now(),
      method: request.method,
      path: erase(redactUrls(asked)),
      status: told.status,
      duration: tookSince(started),
      ...about,
    });
    return told;
  }

  return {
    answer,
    fetch: async (request) => toResponse(await answer(request), request),
    recorded: archived.length,
    get given() {
      return given.size;
    },
    get missed() {
      return [...missed.values()];
    },
  };
}

/** The exchanges by what was asked; each series in the order of its answers. */
async function inSeries(archived: readonly Archived[], toQuestion: Questioner): Promise<readonly Series[]> {
  const byPlace = new Map<string, Series[]>();
  for (const exchange of archived) {
    const question = await questionOf(exchange, toQuestion);
    const place = `${question.provider} ${question.method} ${question.path}`;
    const here = byPlace.get(place) ?? [];
    byPlace.set(place, here);
    const known = here.find((candidate) => isSame(candidate.question.body, question.body));
    if (!known) here.push({ question, answers: [exchange], last: exchange, next: 0 });
    else {
      known.answers.push(exchange);
      known.last = exchange;
    }
  }
  return [...byPlace.values()].flat();
}

/** Beyond this many a list of requests helps nobody. */
const mostMissed = 1000;

/** An answer, and what is said of it. */
type Told = { readonly answer: Answer } & Partial<Pick<Exchange, 'provider' | 'operation' | 'message'>>;

/** Whoever answers GET answers HEAD. */
function isFor({ question }: Series, { provider, method, path }: Question): boolean {
  const isMethod = question.method === method || (question.method === 'GET' && method === 'HEAD');
  return isMethod && question.provider === provider && question.path === path;
}

/** Enough to see what was meant. */
const mostNear = 3;

/** Why there is no answer, and what is near. */
function notRecorded(question: Question, series: readonly Series[]): string {
  const { provider, method, path, body } = question;
  const own = series.filter((candidate) => candidate.question.provider === provider);
  const what = `${method} ${path}`;
  const [nearest] = own
    .filter((candidate) => isFor(candidate, question))
    .map((candidate) => differingFields(candidate.question.body, body))
    .toSorted((a, b) => a.length - b.length);
  if (nearest) {
    const fields = nearest.length === 0 ? '' : `; the nearest differs in ${nearest.slice(0, 5).join(', ')}`;
    return `${what} was recorded with another body alone${fields}`;
  }
  const others = own
    .map((candidate) => candidate.question)
    .toSorted((a, b) => inCommon(b.path, path) - inCommon(a.path, path));
  const near = [...new Set(others.map((other) => `${other.method} ${other.path}`))].slice(0, mostNear);
  return `${what} was not recorded; ${near.length === 0 ? `nothing of ${provider} was` : `near it is ${near.join(', ')}`}`;
}

function inCommon(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}

function control({ pathname }: URL, gateways: readonly Gateway[]): Told {
  if (pathname === '/__mock/health') {
    const body = JSON.stringify({ status: 'ok', providers: gateways.map(({ id }) => id), replay: true });
    return { answer: { status: 200, headers: { 'content-type': 'application/json' }, body } };
  }
  const message = 'A replay has no clock, no tasks and no ledger: of the controls there is GET /__mock/health alone';
  return { ...ownRefusal(404, message, 'no-control'), message };
}

function ownRefusal(status: number, message: string, word: string): { readonly answer: Answer } {
  return {
    answer: {
      status,
      headers: { 'content-type': 'application/json', 'x-mock-replay': word },
      body: JSON.stringify({ error: { message } }),
    },
  };
}

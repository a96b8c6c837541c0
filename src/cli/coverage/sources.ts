import type { Coverage } from '#simulator/index.ts';
import { controlPath } from '#simulator/control/path.ts';
import { readCoverage } from '#simulator/coverage/read.ts';
import { inputsOf, type Surroundings } from '../requests/inputs.ts';
import { UsageError } from '../usage.ts';

/** What was read, and what could not be: each a line that says which and why. */
export type Sources = { readonly coverages: readonly Coverage[]; readonly problems: readonly string[] };

/** A mock of this machine answers at once. */
const patience = 10_000;

/** Reads the coverages of files, which patterns may stand for. */
export async function fromFiles(args: readonly string[], surroundings: Surroundings): Promise<Sources> {
  const coverages: Coverage[] = [];
  const problems: string[] = [];
  for await (const input of inputsOf(args, surroundings)) {
    const read = 'text' in input ? readCoverage(input.text) : { ok: false as const, message: input.message };
    if (read.ok) coverages.push(read.coverage);
    else problems.push(`${input.file}: ${read.message}`);
  }
  return { coverages, problems };
}

/** Asks mocks that run what they have seen. Nothing but these is asked. */
export async function fromMocks(urls: readonly URL[]): Promise<Sources> {
  const read = await Promise.all(urls.map(askMock));
  return {
    coverages: read.flatMap((one) => (typeof one === 'string' ? [] : [one])),
    problems: read.filter((one) => typeof one === 'string'),
  };
}

/** Where a mock is, as a flag names it. */
export function mockUrl(word: string): URL {
  const url = URL.canParse(word) ? new URL(word) : undefined;
  // What may be a secret is not printed.
  if (url && url.username + url.password !== '')
    throw new UsageError('--url is the address of a mock, without user and password: it asks for neither');
  if (url && /^https?:$/.test(url.protocol)) return url;
  throw new UsageError(
    `--url is the address that \`seedance-kit mock\` tells, http://127.0.0.1:4010 for example; not ${JSON.stringify(word)}`,
  );
}

/** The coverage of a mock, or why there is none. */
async function askMock({ origin }: URL): Promise<Coverage | string> {
  let answer: Response;
  let text: string;
  try {
    answer = await fetch(`${origin}${controlPath}coverage`, {
      redirect: 'error',
      signal: AbortSignal.timeout(patience),
    });
    text = await answer.text();
  } catch (error) {
    return `${origin}: no mock answers there (${reasonOf(error)}); start one by \`seedance-kit mock\`, or name the files that hold a coverage`;
  }
  if (!answer.ok) {
    const said = messageIn(text);
    return `${origin}: the coverage was answered with ${answer.status}${said === undefined ? '; is this a mock?' : `: ${said}`}`;
  }
  const read = readCoverage(text);
  return read.ok ? read.coverage : `${origin}: ${read.message}`;
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause } = error;
  if (cause instanceof Error) return 'code' in cause ? String(cause.code) : cause.message;
  return error.name === 'TimeoutError' ? `nothing came within ${patience / 1000} s` : error.message;
}

/** What the mock says of a refusal. */
function messageIn(text: string): string | undefined {
  try {
    const { message } = Object(Object(JSON.parse(text)).error);
    return typeof message === 'string' ? message : undefined;
  } catch {
    return undefined;
  }
}

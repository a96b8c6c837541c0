/**
 * Requests from cURL commands as documents print them: each becomes the request that curl would send,
 * and is read the way the mock reads it.
 */
import { pathOf } from '#conformance/pointer.ts';
import type { ProviderId } from '#providers/index.ts';
import type { Failure } from '#providers/provider.ts';
import { defaultBodyLimits, readBody } from '#simulator/body.ts';
import { bodyOf, headersOf, type Data, type Form } from './curl-body.ts';
import { parseCurlArgs, type Option } from './curl-options.ts';
import { destinationOf, type Destination } from './destination.ts';
import { Fault, type Entry, type Problem, type Reading, type Source } from './entry.ts';
import { readJson } from './json.ts';
import { createPositions, type Position } from './position.ts';
import { curlCommandsIn, offsetIn, type Command } from './shell.ts';

/** The requests of a script's cURL commands. */
export async function readCurlScript(source: Source, named: ProviderId | undefined): Promise<Reading> {
  const positionOf = createPositions(source.text);
  const entries: Entry[] = [];
  const problems: Problem[] = [];
  const note = (error: unknown) => {
    if (!(error instanceof Fault)) throw error;
    problems.push({ file: source.file, position: positionOf(error.offset), message: error.message });
  };
  try {
    for (const command of curlCommandsIn(source.text)) {
      await readCommand(command, source, named, positionOf).then((entry) => entries.push(entry), note);
    }
  } catch (error) {
    note(error);
  }
  return { entries, problems };
}

async function readCommand(
  command: Command,
  { file, folder }: Source,
  named: ProviderId | undefined,
  positionOf: (offset: number) => Position,
): Promise<Entry> {
  const options = parseCurlArgs(command.args);
  const { id, provider, operation } = destination(command, options, named);
  const body = await bodyOf(command, options, folder);
  const request = toRequest(options, body);
  const read = await readBody(request, operation, defaultBodyLimits, provider.contract);
  const start = positionOf(command.offset);
  const common = { provider: id, label: `${file}:${start.line}` };
  if (!read.ok) {
    const { failure, offset = command.offset } = explain(read.failure, body);
    return { ...common, request: undefined, failure, where: { file, ...start, locate: () => positionOf(offset) } };
  }
  const locate = (pointer: string) => positionOf(offsetOf(pointer, body) ?? command.offset);
  return { ...common, request: asWritten(read.value, body), where: { file, ...start, locate } };
}

function destination(command: Command, options: readonly Option[], named: ProviderId | undefined): Destination {
  const [address, ...others] = options.filter(({ name }) => name === 'url').map(({ value }) => value);
  if (!address) throw new Fault(command.offset, 'the command has no address');
  const [second] = others;
  if (second) {
    const message = `${JSON.stringify(second.text)} is a second address of the command; is a quote or an option missing?`;
    throw new Fault(offsetIn(second, 0), message);
  }
  const found = destinationOf(methodOf(options), address.text, named);
  if (typeof found === 'string') throw new Fault(offsetIn(address, 0), found);
  return found;
}

function methodOf(options: readonly Option[]): string {
  const has = (...names: readonly string[]) => options.some(({ name }) => names.includes(name));
  const given = options.findLast(({ name }) => name === 'request')?.value.text;
  if (given !== undefined) return given;
  if (has('head')) return 'HEAD';
  if (has('get')) return 'GET';
  if (has('upload-file')) return 'PUT';
  return options.some(({ name }) => /^(?:data|json$|form)(?!-escape)/.test(name)) ? 'POST' : 'GET';
}

function toRequest(options: readonly Option[], body: Data | Form | undefined): Request {
  const headers = headersOf(options, body);
  const init = (content: BodyInit | null) =>
    new Request('http://localhost/', { method: 'POST', headers, body: content });
  if (body?.kind !== 'form') return init(body?.bytes ?? null);
  const given = headers.get('content-type');
  // Curl adds the boundary to a type that is the form's; any other goes as it is.
  if (given === null || /^multipart\/form-data\b/i.test(given)) headers.delete('content-type');
  return init(body.data);
}

/** Where a part of the body stands in the script. */
function offsetOf(pointer: string, body: Data | Form | undefined): number | undefined {
  if (body?.kind === 'form') {
    const [field] = pathOf(pointer);
    const part = body.parts.find(({ name }) => name === field);
    return part && offsetIn(part.word, 0);
  }
  if (!body?.word) return undefined;
  const json = readJson(body.word.text);
  return json.ok ? offsetIn(body.word, json.offsetOf(pointer)) : undefined;
}

/** A failure to read the body, with its place in the script. */
function explain(failure: Failure, body: Data | Form | undefined): { failure: Failure; offset?: number } {
  if (body?.kind === 'form') {
    const repeated = body.parts.find(({ name }, index) => body.parts.findIndex((part) => part.name === name) < index);
    return { failure, ...(repeated && { offset: offsetIn(repeated.word, 0) }) };
  }
  if (failure.kind !== 'malformed-body' || !body?.word) return { failure };
  const json = readJson(body.word.text);
  if (json.ok) return { failure };
  // The line and column that the parser counts are those of the body, not of the script.
  const message = `the body is not valid JSON: ${json.reason}`;
  return { failure: { ...failure, message }, offset: offsetIn(body.word, json.offset) };
}

/**
 * The fields as the command has them: a file that is not there is known by its name only, and line breaks
 * are those of the command.
 */
function asWritten(value: unknown, body: Data | Form | undefined): unknown {
  if (body?.kind !== 'form' || typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, field]: [string, unknown]) => {
      const original = body.data.get(name);
      if (typeof field === 'string' && typeof original === 'string') return [name, original];
      return [name, field instanceof File ? (body.placeholders.get(name) ?? field) : field];
    }),
  );
}

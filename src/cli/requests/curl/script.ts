/**
 * Requests from cURL commands as documents print them: each becomes the request that curl would send,
 * and is read the way the mock reads it.
 */
import { check } from '#conformance/check.ts';
import { pathOf, pointerTo } from '#conformance/pointer.ts';
import type { ProviderId } from '#providers/index.ts';
import type { ContractOperation, Failure, Provider } from '#providers/provider.ts';
import { defaultBodyLimits, readBody } from '#simulator/body.ts';
import { curlCommandsIn } from './commands.ts';
import { bodyOf, headersOf, type Data, type Form } from './body.ts';
import { parseCurlArgs, type Option } from './options.ts';
import { destinationOf, type Destination } from './destination.ts';
import { Fault, type Entry, type Place, type Problem, type Reading, type Source } from '../entry.ts';
import { readJson } from '../json.ts';
import { createPositions, type Position } from '../position.ts';
import { offsetIn, type Command, type Word } from './shell.ts';

/** The requests of a script's cURL commands. */
export async function readCurlScript(source: Source, named: ProviderId | undefined): Promise<Reading> {
  const positionOf = createPositions(source.text);
  const entries: Entry[] = [];
  const found: { readonly problem: Problem; readonly isUsual: boolean }[] = [];
  let creates = 0;
  const note = (error: unknown) => {
    if (!(error instanceof Fault)) throw error;
    const problem = { file: source.file, position: positionOf(error.offset), message: error.message };
    found.push({ problem, isUsual: error instanceof Other });
  };
  try {
    for (const command of curlCommandsIn(source.text)) {
      if (command instanceof Fault) {
        note(command);
        continue;
      }
      try {
        const options = parseCurlArgs(command.args);
        refuseSpread(options);
        const place = destination(command, options, named);
        creates++;
        entries.push(await readCommand(command, options, place, source, positionOf));
      } catch (error) {
        note(error);
      }
    }
  } catch (error) {
    note(error);
  }
  // A script that creates a task asks for it, too, and fetches what it made.
  const problems = found.flatMap(({ problem, isUsual }) => (isUsual && creates > 0 ? [] : [problem]));
  return { entries, problems };
}

/** Options that a variable stands for may be any, the body among them. */
function refuseSpread(options: readonly Option[]): void {
  const found = options.find(({ name, value: { spreads } }) => spreads === 'list' || (spreads && name === 'url'));
  if (!found) return;
  const { value } = found;
  const advice = value.spreads === 'list' ? 'write them out' : 'write them out, or quote what is one argument';
  const message = `${value.text} stands for arguments that are not known, so this call of curl is not read; ${advice}`;
  throw new Fault(offsetIn(value, 0), message);
}

/** A command that is no create request, and may stand beside one. */
class Other extends Fault {}

async function readCommand(
  command: Command,
  options: readonly Option[],
  { id, provider, operation }: Destination,
  { file, folders }: Source,
  positionOf: (offset: number) => Position,
): Promise<Entry> {
  const body = await bodyOf(command, options, folders);
  const read = await readBody(toRequest(options, body), operation, defaultBodyLimits, provider.contract);
  const start = positionOf(command.offset);
  const locate = (pointer: string) => placeOf(pointer, body, positionOf) ?? start;
  const entry = {
    provider: id,
    label: `${file}:${start.line}`,
    where: { file, ...start, locate },
    ...(body?.kind === 'form' && {
      files: Array.from(body.files, ([name, { word, ...sent }]) => ({
        ...sent,
        ...(sent.found === undefined && { missing: missingIn(operation, name, sent.path) }),
        position: positionOf(offsetIn(word, 0)),
      })),
      texts: body.texts,
    }),
  };
  if (read.ok && !(body?.kind === 'data' && body.file && !isObject(read.value)))
    return { ...entry, request: asWritten(read.value, body, operation, provider) };
  const failure: Failure = read.ok ? { kind: 'malformed-body', message: 'the body is no JSON object' } : read.failure;
  const explained = explain(failure, body, operation, positionOf);
  return {
    ...entry,
    failure: explained.failure,
    request: asWritten(await understood(body, operation, provider), body, operation, provider),
    where: { file, ...start, locate: (pointer) => (pointer === '' ? (explained.place ?? start) : locate(pointer)) },
  };
}

/** What follows from a file that is not there. */
function missingIn({ formTypes }: ContractOperation, name: string, path: string): string {
  if (isFileField(formTypes, name)) return 'its content is unknown';
  return `${name} is text; write -F '${name}=<${path}' for the text of a file, or --form-string for text that begins with @`;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What a request says that is not sent as it should be; `undefined` where that cannot be told. */
async function understood(
  body: Data | Form | undefined,
  operation: ContractOperation,
  { contract }: Provider,
): Promise<unknown> {
  if (body?.kind === 'data') {
    const json = readJson(new TextDecoder().decode(body.bytes));
    return json.ok && isObject(json.value) ? json.value : undefined;
  }
  if (!body || operation.accepts !== 'multipart/form-data') return undefined;
  const data = new FormData();
  for (const [name, value] of body.data) {
    if (!data.has(name) && !isTextForFile(operation, name, value)) data.append(name, value);
  }
  const request = new Request('http://localhost/', { method: 'POST', body: data });
  const read = await readBody(request, operation, defaultBodyLimits, contract);
  return read.ok ? read.value : undefined;
}

function isTextForFile({ formTypes }: ContractOperation, name: string, value: string | File | null): boolean {
  return typeof value === 'string' && isFileField(formTypes, name);
}

function isFileField(formTypes: ContractOperation['formTypes'], name: string): boolean {
  return Object.hasOwn(formTypes, name) && formTypes[name] === 'file';
}

function destination(command: Command, options: readonly Option[], named: ProviderId | undefined): Destination {
  const method = methodOf(options);
  const [address, ...others] = options.filter(({ name }) => name === 'url').map(({ value }) => value);
  if (!address) {
    const message = 'the command has no address';
    throw method === 'GET' ? new Other(command.offset, message) : new Fault(command.offset, message);
  }
  const [second] = others;
  if (second) {
    const isUsual = ({ text }: Word) => {
      const place = destinationOf(method, text, named);
      return place.kind === 'elsewhere' && place.isUsual;
    };
    if (method === 'GET' && options.some(({ name }) => saving.includes(name)) && [address, ...others].every(isUsual))
      throw new Other(offsetIn(address, 0), 'the command downloads files, and creates no task');
    const message = `${JSON.stringify(second.text)} is a second address of the command; is a quote or an option missing?`;
    throw new Fault(offsetIn(second, 0), message);
  }
  const found = destinationOf(method, address.text, named);
  if (found.kind === 'create') return found;
  throw new (found.isUsual ? Other : Fault)(offsetIn(address, 0), found.message);
}

const saving = ['output', 'remote-name', 'remote-name-all'];

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

/** Where a part of the body stands: in the script, or in the file that the command sends. */
function placeOf(
  pointer: string,
  body: Data | Form | undefined,
  positionOf: (offset: number) => Position,
): Place | undefined {
  if (body?.kind === 'form') {
    const [field] = pathOf(pointer);
    const part = body.parts.find(({ name }) => name === field);
    return part && positionOf(offsetIn(part.word, 0));
  }
  if (!body) return undefined;
  const json = readJson(textOf(body));
  return json.ok ? placeInData(body, json.offsetOf(pointer), positionOf) : positionOf(offsetIn(body.option, 0));
}

/** The text that offsets in data are counted in. */
function textOf({ bytes, word, file }: Data): string {
  return word?.text ?? file?.text ?? new TextDecoder().decode(bytes);
}

function placeInData({ word, file, option }: Data, offset: number, positionOf: (offset: number) => Position): Place {
  if (file) return { file: file.path, ...createPositions(file.text)(offset) };
  return positionOf(word ? offsetIn(word, offset) : offsetIn(option, 0));
}

/** A failure to read the body, with its place. */
function explain(
  failure: Failure,
  body: Data | Form | undefined,
  operation: ContractOperation,
  positionOf: (offset: number) => Position,
): { readonly failure: Failure; readonly place?: Place } {
  if (body?.kind === 'form') {
    const wrong = body.parts.find(
      ({ name }, index) =>
        isTextForFile(operation, name, body.data.get(name)) ||
        body.parts.findIndex((part) => part.name === name) < index,
    );
    if (!wrong) return { failure };
    const isText =
      failure.kind === 'invalid-request' && isTextForFile(operation, wrong.name, body.data.get(wrong.name));
    const message = `${wrong.name} is sent as text; send the file itself by -F '${wrong.name}=@FILE'`;
    return { failure: isText ? { ...failure, message } : failure, place: positionOf(offsetIn(wrong.word, 0)) };
  }
  if (failure.kind !== 'malformed-body' || !body) return { failure };
  const json = readJson(textOf(body), undefined, body.isQuotable);
  if (json.ok) return { failure, place: placeInData(body, 0, positionOf) };
  // The line and column that the parser counts are those of the body, and it repeats a part of that.
  const message = `the body is not valid JSON: ${isGlued(body, json.offset) ? 'text follows the closing quote; remove it' : json.reason}`;
  return { failure: { ...failure, message }, place: placeInData(body, json.offset, positionOf) };
}

/** Whether JSON ends with its quote, and something stands right behind that. */
function isGlued({ word }: Data, offset: number): boolean {
  return (
    word !== undefined &&
    word.pieces.some(({ at }) => at > 0 && at === offset) &&
    readJson(word.text.slice(0, offset)).ok
  );
}

/**
 * The fields as the command has them: a file that is not there is known by its name only, unless its
 * declared type is wrong or no file belongs there, and line breaks are those of the command.
 */
function asWritten(
  value: unknown,
  body: Data | Form | undefined,
  { formTypes }: ContractOperation,
  provider: Provider,
): unknown {
  if (body?.kind !== 'form' || typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, field]: [string, unknown]) => {
      const original = body.data.get(name);
      if (typeof field === 'string' && typeof original === 'string') return [name, original];
      const sent = body.files.get(name);
      if (!(field instanceof File) || !sent || sent.found !== undefined || !isFileField(formTypes, name))
        return [name, field];
      // A right type says nothing of the content, which there is none of.
      const { violations } = check(provider, { ...value, [name]: field });
      const isRefused = sent.type !== undefined && violations.some(({ pointer }) => pointer === pointerTo([name]));
      return [name, isRefused ? field : sent.name];
    }),
  );
}

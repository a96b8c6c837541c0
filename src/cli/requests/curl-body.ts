/**
 * What a cURL command sends: its headers and its body, with the files that it names.
 */
import { basename, resolve } from 'node:path';
import { readFileBytes } from './bytes.ts';
import { parseFormPart, parseFormString, typeByName, type FormPart } from './curl-form.ts';
import type { Option } from './curl-options.ts';
import { Fault } from './entry.ts';
import { offsetIn, restOf, type Command, type Word } from './shell.ts';

/** The data of `-d` and its kin: bytes, and the word they stand in where they are written in the script. */
export type Data = { readonly kind: 'data'; readonly bytes: Uint8Array<ArrayBuffer>; readonly word?: Word };

/** The form of `-F`. */
export type Form = {
  readonly kind: 'form';
  readonly data: FormData;
  /** The parts in their order. */
  readonly parts: readonly { readonly name: string; readonly word: Word }[];
  /** The names of files that are not there, by field: documents print paths to be replaced. */
  readonly placeholders: ReadonlyMap<string, string>;
};

const dataOptions = ['data', 'data-ascii', 'data-raw', 'data-binary', 'data-urlencode', 'json'];

/**
 * The body of a command, with the files it names read from a folder.
 *
 * @throws {Fault} when a file that it consists of cannot be read.
 */
export async function bodyOf(
  command: Command,
  options: readonly Option[],
  folder: string,
): Promise<Data | Form | undefined> {
  const data = options.filter(({ name }) => dataOptions.includes(name));
  const form = options.filter(({ name }) => name === 'form' || name === 'form-string');
  const [firstData] = data;
  if (form.length === 0) return firstData && readData(command, data, folder);
  if (firstData)
    throw new Fault(offsetIn(firstData.value, 0), 'curl sends either a form (-F) or data (-d), and never both');
  return readForm(form, folder);
}

async function readData(command: Command, options: readonly Option[], folder: string): Promise<Data> {
  const pieces: (Uint8Array | string)[] = [];
  let only: Word | undefined;
  for (const { name, value } of options) {
    refuseSubstitution(value);
    if (pieces.length > 0 && name !== 'json') pieces.push('&');
    const isFile = value.text.startsWith('@') && name !== 'data-raw';
    if (name === 'data-urlencode') {
      pieces.push(await urlEncoded(value, folder));
    } else if (!isFile) {
      pieces.push(value.text);
      only = value;
    } else if (value.text === '@-' && command.input?.kind === 'text') {
      refuseSubstitution(command.input.word);
      pieces.push(command.input.word.text);
      only = command.input.word;
    } else {
      const isInput = value.text === '@-' && command.input !== undefined;
      const bytes = await readNamed(isInput && command.input ? command.input.word : restOf(value, 1), folder);
      pieces.push(name === 'data' || name === 'data-ascii' ? withoutLineBreaks(bytes) : bytes);
    }
  }
  const bytes = new Uint8Array(Buffer.concat(pieces.map((piece) => Buffer.from(piece))));
  return { kind: 'data', bytes, ...(only && pieces.length === 1 && { word: only }) };
}

/** `content`, `=content`, `name=content`, `@file` or `name@file`, of which the name is sent as it is. */
async function urlEncoded(value: Word, folder: string): Promise<string> {
  const [, name = '', sign = '', content = ''] = /^([^=@]*)([=@])(.*)$/s.exec(value.text) ?? ['', '', '', value.text];
  const text =
    sign === '@'
      ? new TextDecoder().decode(await readNamed(restOf(value, name.length + 1), folder))
      : content.toWellFormed();
  return `${name === '' ? '' : `${name}=`}${encodeURIComponent(text).replaceAll('%20', '+')}`;
}

async function readForm(options: readonly Option[], folder: string): Promise<Form> {
  const data = new FormData();
  const parts: { name: string; word: Word }[] = [];
  const placeholders = new Map<string, string>();
  for (const { name: option, value: word } of options) {
    refuseSubstitution(word);
    const part = option === 'form' ? parseFormPart(word.text) : parseFormString(word.text);
    if (typeof part === 'string') throw new Fault(offsetIn(word, 0), `${part}; not ${JSON.stringify(word.text)}`);
    const { name } = part;
    parts.push({ name, word });
    const { filename, type } = part;
    if (part.kind === 'value' && filename === undefined) {
      data.append(name, part.value);
    } else if (part.kind === 'value' && filename !== undefined) {
      const declared = type ?? typeByName(filename) ?? 'text/plain';
      data.append(name, new File([part.value], filename, { type: declared }));
    } else if (part.kind === 'text-of') {
      data.append(name, new TextDecoder().decode(await readNamed(restOf(word, name.length + 2), folder, part.value)));
    } else {
      const file = await readFile(part, word, folder);
      if (!file.isThere) placeholders.set(name, file.file.name);
      data.append(name, file.file);
    }
  }
  return { kind: 'form', data, parts, placeholders };
}

async function readFile(part: FormPart, word: Word, folder: string): Promise<{ file: File; isThere: boolean }> {
  const path = part.value;
  const name = part.filename ?? basename(path);
  const type = part.type ?? typeByName(name) ?? typeByName(path) ?? 'application/octet-stream';
  if (path === '-') throw new Fault(offsetIn(word, 0), 'a file from standard input is not part of the command');
  const read = await readFileBytes(resolve(folder, path));
  if (!read.ok && !read.isMissing) throw new Fault(offsetIn(word, 0), `${path}: ${read.message}`);
  return { file: new File(read.ok ? [read.bytes] : [], name, { type }), isThere: read.ok };
}

/** The bytes of a file that the body consists of. */
async function readNamed(word: Word, folder: string, path = word.text): Promise<Uint8Array<ArrayBuffer>> {
  const offset = offsetIn(word, 0);
  if (path === '-') throw new Fault(offset, 'this reads standard input, which is not part of the command; name a file');
  const read = await readFileBytes(resolve(folder, path));
  if (!read.ok) throw new Fault(offset, `the body stands in ${path}, and ${read.message.replace(/^this /, 'that ')}`);
  return read.bytes;
}

/** What `-d @file` leaves out of a file. */
function withoutLineBreaks(bytes: Uint8Array): Uint8Array {
  return bytes.filter((byte) => byte !== 10 && byte !== 13 && byte !== 0);
}

function refuseSubstitution({ substitution }: Word): void {
  if (substitution === undefined) return;
  throw new Fault(
    substitution,
    'the output of a command belongs here, and commands are not run; write it out, or name a file by -d @FILE',
  );
}

/** Set by whoever sends the request, and of no interest to a gateway. */
const ownHeaders = ['content-length', 'transfer-encoding', 'host', 'expect', 'connection'];

/**
 * The headers of a command that say how its body is to be read.
 *
 * @throws {Fault} for what cannot be a header.
 */
export function headersOf(options: readonly Option[], body: Data | Form | undefined): Headers {
  const headers = new Headers();
  if (body?.kind === 'data') {
    const isJson = options.some(({ name }) => name === 'json');
    headers.set('content-type', isJson ? 'application/json' : 'application/x-www-form-urlencoded');
  }
  for (const { value: word } of options.filter(({ name }) => name === 'header')) {
    const fault = (message: string) => new Fault(offsetIn(word, 0), message);
    if (word.text.startsWith('@')) throw fault('headers in a file are not read; write them into the command');
    const [, given = '', sign = '', value = ''] = /^([^:;]+)([:;])(.*)$/s.exec(word.text) ?? [];
    const name = given.trim().toLowerCase();
    if (sign === '') throw fault(`a header is written NAME: VALUE; not ${JSON.stringify(word.text)}`);
    if (ownHeaders.includes(name)) continue;
    const isRemoved = sign === ':' && value.trim() === '';
    try {
      // Curl sends what is no Latin-1 as UTF-8.
      const bytes = Buffer.from(sign === ';' ? '' : value.trim(), 'utf8').toString('latin1');
      if (isRemoved) headers.delete(name);
      else if (name === 'content-type') headers.set(name, bytes);
      else headers.append(name, bytes);
    } catch {
      throw fault(`${JSON.stringify(word.text)} is no header`);
    }
  }
  return headers;
}

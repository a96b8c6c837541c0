/**
 * What a cURL command sends: its headers and its body, with the files that it names.
 */
import { basename, relative } from 'node:path';
import { locateFile, readFileBytes } from '../bytes.ts';
import { parseFormPart, parseFormString, typeByName, type FormPart } from './form.ts';
import type { Option } from './options.ts';
import { Fault, type SentFile } from '../entry.ts';
import { offsetIn, restOf, type Command, type Word } from './shell.ts';

/** The data of `-d` and its kin. */
export type Data = {
  readonly kind: 'data';
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** The first of the options that give it. */
  readonly option: Word;
  /** The word it stands in, where that is one. */
  readonly word?: Word;
  /** The file it stands in, where that is one: from where the command is run, and as it is before curl changes it. */
  readonly file?: { readonly path: string; readonly text: string };
  /** Whether all of it stands in the script, and may be shown. */
  readonly isQuotable: boolean;
};

/** The form of `-F`. */
export type Form = {
  readonly kind: 'form';
  readonly data: FormData;
  /** The parts in their order. */
  readonly parts: readonly { readonly name: string; readonly word: Word }[];
  /** The files that are sent along, by field. */
  readonly files: ReadonlyMap<string, Omit<SentFile, 'position'> & { readonly word: Word }>;
  /** The paths of the files whose text is sent, by field. */
  readonly texts: ReadonlyMap<string, string>;
};

const dataOptions = ['data', 'data-ascii', 'data-raw', 'data-binary', 'data-urlencode', 'json'];

/**
 * The body of a command, with the files it names read from the first folder that has them.
 *
 * @throws {Fault} when a file that it consists of cannot be read.
 */
export async function bodyOf(
  command: Command,
  options: readonly Option[],
  folders: readonly string[],
): Promise<Data | Form | undefined> {
  const data = options.filter(({ name }) => dataOptions.includes(name));
  const form = options.filter(({ name }) => name === 'form' || name === 'form-string');
  const [firstData] = data;
  if (form.length === 0) return firstData && readData(command, data, firstData.value, folders);
  if (firstData)
    throw new Fault(offsetIn(firstData.value, 0), 'curl sends either a form (-F) or data (-d), and never both');
  return readForm(form, folders);
}

async function readData(
  command: Command,
  options: readonly Option[],
  option: Word,
  folders: readonly string[],
): Promise<Data> {
  const pieces: (Uint8Array | string)[] = [];
  let only: Pick<Data, 'word' | 'file'> = {};
  let isQuotable = true;
  for (const { name: kind, value } of options) {
    refuseUnknown(value);
    if (pieces.length > 0 && kind !== 'json') pieces.push('&');
    const isFile = value.text.startsWith('@') && kind !== 'data-raw';
    if (kind === 'data-urlencode') {
      pieces.push(await urlEncoded(value, folders));
      isQuotable &&= !value.text.includes('@');
    } else if (!isFile) {
      pieces.push(value.text);
      only = { word: value };
    } else if (value.text === '@-' && command.input?.kind === 'text') {
      refuseUnknown(command.input.word);
      pieces.push(command.input.word.text);
      only = { word: command.input.word };
    } else {
      const isInput = value.text === '@-' && command.input !== undefined;
      const name = isInput && command.input ? command.input.word : restOf(value, 1);
      refuseUnknown(name);
      const { bytes, path } = await readNamed(name, folders);
      isQuotable = false;
      only = { file: { path, text: new TextDecoder().decode(bytes) } };
      pieces.push(kind === 'data' || kind === 'data-ascii' ? withoutLineBreaks(bytes) : bytes);
    }
  }
  const bytes = new Uint8Array(Buffer.concat(pieces.map((piece) => Buffer.from(piece))));
  return { kind: 'data', bytes, option, isQuotable, ...(pieces.length === 1 && only) };
}

/** `content`, `=content`, `name=content`, `@file` or `name@file`, of which the name is sent as it is. */
async function urlEncoded(value: Word, folders: readonly string[]): Promise<string> {
  const [, name = '', sign = '', content = ''] = /^([^=@]*)([=@])(.*)$/s.exec(value.text) ?? ['', '', '', value.text];
  const text =
    sign === '@'
      ? new TextDecoder().decode((await readNamed(restOf(value, name.length + 1), folders)).bytes)
      : content.toWellFormed();
  return `${name === '' ? '' : `${name}=`}${encodeURIComponent(text).replaceAll('%20', '+')}`;
}

async function readForm(options: readonly Option[], folders: readonly string[]): Promise<Form> {
  const data = new FormData();
  const parts: { name: string; word: Word }[] = [];
  const files = new Map<string, Omit<SentFile, 'position'> & { readonly word: Word }>();
  const texts = new Map<string, string>();
  for (const { name: option, value: word } of options) {
    refuseUnknown(word);
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
      const { bytes } = await readNamed(restOf(word, name.length + 2), folders, part.value);
      data.append(name, new TextDecoder().decode(bytes));
      texts.set(name, part.value);
    } else {
      const { file, found } = await readFile(part, word, folders);
      const known = { ...(found !== undefined && { found }), ...(type !== undefined && { type }) };
      files.set(name, { name: file.name, path: part.value, word, ...known });
      data.append(name, file);
    }
  }
  return { kind: 'form', data, parts, files, texts };
}

async function readFile(
  part: FormPart,
  word: Word,
  folders: readonly string[],
): Promise<{ readonly file: File; readonly found?: string }> {
  const path = part.value;
  const name = part.filename ?? basename(path);
  const type = part.type ?? typeByName(name) ?? typeByName(path) ?? 'application/octet-stream';
  if (path === '-') throw new Fault(offsetIn(word, 0), 'a file from standard input is not part of the command');
  const found = await locateFile(path, folders);
  const read = await readFileBytes(found, true);
  if (!read.ok && !read.isMissing) throw new Fault(offsetIn(word, 0), `${path}: ${read.message}`);
  return { file: new File(read.ok ? [read.bytes] : [], name, { type }), ...(read.ok && { found }) };
}

/** The bytes of a file that the body consists of. */
async function readNamed(
  word: Word,
  folders: readonly string[],
  path = word.text,
): Promise<{ readonly bytes: Uint8Array<ArrayBuffer>; readonly path: string }> {
  const offset = offsetIn(word, 0);
  if (path === '-') throw new Fault(offset, 'this reads standard input, which is not part of the command; name a file');
  const found = await locateFile(path, folders);
  const read = await readFileBytes(found, true);
  if (!read.ok) throw new Fault(offset, `the body stands in ${path}, and ${read.message.replace(/^this /, 'that ')}`);
  return { bytes: read.bytes, path: relative(folders[0] ?? '', found) };
}

/** What `-d @file` leaves out of a file. */
function withoutLineBreaks(bytes: Uint8Array): Uint8Array {
  return bytes.filter((byte) => byte !== 10 && byte !== 13 && byte !== 0);
}

function refuseUnknown({ unknown }: Word): void {
  if (!unknown) return;
  const { offset, variable } = unknown;
  const message =
    variable === undefined
      ? 'the output of a command belongs here, and commands are not run; write it out, or name a file by -d @FILE'
      : `the value of ${variable} belongs here, which is not known; write it out`;
  throw new Fault(offset, message);
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

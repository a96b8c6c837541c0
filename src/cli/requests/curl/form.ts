/**
 * The argument of curl's `-F`, read as curl 7.88 does: quotes around a value are curl's own and are not
 * sent, and an unquoted value ends at its first semicolon.
 */

/** A part of a form. */
export type FormPart = {
  readonly name: string;
  /** Its value: as it stands, from a file's text, or a file sent along. */
  readonly kind: 'value' | 'text-of' | 'file';
  /** The value itself, or the path of the file. */
  readonly value: string;
  /** The media type as it was given. */
  readonly type?: string;
  /** What to call the file; a value with a name is sent as a file, too. */
  readonly filename?: string;
};

/** Reads `name=value`, `name=@path;type=…;filename=…` or `name=<path`; a message where it is none of them. */
export function parseFormPart(text: string): FormPart | string {
  const [, name, content = ''] = /^([^=]*)=(.*)$/s.exec(text) ?? [];
  if (name === undefined) return 'a part of a form is written name=value';
  const [marker] = content;
  if (marker === '(' || (marker === ')' && name === '')) return 'a part of a form that has parts itself is not read';
  const kind = marker === '@' ? 'file' : marker === '<' ? 'text-of' : 'value';
  const value = readWord(content, kind === 'value' ? 0 : 1, kind === 'file');
  const settings = readSettings(content, value.end, kind === 'file');
  if (settings === undefined) return 'a media type is written type=image/png';
  const { end, ...found } = settings;
  if (content[end] === ',') return 'several files in one part are not read; quote a name that has a comma in it';
  return { name, kind, value: value.text, ...found };
}

/** Reads `name=value` of `--form-string`, in which nothing has a meaning of its own. */
export function parseFormString(text: string): FormPart | string {
  const [, name, value = ''] = /^([^=]*)=(.*)$/s.exec(text) ?? [];
  return name === undefined ? 'a part of a form is written name=value' : { name, kind: 'value', value };
}

type Settings = Pick<FormPart, 'type' | 'filename'> & { readonly end: number };

/** What follows a value after semicolons. A media type takes what it does not know for its parameters. */
function readSettings(content: string, start: number, isList: boolean): Settings | undefined {
  const found: { type?: string; filename?: string } = {};
  let isInType = false;
  let end = start;
  while (content[end] === ';') {
    const [before, name] = match(/;\s*(type=|filename=|headers=|encoder=)?/iy, content, end);
    const from = end + before.length;
    const plain = match(isList ? /[^;,]*/y : /[^;]*/y, content, from)[0];
    if (name?.toLowerCase() === 'type=' && !isInType) {
      if (!/^\s*[^/\s]+\/[^;,\s]+/.test(plain)) return undefined;
      found.type = plain.trim();
      isInType = true;
      end = from + plain.length;
    } else if (isInType && (name === undefined || name.toLowerCase() === 'type=')) {
      found.type += content.slice(end, from + plain.length).trimEnd();
      end = from + plain.length;
    } else {
      const setting = readWord(content, from, isList);
      if (name?.toLowerCase() === 'filename=') found.filename = setting.text;
      isInType = name === undefined && isInType;
      end = setting.end;
    }
  }
  return { ...found, end };
}

function match(pattern: RegExp, text: string, offset: number): readonly [string, string?] {
  pattern.lastIndex = offset;
  const [whole = '', group] = pattern.exec(text) ?? [];
  return [whole, group];
}

/** A word up to a semicolon, or, in a list of files, a comma; one in quotes may have them in it. */
function readWord(content: string, from: number, isList: boolean): { text: string; end: number } {
  const start = from + match(/\s*/y, content, from)[0].length;
  const stop = isList ? /[^;,]*/y : /[^;]*/y;
  const [quoted, inner] = match(/"([^"\\]*(?:\\[^][^"\\]*)*)"/y, content, start);
  if (inner !== undefined) {
    const end = start + quoted.length;
    return { text: inner.replaceAll(/\\(["\\])/g, '$1'), end: end + match(stop, content, end)[0].length };
  }
  const [plain] = match(stop, content, start);
  return { text: plain.trimEnd(), end: start + plain.length };
}

/** The media types that curl knows by a file's extension. */
const types: Readonly<Record<string, string>> = {
  gif: 'image/gif',
  htm: 'text/html',
  html: 'text/html',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  pdf: 'application/pdf',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  xml: 'application/xml',
};

/** The media type that curl knows for a name. */
export function typeByName(name: string): string | undefined {
  const extension = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(types, extension) ? types[extension] : undefined;
}

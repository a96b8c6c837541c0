/**
 * Reads commands the way a POSIX shell does, without running anything: quotes, `$'…'`, continued lines,
 * comments, here-documents. Variables are left as they are written, and noted.
 */
import { Fault } from '../entry.ts';

/** A word as the shell would hand it to the command. */
export type Word = {
  readonly text: string;
  /** Where each stretch of the text stands in the script: from `at` in the word, from `from` in the script. */
  readonly pieces: readonly Piece[];
  /** What is not known of it: the first variable, or the first output of another command. */
  readonly unknown?: Unknown;
  /** Where the commands are whose output it asks for. */
  readonly commands?: readonly Stretch[];
  /** Whether it may stand for several words: a list of them (`"$@"`), or a variable that is not quoted. */
  readonly spreads?: 'list' | 'variable';
};

type Unknown = { readonly offset: number; readonly variable?: string };
type Stretch = { readonly start: number; readonly end: number };

type Piece = { readonly at: number; readonly from: number };

/** A command with its arguments. */
export type Command = {
  /** Where its name stands in the script. */
  readonly offset: number;
  readonly args: readonly Word[];
  /** What it reads from standard input: text in the script, or a file by its name. */
  readonly input?: Input;
};

type Input = { readonly kind: 'text' | 'file'; readonly word: Word };

/** Where a character of a word stands in the script. */
export function offsetIn({ pieces }: Word, index: number): number {
  const piece = pieces.findLast(({ at }) => at <= index);
  return piece ? piece.from + index - piece.at : 0;
}

/** The rest of a word from a character on. */
export function restOf(word: Word, from: number): Word {
  const later = word.pieces.map((piece) => ({ ...piece, at: piece.at - from })).filter(({ at }) => at > 0);
  return { ...word, text: word.text.slice(from), pieces: [{ at: 0, from: offsetIn(word, from) }, ...later] };
}

/** What a sticky pattern matches at an offset. */
export function matchAt(pattern: RegExp, text: string, offset: number): string {
  pattern.lastIndex = offset;
  return pattern.exec(text)?.[0] ?? '';
}

/** A here-document in a script: the line that asks for it ends at `from`, and the script goes on at `to`. */
export type Skip = { readonly from: number; readonly to: number };

type HereDocument = { readonly delimiter: string; readonly isQuoted: boolean; readonly isIndented: boolean };

const restOfLine = /(?:(?<=\s)#[^\n]*|[^\n'"\\]|\\[^]|'[^']*'|"(?:[^"\\]|\\[^])*"|['"])*/y;
const restWithin = /[^\n]*/y;

/**
 * Reads the arguments of a command whose name ends at an offset. `isQuoted` says that a double quote is
 * open around it, and `pending` which here-document its line has already.
 */
export function readCommand(
  script: string,
  nameEnd: number,
  isQuoted = false,
  pending?: Skip,
): { command: Command; end: number; skip?: Skip } {
  const args: Word[] = [];
  let input: Input | undefined;
  let here: HereDocument | undefined;
  let offset = nameEnd;
  for (;;) {
    offset += matchAt(/(?:[ \t]|\\(?:\r?\n|$)|\r(?=\n))*/y, script, offset).length;
    const redirection = matchAt(/\d*(?:<<<|<<-?|<&|<|>&|>>|>\||>)|&>>?/y, script, offset);
    if (redirection !== '') {
      offset += redirection.length;
      offset += matchAt(/[ \t]*/y, script, offset).length;
      const { word, end, isQuoted: isLiteral } = readWord(script, offset);
      if (/<<-?$/.test(redirection) && !redirection.endsWith('<<<'))
        here = { delimiter: word.text, isQuoted: isLiteral, isIndented: redirection.endsWith('-') };
      else if (redirection.endsWith('<<<')) input = { kind: 'text', word };
      else if (redirection.endsWith('<')) input = { kind: 'file', word };
      offset = end;
    } else if (script[offset] === '#') {
      offset += matchAt(/[^\n]*/y, script, offset).length;
    } else if (offset === script.length || /[\n;&|()]/.test(script.charAt(offset))) {
      break;
    } else {
      const { word, end } = readWord(script, offset);
      args.push(word);
      offset = end;
    }
  }
  let skip: Skip | undefined;
  if (here) {
    const from = offset + matchAt(isQuoted ? restWithin : restOfLine, script, offset).length;
    const document = readHereDocument(script, here, pending?.from === from ? pending.to : from + 1);
    input = { kind: 'text', word: document.word };
    skip = { from, to: document.end };
  }
  const command = { offset: script.lastIndexOf('curl', nameEnd), args, ...(input && { input }) };
  return { command, end: offset, ...(skip && { skip }) };
}

/** Collects a word, and where its characters come from. */
function createBuilder() {
  let text = '';
  const pieces: Piece[] = [];
  let unknown: Unknown | undefined;
  const commands: Stretch[] = [];
  return {
    add(more: string, from: number) {
      const last = pieces.at(-1);
      if (!last || last.from + text.length - last.at !== from) pieces.push({ at: text.length, from });
      text += more;
    },
    note(found: Unknown) {
      unknown ??= found;
    },
    substitute(start: number, end: number) {
      commands.push({ start, end });
    },
    word: (): Word => ({ text, pieces, ...(unknown && { unknown }), ...(commands.length > 0 && { commands }) }),
  };
}

type Builder = ReturnType<typeof createBuilder>;

function readWord(script: string, start: number): { word: Word; end: number; isQuoted: boolean } {
  const builder = createBuilder();
  let isQuoted = false;
  let offset = start;
  for (;;) {
    const plain = matchAt(/(?:[^ \t\r\n;&|()<>'"\\$`]|\r(?!\n))+/y, script, offset);
    refuseTypography(plain, offset, offset === start);
    if (plain !== '') builder.add(plain, offset);
    offset += plain.length;
    const character = script.charAt(offset);
    if (character === "'") {
      isQuoted = true;
      offset = readSingle(script, offset, builder);
    } else if (character === '"') {
      isQuoted = true;
      offset = readDouble(script, offset, builder);
    } else if (character === '\\') {
      isQuoted = true;
      offset = readEscape(script, offset, builder);
    } else if (character === '$' && script[offset + 1] === "'") {
      offset = readAnsi(script, offset + 1, builder);
    } else if (character === '$' && script[offset + 1] === '"') {
      // The text in another language, where a shell has one.
      offset++;
    } else if (character === '$' || character === '`') {
      offset = readDollar(script, offset, builder);
    } else {
      const spreads = spreadOf(script.slice(start, offset));
      return { word: { ...builder.word(), ...(spreads && { spreads }) }, end: offset, isQuoted };
    }
  }
}

function spreadOf(written: string): Word['spreads'] {
  if (/^"?\$(?:[@*]|\{(?:[@*]|!?\w+\[[@*]\]|1\+))/.test(written)) return 'list';
  return /^\$(?:\w+|\{[^}]+\})$/.test(written) ? 'variable' : undefined;
}

/** What word processors make of a command. */
function refuseTypography(plain: string, offset: number, isStart: boolean): void {
  if (isStart && /^[“”„‘’]/.test(plain))
    throw new Fault(offset, `${plain[0]} is a typographic quote, which quotes nothing in a shell; write ' or "`);
  const space = plain.indexOf('\u00a0');
  if (space !== -1)
    throw new Fault(offset + space, 'this is a no-break space, which separates nothing in a shell; write a plain one');
}

function readSingle(script: string, start: number, builder: Builder): number {
  const end = script.indexOf("'", start + 1);
  if (end === -1) throw new Fault(start, "the quote ' that begins here is not closed");
  builder.add(script.slice(start + 1, end), start + 1);
  return end + 1;
}

function readEscape(script: string, start: number, builder: Builder): number {
  const continued = matchAt(/\\(?:\r?\n|$)/y, script, start);
  if (continued !== '') return start + continued.length;
  if (matchAt(/\\[ \t]+\r?$/my, script, start) !== '') {
    throw new Fault(
      start,
      'a space follows the \\ that continues the line, so the command ends here; remove the space',
    );
  }
  builder.add(script.charAt(start + 1), start + 1);
  return Math.min(start + 2, script.length);
}

function readDouble(script: string, start: number, builder: Builder): number {
  let offset = start + 1;
  for (;;) {
    const plain = matchAt(/[^"\\$`]+/y, script, offset);
    if (plain !== '') builder.add(plain, offset);
    offset += plain.length;
    const character = script.charAt(offset);
    if (character === '') throw new Fault(start, 'the quote " that begins here is not closed');
    if (character === '"') return offset + 1;
    if (character === '\\') offset = readEscapeInDouble(script, offset, builder);
    else offset = readDollar(script, offset, builder);
  }
}

/** Between double quotes, and in a here-document, a backslash stands for itself before most characters. */
function readEscapeInDouble(script: string, start: number, builder: Builder): number {
  const continued = matchAt(/\\\r?\n/y, script, start);
  if (continued !== '') return start + continued.length;
  const isEscape = /[$`"\\]/.test(script.charAt(start + 1));
  if (isEscape) builder.add(script.charAt(start + 1), start + 1);
  else builder.add(script.slice(start, start + 2), start);
  return Math.min(start + 2, script.length);
}

/** A variable is kept and noted; so is what another command would be asked for. */
function readDollar(script: string, start: number, builder: Builder): number {
  const isCommand = script[start] === '`' || script[start + 1] === '(';
  if (!isCommand) {
    const variable = matchAt(/\$(?:[A-Za-z_]\w*|\{[^}\n]+\}|[\d@*#?!$-])/y, script, start);
    if (variable !== '') builder.note({ offset: start, variable });
    builder.add('$', start);
    return start + 1;
  }
  builder.note({ offset: start });
  const end = script[start] === '`' ? script.indexOf('`', start + 1) + 1 : closingParenthesis(script, start + 1);
  if (end === 0) throw new Fault(start, 'the command whose output stands here is not closed');
  builder.substitute(start + (script[start] === '`' ? 1 : 2), end - 1);
  builder.add(script.slice(start, end), start);
  return end;
}

/** The offset after the parenthesis that closes one; 0 where none does. */
function closingParenthesis(script: string, start: number): number {
  let depth = 0;
  for (let offset = start; offset < script.length; offset++) {
    if (script[offset] === '(') depth++;
    if (script[offset] === ')') depth--;
    if (depth === 0) return offset + 1;
  }
  return 0;
}

/** What a letter after a backslash stands for in `$'…'`, the form in which browsers copy a request. */
const ansiEscapes: Readonly<Record<string, string>> = {
  a: '\u0007',
  b: '\b',
  e: '\u001b',
  E: '\u001b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
};

const ansiEscape = /(?:\\x[\da-fA-F]{1,2}|\\[0-7]{1,3})+|\\u[\da-fA-F]{1,4}|\\U[\da-fA-F]{1,8}|\\c?[^]/y;

function readAnsi(script: string, start: number, builder: Builder): number {
  let offset = start + 1;
  for (;;) {
    const plain = matchAt(/[^'\\]+/y, script, offset);
    if (plain !== '') builder.add(plain, offset);
    offset += plain.length;
    const character = script.charAt(offset);
    if (character === '') throw new Fault(start, "the quote $' that begins here is not closed");
    if (character === "'") return offset + 1;
    const escape = matchAt(ansiEscape, script, offset);
    builder.add(unescapeAnsi(escape), offset);
    offset += escape.length || 1;
  }
}

function unescapeAnsi(escape: string): string {
  const [, kind = '', digits = ''] = /^\\([uU])([\da-fA-F]+)$/.exec(escape) ?? [];
  if (kind !== '') {
    const code = Number.parseInt(digits, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
  }
  // Bytes: several may make one character of UTF-8.
  const bytes = Array.from(escape.matchAll(/\\(?:x([\da-fA-F]{1,2})|([0-7]{1,3}))/g), ([, hex, octal]) =>
    hex === undefined ? Number.parseInt(octal ?? '', 8) % 256 : Number.parseInt(hex, 16),
  );
  if (bytes.length > 0) return new TextDecoder().decode(Uint8Array.from(bytes));
  const letter = escape.slice(1);
  if (/^c./s.test(letter)) return String.fromCharCode(letter.charCodeAt(1) % 32);
  return Object.hasOwn(ansiEscapes, letter) ? (ansiEscapes[letter] ?? '') : /[\\'"?]/.test(letter) ? letter : escape;
}

/** Reads the lines from an offset to the one that is the delimiter. */
function readHereDocument(
  script: string,
  { delimiter, isQuoted, isIndented }: HereDocument,
  start: number,
): { word: Word; end: number } {
  const builder = createBuilder();
  let offset = start;
  while (offset < script.length) {
    if (isIndented) offset += matchAt(/\t*/y, script, offset).length;
    const line = matchAt(/[^\n]*\n?/y, script, offset);
    if (line.replace(/\r?\n$/, '') === delimiter) return { word: builder.word(), end: offset + line.length };
    if (isQuoted) builder.add(line, offset);
    else readLine(script, offset, offset + line.length, builder);
    offset += line.length;
  }
  throw new Fault(start, `the here-document that begins here is not closed by a line ${JSON.stringify(delimiter)}`);
}

function readLine(script: string, start: number, end: number, builder: Builder): void {
  let offset = start;
  while (offset < end) {
    const plain = matchAt(/[^\\$`]+/y, script, offset).slice(0, end - offset);
    if (plain !== '') builder.add(plain, offset);
    offset += plain.length;
    if (offset >= end) return;
    if (script[offset] !== '\\') {
      offset = readDollar(script, offset, builder);
    } else if (script[offset + 1] === '"') {
      // The one character that a backslash escapes between quotes, and not here.
      builder.add('\\"', offset);
      offset += 2;
    } else {
      offset = readEscapeInDouble(script, offset, builder);
    }
  }
}

/**
 * Finds the cURL commands of a script, in the places where a shell would run them. A script may be a document
 * with prose and answers between its commands, so what is no command is passed over without being understood.
 */
import { Fault } from '../entry.ts';
import { matchAt, readCommand, type Command, type Skip } from './shell.ts';

/** A stretch of a line that holds neither a quote's end nor the output of another command. */
const inDouble = String.raw`(?:[^"\\\u0060$\n]|\\.|\$(?!\())*`;
const assignment = String.raw`[A-Za-z_]\w*\+?=(?:'[^'\n]*'|\$'(?:[^'\\\n]|\\.)*'|"${inDouble}"|\\.|[^\s'"\\\u0060;&|()$]|\$(?![('"]))*`;
const wrapper = String.raw`(?:sudo|time|env|exec|nohup|builtin|if|elif|else|while|until|then|do|!|command(?![ \t]+-[vV]))(?:[ \t]+-\S+)*`;
/** What may stand before a name: a prompt, assignments, keywords, and commands that run another. */
const beforeName = String.raw`(?:(?:[$%>]|${assignment}|${wrapper}|timeout(?:[ \t]+-\S+)*[ \t]+[\d.]+[smhd]?)[ \t]+)*`;
const name = String.raw`(["']?)(?:[^\s'"\u0060;&|()<>=]*\/)?\\?curl(?:\.exe)?\1(?=\s|$|\\\r?\n)`;
const restOfDouble = new RegExp(inDouble, 'y');
const commandHere = new RegExp(beforeName + name, 'y');
const leading = new RegExp(beforeName, 'y');
const commandWithin = new RegExp(String.raw`(?:^|[;&|({\u0060])[ \t]*${beforeName}${name}`, 'm');
/** A quoted argument of several lines; where the quote is an apostrophe, it hardly stands so. */
const severalLines =
  /(?<=[\s=])(?:'[^']{0,20000}'|"(?:[^"\\`$]|\\[^]|\$(?!\()|\$\((?:(?!curl)[^()"\n])*\)){0,20000}")(?=[\s;&|)<>]|$)/y;

/** These print their words, look for them, or do nothing with them. */
const printers = /^(?::|echo|printf|print|cat|grep|which|type|hash|man|command[ \t]+-[vV])(?=\s|$)/;
/** These run their words. */
const runners = /^(?:\S*\/)?(?:(?:ba|z|da|k)?sh|eval|ssh|su|watch|xargs|parallel|trap)(?=\s|$)/;

/** Whether a text holds cURL commands, and is not JSON that speaks of them. */
export function isCurlScript(text: string): boolean {
  if (
    /^\s*(?:"(?![^"\s]*curl(?:\[[@*]\])?\}?"[ \t]+[^\s:])|\[(?!\[?\s+(?:[-!]\s*[a-z]|"?\$))|\{(?!\s+[\w./]+[ \t]+[^\s:]))/i.test(
      text,
    )
  )
    return false;
  try {
    return curlCommandsIn(text).next().done !== true;
  } catch (error) {
    if (error instanceof Fault) return true;
    throw error;
  }
}

/** Nobody writes commands in commands in commands. */
const deepest = 16;

/** What a command stands in: `$(…)` or backticks, themselves between double quotes or not. */
type Nest = { readonly close: string; readonly isQuoted: boolean };

/**
 * The cURL commands of a script, and a fault for each call of curl that is not followed here.
 *
 * @throws {Fault} when a quote is not closed, say. What came before it has been given by then.
 */
export function* curlCommandsIn(script: string, from = 0, depth = 0): Generator<Command | Fault, void> {
  let offset = from;
  let nests: Nest[] = [];
  let documents: string[] = [];
  const unclosed = new Set<string>();
  let skip: Skip | undefined;
  for (;;) {
    if (skip && offset >= skip.from) {
      offset = afterDocuments(script, Math.max(offset, skip.to), documents, unclosed);
      documents = [];
      skip = undefined;
    }
    offset += matchAt(/(?:[^\S\n]|[;&|({}]|\\\r?\n|```[^\n]*)*/y, script, offset).length;
    const character = script[offset];
    if (character === undefined) return;
    const start = matchAt(commandHere, script, offset);
    if (character === '\n') {
      offset = afterDocuments(script, offset + 1, documents, unclosed);
      nests = [];
      documents = [];
    } else if (character === '#') {
      offset += matchAt(/[^\n]*/y, script, offset).length;
    } else if (character === ')' || character === '`') {
      const nest = nests.at(-1)?.close === character ? nests.pop() : undefined;
      offset++;
      if (nest?.isQuoted) offset = afterDouble(script, offset, nests) ?? offset;
      else if (!nest && character === '`') nests.push({ close: '`', isQuoted: false });
    } else if (start !== '') {
      const close = nests.at(-1)?.close === '`' ? script.indexOf('`', offset) : -1;
      const text = close === -1 ? script : script.slice(0, close);
      const isQuoted = nests.some((nest) => nest.isQuoted);
      const { command, end, skip: document } = readCommand(text, offset + start.length, isQuoted, skip);
      skip = document ?? skip;
      yield command;
      for (const word of [...command.args, ...(command.input ? [command.input.word] : [])]) {
        for (const nested of word.commands ?? []) {
          if (depth === deepest) throw new Fault(nested.start, 'commands are nested too deep here to be read');
          yield* curlCommandsIn(script.slice(0, nested.end), nested.start, depth + 1);
        }
      }
      offset = end;
    } else {
      const other = readOther(script, offset, nests, documents);
      if (other.call) yield other.call;
      offset = other.end;
    }
  }
}

/** Goes to the end of a command that is not curl, or to where another begins within it. */
function readOther(
  script: string,
  start: number,
  nests: Nest[],
  documents: string[],
): { readonly end: number; readonly call?: Fault } {
  let offset = start;
  let bare = '';
  const own = start + matchAt(leading, script, start).length;
  const isComment = /^:\s/.test(script.slice(own, own + 2));
  const isRunner = runners.test(script.slice(own, own + 40));
  const isText = printers.test(script.slice(own, own + 40)) || matchAt(/\w+=/y, script, own) !== '';
  const depth = nests.length;
  while (offset < script.length && nests.length === depth) {
    const space = matchAt(/[^\S\n]+(?:#[^\n]*)?/y, script, offset);
    const skipped = space || matchAt(/\\[^]/y, script, offset);
    const quoted =
      // All that `:` is given is a comment, quotes within quotes, too.
      (isComment && matchAt(/(?<=\s)(?:'[^']*'[^\s';&|]*)+(?=[\s;&|]|$)/y, script, offset)) ||
      matchAt(/\$'(?:[^'\\\n]|\\.)*'|'[^'\n]*'/y, script, offset) ||
      // What is printed may have several lines; elsewhere a lone quote is an apostrophe.
      (isText && matchAt(/(?:'[^']*'|"(?:[^"\\`$]|\\[^]|\$(?!\())*")(?=[\s;&|)<>]|$)/y, script, offset)) ||
      (!isRunner && severalLinesAt(script, offset)) ||
      '';
    const here = /<<-?[ \t]*(['"]?)([\w.!-]+)\1|<<<?/y;
    here.lastIndex = offset;
    const [redirection = '', , delimiter] = here.exec(script) ?? [];
    if (skipped !== '') {
      bare += ' ';
      offset += skipped.length;
    } else if (quoted !== '') {
      bare += '_';
      offset += quoted.length;
    } else if (redirection !== '') {
      if (delimiter !== undefined && !redirection.startsWith('<<<')) documents.push(delimiter);
      offset += redirection.length;
    } else if (script[offset] === '"') {
      bare += '_';
      offset = afterDouble(script, offset + 1, nests) ?? offset + 1;
    } else if (script.startsWith('$(', offset)) {
      nests.push({ close: ')', isQuoted: false });
      offset += 2;
    } else if (/[\n;&|()`]/.test(script.charAt(offset))) {
      break;
    } else {
      const plain = matchAt(/[^\s;&|()'"\\$\u0060<]+/y, script, offset) || script.charAt(offset);
      bare += plain;
      offset += plain.length;
    }
  }
  const call = isText ? undefined : callIn(script, own, offset, bare);
  return { end: Math.max(offset, start + 1), ...(call && { call }) };
}

/** A quoted argument that goes on in other lines, and holds no command. */
function severalLinesAt(script: string, offset: number): string {
  const found = /['"]/.test(script.charAt(offset)) ? matchAt(severalLines, script, offset) : '';
  return found.includes('\n') && !commandWithin.test(found) ? found : '';
}

/** What comes after the name where it is called: an option, an address, or a variable that may be one. */
const meantAsCall =
  /^url(?:\.exe)?\s+(?:["']?-|\S*:\/\/|["']?\$(?:[@*]|\{[@*]|\{?\w*(?:ur[il]|api|base|host|endpoint|arg|opt)|\{\w+\[))/i;

/** A call of curl among the words of another command, as far as it has an address. */
function callIn(script: string, start: number, end: number, bare: string): Fault | undefined {
  const raw = script.slice(start, end);
  const found = /(?:^|\s)(?:\S*\/)?curl(?:\.exe)?(?=\s|$)/.test(bare) || runners.test(raw);
  const index = raw.search(
    found ? /(?<![\w.-])curl(?:\.exe)?(?=\s)/ : /^"?\$(?:\{?\w*curl\w*(?:\[[@*]\])?\}?|\{\w+\[[@*]\]\})"?\s/i,
  );
  if (index === -1) return undefined;
  const rest = matchAt(/(?:[^;&|\n\\'"]|\\[^]|'[^']*'|"(?:[^"\\]|\\[^])*"|['"])*/y, script, start + index + 1);
  if (!/:\/\/|\$/.test(rest)) return undefined;
  // The word may be an argument like any other: `need curl "$message"`.
  if (found && !runners.test(raw) && !meantAsCall.test(rest)) return undefined;
  if (!found && !/curl/i.test(raw) && !rest.includes('://')) return undefined;
  return new Fault(start + index, 'this call of curl is not read; let a command begin with curl');
}

/** The offset after a double-quoted string, or of a command whose output stands in it; `undefined` where its line ends. */
function afterDouble(script: string, start: number, nests: Nest[]): number | undefined {
  const end = start + matchAt(restOfDouble, script, start).length;
  if (script[end] === '"') return end + 1;
  const opening = script[end] === '`' ? '`' : script.startsWith('$(', end) ? '$(' : undefined;
  if (opening === undefined) return undefined;
  nests.push({ close: opening === '`' ? '`' : ')', isQuoted: true });
  return end + opening.length;
}

/** The offset after the here-documents that begin at one. What is not closed is none. */
function afterDocuments(script: string, start: number, delimiters: readonly string[], unclosed: Set<string>): number {
  let offset = start;
  for (const delimiter of delimiters) {
    // What is not found is not found further on either.
    if (unclosed.has(delimiter)) continue;
    const lines = script.slice(offset).matchAll(/[^\n]*\n?/g);
    const last = lines.find(([line]) => line.trim() === delimiter);
    if (!last) unclosed.add(delimiter);
    else offset += last.index + last[0].length;
  }
  return offset;
}

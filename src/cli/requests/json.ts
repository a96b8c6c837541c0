import { parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import { pathOf } from '#conformance/pointer.ts';

/** A JSON text: its value, or what is wrong and where. */
export type Json =
  | {
      readonly ok: true;
      readonly value: unknown;
      /** Where the value at a JSON Pointer begins; where there is none, the nearest that it would stand in. */
      readonly offsetOf: (pointer: string) => number;
    }
  | {
      readonly ok: false;
      readonly offset: number;
      readonly message: string;
      /** The message without its subject. */
      readonly reason: string;
    };

/**
 * Reads one JSON value. `levels` is how deep it may be nested; what is wrong with a text that is not to be
 * quoted is told without repeating any of it.
 */
export function readJson(text: string, levels = deepest, isQuotable = true): Json {
  // What comes after goes down the levels by calling itself.
  const tooDeep = offsetBelow(text, levels);
  if (tooDeep !== undefined) return fault(tooDeep, `it is nested more than ${levels} levels deep`);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return faultIn(text, error instanceof Error ? error.message : String(error), isQuotable);
  }
  let root: Node | undefined;
  const offsetOf = (pointer: string) => {
    root ??= parseTree(text);
    return root ? nodeAt(root, pathOf(pointer)).offset : 0;
  };
  return { ok: true, value, offsetOf };
}

/** No documented request is half as deep, and a gateway that is played here takes no deeper one. */
export const deepest = 64;

/** The bracket that goes deeper than that. */
function offsetBelow(text: string, levels: number): number | undefined {
  let depth = 0;
  for (let offset = 0; offset < text.length; offset++) {
    const character = text[offset];
    if (character === '"') offset = endOfString(text, offset);
    else if (character === '[' || character === '{') depth++;
    else if (character === ']' || character === '}') depth--;
    if (depth > levels) return offset;
  }
  return undefined;
}

/** The closing quote of the string that begins at an offset, or the end of its line. */
function endOfString(text: string, start: number): number {
  let offset = start + 1;
  for (; offset < text.length; offset++) {
    const character = text[offset];
    if (character === '"' || character === '\n' || character === '\r') break;
    if (character === '\\') offset++;
  }
  return Math.min(offset, text.length);
}

function nodeAt(node: Node, path: readonly string[]): Node {
  const [step, ...rest] = path;
  if (step === undefined) return node;
  const children = node.children ?? [];
  // Of several fields with one name the last is the one that counts.
  const next =
    node.type === 'array'
      ? children[Number(step)]
      : children.findLast(({ children: [name] = [] }) => name?.value === step)?.children?.[1];
  return next ? nodeAt(next, rest) : node;
}

/** JSON.parse has said that it is none; where that is, and why, is told the same way on every version of Node. */
function faultIn(text: string, fallback: string, isQuotable: boolean): Json {
  const errors: ParseError[] = [];
  parseTree(text, errors, { disallowComments: true });
  const [first] = errors;
  if (!first) return fault(0, isQuotable ? fallback : 'it cannot be parsed');
  const found = text.slice(first.offset, first.offset + first.length);
  const offset =
    printParseErrorCode(first.error) === 'UnexpectedEndOfString' ? endOfString(text, first.offset) : first.offset;
  const shown = isQuotable ? show(found) : 'what stands here';
  return fault(offset, explain(first, found, shown, text.slice(0, first.offset)));
}

function fault(offset: number, reason: string): Json {
  return { ok: false, offset, reason, message: `this is not valid JSON: ${reason}` };
}

function explain({ error }: ParseError, found: string, shown: string, before: string): string {
  const code = printParseErrorCode(error);
  const foreign = /^(?:undefined|NaN|-?Infinity|None|True|False)\b/.exec(found);
  const isInObject = /\{\s*$/.test(before);
  switch (code) {
    case 'InvalidSymbol':
      if (/^[“”„‘’]/.test(found)) return `${shown} begins with a typographic quote; JSON has only the straight "`;
      if (foreign?.[0] !== undefined) return `JSON has no ${foreign[0]}`;
      if (found.startsWith("'")) return 'strings and names stand in double quotes, not in single ones';
      return isInObject ? `${shown} is a name without double quotes` : `${shown} is no JSON value`;
    case 'PropertyNameExpected':
      return /,\s*$/.test(before) ? 'no comma may follow the last field' : 'a name in double quotes belongs here';
    case 'ValueExpected':
      if (before.trim() === '') return 'there is no value';
      return /,\s*$/.test(before) && found === ']' ? 'no comma may follow the last entry' : 'a value belongs here';
    case 'ColonExpected':
      return 'a colon belongs here, after the name';
    case 'CommaExpected':
      return 'a comma belongs here, or the end';
    case 'CloseBraceExpected':
      return 'a } is missing at the end';
    case 'CloseBracketExpected':
      return 'a ] is missing at the end';
    case 'EndOfFileExpected':
      return `something follows the end of the value; several requests stand in an array, or one on each line`;
    case 'InvalidCommentToken':
    case 'UnexpectedEndOfComment':
      return 'JSON has no comments';
    case 'UnexpectedEndOfString':
      return 'a string is not closed on its line; write a line break in it as \\n';
    case 'InvalidUnicode':
    case 'InvalidEscapeCharacter':
      return `a string has an escape that JSON does not know: ${shown}`;
    case 'InvalidCharacter':
      return `a string has a control character that must be escaped: ${shown}`;
    default:
      return `${shown} does not belong here`;
  }
}

function show(found: string): string {
  const [first = ''] = found.split('\n', 1);
  return first.length > 30 ? `${first.slice(0, 27)}...` : first;
}

import type { Entry, Problem, Reading, Source } from './entry.ts';
import { deepest, readJson } from './json.ts';
import { createPositions } from './position.ts';

/** The requests of a JSON text: one, an array of them, or one on each line. */
export function readJsonRequests(source: Source): Reading {
  const lines = linesOf(source.text);
  return isLineByLine(source, lines) ? readLines(source, lines) : readWhole(source);
}

type Line = { readonly number: number; readonly text: string };

function linesOf(text: string): readonly Line[] {
  return text.split('\n').flatMap((line, index) => (line.trim() === '' ? [] : [{ number: index + 1, text: line }]));
}

/** Whether each line is meant to be a request, also when some of them are broken. */
function isLineByLine({ file, text }: Source, lines: readonly Line[]): boolean {
  const [first, second] = lines;
  if (!first || !second) return false;
  if (/\.(?:ndjson|jsonl)$/i.test(file)) return !isJson(text);
  return isJson(first.text) || lines.every((line) => /^\s*\{.*\}\s*$/.test(line.text));
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function readWhole({ file, text }: Source): Reading {
  const positionOf = createPositions(text);
  const refuse = (offset: number, message: string): Reading => ({
    entries: [],
    problems: [{ file, position: positionOf(offset), message }],
  });
  // An array of requests is a level of its own.
  const json = readJson(text, /^\s*\[/.test(text) ? deepest + 1 : deepest);
  if (!json.ok) {
    const isMeantSo = /^\s*[[{"]/.test(text);
    return refuse(json.offset, isMeantSo ? json.message : `this is neither a cURL command nor JSON: ${json.reason}`);
  }
  const toEntry = (request: unknown, pointer: string, label: string, index?: number): Entry => {
    const locate = (within: string) => positionOf(json.offsetOf(pointer + within));
    // Most requests are fine, and need no place but the first.
    const start = pointer === '' ? positionOf(text.search(/\S/)) : locate('');
    return { request, label, where: { file, ...start, locate, ...(index !== undefined && { index }) } };
  };
  const { value } = json;
  if (!Array.isArray(value)) return { entries: [toEntry(value, '', file)], problems: [] };
  if (value.length === 0) return refuse(text.search(/\S/), 'the array holds no request');
  return {
    entries: value.map((request: unknown, index) => toEntry(request, `/${index}`, `${file}[${index}]`, index)),
    problems: [],
  };
}

/** Whoever has more broken lines than these is helped by the first of them. */
const mostProblems = 20;

function readLines({ file }: Source, lines: readonly Line[]): Reading {
  const entries: Entry[] = [];
  const problems: Problem[] = [];
  let broken = 0;
  for (const { number: line, text } of lines) {
    const json = readJson(text);
    if (json.ok) {
      const at = (offset: number) => ({ line, column: offset + 1 });
      const where = { file, ...at(text.search(/\S/)), locate: (pointer: string) => at(json.offsetOf(pointer)) };
      entries.push({ request: json.value, label: `${file}:${line}`, where });
    } else if (++broken <= mostProblems) {
      problems.push({ file, position: { line, column: json.offset + 1 }, message: json.message });
    }
  }
  if (broken > mostProblems)
    problems.push({ file, message: `${broken - mostProblems} more lines are not valid JSON either` });
  return { entries, problems };
}

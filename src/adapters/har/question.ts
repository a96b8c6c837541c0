import { createEntryMaker } from '#simulator/journal/entry.ts';
import type { HeadersLike } from '#simulator/request.ts';
import { bodyOf, keyIn } from './body.ts';
import type { Archived, ArchivedBody } from './archive.ts';
import { longestBody } from './recorder.ts';

/** What is asked, without keys and secrets: two that are alike are answered alike. */
export type Question = {
  readonly provider: string;
  readonly method: string;
  /** The documented path, and the query in the order of its names. */
  readonly path: string;
  readonly body: ArchivedBody;
};

type Asked = {
  readonly provider: string;
  readonly method: string;
  readonly path: string;
  readonly headers: HeadersLike;
  readonly bytes: Uint8Array<ArrayBuffer>;
};

/** Makes questions of requests, cleaned as the recordings are. */
export type Questioner = (asked: Asked) => Promise<Question>;

export function createQuestioner(): Questioner {
  const makeEntry = createEntryMaker(2 * longestBody, 'gateway');
  return async ({ provider, method, path, headers, bytes }) => {
    const contentType = headers.get('content-type') ?? '';
    const body = await bodyOf(contentType, bytes);
    const { request, path: clean } = makeEntry(
      {
        exchange: { time: 0, method, path, status: 0, duration: 0 },
        origin: '',
        key: keyIn(headers),
        request: { headers, ...(body !== undefined && { body }) },
        answer: { headers: {}, body: null },
      },
      1,
    ).show();
    const { form, body: text, truncated = false } = request;
    const kept: ArchivedBody =
      form !== undefined
        ? { form }
        : text !== undefined
          ? { text, truncated }
          : bytes.byteLength > 0
            ? 'not kept'
            : 'none';
    return { provider, method, path: sortedQuery(clean), body: kept };
  };
}

/** The question that an archived exchange answers. */
export async function questionOf(archived: Archived, question: Questioner): Promise<Question> {
  const { provider, method, path, contentType, body, isClean } = archived;
  if (isClean) return { provider, method, path: sortedQuery(path), body };
  const text = typeof body === 'object' && 'text' in body ? body.text : '';
  const headers = new Headers({ 'content-type': contentType });
  const asked = await question({ provider, method, path, headers, bytes: new TextEncoder().encode(text) });
  return text === '' ? { ...asked, body } : asked;
}

function sortedQuery(path: string): string {
  const [plain = '', ...query] = path.split('?');
  const sorted = query.join('?').split('&').toSorted().join('&');
  return sorted === '' ? plain : `${plain}?${sorted}`;
}

/** Whether a body is the one that was recorded: the order of JSON's keys and of a form's fields does not matter. */
export function isSame(recorded: ArchivedBody, asked: ArchivedBody): boolean {
  if (typeof recorded === 'string' || typeof asked === 'string') return recorded === asked;
  if ('form' in recorded || 'form' in asked)
    return 'form' in recorded && 'form' in asked && formOf(recorded) === formOf(asked);
  if (recorded.truncated) return asked.text.startsWith(recorded.text);
  return canonical(recorded.text) === canonical(asked.text);
}

function formOf({ form }: Extract<ArchivedBody, { form: unknown }>): string {
  const fields = form.map(({ name, value, fileName }) => [
    name,
    fileName === undefined ? 'text' : 'file',
    fileName ?? value,
  ]);
  return JSON.stringify(fields.map((field) => JSON.stringify(field)).toSorted());
}

function canonical(text: string): string {
  try {
    return JSON.stringify(inOrder(JSON.parse(text)));
  } catch {
    return text;
  }
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  // An object of its own, so that a list of pairs is another value.
  return { fields: entries.map(([name, field]) => [name, inOrder(field)]) };
}

/** The fields of two bodies that differ, by their names. */
export function differingFields(recorded: ArchivedBody, asked: ArchivedBody): readonly string[] {
  const [before, now] = [fieldsOf(recorded), fieldsOf(asked)];
  if (!before || !now) return [];
  return [...new Set([...before.keys(), ...now.keys()])].filter((name) => before.get(name) !== now.get(name));
}

function fieldsOf(body: ArchivedBody): ReadonlyMap<string, string> | undefined {
  if (typeof body === 'string') return undefined;
  if ('form' in body) return new Map(body.form.map(({ name, value, fileName }) => [name, fileName ?? value ?? '']));
  try {
    const value: unknown = JSON.parse(body.text);
    return new Map(Object.entries(Object(value)).map(([name, field]) => [name, JSON.stringify(inOrder(field))]));
  } catch {
    return undefined;
  }
}

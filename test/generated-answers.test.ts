/** The documented answers of small specs as validators. */
import { expect, test } from 'vitest';
import { documentedFor } from '#conformance/answer.ts';
import type { Validator } from '#providers/provider.ts';
import { answersModule } from '../scripts/answers.ts';
import type { Json, JsonObject, SpecFile } from '../scripts/specs.ts';

const task = { type: 'object', required: ['id'], properties: { id: { type: 'string' } } };
const refusal = { type: 'object', required: ['detail'], properties: { detail: { type: 'string' } } };

function json(schema: Json, type = 'application/json'): JsonObject {
  return { content: { [type]: { schema } } };
}

/** A spec of one operation. */
function spec(responses: Record<string, JsonObject>, more: JsonObject = {}, schemas: Record<string, JsonObject> = {}) {
  const operation = { operationId: 'getTask', responses, ...more };
  const whole: SpecFile = {
    info: { title: 'Small', 'x-documents': {} },
    servers: [],
    paths: { '/tasks': { get: operation } },
    components: { schemas },
  };
  return whole;
}

type Table = { readonly [operation: string]: { readonly [status: string]: readonly [Validator | null, unknown] } };

/** What the generated module exports. */
async function compiled(small: SpecFile): Promise<{ readonly answers: Table }> {
  return import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(answersModule('small', small))}`);
}

/** Whether a body is one that the operation is documented to answer with. */
async function fits(small: SpecFile, status: number, body: unknown, operation = 'getTask') {
  const { answers } = await compiled(small);
  return documentedFor(answers[operation] ?? {}, status)?.[0]?.(body);
}

test('the module exports the table, and nothing else', async () => {
  const module = await compiled(spec({ 200: json(task), 400: json(refusal), 401: json(refusal) }));
  expect(Object.keys(module)).toEqual(['answers']);
  expect(Object.keys(module.answers.getTask ?? {})).toEqual(['200', '400', '401']);
});

test('a status is held against its own answer, then that of its range, then that of all others', async () => {
  const [exact, range, any] = ['exact', 'range', 'any'].map((word) => json({ const: word }));
  const small = spec({ 404: { ...exact }, '4XX': { ...range }, default: { ...any } });
  const accepted = async (status: number) =>
    Promise.all(['exact', 'range', 'any'].map((word) => fits(small, status, word)));
  expect(await accepted(404)).toEqual([true, false, false]);
  expect(await accepted(418)).toEqual([false, true, false]);
  expect(await accepted(500)).toEqual([false, false, true]);
});

test('a file is not held against the answer for all others', async () => {
  const small = spec({ 200: { content: { 'video/mp4': {} } }, default: json(refusal) });
  expect(await fits(small, 200, undefined)).toBeUndefined();
  expect(await fits(small, 500, {})).toBe(false);
});

test.each(['application/problem+json', 'application/json; charset=utf-8', 'Application/JSON'])(
  '%s is JSON',
  async (type) => {
    const small = spec({ 400: json(refusal, type) });
    expect(await fits(small, 400, { detail: 'no' })).toBe(true);
    expect(await fits(small, 400, { error: 'no' })).toBe(false);
  },
);

test.each(['text/html', 'application/jsonlines', 'image/svg+xml'])('%s is none', async (type) => {
  expect(await fits(spec({ 400: json(refusal, type) }), 400, 7)).toBeUndefined();
});

test('of two kinds of JSON either fits, and none of them lets a field pass that it does not list', async () => {
  const { content } = json(refusal, 'application/problem+json');
  const small = spec({ 400: { content: { ...Object(content), 'application/json': { schema: task } } } });
  expect(await fits(small, 400, { detail: 'no' })).toBe(true);
  expect(await fits(small, 400, { id: 'a' })).toBe(true);
  expect(await fits(small, 400, { id: 'a', detail: 'no' })).toBe(false);
});

test('of several callbacks any fits what is posted', async () => {
  const callback = (schema: Json) => ({ '{$request.body#/url}': { post: { requestBody: json(schema) } } });
  const small = spec({ 200: json(task) }, { callbacks: { done: callback(task), failed: callback(refusal) } });
  expect(await fits(small, 200, { id: 'a' }, 'webhook')).toBe(true);
  expect(await fits(small, 200, { detail: 'no' }, 'webhook')).toBe(true);
  expect(await fits(small, 200, { other: 1 }, 'webhook')).toBe(false);
});

test('an operation may have a name that is no word of JavaScript', async () => {
  const small = spec({ 200: json(task) }, { operationId: 'get-task' });
  expect(await fits(small, 200, { id: 'a' }, 'get-task')).toBe(true);
});

test('a form that stands in several places is none that contains itself', async () => {
  const two = {
    type: 'object',
    properties: { a: { $ref: '#/components/schemas/Task' }, b: { $ref: '#/components/schemas/Task' } },
  };
  expect(await fits(spec({ 200: json(two) }, {}, { Task: task }), 200, { a: { id: '1' }, b: { id: '2' } })).toBe(true);
});

test.each<[string, SpecFile, string]>([
  [
    'a form that contains itself',
    spec(
      { 200: json({ $ref: '#/components/schemas/Tree' }) },
      {},
      {
        Tree: {
          type: 'object',
          properties: { children: { type: 'array', items: { $ref: '#/components/schemas/Tree' } } },
        },
      },
    ),
    'Small: the answer to getTask (200) > #/components/schemas/Tree > #/components/schemas/Tree: this contains itself',
  ],
  [
    'a reference to nothing',
    spec({ 200: json({ $ref: '#/components/schemas/None' }) }),
    'Small: the answer to getTask (200) > #/components/schemas/None leads nowhere',
  ],
  [
    'an operation that is called as webhooks are',
    spec({}, { operationId: 'webhook' }),
    'an operation is called webhook',
  ],
  ['a status that is none', spec({ '4xx': json(task) }), 'a response has the key "4xx"'],
])('%s is told with its place', (_what, small, message) => {
  expect(() => answersModule('small', small)).toThrow(message);
});

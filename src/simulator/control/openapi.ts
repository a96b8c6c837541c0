import { z } from 'zod';
import type { Control } from './control.ts';
import { controlPath } from './path.ts';
import { answers, bodies, errorAnswer } from './schemas.ts';

type JsonObject = { [name: string]: unknown };

const tags = {
  mock: 'The mock as a whole',
  clock: 'The one clock that rules task states, expiry, retention and retries',
  tasks: 'The jobs, of all keys and providers',
  requests: 'What came in and what was answered',
  money: 'What the jobs cost',
  webhooks: 'The posts about tasks that have ended',
  scenarios: 'What becomes of tasks, and what goes wrong on the way',
};

const componentUri = (id: string) => `#/components/schemas/${id}`;

/** Describes controls as an OpenAPI 3.1 document. */
export function describeControls(controls: readonly Control[]): JsonObject {
  const paths: { [path: string]: JsonObject } = {};
  for (const control of controls) {
    const path = `${controlPath}${control.path}`;
    paths[path] = { ...paths[path], [control.method.toLowerCase()]: operationOf(control) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'seedance-kit mock control',
      version: '1.0.0',
      description:
        'Steers the mock: its clock, tasks, scenarios and money, and tells what came in and what was sent. It answers this machine alone: the Host is a loopback name, an Origin the mock itself.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: 'http://127.0.0.1:4010', description: 'Where `seedance-kit mock` listens' }],
    security: [],
    tags: Object.entries(tags).map(([name, description]) => ({ name, description })),
    paths,
    components: { schemas: { ...componentsIn(bodies, 'input'), ...componentsIn(answers, 'output') } },
  };
}

function componentsIn(registry: typeof answers, io: 'input' | 'output'): JsonObject {
  const { schemas } = z.toJSONSchema(registry, { io, uri: componentUri });
  return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, withoutAddress(schema)]));
}

/** A schema as a part of a document, without the marks of one that stands alone. */
function withoutAddress({ $schema: _schema, $id: _id, ...schema }: JsonObject): JsonObject {
  return schema;
}

function operationOf({ id, summary, tag, params, query, body, answer, errors = {} }: Control): JsonObject {
  const parameters = [...parametersOf(params, 'path'), ...parametersOf(query, 'query')];
  return {
    operationId: id,
    summary,
    description: `${summary}.`,
    tags: [tag],
    ...(parameters.length > 0 && { parameters }),
    ...(body && { requestBody: { required: true, content: contentOf(referenceTo(bodies, body)) } }),
    responses: {
      200: { description: 'Done', content: contentOf(referenceTo(answers, answer)) },
      ...errorsOf({
        400: 'Something that was sent is unknown or wrong; the message says what there is',
        403: 'The request came from another machine or from a page of another site',
        ...errors,
      }),
    },
  };
}

function parametersOf(schema: z.ZodObject, place: 'path' | 'query'): JsonObject[] {
  const { properties = {}, required = [] } = z.toJSONSchema(schema, { io: 'input' });
  return Object.entries(properties).map(([name, property]) => {
    const { description, ...rest } = typeof property === 'object' ? property : {};
    return {
      name,
      in: place,
      required: required.includes(name),
      ...(description !== undefined && { description }),
      schema: rest,
    };
  });
}

function errorsOf(errors: Readonly<Record<number, string>>): JsonObject {
  return Object.fromEntries(
    Object.entries(errors).map(([status, description]) => [
      status,
      { description, content: contentOf(referenceTo(answers, errorAnswer)) },
    ]),
  );
}

function referenceTo(registry: typeof answers, schema: z.ZodType): JsonObject {
  const { id } = registry.get(schema) ?? {};
  if (id === undefined) throw new Error('the form of a control has no name; give it one in schemas.ts');
  return { $ref: componentUri(id) };
}

function contentOf(schema: JsonObject): JsonObject {
  return { 'application/json': { schema } };
}

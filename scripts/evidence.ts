/**
 * What a run of `verify` sends: of each limit that refuses, the cases of the corpus by which a gateway can be asked whether
 * it still holds; and with which queries the operations want to be called.
 */
import type { CorpusCase } from './corpus.ts';
import { isObject, type Json, type JsonObject, type LimitsFile, type SpecFile } from './specs.ts';

/** The module `evidence.gen.ts`. */
export function evidenceModule({ limits }: LimitsFile, spec: SpecFile, cases: readonly CorpusCase[]): string {
  const entries = limits.flatMap(({ id, severity }) => {
    const own = cases.filter((entry) => entry.limit === id && severity === 'error' && isSendable(spec, entry));
    const rejects = short(telling(own.filter(({ accepted, breaks }) => !accepted && breaks.join() === id)));
    const accepted = own.filter((entry) => entry.accepted && (entry.warns ?? []).length === 0);
    const accepts = [...short(accepted), ...longest(accepted)];
    if (rejects.length + accepts.length === 0) return [];
    const lists = Object.entries({ rejects, accepts }).map(
      ([side, list]) =>
        `    ${side}: [${list.map((entry) => `\n      ${JSON.stringify(sent(entry))},`).join('')}\n    ],`,
    );
    return [`    ${JSON.stringify(id)}: {\n${lists.join('\n')}\n    },`];
  });
  const queries = queriesOf(spec).map(([id, query]) => `    ${id}: ${JSON.stringify(query)},`);
  return `
/** By limit, requests that break it and no other one, and requests that keep it; and what queries operations want. */
export const evidence = {
  limits: {
${entries.join('\n')}
  },
  queries: {
${queries.join('\n')}
  },
} as const;
`;
}

/** A word that somebody may come to accept shows more than one that nobody will. */
function telling(cases: readonly CorpusCase[]): readonly CorpusCase[] {
  const some = cases.filter(({ request }) => !JSON.stringify(request).includes('"none-of-these"'));
  return some.length > 0 ? some : cases;
}

/** Characters of a request; the corpus has prompts as long as they may be, in pictographs, too. */
const long = 1_000;

/** Without the long ones; where there is no other, the shortest. */
function short(cases: readonly CorpusCase[]): readonly CorpusCase[] {
  const lengthOf = ({ request }: CorpusCase) => JSON.stringify(request).length;
  const some = cases.filter((entry) => lengthOf(entry) <= long);
  return some.length > 0 ? some : cases.toSorted((a, b) => lengthOf(a) - lengthOf(b)).slice(0, 1);
}

/** The longest text that a limit takes is at its edge; one is enough, and not the one in pictographs. */
function longest(cases: readonly CorpusCase[]): readonly CorpusCase[] {
  const lengthOf = ({ request }: CorpusCase) => JSON.stringify(request).length;
  const kept = short(cases);
  const left = cases.filter((entry) => !kept.includes(entry));
  return left.toSorted((a, b) => lengthOf(a) - lengthOf(b)).slice(0, 1);
}

/** What belongs to the request itself. */
function sent({ request, media, send }: CorpusCase): Json {
  return { request, ...(media && { media }), ...(send && { send }) };
}

/** Whether all that the case is about is sent with it: what is known of a file by its URL is not. */
function isSendable(spec: SpecFile, { media = {} }: CorpusCase): boolean {
  const takesFiles = Object.values(spec.paths).some((item) => item.post?.requestBody?.content['multipart/form-data']);
  return Object.entries(media).every(
    ([name, facts]) =>
      takesFiles &&
      !/^[a-z]+:/i.test(name) &&
      isObject(facts) &&
      Object.keys(facts).every((fact) => ['kind', 'type'].includes(fact)),
  );
}

/** The queries that operations are not answered without, by the examples of the spec. */
function queriesOf(spec: SpecFile): [operation: string, query: JsonObject][] {
  return Object.values(spec.paths)
    .flatMap((item) => Object.values(item))
    .flatMap(({ operationId, parameters }): [string, JsonObject][] => {
      const wanted = (Array.isArray(parameters) ? parameters : [])
        .filter(isObject)
        .filter((parameter) => parameter.in === 'query' && parameter.required === true);
      if (wanted.length === 0) return [];
      return [
        [
          operationId,
          Object.fromEntries(
            wanted.map(({ name, example }) => {
              if (example === undefined)
                throw new Error(`${operationId}: ${String(name)} is required and has no example`);
              return [String(name), example];
            }),
          ),
        ],
      ];
    });
}

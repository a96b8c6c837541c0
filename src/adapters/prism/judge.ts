import type { IHttpRequest, IHttpResponse } from '@stoplight/prism-http';
import { isJson, unpacked, withShortFiles } from './body.ts';
import { loadPrism, silent } from './load.ts';

/** Something in an exchange that the spec does not allow, in Prism's words. */
export type Violation = {
  readonly location: 'request' | 'response';
  /** Where in the request or answer, `body.duration`; empty where Prism names no place. */
  readonly path: string;
  /** A keyword of JSON Schema, a status, or empty; `unjudged` where Prism came to no verdict. */
  readonly code: string;
  readonly message: string;
  readonly severity: 'Error' | 'Warning' | 'Information' | 'Hint';
};

/** What went over the wire, as Prism is to judge it. */
export type Recording = {
  readonly request: {
    readonly method: string;
    /** The documented path. */
    readonly path: string;
    readonly query: URLSearchParams;
    readonly headers: Headers;
    readonly body: Uint8Array;
  };
  readonly response: { readonly status: number; readonly headers: Headers; readonly body: Uint8Array };
};

/** Holds an exchange against a spec. */
export type Judge = (recording: Recording) => Promise<readonly Violation[]>;

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'] as const;
const severities = ['Error', 'Warning', 'Information', 'Hint'] as const;

/**
 * Prism's own pipeline (route, security, request, answer) over one spec, with one stage replaced: where
 * Prism would forward, it is handed the answer that the client gets anyway.
 *
 * Prism 5.16 as a proxy would change the traffic (tried, November 2026): it turns every body into text,
 * files too, and spells JSON and queries its own way; unpacks gzip, folds several `set-cookie` into one,
 * follows redirects; hangs on broken JSON and answers bodies over 10 MB, HEAD, broken connections and
 * 501 itself; and a violation whose words are not Latin-1 ends the process.
 */
export async function createJudge(spec: string): Promise<Judge> {
  const { createInstance, getHttpOperationsFromSpec } = await loadPrism(
    '@stoplight/prism-http',
    () => import('@stoplight/prism-http'),
  );
  const operations = await getHttpOperationsFromSpec(spec);

  return async ({ request, response }) => {
    let reached: Violation['location'] = 'request';
    const prism = createInstance(
      {
        isProxy: true,
        upstream: new URL('http://replaced.invalid'),
        upstreamProxy: undefined,
        checkSecurity: true,
        validateRequest: true,
        validateResponse: true,
        errors: false,
        mock: { dynamic: false },
      },
      {
        logger: silent,
        forward: () => () => async () => {
          reached = 'response';
          return { _tag: 'Right', right: toPrismResponse(response) };
        },
      },
    );
    const violations: Violation[] = [];
    try {
      const result = await prism.request(toPrismRequest(request), operations)();
      if (result._tag === 'Left') throw result.left;
      const { input, output } = result.right.validations;
      for (const [location, diagnostics] of [
        ['request', input],
        ['response', output],
      ] as const) {
        for (const { path = [], code = '', message, severity } of diagnostics) {
          violations.push({
            location,
            path: path.join('.'),
            code: String(code),
            message,
            severity: severities[severity],
          });
        }
      }
    } catch (error) {
      // Prism throws on a Content-Type that is none.
      const message = `Prism could not judge it: ${error instanceof Error ? error.message : String(error)}`;
      violations.push({ location: reached, path: '', code: 'unjudged', message, severity: 'Error' });
    }
    return distinct(violations);
  };
}

/** Each branch of a `oneOf` reports for itself, often the same thing. */
function distinct(violations: readonly Violation[]): Violation[] {
  return [...new Map(violations.map((violation) => [JSON.stringify(violation), violation])).values()];
}

function toPrismRequest({ method, path, query, headers, body }: Recording['request']): IHttpRequest {
  const known = methods.find((name) => name === method.toLowerCase());
  const fields = [...new Set(query.keys())].map((name): [string, string | string[]] => {
    const [first = '', ...rest] = query.getAll(name);
    return [name, rest.length > 0 ? [first, ...rest] : first];
  });
  return {
    // A method that Prism does not know is in no spec either, and neither is this one.
    method: known ?? 'trace',
    url: { path, query: Object.fromEntries(fields) },
    // Prism looks at the type of a body only where it knows the length, and a chunked body declares none.
    headers: { ...Object.fromEntries(headers), 'content-length': String(body.byteLength) },
    body: body.byteLength > 0 ? toPrismBody(headers, withShortFiles(headers, body)) : null,
  };
}

function toPrismResponse({ status, headers, body }: Recording['response']): IHttpResponse {
  return { statusCode: status, headers: Object.fromEntries(headers), body: toPrismBody(headers, body) };
}

/** Prism judges parsed JSON and takes everything else, broken JSON too, as text. */
function toPrismBody(headers: Headers, bytes: Uint8Array): unknown {
  const text = new TextDecoder().decode(unpacked(headers, bytes));
  if (!isJson(headers)) return text;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

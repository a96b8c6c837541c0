import type { Violation } from '#adapters/prism/index.ts';
import type { Finding } from '#conformance/check.ts';
import type { Limit, Provider } from '#providers/provider.ts';

/** Something in an exchange that the contract does not allow, or only just. */
export type Fault = {
  readonly severity: 'violation' | 'warning';
  readonly in: 'request' | 'answer';
  /** The id of a limit; `<provider>/schema` for another fault of a request, `<provider>/answer` for one of an answer. */
  readonly id: string;
  readonly message: string;
  /** Where: a JSON Pointer into the body; empty for the whole. */
  readonly pointer: string;
  readonly fix?: string;
  /** The limit in a sentence. */
  readonly statement?: string;
  readonly source?: Limit['source'];
  readonly confidence?: Limit['confidence'];
};

/** A limit that a request breaks or comes close to. */
export function faultOfLimit(finding: Finding, severity: Fault['severity']): Fault {
  const { limit, message, pointer, fix, statement, source, confidence } = finding;
  return {
    severity,
    in: 'request',
    id: limit,
    message,
    pointer,
    fix,
    ...(statement !== undefined && { statement }),
    ...(source && { source }),
    ...(confidence && { confidence }),
  };
}

/** What Prism has found, in words that help where its own do not. */
export function faultOfPrism(violation: Violation, provider: Provider, asked: string): Fault {
  const { location, path, code, message, severity } = violation;
  const { id } = provider.contract;
  const isAnswer = location === 'response';
  const steps = path.split('.').filter((step, index) => step !== '' && !(index === 0 && step === 'body'));
  const place = path === 'body' || path.startsWith('body.') ? steps.map((step) => `/${step}`).join('') : '';
  const said = isAnswer ? {} : inOtherWords(violation, provider, asked);
  return {
    severity: severity === 'Error' ? 'violation' : 'warning',
    in: isAnswer ? 'answer' : 'request',
    id: `${id}/${isAnswer ? 'answer' : 'schema'}`,
    message: code === 'unjudged' || isAnswer ? message : `${message}${path === '' || place !== '' ? '' : ` (${path})`}`,
    pointer: place,
    ...said,
  };
}

/** Where Prism says little of a request. */
function inOtherWords({ code, path }: Violation, provider: Provider, asked: string): Partial<Fault> {
  if (code === '401' && path === '')
    return {
      message: 'the request has no API key in the form that the contract wants',
      fix: 'send the header Authorization: Bearer <key>',
    };
  if (code === '' && path === '') {
    const known = provider.contract.operations.map(({ method, path: documented }) => `${method} ${documented}`);
    return { message: `${asked} is no documented operation`, fix: `send one of ${known.join(', ')}` };
  }
  return {};
}

/**
 * What is left of Prism's findings once the limits have been judged: both find what is wrong with a body, and
 * the check says it better.
 */
export function withoutRepetition(found: readonly Violation[], isBodyJudged: boolean): readonly Violation[] {
  if (!isBodyJudged) return found;
  return found.filter(({ location, path, code }) => {
    const isOfBody = path === 'body' || path.startsWith('body.') || ['required', '415', 'unjudged'].includes(code);
    return location === 'response' || !isOfBody || (path !== '' && !/^body(?:\.|$)/.test(path));
  });
}

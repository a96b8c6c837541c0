import type { Violation } from '#adapters/prism/index.ts';
import type { AnswerFindingKind, AnswerFinding } from '#conformance/answer.ts';
import type { Finding } from '#conformance/check.ts';
import type { Limit, Provider } from '#providers/provider.ts';

/** Something in an exchange that the contract does not allow, or only just. */
export type Fault = {
  readonly severity: 'violation' | 'warning';
  readonly in: 'request' | 'answer';
  /** The id of a limit; `<provider>/schema` for another fault of a request, `<provider>/answer` for one of an answer. */
  readonly id: string;
  /** How an answer differs, where that is known. */
  readonly kind?: AnswerFindingKind;
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

/** A call of what no document has. */
export function undocumented(asked: string, { contract }: Provider): Fault {
  const known = contract.operations.map(({ method, path }) => `${method} ${path}`);
  return {
    severity: 'violation',
    in: 'request',
    id: `${contract.id}/schema`,
    message: `${asked} is no documented operation`,
    pointer: '',
    fix: `send one of ${known.join(', ')}`,
  };
}

/** A way in which an answer differs from the documented one. */
export function faultOfAnswer({ kind, message, pointer }: AnswerFinding, { contract }: Provider): Fault {
  return { severity: 'violation', in: 'answer', id: `${contract.id}/answer`, kind, message, pointer };
}

/** What Prism has found, in words that help where its own do not. */
export function faultOfPrism({ location, path, code, message, severity }: Violation, provider: Provider): Fault {
  const { id } = provider.contract;
  const isAnswer = location === 'response';
  const steps = path.split('.').filter((step, index) => step !== '' && !(index === 0 && step === 'body'));
  const place = path === 'body' || path.startsWith('body.') ? steps.map((step) => `/${step}`).join('') : '';
  return {
    severity: severity === 'Error' ? 'violation' : 'warning',
    in: isAnswer ? 'answer' : 'request',
    id: `${id}/${isAnswer ? 'answer' : 'schema'}`,
    message: code === 'unjudged' || isAnswer ? message : `${message}${path === '' || place !== '' ? '' : ` (${path})`}`,
    pointer: place,
    ...(!isAnswer && code === '401' && path === '' && noKey),
  };
}

const noKey = {
  message: 'the request has no API key in the form that the contract wants',
  fix: 'send the header Authorization: Bearer <key>',
};

/** What a matcher is given and does not take: the test's own mistake, also under `.not`. */
export class NotTakenError extends TypeError {}

/** A request as a test has it: the form that is sent, or the fields of one that is JSON. */
export type GivenRequest = { readonly form: FormData } | { readonly fields: object };

/**
 * Finds out in which form a test has a request.
 *
 * @throws {NotTakenError} when it is no object, its JSON or a `FormData`
 */
export function givenRequest(request: unknown): GivenRequest {
  if (isForm(request)) return { form: request };
  if (isFields(request)) return { fields: request };
  if (typeof request === 'string') {
    const value = parsed(request);
    if (isFields(value)) return { fields: value };
    throw new NotTakenError(`the request is the JSON of ${nameOf(value)}; ${howToGive}`);
  }
  if (isUnread(request)) {
    throw new NotTakenError('the request is not read yet; give its body: `expect(await request.json())`');
  }
  throw new NotTakenError(`the request is ${nameOf(request)}; ${howToGive}`);
}

/** Whether something is read by `await` before it is what it stands for. */
export function isUnread(value: unknown): boolean {
  return ['Request', 'Response', 'Promise'].includes(kindOf(value));
}

const howToGive = 'give its fields as an object, their JSON, or a FormData';

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new NotTakenError(`the request is a text that is no JSON; ${howToGive}`, { cause: error });
  }
}

/** `Array` for a list. In a browser's window or a sandbox the classes are others, and their names the same. */
function kindOf(value: unknown): string {
  return Object.prototype.toString.call(value).slice('[object '.length, -1);
}

function isForm(value: unknown): value is FormData {
  return kindOf(value) === 'FormData';
}

function isFields(value: unknown): value is object {
  return kindOf(value) === 'Object';
}

function nameOf(value: unknown): string {
  if (value === undefined || value === null) return String(value);
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? `of the kind ${kindOf(value)}` : `a ${typeof value}`;
}

/**
 * What may be kept of a request: keys, signatures and passwords are taken out of a text before anybody sees it.
 *
 * @module
 */
import { tenantName } from '../tenant.ts';
import { redactJson } from './redact-json.ts';
import { isSecretName, redacted } from './secret-name.ts';

export { redacted };

/** Stands in every name of a secret, and in few other texts. */
const perhapsSecret = /auth|basic|bearer|cookie|cred|hdn|hmac|jwt|key|pass|policy|pwd|secret|sess|sig|token/i;
/**
 * A text without the secrets of the URLs in it: values of query parameters that are named like a secret,
 * users and passwords, the contents of `data:` URLs. URLs that are percent-encoded inside others count, too.
 */
export function redactUrls(text: string): string {
  if (!/[%:=@]/.test(text)) return text;
  return withoutSecrets(withoutData(text));
}

/** The head of a `data:` URL; what follows is looked for by itself, because it may be longer than a pattern can match. */
const dataHead = /(?<![a-z])data:((?:[\w.+-]{1,100}\/[\w.+-]{1,100})?(?:;[^;,"\s\\]{1,100}){0,8}),/gi;
const dataEnd = /["\s]/g;

function withoutData(text: string): string {
  if (!/data:/i.test(text)) return text;
  let result = '';
  let kept = 0;
  dataHead.lastIndex = 0;
  for (let head = dataHead.exec(text); head; head = dataHead.exec(text)) {
    const start = dataHead.lastIndex;
    dataEnd.lastIndex = start;
    let end = dataEnd.exec(text)?.index ?? text.length;
    // A quote that is written with a backslash belongs to the text around.
    if (text[end] === '"' && text[end - 1] === '\\') end -= 1;
    result += `${text.slice(kept, head.index)}data:${head[1] ?? ''},[${end - start} characters]`;
    kept = end;
    dataHead.lastIndex = end;
  }
  return result + text.slice(kept);
}

function withoutSecrets(text: string): string {
  let result = text;
  if (/[@%]/.test(result)) {
    result = result.replace(userInfo, `$1${redacted}@`).replace(encodedUserInfo, `$1${redacted}@`);
  }
  if (/[=%]/.test(result)) result = withoutSecretPairs(result);
  return result;
}

/** `user:password@` of a URL; without a scheme before it only with a password, or every `//icon@2x` would be one. */
const userInfo =
  /([a-z][\w+.-]{0,20}:\/\/(?=[^\s"\\/?#]{0,2000}@)|\/\/(?=[^\s"\\/?#:@]{1,500}:[^\s"\\/?#]{0,2000}@))[^\s"\\/?#]*@/gi;
/** The same where the whole URL is percent-encoded. */
const encodedUserInfo = /((?:%(?:25)*2f){2})(?:\\.|(?!%(?:25)*(?:2f|3f|23))[^/\s"?#\\])*(?:@|%(?:25)*40)/gi;

/** What signed URLs call a signature, and fields call anything else. */
const secretInUrls = new Set(['hash', 'st', 'verify']);
const encodedSign = /%(?:25)*3d/gi;
/** A value goes on to the end of the parameter, of the text in JSON, or of the word. */
const valueAhead = /(?:\\.|[^&#"\s\\])*/y;
/** No name of a secret is longer, percent-encoded. */
const longestName = 100;

function withoutSecretPairs(text: string): string {
  let result = '';
  let kept = 0;
  let plain = text.indexOf('=');
  let encoded = encodedAfter(text, 0);
  while (plain >= 0 || encoded >= 0) {
    const isPlain = encoded < 0 || (plain >= 0 && plain < encoded);
    const start = isPlain ? plain : encoded;
    encodedSign.lastIndex = start;
    const end = isPlain ? start + 1 : start + (encodedSign.exec(text)?.[0].length ?? 1);
    let next = end;
    const name = nameBefore(text, start);
    if (isSecretName(name) || secretInUrls.has(name.toLowerCase())) {
      valueAhead.lastIndex = end;
      valueAhead.test(text);
      next = valueAhead.lastIndex;
      result += text.slice(kept, end) + redacted;
      kept = next;
    }
    // Only what was passed is looked for again: a text may be nothing but signs.
    if (plain >= 0 && plain < next) plain = text.indexOf('=', next);
    if (encoded >= 0 && encoded < next) encoded = encodedAfter(text, next);
  }
  return kept === 0 ? text : result + text.slice(kept);
}

function encodedAfter(text: string, from: number): number {
  encodedSign.lastIndex = from;
  return encodedSign.exec(text)?.index ?? -1;
}

/** The name that ends at an index. */
function nameBefore(text: string, end: number): string {
  const before = decodedAscii(text.slice(Math.max(0, end - longestName), end));
  let start = before.length;
  while (start > 0 && !delimiters.includes(before.charAt(start - 1))) start -= 1;
  return before.slice(start);
}

const delimiters = '=&#?;"\'<>\\/:,{( \t\n\r';

/** Percent-encoded ASCII decoded, also where it was encoded more than once. */
function decodedAscii(text: string): string {
  if (!text.includes('%')) return text;
  const once = text.replace(/%([2-7][\da-f])/gi, (_whole, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
  return once === text ? text : decodedAscii(once);
}

/** A text without its secrets, or the beginning of one. */
export type Redacted = { readonly text: string; readonly isWhole: boolean };

/**
 * The body of a request without its secrets: those of its URLs, and the fields that are named like one.
 *
 * @param longest Characters that are wanted of it; there may be more.
 */
export function redactBody(body: string, longest = Number.POSITIVE_INFINITY): Redacted {
  const { text, isWhole } = redactAnswer(plainEscapes(body), longest);
  if (!perhapsSecret.test(text)) return { text, isWhole };
  return { text: (isWhole ? redactJson(text, redactWord) : undefined) ?? redactLoosely(text), isWhole };
}

/** A text in JSON, which may be JSON itself. */
function redactWord(text: string): string {
  if (!perhapsSecret.test(text)) return text;
  return (/^\s*[{[]/.test(text) ? redactJson(text, redactWord) : undefined) ?? text.replace(bearer, `$1 ${redacted}`);
}

/** Long enough to be no word of a sentence. */
const bearer = /\b(bearer|basic) +[\w.~+/=-]{16,}/gi;

/** What follows a name in a text that is no JSON, or only the beginning of some: `token: abc`, `<token>abc`. */
const loosePair = /([a-z][\w-]{0,60})(\\?["']?\s{0,4}[:=>]\s{0,4}\\?["']?)([^\s"',;&<>{}[\]]+)/gi;

function redactLoosely(text: string): string {
  return text
    .replace(jsonText, (whole, name: string, between?: string) =>
      between !== undefined && isSecretName(name) ? `"${name}"${between}"${redacted}"` : whole,
    )
    .replace(loosePair, (whole, name: string, between: string) =>
      isSecretName(name) ? `${name}${between}${redacted}` : whole,
    )
    .replace(bearer, `$1 ${redacted}`);
}

/** The same of an answer: the mock's own, which hold secrets only in URLs. */
export function redactAnswer(body: string, longest = Number.POSITIVE_INFINITY): Redacted {
  const short = withoutData(body);
  const beginning = beginningOf(short, 2 * longest);
  return { text: withoutSecrets(beginning), isWhole: beginning === short };
}

/** The beginning of a text up to where a word ends: half a password would not look like one. */
function beginningOf(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const beginning = text.slice(0, longest);
  return beginning.slice(0, Math.max(beginning.lastIndexOf('"'), beginning.lastIndexOf(' '), 0));
}

/** A text in JSON, also one that never ends; if it is the name of another, that one, too. */
const jsonText = /"((?:\\[^]|[^"\\])*)(?:"(?:(\s*:\s*)"(?:\\[^]|[^"\\])*"?)?|\\?$)/g;

/** JSON that means the same and has `&` where it said `\u0026`, and `/` for `\/`: some libraries write URLs so. */
function plainEscapes(text: string): string {
  if (!text.includes('\\')) return text;
  return text.replace(/\\(?:u00([2-7][\da-f])|[^])/gi, (whole, code?: string) => {
    if (whole === '\\/') return '/';
    const character = code === undefined ? '' : String.fromCharCode(Number.parseInt(code, 16));
    return character === '' || /["\\\x7f]/.test(character) ? whole : character;
  });
}

/** A shorter key is a word that stands in many a text by chance. */
const shortestKey = 8;

/**
 * Takes a key out of texts, wherever it stands, in JSON or in a URL; one below 8 characters only out of headers.
 *
 * @param secrets What else is taken out.
 */
export function createKeyEraser(key: string, secrets: readonly string[] = []): (text: string) => string {
  const names = new Map([...secrets.map((secret) => [secret, redacted] as const), [key, tenantName(key)] as const]);
  const spellings = [...names]
    .filter(([secret]) => secret.length >= shortestKey)
    .flatMap(([secret, name]) => spellingsOf(secret).map((spelling) => ({ spelling, name })))
    // One may be a part of another.
    .sort((a, b) => b.spelling.length - a.spelling.length);
  return (text) =>
    spellings.reduce(
      (rest, { spelling, name }) => (rest.includes(spelling) ? rest.replaceAll(spelling, name) : rest),
      text,
    );
}

function spellingsOf(secret: string): readonly string[] {
  return [...new Set([secret, JSON.stringify(secret).slice(1, -1), percentEncoded(secret)])];
}

function percentEncoded(key: string): string {
  try {
    return encodeURIComponent(key);
  } catch {
    return key;
  }
}

/** Every request has some of these, and none of them holds a secret. */
const harmlessHeaders = new Set(
  'accept accept-encoding accept-language cache-control connection content-length content-type date host sec-fetch-mode transfer-encoding user-agent x-mock-limit x-mock-scenario'.split(
    ' ',
  ),
);

/** The value of a header as it may be shown. @param name In lower case. @param tenant The name of the API key; empty without one. */
export function redactHeader(name: string, value: string, tenant: string): string {
  if (harmlessHeaders.has(name)) return value;
  if (name === 'authorization' && tenant !== '') return `Bearer ${tenant}`;
  return isSecretName(name) ? redacted : redactUrls(value).replace(shortBearer, `$1 ${redacted}`);
}

/** A header is no sentence. */
const shortBearer = /^(bearer|basic) .+$/i;

/** What stands in the place of a secret. */
export const redacted = '[redacted]';

const secretWords = new Set(
  'auth authorization apikey bearer cookie credential credentials hdnea hdnts hmac jwt key password passwd policy pwd secret session sig sign signature token'.split(
    ' ',
  ),
);
/** Words that are often written together with another: `accesstoken`, `hmacsignature`. */
const secretEndings =
  /(?:(?:access|api|auth|private|secret|session)key(?:id)?|credential|pass(?:code|phrase|word)|secret|sess(?:ion)?id|signature|token)s?$/;

/** What was found out about names: there are few, and they come again with every request. */
const knownNames = new Map<string, boolean>();

/** Whether a field, a header or a query parameter of this name holds what is nobody's business. */
export function isSecretName(name: string): boolean {
  const known = knownNames.get(name);
  if (known !== undefined) return known;
  if (knownNames.size >= 1000) knownNames.clear();
  const isSecret = hasSecretWord(name);
  knownNames.set(name, isSecret);
  return isSecret;
}

function hasSecretWord(name: string): boolean {
  const words = name
    .replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z\d]+/);
  // It tells two attempts apart, and opens nothing.
  if (words.join('-') === 'idempotency-key') return false;
  // A number of tokens is none.
  if (words.at(-1) === 'tokens' && words.length > 1) return false;
  return words.some(
    (word) => secretWords.has(word) || secretWords.has(word.replace(/s$/, '')) || secretEndings.test(word),
  );
}

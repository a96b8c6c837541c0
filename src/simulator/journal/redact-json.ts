import { isSecretName, redacted } from './secret-name.ts';

/**
 * JSON without the fields that are named like a secret, whatever they hold; `undefined` for what is no JSON. All
 * else stays as it was written: a number that JavaScript cannot hold, too.
 *
 * @param redactWord Takes the secrets out of a text in it.
 */
export function redactJson(text: string, redactWord: (text: string) => string): string | undefined {
  if (!isJson(text)) return undefined;
  let result = '';
  let kept = 0;
  const put = (from: number, to: number, value: string) => {
    result += text.slice(kept, from) + JSON.stringify(value);
    kept = to;
  };
  for (let at = text.indexOf('"'); at !== -1; at = text.indexOf('"', at)) {
    const end = endOfText(text, at);
    const word = String(JSON.parse(text.slice(at, end)));
    const value = valueAfter(text, end);
    if (value === undefined) {
      const clean = redactWord(word);
      if (clean !== word) put(at, end, clean);
      at = end;
    } else if (isSecretName(word) && !text.startsWith('null', value)) {
      at = endOfValue(text, value);
      put(value, at, redacted);
    } else {
      at = value;
    }
  }
  return result + text.slice(kept);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Where a text in quotes ends that begins here. */
function endOfText(text: string, start: number): number {
  let end = start + 1;
  while (text[end] !== '"') end += text[end] === '\\' ? 2 : 1;
  return end + 1;
}

/** Where the value begins whose name ends here; `undefined` after what is no name. */
function valueAfter(text: string, end: number): number | undefined {
  const colon = afterSpace(text, end);
  return text[colon] === ':' ? afterSpace(text, colon + 1) : undefined;
}

function afterSpace(text: string, start: number): number {
  let end = start;
  while (' \t\n\r'.includes(text[end] ?? '.')) end += 1;
  return end;
}

function endOfValue(text: string, start: number): number {
  let end = start;
  let depth = 0;
  do {
    const character = text[end] ?? '';
    if (character === '"') end = endOfText(text, end);
    else {
      if ('{['.includes(character)) depth += 1;
      if ('}]'.includes(character)) depth -= 1;
      end += 1;
    }
  } while (depth > 0 || (!/^["{[]/.test(text[start] ?? '') && /[^\s,}\]]/.test(text[end] ?? ',')));
  return end;
}

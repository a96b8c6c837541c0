import { typeOfBytes } from '#tasks/file-type.ts';

/** The text of a file's bytes, or why it is none. */
export type Text = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly message: string };

/** Decodes UTF-8, with or without a byte order mark. `wanted` says what should be there. */
export function readText(bytes: Uint8Array, wanted = 'a request is JSON or a cURL command'): Text {
  const refuse = (what: string, advice = wanted) => ({ ok: false, message: `this is ${what}; ${advice}` }) as const;
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    return refuse('text in UTF-16', 'save it as UTF-8');
  const text = bytes.includes(0) ? undefined : decode(bytes);
  if (text === undefined) {
    const type = typeOfBytes(bytes);
    const what = type === undefined ? 'a binary file, or text that is not in UTF-8' : `a binary file (${type})`;
    return refuse(what);
  }
  return text.trim() === '' ? refuse('empty') : { ok: true, text };
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

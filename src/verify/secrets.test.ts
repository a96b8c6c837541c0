import { expect, test } from 'vitest';
import { createEraser } from './secrets.ts';

const key = 'sk-live/0123+abcDEF~"X';
const each = (write: (code: string) => string) =>
  [...key].map((character) => write(character.charCodeAt(0).toString(16))).join('');

test.each<[string, string]>([
  ['as it is', key],
  ['in capitals', key.toUpperCase()],
  ['in small letters', key.toLowerCase()],
  ['in a URL', encodeURIComponent(key)],
  ['in a URL twice', encodeURIComponent(encodeURIComponent(key))],
  ['with every character escaped', each((code) => `%${code}`)],
  ['in JSON', JSON.stringify(key).slice(1, -1)],
  ['in JSON within JSON', JSON.stringify(JSON.stringify(key)).slice(3, -3)],
  ['in escapes of JSON', each((code) => String.raw`\u${code.padStart(4, '0')}`)],
  ['in HTML', each((code) => `&#${Number.parseInt(code, 16)};`)],
  ['in HTML in hexadecimal', each((code) => `&#x${code};`)],
  ['in HTML by its names', key.replaceAll('"', '&quot;')],
  ['in a JSON Pointer', key.replaceAll('~', '~0').replaceAll('/', '~1')],
  ['in hexadecimal', Buffer.from(key).toString('hex')],
  ['in base64', btoa(key)],
  ['in base64 for URLs', Buffer.from(key).toString('base64url')],
  ['as a password', btoa(`:${key}`)],
  ['as a user', btoa(`${key}:`)],
  ['within base64', btoa(`Bearer ${key} and more`)],
])('a key is taken out %s, also where the text was cut within it', (_name, form) => {
  const { text } = createEraser(key);
  expect(text(`before ${form} after`)).toMatch(/^before [\w=]*\[API key\][\w=]* after$/);
  expect(text(`before ${form} after`)).not.toContain(form);
  for (const dots of ['…', '...']) {
    const cut = form.slice(0, Math.ceil(form.length * 0.7));
    const left = text(`before ${cut}${dots}`);
    expect(left).toContain('[API key]');
    expect(left).not.toContain(cut.slice(0, 12));
  }
});

test('other texts are left, and a key that is too short to be one', () => {
  expect(createEraser(key).text('sk-lives on... and %73')).toBe('sk-lives on... and %73');
  expect(createEraser('abc').text('abc')).toBe('abc');
});

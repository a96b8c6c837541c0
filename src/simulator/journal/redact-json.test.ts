import { expect, test } from 'vitest';
import { redactBody, redactUrls } from './redact.ts';

const clean = (text: string) => redactBody(text).text;

test('what is no secret stays as it was written: numbers that JavaScript cannot hold, too', () => {
  const text = '{ "id": 12345678901234567890, "token": "abc", "price": 1.50, "of": [1e400, {"password": {"a": "b"}}] }';
  expect(clean(text)).toBe(
    '{ "id": 12345678901234567890, "token": "[redacted]", "price": 1.50, "of": [1e400, {"password": "[redacted]"}] }',
  );
});

test.each([
  ['[{"key":-1.5e3,"a":1}]', '[{"key":"[redacted]","a":1}]'],
  ['{"secret":true}', '{"secret":"[redacted]"}'],
  ['{"secret" : [1, "]", {"a": "}"}] , "b": 2}', '{"secret" : "[redacted]" , "b": 2}'],
  ['{"token": null, "a": "token"}', '{"token": null, "a": "token"}'],
  ['{"to\\u006ben": "x"}', '{"token": "[redacted]"}'],
  ['{"a": "\\"token\\": 1"}', '{"a": "\\"token\\": 1"}'],
  ['{"a": "{\\"token\\": 12345678901234567890}"}', '{"a": "{\\"token\\": \\"[redacted]\\"}"}'],
  ['"Bearer 0123456789abcdef"', '"Bearer [redacted]"'],
])('%s is kept as %s', (text, kept) => {
  expect(clean(text)).toBe(kept);
});

test.each(['hdnts', 'hdnea', 'hmac', 'verify', 'hash', 'st'])('a URL is signed in %s, too', (name) => {
  expect(redactUrls(`https://cdn.test/v.mp4?a=1&${name}=abc&b=2`)).toBe(
    `https://cdn.test/v.mp4?a=1&${name}=[redacted]&b=2`,
  );
});

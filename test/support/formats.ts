/**
 * Judges what reports are written in: XML and SARIF as their own rules say.
 */
import schema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' };
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { expect } from 'vitest';

/** Values that somebody else could choose to break out of a format. */
export const nasty = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        '<',
        '>',
        '&',
        '"',
        "'",
        ']]>',
        '\n',
        '\r',
        '%',
        ':',
        ',',
        '::',
        '\u0000',
        '\u001b[31m',
        '\ud800',
        '\uffff',
        'a',
      ),
    )
    .map((parts) => parts.join('')),
);

/** The elements of a text that is well-formed XML; throws for any other. */
export function elementsIn(xml: string): string[] {
  const found: string[] = [];
  const within: string[] = [];
  const [declaration = ''] = /^<\?xml version="1.0" encoding="UTF-8"\?>\n/.exec(xml) ?? [];
  expect(declaration).not.toBe('');
  // oxlint-disable-next-line no-control-regex -- XML has no other characters
  expect(xml.isWellFormed() && !/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(xml)).toBe(true);
  const tokens =
    /<\/([\w-]+)>|<([\w-]+)((?: [\w-]+="(?:[^<>&"]|&(?:amp|lt|gt|quot|#\d+);)*")*)(\/?)>|(?:[^<>&]|&(?:amp|lt|gt|quot|#\d+);)+/y;
  tokens.lastIndex = declaration.length;
  while (tokens.lastIndex < xml.length) {
    const at = tokens.lastIndex;
    const [, end, start, , isEmpty] = tokens.exec(xml) ?? expect.fail(`no XML: ${xml.slice(at, at + 80)}`);
    if (start !== undefined) found.push(start);
    if (start !== undefined && isEmpty === '') within.push(start);
    if (end !== undefined) expect(within.pop()).toBe(end);
  }
  expect(within).toEqual([]);
  return found;
}

const { id: _id, $schema: _draft, ...sarif } = schema;
const ajv = new Ajv({
  strict: false,
  allErrors: true,
  // One pattern of the schema is no regular expression of Unicode.
  unicodeRegExp: false,
  formats: {
    uri: (text: string) => URL.canParse(text),
    'uri-reference': (text: string) => /^[\w\-.~:/?#[\]@!$&'()*+,;=%]*$/.test(text),
    'date-time': true,
  },
});
const isSarif = ajv.compile(sarif);

/** The one run of a text that is valid SARIF 2.1.0. */
export function expectSarif(text: string) {
  const log: unknown = JSON.parse(text);
  isSarif(log);
  expect(isSarif.errors ?? []).toEqual([]);
  return Object(log).runs[0];
}

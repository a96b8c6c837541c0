import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createAddressReader } from './address.ts';

/** What an address and a URL tell; `undefined` where there is none. */
function told(read: (url: string) => ReturnType<ReturnType<typeof createAddressReader>>, url: string) {
  try {
    const { origin, pathname, search, searchParams } = read(url);
    return { origin, pathname, search, query: [...searchParams] };
  } catch {
    return undefined;
  }
}

const start = fc.oneof(
  fc.constantFrom('http://127.0.0.1:4010', 'https://api.example.com', 'HTTP://LOCALHOST:80', 'http://[::1]:4010'),
  fc.constantFrom('http://127.1', 'http://0x7f.1', 'http://a:99999', 'http://user@host', 'http://', 'http:/', 'x:', ''),
  fc.constantFrom('http://host?a=', 'http://host#a', 'http://host\\', 'http:///', 'https:///'),
);
const parts = [
  '/',
  '/',
  '/v1',
  'tasks',
  'Aé',
  '.',
  '..',
  '%2e',
  '%',
  '?',
  '#',
  '\\',
  ' ',
  '\t',
  '\n',
  '@',
  ':',
  ';',
  '-_',
];
const address = fc.tuple(
  start,
  fc.array(fc.constantFrom(...parts), { maxLength: 6 }).map((some) => some.join('')),
);

test('an address is read as a URL is, whatever was read before', () => {
  fc.assert(
    fc.property(fc.array(address, { minLength: 1, maxLength: 4 }), (addresses) => {
      const read = createAddressReader();
      for (const [before, path] of addresses) {
        expect(told(read, before + path)).toEqual(told((url) => new URL(url), before + path));
      }
    }),
    { numRuns: 2000 },
  );
});

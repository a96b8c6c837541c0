/**
 * Whom a mock posts to, and what it is not led into.
 */
import { describe, expect, test } from 'vitest';
import { office, recordOf } from '../../../test/support/post-office.ts';

describe('a receiver', () => {
  const sent = (allowedHosts: readonly string[] = []) => {
    const urls: string[] = [];
    const room = office({ allowedHosts, deliver: async (url) => (urls.push(url), new Response()) });
    const to = async (webhookUrl: string) => {
      await room.begin(recordOf(webhookUrl, { provider: 'seedance2-ink' }));
      await room.pass(5000);
      return room.webhooks.list().at(-1);
    };
    return { urls, to };
  };

  test.each([
    'http://localhost:3000/hooks',
    'https://LOCALHOST/',
    'http://app.localhost/',
    'http://127.0.0.1/',
    'http://127.8.9.10:81/',
    'http://0x7f.1/',
    'http://[::1]:8080/',
  ])('on this machine is allowed: %s', async (url) => {
    const { urls, to } = sent();
    expect(await to(url)).toMatchObject({ outcome: 'delivered' });
    expect(urls).toEqual([new URL(url).href]);
  });

  test.each([
    'http://example.com/hooks',
    'http://169.254.169.254/',
    'http://10.0.0.1/',
    'http://0.0.0.0/',
    'http://[::ffff:10.0.0.1]/',
    'http://localhost.example.com/',
    'http://notlocalhost/',
    'http://127.0.0.1.example.com/',
  ])('anywhere else is refused: %s', async (url) => {
    const { urls, to } = sent();
    const { hostname } = new URL(url);
    expect(await to(url)).toMatchObject({
      outcome: 'refused',
      attempts: [
        {
          outcome: 'refused',
          error: `${hostname} is not this machine; allow it with --webhook-host ${hostname}, or webhookHosts in code`,
        },
      ],
    });
    expect(urls).toEqual([]);
  });

  test.each([
    ['hooks.test', 'http://hooks.test/a', true],
    ['HOOKS.test', 'http://hooks.test:81/a', true],
    ['hooks.test:81', 'http://hooks.test:81/a', true],
    ['hooks.test:443', 'https://hooks.test/a', true],
    ['hooks.test:81', 'http://hooks.test/a', false],
    ['hooks.test', 'http://my.hooks.test/a', false],
    ['[fd00::1]', 'http://[fd00:0::1]/a', true],
  ])('that was named is allowed: %s, %s', async (host, url, isAllowed) => {
    const { urls, to } = sent([host]);
    expect((await to(url))?.outcome).toBe(isAllowed ? 'delivered' : 'refused');
    expect(urls).toHaveLength(isAllowed ? 1 : 0);
  });

  test.each([
    ['ftp://localhost/hooks', 'ftp: is not http: or https:'],
    ['javascript:alert(1)', 'javascript: is not http: or https:'],
    ['http://user:pass@localhost/', 'the address has a user or a password in it; leave them out'],
    ['localhost', 'the address is no URL; name an http or https URL'],
    ['', 'the address is no URL; name an http or https URL'],
  ])('without an address that can be called is refused: %s', async (url, error) => {
    const { urls, to } = sent();
    expect(await to(url)).toMatchObject({ outcome: 'refused', attempts: [{ outcome: 'refused', error }] });
    expect(urls).toEqual([]);
  });

  test.each(['', 'http://hooks.test', 'hooks.test/a', 'a@b', 'a b', 'hooks.test:x', '?', 'h\\x'])(
    'cannot be named by %o',
    (host) => {
      expect(() => sent([host])).toThrow(
        new RangeError(`${JSON.stringify(host)} is no host for webhooks; give a name, or name:port, without a path`),
      );
    },
  );
});

/**
 * Debian's Chromium, driven by Playwright, on a page that Vite serves.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';
import { createServer } from 'vite';
import { root } from '../../scripts/specs.ts';
import type { Transport } from './transports.ts';

const chromiumPath = '/usr/bin/chromium';

/** Why a test in a browser cannot run here; `undefined` when it can. */
export const withoutBrowser = existsSync(chromiumPath) ? undefined : `${chromiumPath} is not installed`;

export const launchOptions = {
  executablePath: chromiumPath,
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
};

/** MSW in a real browser: requests go through its service worker, at the providers' real addresses. */
export const mswInBrowser: Transport = {
  name: 'MSW in Chromium',
  async open() {
    const script = createRequire(import.meta.url).resolve('msw/mockServiceWorker.js');
    const server = await createServer({
      root,
      configFile: false,
      logLevel: 'silent',
      cacheDir: 'node_modules/.vite-browser-test',
      server: { port: 0, host: '127.0.0.1', hmr: false, watch: null },
      optimizeDeps: { include: ['msw', 'msw/browser'], entries: ['test/browser/index.html'] },
      plugins: [
        {
          name: 'mock-service-worker',
          configureServer({ middlewares }) {
            middlewares.use('/mockServiceWorker.js', (_request, response) => {
              response.setHeader('content-type', 'text/javascript').end(readFileSync(script));
            });
          },
        },
      ],
    });
    await server.listen();
    const browser = await chromium.launch(launchOptions);
    const page = await browser.newPage();
    await page.goto(`${server.resolvedUrls?.local[0]}test/browser/index.html`);
    await page.waitForFunction(() => 'page' in globalThis);
    return {
      send: (provider, path, call = {}) =>
        page.evaluate(([id, where, what]) => globalThis.page.send(id, where, what), [provider, path, call] as const),
      download: (url) => page.evaluate((where) => globalThis.page.download(where), url),
      tasks: () => page.evaluate(() => globalThis.page.tasks()),
      advance: (milliseconds) => page.evaluate((amount) => globalThis.page.advance(amount), milliseconds),
      async close() {
        await browser.close();
        await server.close();
      },
    };
  },
};

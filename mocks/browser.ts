/**
 * MSW in a browser: `import { worker } from './mocks/browser.ts'; await worker.start();` The page's
 * server has to serve MSW's `mockServiceWorker.js`.
 *
 * @module
 */
import { setupWorker } from 'msw/browser';
import { handlers } from './handlers.ts';

export { simulator } from './handlers.ts';
export const worker = setupWorker(...handlers);

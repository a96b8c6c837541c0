/**
 * MSW in Node: `import { server } from './mocks/node.ts'; server.listen();`
 *
 * @module
 */
import { setupServer } from 'msw/node';
import { handlers } from './handlers.ts';

export { simulator } from './handlers.ts';
export const server = setupServer(...handlers);

/** What a mock could at best be on the same stack: bare Hono routes that answer with given bytes. */
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import type { Answers } from '../servers.ts';

const answers: Answers = JSON.parse(process.argv[2] ?? '');
const headers = { 'content-type': 'application/json' };
const app = new Hono();
app.get(`${answers.path}/:task_id`, (context) => context.body(answers.poll, 200, headers));
app.post(answers.path, async (context) => {
  await context.req.json();
  return context.body(answers.create, 200, headers);
});
const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: Number(process.argv[3]) }, ({ port }) =>
  process.send?.({ port }),
);
process.once('SIGTERM', () => server.close());

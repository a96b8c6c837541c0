/**
 * Serves a provider's bare spec with Prism, so that `Prefer: example=running` or `Prefer: code=400` shows
 * each state and each error: `npm run prism -- tokenhub`.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createPrismMock } from '#adapters/prism/index.ts';
import { isProviderId, providerIds } from '#providers/index.ts';

const usage = `npm run prism -- <provider> [--port 4010] [--host 127.0.0.1]; providers: ${providerIds.join(', ')}`;

function refuse(message: string): never {
  console.error(message.replaceAll('\n', ' '));
  process.exit(2);
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

function readArguments() {
  const string = { type: 'string' } as const;
  try {
    return parseArgs({ options: { port: string, host: string, help: { type: 'boolean' } }, allowPositionals: true });
  } catch (error) {
    // Node's second sentence is advice for another case.
    return refuse(`${messageOf(error).split('. ', 1).join()}; usage: ${usage}`);
  }
}

const { values, positionals } = readArguments();
if (values.help) {
  console.log(`usage: ${usage}`);
  process.exit();
}
const [provider, ...more] = positionals;
if (provider === undefined || more.length > 0) refuse(`name one provider; usage: ${usage}`);
if (!isProviderId(provider)) refuse(`there is no provider ${provider}; there are ${providerIds.join(', ')}`);
const { port = '4010', host = '127.0.0.1' } = values;
if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) refuse(`--port takes a number from 0 to 65535, not ${port}`);

// Prism 5.16 lets this escape when it has to name a field that is not Latin-1; the request is lost, the rest need not be.
process.on('unhandledRejection', (error) => console.error(`Prism gave up on a request: ${messageOf(error)}`));

const spec = join(import.meta.dirname, '..', 'specs', provider, 'openapi.yaml');
const mock = await createPrismMock({ spec, port: Number(port), host }).catch((error: unknown) =>
  refuse(messageOf(error)),
);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void mock.close());
console.log(`listening on ${mock.url}`);

import { createOperation, type Provider } from '#providers/provider.ts';

const prompt = 'A paper boat on a rainy street';

/** A short create that a mock at an address accepts, as a command for the shell; `undefined` where a text alone is not enough. */
export function exampleCurl(provider: Provider, url: string): string | undefined {
  const body = shortestBody(provider);
  if (!body) return undefined;
  const { path, accepts } = createOperation(provider);
  const head = `curl -s ${url}/${provider.contract.id}${path} -H 'Authorization: Bearer any-key'`;
  if (accepts !== 'multipart/form-data') {
    return `${head} -H 'Content-Type: application/json' -d ${quoted(JSON.stringify(body))}`;
  }
  const fields = Object.entries(body).map(([name, value]) => `-F ${quoted(`${name}=${String(value)}`)}`);
  return [head, ...fields].join(' ');
}

/** Model, prompt, and what the contract wants besides. */
function shortestBody(provider: Provider): Record<string, unknown> | undefined {
  const [model = ''] = provider.contract.models;
  let body: Record<string, unknown>;
  try {
    const request = { model, prompt, seconds: 5, resolution: '720p', ratio: '16:9', audio: true, media: [] } as const;
    body = { ...provider.writeRequest(request) };
  } catch {
    return undefined;
  }
  for (const [name, value] of Object.entries(body)) {
    if (value === model || value === prompt) continue;
    const { [name]: _, ...rest } = body;
    if (provider.validateRequest(rest)) body = rest;
  }
  return body;
}

function quoted(word: string): string {
  return `'${word.replaceAll("'", `'\\''`)}'`;
}

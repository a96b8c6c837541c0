import { isSecretName } from './secret-name.ts';

/**
 * The secrets that come with a request, as they may be repeated in an answer: what headers and query parameters hold
 * that are named like one, `authorization` in any form and each cookie for itself.
 *
 * @param headers Names in lower case.
 * @param path With its query.
 */
export function secretsIn(headers: Iterable<readonly [name: string, value: string]>, path: string): readonly string[] {
  const found = new Set<string>();
  for (const [name, value] of headers) {
    if (!isSecretName(name)) continue;
    const parts = name === 'cookie' ? value.split(';').map(valueOf) : credentialsIn(value);
    for (const part of parts) found.add(part.trim());
  }
  for (const [, name = '', value = ''] of path.matchAll(/[?&]([^=&]*)=([^&]*)/g)) {
    if (!isSecretName(decoded(name))) continue;
    found.add(value).add(decoded(value));
  }
  return [...found];
}

/** `abc` of `session=abc`. */
function valueOf(cookie: string): string {
  return cookie.slice(cookie.indexOf('=') + 1).replaceAll('"', '');
}

/** The value itself, what follows its scheme, and the secrets in that. */
function credentialsIn(value: string): readonly string[] {
  const [, scheme = '', rest = ''] = /^([\w-]+) +(\S.*)$/.exec(value.trim()) ?? [];
  if (scheme === '') return [value];
  const pairs = [...rest.matchAll(/([\w-]+)="?([^",\s]+)/g)].filter(([, name = '']) => isSecretName(name));
  const signed = pairs.map(([, , secret = '']) => secret);
  return [rest, ...signed, ...(/^basic$/i.test(scheme) ? passwordIn(rest) : [])];
}

function passwordIn(credentials: string): readonly string[] {
  try {
    const [, password = ''] = /:(.*)$/s.exec(atob(credentials)) ?? [];
    return [password];
  } catch {
    return [];
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}

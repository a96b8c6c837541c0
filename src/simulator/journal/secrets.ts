import { isSecretName } from './secret-name.ts';

/**
 * The secrets that come with a request, as they may be repeated in an answer: what headers and query parameters hold
 * that are named like one, `authorization` in any form and each cookie for itself, and fields of the body.
 *
 * @param headers Names in lower case.
 * @param path With its query.
 * @param body The text, or the form.
 */
export function secretsIn(
  headers: { forEach(tell: (value: string, name: string) => void): void },
  path: string,
  body?: unknown,
): readonly string[] {
  const found = new Set<string>();
  headers.forEach((value, name) => {
    if (!isSecretName(name)) return;
    const parts = name === 'cookie' ? value.split(';').map(valueOf) : credentialsIn(value);
    for (const part of parts) found.add(part.trim());
  });
  for (const [, name = '', value = ''] of path.matchAll(/[?&]([^=&]*)=([^&]*)/g)) {
    if (!isSecretName(decoded(name))) continue;
    found.add(value).add(decoded(value));
  }
  for (const secret of fieldsIn(body)) found.add(secret);
  return [...found];
}

function fieldsIn(body: unknown): readonly string[] {
  if (body instanceof FormData) {
    return [...body].flatMap(([name, value]) => (isSecretName(name) && typeof value === 'string' ? [value] : []));
  }
  if (typeof body !== 'string') return [];
  return Array.from(body.matchAll(/"([^"\\]+)"\s*:\s*("(?:[^"\\]|\\.)*")/g), ([, name = '', text = '']) =>
    isSecretName(name) ? unquoted(text) : '',
  ).filter((secret) => secret !== '');
}

function unquoted(text: string): string {
  try {
    return String(JSON.parse(text));
  } catch {
    return text.slice(1, -1);
  }
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
  return [rest, ...signed, ...(/^basic$/i.test(scheme) ? partsOfBasic(rest) : [])];
}

/** User and password: some gateways take the key as the one, some as the other. */
function partsOfBasic(credentials: string): readonly string[] {
  try {
    const [, user = '', password = ''] = /^([^:]*):(.*)$/s.exec(atob(credentials)) ?? [];
    return [user, password];
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

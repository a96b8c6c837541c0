import { digest } from './digest.ts';

/**
 * The name under which an API key is shown: its first letters, never more than a third of it, and a
 * fingerprint, so that two keys look different and neither can be used.
 */
export function tenantName(key: string): string {
  return `${key.slice(0, Math.min(4, Math.floor(key.length / 3)))}…${digest(key).slice(0, 8)}`;
}

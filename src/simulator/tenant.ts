/** A number that tells keys apart (FNV-1a, 32 bits). Not for secrets: it only keeps a key from being printed. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/**
 * The name under which an API key is shown: its first letters, never more than a third of it, and a
 * fingerprint, so that two keys look different and neither can be used.
 */
export function tenantName(key: string): string {
  return `${key.slice(0, Math.min(4, Math.floor(key.length / 3)))}…${fingerprint(key)}`;
}

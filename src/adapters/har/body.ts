/** A request's body as text, or as the form that it is; `undefined` where it is neither, or nothing. */
export async function bodyOf(
  contentType: string,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<string | FormData | undefined> {
  if (bytes.byteLength === 0) return undefined;
  if (/^multipart\/form-data\b/i.test(contentType)) {
    try {
      return await new Response(bytes, { headers: { 'content-type': contentType } }).formData();
    } catch {
      // A broken form: nothing of it can be told from the contents of files.
      return undefined;
    }
  }
  return /^(?:image|video|audio)\/|octet-stream/i.test(contentType) ? undefined : new TextDecoder().decode(bytes);
}

/** `Bearer …` without the word; empty where there is no key. */
export function keyIn(headers: { get(name: string): string | null }): string {
  return /^Bearer +(\S.*)$/i.exec(headers.get('authorization') ?? '')?.[1]?.trim() ?? '';
}

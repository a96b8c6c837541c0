/** What an answer says of the file in it. */
export type Described = {
  /** Bytes of the whole; `undefined` where it does not tell. */
  readonly total: number | undefined;
  /** What `If-Range` takes: a strong `ETag`, else a date that is as good. */
  readonly validator: string | undefined;
  /** Media type. */
  readonly type: string;
};

type HeadersLike = Pick<Headers, 'get'>;

export function describe(headers: HeadersLike): Described {
  const type = headers.get('content-type') ?? '';
  // Lengths and ranges are those of the coded form, and what comes is decoded.
  if (isCoded(headers)) return { total: undefined, validator: undefined, type };
  return { total: numberIn(headers.get('content-length')), validator: validatorIn(headers), type };
}

/** Whether the answer is the rest of that file, from there on, and tells where it ends. */
export function isRest(headers: HeadersLike, { total, validator }: Described, from: number): boolean {
  const [, first, , whole] = /^bytes (\d+)-(\d+)\/(\d+|\*)$/i.exec(headers.get('content-range')?.trim() ?? '') ?? [];
  if (Number(first ?? NaN) !== from || isCoded(headers)) return false;
  const end = whole === '*' ? total : Number(whole);
  if (end === undefined || (total !== undefined && end !== total)) return false;
  const etag = headers.get('etag');
  return etag === null || !validator?.startsWith('"') || etag === validator;
}

/** Bytes of the whole file, from an answer that gives a part of it or refuses one. */
export function totalOfRange(headers: HeadersLike): number | undefined {
  return numberIn(/\/(\d+)$/.exec(headers.get('content-range')?.trim() ?? '')?.[1] ?? null);
}

function isCoded(headers: HeadersLike): boolean {
  return !/^(?:identity)?$/i.test(headers.get('content-encoding')?.trim() ?? '');
}

function numberIn(text: string | null): number | undefined {
  return text !== null && /^\d+$/.test(text) ? Number(text) : undefined;
}

function validatorIn(headers: HeadersLike): string | undefined {
  const etag = headers.get('etag')?.trim() ?? '';
  if (/^"[^"]*"$/.test(etag)) return etag;
  const modified = headers.get('last-modified') ?? '';
  if (Number.isNaN(Date.parse(modified))) return undefined;
  // What was changed in the second that it is told in may be changed again in it (RFC 9110, 8.8.2.2).
  const age = Date.parse(headers.get('date') ?? '') - Date.parse(modified);
  return age < 1000 ? undefined : modified;
}

/**
 * What the simulator asks of a request. A web `Request` is one; a server may hand over something that
 * is lighter to make.
 */
export type RequestLike = Pick<Request, 'method' | 'url' | 'signal' | 'body' | 'text' | 'arrayBuffer'> & {
  readonly headers: HeadersLike;
};

/** The headers of a request; names are in lower case. */
export type HeadersLike = Pick<Headers, 'get'> & { forEach(tell: (value: string, name: string) => void): void };

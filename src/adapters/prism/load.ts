/** Prism is not installed, or does not load here; the message says what to do. */
export class PrismError extends Error {
  override name = 'PrismError';
}

/** A part of Prism, fetched when it is first needed: Prism is an optional peer. */
export async function loadPrism<T>(name: string, load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (cause) {
    if (!(cause instanceof Error)) throw cause;
    if ('code' in cause && cause.code === 'ERR_MODULE_NOT_FOUND' && cause.message.includes(`'${name}'`)) {
      throw new PrismError(`Prism is not installed; install it with: npm i -D ${name}`, { cause });
    }
    throw new PrismError(
      `Prism could not be loaded: ${cause.message}. It asks for Node 24.18 or newer; this is ${process.version}`,
      { cause },
    );
  }
}

const ignore = () => {};

/** Prism wants a logger; this one says nothing. */
export const silent = {
  trace: ignore,
  debug: ignore,
  info: ignore,
  success: ignore,
  warn: ignore,
  error: ignore,
  fatal: ignore,
  child: () => silent,
};

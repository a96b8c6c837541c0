import { urlFromHere } from '../mock/address.ts';
import { UsageError } from '../usage.ts';

/** Begins to listen; what keeps it from that is told in a line, with the way out. */
export async function listenAt<Server>(begin: () => Promise<Server>, host: string, port: number): Promise<Server> {
  try {
    return await begin();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'EADDRINUSE') {
      const by = (await isMock(host, port)) ? ' by another seedance-kit mock' : '';
      throw new UsageError(
        `port ${port} on ${host} is in use${by}; choose another with --port, or --port 0 for any that is free`,
      );
    }
    if (code === 'EACCES')
      throw new UsageError(`port ${port} needs more rights than this process has; choose one above 1023`);
    if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') throw new UsageError(`${host} is no address of this machine`);
    if (code !== undefined)
      throw new UsageError(`${host}:${port} cannot be listened on (${String(code)})`, { cause: error });
    throw error;
  }
}

/** Whether it is a mock like this one that answers there, as far as it says so at once. */
async function isMock(host: string, port: number): Promise<boolean> {
  const url = urlFromHere(`http://${host.includes(':') ? `[${host}]` : host}:${port}`);
  try {
    const response = await fetch(`${url}/__mock/health`, { signal: AbortSignal.timeout(500), redirect: 'manual' });
    const { status, providers } = Object(await response.json());
    return status === 'ok' && Array.isArray(providers);
  } catch {
    return false;
  }
}

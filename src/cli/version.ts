import { createRequire } from 'node:module';

/** The version in the `package.json` above this file, in the repository and in the package. */
export function version(): string {
  const { version: found }: { version: string } = createRequire(import.meta.url)('seedance-kit/package.json');
  return found;
}

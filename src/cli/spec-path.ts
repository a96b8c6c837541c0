import { packageFile } from './package-file.ts';

/** The provider's `openapi.yaml`. */
export function specPath(provider: string): string {
  return packageFile(`specs/${provider}/openapi.yaml`);
}

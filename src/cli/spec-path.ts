import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The provider's `openapi.yaml`: the package has `specs/` at its top, wherever the built code stands. */
export function specPath(provider: string): string {
  const file = join('specs', provider, 'openapi.yaml');
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, file)) && folder !== dirname(folder)) folder = dirname(folder);
  return join(folder, file);
}

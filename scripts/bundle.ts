/** Bundles a piece of code the way the build of an app does: whole, minified, for browsers. */
import { join } from 'node:path';
import { build, type Rolldown } from 'vite';

export type Bundle = {
  /** The files by their names: first `bundle.js`, then what it loads later. */
  readonly files: ReadonlyMap<string, string>;
  /** The packages that parts of it come from. */
  readonly packages: readonly string[];
};

/** @param folder - where the code is taken to stand: what its imports are resolved from */
export async function bundle(folder: string, code: string): Promise<Bundle> {
  const entry = join(folder, 'bundle.js');
  const built = await build({
    root: folder,
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: { input: entry, preserveEntrySignatures: 'strict', output: { entryFileNames: '[name].js' } },
    },
    plugins: [
      {
        name: 'entry',
        enforce: 'pre',
        resolveId: (id) => (id === entry ? id : undefined),
        load: (id) => (id === entry ? code : undefined),
      },
    ],
  });
  const chunks = [built].flat().flatMap((part) => ('output' in part ? part.output.filter(isChunk) : []));
  const paths = chunks.flatMap(({ modules }) => Object.keys(modules));
  const packages = paths.flatMap((path) => /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? []);
  return {
    files: new Map(chunks.map((chunk) => [chunk.fileName, chunk.code])),
    packages: [...new Set(packages)].toSorted(),
  };
}

function isChunk(part: Rolldown.OutputChunk | Rolldown.OutputAsset): part is Rolldown.OutputChunk {
  return part.type === 'chunk';
}

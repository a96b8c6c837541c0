import { readConfigFile, reasonOf, shortPath, type Sources } from './config-file.ts';
import { differences, type Settings } from './settings.ts';
import { createWatch } from './watch.ts';

/** What came of a change of the config file: settings that were applied, each as a line, and those that were not. */
export type Reload = { readonly file: string } & (
  | { readonly applied: readonly string[]; readonly kept: readonly string[] }
  /** Why the file cannot be read; the last good settings stay. */
  | { readonly problem: string }
);

export type ReloadOptions = {
  readonly file: string;
  /** What was read at the start. */
  readonly sources: Sources;
  readonly settings: Settings;
  /** Puts what a config file says between the defaults and the flags. */
  readonly settle: (config: Partial<Settings>) => Settings;
  /** Goes on with other settings; when it throws, nothing has changed. */
  readonly apply: (settings: Settings, before: Settings) => void;
  readonly tell: (reload: Reload) => void;
};

/** Reads the config file again whenever it, or a file that it needs, changes. Gives what ends that. */
export function reloadOnChange(options: ReloadOptions): () => void {
  const { file, settle, apply, tell } = options;
  let { sources, settings } = options;
  let isClosed = false;
  let problem: string | undefined;
  let last = Promise.resolve();
  const watch = createWatch(() => (last = last.then(reload)));
  watch.follow(sources.keys());

  async function reload(): Promise<void> {
    const read: Sources = new Map();
    let outcome: Reload | undefined;
    try {
      const config = await readConfigFile(file, read, false);
      if (!isClosed) outcome = take(settle(config));
    } catch (error) {
      outcome = { file: shortPath(file), problem: reasonOf(error, file, read) };
    }
    if (isClosed || !outcome) return;
    const before = problem;
    problem = 'problem' in outcome ? outcome.problem : undefined;
    const isNews = problem !== before || !isSame(read, sources);
    // What was given up may still be reading.
    sources = new Map(read);
    watch.follow(sources.keys());
    // A file may be written twice with the same in it.
    if (isNews) tell(outcome);
  }

  function take(next: Settings): Reload {
    const { applied } = differences(settings, next);
    // What a restart would change, whatever the file said in between.
    const { kept } = differences(options.settings, next);
    apply(next, settings);
    settings = next;
    return { file: shortPath(file), applied, kept };
  }

  return () => {
    isClosed = true;
    watch.close();
  };
}

function isSame(a: Sources, b: Sources): boolean {
  return a.size === b.size && [...a].every(([file, text]) => b.get(file) === text);
}

/** What the options of a run are called in the texts of its report: whoever reads those has to find them. */
export type Words = {
  readonly [Option in 'only' | 'skip' | 'spend' | 'allowUnpriced' | 'taskId' | 'media' | 'timeout']: string;
} & {
  /** How one check is left out. */
  skipping(check: string): string;
};

/** As the library calls them. */
export const optionWords: Words = {
  only: 'only',
  skip: 'skip',
  spend: 'spend',
  allowUnpriced: 'allowUnpriced',
  taskId: 'taskId',
  media: 'media',
  timeout: 'timeout',
  skipping: (check) => `skip: ['${check}']`,
};

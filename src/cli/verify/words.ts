import type { Words } from '#verify/words.ts';

/** The options of a run as the command line calls them. */
export const flagWords: Words = {
  only: '--only',
  skip: '--skip',
  spend: '--spend',
  allowUnpriced: '--allow-unpriced',
  taskId: '--task',
  media: '--image-url, --video-url, --audio-url',
  timeout: '--timeout',
  skipping: (check) => `--skip ${check}`,
};

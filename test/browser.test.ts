import { describe } from 'vitest';
import { mswInBrowser, withoutBrowser } from './support/browser.ts';
import { describeBehaviour } from './support/behaviour.ts';

describe.skipIf(withoutBrowser !== undefined)(
  `in a browser${withoutBrowser ? ` (skipped: ${withoutBrowser})` : ''}`,
  () => {
    describeBehaviour(mswInBrowser);
  },
);

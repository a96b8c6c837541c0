// Written by `npm run generate` from specs/; not edited by hand.
import { tokenhub } from '#providers/tokenhub/index.ts';

/** Every provider, by its id. */
export const providers = {
  'tokenhub': tokenhub,
};

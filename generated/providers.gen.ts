// Written by `npm run generate` from specs/; not edited by hand.
import { apimart } from '#providers/apimart/index.ts';
import { cometapi } from '#providers/cometapi/index.ts';
import { seedance2Ink } from '#providers/seedance2-ink/index.ts';
import { tokenhub } from '#providers/tokenhub/index.ts';

/** Every provider, by its id. */
export const providers = {
  'apimart': apimart,
  'cometapi': cometapi,
  'seedance2-ink': seedance2Ink,
  'tokenhub': tokenhub,
};

// Written by `npm run generate` from specs/; not edited by hand.
import { answers as apimart } from './apimart/answers.gen.js';
import { answers as cometapi } from './cometapi/answers.gen.js';
import { answers as seedance2Ink } from './seedance2-ink/answers.gen.js';
import { answers as tokenhub } from './tokenhub/answers.gen.js';

/** By the id of the provider. */
export const answers = {
  'apimart': apimart,
  'cometapi': cometapi,
  'seedance2-ink': seedance2Ink,
  'tokenhub': tokenhub,
};

// Written by `npm run generate` from specs/; not edited by hand.
import { subjects as apimart } from './apimart/subjects.gen.ts';
import { subjects as cometapi } from './cometapi/subjects.gen.ts';
import { subjects as seedance2Ink } from './seedance2-ink/subjects.gen.ts';
import { subjects as tokenhub } from './tokenhub/subjects.gen.ts';

/** By the id of the provider. */
export const subjects = {
  'apimart': apimart,
  'cometapi': cometapi,
  'seedance2-ink': seedance2Ink,
  'tokenhub': tokenhub,
};

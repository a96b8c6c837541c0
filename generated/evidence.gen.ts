// Written by `npm run generate` from specs/; not edited by hand.
import { evidence as apimart } from './apimart/evidence.gen.ts';
import { evidence as cometapi } from './cometapi/evidence.gen.ts';
import { evidence as seedance2Ink } from './seedance2-ink/evidence.gen.ts';
import { evidence as tokenhub } from './tokenhub/evidence.gen.ts';

/** By the id of the provider. */
export const evidence = {
  'apimart': apimart,
  'cometapi': cometapi,
  'seedance2-ink': seedance2Ink,
  'tokenhub': tokenhub,
};

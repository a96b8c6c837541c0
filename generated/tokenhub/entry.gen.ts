// Written by `npm run generate` from specs/; not edited by hand.
/**
 * TokenHub Seedance video API: a function for each operation, the types and zod schemas of what goes in and
 * comes out, and the provider itself.
 *
 * @module
 */
export { createClient, createConfig, type Client, type Config } from './client/index.ts';
export { client } from './client.gen.ts';
export * from './index.ts';
export * from './zod.gen.ts';
export { tokenhub } from '#providers/tokenhub/index.ts';

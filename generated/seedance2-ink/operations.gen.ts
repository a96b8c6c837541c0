// Written by `npm run generate` from specs/; not edited by hand.
/**
 * The operations of seedance2.ink Open API as they are generated, with the transport that they take as `client`. Nothing is
 * checked before it is sent, nothing is tried again, no environment is read, and an error is returned and not thrown; the
 * methods of a client do all that.
 *
 * @module
 */
export { createClient, createConfig, type Client, type Config } from './client/index.ts';
export * from './sdk.gen.ts';

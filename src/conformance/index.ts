/**
 * What the documents forbid: hold a request against a provider's limits before it is sent.
 *
 * @module
 */
export { check, type CheckResult, type Finding } from './check.ts';

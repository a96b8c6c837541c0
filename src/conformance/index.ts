/**
 * What the documents forbid: hold a request against a provider's limits before it is sent, and read
 * up on them.
 *
 * @module
 */
export {
  checkAnswer,
  type AnswerFinding,
  type AnswerFindingKind,
  type AnswerResult,
  type AnswerSource,
} from './answer.ts';
export { capabilities, type Capabilities, type FileCount, type Option } from './capabilities.ts';
export { check, type CheckOptions, type CheckResult, type Finding, type Undecided } from './check.ts';
export { explain, listLimits, type Explanation } from './explain.ts';
export { mediaIn, type NamedMedia } from './media.ts';
export { factsOfFile } from '#tasks/file-type.ts';
export { requestSchema, type RequestOf } from './schema.ts';

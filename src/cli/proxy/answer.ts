import type { Carried } from '#adapters/prism/index.ts';
import { checkAnswer, type AnswerFinding } from '#conformance/answer.ts';
import type { ContractOperation, Provider } from '#providers/provider.ts';
import { faultOfAnswer, faultOfPrism, type Fault } from './fault.ts';

/**
 * What an answer to an operation breaks: of its status and its body what the check finds, as `verify` does, and of
 * its headers what Prism does.
 */
export function faultsOfAnswer(carried: Carried, { id }: ContractOperation, provider: Provider): readonly Fault[] {
  const { response, failure, violations } = carried;
  if (!response || isPart(carried, id, provider)) return [];
  // Of an answer that broke off, there are the headers alone.
  const findings = failure ? [] : checkAnswer(provider, id, response.status, parsed(response.body)).findings;
  const isOther = findings.some(isOfWhole);
  const rest = violations.filter(({ location, path, code }) => {
    if (location === 'request' || code === 'unjudged' || /^body(?:\.|$)/.test(path)) return false;
    // That it is a page, or has an undocumented status, is said once.
    return !isOther || path !== '';
  });
  return [
    ...findings.map((finding) => faultOfAnswer(finding, provider)),
    ...rest.map((violation) => faultOfPrism(violation, provider)),
  ];
}

/** A part of a file, asked for as one: no document speaks of `Range`, and any server of files may know it. */
function isPart({ request, response }: Carried, operation: string, { operations }: Provider): boolean {
  const isFile = operations[operation]?.kind === 'content';
  return isFile && request.headers.has('range') && [206, 416].includes(response?.status ?? 0);
}

function isOfWhole({ kind }: AnswerFinding): boolean {
  return kind === 'wrong-body' || kind === 'unexpected-status';
}

/** The JSON that a text is; `undefined` for what is none. */
export function parsed(text: string | undefined): unknown {
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

import { checkAnswer } from '#conformance/answer.ts';
import { providers, type ProviderId } from '#providers/index.ts';

/** What is wrong with an answer by the spec, in words; empty when nothing is. @param operation The `operationId` */
export function faultsOf(provider: ProviderId, operation: string, status: number, body: unknown): string[] {
  return checkAnswer(providers[provider], operation, status, body).findings.map(({ message }) => message);
}

import { check, type CheckResult, type Finding } from '#conformance/check.ts';
import { factsOfFile } from '#conformance/file-type.ts';
import { mediaIn, nameOfSource } from '#conformance/media.ts';
import type { Failure, Provider } from '#providers/provider.ts';
import type { MediaTable } from '#tasks/task.ts';
import { createsOf } from './requests/destination.ts';
import type { Entry } from './requests/index.ts';

/** What the documents say to a request, or to the way it is sent. */
export async function verdictOn(entry: Entry, provider: Provider, media: MediaTable): Promise<CheckResult> {
  if (entry.failure) {
    return { ok: false, violations: [refusal(provider, entry.failure)], warnings: [], undecided: [] };
  }
  const files: Record<string, MediaTable[string]> = {};
  for (const { source } of mediaIn(provider.contract, entry.request)) {
    const name = nameOfSource(source);
    if (source instanceof Blob) files[name] = { ...(await factsOfFile(source)), ...ownFacts(media, name) };
  }
  return check(provider, entry.request, { media: { ...media, ...files } });
}

function ownFacts(media: MediaTable, name: string): MediaTable[string] {
  return Object.hasOwn(media, name) ? (media[name] ?? {}) : {};
}

/** The finding that a request is for which the mock would not even read its fields. */
function refusal(provider: Provider, { kind, message, limits = [] }: Failure): Finding {
  const { id } = provider.contract;
  const limit = limits[0] ?? `${id}/schema`;
  const documented = provider.contract.limits[limit];
  const accepts = createsOf(provider)[0]?.accepts ?? 'application/json';
  const [allowed, fix] =
    kind === 'unsupported-media-type'
      ? [accepts, accepts === 'multipart/form-data' ? 'send a form: -F' : `send JSON: -H 'Content-Type: ${accepts}'`]
      : kind === 'payload-too-large'
        ? ['a smaller body', 'name media by their URLs']
        : [documented?.statement ?? `a well-formed body of ${accepts}`, documented?.fix ?? 'correct the body'];
  return {
    limit,
    message,
    pointer: '',
    given: null,
    allowed,
    fix,
    ...(documented && {
      statement: documented.statement,
      source: documented.source,
      confidence: documented.confidence,
    }),
  };
}

import { check, type CheckResult, type Finding } from '#conformance/check.ts';
import { factsOfFile } from '#tasks/file-type.ts';
import { mediaIn, nameOfSource } from '#conformance/media.ts';
import { pathOf } from '#conformance/pointer.ts';
import { createOperation, type Failure, type Provider } from '#providers/provider.ts';
import type { MediaTable } from '#tasks/task.ts';
import type { Entry } from './requests/index.ts';

/** What is known of a request that is judged; where it stands makes no difference. */
type Judged = Pick<Entry, 'request' | 'failure' | 'files' | 'texts'>;

/** What the documents say to a request, or to the way it is sent. */
export async function verdictOn(entry: Judged, provider: Provider, media: MediaTable): Promise<CheckResult> {
  const failures = entry.failure ? [refusal(provider, entry.failure)] : [];
  if (entry.failure && entry.request === undefined)
    return { ok: false, violations: failures, warnings: [], undecided: [] };
  const result = check(provider, entry.request, {
    media: { ...media, ...(await factsOfSent(entry, provider, media)) },
  });
  const shown = (found: readonly Finding[]) => found.map((finding) => withoutTexts(finding, entry));
  // What its documents say to the way it is sent is not said once more by the fields.
  const others = shown(result.violations).filter(
    ({ limit }) => !failures.some((failure) => failure.limit === limit && limit !== schemaOf(provider)),
  );
  return {
    ok: result.ok && failures.length === 0,
    violations: [...failures, ...others],
    warnings: shown(result.warnings),
    undecided: result.undecided,
  };
}

/** What is known of the files that a request carries: by their content, and by the table under their name or path. */
async function factsOfSent(entry: Judged, provider: Provider, media: MediaTable): Promise<MediaTable> {
  const facts = new Map<string, MediaTable[string]>();
  for (const { source } of mediaIn(provider.contract, entry.request)) {
    const name = nameOfSource(source);
    if (source instanceof Blob) facts.set(name, { ...(await factsOfFile(source)), ...ownFacts(media, name) });
  }
  for (const { name, path, found } of entry.files ?? []) {
    const read = found === undefined ? {} : ownFacts(media, found);
    facts.set(name, { ...facts.get(name), ...read, ...ownFacts(media, name), ...ownFacts(media, path) });
  }
  return Object.fromEntries(facts);
}

/** A finding that does not repeat the text of a file that only the request names. */
function withoutTexts(finding: Finding, { texts }: Judged): Finding {
  if (!texts || texts.size === 0) return finding;
  const [field = ''] = pathOf(finding.pointer);
  const path = texts.get(field);
  if (path === undefined) return finding.pointer === '' ? { ...finding, given: null } : finding;
  const rule = finding.statement ?? `it must be ${finding.allowed}`;
  return { ...finding, given: null, message: `${field}: the text of ${path} does not fit: ${rule}` };
}

function schemaOf({ contract }: Provider): string {
  return `${contract.id}/schema`;
}

function ownFacts(media: MediaTable, name: string): MediaTable[string] {
  return Object.hasOwn(media, name) ? (media[name] ?? {}) : {};
}

/** The finding that a request is for which the mock would not even read its fields. */
function refusal(provider: Provider, { kind, message, limits = [] }: Failure): Finding {
  const limit = limits[0] ?? schemaOf(provider);
  const documented = provider.contract.limits[limit];
  const accepts = createOperation(provider).accepts ?? 'application/json';
  const [allowed, fix] =
    kind === 'unsupported-media-type'
      ? [accepts, accepts === 'multipart/form-data' ? 'send a form: -F' : `send JSON: -H 'Content-Type: ${accepts}'`]
      : kind === 'payload-too-large'
        ? [documented?.statement ?? 'a smaller body', documented?.fix ?? 'name media by their URLs']
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

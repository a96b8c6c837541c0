/**
 * One verdict everywhere: the corpus of each provider, judged by the check, by the zod schema and by
 * the mock on every transport, and by Prism, which knows the spec alone.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { check } from '#conformance/check.ts';
import { requestSchema } from '#conformance/schema.ts';
import { providerIds, providers, type ProviderId } from '#providers/index.ts';
import { readCorpus, toCall, type CorpusCase } from './support/corpus.ts';
import type { Answer, Session } from './support/session.ts';
import { direct, http, httpBehindPrism, mswInNode, type Transport } from './support/transports.ts';

/** What a judge makes of a case: what is expected, and what it said. */
type Verdict = { readonly accepted: boolean; readonly breaks?: readonly string[] };

const sorted = (ids: Iterable<string>) => [...new Set(ids)].toSorted();

/** The cases on which a judge disagrees with the documents. */
async function disagreements(
  cases: readonly CorpusCase[],
  judge: (entry: CorpusCase) => Verdict | Promise<Verdict>,
): Promise<unknown[]> {
  const found: unknown[] = [];
  for (const entry of cases) {
    const { accepted, breaks = entry.breaks } = await judge(entry);
    if (accepted !== entry.accepted || sorted(breaks).join() !== sorted(entry.breaks).join()) {
      found.push({ id: entry.id, expected: sorted(entry.breaks), accepted, breaks: sorted(breaks) });
    }
  }
  return found;
}

/** One for all: Prism reads every spec when it opens. */
let behindPrism: Session;
beforeAll(async () => {
  behindPrism = await httpBehindPrism.open();
});
afterAll(() => behindPrism.close());

describe.each(providerIds)('the corpus of %s', (id) => {
  const provider = providers[id];
  const cases = readCorpus(id);
  // How a request is sent cannot be seen in its body.
  const bodies = cases.filter(({ send }) => send === undefined);

  test('has an accepting and a rejecting case for every limit that a program can decide', () => {
    const tried = (side: (entry: CorpusCase) => boolean) => new Set(cases.filter(side).map(({ limit }) => limit));
    const kept = tried((entry) => entry.accepted && !entry.warns?.length);
    const broken = tried((entry) => !entry.accepted || Boolean(entry.warns?.length));
    const decidable = Object.entries(provider.contract.limits)
      .filter(([, { enforcement }]) => !['advice', 'lifecycle'].includes(enforcement))
      .map(([limit]) => limit);
    expect(decidable.filter((limit) => !kept.has(limit))).toEqual([]);
    expect(decidable.filter((limit) => !broken.has(limit))).toEqual([]);
  });

  test('has a name of its own for every case', () => {
    expect(new Set(cases.map(({ id: name }) => name)).size).toBe(cases.length);
  });

  test('is judged so by check', async () => {
    expect(
      await disagreements(bodies, ({ request, media }) => {
        const { ok, violations } = check(provider, request, { ...(media && { media }) });
        return { accepted: ok, breaks: violations.map(({ limit }) => limit) };
      }),
    ).toEqual([]);
  });

  test('is warned of so by check', () => {
    const wrong = bodies.flatMap(({ id: name, request, media, warns }) => {
      const warned = sorted(check(provider, request, { ...(media && { media }) }).warnings.map(({ limit }) => limit));
      return warns === undefined || sorted(warns).join() === warned.join() ? [] : [{ name, warns, warned }];
    });
    expect(wrong).toEqual([]);
  });

  test('is judged so by the zod schema', async () => {
    expect(
      await disagreements(bodies, ({ request, media }) => {
        const { success, error } = requestSchema(provider, { ...(media && { media }) }).safeParse(request);
        const limits = error?.issues.map((issue) =>
          issue.code === 'custom' ? String(issue.params?.limit) : issue.code,
        );
        return { accepted: success, breaks: limits ?? [] };
      }),
    ).toEqual([]);
  });

  test('is judged so by the mock, straight', async () => {
    expect(await throughTheMock(id, direct, cases)).toEqual([]);
  });

  // What carries a request leads to the same judge: a third of them shows that they arrive as they are.
  test.each([
    { ...mswInNode, first: 0 },
    { ...http, first: 1 },
  ])('is judged so by the mock through $name, case by third case', async ({ first, ...transport }) => {
    const sample = cases.filter((_entry, index) => index % 3 === first);
    expect(await throughTheMock(id, transport, sample)).toEqual([]);
  });

  test('is judged so by Prism, but for what Prism cannot see, and by the mock behind it', async () => {
    const seen = cases.filter(({ limit }) => !unseenByPrism(id, limit));
    const ofMock: unknown[] = [];
    const ofPrism = await disagreements(seen, async (entry) => {
      const { path, call } = toCall(id, entry);
      const answer = await behindPrism.send(id, path, call);
      // This mock knows no facts about files.
      if (!entry.media) ofMock.push(...(await disagreements([entry], () => verdictIn(answer))));
      return { accepted: !isRefusedByPrism(answer) };
    });
    expect({ ofPrism, ofMock }).toEqual({ ofPrism: [], ofMock: [] });
  });
});

/** Facts about files are part of the mock, so a case that has some gets a mock of its own. */
async function throughTheMock(id: ProviderId, transport: Transport, cases: readonly CorpusCase[]): Promise<unknown[]> {
  const found: unknown[] = [];
  const through = async (session: Session, entries: readonly CorpusCase[]) => {
    found.push(
      ...(await disagreements(entries, async (entry) => {
        const { path, call } = toCall(id, entry);
        return verdictIn(await session.send(id, path, call));
      })),
    );
    await session.close();
  };
  await through(
    await transport.open(),
    cases.filter(({ media }) => media === undefined),
  );
  for (const entry of cases) if (entry.media) await through(await transport.open(entry.media), [entry]);
  return found;
}

/** What the mock says of a request by its answer. */
function verdictIn({ status, headers }: Answer): Verdict {
  return { accepted: status < 300, breaks: headers['x-mock-limit']?.split(/,\s*/) ?? [] };
}

/**
 * The exceptions, each with its reason. Prism reads the spec alone:
 * - `computation`: it knows no facts about files, and a schema has no sums;
 * - `transport`: it judges no part that stands twice, and no file's size or content.
 */
function unseenByPrism(id: ProviderId, limit: string): boolean {
  const enforcement = providers[id].contract.limits[limit]?.enforcement;
  return enforcement === 'computation' || enforcement === 'transport';
}

function isRefusedByPrism({ headers }: Answer): boolean {
  const violations: { location: string[] }[] = JSON.parse(headers['sl-violations'] ?? '[]');
  return violations.some(({ location }) => location[0] === 'request');
}

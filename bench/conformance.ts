/** The check of a valid request, and bare Ajv on the same request schema. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import { check } from '#conformance/check.ts';
import { providerIds, providers, type ProviderId } from '#providers/index.ts';
import { isObject, readLimits, readSpec, walk } from '../scripts/specs.ts';
import { compare, type Comparison } from './report.ts';
import { rounds } from './rounds.ts';

/** What is wanted of the ratio; see docs/decisions for why. */
const target = 0.8;

/** Compares them for each provider, in rounds of so many milliseconds. */
export async function compareChecks(size: {
  readonly rounds: number;
  readonly milliseconds: number;
}): Promise<Comparison[]> {
  const comparisons: Comparison[] = [];
  for (const { provider, kit, ajv } of judges()) {
    const [ours = [], theirs = []] = await rounds(size.rounds, [kit, ajv], (call, warmUp) =>
      callsPerSecond(call, warmUp ? 5 * size.milliseconds : size.milliseconds),
    );
    comparisons.push(compare(`check ${provider}`, 'bare Ajv', '/s', ours, theirs, target));
  }
  return comparisons;
}

/** Two ways to judge a provider's valid request. */
type Judges = { readonly provider: ProviderId; readonly kit: () => boolean; readonly ajv: () => boolean };

function judges(): Judges[] {
  return providerIds.map((provider) => {
    const { base } = readLimits(provider);
    const definition = providers[provider];
    const validate = bareAjv(provider);
    const both = { provider, kit: () => check(definition, base).ok, ajv: () => validate(base) };
    if (!both.kit() || !both.ajv()) throw new Error(`${provider}: the example is not valid`);
    return both;
  });
}

/** Ajv as one would use it without this project: it stops at the first error, and formats are not asked for. */
function bareAjv(provider: ProviderId): (request: unknown) => boolean {
  const { schemas } = readSpec(provider).components;
  const request = Object.keys(schemas).find((name) => isObject(schemas[name]?.discriminator));
  walk(schemas, (node) => {
    if (typeof node.$ref === 'string') node.$ref = node.$ref.replace('#/components/schemas/', '#/$defs/');
    // Ajv takes the branches from each member's `const` or `enum` and knows no mapping.
    if (isObject(node.discriminator)) delete node.discriminator.mapping;
  });
  return new Ajv2020({ strict: false, discriminator: true, validateFormats: false }).compile({
    $defs: schemas,
    $ref: `#/$defs/${request}`,
  });
}

/** Calls per second, for some milliseconds. */
function callsPerSecond(call: () => boolean, milliseconds: number): number {
  const started = performance.now();
  let calls = 0;
  let elapsed = 0;
  do {
    // The clock costs more than a call, so it is asked rarely.
    for (let i = 0; i < 500; i++) if (!call()) throw new Error('a valid request was refused');
    calls += 500;
    elapsed = performance.now() - started;
  } while (elapsed < milliseconds);
  return (calls / elapsed) * 1000;
}

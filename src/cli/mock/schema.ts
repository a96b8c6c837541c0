import { z } from 'zod';
import { nearest } from '#conformance/nearest.ts';
import { providerIds } from '#providers/index.ts';
import type { Scenario } from '#scenario/index.ts';
import type { MediaTable } from '#tasks/task.ts';
import { clockModes, logFormats, paces, type Settings } from './settings.ts';
import {
  balanceRule,
  checkedRateLimit,
  durationIn,
  hostRule,
  isAmount,
  isNot,
  isSpeed,
  mediaHostRule,
  parseHost,
  parseMediaHost,
  parseRateLimit,
  parseStore,
  portRule,
  rateLimitRule,
  seedRule,
  speedRule,
  storeRule,
} from './values.ts';

/** A value that a parser makes what is needed of; what the parser throws is what is wrong with it. */
function parsed<In, Out>(schema: z.ZodType<In>, parse: (value: In) => Out) {
  return schema.transform((value, context) => {
    try {
      return parse(value);
    } catch (error) {
      context.addIssue({ code: 'custom', message: error instanceof Error ? error.message : String(error) });
      return z.NEVER;
    }
  });
}

/** Whether a value is an object as `{}` makes it: a promise, a date or a map has no settings in it. */
function isPlainObject(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** An object of these fields and no others. */
function strict<Shape extends z.ZodRawShape>(fields: Shape, rule: string) {
  return z.strictObject(fields, { error: explainKeys(Object.keys(fields), rule) });
}

/** What to say of an object: the keys it should not have, or what it is in all. */
function explainKeys(known: readonly string[], rule: string): (issue: z.core.$ZodRawIssue) => string {
  const unknown = (key: string) => {
    const near = nearest(key, known);
    return `there is no ${JSON.stringify(key)}; ${near === undefined ? `there are ${known.join(', ')}` : `did you mean ${near}?`}`;
  };
  return (issue) => (issue.code === 'unrecognized_keys' ? issue.keys.map(unknown).join('; ') : rule);
}

const text = (error: string) => z.string({ error });
const oneOf = <const T extends readonly string[]>(words: T) =>
  z.enum(words, { error: `is one of ${words.join(', ')}` });
const wholeNumber = (maximum: number, error: string) => z.int({ error }).min(0, { error }).max(maximum, { error });
const yesOrNo = z.boolean({ error: 'is true or false' });
const number = (isRight: (value: number) => boolean, error: string) => z.number({ error }).refine(isRight, { error });
const listOf = <T extends z.ZodType>(schema: T, error: string) => z.array(schema, { error }).min(1, { error });
/** A function; what it takes and gives shows when it is called. */
const method = <Name extends 'plan' | 'refuse' | 'tell' | 'answer'>() =>
  z
    .custom<NonNullable<Scenario[Name]>>((value) => typeof value === 'function', { error: 'is a function' })
    .exactOptional();

const balances = `${balanceRule}, or an object of amounts by provider`;
const amount = number(isAmount, balanceRule);

const durationRule = 'is a duration such as 500ms, 1.5s, 2m or 1h';
const duration = parsed(z.union([z.string(), z.number()], { error: durationRule }), (value) => {
  const time = durationIn(value);
  if (time === undefined) throw new RangeError(durationRule);
  return time;
});

const scenario = strict(
  {
    name: parsed(text('is a text in kebab case'), (name) => {
      if (/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name)) return name;
      throw new TypeError('is in kebab case, like slow-download');
    }),
    summary: text('is a line of text'),
    reproduces: text('is a text').exactOptional(),
    plan: method<'plan'>(),
    refusesKey: yesOrNo.exactOptional(),
    refuse: method<'refuse'>(),
    tell: method<'tell'>(),
    answer: method<'answer'>(),
    webhook: oneOf(['twice', 'out-of-order', 'before-answer']).exactOptional(),
    urlLifetime: number((value) => value > 0, 'is a number of milliseconds above 0').exactOptional(),
  },
  'is an object with a name and a summary at least',
) satisfies z.ZodType<Scenario>;

const settings = strict(
  {
    port: wholeNumber(65_535, portRule),
    host: text('is an address of this machine').min(1, {
      error: 'is an address of this machine, 127.0.0.1 for example',
    }),
    providers: listOf(oneOf(providerIds), `is a list of ${providerIds.join(', ')}`),
    queued: duration,
    running: duration,
    speed: number(isSpeed, speedRule),
    clock: oneOf(clockModes),
    pace: oneOf(paces),
    scenario: text('is the name of a scenario'),
    scenarios: z.array(scenario, { error: 'is a list of scenarios' }),
    seed: wholeNumber(2 ** 32 - 1, seedRule),
    store: parsed(text(storeRule), parseStore),
    media: z.custom<string | MediaTable>((value) => typeof value === 'string' || isPlainObject(value), {
      error: 'is the path of a JSON file, or an object from the URLs of files to what is known of them',
    }),
    balance: z.union(
      [amount, z.partialRecord(z.enum(providerIds), amount, { error: explainKeys(providerIds, balances) })],
      {
        error: balances,
      },
    ),
    rateLimit: z.union(
      [
        parsed(text(rateLimitRule), parseRateLimit),
        parsed(z.strictObject({ requests: z.number(), per: z.union([z.string(), z.number()]) }), checkedRateLimit),
      ],
      { error: `${rateLimitRule}, or {requests: 60, per: '1m'}` },
    ),
    webhookHosts: listOf(parsed(text(hostRule), parseHost), 'is a list of host names'),
    mediaHost: parsed(text(mediaHostRule), parseMediaHost),
    prism: yesOrNo,
    log: oneOf(logFormats),
    quiet: yesOrNo,
  },
  'is an object of settings',
);

const noSettings = 'the default export is no plain object of settings; write `export default defineConfig({ … })`';

/** What a config file says; media facts are still to be looked at. */
export type Given = Partial<Omit<Settings, 'media'>> & { readonly media?: string | MediaTable };

type Written = Given & { readonly quiet?: boolean };
const schema = settings.partial() satisfies z.ZodType<{ readonly [Name in keyof Written]: Written[Name] | undefined }>;

/** Reads what a config file exports; every fault of it is told with its place. */
export function readConfig(value: unknown): { readonly given: Given } | { readonly faults: readonly string[] } {
  if (!isPlainObject(value)) return { faults: [noSettings] };
  const read = schema.safeParse(value);
  if (!read.success) return { faults: read.error.issues.map((issue) => faultOf(issue, value)) };
  const { quiet, ...rest } = read.data;
  const data = { ...rest, ...(quiet && { log: 'silent' }) };
  const given: Given = Object.fromEntries(Object.entries(data).filter(([, setting]) => setting !== undefined));
  const names = (given.scenarios ?? []).map(({ name }) => name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  return twice === undefined ? { given } : { faults: [`scenarios has two named ${twice}`] };
}

function faultOf({ code, path, message }: z.core.$ZodIssue, value: unknown): string {
  const name = path.reduce<string>(
    (whole, step) =>
      typeof step === 'number' ? `${whole}[${step}]` : `${whole}${whole === '' ? '' : '.'}${String(step)}`,
    '',
  );
  if (code === 'unrecognized_keys') return name === '' ? message : `${name}: ${message}`;
  if (name === '') return noSettings;
  return isNot(name, message, at(value, path));
}

/** What a path leads to. */
function at(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((inner, step) => Object(inner)[step], value);
}

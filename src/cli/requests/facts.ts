import { resolve } from 'node:path';
import { z } from 'zod';
import { nearest } from '#conformance/nearest.ts';
import { pointerTo } from '#conformance/pointer.ts';
import type { MediaTable } from '#tasks/task.ts';
import { readFileBytes } from './bytes.ts';
import type { Problem, Source } from './entry.ts';
import { readJson } from './json.ts';
import { createPositions } from './position.ts';
import { readText } from './text.ts';

const amount = z.number({ error: 'must be a number above 0' }).positive({ error: 'must be a number above 0' });

const facts = {
  kind: z.enum(['image', 'video', 'audio'], { error: 'must be image, video or audio' }).optional(),
  seconds: amount.optional(),
  width: amount.optional(),
  height: amount.optional(),
  framesPerSecond: amount.optional(),
  bytes: z.int({ error: 'must be a whole number' }).positive({ error: 'must be a number above 0' }).optional(),
  type: z
    .string({ error: 'must be a media type, image/png for example' })
    .regex(/^[\w.+-]+\/[\w.+-]+$/, { error: 'must be a media type, image/png for example' })
    .optional(),
};

const table = z.record(z.string(), z.strictObject(facts, { error: explainFile }), {
  error: 'must be an object from the URLs of files to what is known of them',
}) satisfies z.ZodType<MediaTable>;

function explainFile(issue: z.core.$ZodRawIssue): string {
  if (issue.code !== 'unrecognized_keys') return `must be an object of facts: ${Object.keys(facts).join(', ')}`;
  return issue.keys
    .map((key) => {
      const near = nearest(key, Object.keys(facts));
      const advice = near === undefined ? `the facts are ${Object.keys(facts).join(', ')}` : `did you mean ${near}?`;
      return `has no fact ${JSON.stringify(key)}; ${advice}`;
    })
    .join('; ');
}

/** Reads what is known of media files; every fault of the text is told with its place. */
export function readFacts({ file, text }: Pick<Source, 'file' | 'text'>): {
  readonly media: MediaTable;
  readonly problems: readonly Problem[];
} {
  const positionOf = createPositions(text);
  const json = readJson(text);
  if (!json.ok) return { media: {}, problems: [{ file, position: positionOf(json.offset), message: json.message }] };
  const parsed = table.safeParse(json.value);
  if (parsed.success) return { media: parsed.data, problems: [] };
  const problems = parsed.error.issues.map(({ path, message }) => {
    const steps = path.map((step) => (typeof step === 'number' ? step : String(step)));
    const [source, fact] = steps;
    const what = fact === undefined ? (source ?? 'the table of media facts') : `${fact} of ${source}`;
    return { file, position: positionOf(json.offsetOf(pointerTo(steps))), message: `${what} ${message}` };
  });
  return { media: {}, problems };
}

/** The media facts in a file. */
export async function factsIn(
  name: string,
  folder: string,
): Promise<{ readonly media: MediaTable; readonly problems: readonly Problem[] }> {
  const read = await readFileBytes(resolve(folder, name));
  const text = read.ok ? readText(read.bytes, 'media facts are JSON') : read;
  return text.ok
    ? readFacts({ file: name, text: text.text })
    : { media: {}, problems: [{ file: name, message: text.message }] };
}

/**
 * What becomes of a request on its way to a provider, found by comparing what was asked for with what the provider
 * reads.
 *
 * @module
 */
import type { MediaInput, VideoRequest, VideoRequestInput } from '#tasks/task.ts';

/**
 * What a change is, and so whether the video may differ from what was asked for:
 * - `spelling`: the same in other words: another name for the model, the sum of the files' lengths. The video is the same.
 * - `default`: left open, and now said as the provider's documents say that it would be. Nothing that was asked for changes.
 * - `unsaid`: no field says it, and the video does not depend on it: a fact about a file, the order among files of
 *   different kinds, a switch that is off where nothing could turn it on.
 * - `altered`: the video may differ: a file whose role was left open is made a frame, or files of a kind come in
 *   another order.
 */
export type RequestChangeKind = 'spelling' | 'default' | 'unsaid' | 'altered';

/** One difference between what was asked for and what is sent. */
export type RequestChange = {
  readonly field: keyof VideoRequest;
  readonly kind: RequestChangeKind;
  /** As it was asked for; `undefined` where it was left out. For `media` the one file, or the sources in their order. */
  readonly from: unknown;
  /** As the provider reads it; `undefined` where it is not told. */
  readonly to: unknown;
  /** Why, in a sentence without its full stop. */
  readonly reason: string;
};

const fields: Readonly<Record<Exclude<keyof VideoRequest, 'media'>, true>> = {
  model: true,
  prompt: true,
  seconds: true,
  resolution: true,
  ratio: true,
  audio: true,
  inputVideoSeconds: true,
  seed: true,
  watermark: true,
  cameraFixed: true,
  returnLastFrame: true,
  webSearch: true,
  webhookUrl: true,
  metadata: true,
};

function isField(name: string): name is keyof typeof fields {
  return Object.hasOwn(fields, name);
}

const names = Object.keys(fields).filter(isField);

/** Every difference between a request as it was asked for and as a provider reads it. */
export function changesOf(asked: VideoRequestInput, read: VideoRequest): readonly RequestChange[] {
  const changed = names.filter((field) => asked[field] !== read[field]);
  return [
    ...changed.map((field) => ({ field, from: asked[field], to: read[field], ...explain(field, asked, read) })),
    ...changesOfMedia(asked.media ?? [], read.media),
  ];
}

/** The model's other name; for where nothing but that is known to change. */
export function changesOfModel(from: string, to: string): readonly RequestChange[] {
  return from === to ? [] : [{ field: 'model', from, to, ...spelling }];
}

type Explanation = Pick<RequestChange, 'kind' | 'reason'>;

const spelling: Explanation = { kind: 'spelling', reason: "the provider's own name for the model" };

function explain(field: keyof typeof fields, asked: VideoRequestInput, read: VideoRequest): Explanation {
  if (field === 'model') return spelling;
  if (field === 'inputVideoSeconds' && asked[field] === undefined)
    return { kind: 'spelling', reason: 'the sum of what is known of the files' };
  if (asked[field] === undefined)
    return { kind: 'default', reason: 'left open; by its documents the provider does so' };
  if (read[field] !== undefined) return { kind: 'altered', reason: 'the provider reads it so' };
  if (asked[field] === false) return { kind: 'unsaid', reason: 'no field turns it on, so none has to turn it off' };
  if (field === 'inputVideoSeconds') return { kind: 'unsaid', reason: 'a fact and no wish; no field takes it' };
  return { kind: 'altered', reason: 'the provider is not told' };
}

/** A file as it was asked for, as the provider reads it, and which of its files that is. */
type Pair = { readonly from: MediaInput; readonly to: MediaInput | undefined; readonly index: number };

function changesOfMedia(asked: readonly MediaInput[], read: readonly MediaInput[]): readonly RequestChange[] {
  const left = new Map(read.entries());
  const pairs = asked.map((from): Pair => {
    const same = [...left].filter(([, { kind, source }]) => kind === from.kind && source === from.source);
    // The same file may be there twice, in two roles.
    const [index, to] = same.find(([, { role }]) => role === from.role) ?? same[0] ?? [-1, undefined];
    left.delete(index);
    return { from, to, index };
  });
  return [...pairs.flatMap(changeOfFile), ...changeOfOrder(pairs, read)];
}

function changeOfFile({ from, to }: Pair): readonly RequestChange[] {
  if (!to) return [{ field: 'media', kind: 'altered', from, to, reason: 'the provider is not told of the file' }];
  const reasons: string[] = [];
  const isReference = from.role === 'reference' && to.role === undefined;
  if (isReference) reasons.push('the file stands where nothing but references stand');
  else if (from.role !== to.role) reasons.push(`the provider makes it the ${to.role?.replace('_', ' ') ?? 'input'}`);
  if (from.seconds !== to.seconds)
    reasons.push('how long the file is, is a fact and no wish; it has no field of its own');
  const kind = from.role === to.role || isReference ? 'unsaid' : 'altered';
  return reasons.length === 0 ? [] : [{ field: 'media', kind, from, to, reason: reasons.join('; ') }];
}

function changeOfOrder(pairs: readonly Pair[], read: readonly MediaInput[]): readonly RequestChange[] {
  if (isAscending(pairs)) return [];
  const isKept = ['image', 'video', 'audio'].every((kind) =>
    isAscending(pairs.filter(({ from }) => from.kind === kind)),
  );
  return [
    {
      field: 'media',
      from: pairs.map(({ from }) => from.source),
      to: read.map(({ source }) => source),
      ...(isKept
        ? { kind: 'unsaid', reason: 'files are counted by their kind, and each kind has a place of its own' }
        : { kind: 'altered', reason: 'files with a role stand behind those without' }),
    },
  ];
}

function isAscending(pairs: readonly Pair[]): boolean {
  return pairs.every(({ index }, position) => index >= (pairs[position - 1]?.index ?? 0));
}

import { createOperation, type Provider } from '#providers/provider.ts';
import type { MediaInput, MediaKind, VideoRequest } from '#tasks/task.ts';
import { check, type Finding } from './check.ts';

/** Something that a model takes. */
export type Option<T> = {
  readonly value: T;
  /** The limits that warn of it: the documents leave it open, or upstream does not take it. */
  readonly doubts: readonly string[];
};

/** How many files of a kind a request may carry. */
export type FileCount = {
  /** `null` where no document sets a limit. */
  readonly maximum: number | null;
  /** From how many on a limit warns, and which; absent where none does. */
  readonly doubtful?: { readonly above: number; readonly limits: readonly string[] };
};

/** What a model of a provider can be asked for, by the provider's documents. */
export type Capabilities = {
  readonly provider: string;
  readonly model: string;
  /** The lengths of a video, in whole seconds. */
  readonly seconds: readonly number[];
  readonly resolutions: readonly Option<VideoRequest['resolution']>[];
  /** Width to height. */
  readonly ratios: readonly Option<string>[];
  readonly images: FileCount;
  readonly videos: FileCount;
  readonly audios: FileCount;
  /** Whether an image can be made the first frame, and another one the last. */
  readonly frames: { readonly first: boolean; readonly last: boolean };
  /** Whether the request decides about the sound track, or the model has always or never one. */
  readonly audio: 'choice' | 'always' | 'never';
};

const seconds = Array.from({ length: 60 }, (_none, index) => index + 1);
const resolutions = ['480p', '720p', '1080p', '4k'] as const;
const ratios = ['21:9', '16:9', '4:3', '1:1', '3:4', '9:16', 'adaptive'];
/** More files than any gateway takes. */
const mostFiles = 20;

/**
 * What each model of a provider can be asked for. It is found by asking: requests are written in the
 * provider's words and held against its limits, so that nothing stands here that the limits do not say.
 */
export function capabilities(provider: Provider): readonly Capabilities[] {
  return provider.contract.models.map((model) => capabilitiesOf(provider, model));
}

function capabilitiesOf(provider: Provider, model: string): Capabilities {
  const plain: VideoRequest = {
    model,
    prompt: 'A paper boat drifts by',
    seconds: 5,
    resolution: '720p',
    ratio: '16:9',
    audio: true,
    media: [],
  };
  const [loud, silent] = [true, false].map((audio) => ask(provider, { ...plain, audio }) !== undefined);
  const base = { ...plain, audio: loud === true };
  const options = <T>(values: readonly T[], change: (value: T) => Partial<VideoRequest>): Option<T>[] =>
    values.flatMap((value) => {
      const doubts = ask(provider, { ...base, ...change(value) });
      return doubts ? [{ value, doubts }] : [];
    });
  const takes = (...media: readonly MediaInput[]) => ask(provider, { ...base, media }) !== undefined;
  const [first, last] = (['first_frame', 'last_frame'] as const).map((role) => ({
    ...file(provider, 'image', 1),
    role,
  }));
  return {
    provider: provider.contract.id,
    model,
    seconds: options(seconds, (value) => ({ seconds: value })).map(({ value }) => value),
    resolutions: options(resolutions, (resolution) => ({ resolution })),
    ratios: options(ratios, (ratio) => ({ ratio })),
    images: countOf(provider, base, 'image'),
    videos: countOf(provider, base, 'video'),
    audios: countOf(provider, base, 'audio'),
    frames: {
      first: first !== undefined && takes(first),
      last: first !== undefined && last !== undefined && takes(first, last),
    },
    audio: loud && silent ? 'choice' : loud ? 'always' : 'never',
  };
}

function countOf(provider: Provider, base: VideoRequest, kind: MediaKind): FileCount {
  const doubtsOf = (count: number) => {
    const files = Array.from({ length: count }, (_none, index) => file(provider, kind, index + 1));
    // Sounds want company on some gateways; on others it takes the place of one.
    const beside = kind === 'audio' ? [[file(provider, 'image', 0)], []] : [[]];
    const answers = beside.flatMap((company) => {
      const doubts = ask(provider, { ...base, media: [...company, ...files] });
      return doubts ? [doubts] : [];
    });
    return answers.toSorted((a, b) => a.length - b.length)[0];
  };
  let maximum = 0;
  let doubtful: FileCount['doubtful'];
  for (let count = 1; count <= mostFiles; count++) {
    const doubts = doubtsOf(count);
    if (!doubts) break;
    maximum = count;
    if (doubts.length > 0) doubtful ??= { above: count - 1, limits: doubts };
  }
  return { maximum: maximum === mostFiles ? null : maximum, ...(doubtful && { doubtful }) };
}

const extensions: Readonly<Record<MediaKind, string>> = { image: 'jpg', video: 'mp4', audio: 'mp3' };

/** A file as a request of this provider names it: by a URL, or where it is sent along by its name. */
function file(provider: Provider, kind: MediaKind, index: number): MediaInput {
  const name = `${index}.${extensions[kind]}`;
  const isForm = createOperation(provider).accepts === 'multipart/form-data';
  return { kind, source: isForm ? name : `https://media.example.com/${name}` };
}

/** The limits that warn of a request; `undefined` when it is refused or cannot be said. */
function ask(provider: Provider, request: VideoRequest): readonly string[] | undefined {
  const { body, unsupported } = provider.draftRequest(request);
  if (unsupported.length > 0) return undefined;
  const { ok, warnings } = check(provider, body);
  return ok ? warnings.map(({ limit }: Finding) => limit) : undefined;
}

import type { ContentItem, ContentRole, CreateVideoGenerationRequest } from '#generated/tokenhub/types.gen.ts';
import type { MediaInput, VideoRequest, VideoRequestInput } from '#tasks/task.ts';
import { present } from '../fields.ts';
import type { Draft } from '../provider.ts';
import { sentAlong, unlessEmpty, withoutPlace } from '../write.ts';

/** What people call it. */
const label = 'TokenHub';

export function readRequest(body: CreateVideoGenerationRequest): VideoRequest {
  const request = {
    model: body.model,
    prompt: body.prompt,
    seconds: body.duration ?? 5,
    resolution: body.resolution ?? '720p',
    ratio: body.aspect_ratio ?? 'adaptive',
    audio: body.generate_audio ?? true,
    watermark: body.watermark ?? false,
    media: hasMedia(body) ? readMedia(body) : noMedia,
  };
  const { input_video_duration: inputVideoSeconds } = body;
  return inputVideoSeconds === undefined ? request : { ...request, inputVideoSeconds };
}

/** Most requests have none, and share it. */
const noMedia: readonly MediaInput[] = [];

function hasMedia(body: CreateVideoGenerationRequest): boolean {
  const one = body.image_url ?? body.video_url ?? body.audio_url;
  return (one ?? body.image_urls ?? body.video_urls ?? body.audio_urls ?? body.content) !== undefined;
}

/**
 * Media without a role stand in the top-level fields, media with one in `content`. Read in that
 * order, so that a request that is written and read again is the same.
 */
function readMedia(body: CreateVideoGenerationRequest): MediaInput[] {
  const items = (body.content ?? []).map(readItem);
  const videos = together(body.video_url, body.video_urls).map((source, index) =>
    present({ kind: 'video' as const, source, seconds: body.video_durations?.[index] }),
  );
  const unassigned = items.filter((input) => input.role === undefined);
  return [
    ...together(body.image_url, body.image_urls).map((source) => ({ kind: 'image' as const, source })),
    ...unassigned.filter(({ kind }) => kind === 'image'),
    ...videos,
    ...unassigned.filter(({ kind }) => kind === 'video'),
    ...together(body.audio_url, body.audio_urls).map((source) => ({ kind: 'audio' as const, source })),
    ...unassigned.filter(({ kind }) => kind === 'audio'),
    ...items.filter((input) => input.role !== undefined),
  ];
}

/** The lengths of videos are billed, so they are told as well as there are fields for them. */
export function writeRequest(request: VideoRequestInput): Draft {
  const { media = [] } = request;
  const of = (kind: MediaInput['kind']) => media.filter((input) => input.kind === kind && input.role === undefined);
  const videos = of('video');
  const sum = request.inputVideoSeconds ?? sumWithRoles(media);
  return {
    body: present({
      model: request.model,
      prompt: request.prompt,
      duration: request.seconds,
      resolution: request.resolution,
      aspect_ratio: request.ratio,
      generate_audio: request.audio,
      watermark: request.watermark,
      ...oneOrSeveral('image_url', 'image_urls', of('image')),
      ...oneOrSeveral('video_url', 'video_urls', videos),
      video_durations: sum === request.inputVideoSeconds ? unlessEmpty(leadingSeconds(videos)) : undefined,
      input_video_duration: sum,
      ...oneOrSeveral('audio_url', 'audio_urls', of('audio')),
      content: unlessEmpty(media.filter((input) => input.role !== undefined).map(writeItem)),
    }),
    unsupported: [
      ...sentAlong(label, media),
      ...withoutPlace(label, request, 'seed', 'cameraFixed', 'returnLastFrame', 'webSearch', 'webhookUrl', 'metadata'),
    ],
  };
}

/** `video_url` and `video_urls` may both be given; the single one comes first. */
function together(one: string | undefined, several: readonly string[] | undefined): string[] {
  return [...(one === undefined ? [] : [one]), ...(several ?? [])];
}

function oneOrSeveral(one: string, several: string, inputs: readonly MediaInput[]): object {
  const sources = inputs.map(({ source }) => source);
  if (sources.length === 0) return {};
  return sources.length === 1 ? { [one]: sources[0] } : { [several]: sources };
}

/** A video in `content` has no field for its length: only the sum of all tells it, and that only where all are known. */
function sumWithRoles(media: readonly MediaInput[]): number | undefined {
  const videos = media.filter(({ kind }) => kind === 'video');
  if (videos.every(({ role }) => role === undefined)) return undefined;
  const sum = videos.reduce((total, { seconds = NaN }) => total + seconds, 0);
  // Binary fractions would make 14.999999999999998 of three lengths that are 15.
  return Number.isNaN(sum) ? undefined : Math.round(sum * 1e6) / 1e6;
}

/** Lengths are given by position, so they end at the first video whose length is not known. */
function leadingSeconds(videos: readonly MediaInput[]): (number | undefined)[] {
  const unknown = videos.findIndex(({ seconds }) => seconds === undefined);
  return videos.slice(0, unknown === -1 ? undefined : unknown).map(({ seconds }) => seconds);
}

function readItem(item: ContentItem): MediaInput {
  const role = readRole(item.role);
  switch (item.type) {
    case 'image_url':
      return present({ kind: 'image' as const, source: item.image_url.url, role });
    case 'video_url':
      return present({ kind: 'video' as const, source: item.video_url.url, role });
    case 'audio_url':
      return present({ kind: 'audio' as const, source: item.audio_url.url, role });
  }
}

function readRole(role: ContentRole | undefined): MediaInput['role'] {
  if (role === undefined || role === 'first_frame' || role === 'last_frame') return role;
  return 'reference';
}

function writeItem({ kind, source, role }: MediaInput): object {
  const type = `${kind}_url`;
  return { type, [type]: { url: source }, role: role === 'reference' ? `reference_${kind}` : role };
}

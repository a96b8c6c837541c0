import type { CreateVideoGenerationRequest, Model, ModelList } from '#generated/seedance2-ink/types.gen.ts';
import { validateRequest } from '#generated/seedance2-ink/validate.gen.js';
import type { MediaInput, MediaKind, VideoRequest, VideoRequestInput } from '#tasks/task.ts';
import { present } from '../fields.ts';
import { kindOfName } from '../media-kind.ts';
import type { Draft, Question, Unsupported, WireResponse } from '../provider.ts';
import { sentAlong, unlessEmpty, withoutPlace } from '../write.ts';

/** What people call it. */
const label = 'seedance2.ink';

const nouns = { image: 'an image', video: 'a video', audio: 'a sound' } satisfies Record<MediaKind, string>;

export function readRequest(body: CreateVideoGenerationRequest): VideoRequest {
  return present({
    model: body.model,
    prompt: body.prompt,
    seconds: body.duration ?? 5,
    resolution: body.resolution ?? '720p',
    ratio: body.aspectRatio ?? '16:9',
    // No field says so; upstream gives a video its sound track unless told not to.
    audio: true,
    media: (body.mediaUrls ?? []).map((source) => ({ kind: kindOf(source), source })),
    webhookUrl: body.webhookUrl,
    metadata: body.metadata,
  });
}

/** The lengths of reference videos are left out: they are facts and no wishes, and no field takes them. */
export function writeRequest(request: VideoRequestInput): Draft {
  const { media = [] } = request;
  return {
    body: present({
      model: request.model,
      prompt: request.prompt,
      mediaUrls: unlessEmpty(media.map(({ source }) => source)),
      aspectRatio: request.ratio,
      duration: request.seconds,
      resolution: request.resolution,
      webhookUrl: request.webhookUrl,
      metadata: request.metadata,
    }),
    unsupported: [
      ...(request.audio === false ? [{ field: 'audio', reason: `${label} has no field against sound` }] : []),
      ...sentAlong(label, media),
      ...media.flatMap(refuseFile),
      ...withoutPlace(label, request, 'seed', 'watermark', 'cameraFixed', 'returnLastFrame', 'webSearch'),
    ],
  };
}

/** What a file is follows from its name, and what it is for from its company. */
function refuseFile({ kind, source, role }: MediaInput): readonly Unsupported[] {
  const found: Unsupported[] = [];
  if (role !== undefined)
    found.push({ field: 'media', reason: `${label} has no field for what a file is for (${role})` });
  if (typeof source === 'string' && kindOf(source) !== kind) {
    const reason = `${label} has no field for what a file is, and nothing in ${source} says that it is ${nouns[kind]}`;
    found.push({ field: 'media', reason });
  }
  return found;
}

function kindOf(source: string): MediaKind {
  return kindOfName(source) ?? 'image';
}

export function listModels({ contract }: Question): WireResponse {
  const body: ModelList = { success: true, data: contract.models.map(describeModel) };
  return { status: 200, body };
}

/** Longer than any model goes. */
const lengths = Array.from({ length: 60 }, (_, index) => index + 1);

/** Asks the compiled contract what a model takes, so that no number stands twice. */
function describeModel(id: string): Model {
  return {
    id,
    durations: lengths.filter((duration) => validateRequest({ model: id, prompt: 'any', duration })),
    aspectRatios: choices(id, 'aspectRatio'),
    resolutions: choices(id, 'resolution'),
  };
}

/** The values of a field, from the refusal of one that is none of them. */
function choices(model: string, field: string): string[] {
  validateRequest({ model, prompt: 'any', [field]: '' });
  const refusal = validateRequest.errors?.find(({ keyword }) => keyword === 'enum');
  const allowed = refusal?.params.allowedValues;
  return Array.isArray(allowed) ? allowed.filter((value) => typeof value === 'string') : [];
}

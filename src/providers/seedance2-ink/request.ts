import type { CreateVideoGenerationRequest, Model, ModelList } from '#generated/seedance2-ink/types.gen.ts';
import { validateRequest } from '#generated/seedance2-ink/validate.gen.js';
import type { VideoRequest } from '#tasks/task.ts';
import { present } from '../fields.ts';
import { kindOfName } from '../media-kind.ts';
import type { Question, WireResponse } from '../provider.ts';
import { unlessEmpty, withoutPlace } from '../write.ts';

export function readRequest(body: CreateVideoGenerationRequest): VideoRequest {
  return present({
    model: body.model,
    prompt: body.prompt,
    seconds: body.duration ?? 5,
    resolution: body.resolution ?? '720p',
    ratio: body.aspectRatio ?? '16:9',
    // No field says so; upstream gives a video its sound track unless told not to.
    audio: true,
    media: (body.mediaUrls ?? []).map((source) => ({ kind: kindOfName(source) ?? 'image', source })),
    webhookUrl: body.webhookUrl,
    metadata: body.metadata,
  });
}

/** The lengths of reference videos are left out: they are facts and no wishes, and no field takes them. */
export function writeRequest(request: VideoRequest): object {
  return present({
    model: request.model,
    prompt: request.prompt,
    mediaUrls: unlessEmpty(request.media.map(({ source }) => source)),
    aspectRatio: request.ratio,
    duration: request.seconds,
    resolution: request.resolution,
    webhookUrl: request.webhookUrl,
    metadata: request.metadata,
    // Neither field exists, so the contract refuses a wish for silence, or for what a file is to be.
    audio: request.audio ? undefined : false,
    mediaRoles: unlessEmpty(request.media.flatMap(({ role }) => role ?? [])),
    ...withoutPlace(request, 'seed', 'watermark', 'cameraFixed', 'returnLastFrame', 'webSearch'),
  });
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

import type {
  CreateVideoGenerationRequest,
  ImageRole,
  ModelList,
  ModelSchema,
  Seedance15ProRequest,
  Seedance20Request,
} from '#generated/apimart/types.gen.ts';
import { validateRequest } from '#generated/apimart/validate.gen.js';
import type { MediaInput, VideoRequest, VideoRequestInput } from '#tasks/task.ts';
import { fields, present } from '../fields.ts';
import type { Draft, Question, Unsupported, WireResponse } from '../provider.ts';
import { sentAlong, unlessEmpty, withoutPlace } from '../write.ts';
import { writeError } from './errors.ts';

/** What people call it. */
const label = 'APIMart';

/** The older model, with names of its own for the ratio and the sound. */
const older: Seedance15ProRequest['model'] = 'doubao-seedance-1-5-pro';

type Role = NonNullable<MediaInput['role']>;
const roles = {
  first_frame: 'first_frame',
  last_frame: 'last_frame',
  reference: 'reference_image',
} satisfies Record<Role, ImageRole>;

/** `language` only chooses the words of an error message, so it is no part of the request. */
export function readRequest(body: CreateVideoGenerationRequest): VideoRequest {
  const common = {
    model: body.model,
    prompt: body.prompt,
    seconds: body.duration ?? 5,
    resolution: body.resolution ?? '720p',
    seed: body.seed,
    webhookUrl: body.webhook,
  };
  // The contract lets no request have both.
  const images: MediaInput[] = [
    ...sourcesOf('image', body.image_urls),
    ...(body.image_with_roles ?? []).map(({ url, role }) => ({
      kind: 'image' as const,
      source: url,
      role: readRole(role),
    })),
  ];
  if (body.model === older) {
    return present({
      ...common,
      ratio: body.aspect_ratio ?? '16:9',
      audio: body.audio ?? false,
      media: images,
      cameraFixed: body.camerafixed ?? false,
    });
  }
  return present({
    ...common,
    ratio: body.size ?? '16:9',
    audio: body.generate_audio ?? false,
    media: [...images, ...sourcesOf('video', body.video_urls), ...sourcesOf('audio', body.audio_urls)],
    returnLastFrame: body.return_last_frame ?? false,
    webSearch: (body.tools ?? []).length > 0,
  });
}

/** The lengths of reference videos are left out: they are facts and no wishes, and no field takes them. */
export function writeRequest(request: VideoRequestInput): Draft {
  const { media = [] } = request;
  const of = (kind: MediaInput['kind']) => media.filter((input) => input.kind === kind);
  const isOlder = request.model === older;
  const common = {
    model: request.model,
    prompt: request.prompt,
    duration: request.seconds,
    resolution: request.resolution,
    ...writeImages(of('image')),
    video_urls: unlessEmpty(of('video').map(({ source }) => source)),
    audio_urls: unlessEmpty(of('audio').map(({ source }) => source)),
    seed: request.seed,
    webhook: request.webhookUrl,
  };
  const own = isOlder
    ? {
        aspect_ratio: request.ratio,
        audio: request.audio,
        camerafixed: request.cameraFixed,
        // The older model's page forbids the field, so a wish for it is a limit that the check names.
        return_last_frame: request.returnLastFrame || undefined,
      }
    : {
        size: request.ratio,
        generate_audio: request.audio,
        return_last_frame: request.returnLastFrame,
        tools: request.webSearch ? [{ type: 'web_search' }] : undefined,
      };
  return {
    body: present({ ...common, ...own }),
    unsupported: [
      ...sentAlong(label, media),
      ...framesOf(media),
      ...withoutPlace(label, request, 'watermark', 'metadata'),
      ...(isOlder
        ? withoutPlace(`Seedance 1.5 Pro on ${label}`, request, 'webSearch')
        : withoutPlace(`Seedance 2.0 on ${label}`, request, 'cameraFixed')),
    ],
  };
}

/** Images with roles and without do not mix: where they are to, the contract refuses them by the limit that says so. */
function writeImages(images: readonly MediaInput[]): object {
  const withRoles = images.filter(({ role }) => role !== undefined);
  const without = images.filter(({ role }) => role === undefined);
  return {
    image_urls: unlessEmpty(without.map(({ source }) => source)),
    image_with_roles: unlessEmpty(
      withRoles.map(({ source, role }) => present({ url: source, role: role && roles[role] })),
    ),
  };
}

/** Every video and sound is a reference here. */
function framesOf(media: readonly MediaInput[]): readonly Unsupported[] {
  const isFrame = ({ kind, role }: MediaInput) => kind !== 'image' && (role === 'first_frame' || role === 'last_frame');
  return media.some(isFrame) ? [{ field: 'media', reason: `${label} makes only images first or last frames` }] : [];
}

function sourcesOf(kind: MediaInput['kind'], urls: readonly string[] = []): MediaInput[] {
  return urls.map((source) => ({ kind, source }));
}

function readRole(role: ImageRole): Role {
  return role === 'reference_image' ? 'reference' : role;
}

export function listModels({ contract }: Question): WireResponse {
  // The date and the owner that every model has in the one recording there is.
  const data = contract.models.map((id) => ({ id, object: 'model' as const, created: 1626777600, owned_by: 'custom' }));
  const body: ModelList = { object: 'list', success: true, data };
  return { status: 200, body };
}

export function getModelSchema({ contract, query }: Question): WireResponse {
  const model = query.get('model') ?? '';
  const operation = query.get('operation') ?? 'video_generation';
  if (!contract.models.includes(model))
    return writeError({ kind: 'invalid-request', message: `Unknown model: ${model}` });
  if (operation !== 'video_generation') {
    return writeError({ kind: 'invalid-request', message: `${model} is no model for the operation ${operation}` });
  }
  const body: ModelSchema = { model, operation, input_schema: describeModel(model) };
  return { status: 200, body };
}

const fieldNames: readonly (keyof Seedance20Request | keyof Seedance15ProRequest)[] = [
  'prompt',
  'duration',
  'size',
  'aspect_ratio',
  'resolution',
  'seed',
  'generate_audio',
  'audio',
  'return_last_frame',
  'camerafixed',
  'tools',
  'image_urls',
  'image_with_roles',
  'video_urls',
  'audio_urls',
  'webhook',
  'language',
];

/**
 * Asks the compiled contract, so that no limit stands twice: a field of the wrong type is refused
 * with its schema, a field that the model does not have is refused otherwise.
 */
function describeModel(model: string): ModelSchema['input_schema'] {
  const refusals = (request: object) => (validateRequest(request) ? [] : (validateRequest.errors ?? []));
  const wrong = refusals({ ...Object.fromEntries(fieldNames.map((name) => [name, null])), model });
  const known = wrong.flatMap(({ keyword, instancePath, parentSchema }) => {
    // The schema of an array's items is a reference into a document that the answer does not have.
    const { items: _, ...schema } = fields(parentSchema) ?? {};
    return keyword === 'type' ? [[instancePath.slice(1), schema] as const] : [];
  });
  const missing = refusals({ model, image_urls: ['https://media.example.com/1.jpg'] });
  return {
    type: 'object',
    required: [
      'model',
      ...missing.flatMap(({ keyword, params }) => (keyword === 'required' ? [params.missingProperty] : [])),
    ],
    properties: { model: { const: model }, ...Object.fromEntries(known) },
  };
}

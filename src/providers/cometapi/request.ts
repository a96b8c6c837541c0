import type { CreateVideoRequest } from '#generated/cometapi/types.gen.ts';
import type { MediaInput, VideoRequest, VideoRequestInput } from '#tasks/task.ts';
import { present } from '../fields.ts';
import type { Draft, Unsupported } from '../provider.ts';
import { withoutPlace } from '../write.ts';

/** What people call it. */
const label = 'CometAPI';

export function readRequest(body: CreateVideoRequest): VideoRequest {
  const file = 'input_reference' in body ? body.input_reference : undefined;
  return {
    model: body.model,
    prompt: body.prompt,
    seconds: body.seconds ?? 5,
    resolution: body.resolution ?? '720p',
    ratio: body.size ?? '16:9',
    audio: hasSound(body.model),
    // The page calls the file the anchor of the first frame.
    media: file === undefined ? [] : [{ kind: 'image', role: 'first_frame', source: file }],
  };
}

/** What the request knows of the lengths of its files is left out: these are facts and no wishes, and no field takes them. */
export function writeRequest(request: VideoRequestInput): Draft {
  const { media = [] } = request;
  const anchor = media.find(canAnchor);
  return {
    body: present({
      prompt: request.prompt,
      model: request.model,
      seconds: request.seconds,
      size: request.ratio,
      resolution: request.resolution,
      input_reference: anchor?.source,
    }),
    unsupported: [
      ...(anchor && isUrl(anchor)
        ? [{ field: 'media', reason: `${label} takes its image as a file, and no URL` }]
        : []),
      ...media.filter((input) => input !== anchor).map(refuseFile),
      ...refuseSound(request),
      ...withoutPlace(
        label,
        request,
        'seed',
        'watermark',
        'cameraFixed',
        'returnLastFrame',
        'webSearch',
        'webhookUrl',
        'metadata',
      ),
    ],
  };
}

/**
 * No field asks for sound or against it, so the model decides: upstream, 2.0 and 1.5 Pro make it
 * unasked and 1.0 Pro cannot.
 */
function hasSound(model: string): boolean {
  const silent: CreateVideoRequest['model'] = 'doubao-seedance-1-0-pro';
  return model !== silent;
}

function refuseSound({ audio, model }: VideoRequestInput): readonly Unsupported[] {
  if (audio === undefined || audio === hasSound(model)) return [];
  const reason = audio ? `${model} makes no sound` : `${label} has no field against the sound that the model makes`;
  return [{ field: 'audio', reason }];
}

/** The form takes one image to start from. */
function canAnchor({ kind, role }: MediaInput): boolean {
  return kind === 'image' && (role === undefined || role === 'first_frame');
}

/** A string that is no URL stands for a file by its name. */
function isUrl({ source }: MediaInput): boolean {
  return typeof source === 'string' && URL.canParse(source);
}

function refuseFile({ kind, role }: MediaInput): Unsupported {
  const what =
    kind !== 'image' || role === 'reference'
      ? `a reference ${kind}`
      : role === 'last_frame'
        ? 'a last frame'
        : 'a second image';
  return { field: 'media', reason: `${label} takes one image to start from, and has no field for ${what}` };
}

import type { CreateVideoRequest } from '#generated/cometapi/types.gen.ts';
import type { MediaInput, VideoRequest } from '#tasks/task.ts';
import { present } from '../fields.ts';
import { unlessEmpty, withoutPlace } from '../write.ts';

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

export function writeRequest(request: VideoRequest): object {
  const anchor = request.media.find(isAnchor);
  return present({
    prompt: request.prompt,
    model: request.model,
    seconds: request.seconds,
    size: request.ratio,
    resolution: request.resolution,
    input_reference: anchor?.source,
    // What has no place keeps its own name, so that the contract refuses it: see `withoutPlace`.
    media: unlessEmpty(request.media.filter((input) => input !== anchor)),
    audio: request.audio === hasSound(request.model) ? undefined : request.audio,
    ...withoutPlace(
      request,
      'inputVideoSeconds',
      'seed',
      'watermark',
      'cameraFixed',
      'returnLastFrame',
      'webSearch',
      'webhookUrl',
      'metadata',
    ),
  });
}

/**
 * No field asks for sound or against it, so the model decides: upstream, 2.0 and 1.5 Pro make it
 * unasked and 1.0 Pro cannot.
 */
function hasSound(model: string): boolean {
  const silent: CreateVideoRequest['model'] = 'doubao-seedance-1-0-pro';
  return model !== silent;
}

/** The form takes one image to start from, as a file; a string that is no URL stands for a file by its name. */
function isAnchor({ kind, role, source }: MediaInput): boolean {
  const isUrl = typeof source === 'string' && URL.canParse(source);
  return kind === 'image' && (role === undefined || role === 'first_frame') && !isUrl;
}

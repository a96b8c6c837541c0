/**
 * The requests that the providers' documents show, field by field; the prompts are our own words.
 */
import type { ProviderId } from '#providers/index.ts';

/** A file in a form. */
export type FormFile = {
  readonly filename: string;
  readonly type: string;
  readonly bytes: readonly number[];
  /** With zeros after the bytes up to this size. */
  readonly size?: number;
};

export type DocumentedRequest = {
  readonly provider: ProviderId;
  readonly name: string;
  readonly json?: Readonly<Record<string, unknown>>;
  readonly form?: Readonly<Record<string, string | FormFile>>;
};

/** The first bytes of a JPEG: enough for a gateway's eyes here. */
const jpeg: FormFile = {
  filename: 'reference.jpg',
  type: 'image/jpeg',
  bytes: [0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1],
};

const standard = 'doubao-seedance-2.0';
const fast = 'doubao-seedance-2.0-fast';

const tokenhub: DocumentedRequest[] = [
  {
    provider: 'tokenhub',
    name: 'text to video, from the command line',
    json: {
      model: standard,
      prompt: 'A dog runs along the surf in slow motion',
      duration: 5,
      resolution: '720p',
      aspect_ratio: '16:9',
      watermark: false,
    },
  },
  {
    provider: 'tokenhub',
    name: 'text to video, from code',
    json: {
      model: standard,
      prompt: 'An eagle over a white ridge, seen from the air',
      duration: 5,
      resolution: '720p',
      aspect_ratio: '16:9',
      watermark: false,
    },
  },
  {
    provider: 'tokenhub',
    name: 'image to video',
    json: {
      model: standard,
      prompt: 'She turns round and smiles',
      duration: 5,
      resolution: '720p',
      image_url: 'https://media.example.com/portrait.jpg',
      watermark: false,
    },
  },
];

const seedance2Ink: DocumentedRequest[] = [
  {
    provider: 'seedance2-ink',
    name: 'image to video',
    json: {
      model: 'seedance-2.0',
      prompt: 'A girl blows at the candles of a cake',
      mediaUrls: ['https://media.example.com/photo.jpg'],
      aspectRatio: '16:9',
      duration: 5,
      resolution: '720p',
    },
  },
  {
    provider: 'seedance2-ink',
    name: 'text to video',
    json: {
      model: 'seedance-2.0',
      prompt: 'A river through red woods, from above',
      aspectRatio: '16:9',
      duration: 5,
      resolution: '720p',
    },
  },
];

const coast = 'A slow push towards a rocky coast at dawn';
const cometapi: DocumentedRequest[] = [
  {
    provider: 'cometapi',
    name: 'text to video',
    form: { prompt: coast, model: 'doubao-seedance-2-0-fast', seconds: '5', size: '16:9', resolution: '720p' },
  },
  {
    provider: 'cometapi',
    name: 'image to video with a reference file',
    form: {
      prompt: coast,
      model: 'doubao-seedance-2-0',
      seconds: '5',
      size: '16:9',
      resolution: '720p',
      input_reference: jpeg,
    },
  },
];

const image = (name: string) => `https://media.example.com/${name}`;
const apimart: DocumentedRequest[] = [
  {
    name: 'the first sample',
    json: {
      model: standard,
      prompt: 'A kitten yawns at the camera',
      resolution: '720p',
      size: '16:9',
      duration: 5,
      generate_audio: true,
    },
  },
  {
    name: 'case 1: text to video',
    json: {
      model: standard,
      prompt: 'A kitten yawns',
      resolution: '720p',
      size: '16:9',
      duration: 5,
      seed: 42,
      generate_audio: true,
    },
  },
  {
    name: 'case 2: first frame',
    json: { model: standard, prompt: 'The kitten gets up', image_urls: [image('cat.jpg')], duration: 5 },
  },
  {
    name: 'case 3: first and last frame',
    json: {
      model: standard,
      prompt: 'Day becomes night',
      image_with_roles: [
        { url: image('day.jpg'), role: 'first_frame' },
        { url: image('night.jpg'), role: 'last_frame' },
      ],
      duration: 5,
    },
  },
  {
    name: 'case 4: reference video',
    json: { model: standard, prompt: 'The same as a cartoon', video_urls: [image('reference.mp4')] },
  },
  {
    name: 'case 5: reference video and sound',
    json: {
      model: standard,
      prompt: 'Somebody talks',
      video_urls: [image('reference.mp4')],
      audio_urls: [image('speech.wav')],
      size: '16:9',
      duration: 11,
    },
  },
  {
    name: 'case 6: with sound',
    json: { model: standard, prompt: 'He stops her and says: "Never point at the moon."', generate_audio: true },
  },
  {
    name: 'case 7: last frame returned',
    json: { model: standard, prompt: 'The kitten walks on', image_urls: [image('last.png')], return_last_frame: true },
  },
  { name: 'case 8: fast', json: { model: fast, prompt: 'A city at night, time-lapse', size: '21:9', duration: 8 } },
  {
    name: 'case 9: images, video and sound',
    json: {
      model: standard,
      prompt: '动画片风格的水果茶广告，第一人称视角：摘苹果、摇雪克杯、举杯。',
      image_urls: [image('tea1.jpg'), image('tea2.jpg')],
      video_urls: [image('tea.mp4')],
      audio_urls: [image('tea.mp3')],
      generate_audio: true,
      size: '16:9',
      duration: 11,
    },
  },
  {
    name: 'case 10: asset as image',
    json: {
      model: standard,
      prompt: 'He walks down a sunny street',
      image_urls: ['asset://asset_a'],
      duration: 5,
      resolution: '720p',
    },
  },
  {
    name: 'case 11: asset with a role',
    json: {
      model: standard,
      prompt: 'She walks towards us',
      image_with_roles: [{ url: 'asset://asset_a', role: 'reference_image' }],
      resolution: '720p',
      duration: 5,
    },
  },
  {
    name: 'case 12: fast with an asset',
    json: {
      model: fast,
      prompt: 'A walk in the park',
      image_urls: ['asset://asset_a'],
      duration: 5,
      resolution: '720p',
    },
  },
  {
    name: 'case 13: assets with images and videos',
    json: {
      model: standard,
      prompt: 'The figure dances to the rhythm of the video',
      image_urls: [image('dance.jpg'), 'asset://asset_a'],
      video_urls: [image('dance.mp4'), 'asset://asset_a'],
      duration: 8,
      resolution: '720p',
    },
  },
].map((request) => ({ provider: 'apimart' as const, ...request }));

export const documentedRequests: readonly DocumentedRequest[] = [...tokenhub, ...seedance2Ink, ...cometapi, ...apimart];

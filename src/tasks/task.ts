/**
 * The words every gateway's job is told in: what is asked for, and what has become of it.
 *
 * @module
 */

/** Where a task stands. The first two are on the way, the other four are final. */
export type TaskState = 'queued' | 'running' | 'succeeded' | 'failed' | 'cancelled' | 'expired';

/** Every state, in the order a task meets them. */
export const taskStates = ['queued', 'running', 'succeeded', 'failed', 'cancelled', 'expired'] as const;

/** Whether a value is the name of a state. */
export function isTaskState(value: unknown): value is TaskState {
  return taskStates.some((state) => state === value);
}

/** Whether nothing will change any more. */
export function isTerminal(state: TaskState): boolean {
  return state !== 'queued' && state !== 'running';
}

/** What a media file is. */
export type MediaKind = 'image' | 'video' | 'audio';

/** What is known of a media file; what is not known is left out. */
export type MediaFacts = {
  readonly kind?: MediaKind;
  /** Length of a video or sound in seconds. */
  readonly seconds?: number;
  /** Width of a picture or video as it is shown, in pixels. */
  readonly width?: number;
  /** Height of a picture or video as it is shown, in pixels. */
  readonly height?: number;
  readonly framesPerSecond?: number;
  /** Size of the file. */
  readonly bytes?: number;
  /** Media type by the file's content, `image/png` for example. */
  readonly type?: string;
};

/** What is known of files, by the URL that a request names them with; a file sent along, by its name. */
export type MediaTable = { readonly [source: string]: MediaFacts };

/** A file that goes in: by its URL, or as the bytes themselves where a gateway takes an upload. */
export type MediaInput = {
  readonly kind: MediaKind;
  /** Its URL, or the file itself. */
  readonly source: string | Blob;
  /** What the file is for; absent when the request leaves it to the provider. */
  readonly role?: 'first_frame' | 'last_frame' | 'reference' | undefined;
  /** Length of a video or sound in seconds, where it is known: some gateways bill reference videos by it. */
  readonly seconds?: number | undefined;
};

/** A video as it is asked for, whichever gateway is asked. Defaults are filled in. */
export type VideoRequest = {
  /** The model id in the gateway's own spelling. */
  readonly model: string;
  /** What the video shows. Absent where a gateway lets media stand alone. */
  readonly prompt?: string;
  /** Length of the video in seconds. */
  readonly seconds: number;
  /** The lines of the picture's shorter side, or nearly so: a gateway's ratio decides on the rest. */
  readonly resolution: '480p' | '720p' | '1080p' | '4k';
  /** Width to height, `16:9` for example, or `adaptive`. */
  readonly ratio: string;
  /** Whether the video gets a sound track. */
  readonly audio: boolean;
  /** The files that go in, in the order in which a prompt counts them; empty for a video from text alone. */
  readonly media: readonly MediaInput[];
  /** Seconds of all reference videos together, where the request states only the sum. */
  readonly inputVideoSeconds?: number;
  /** The start of what is left to chance: the same gives much the same video. */
  readonly seed?: number;
  /** Whether the video carries a watermark. */
  readonly watermark?: boolean;
  /** Whether the camera stands still. */
  readonly cameraFixed?: boolean;
  /** Whether the result names a picture of the last frame. */
  readonly returnLastFrame?: boolean;
  /** Whether the model may search the web. */
  readonly webSearch?: boolean;
  /** Where the final state is posted to. */
  readonly webhookUrl?: string;
  /** The caller's own data, kept with the task. */
  readonly metadata?: { readonly [key: string]: unknown };
};

/** A model by the name that means the same on every gateway: `seedance`, version, variant. */
export type PortableModel =
  | 'seedance-2.0'
  | 'seedance-2.0-fast'
  | 'seedance-2.0-mini'
  | 'seedance-1.5-pro'
  | 'seedance-1.0-pro';

/**
 * A video as a caller asks for it. What is left out, or `undefined`, is left to the provider, which then does what its
 * documents call the default.
 */
export type VideoRequestInput = {
  /** The portable name, or any gateway's own spelling of it. */
  readonly model: PortableModel | (string & {});
  /** What the video shows. Some gateways let media stand alone without it. */
  readonly prompt?: string | undefined;
  /** Length of the video in seconds. Left out: the provider's default. */
  readonly seconds?: number | undefined;
  /** Left out: the provider's default. What a second costs depends on it. */
  readonly resolution?: '480p' | '720p' | '1080p' | '4k' | undefined;
  /** Width to height, `16:9` for example, or `adaptive`. Left out: the provider's default. */
  readonly ratio?: string | undefined;
  /** Whether the video gets a sound track. Left out: the provider's default, which differs between providers. */
  readonly audio?: boolean | undefined;
  /** The files that go in, in the order in which the prompt counts them. Left out: a video from text alone. */
  readonly media?: readonly MediaInput[] | undefined;
  /**
   * Seconds of all reference videos together, where the lengths of the single files are not known. A fact and no wish: it
   * changes the price alone, where reference videos are billed. Left out: nobody is told.
   */
  readonly inputVideoSeconds?: number | undefined;
  /** The start of what is left to chance: the same gives much the same video. Left out: another each time. */
  readonly seed?: number | undefined;
  /** Whether the video carries a watermark. Left out: the provider's default. */
  readonly watermark?: boolean | undefined;
  /** Whether the camera stands still. Left out: the provider's default. */
  readonly cameraFixed?: boolean | undefined;
  /** Whether the result names a picture of the last frame. Left out: the provider's default. */
  readonly returnLastFrame?: boolean | undefined;
  /** Whether the model may search the web. Left out: the provider's default. */
  readonly webSearch?: boolean | undefined;
  /** Where the provider posts the final state to. Left out: nowhere. */
  readonly webhookUrl?: string | undefined;
  /** The caller's own data, kept with the task: what JSON can hold. Left out: none. */
  readonly metadata?: { readonly [key: string]: unknown } | undefined;
};

/** What a succeeded task leads to. */
export type VideoOutput = {
  readonly videoUrl: string;
  readonly coverUrl?: string;
  readonly lastFrameUrl?: string;
  /** When the URLs stop working, in milliseconds since the epoch. */
  readonly expiresAt?: number;
};

/** Why a task did not succeed. */
export type TaskFailure = { readonly message: string; readonly code?: string };

/** An amount of money, as an answer tells it. */
export type Cost = { readonly amount: number; readonly currency: 'USD' | 'credits' };

/** What a task costs. `undefined` wherever a price is wanted means that none is documented. */
export type Charge = Cost & {
  /** Seconds that are billed. */
  readonly units: number;
  readonly confidence: 'documented' | 'public' | 'inferred';
  /** Set where it costs more, because of reference videos, and nobody can tell how much. */
  readonly isLeast?: true;
};

/** A task as a gateway tells of it; what its answer leaves out is absent. */
export type VideoTask = {
  readonly id: string;
  /** The id of the provider, where it is known. */
  readonly provider?: string;
  readonly state: TaskState;
  /** What the answer repeats of the request. */
  readonly request: Partial<VideoRequest>;
  /** 0 to 100. */
  readonly progress?: number;
  /** Milliseconds since the epoch. */
  readonly createdAt?: number;
  /** Milliseconds since the epoch; only in a final state. */
  readonly completedAt?: number;
  readonly output?: VideoOutput;
  readonly failure?: TaskFailure;
  readonly charge?: Cost;
};

/** A task of which everything is known: the one that a simulator holds. */
export type CompleteTask = VideoTask & {
  readonly request: VideoRequest;
  readonly progress: number;
  readonly createdAt: number;
  readonly charge?: Charge;
};

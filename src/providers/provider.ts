/**
 * The port: what a gateway is to the rest of the toolkit. A provider is data and pure functions
 * between its wire format and the domain; nothing outside its folder asks which provider it is.
 *
 * @module
 */
import type {
  Charge,
  CompleteTask,
  Cost,
  MediaKind,
  TaskState,
  VideoRequest,
  VideoRequestInput,
  VideoTask,
} from '#tasks/task.ts';

/** The contract of a provider as data, written to `generated/<provider>/contract.gen.ts`. */
export type Contract = {
  readonly id: string;
  readonly title: string;
  /** Scheme and host that the documented paths follow, `https://api.example.com`. */
  readonly origin: string;
  readonly operations: readonly ContractOperation[];
  /** The model ids that a create request may name. */
  readonly models: readonly string[];
  /** Where a create request names media. */
  readonly media: readonly MediaPlace[];
  /** The fields of a create request that are no text, where it is a form; `null` where it is JSON. */
  readonly form: ContractOperation['formTypes'] | null;
  readonly limits: { readonly [id: string]: Limit };
  readonly lifecycle: Lifecycle;
};

/** An operation as the spec declares it. */
export type ContractOperation = {
  /** The `operationId`. */
  readonly id: string;
  readonly method: string;
  /** The documented path, with `{name}` for its parameters. */
  readonly path: string;
  /** Whether it wants an API key. */
  readonly secured: boolean;
  /** The media type of its request body, `null` without one. */
  readonly accepts: string | null;
  /** The fields of a form that are no text: files, and what text has to be turned into. */
  readonly formTypes: { readonly [field: string]: 'integer' | 'number' | 'boolean' | 'file' };
  /** The statuses that an answer may have. */
  readonly statuses: readonly number[];
  /** The ranges of further ones, where the documents name any: `4XX`, `default`. */
  readonly ranges?: readonly string[];
};

/** A documented limit. */
export type Limit = {
  readonly statement: string;
  readonly severity: 'error' | 'warning';
  readonly confidence: 'documented' | 'public' | 'inferred';
  readonly enforcement: 'openapi' | 'schema' | 'computation' | 'transport' | 'lifecycle' | 'advice';
  readonly source: { readonly title: string; readonly url: string; readonly section: string };
  /** What to do about a request that breaks it, where the failing keyword does not say. */
  readonly fix?: string;
  /** How a limit of enforcement `computation` is decided. */
  readonly compute?: Computation;
  /** How a limit of enforcement `transport` is decided. */
  readonly transport?: TransportRule;
};

/** A place in a create request that names media files. */
export type MediaPlace = {
  /** The fields that lead there; `*` stands for every entry of a list. */
  readonly path: readonly string[];
  /** What the files are; `any` where the field does not say. */
  readonly kind: MediaKind | 'any';
};

/** What is measured of the files of one kind, and what it may be. All bounds that are there hold. */
export type Computation = {
  /**
   * Of each file: its `seconds`, `pixels` (width times height), `lines` (the shorter side), `side` (width and height alike), `ratio`
   * (width to height), `framesPerSecond`, `bytes`, or `type` by content and as declared. Of all together:
   * `totalSeconds`, their `count`, or the `entries` of the list `field`, as many as there are files.
   */
  readonly measure:
    | 'seconds'
    | 'pixels'
    | 'lines'
    | 'side'
    | 'ratio'
    | 'framesPerSecond'
    | 'bytes'
    | 'type'
    | 'totalSeconds'
    | 'count'
    | 'entries';
  readonly of: MediaKind | 'any';
  readonly minimum?: number;
  readonly maximum?: number;
  /** The value itself is too little. */
  readonly above?: number;
  /** The value itself is too much. */
  readonly below?: number;
  /** The media types there are, for `type`. */
  readonly oneOf?: readonly string[];
  /** Fields in which the request itself states the seconds: a number for all, or a list of numbers. */
  readonly stated?: readonly string[];
  /** The list, for `entries`. */
  readonly field?: string;
  /** Another measure of a file that is enough in its place, for words that are read in two ways. */
  readonly or?: Omit<Computation, 'of' | 'or'>;
};

/** A limit on how the request of an operation is sent. */
export type TransportRule = { readonly operation: string } & (
  | { readonly kind: 'contentType'; readonly contentType: string }
  /** A part that a form has once. */
  | { readonly kind: 'once'; readonly field: string }
  | { readonly kind: 'header'; readonly name: string; readonly pattern: string }
  | { readonly kind: 'fileBytes'; readonly maximum: number }
  | { readonly kind: 'fileType'; readonly oneOf: readonly string[] }
);

/** How long something lives, and how well that is known. */
type Lifetime = { readonly value: number; readonly document: string; readonly confidence: string };

/** A provider's task life, from its `lifecycle.yaml`. */
export type Lifecycle = {
  /** How an answer spells each state. */
  readonly writes: Readonly<Record<TaskState, string>>;
  /** What every known spelling means. */
  readonly reads: Readonly<Record<string, string>>;
  readonly transitions: Readonly<Record<TaskState, readonly TaskState[]>>;
  readonly terminal: readonly TaskState[];
  /** The states in which the provider lets a task be cancelled. */
  readonly cancellable: readonly TaskState[];
  readonly polling: { readonly firstAfterSeconds: number; readonly everySeconds: number };
  readonly lifetimes: {
    readonly resultUrlSeconds: Lifetime;
    readonly recordSeconds: Lifetime;
    /** Of what was uploaded, where a provider takes uploads. */
    readonly uploadUrlSeconds?: Lifetime;
  };
  /** How the final state is posted to the address that a request names; `null` where none is documented. */
  readonly webhook: Webhook | null;
  /** How a create may be sent twice and be carried out once; `null` where nothing is documented. */
  readonly idempotency: Idempotency | null;
  readonly prices: Prices | null;
};

type Webhook = {
  /** The request's field for the address. */
  readonly field: string;
  /** What the provider appends to the address. */
  readonly pathSuffix: string;
  /** The states that are posted. */
  readonly states: readonly TaskState[];
  /** A receiver that takes longer counts as failed. */
  readonly timeoutSeconds: number;
  /** How long after each failure the next attempt follows. */
  readonly retriesAfterSeconds: readonly number[];
  /** The failures that are tried again: no answer at all, or not in time, and a status from 500 on. Any other is the last. */
  readonly retriesOn: readonly ('timeout' | '5xx')[];
  readonly confidence: string;
};

/** A request header that names one logical create. */
type Idempotency = {
  readonly header: string;
  /** `true` on an answer that was kept from the first time. */
  readonly replayedHeader: string;
  readonly document: string;
  readonly confidence: string;
  /** For how long the first answer is kept. */
  readonly recordSeconds: Lifetime;
};

/** What a second of video costs. */
export type Prices = {
  readonly currency: Charge['currency'];
  /** Whether the seconds of reference videos are billed like those of the result. */
  readonly billsInputVideo: boolean | 'unknown';
  readonly confidence: Charge['confidence'];
  /** The ends after which the price is paid back; empty where nothing is known of it. */
  readonly refunds: readonly {
    readonly state: TaskState;
    readonly document: string;
    readonly confidence: Charge['confidence'];
  }[];
  /** The first entry whose conditions all hold is the rate. */
  readonly perSecond: readonly {
    readonly model?: string;
    readonly resolution?: string;
    /** Whether the request carries media besides its prompt. */
    readonly input?: 'text' | 'media';
    readonly amount: number;
  }[];
};

/** An answer before it becomes an HTTP response. */
export type WireResponse = {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
};

/** Why a request is refused, in the domain's words. */
export type Failure = {
  readonly kind: FailureKind;
  /** What was wrong and what to do; a provider with fixed words for a kind may use those instead. */
  readonly message: string;
  /** The ids of the limits that were broken, when the kind is `invalid-request`. */
  readonly limits?: readonly string[];
  /** The model asked for, when the request names one. */
  readonly model?: string;
  /** Where the task stands, when the kind is `not-cancellable` or `not-ready`. */
  readonly state?: TaskState;
};

export type FailureKind =
  | 'unauthorized'
  | 'invalid-request'
  | 'malformed-body'
  | 'unsupported-media-type'
  | 'payload-too-large'
  | 'unknown-task'
  | 'unknown-path'
  | 'method-not-allowed'
  | 'not-cancellable'
  | 'not-ready'
  | 'idempotency-in-progress'
  | 'idempotency-key-reused'
  | 'insufficient-balance'
  | 'rate-limited'
  | 'server-error'
  | 'unavailable';

/** What a refused request says of itself, as far as its body tells. */
export type ProviderError = {
  readonly message: string;
  readonly code?: string;
  readonly type?: string;
  /** What the refusal is about, where its code says more than its status does. */
  readonly kind?: Extract<FailureKind, 'insufficient-balance' | 'idempotency-in-progress' | 'idempotency-key-reused'>;
};

/** What an operation means, so that one simulator can serve them all. */
export type Operation =
  | { readonly kind: 'create' }
  | {
      readonly kind: 'get' | 'cancel' | 'content';
      /** The path parameter with the task's id. */ readonly taskId: string;
    }
  | {
      readonly kind: 'upload';
      /** The form field with the file. */
      readonly field: string;
      readonly write: (upload: Upload) => WireResponse;
    }
  | {
      readonly kind: 'read';
      /** An answer that needs no task: models, balance. */ readonly answer: (question: Question) => WireResponse;
    };

/** A file that was uploaded. */
export type Upload = {
  readonly url: string;
  readonly filename: string;
  readonly contentType: string;
  readonly bytes: number;
  /** Milliseconds since the epoch. */
  readonly createdAt: number;
};

/** What an answer without a task may depend on. */
export type Question = {
  readonly query: URLSearchParams;
  readonly contract: Contract;
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** What the key may spend and has spent; absent where nobody counts. */
  readonly balance?: Balance;
};

/** The account of an API key with one provider. */
export type Balance = {
  /** What is left; `undefined` without a limit. */
  readonly remaining: number | undefined;
  /** What is spent and was not paid back. */
  readonly used: number;
  readonly currency: Cost['currency'];
};

/** A finding of a validator compiled from the spec, in Ajv's words. */
export type SchemaError = {
  readonly keyword: string;
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
  readonly parentSchema?: unknown;
  readonly data?: unknown;
};

/** Judges a value; the findings of the last call stand in `errors`. */
export type Validator = { (value: unknown): boolean; errors?: readonly SchemaError[] | null };

/** Judges a request; one that passes has the generated type. */
type RequestValidator<Body> = { (value: unknown): value is Body; errors?: readonly SchemaError[] | null };

/** A wish that a provider has no words for, and so cannot be sent to it. */
export type Unsupported = {
  /** The field of the `VideoRequest`; of what is no request, the place in it. */
  readonly field: keyof VideoRequest | (string & {});
  /** What is missing, in a sentence without its full stop. */
  readonly reason: string;
};

/** A request in a provider's words, before anybody has checked it. */
export type Draft = {
  /** The wire body; a form as an object of its fields. It may break the contract. */
  readonly body: object;
  /** What of the request the body does not say; empty where it says all of it. */
  readonly unsupported: readonly Unsupported[];
};

/** The environment variables that people of this provider's ecosystem expect. */
export type Environment = {
  /** Holds the API key. */
  readonly apiKey: string;
  /** Holds what takes the place of the contract's `origin`. */
  readonly baseUrl: string;
};

/** What every provider folder exports: see `defineProvider`. `Body` is its generated create request. */
export type Provider<Body extends object = object> = {
  readonly contract: Contract;
  /** The environment variables that a client reads what it was not given from. */
  readonly environment: Environment;
  /** What each operation of the contract means, by `operationId`. */
  readonly operations: Readonly<Record<string, Operation>>;
  /** Where the answer to a query has the word for the state: the fields that lead there. */
  readonly statusPath: readonly string[];
  /** The limits that the spec's schemas hold, compiled. */
  readonly validateRequest: RequestValidator<Body>;
  /** The limits that only warn, compiled. */
  readonly validateAdvice: Validator;
  /** A task id in this provider's form. `random` gives numbers from 0 to below 1, `now` is in milliseconds. */
  newTaskId(random: () => number, now: number): string;
  /**
   * The request of a wire body, defaults filled in. A form arrives as an object of its fields.
   * @throws {TypeError} when the body breaks the contract: check it first.
   */
  readRequest(body: unknown): VideoRequest;
  /**
   * The wire body of a request, and what it cannot say. A value that is left out writes no field. Nothing is
   * checked: what the contract forbids stands in the body.
   */
  draftRequest(request: VideoRequestInput): Draft;
  /**
   * The wire body of a request; a form as an object of its fields.
   * @throws {TypeError} when this provider cannot express the request, or its contract forbids it.
   */
  writeRequest(request: VideoRequestInput): Body;
  /** The answer to a create. */
  writeCreated(task: CompleteTask): WireResponse;
  /** The answer to a query. */
  writeTask(task: CompleteTask): WireResponse;
  /** The answer to a cancel that was carried out. */
  writeCancelled(task: CompleteTask): WireResponse;
  /** What is posted to the address in a request; absent where no webhook is documented. `readTask` reads it. */
  writeWebhook?(task: CompleteTask): unknown;
  /** The task that an answer to a create or a query tells of; `undefined` when it tells of none. */
  readTask(body: unknown): VideoTask | undefined;
  writeError(failure: Failure): WireResponse;
  /** What the body of a refusal says; `undefined` when it is not in the provider's shape. */
  readError(body: unknown): ProviderError | undefined;
};

/** What a provider's folder writes down. */
export type ProviderDefinition<Body extends object> = Omit<
  Provider<Body>,
  'readRequest' | 'draftRequest' | 'writeRequest'
> & {
  readonly readRequest: (body: Body) => VideoRequest;
  /** May build something that breaks the contract; it is checked before it leaves. */
  readonly writeRequest: (request: VideoRequestInput) => Draft;
};

/**
 * Makes a provider of its definition: what goes in and out of the codec is held against the
 * compiled contract, so that the codec itself works on generated types without a doubt.
 */
export function defineProvider<Body extends object>(definition: ProviderDefinition<Body>): Provider<Body> {
  const { validateRequest, contract } = definition;
  const refuse = (): never => {
    const error = validateRequest.errors?.[0];
    const field = error?.params.additionalProperty;
    const found =
      typeof field === 'string'
        ? `there is no field for ${field}`
        : `${error?.instancePath || 'the body'} ${error?.message}`;
    throw new TypeError(`${contract.id}: this request breaks the contract: ${found}`);
  };
  return {
    ...definition,
    readRequest(body) {
      if (!validateRequest(body)) return refuse();
      return definition.readRequest(body);
    },
    draftRequest: definition.writeRequest,
    writeRequest(request) {
      const { body, unsupported } = definition.writeRequest(request);
      if (unsupported.length > 0) {
        const wishes = unsupported.map(({ field, reason }) => `${field}: ${reason}`).join('; ');
        throw new TypeError(`${contract.id}: this provider cannot express the request: ${wishes}`);
      }
      return validateRequest(body) ? body : refuse();
    },
  };
}

/** The operation that creates a task, as the spec declares it. */
export function createOperation({ contract, operations }: Provider): ContractOperation {
  const found = contract.operations.find(({ id }) => operations[id]?.kind === 'create');
  if (!found) throw new Error(`${contract.id} has no operation that creates a task`);
  return found;
}

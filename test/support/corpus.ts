/** The corpus of each provider, and how a case goes over the wire. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { mediaIn } from '#conformance/media.ts';
import { providers, type ProviderId } from '#providers/index.ts';
import { createOperation } from '#providers/provider.ts';
import { root } from '../../scripts/specs.ts';
import type { FormFile } from './documented-requests.ts';
import type { Call } from './session.ts';

const facts = z.strictObject({
  kind: z.enum(['image', 'video', 'audio']).optional(),
  seconds: z.number().optional(),
  width: z.number().optional(),
  height: z.number().optional(),
  framesPerSecond: z.number().optional(),
  bytes: z.number().optional(),
  type: z.string().optional(),
});

/** The form that docs/corpus.md describes. */
const corpus = z.strictObject({
  provider: z.string(),
  cases: z.array(
    z.strictObject({
      id: z.string(),
      limit: z.string(),
      origin: z.enum(['example', 'boundary']),
      field: z.string().optional(),
      accepted: z.boolean(),
      breaks: z.array(z.string()),
      warns: z.array(z.string()).optional(),
      request: z.record(z.string(), z.unknown()),
      media: z.record(z.string(), facts).optional(),
      send: z
        .strictObject({
          contentType: z.string().optional(),
          headers: z.record(z.string(), z.string()).optional(),
          repeat: z.string().optional(),
          operation: z.string().optional(),
          file: z
            .strictObject({
              name: z.string(),
              type: z.string(),
              declared: z.string().optional(),
              bytes: z.number().optional(),
            })
            .optional(),
        })
        .optional(),
    }),
  ),
});

export type CorpusCase = z.infer<typeof corpus>['cases'][number];

export function readCorpus(provider: ProviderId): CorpusCase[] {
  return corpus.parse(JSON.parse(readFileSync(join(root, 'generated', provider, 'corpus.json'), 'utf8'))).cases;
}

/** The first bytes of a file of each type. */
const heads: Readonly<Record<string, string>> = {
  'image/jpeg': '\xff\xd8\xff\xe0\x00\x10JFIF\x00',
  'image/png': '\x89PNG\r\n\x1a\n',
  'image/webp': 'RIFF\x1a\x00\x00\x00WEBPVP8L',
  'image/gif': 'GIF89a',
  'image/bmp': 'BM............\x28\0\0\0',
  'image/tiff': 'II*\0',
  'video/mp4': '\0\0\0\x18ftypmp42',
  'application/pdf': '%PDF-1.7',
};

const byExtension: Readonly<Record<string, string>> = {
  jpg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  gif: 'image/gif',
  mp4: 'video/mp4',
};

/** A file of a type, and of a size where that matters. */
function fileOf(name: string, type = byExtension[name.split('.').at(-1) ?? ''] ?? '', size = 0): FormFile {
  return { filename: name, type, bytes: [...(heads[type] ?? '')].map((character) => character.charCodeAt(0)), size };
}

/** The operation that a case is about, and the request. */
export function toCall(id: ProviderId, { request, media = {}, send = {} }: CorpusCase): { path: string; call: Call } {
  const { contract } = providers[id];
  const named = contract.operations.find((operation) => operation.id === send.operation);
  const { path, accepts } = named ?? createOperation(providers[id]);
  const headers = { ...send.headers };
  if (send.file) {
    const { name, type, declared = type, bytes } = send.file;
    return { path, call: { headers, form: { file: { ...fileOf(name, type, bytes), type: declared } } } };
  }
  if ((send.contentType ?? accepts) !== 'multipart/form-data') {
    return {
      path,
      call: { headers: { ...headers, 'content-type': send.contentType ?? 'application/json' }, json: request },
    };
  }
  const files = new Map(
    mediaIn(contract, request).map(({ pointer, source }) => [pointer.slice(1), String(source)] as const),
  );
  const fields = Object.entries(request).map(([name, value]) => {
    const file = files.get(name);
    return [name, file === undefined ? String(value) : fileOf(file, media[file]?.type)] as const;
  });
  const again = fields.filter(([name]) => name === send.repeat);
  return { path, call: { headers, parts: [...fields, ...again] } };
}

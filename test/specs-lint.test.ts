/**
 * The rules of `.spectral.yaml` hold for every provider's specs, and each finds the faults it is there
 * for: one copy of TokenHub's specs per planted fault, linted by two runs of Spectral side by side.
 */
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { providerIds, root } from '../scripts/specs.ts';

/** What stands in a file, what is put in its place, once, and which other rule that cannot but break. */
type Fault = [file: 'openapi' | 'limits' | 'lifecycle', found: string | RegExp, put: string, besides?: string];
type Finding = { code: string; message: string; source: string; range: { start: { line: number } } };

const json = '{ operation: createVideoGeneration, kind: contentType, contentType: application/json }';

/** The first piece of advice as a limit on how a request is sent. */
function transport(
  rule: string,
  examples = 'accepts: [{ request: {} }]\n    rejects: [{ request: {}, send: { contentType: text/plain } }]',
): Fault {
  const entry = `enforcement: transport\n    transport: ${rule}\n    fix: send it as it is taken\n    ${examples}`;
  return ['limits', 'enforcement: advice', entry];
}

/** By the rule that finds them. */
const faults: Record<string, Fault[]> = {
  'operation-operationId': [['openapi', '      operationId: createVideoGeneration\n', '']],
  'operation-operationId-unique': [
    ['openapi', 'operationId: createVideoGeneration', 'operationId: getVideoGeneration'],
  ],
  'operation-id-camel-case': [
    ['openapi', 'operationId: createVideoGeneration', 'operationId: create_video_generation'],
  ],
  'operation-summary': [['openapi', '      summary: Read the state of a task\n', '']],
  'operation-tags': [['openapi', '      tags: [Video generations]\n', '']],
  'operation-secured': [
    ['openapi', '    get:\n', '    get:\n      security: [{ bearer: [] }, {}]\n'],
    ['openapi', '    post:\n', '    post:\n      security: []\n'],
  ],
  'operation-errors': [
    ['openapi', /\n +'401': .*/, ''],
    ['openapi', /\n +'500': .*/, ''],
  ],
  'error-body': [
    ['openapi', /(NotFound:[^]*?)content/, '$1x-content'],
    ['openapi', /(BadRequest:[^]*?)application\/json/, '$1text/plain'],
    ['openapi', /examples:\n +unknownTask:\n +value: /, 'example: '],
    ['openapi', /schema: .*\n +(examples:\n +unknownTask:)/, '$1'],
  ],
  'create-links': [
    [
      'openapi',
      'operationId: getVideoGeneration\n              ',
      'operationId: createVideoGeneration\n              ',
    ],
  ],
  'example-valid': [
    ['openapi', 'duration: 5\n', 'duration: 99\n'],
    ['openapi', 'model: doubao-seedance-2.0-fast\n', 'model: seedance\n'],
    ['openapi', 'role: first_frame\n', 'role: last_frame\n'],
    ['openapi', 'usage: { video_duration: 5 }', 'usage: {}'],
    ['openapi', 'cover_image_url: https://', 'cover_image_url: '],
    ['openapi', 'example: 01jz5m2q8r7t4v6w9x0y1z2a3b', 'example: 17'],
    ['openapi', "{ message: 'Task not found' }", '{ message: 404 }'],
    ['openapi', 'default: 720p', 'default: 1080p'],
    [
      'openapi',
      "{ $ref: '#/components/schemas/Resolution' }",
      "{ $ref: '#/components/schemas/Resolution', default: 1080p }",
    ],
    ['openapi', "examples: ['16:9']", 'examples: [16]'],
  ],
  'source-known': [
    [
      'openapi',
      'x-source: { document: ark, confidence: inferred }',
      'x-source: { document: forum, confidence: inferred }',
    ],
    ['openapi', 'x-source: { document: ark, confidence: inferred }', 'x-source: { document: ark, confidence: sure }'],
    ['openapi', 'x-source: { document: ark, confidence: inferred }', 'x-source: { document: ark }'],
    ['openapi', 'x-source: { document: ark, confidence: inferred }', 'x-source: ark'],
  ],
  'limit-cited': [
    ['limits', '{ document: guide, section: price table }', '{ document: forum, section: price table }'],
    ['limits', '{ document: guide, section: price table }', '{ document: guide }'],
  ],
  'limits-file': [
    ['limits', 'provider: tokenhub', 'provider: apimart'],
    ['limits', /[^]*/, ''],
  ],
  'limit-tagged': [
    ['openapi', 'One reference sound (music, effects).\n', 'One reference sound.\n          maxLength: 2000\n'],
    [
      'openapi',
      'x-limit: tokenhub/duration\n',
      'x-limit: { minimum: tokenhub/duration, maximum: tokenhub/duration }\n      multipleOf: 0.5\n',
    ],
    [
      'openapi',
      'x-limit: tokenhub/duration\n',
      'x-limit: { minimum: tokenhub/duration, maximum: tokenhub/duration, multipleOf: tokenhub/duration }\n',
    ],
    ['openapi', /(Seedance20FastRequest:\n[^]*?), prompt: tokenhub.prompt-required/, '$1', 'limit-examples'],
    [
      'openapi',
      'prompt: tokenhub/prompt-required }',
      'prompt: tokenhub/prompt-required, seed: tokenhub/prompt-required }',
    ],
    ['openapi', 'const: doubao-seedance-2.0, x-limit: tokenhub/model-enum', 'const: doubao-seedance-2.0'],
    ['openapi', '        discriminator: tokenhub/model-enum\n', '', 'limit-examples'],
    ['openapi', '        watermark: &', '        seed: false\n        watermark: &'],
    ['openapi', 'url: { type: string }', 'url: { type: string, pattern: ^https }', 'limit-examples'],
    ['openapi', 'type: { const: image_url }', 'type: { const: image_url, maxLength: 9 }'],
    [
      'openapi',
      '        - description: At most one content item is the last frame.\n',
      '        - required: [prompt]\n',
    ],
    [
      'openapi',
      '        - description: At most one content item is the last frame.\n',
      '        - not: { required: [seed] }\n',
    ],
    [
      'openapi',
      '        - description: At most one content item is the last frame.\n',
      '        - anyOf: [{ required: [prompt] }, {}]\n',
    ],
  ],
  'limit-known': [
    [
      'openapi',
      'doubao-seedance-2.0, x-limit: tokenhub/model-enum',
      'doubao-seedance-2.0, x-limit: tokenhub/model-list',
    ],
    [
      'openapi',
      'doubao-seedance-2.0, x-limit: tokenhub/model-enum',
      'doubao-seedance-2.0, x-limit: tokenhub/upstream-video-total',
    ],
  ],
  'limit-used': [
    [
      'limits',
      /warning(\n    confidence: .*\n    enforcement: )advice/,
      'error$1openapi\n    accepts: [{ request: {} }]\n    rejects: [{ request: {} }]',
      'limit-examples',
    ],
  ],
  'limit-id': [
    ['limits', 'id: tokenhub/upstream-video-total', 'id: apimart/upstream-video-total'],
    ['limits', 'id: tokenhub/upstream-video-total', 'id: tokenhub/upstream_videoTotal'],
    ['limits', 'id: tokenhub/upstream-video-total', 'id: tokenhub/upstream-audio-total'],
  ],
  'limit-compute': [
    ['limits', 'stated: [video_durations, input_video_duration]', 'stated: [video_durations, video_duration]'],
    ['limits', 'of: video, field: video_durations', 'of: video, field: videoDurations'],
    [
      'openapi',
      /^(.*)x-media: audio$([^]*)^(.*)x-media: audio$([^]*), x-media: audio \}/m,
      '$1x-was: audio$2$3x-was: audio$4 }',
    ],
  ],
  'limit-transport': [
    transport('{ operation: createVideo, kind: contentType, contentType: application/json }'),
    transport('{ operation: createVideoGeneration, kind: contentType, contentType: multipart/form-data }'),
    transport('{ operation: createVideoGeneration, kind: header, name: Idempotency-Key, pattern: ^x }'),
    transport('{ operation: createVideoGeneration, kind: once, field: image_url }'),
    transport('{ operation: createVideoGeneration, kind: fileBytes, maximum: 9 }'),
  ],
  'limit-fix': [
    ['limits', /\n +fix: keep one first_frame in content.*/, ''],
    ['limits', /\n +fix: send video_durations or input_video_duration.*/, ''],
    ['limits', /\n +fix: shorten the reference videos to 15 seconds together/, ''],
    [
      'limits',
      /enforcement: advice/,
      'enforcement: transport\n    transport: { operation: createVideoGeneration, kind: contentType, contentType: application/json }\n    accepts: [{ request: {} }]\n    rejects: [{ request: {}, send: { contentType: text/plain } }]',
    ],
  ],
  'media-kind': [['openapi', 'x-media: image\n', 'x-media: picture\n']],
  'limit-entry': [
    ['limits', /\n +statement: .*/, ''],
    ['limits', 'severity: warning', 'severity: hint'],
    ['limits', 'severity: error', 'severity: warning'],
    ['limits', 'confidence: documented', 'confidence: sure'],
    ['limits', 'severity: warning\n    confidence: inferred', 'severity: error\n    confidence: inferred'],
    ['limits', 'enforcement: advice', 'enforcement: hope'],
    ['limits', 'enforcement: advice', 'enforcement: advice\n    schema: {}'],
    ['limits', /\n +schema: \{ properties: \{ aspect_ratio.*/, '', 'limit-examples'],
    ['limits', /(id: tokenhub\/duration\n[^]*?)\n +rejects:(\n +- request.*)+/, '$1'],
    ['limits', 'fix: round duration to a whole number', 'fix: Round duration to a whole number'],
    ['limits', 'fix: round duration to a whole number', 'fix: round duration to a whole number.'],
    ['limits', /\n +compute: .*image, above.*/, ''],
    ['limits', 'enforcement: advice', 'enforcement: advice\n    compute: { measure: count, of: any, maximum: 1 }'],
    [
      'limits',
      'measure: ratio, of: image, above: 0.4, below: 2.5',
      'measure: shape, of: image, above: 0.4, below: 2.5',
    ],
    ['limits', 'measure: ratio, of: image, above: 0.4, below: 2.5', 'measure: ratio, of: image'],
    [
      'limits',
      'measure: ratio, of: image, above: 0.4, below: 2.5',
      'measure: ratio, of: image, above: 0.4, under: 2.5',
    ],
    ['limits', 'measure: ratio, of: image, above: 0.4, below: 2.5', 'measure: lines, of: image'],
    ['limits', 'of: image, above: 0.4, below: 2.5', 'of: image, above: 0.4, or: { measure: lines }'],
    [
      'limits',
      'of: image, above: 0.4, below: 2.5',
      'of: image, above: 0.4, or: { measure: lines, of: image, below: 2.5 }',
    ],
    ['limits', 'of: image, above: 0.4, below: 2.5', 'of: image, above: 0.4, or: { measure: count, maximum: 1 }'],
    [
      'limits',
      'measure: count, of: image, maximum: 9',
      'measure: count, of: image, maximum: 9, or: { measure: lines, maximum: 9 }',
    ],
    ['limits', 'measure: type, of: video, oneOf: [video/mp4, video/quicktime]', 'measure: type, of: video'],
    ['limits', 'of: video, field: video_durations', 'of: video'],
    ['limits', '1.jpg: { kind: image, width: 300,', '1.jpg: { kind: image, breadth: 300,'],
    ['limits', '1.jpg: { kind: image, width: 300,', '1.jpg: { width: 300,'],
    ['limits', 'accepts: [{ request: { duration: 7 } }]', 'takes: [{ request: { duration: 7 } }]'],
    [
      'limits',
      'accepts: [{ request: { duration: 7 } }]',
      'accepts: [{ request: { duration: 7 }, send: { repeat: duration } }]',
    ],
    [
      'limits',
      'accepts: [{ request: { duration: 7 } }]',
      'accepts: [{ request: { duration: 7, image_url: https://a.example/1 }, media: { https://a.example/1: { kind: image } } }]',
    ],
    transport('{ operation: createVideoGeneration, kind: trailer, name: Expires }'),
    transport('{ operation: createVideoGeneration, kind: contentType }'),
    transport(json, 'accepts: [{ request: {} }]\n    rejects: [{ request: {} }]'),
    transport(json, 'accepts: [{ request: {} }]\n    rejects: [{ request: {}, send: { method: PUT } }]'),
    transport(json, 'rejects: [{ request: {}, send: { contentType: text/plain } }]'),
    ['limits', 'enforcement: advice', `enforcement: advice\n    transport: ${json}`],
  ],
  'limit-examples': [
    ['limits', '- request: { duration: 4 }', '- request: { duration: 3 }'],
    ['limits', '- request: { duration: 3 }', '- request: { duration: 5 }'],
    ['limits', '- request: { duration: 3 }', "- request: { duration: '3' }"],
    ['limits', '- request: { duration: 3 }', '- request: { duration: 3, resolution: 4k }'],
    ['limits', '- request: { duration: 4 }', '- request: { duration: 4.5 }'],
    ['limits', 'accepts: [{ request: { duration: 7 } }]', 'accepts: [{ request: { duration: 7.5 } }]'],
    ['limits', 'accepts: [{ request: { duration: 7 } }]', 'accepts: [{ request: { duration: 17 } }]'],
    ['limits', 'rejects: [{ request: { duration: 7.5 } }]', 'rejects: [{ request: { duration: 7 } }]'],
    ['limits', 'rejects: [{ request: { duration: 7.5 } }]', 'rejects: [{ request: { duration: 15.5 } }]'],
    [
      'limits',
      'rejects: [{ request: { duration: 7.5 } }]',
      "rejects: [{ request: { duration: 7.5, aspect_ratio: '21:9' } }]",
    ],
    ['limits', 'request: { video_url: https://media.example.com/1.webm }\n', 'request: { video_url: [] }\n'],
    ['limits', 'request: { video_url: https://media.example.com/1.webm }\n', 'request: { video_url: 1.webm }\n'],
    transport(
      json,
      'accepts: [{ request: { duration: 99 } }]\n    rejects: [{ request: {}, send: { contentType: text/plain } }]',
    ),
    transport(
      json,
      'accepts: [{ request: {} }]\n    rejects: [{ request: {}, send: { operation: upload, file: { name: a, type: a, bytes: 1 } } }]',
    ),
  ],
  'lifecycle-file': [
    ['lifecycle', 'webhook: null\n', ''],
    ['lifecycle', 'provider: tokenhub', 'provider: apimart'],
    ['lifecycle', /[^]*/, ''],
  ],
  'lifecycle-states': [
    ['lifecycle', /\n +spellings: \[\{ value: expired.*/, ''],
    [
      'lifecycle',
      '  expired:\n',
      '  expired:\n    writes: failed\n    spellings: [{ value: late, document: ark }]\n  paused:\n',
      'lifecycle-transitions',
    ],
  ],
  'lifecycle-writes': [
    [
      'lifecycle',
      '    writes: failed\n    spellings: [{ value: expired',
      '    writes: expired\n    spellings: [{ value: expired',
      'lifecycle-examples',
    ],
  ],
  'lifecycle-examples': [['openapi', 'status: running', 'status: queued']],
  'lifecycle-cited': [
    ['lifecycle', 'value: expired, document: ark', 'value: expired, document: forum'],
    ['lifecycle', 'value: 86400, document: ark', 'value: 86400, document: forum'],
    ['lifecycle', 'confidence: inferred', 'confidence: sure'],
    ['lifecycle', 'refunds: []', 'refunds: [{ state: failed, document: forum, confidence: public }]'],
  ],
  'lifecycle-transitions': [
    ['lifecycle', 'queued: [running,', 'queued: [paused,'],
    ['lifecycle', 'queued: [running, failed, cancelled, expired]', 'queued: 7'],
    ['lifecycle', 'succeeded: []', 'succeeded: [expired]'],
    ['lifecycle', 'running: [succeeded, failed, cancelled, expired]', 'running: []'],
    ['lifecycle', '  expired: []\n', ''],
    ['lifecycle', 'terminal: [succeeded,', 'terminal: [done, succeeded,'],
    ['lifecycle', 'cancellable: []', 'cancellable: [failed]'],
  ],
  'lifecycle-idempotency': [
    ['lifecycle', 'idempotency: null', 'idempotency: { header: Idempotency-Key }'],
    ['lifecycle', 'idempotency: null', 'idempotency: Idempotency-Key'],
  ],
  'lifecycle-refunds': [
    ['lifecycle', /\n +refunds: \[\]/, ''],
    ['lifecycle', 'refunds: []', 'refunds: [{ state: succeeded, document: guide, confidence: public }]'],
    ['lifecycle', 'refunds: []', 'refunds: [{ state: failed, document: guide }]'],
  ],
};

const cases = Object.entries(faults).flatMap(([rule, list]) =>
  list.map((fault, index) => ({ name: `${rule} ${index + 1}`, rule, fault })),
);
const workspace = mkdtempSync(join(tmpdir(), 'specs-lint-'));
const folderOf = (name: string) => join(workspace, name.replace(' ', '-'), 'tokenhub');
let findings: Finding[] = [];

beforeAll(async () => {
  for (const { name, fault } of cases) plant(folderOf(name), fault);
  const folders = [...providerIds.map((id) => join(root, 'specs', id)), ...cases.map(({ name }) => folderOf(name))];
  const half = Math.ceil(folders.length / 2);
  findings = (await Promise.all([folders.slice(0, half), folders.slice(half)].map(lint))).flat();
}, 120_000);
afterAll(() => rmSync(workspace, { recursive: true }));

function plant(folder: string, [file, found, put]: Fault): void {
  cpSync(join(root, 'specs', 'tokenhub'), folder, { recursive: true });
  const path = join(folder, `${file}.yaml`);
  const text = readFileSync(path, 'utf8');
  const faulty = text.replace(found, put);
  if (faulty === text) throw new Error(`${file}.yaml of tokenhub has no ${found}`);
  writeFileSync(path, faulty);
}

function lint(folders: string[]): Promise<Finding[]> {
  const files = folders.flatMap((folder) =>
    ['openapi', 'limits', 'lifecycle'].map((file) => join(folder, `${file}.yaml`)),
  );
  const args = ['lint', '--quiet', '--ignore-unknown-format', '--format', 'json', ...files];
  return new Promise((resolve, reject) => {
    execFile(
      join(root, 'node_modules/.bin/spectral'),
      args,
      { cwd: root, maxBuffer: 1e8 },
      (_error, stdout, stderr) => {
        if (stdout.startsWith('[')) resolve(JSON.parse(stdout));
        else reject(new Error(`${stdout}\n${stderr}`));
      },
    );
  });
}

const findingsIn = (folder: string) => findings.filter(({ source }) => source.startsWith(`${folder}/`));

test.each(providerIds)('%s has no fault', (id) => {
  const found = findingsIn(join(root, 'specs', id));
  expect(
    found.map(({ source, range, code, message }) => `${source}:${range.start.line + 1} ${code}: ${message}`),
  ).toEqual([]);
});

describe('a planted fault is found, and by its rule only', () => {
  test.each(cases)('$name', ({ name, rule, fault: [, , , ...besides] }) => {
    expect(new Set(findingsIn(folderOf(name)).map(({ code }) => code))).toEqual(new Set([rule, ...besides]));
  });

  test('every rule of our own has one', () => {
    const { rules } = parse(readFileSync(join(root, '.spectral.yaml'), 'utf8'));
    const ours = Object.keys(rules).filter((name) => typeof rules[name] === 'object');
    expect(ours.filter((name) => !faults[name])).toEqual([]);
  });
});

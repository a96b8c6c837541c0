/** `docs/errors.md` has every error that a client throws, under its own code and name. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../scripts/specs.ts';
import * as kit from '../src/index.ts';

/** A code that is missing here does not compile. */
const classes = {
  configuration: 'ConfigurationError',
  'invalid-request': 'InvalidRequestError',
  'unsupported-operation': 'UnsupportedOperationError',
  api: 'ApiError',
  connection: 'ConnectionError',
  'invalid-response': 'InvalidResponseError',
  'ambiguous-create': 'AmbiguousCreateError',
  'task-failed': 'TaskFailedError',
  'task-cancelled': 'TaskCancelledError',
  'task-expired': 'TaskExpiredError',
  'task-timeout': 'TaskTimeoutError',
  'poll-failed': 'PollFailedError',
  download: 'DownloadError',
} satisfies { [Code in kit.ClientError['code']]: keyof typeof kit };

test('every error has its row', () => {
  const rows = [...readFileSync(join(root, 'docs/errors.md'), 'utf8').matchAll(/^\| `([\w-]+)` \| `(\w+)` \|/gm)];
  expect(rows.map(([, code, name]) => [code, name])).toEqual(Object.entries(classes));
});

test('and every error class is exported', () => {
  const exported = Object.keys(kit).filter((name) => name.endsWith('Error') && name !== 'isClientError');
  expect(exported.toSorted()).toEqual(Object.values(classes).toSorted());
});

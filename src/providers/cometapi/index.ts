/**
 * CometAPI: a form goes in, bare objects in snake case come out, statuses in capitals.
 *
 * @module
 */
import { contract } from '#generated/cometapi/contract.gen.ts';
import type { ModelList } from '#generated/cometapi/types.gen.ts';
import { validateAdvice, validateRequest } from '#generated/cometapi/validate.gen.js';
import { randomAlphanumeric } from '../ids.ts';
import { defineProvider, type WireResponse } from '../provider.ts';
import { readError, writeError } from './errors.ts';
import { readRequest, writeRequest } from './request.ts';
import { readTask, writeCreated, writeTask } from './task.ts';

/** CometAPI (cometapi.com). */
export const cometapi = defineProvider({
  contract,
  environment: { apiKey: 'COMETAPI_KEY', baseUrl: 'COMETAPI_BASE_URL' },
  operations: {
    createVideo: { kind: 'create' },
    getVideo: { kind: 'get', taskId: 'id' },
    getVideoContent: { kind: 'content', taskId: 'id' },
    listModels: { kind: 'read', answer: listModels },
  },
  statusPath: ['status'],
  validateRequest,
  validateAdvice,
  newTaskId: (random) => `task_${randomAlphanumeric(32, random)}`,
  readRequest,
  writeRequest,
  writeCreated,
  writeTask,
  // No operation cancels here; a task cancelled from outside is told like any other.
  writeCancelled: writeTask,
  readTask,
  writeError,
  readError,
});

function listModels(): WireResponse {
  const body: ModelList = {
    object: 'list',
    // The documents date no model; this is the day on which this form of the API began.
    data: contract.models.map((id) => ({ id, object: 'model', created: 1776643200, owned_by: 'bytedance' })),
  };
  return { status: 200, body };
}

/**
 * APIMart: a code beside the data in every answer, and ids and states shared with every other model
 * of the gateway.
 *
 * @module
 */
import { contract } from '#generated/apimart/contract.gen.ts';
import type { Balance, ImageUpload } from '#generated/apimart/types.gen.ts';
import { validateAdvice, validateRequest } from '#generated/apimart/validate.gen.js';
import { toUnixSeconds } from '../fields.ts';
import { ulid } from '../ids.ts';
import { defineProvider, type Upload, type WireResponse } from '../provider.ts';
import { readError, writeError } from './errors.ts';
import { getModelSchema, listModels, readRequest, writeRequest } from './request.ts';
import { readTask, writeCreated, writeTask } from './task.ts';

/** -1 is how a key without a limit is told. */
const unlimited: Balance = { success: true, remain_balance: -1, remain_credits: -1, used_balance: 0, used_credits: 0 };

/** APIMart (apimart.ai). */
export const apimart = defineProvider({
  contract,
  operations: {
    createVideoGeneration: { kind: 'create' },
    getTask: { kind: 'get', taskId: 'task_id' },
    uploadImage: { kind: 'upload', field: 'file', write: writeUpload },
    getBalance: { kind: 'read', answer: () => writeBalance({ ...unlimited, unlimited_quota: true }) },
    getUserBalance: { kind: 'read', answer: () => writeBalance(unlimited) },
    listModels: { kind: 'read', answer: listModels },
    getModelSchema: { kind: 'read', answer: getModelSchema },
  },
  validateRequest,
  validateAdvice,
  newTaskId: (random, now) => `task_${ulid(now, random)}`,
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

function writeBalance(body: Balance): WireResponse {
  return { status: 200, body };
}

function writeUpload(upload: Upload): WireResponse {
  const body: ImageUpload = {
    url: upload.url,
    filename: upload.filename,
    content_type: upload.contentType,
    bytes: upload.bytes,
    created_at: toUnixSeconds(upload.createdAt),
  };
  return { status: 200, body };
}

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
import { defineProvider, type Balance as Account, type Question, type Upload, type WireResponse } from '../provider.ts';
import { readError, writeError } from './errors.ts';
import { getModelSchema, listModels, readRequest, writeRequest } from './request.ts';
import { readTask, toCredits, writeCreated, writeTask, writeWebhook } from './task.ts';

/** APIMart (apimart.ai). */
export const apimart = defineProvider({
  contract,
  environment: { apiKey: 'APIMART_API_KEY', baseUrl: 'APIMART_BASE_URL' },
  operations: {
    createVideoGeneration: { kind: 'create' },
    getTask: { kind: 'get', taskId: 'task_id' },
    uploadImage: { kind: 'upload', field: 'file', write: writeUpload },
    getBalance: { kind: 'read', answer: writeKeyBalance },
    getUserBalance: { kind: 'read', answer: writeAccountBalance },
    listModels: { kind: 'read', answer: listModels },
    getModelSchema: { kind: 'read', answer: getModelSchema },
  },
  statusPath: ['data', 'status'],
  validateRequest,
  validateAdvice,
  newTaskId: (random, now) => `task_${ulid(now, random)}`,
  readRequest,
  writeRequest,
  writeCreated,
  writeTask,
  // No operation cancels here; a task cancelled from outside is told like any other.
  writeCancelled: writeTask,
  writeWebhook,
  readTask,
  writeError,
  readError,
});

function writeKeyBalance({ balance }: Question): WireResponse {
  const body: Balance = { ...writeBalance(balance), unlimited_quota: balance?.remaining === undefined };
  return { status: 200, body };
}

/** A key has no account to share with another, so its account has what it has. */
function writeAccountBalance({ balance }: Question): WireResponse {
  return { status: 200, body: writeBalance(balance) };
}

/** -1 is how an account without a limit is told, in dollars and in credits. */
function writeBalance({ remaining, used = 0 }: Partial<Account> = {}) {
  return {
    success: true,
    remain_balance: remaining ?? -1,
    remain_credits: remaining === undefined ? -1 : toCredits(remaining),
    used_balance: used,
    used_credits: toCredits(used),
  } satisfies Balance;
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

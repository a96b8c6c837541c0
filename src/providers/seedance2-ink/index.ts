/**
 * seedance2.ink: a success flag in every answer, fields in camel case, and a cancel.
 *
 * @module
 */
import { contract } from '#generated/seedance2-ink/contract.gen.ts';
import { validateAdvice, validateRequest } from '#generated/seedance2-ink/validate.gen.js';
import { randomDigits } from '../ids.ts';
import { defineProvider } from '../provider.ts';
import { readError, writeError } from './errors.ts';
import { listModels, readRequest, writeRequest } from './request.ts';
import { readTask, writeCancelled, writeCreated, writeTask, writeWebhook } from './task.ts';

/** seedance2.ink (www.seedance2.ink). */
export const seedance2Ink = defineProvider({
  contract,
  environment: { apiKey: 'SEEDANCE2_INK_API_KEY', baseUrl: 'SEEDANCE2_INK_BASE_URL' },
  operations: {
    listModels: { kind: 'read', answer: listModels },
    createVideoGeneration: { kind: 'create' },
    getVideoGeneration: { kind: 'get', taskId: 'requestId' },
    cancelVideoGeneration: { kind: 'cancel', taskId: 'requestId' },
  },
  statusPath: ['status'],
  validateRequest,
  validateAdvice,
  newTaskId: (random) => `req_${randomDigits(10, random)}`,
  readRequest,
  writeRequest,
  writeCreated,
  writeTask,
  writeCancelled,
  writeWebhook,
  readTask,
  writeError,
  readError,
});

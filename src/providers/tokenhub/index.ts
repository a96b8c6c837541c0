/**
 * TokenHub: bare objects in snake case, statuses in the upstream's own words.
 *
 * @module
 */
import { contract } from '#generated/tokenhub/contract.gen.ts';
import { validateAdvice, validateRequest } from '#generated/tokenhub/validate.gen.js';
import { ulid } from '../ids.ts';
import { defineProvider } from '../provider.ts';
import { readError, writeError } from './errors.ts';
import { readRequest, writeRequest } from './request.ts';
import { readTask, writeTask } from './task.ts';

/** TokenHub (tokenhub.store). */
export const tokenhub = defineProvider({
  contract,
  environment: { apiKey: 'TOKENHUB_API_KEY', baseUrl: 'TOKENHUB_BASE_URL' },
  operations: {
    createVideoGeneration: { kind: 'create' },
    getVideoGeneration: { kind: 'get', taskId: 'task_id' },
  },
  statusPath: ['status'],
  validateRequest,
  validateAdvice,
  // The guide shows no id; its sample has a placeholder.
  newTaskId: (random, now) => ulid(now, random, true),
  readRequest,
  writeRequest,
  writeCreated: writeTask,
  writeTask,
  // No operation cancels here; a task cancelled from outside is told like any other.
  writeCancelled: writeTask,
  readTask,
  writeError,
  readError,
});

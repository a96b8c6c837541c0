/**
 * The scenarios that come with the package; the first is the default. One file each: to take one out,
 * delete its file and its lines here.
 *
 * @module
 */
import type { Scenario } from '#scenario/index.ts';
import acceptThen500 from './accept-then-500.ts';
import acceptThenHang from './accept-then-hang.ts';
import acceptThenReset from './accept-then-reset.ts';
import cancelled from './cancelled.ts';
import chaos from './chaos.ts';
import cutDownload from './cut-download.ts';
import expired from './expired.ts';
import fail from './fail.ts';
import flakyPoll from './flaky-poll.ts';
import keyExpired from './key-expired.ts';
import lagging404 from './lagging-404.ts';
import moderation from './moderation.ts';
import moderationLate from './moderation-late.ts';
import noBalance from './no-balance.ts';
import otherSpelling from './other-spelling.ts';
import progressBackwards from './progress-backwards.ts';
import queuePosition from './queue-position.ts';
import rateLimited from './rate-limited.ts';
import shortLivedUrl from './short-lived-url.ts';
import slow from './slow.ts';
import slowDownload from './slow-download.ts';
import stuck from './stuck.ts';
import succeed from './succeed.ts';
import unknownStatus from './unknown-status.ts';
import webhookBeforeAnswer from './webhook-before-answer.ts';
import webhookOutOfOrder from './webhook-out-of-order.ts';
import webhookTwice from './webhook-twice.ts';
import wrongKey from './wrong-key.ts';

export const scenarios: readonly Scenario[] = [
  succeed,
  fail,
  moderation,
  moderationLate,
  slow,
  stuck,
  expired,
  cancelled,
  queuePosition,
  flakyPoll,
  chaos,
  lagging404,
  unknownStatus,
  otherSpelling,
  progressBackwards,
  acceptThen500,
  acceptThenReset,
  acceptThenHang,
  rateLimited,
  noBalance,
  wrongKey,
  keyExpired,
  slowDownload,
  cutDownload,
  shortLivedUrl,
  webhookTwice,
  webhookOutOfOrder,
  webhookBeforeAnswer,
];

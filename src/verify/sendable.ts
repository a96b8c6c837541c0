/**
 * Which cases can be sent to a gateway that fetches the files that they name.
 *
 * @module
 */
import { check } from '#conformance/check.ts';
import { mediaIn } from '#conformance/media.ts';
import type { Provider } from '#providers/provider.ts';
import type { Context } from './context.ts';
import type { Case } from './evidence.ts';
import { skipped, type Finding } from './finding.ts';
import { filesIn, withMedia } from './question.ts';

const wantsMock = 'it needs a file that is sent along or belongs to an account; that is tried on a mock alone';
const wantsLengths =
  'it states how long its files are, which is not known of files of yours; that is tried on a mock alone';
const isItsFiles =
  'what is wrong with it is where its files are, and a gateway may refuse it for what it finds there; that is tried on a mock alone';

/** A case that has to be accepted as it can be sent to this gateway, or why it cannot. */
export function sendable(context: Context, entry: Case): Case | Finding {
  return withFiles(context, entry, (request) => check(context.provider, request).ok);
}

/** The same of one that has to be refused for a limit alone, and not because a file is not there. */
export function refusable(context: Context, entry: Case, limit: string): Case | Finding {
  // An upload brings its file.
  if (entry.send?.operation !== undefined) return entry;
  return withFiles(context, entry, (request) => {
    const { violations } = check(context.provider, request);
    return violations.length > 0 && violations.every((found) => found.limit === limit);
  });
}

function withFiles(context: Context, entry: Case, isRight: (request: Case['request']) => boolean): Case | Finding {
  const { provider, media, isMock, words } = context;
  const files = filesIn(provider, entry);
  if (files.length === 0) return entry;
  const real = withMedia(provider, entry, media);
  const isStated = statesLengths(provider, entry);
  const isNamed = files.every((file) => /^https?:/i.test(file));
  if (real && isNamed && !isStated && isRight(real.request)) return real;
  if (isMock) return entry;
  if (!isNamed) return skipped(wantsMock);
  if (isStated) return skipped(wantsLengths);
  return skipped(real ? isItsFiles : `it names files: give URLs that the gateway can fetch (${words.media})`);
}

/** Whether a request says how long its files are. */
function statesLengths({ contract }: Provider, { request }: Case): boolean {
  const fields = Object.values(contract.limits).flatMap(({ compute }) => compute?.stated ?? []);
  return mediaIn(contract, request).length > 0 && fields.some((field) => request[field] !== undefined);
}

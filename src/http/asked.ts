import type { Deps } from '../actions/deps.ts';
import { askedAgoHeader, requestIdHeader, type ApiError } from '../contract/index.ts';
import type { Instant } from '../core/dates/index.ts';
import { isUuid, type BatchId } from '../core/ids.ts';
import { AlreadyWritten } from '../core/journal/already-written.ts';
import { err, ok, type Result } from '../core/result.ts';

const wholeSeconds = /^\d{1,10}$/;

/** What a request works with: the book under the batch that it names, at the moment it was asked. */
export const asAsked = (deps: Deps, headers: Headers): Result<Deps, ApiError> => {
  const id = headers.get(requestIdHeader);
  const ago = headers.get(askedAgoHeader) ?? '0';
  if (id !== null && !isUuid(id))
    return err({ type: 'invalid', message: `${requestIdHeader} must be a UUID in lower case.` });
  if (!wholeSeconds.test(ago))
    return err({ type: 'invalid', message: `${askedAgoHeader} must be a number of seconds.` });
  return ok({
    ...deps,
    ...(id !== null && { space: deps.space.once(id as BatchId) }),
    ...(ago !== '0' && { clock: { now: () => (deps.clock.now() - Number(ago) * 1000) as Instant } }),
  });
};

/** Does what was asked; what was asked before is told so. */
export const onlyOnce = async <Answer>(work: () => Promise<Answer>): Promise<Result<Answer, ApiError>> => {
  try {
    return ok(await work());
  } catch (error) {
    if (!(error instanceof AlreadyWritten)) throw error;
    return err({ type: 'done-already', message: 'This is in the book already: it was sent before.' });
  }
};

import type { Deps } from '../actions/deps.ts';
import { askedAtHeader, requestIdHeader, type ApiError } from '../contract/index.ts';
import { fixedClock, type Instant } from '../core/dates/index.ts';
import { isUuid, type BatchId } from '../core/ids.ts';
import { AlreadyWritten } from '../core/journal/already-written.ts';
import { err, ok, type Result } from '../core/result.ts';

/** What a request works with: the book under the batch that it names, at the moment it was asked. */
export const asAsked = (deps: Deps, headers: Headers): Result<Deps, ApiError> => {
  const id = headers.get(requestIdHeader);
  const at = headers.get(askedAtHeader);
  if (id !== null && !isUuid(id))
    return err({ type: 'invalid', message: `${requestIdHeader} must be a UUID in lower case.` });
  const moment = at === null ? null : Date.parse(at);
  if (Number.isNaN(moment))
    return err({ type: 'invalid', message: `${askedAtHeader} must be a moment, as 2026-11-18T08:00:00Z.` });
  return ok({
    ...deps,
    ...(id !== null && { space: deps.space.once(id as BatchId) }),
    // A clock that runs ahead is not believed: nothing happened tomorrow.
    ...(moment !== null && { clock: fixedClock(Math.min(moment, deps.clock.now()) as Instant) }),
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

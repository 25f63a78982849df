import type { Deps } from '../actions/deps.ts';
import { askedAgoHeader, requestIdHeader, zoneHeader, type ApiError } from '../contract/index.ts';
import { parseTimeZone, type Clock, type Instant, type TimeZone } from '../core/dates/index.ts';
import { isUuid, type BatchId } from '../core/ids.ts';
import { AlreadyWritten } from '../core/journal/already-written.ts';
import { err, ok, type Result } from '../core/result.ts';

const wholeSeconds = /^\d{1,10}$/;

/** What a request works with: the book under the batch that it names, when and where it was asked. */
export const asAsked = (deps: Deps, headers: Headers): Result<Deps, ApiError> => {
  const id = headers.get(requestIdHeader);
  const ago = headers.get(askedAgoHeader) ?? '0';
  if (id !== null && !isUuid(id))
    return err({ type: 'invalid', message: `${requestIdHeader} must be a UUID in lower case.` });
  if (!wholeSeconds.test(ago))
    return err({ type: 'invalid', message: `${askedAgoHeader} must be a number of seconds.` });
  const place = headers.get(zoneHeader);
  const zone = place === null ? null : parseTimeZone(place);
  if (place !== null && zone === null)
    return err({ type: 'invalid', message: `${zoneHeader} must be a time zone, as in Europe/Paris.` });
  return ok({
    ...deps,
    ...(id !== null && { space: deps.space.once(id as BatchId) }),
    clock: clockAt(deps.clock, Number(ago), zone ?? deps.clock.zone),
  });
};

const clockAt = (clock: Clock, secondsAgo: number, zone: TimeZone | undefined): Clock => ({
  now: () => (clock.now() - secondsAgo * 1000) as Instant,
  ...(zone !== undefined && { zone }),
});

/** Does what was asked; what was asked before is told so. */
export const onlyOnce = async <Answer>(work: () => Promise<Answer>): Promise<Result<Answer, ApiError>> => {
  try {
    return ok(await work());
  } catch (error) {
    if (!(error instanceof AlreadyWritten)) throw error;
    return err({ type: 'done-already', message: 'This is in the book already: it was sent before.' });
  }
};

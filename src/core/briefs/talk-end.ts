import { addHours, instantAt, type Instant, type TimeZone } from '../dates/index.ts';
import type { Method } from '../config/index.ts';
import type { Interaction } from '../interactions/interaction.ts';
import { talkMinutes } from '../warmth/index.ts';

/** When a planned talk is over; one without a time with the day. */
export const endOfTalk = (
  talk: Pick<Interaction, 'day' | 'at' | 'kind' | 'minutes'>,
  zone: TimeZone,
  method: Method,
): Instant =>
  talk.at === null
    ? instantAt(talk.day, method.day.end, zone)
    : addHours(talk.at, talkMinutes(talk, method) / 60);

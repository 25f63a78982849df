import type { Client } from '../contract/client.ts';
import { parseTimeZone, type TimeZone } from '../core/dates/index.ts';

/** The zone of the owner's days, in which a terminal says every hour and day of an instant. */
export const zoneOf = async (client: Client): Promise<TimeZone> => {
  const status = await client.call('showStatus');
  return ((status.ok ? parseTimeZone(status.value.timeZone) : null) ?? 'UTC') as TimeZone;
};

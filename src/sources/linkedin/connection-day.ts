import type { PartialDate } from '../../core/dates/index.ts';
import { fold } from '../../core/people/index.ts';

const connectionDayPrefix = 'name:';

/** What is left to know a connection by whose profile is not told. */
export const connectionDayKey = (name: string, day: PartialDate | null): string =>
  `${connectionDayPrefix}${fold(name)}:${day ?? ''}`;

/** Any other source may have keys that begin like that. */
export const isConnectionDay = (source: string, key: string): boolean =>
  source === 'linkedin' && key.startsWith(connectionDayPrefix);

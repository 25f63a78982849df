import { sayingOf, tellsUntil, type ReminderChannel, type Saying } from '../../core/reminders/index.ts';
import type { Reader } from '../../store/space.ts';
import type { Owner } from '../owner.ts';
import { readToRemind } from './read-reminders.ts';
import { readReminding } from './reminding.ts';

/** What would be said today; nothing is kept of it, and whoever is not spoken of outside is left out. */
export const readSaying = async (
  reader: Reader,
  owner: Owner,
  channel: ReminderChannel,
): Promise<Saying | null> => {
  const { plan } = await readReminding(reader, owner);
  const given = await readToRemind(reader, owner);
  return sayingOf(given, tellsUntil(plan, channel, owner.day), owner.zone);
};

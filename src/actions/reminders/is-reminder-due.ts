import { speakerAt } from '../../core/reminders/index.ts';
import type { Deps } from '../deps.ts';
import { readOwner } from '../owner.ts';
import { readReminding, usableChannels, type Surroundings } from './reminding.ts';

/** Whether a reminder is to be said now. Mostly none is, and nothing is written nor loaded to find that out. */
export const isReminderDue = (
  { space, clock }: Pick<Deps, 'space' | 'clock'>,
  around: Surroundings,
): Promise<boolean> =>
  space.read(async (reader) => {
    const owner = await readOwner(reader, clock);
    const reminding = await readReminding(reader, owner);
    const usable = usableChannels(reminding, around);
    return speakerAt(reminding.plan, reminding.ledger, owner.now, owner.zone, usable) !== null;
  });

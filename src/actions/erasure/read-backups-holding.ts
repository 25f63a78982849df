import { goneBy, placeInWords, type BackupPlan, type KeptBackup } from '../../core/backups/index.ts';
import type { CalendarDay } from '../../core/dates/index.ts';
import type { PersonId } from '../../core/ids.ts';
import type { Deps } from '../deps.ts';
import { readOwner } from '../owner.ts';

/** Encrypted backups that hold somebody; nobody looks into them, so it is by their moment. */
export interface BackupsHolding {
  readonly where: string;
  readonly names: readonly string[];
  /** When the last of them is let go, if backups go on as planned; null where that is not in sight. */
  readonly until: CalendarDay | null;
}

/** Which of the backups that there are were made since this person is in the book; null where none. */
export const readBackupsHolding = (
  { space, clock }: Pick<Deps, 'space' | 'clock'>,
  id: PersonId,
  { plan, backups }: { readonly plan: BackupPlan | null; readonly backups: readonly KeptBackup[] },
): Promise<BackupsHolding | null> =>
  space.read(async (reader) => {
    const person = await reader.get('person', id);
    const holding = backups.filter(({ at }) => person !== null && at >= person.addedAt);
    if (plan === null || holding.length === 0) return null;
    const { now, zone } = await readOwner(reader, clock);
    return {
      where: placeInWords(plan.place),
      names: holding.map(({ name }) => name),
      until: goneBy(holding, backups, plan, now, zone),
    };
  });

import type { CalendarDay } from '../../core/dates/index.ts';
import type { PersonId } from '../../core/ids.ts';
import type { Interaction } from '../../core/interactions/interaction.ts';
import { displayName } from '../../core/people/index.ts';
import { ok, type Result } from '../../core/result.ts';
import type { Reader } from '../../store/space.ts';
import { noPerson, notFound, type ActionError } from '../action-error.ts';
import { readBrief } from './read-brief.ts';
import type { Deps } from '../deps.ts';
import { readOwner } from '../owner.ts';

/** What one should know before a talk, on one phone screen (R21). */
export interface Brief {
  readonly person: { readonly id: PersonId; readonly name: string };
  /** The planned talk it is for; null where none is planned. */
  readonly planned: Pick<Interaction, 'id' | 'day' | 'at' | 'kind'> | null;
  readonly sections: readonly { readonly title: string; readonly lines: readonly string[] }[];
}

export const showBrief = (
  { space, clock }: Pick<Deps, 'space' | 'clock'>,
  { id }: { readonly id: PersonId },
): Promise<Result<Brief, ActionError>> =>
  space.read(async (reader) => {
    const person = await reader.get('person', id);
    if (!person || person.trashedAt !== null) return notFound(noPerson(id));
    const owner = await readOwner(reader, clock);
    const planned = await nextPlanned(reader, id, owner.day);
    return ok({
      person: { id, name: displayName(person) },
      planned:
        planned === null ? null : { id: planned.id, day: planned.day, at: planned.at, kind: planned.kind },
      sections: await readBrief(reader, person, planned, owner),
    });
  });

/** The soonest talk that is planned with them, today or later. */
const nextPlanned = async (reader: Reader, id: PersonId, today: CalendarDay): Promise<Interaction | null> => {
  for (const plan of (await reader.plansWith([id])).get(id) ?? []) {
    const there = await reader.list('participant', {
      where: { interactionId: plan.id, personId: id, role: 'with' },
    });
    if (plan.day >= today && there.length > 0) return plan;
  }
  return null;
};

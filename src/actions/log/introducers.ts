import type { PersonId } from '../../core/ids.ts';
import { displayName, fold } from '../../core/people/index.ts';
import type { Reader } from '../../store/space.ts';
import type { Attendee } from './attendees.ts';

/**
 * Whoever "introduced me to Ed Fox" brought Ed: from the introductions that were noted, the newest that names them
 * in full. Only for those of whom nobody said who introduced them.
 */
export const withIntroducers = async (
  reader: Reader,
  attendees: readonly Attendee[],
): Promise<readonly Attendee[]> => {
  if (attendees.every(({ person }) => person.introducedBy !== null)) return attendees;
  const introductions = await reader.introductions();
  const introducerOf = ({ person }: Attendee): PersonId | null => {
    const name = fold(displayName(person));
    if (!name.includes(' ')) return null;
    const favor = introductions.find(
      ({ personId, what }) => personId !== person.id && ` ${fold(what)} `.includes(` ${name} `),
    );
    return favor?.personId ?? null;
  };
  return attendees.map((attendee) => {
    const introducedBy = attendee.person.introducedBy ?? introducerOf(attendee);
    return introducedBy === attendee.person.introducedBy
      ? attendee
      : { ...attendee, person: { ...attendee.person, introducedBy }, isChanged: true };
  });
};

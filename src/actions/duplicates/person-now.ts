import type { Person } from '../../core/people/index.ts';
import type { Reader } from '../../store/space.ts';

/** Who an id means today: of an entry that went into another, the other. */
export const personNow = async (reader: Reader, id: string): Promise<Person | null> => {
  const person = await reader.get('person', id);
  // A merge points everybody who went into the other to the one who stays: one step is enough.
  const into = person?.mergedInto ?? null;
  return into === null ? person : await reader.get('person', into);
};

/** The same, of those who are not in the trash: what another device said of an entry before it was merged is said of the one that stays. */
export const livePerson = async (reader: Reader, id: string): Promise<Person | null> => {
  const person = await personNow(reader, id);
  return person === null || person.trashedAt !== null ? null : person;
};

import type { Person } from '../../core/people/index.ts';
import type { Reader } from '../../store/space.ts';

/** Who an id means today: of an entry that went into another, the other. */
export const personNow = async (reader: Reader, id: string): Promise<Person | null> => {
  const person = await reader.get('person', id);
  // A merge points everybody who went into the other to the one who stays: one step is enough.
  const into = person?.mergedInto ?? null;
  return into === null ? person : await reader.get('person', into);
};

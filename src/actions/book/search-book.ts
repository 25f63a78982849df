import type { NoteHit, PersonHit } from '../../store/space.ts';
import type { Deps } from '../deps.ts';

/** Names have no order to speak of before this many letters. */
const leastLetters = 2;

/** People by name and words in notes, for a palette that asks on every key. */
export const searchBook = (
  { space }: Pick<Deps, 'space'>,
  { text, limit }: { readonly text: string; readonly limit: number },
): Promise<{ readonly people: readonly PersonHit[]; readonly notes: readonly NoteHit[] }> => {
  const words = text.trim();
  if (words.length < leastLetters) return Promise.resolve({ people: [], notes: [] });
  return space.read(async (reader) => ({
    people: await reader.searchPeople(words, limit),
    notes: await reader.searchNotes(words, limit),
  }));
};

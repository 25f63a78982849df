import type { RecordName } from '../../core/records.ts';
import type { Deps } from '../deps.ts';

/** What a person would count in their book, in plain words. */
const counted = {
  people: 'person',
  organizations: 'organization',
  interactions: 'interaction',
  thanks: 'thanks',
  promises: 'promise',
  threads: 'thread',
  favors: 'favor',
  facts: 'fact',
} as const satisfies Readonly<Record<string, RecordName>>;

export type Counts = Readonly<Record<keyof typeof counted, number>>;

/** How many of everything the book holds. */
export const countBook = ({ space }: Pick<Deps, 'space'>): Promise<Counts> =>
  space.read(async (reader) => {
    const counts = {} as Record<keyof typeof counted, number>;
    for (const [word, name] of Object.entries(counted) as [keyof typeof counted, RecordName][])
      counts[word] = await reader.count(name);
    return counts;
  });

import { wordTable } from './word-table.ts';
import { counted } from './counts.ts';

const nouns = wordTable<readonly [one: string, several: string]>({
  people: ['person', 'people'],
  organizations: ['organization', 'organizations'],
  interactions: ['talk or message', 'talks and messages'],
  thanks: ['thank-you', 'thank-yous'],
  promises: ['promise', 'promises'],
  threads: ['thing to ask about', 'things to ask about'],
  favors: ['favor', 'favors'],
  facts: ['fact', 'facts'],
});

/** "2,000 people, 1 fact": how much a book holds, by the API's names; what it has none of is left out. */
export const bookInWords = (counts: Readonly<Record<string, number>>): string =>
  Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([name, count]) => {
      const [one, several] = nouns.get(name) ?? [name, name];
      return counted(count, one, several);
    })
    .join(', ') || 'an empty book';

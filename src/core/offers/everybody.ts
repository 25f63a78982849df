import type { OfferKind } from './offer.ts';

/** One of the ten things everybody has to give (R7), as a question to the user. */
export interface EverybodysOffer {
  /** Stable: a card's choice and a saved draft name it. */
  readonly id: string;
  /** What the answer is, on the shelf; null for what is told to one person only. */
  readonly kind: OfferKind | null;
  /** The same of nobody in particular. */
  readonly anyone: string;
  /** `call` is what the person is called, `field` a topic of theirs or "their field", `company` where they work. */
  readonly question: (person: OfferPerson) => string;
}

export interface OfferPerson {
  readonly call: string;
  readonly topics: readonly string[];
  readonly company: string | null;
}

const fieldOf = ({ topics, call }: OfferPerson): string => topics[0] ?? `${call}’s field`;
const placeOf = ({ company, call }: OfferPerson): string => company ?? `${call}’s company`;

/** "You always have something": never an empty shelf. */
export const everybodysOffers: readonly EverybodysOffer[] = [
  {
    id: 'article',
    kind: 'article',
    anyone: 'What did you read lately that others may have missed?',
    question: (person) =>
      `What did you read lately on ${fieldOf(person)} that ${person.call} may have missed?`,
  },
  {
    id: 'news',
    kind: 'country-insight',
    anyone: 'What is going on in your field where you come from?',
    question: (person) => `What is going on in ${fieldOf(person)} where you come from?`,
  },
  {
    id: 'users',
    kind: 'news',
    anyone: 'What do people you know say about what a company makes?',
    question: (person) => `What do people you know say about what ${placeOf(person)} makes or does?`,
  },
  {
    id: 'analysis',
    kind: 'analysis',
    anyone: 'What is your one-page view of a company’s latest move?',
    question: (person) => `What is your one-page view of the latest move of ${placeOf(person)}?`,
  },
  {
    id: 'in-use',
    kind: 'feedback',
    anyone: 'What works well, or breaks, in something you use?',
    question: (person) => `What works well, or breaks, when you use what ${placeOf(person)} offers?`,
  },
  {
    id: 'someone',
    kind: 'introduction',
    anyone: 'Whom do you know that others should meet?',
    question: ({ call }) => `Whom do you know that ${call} should meet?`,
  },
  {
    id: 'translation',
    kind: 'translation',
    anyone: 'What can you read in another language that others cannot?',
    question: (person) =>
      `What on ${fieldOf(person)} can you read in another language and ${person.call} cannot?`,
  },
  {
    id: 'notes',
    kind: 'talk-notes',
    anyone: 'What did you hear at a talk or a class that is worth three lines?',
    question: ({ call }) => `What did you hear at a talk or a class that ${call} would want in three lines?`,
  },
  {
    id: 'effect',
    kind: null,
    anyone: 'What came of something you were told?',
    question: ({ call }) => `What came of something ${call} told you?`,
  },
  {
    id: 'skill',
    kind: 'skill',
    anyone: 'What could you do for somebody in 15 minutes?',
    question: ({ call }) => `What could you do for ${call} in 15 minutes?`,
  },
];

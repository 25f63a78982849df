/** One of the ten things everybody has to give (R7), as a question to the user. */
export interface EverybodysOffer {
  /** Stable: a card's choice and a saved draft name it. */
  readonly id: string;
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
    question: (person) =>
      `What did you read lately on ${fieldOf(person)} that ${person.call} may have missed?`,
  },
  { id: 'news', question: (person) => `What is going on in ${fieldOf(person)} where you come from?` },
  {
    id: 'users',
    question: (person) => `What do people you know say about what ${placeOf(person)} makes or does?`,
  },
  {
    id: 'analysis',
    question: (person) => `What is your one-page view of the latest move of ${placeOf(person)}?`,
  },
  {
    id: 'in-use',
    question: (person) => `What works well, or breaks, when you use what ${placeOf(person)} offers?`,
  },
  { id: 'someone', question: ({ call }) => `Whom do you know that ${call} should meet?` },
  {
    id: 'translation',
    question: (person) =>
      `What on ${fieldOf(person)} can you read in another language and ${person.call} cannot?`,
  },
  {
    id: 'notes',
    question: ({ call }) => `What did you hear at a talk or a class that ${call} would want in three lines?`,
  },
  { id: 'effect', question: ({ call }) => `What came of something ${call} told you?` },
  { id: 'skill', question: ({ call }) => `What could you do for ${call} in 15 minutes?` },
];

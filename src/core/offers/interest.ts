import type { CalendarDay } from '../dates/index.ts';
import type { Fact } from '../facts/fact.ts';
import type { Topic } from '../people/index.ts';
import type { Thread } from '../threads/thread.ts';

/** Something the book knows of them that an offer may speak to, in the words in which it stands there. */
export interface Interest {
  readonly what: string;
  readonly from: 'topic' | 'fact' | 'thread';
  /** When they said it; null of topics. */
  readonly day: CalendarDay | null;
  /** Something they want, are stuck on, or are on their way to. */
  readonly isGoal: boolean;
}

const wanting =
  /\b(?:wants?|wanted|needs?|needed|hopes?|hoped|hoping|plans? to|planning to|aims? (?:to|for|at)|looks? for|looking for|searching for|stuck (?:on|with)|struggl(?:es?|ing) with|trying to|tries to|would (?:like|love) to|worr(?:ies|ied) about|biggest unknown|goal|asked (?:me )?(?:how|about|for|whether))\b/iu;

/** All that they said or are known to care about, what they said last first. */
export const interestsOf = ({
  topics,
  facts,
  threads,
}: {
  readonly topics: readonly Pick<Topic, 'name'>[];
  readonly facts: readonly Pick<Fact, 'what' | 'day'>[];
  /** Open ones. */
  readonly threads: readonly Pick<Thread, 'what' | 'openedOn'>[];
}): readonly Interest[] => [
  ...[
    ...facts.map(({ what, day }): Interest => ({ what, from: 'fact', day, isGoal: wanting.test(what) })),
    ...threads.map(({ what, openedOn }): Interest => ({ what, from: 'thread', day: openedOn, isGoal: true })),
  ].toSorted((one, other) => ((one.day ?? '') < (other.day ?? '') ? 1 : -1)),
  ...topics.map(({ name }): Interest => ({ what: name, from: 'topic', day: null, isGoal: false })),
];

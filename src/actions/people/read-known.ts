import type { Fact } from '../../core/facts/fact.ts';
import type { Person, Topic } from '../../core/people/index.ts';
import {
  knownState,
  storyFor,
  type KnownState,
  type Strength,
  type Told,
} from '../../core/strengths/index.ts';
import type { Thread } from '../../core/threads/index.ts';
import { shownThreads } from '../../core/threads/index.ts';
import type { Tie } from '../../core/warmth/index.ts';
import type { Reader } from '../../store/space.ts';
import type { Owner } from '../owner.ts';

/** What two people know of each other (R17), read once for all who ask. */
export interface Known {
  readonly tie: Tie | null;
  readonly strengths: readonly Strength[];
  /** Newest first. */
  readonly told: readonly Told[];
  readonly untold: readonly Strength[];
  /** Newest first. */
  readonly facts: readonly Fact[];
  readonly topics: readonly Topic[];
  readonly threads: readonly Thread[];
  readonly state: KnownState;
  /** The story to tell next, and what it touches. */
  readonly story: ReturnType<typeof storyFor>;
}

/** Newest talks in which a debrief said who did the talking. */
const recentTalks = 12;

export const readKnown = async (
  reader: Reader,
  { id: personId }: Person,
  { day, method }: Owner,
): Promise<Known> => {
  const where = { personId };
  const strengths = await reader.list('strength', { order: [['rank', 'up']] });
  const told = await reader.list('told', { where, order: [['day', 'down']] });
  const facts = await reader.list('fact', { where, order: [['day', 'down']] });
  const topics = await reader.list('topic', { where });
  const open = await reader.list('thread', { where: { personId, state: 'open' } });
  const threads = shownThreads(open, day, method);
  const tie = (await reader.ties([personId])).get(personId) ?? null;
  const days = await reader.tieDays(personId, { limit: recentTalks });
  const talks = await reader.getMany(
    'interaction',
    days.flatMap(({ talks: those }) => those.filter(({ role }) => role === 'with').map(({ id }) => id)),
  );
  const shares = talks
    .toSorted((one, other) => (one.day < other.day ? 1 : one.day > other.day ? -1 : 0))
    .flatMap(({ talkShare }) => talkShare ?? []);
  const toldIds = new Set(told.map(({ strengthId }) => strengthId));
  const untold = strengths.filter(({ id }) => !toldIds.has(id));
  const story = storyFor(
    untold,
    [...threads, ...facts].map(({ what }) => what),
  );
  return {
    tie,
    strengths,
    told,
    untold,
    facts,
    topics,
    threads,
    state: knownState(
      { conversations: tie?.conversations ?? 0, mine: toldIds.size, theirs: facts.length, shares },
      method,
    ),
    story,
  };
};

import type { CalendarDay } from '../core/dates/index.ts';
import type { PersonId } from '../core/ids.ts';
import { callName, displayName, type Person } from '../core/people/index.ts';
import { ok, type Result } from '../core/result.ts';
import {
  knownState,
  shelfAdvice,
  storyFor,
  type KnownState,
  type Strength,
} from '../core/strengths/index.ts';
import type { Reader } from '../store/space.ts';
import { notFound, type ActionError } from './action-error.ts';
import { noPerson } from './change-person.ts';
import type { Deps } from './deps.ts';
import { readOwner, type Owner } from './owner.ts';

export interface Shelf {
  readonly strengths: readonly (Strength & { readonly knownBy: number })[];
  readonly advice: 'few' | 'fine' | 'many';
}

/** My strengths, with how many people know of each (R17). */
export const showShelf = ({ space, clock }: Pick<Deps, 'space' | 'clock'>): Promise<Shelf> =>
  space.read(async (reader) => {
    const { method } = await readOwner(reader, clock);
    const strengths = await reader.list('strength', { order: [['rank', 'up']] });
    const known: Shelf['strengths'][number][] = [];
    for (const strength of strengths)
      known.push({
        ...strength,
        knownBy: await reader.count('told', { where: { strengthId: strength.id } }),
      });
    return { strengths: known, advice: shelfAdvice(strengths.length, method) };
  });

/** What two people know of each other's qualities (R17). */
export interface KnownOfMe extends KnownState {
  readonly person: { readonly id: PersonId; readonly name: string };
  readonly known: readonly { readonly strength: Strength; readonly day: CalendarDay }[];
  /** The story to tell next, and what it touches; null where nothing is left to tell. */
  readonly story: { readonly strength: Strength; readonly fits: string | null } | null;
  /** One sentence; null where nothing needs saying. */
  readonly sentence: string | null;
}

export const showKnownOfMe = (
  { space, clock }: Pick<Deps, 'space' | 'clock'>,
  { id }: { readonly id: PersonId },
): Promise<Result<KnownOfMe, ActionError>> =>
  space.read(async (reader) => {
    const person = await reader.get('person', id);
    if (!person || person.trashedAt !== null) return notFound(noPerson(id));
    return ok(await readKnownOfMe(reader, person, await readOwner(reader, clock)));
  });

/** Newest talks in which a debrief said who did the talking. */
const recentTalks = 12;

const readKnownOfMe = async (reader: Reader, person: Person, { method }: Owner): Promise<KnownOfMe> => {
  const { id } = person;
  const strengths = await reader.list('strength', { order: [['rank', 'up']] });
  const told = await reader.list('told', { where: { personId: id }, order: [['day', 'down']] });
  const facts = await reader.list('fact', { where: { personId: id } });
  const threads = await reader.list('thread', { where: { personId: id, state: 'open' } });
  const tie = (await reader.ties([id])).get(id);
  const days = await reader.tieDays(id, { limit: recentTalks });
  const talks = await reader.getMany(
    'interaction',
    days.flatMap((day) => day.talks.filter(({ role }) => role === 'with').map((talk) => talk.id)),
  );
  const shares = talks
    .toSorted((one, other) => (one.day < other.day ? 1 : one.day > other.day ? -1 : 0))
    .flatMap(({ talkShare }) => talkShare ?? []);
  const toldIds = new Set(told.map(({ strengthId }) => strengthId));
  const state = knownState(
    { conversations: tie?.conversations ?? 0, mine: toldIds.size, theirs: facts.length, shares },
    method,
  );
  const concerns = [...threads, ...facts].map(({ what }) => what);
  const story = storyFor(
    strengths.filter((strength) => !toldIds.has(strength.id)),
    concerns,
  );
  return {
    ...state,
    person: { id, name: displayName(person) },
    known: told.flatMap(({ strengthId, day }) => {
      const strength = strengths.find((one) => one.id === strengthId);
      return strength === undefined ? [] : [{ strength, day }];
    }),
    story,
    sentence: sentenceOf(callName(person), state, story),
  };
};

const sentenceOf = (
  call: string,
  { tellThem, askThem }: KnownState,
  story: KnownOfMe['story'],
): string | null => {
  if (story !== null && story.fits !== null)
    return `${call} has never heard of this: ${story.strength.name}. It fits what is on ${call}’s mind: ${story.fits}.`;
  if (tellThem && story !== null)
    return `${call} knows little of you yet; one story would help: ${story.strength.name}.`;
  return askThem ? `You know little of ${call} yet: ask before you tell.` : null;
};

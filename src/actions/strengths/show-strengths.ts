import { threeQuestions } from '../../core/briefs/index.ts';
import type { CalendarDay } from '../../core/dates/index.ts';
import type { PersonId } from '../../core/ids.ts';
import { callName, displayName, type Person } from '../../core/people/index.ts';
import { ok, type Result } from '../../core/result.ts';
import { shelfAdvice, type KnownState, type Strength } from '../../core/strengths/index.ts';
import type { Reader } from '../../store/space.ts';
import { noPerson, notFound, type ActionError } from '../action-error.ts';
import { readBriefInput } from '../briefs/read-brief.ts';
import type { Deps } from '../deps.ts';
import { readOwner, type Owner } from '../owner.ts';
import { readKnown } from '../people/read-known.ts';

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
  /** What I know of them: what they care about, what is going on, their topics. */
  readonly ofThem: readonly string[];
  /** The story to tell next, and what it touches; null where nothing is left to tell. */
  readonly story: { readonly strength: Strength; readonly fits: string | null } | null;
  /** One thing to ask. */
  readonly ask: string | null;
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

const readKnownOfMe = async (reader: Reader, person: Person, owner: Owner): Promise<KnownOfMe> => {
  const known = await readKnown(reader, person, owner);
  const { strengths, told, facts, topics, threads, state, story } = known;
  const input = await readBriefInput(reader, person, null, known, owner);
  const [ask = null] = threeQuestions(input, owner.method);
  return {
    ...state,
    person: { id: person.id, name: displayName(person) },
    known: told.flatMap(({ strengthId, day }) => {
      const strength = strengths.find((one) => one.id === strengthId);
      return strength === undefined ? [] : [{ strength, day }];
    }),
    ofThem: [
      ...facts.map(({ what }) => what),
      ...threads.map(({ what }) => what),
      ...topics.map(({ name }) => name),
    ],
    story,
    ask,
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

import type { CapturedNewPerson, CapturedPerson, CaptureDraft, KnownPerson } from '../draft.ts';
import { doer } from '../clauses/doers.ts';
import { talkAheadIn } from '../contact/talks-ahead.ts';
import { objectPronouns, selfPronouns } from '../english/grammar.ts';
import { isGivenName } from '../../people/given-names.ts';
import { relations } from '../english/relations.ts';
import { organizationWords, stopWords } from '../english/words.ts';
import { fold } from '../../people/fold.ts';
import { identity, type Mention } from './mention.ts';
import { isHome, withHosts, type Cast } from './hosts.ts';
import { withoutAbsent } from './absent.ts';
import { addressesThem } from './addressed.ts';
import { isDoneFor, isSpokenTo, whomItIsAbout } from './whom-about.ts';
import { honorificBefore, newPersonOf } from './new-person.ts';
import { isListed } from './name-lists.ts';
import { isOwnedRelation } from './role-surroundings.ts';
import { isBesideAnother, isLikelyPerson, isPerson } from './person-or-thing.ts';
import { isTalkedToBehind } from './role-after-preposition.ts';
import { roleOf } from './roles.ts';
import { clauseAt, lowerAt, mentionAt, type Scene } from '../scene.ts';

export interface FoundPeople {
  readonly people: readonly CapturedPerson[];
  readonly newPeople: readonly CapturedNewPerson[];
  readonly mentioned: CaptureDraft['mentioned'];
  /** Whether somebody was there, and is not only whom the line is about. */
  readonly hasCompany: boolean;
  /** Whom the line is about, where nobody was there. */
  readonly unmet: readonly Mention[];
}

/** "Introduced Noor to Pieter by email": both read it. */
const isBroughtTogether = (scene: Scene, one: Mention, other: Mention): boolean => {
  const clause = clauseAt(scene, one.first);
  return (
    clause !== undefined &&
    ['introduce', 'connect', 'link', 'intro'].includes(clause.lemma) &&
    clause.form === 'past' &&
    clause.modal === null &&
    !clause.negated &&
    ['me', 'none'].includes(clause.subject) &&
    one.first === clause.verb + 1 &&
    other.first === one.end + 1 &&
    ['to', 'with', 'and'].includes(lowerAt(scene, one.end)) &&
    ['by', 'over', 'via', 'on', 'at', 'in'].includes(lowerAt(scene, other.end))
  );
};

/** Names in a list with one another are there together, or spoken of together. */
const withLists = (scene: Scene, cast: readonly Cast[]): readonly Cast[] => {
  const shared: Cast[] = [];
  for (const current of cast) {
    // "Kofi, Kwesi + Kwesi's cousin Nana": past whose cousin it is.
    const last = shared.at(-1);
    const isWhose = last?.role === 'owner' && relations.has(lowerAt(scene, current.mention.first - 1));
    const previous = isWhose ? shared.at(-2) : last;
    const joins =
      previous !== undefined &&
      previous.role !== 'owner' &&
      (((current.role === 'open' || (current.role === 'spoken' && previous.role === 'with')) &&
        isListed(scene, previous.mention, current.mention)) ||
        isBroughtTogether(scene, previous.mention, current.mention));
    // "me, Sarah, Moses and their new intern Brenda": of one list.
    const isNextOf =
      previous?.role === 'open' &&
      current.role === 'spoken' &&
      // "Ines and her sister Clara run a bakery": news of both.
      !scene.starts.has(previous.mention.first) &&
      isListed(scene, previous.mention, current.mention);
    shared.push(
      joins ? { ...current, role: previous.role } : isNextOf ? { ...current, role: 'open' } : current,
    );
  }
  // "Ada and Ben joined": the verb behind the last name speaks for the first too.
  for (let index = shared.length - 2; index >= 0; index -= 1) {
    const [current, next] = [shared[index], shared[index + 1]];
    if (
      current !== undefined &&
      next !== undefined &&
      current.role === 'open' &&
      next.role === 'with' &&
      isListed(scene, current.mention, next.mention)
    )
      shared[index] = { ...current, role: 'with' };
  }
  return shared;
};

/** "a lecture by Prof. Nwosu, asked her about fieldwork", "...; we talked afterwards": who spoke there, whom nobody else can be. */
const withSpeaker = (scene: Scene, cast: readonly Cast[]): readonly Cast[] =>
  cast.length === 1 &&
  (addressesThem(scene) || scene.clauses.some((clause) => isTalkedToBehind(scene, clause)))
    ? cast.map((one) =>
        lowerAt(scene, (honorificBefore(scene, one.mention.first)?.first ?? one.mention.first) - 1) === 'by'
          ? { ...one, role: 'with' as const }
          : one,
      )
    : cast;

const isJoinedByPronoun = (scene: Scene, mention: Mention): boolean => {
  const clause = clauseAt(scene, mention.first);
  if (clause === undefined || !['me', 'we'].includes(doer(scene, clause)) || clause.verb > mention.first)
    return false;
  for (let at = mention.end; at < clause.end; at += 1) {
    if (mentionAt(scene, at) !== undefined) return false;
    if (lowerAt(scene, at) === 'with' && objectPronouns.has(lowerAt(scene, at + 1))) return true;
  }
  return false;
};

/** "Spoke at Noah's meetup. He introduced me to two investors": whose it was did something for me. */
const withDoers = (scene: Scene, cast: readonly Cast[]): readonly Cast[] =>
  cast.map((one, index) => {
    if (!['owner', 'spoken'].includes(one.role) || one.mention.known.length === 0) return one;
    // "Reviewed Thabo's cover letter with him": the one the pronoun means.
    if (isJoinedByPronoun(scene, one.mention)) return { ...one, role: 'with' as const };
    if (one.role !== 'owner' || lowerAt(scene, one.mention.first - 1) === '(') return one;
    // Past "Rob's number two, Helen Fry": the pronoun means Rob.
    const following = cast
      .slice(index + 1)
      .find(({ mention, role }) => mention.known.length > 0 || role !== 'spoken');
    const next = following?.mention.first ?? scene.tokens.length;
    const acts = scene.clauses.some(
      (clause) =>
        clause.subjectFirst > one.mention.end &&
        clause.subjectFirst < next &&
        ['he', 'she'].includes(lowerAt(scene, clause.subjectFirst)) &&
        clause.form === 'past' &&
        clause.frame === 'plain' &&
        clause.modal === null &&
        !clause.negated &&
        selfPronouns.has(lowerAt(scene, clause.verb + 1)),
    );
    return acts ? { ...one, role: 'with' as const } : one;
  });

/** Where nobody is said to have been there, the first one named was, and those listed with them. */
const withFirst = (scene: Scene, cast: readonly Cast[]): readonly Cast[] => {
  if (cast.some(({ role }) => role === 'with'))
    return cast.map((one) => (one.role === 'open' ? { ...one, role: 'spoken' as const } : one));
  if (!cast.some(({ role }) => role === 'open')) return withSpeaker(scene, cast);
  const first = cast.findIndex(({ role, mention }) => role === 'open' && mention.known.length > 0);
  const start = first >= 0 ? first : cast.findIndex(({ role }) => role === 'open');
  // "Ravi Menon from Nordea and Ada had lunch with me"
  let begin = start;
  while (begin > 0) {
    const [before, behind] = [cast[begin - 1], cast[begin]];
    if (before === undefined || behind === undefined || before.role !== 'open') break;
    if (!isListed(scene, before.mention, behind.mention)) break;
    begin -= 1;
  }
  let last = start;
  for (const [offset, next] of cast.slice(start + 1).entries()) {
    const one = cast[start + offset];
    const isBoth =
      one !== undefined &&
      (isListed(scene, one.mention, next.mention) || isBroughtTogether(scene, one.mention, next.mention));
    if (start < 0 || next.role !== 'open' || !isBoth) break;
    last = start + offset + 1;
  }
  return cast.map((one, index) =>
    one.role !== 'open'
      ? one
      : { ...one, role: index >= begin && index <= last ? ('with' as const) : ('spoken' as const) },
  );
};

/** "send him Callum's number", and no "Joe's" where one met. */
const isNamedOwner = (scene: Scene, { mention, role }: Cast): boolean => {
  if (role !== 'owner' || mention.known.length > 0 || !isGivenName(fold(mention.name))) return false;
  const noun = scene.tokens[mention.end + 1];
  return (
    noun?.type === 'word' &&
    noun.gap &&
    !noun.capital &&
    !organizationWords.has(noun.lower) &&
    !stopWords.has(noun.lower) &&
    !['place', 'house', 'shop', 'pub', 'diner', 'day'].includes(noun.lower) &&
    !['at', 'near', 'in', 'to'].includes(lowerAt(scene, mention.first - 1))
  );
};

const personOf = (mention: Mention): CapturedPerson => {
  const only: KnownPerson | undefined = mention.known.length === 1 ? mention.known[0] : undefined;
  return {
    name: mention.name,
    id: only?.id ?? null,
    candidates: mention.known.map(({ id, name, organization }) => ({ id, name, organization })),
    span: [mention.from, mention.to],
  };
};

/** "Dr. Paula Neumann, Fraunhofer", "Parisa Jalali, Jalali Stone LLP": a name that is the firm of somebody new, or begins the one behind them, is nobody. */
const isFirmOfAnother = (scene: Scene, cast: readonly Cast[]): ((one: Cast) => boolean) => {
  const firms = cast
    .filter(({ mention }) => mention.known.length === 0)
    .flatMap(({ mention }) => {
      const { organization } = newPersonOf(scene, mention);
      return organization === null ? [] : [{ firm: fold(organization), behind: mention.first }];
    });
  return ({ mention: { known, name, first } }) =>
    known.length === 0 &&
    firms.some(
      ({ firm, behind }) =>
        firm === fold(name) ||
        (first > behind && firm.startsWith(`${fold(name)} `)) ||
        // "a designer at Wallbox, Barcelona": the town
        (first > behind &&
          !isGivenName(fold(name).split(' ')[0] ?? '') &&
          lowerAt(scene, first - 1) === ',' &&
          firm.split(' ').at(-1) === fold(lowerAt(scene, first - 2))),
    );
};

/** "Can't wait for lunch **with Ada**": where nobody was met, whom one will meet. */
const withTalksAhead = (scene: Scene, roles: readonly Cast[]): readonly Cast[] => {
  if (roles.some(({ role }) => role === 'with')) return roles;
  return roles.map((one) => {
    const { first } = one.mention;
    const talk = one.role === 'spoken' ? talkAheadIn(scene, clauseAt(scene, first)) : -1;
    const isWith = lowerAt(scene, first - 1) === 'with' && talk < first && first - talk <= 4;
    return talk >= 0 && (isWith || talk === first - 1) ? { ...one, role: 'with' as const } : one;
  });
};

/** Who was there, who is new, who was spoken of: each once, at their fullest mention among those of that role. */
export const peopleOf = (scene: Scene): FoundPeople => {
  const roles = withTalksAhead(
    scene,
    scene.mentions.map((mention) => ({ mention, role: roleOf(scene, mention) })),
  );
  const persons = roles.filter(({ mention, role }) => isPerson(scene, mention, role) && role !== 'none');
  const isFirm = isFirmOfAnother(scene, persons);
  const cast = persons.filter((one) => !isFirm(one));
  // "her boss Khalid": only spoken of, where no list puts him beside somebody who was there.
  const related = roles.filter(
    (one) =>
      !cast.includes(one) &&
      (isNamedOwner(scene, one) ||
        (['spoken', 'open'].includes(one.role) &&
          isLikelyPerson(scene, one.mention) &&
          isOwnedRelation(scene, one.mention) &&
          !isBesideAnother(scene, one.mention))),
  );
  const whole = withDoers(scene, cast);
  const settled: readonly Cast[] = [
    ...withHosts(
      scene,
      whole.filter((one) => isHome(scene, one)),
      withFirst(
        scene,
        withoutAbsent(
          scene,
          withLists(
            scene,
            whole.filter((one) => !isHome(scene, one)),
          ),
        ),
      ),
    ),
    ...related.map(({ mention }) => ({ mention, role: 'spoken' as const })),
  ];
  const present = new Map<string, Mention>();
  const spoken = new Map<string, Mention>();
  for (const { mention, role } of settled) {
    const group = role === 'with' ? present : spoken;
    const key = identity(mention);
    const known = group.get(key);
    if (known === undefined || (!known.full && mention.full)) group.set(key, mention);
  }
  const about = present.size === 0 ? whomItIsAbout(scene, [...spoken.values()]) : null;
  const isMet = (one: Mention): boolean => (one === about ? isSpokenTo(scene, one) : !isDoneFor(scene, one));
  if (about !== null) present.set(identity(about), about);
  for (const key of present.keys()) spoken.delete(key);
  const hasCompany = [...present.values()].some(isMet);
  return {
    people: [...present.values()].filter(({ known }) => known.length > 0).map(personOf),
    newPeople: [...present.values()]
      .filter(({ known }) => known.length === 0)
      .map((mention) => newPersonOf(scene, mention)),
    mentioned: [...spoken.values()].map((mention) => ({
      name: mention.name,
      id: mention.known.length === 1 ? (mention.known[0]?.id ?? null) : null,
      span: [mention.from, mention.to],
    })),
    hasCompany,
    unmet: hasCompany ? [] : [...present.values()],
  };
};

import { wordSet } from '../../word-set.ts';
import type { Clause } from '../clauses/clauses.ts';
import { doer } from '../clauses/doers.ts';
import { talkAheadIn } from '../contact/talks-ahead.ts';
import type { Span } from '../draft.ts';
import { contactNouns } from '../english/contact.ts';
import { determiners, possessives, prepositions } from '../english/grammar.ts';
import { judgements } from '../english/life.ts';
import { unkindVerbs, unkindWords } from '../english/lives.ts';
import { isVerbForm, verbForm } from '../english/verbs.ts';
import { isPostOfNewcomer } from '../people/newcomer-told.ts';
import { isLifeUnsaid, isOf } from './events.ts';
import { isLimit } from './limits.ts';
import { isFactOfTheirs, isFactOfThem, isUsedTo, placeOfBeen } from './statements.ts';
import { isFirmOfTheirs, isOfNamed, isSurelyThem, mentionsMe } from './theirs.ts';
import { type Trait, traitsIn } from './traits.ts';
import { datesIn, indexIn, lowerAt, mentionAt, spanOf, trimmedEnd, wording, type Scene } from '../scene.ts';

export interface FoundFact {
  readonly what: string;
  readonly span: Span;
  readonly clause: number;
}

/** "Drinks Tues w/ Jonas", "Ken's birthday drinks last Friday": how one met, and nothing that anybody does. */
const isOccasion = (scene: Scene, { subject, form, verb, first, end }: Clause): boolean =>
  form === 's' &&
  contactNouns.has(lowerAt(scene, verb)) &&
  ((subject === 'none' && verb === first) ||
    (subject === 'thing' && (verb + 1 >= end || datesIn(scene, verb + 1, end)[0]?.first === verb + 1)));

/** "brags a lot", "has no manners", "lost his temper": what one would not say to their face. */
const isUnkind = (scene: Scene, { lemma, verb, end }: Clause): boolean =>
  // "swears by goose fat"
  (isOf(unkindVerbs, lemma) && lowerAt(scene, verb + 1) !== 'by') ||
  indexIn(scene, verb + 1, end, (at) => unkindWords.has(lowerAt(scene, at))) >= 0;

/** What I do where what is said is nothing that I learned. */
const telling = wordSet(
  'tell say mention explain write add reply answer announce assure warn remind text email note',
);

/** "I told her that the bank is hiring"; "said the yard takes on six apprentices" is told by them. */
const isToldByMe = (scene: Scene, { frame, speaker, under }: Clause, index: number): boolean => {
  if (frame !== 'said' || !['me', 'we'].includes(speaker) || !telling.has(under)) return false;
  const governing = scene.clauses[index - 1];
  return !(governing?.subject === 'none' && governing.lemma === 'say');
};

/** "is the warehouse supervisor **and a huge Eurovision fan**": what they are besides. */
const besidesPost = (scene: Scene, { verb, end }: Clause, index: number): FoundFact | null => {
  const and = indexIn(
    scene,
    verb + 1,
    end - 2,
    (at) => lowerAt(scene, at) === 'and' && ['a', 'an'].includes(lowerAt(scene, at + 1)),
  );
  if (and < 0 || indexIn(scene, and + 1, end, (at) => judgements.has(lowerAt(scene, at))) >= 0) return null;
  return {
    what: wording(scene, and + 1, trimmedEnd(scene, and + 1, end)),
    span: spanOf(scene, and + 1, end),
    clause: index,
  };
};

const factOf = (scene: Scene, clause: Clause, index: number, traits: readonly Trait[]): FoundFact | null => {
  const unbearable =
    isLimit(scene, clause) ||
    // "would rather live in Ghent"
    (clause.modal === 'would' && lowerAt(scene, clause.verb - 1) === 'rather');
  if (
    clause.verb < 0 ||
    (clause.modal !== null && !unbearable) ||
    clause.question ||
    talkAheadIn(scene, clause) >= 0 ||
    ['suggested', 'asked', 'conditional', 'wished'].includes(clause.frame) ||
    isToldByMe(scene, clause, index)
  )
    return null;
  // "Used to row for Oxford": of them, where no subject stands.
  const isBare = (clause.subject === 'none' && isUsedTo(scene, clause)) || isLifeUnsaid(scene, clause);
  // "can't eat shellfish", said of nobody behind a name: of them, as what I cannot is no news of a talk.
  const isBareLimit =
    isLimit(scene, clause) &&
    clause.subject === 'none' &&
    !['hear', 'see'].includes(clause.lemma) &&
    (scene.mentions[0]?.first ?? clause.first) < clause.first;
  const told = isBareLimit || isBare || isOfNamed(scene, clause) ? 'them' : doer(scene, clause);
  // "Thales cancelled its project": a name that nobody bears.
  const who =
    told === 'them' && !isSurelyThem(scene, clause) && isFirmOfTheirs(scene, clause) ? 'thing' : told;
  // "new date is the 27th": of nobody.
  if (clause.lemma === 'be' && clause.subject === 'none' && clause.verb > clause.first && !isBare)
    return null;
  if (isOccasion(scene, clause)) return null;
  const fits =
    who === 'them'
      ? unbearable || (isBare && !mentionsMe(scene, clause.verb, clause.end)) || isFactOfThem(scene, clause)
      : who === 'thing'
        ? (unbearable && possessives.has(lowerAt(scene, clause.subjectFirst))) ||
          isFactOfTheirs(scene, clause) ||
          (clause.subject === 'thing' && clause.lemma === 'have' && isFactOfThem(scene, clause))
        : false;
  if (isUnkind(scene, clause)) return null;
  if (!fits) return null;
  if (isPostOfNewcomer(scene, clause)) return besidesPost(scene, clause, index);
  // "moved to Friday 10am": an appointment, not a life.
  if (clause.lemma === 'move' && datesIn(scene, clause.verb + 1, clause.verb + 3).length > 0) return null;
  const phrase = who === 'thing' && clause.subjectFirst >= clause.first;
  // "is stuck on hiring" keeps what is said of them, not the bare "is"; a noun ("is a pilot") keeps it, and no "'s a pilot".
  // "used to work at Interswitch", "would rather live in Ghent": without these words it would be so now.
  const isOther = isUsedTo(scene, clause) || lowerAt(scene, clause.verb - 1) === 'rather';
  const isShort = lowerAt(scene, clause.verb) === "'s";
  const being =
    clause.lemma === 'be' && (isShort || !determiners.has(lowerAt(scene, clause.verb + 1)))
      ? clause.verb + 1
      : clause.verb - (isOther ? 2 : 0);
  const negation = clause.negated && being < clause.end ? Math.min(being, clause.verb) : being;
  // "Ada's and Ben's offices merged"
  const isShared =
    ['and', '&'].includes(lowerAt(scene, clause.subjectFirst - 1)) &&
    lowerAt(scene, clause.subjectFirst - 2) === "'s";
  const first = phrase
    ? isShared
      ? clause.first
      : clause.subjectFirst
    : clause.negated && !clause.ownSubject
      ? clause.first
      : clause.negated
        ? (mentionAt(scene, clause.subjectFirst)?.end ?? clause.subjectFirst + 1)
        : negation;
  const besides = traits[0]?.first ?? clause.end;
  const what = wording(scene, first, trimmedEnd(scene, first, besides > first ? besides : clause.end));
  if (what === '') return null;
  const start = clause.subjectFirst >= clause.first ? clause.subjectFirst : clause.first;
  return { what, span: spanOf(scene, start, clause.end), clause: index };
};

/** "misses his old team **and worries about** the layoffs": the conjunction before a second verb that looks like a noun; or -1. */
const secondVerb = (scene: Scene, { form, verb, end }: Clause): number => {
  if (form !== 's') return -1;
  return indexIn(
    scene,
    verb + 2,
    end - 2,
    (at) =>
      lowerAt(scene, at) === 'and' &&
      isVerbForm(lowerAt(scene, at + 1), 's') &&
      prepositions.has(lowerAt(scene, at + 2)) &&
      !/[^s]s$/u.test(lowerAt(scene, at - 1)),
  );
};

/** "has never been abroad": where "been" stands alone, no other verb. */
const factOfBeen = (scene: Scene, clause: Clause, index: number): readonly FoundFact[] => {
  const been = placeOfBeen(scene, clause);
  if (been < 0 || clause.question || clause.frame === 'conditional' || isToldByMe(scene, clause, index))
    return [];
  const what = wording(scene, been, trimmedEnd(scene, been, clause.end));
  return [{ what, span: spanOf(scene, clause.first, clause.end), clause: index }];
};

const factsOfClause = (
  scene: Scene,
  clause: Clause,
  index: number,
  traits: readonly Trait[],
): readonly FoundFact[] => {
  if (clause.verb < 0) return factOfBeen(scene, clause, index);
  const second = secondVerb(scene, clause);
  if (second < 0) return [factOf(scene, clause, index, traits)].filter((fact) => fact !== null);
  const lemma = verbForm(lowerAt(scene, second + 1))?.lemma ?? '';
  return [
    factOf(scene, { ...clause, end: second }, index, traits),
    factOf(scene, { ...clause, first: second + 1, verb: second + 1, lemma, ownSubject: false }, index, []),
  ].filter((fact) => fact !== null);
};

/** What I now know of them: cares, ways, languages, family, where they come from, what became of them. */
export const factsOf = (scene: Scene, taken: ReadonlySet<number>): readonly FoundFact[] =>
  scene.clauses.flatMap((clause, index) => {
    const traits = clause.question ? [] : traitsIn(scene, clause);
    const isTrait = traits.some(({ first, end }) => first <= clause.verb && clause.verb < end);
    const facts = taken.has(index) || isTrait ? [] : factsOfClause(scene, clause, index, traits);
    return [
      ...facts,
      ...traits.map(({ first, end }) => ({
        what: wording(scene, first, trimmedEnd(scene, first, end)),
        span: spanOf(scene, first, end),
        // A clause of talk says its own besides: no clause is taken.
        clause: facts.length === 0 ? -1 : index,
      })),
    ];
  });

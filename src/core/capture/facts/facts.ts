import { wordSet } from '../../word-set.ts';
import type { Clause } from '../clauses/clauses.ts';
import { doer } from '../clauses/doers.ts';
import type { Span } from '../draft.ts';
import {
  biography,
  datedOnly,
  factAdjectives,
  judgements,
  notFacts,
  ongoing,
  stative,
  traitNouns,
} from '../english/life.ts';
import { adverbs, determiners, possessives, prepositions } from '../english/grammar.ts';
import { contactNouns } from '../english/contact.ts';
import { titleNouns } from '../english/titles.ts';
import { isPostOfNewcomer } from '../people/newcomer-told.ts';
import { roleOf } from '../people/roles.ts';
import { type Trait, traitsIn } from './traits.ts';
import { kin, skipAdverbs } from '../clauses/phrases.ts';
import { datesIn, lowerAt, mentionAt, spanOf, trimmedEnd, wording, type Scene } from '../scene.ts';

export interface FoundFact {
  readonly what: string;
  readonly span: Span;
  readonly clause: number;
}

/** What happens to somebody of theirs, or something, and is known from then on. */
const lifeEvents = wordSet('die graduate marry retire flood burn collapse close fail lose divorce');

/** "used to be a teacher like me" tells of them. */
const mentionsMe = (scene: Scene, first: number, end: number): boolean =>
  scene.tokens
    .slice(first, end)
    .some(
      ({ lower }, offset) =>
        ['me', 'us', 'my', 'our', 'i', 'we', 'you'].includes(lower) &&
        !['like', 'unlike'].includes(lowerAt(scene, first + offset - 1)),
    );

const isFactOfBeing = (scene: Scene, clause: Clause): boolean => {
  let at = clause.verb + 1;
  while (
    adverbs.has(lowerAt(scene, at)) ||
    ['quite', 'a', 'an', 'the', 'pretty', 'super', 'mostly', 'deeply', 'more'].includes(lowerAt(scene, at))
  ) {
    if (['a', 'an', 'the'].includes(lowerAt(scene, at))) {
      const noun = lowerAt(scene, at + 1);
      return !judgements.has(noun) && at + 1 < clause.end && !mentionsMe(scene, at, clause.end);
    }
    at += 1;
  }
  return factAdjectives.has(lowerAt(scene, at)) && !mentionsMe(scene, at, clause.end);
};

const behindKnow = new Set([
  'about',
  'everything',
  'everyone',
  'everybody',
  'the',
  'a',
  'someone',
  'people',
  'many',
  'lots',
  'how',
]);

/** Verbs of every turn of phrase are a fact only with the right word behind them: "comes from", "knows everyone". */
const isOfWeight = (scene: Scene, clause: Clause): boolean => {
  const next = lowerAt(scene, clause.verb + 1);
  switch (clause.lemma) {
    case 'come':
      return next === 'from';
    case 'know':
      return behindKnow.has(next);
    case 'keep':
      return ['bees', 'chickens', 'horses', 'a', 'an', 'two'].includes(next);
    case 'want':
    case 'need':
      // "wants to know how it works", "needs it for Lee": of the moment.
      return !(
        ['it', 'that', 'this', 'them'].includes(next) ||
        (next === 'to' &&
          [
            'know',
            'grab',
            'meet',
            'talk',
            'speak',
            'see',
            'hear',
            'go',
            'get',
            'call',
            'come',
            'have',
            'do',
          ].includes(lowerAt(scene, clause.verb + 2)))
      );
    case 'think':
      return false;
    default:
      return true;
  }
};

/** "taking up beekeeping", "took up the violin", "gave up meat"; not "took up my time", "takes up space": a new way of theirs. */
const isNewPursuit = (scene: Scene, { lemma, verb, end }: Clause): boolean => {
  const next = scene.tokens[verb + 2];
  return (
    ['take', 'give'].includes(lemma) &&
    lowerAt(scene, verb + 1) === 'up' &&
    verb + 2 < end &&
    next?.type === 'word' &&
    (!determiners.has(next.lower) || instruments.has(lowerAt(scene, verb + 3))) &&
    !prepositions.has(next.lower) &&
    !['it', 'them', 'space', 'room', 'time', 'most', 'much', 'too', 'hope', 'already', 'now', 'so'].includes(
      next.lower,
    )
  );
};

const instruments = wordSet(
  'piano violin viola cello guitar flute oboe clarinet saxophone trumpet trombone horn tuba harp organ drums bass banjo ukulele accordion harmonica recorder fiddle',
);

/** "became a grandfather", "has become vegan", "became CFO"; not "became quiet", "became a bit loud". */
const isWhatTheyBecame = (scene: Scene, { verb, end }: Clause): boolean => {
  const next = lowerAt(scene, verb + 1);
  const noun = verb + 2;
  if (['a', 'an', 'the'].includes(next)) return noun < end && !judgements.has(lowerAt(scene, noun));
  return titleNouns.test(next) || family.has(next) || lasting.has(next);
};

const family = wordSet(
  'parents grandparents mother father mum mom dad grandmother grandfather grandma grandpa godmother godfather aunt uncle',
);
const lasting = wordSet(
  'vegan vegetarian catholic muslim buddhist teetotal self-employed freelance independent',
);

/** "used to run HR at Grameenphone" */
const isUsedTo = (scene: Scene, { verb }: Clause): boolean =>
  lowerAt(scene, verb - 1) === 'to' && lowerAt(scene, verb - 2) === 'used';

const isFactOfThem = (scene: Scene, clause: Clause): boolean => {
  if (clause.form === 'past' && isUsedTo(scene, clause)) return !mentionsMe(scene, clause.verb, clause.end);
  if (clause.lemma === 'be') return clause.form === 's' && isFactOfBeing(scene, clause);
  if (clause.modal === null && !clause.negated && isNewPursuit(scene, clause))
    return !mentionsMe(scene, clause.verb, clause.end);
  if (clause.lemma === 'become' && (clause.form === 'past' || clause.hasAuxiliary))
    return (
      clause.modal === null &&
      !clause.negated &&
      isWhatTheyBecame(scene, clause) &&
      !mentionsMe(scene, clause.verb, clause.end)
    );
  if (clause.form === 'participle')
    return (
      factAdjectives.has(lowerAt(scene, clause.verb)) ||
      (clause.hasAuxiliary &&
        !clause.isAuxiliary &&
        ['work', 'live', 'study', 'be', 'run', 'become'].includes(clause.lemma))
    );
  // "she's redesigning the metro signs": what they are at, where nothing says that it will be over.
  const isAtWork =
    clause.form === 'ing' &&
    clause.isAuxiliary &&
    !clause.hasAuxiliary &&
    clause.modal === null &&
    !clause.negated &&
    determiners.has(lowerAt(scene, clause.verb + 1)) &&
    !notFacts.has(clause.lemma) &&
    (!ongoing.has(clause.lemma) || datedOnly.has(clause.lemma)) &&
    !mentionsMe(scene, clause.verb, clause.end);
  if (isAtWork) return true;
  if (clause.form === 'ing')
    return (
      [
        'struggle',
        'work',
        'learn',
        'read',
        'study',
        'live',
        'fight',
        'lead',
        'run',
        'manage',
        'build',
        'research',
        'worry',
      ].includes(clause.lemma) &&
      clause.modal === null &&
      !mentionsMe(scene, clause.verb, clause.end)
    );
  if (clause.form === 'past') {
    if (!biography.has(clause.lemma) || mentionsMe(scene, clause.verb, clause.end)) return false;
    if (clause.lemma === 'join')
      return (
        scene.tokens[clause.verb + 1]?.capital === true ||
        (lowerAt(scene, clause.verb + 1) === 'the' &&
          !contactNouns.has(lowerAt(scene, clause.verb + 2)) &&
          datesIn(scene, clause.verb, clause.end).some(({ precision }) => precision === 'year'))
      );
    if (clause.lemma === 'lose') return possessives.has(lowerAt(scene, clause.verb + 1));
    if (clause.lemma === 'leave' && scene.tokens[clause.verb + 1]?.capital === true)
      return mentionAt(scene, clause.verb + 1) === undefined;
    return (
      !['start', 'leave', 'work'].includes(clause.lemma) ||
      ['at', 'in', 'for', 'as', 'out', 'the'].includes(lowerAt(scene, clause.verb + 1))
    );
  }
  if (clause.lemma === 'have')
    return (
      clause.form === 's' &&
      clause.verb + 1 < clause.end &&
      !mentionsMe(scene, clause.verb, clause.end) &&
      !['to', 'no'].includes(lowerAt(scene, clause.verb + 1)) &&
      // "hasn't yet"
      lowerAt(scene, clause.end - 1) !== 'yet' &&
      !/\b(?:time|minute|moment|call|meeting)\b/u.test(wording(scene, clause.verb, clause.end))
    );
  const present =
    clause.form === 's' ||
    (clause.form === 'base' && (clause.subject === 'them' || clause.subject === 'thing'));
  if (!present || mentionsMe(scene, clause.verb, clause.end)) return false;
  // "when he finds it": of the moment.
  if (['it', 'that', 'this'].includes(lowerAt(scene, clause.verb + 1)) && clause.verb + 2 >= clause.end)
    return false;
  if (stative.has(clause.lemma)) return isOfWeight(scene, clause);
  // "builds boats, drives everywhere by bike": of them, where no subject stands.
  return (
    clause.form === 's' &&
    !notFacts.has(clause.lemma) &&
    clause.verb + 1 < clause.end &&
    (clause.ownSubject || clause.verb === clause.first || skipAdverbs(scene, clause.first) === clause.verb)
  );
};

/** "her big worry is the permit", "his team is twelve people", "her company uses SAP". */
const isFactOfTheirs = (scene: Scene, clause: Clause): boolean => {
  if (mentionsMe(scene, clause.verb, clause.end)) return false;
  const subject = scene.tokens
    .slice(Math.max(clause.subjectFirst, clause.first), clause.verb)
    .map(({ lower }) => lower);
  const trait = subject.some((word) => traitNouns.has(word));
  // "wife is sick", in a note without articles.
  const bare = kin.has(subject[0] ?? '');
  const owned = possessives.has(subject[0] ?? '') || bare || subject.includes("'s");
  if (clause.lemma === 'be')
    return (
      (trait && clause.form !== 'none') ||
      // "wife is sick", "her mother is ill"
      ((bare || (owned && kin.has(subject.at(-1) ?? ''))) &&
        clause.form === 's' &&
        isFactOfBeing(scene, clause))
    );
  // "her mother passed away", "his daughter got into MIT"
  if (
    clause.subject === 'thing' &&
    clause.form === 'past' &&
    owned &&
    (lifeEvents.has(clause.lemma) ||
      (clause.lemma === 'pass' && lowerAt(scene, clause.verb + 1) === 'away') ||
      (clause.lemma === 'get' &&
        ['into', 'married', 'divorced', 'promoted', 'accepted', 'fired'].includes(
          lowerAt(scene, clause.verb + 1),
        )))
  )
    return true;
  return owned && clause.form === 's' && !notFacts.has(clause.lemma);
};

const heartfelt = wordSet('love like hate enjoy collect adore prefer speak play sing');

/** "Carmen, who once studied with Dr. Ortega": of whom the name before it names. */
const isOfNamed = (scene: Scene, clause: Clause): boolean => {
  if (clause.subject !== 'other' || lowerAt(scene, clause.subjectFirst) !== 'who') return false;
  const before =
    lowerAt(scene, clause.subjectFirst - 1) === ',' ? clause.subjectFirst - 1 : clause.subjectFirst;
  const named = scene.mentions.find(({ end }) => end === before);
  if (named === undefined) return false;
  const role = roleOf(scene, named);
  if (named.known.length > 0) return role === 'with';
  // Of somebody new "who works at Galp" is a post, and "who is fond of Pessoa" is not.
  const isOfHeart =
    clause.lemma === 'be' ? factAdjectives.has(lowerAt(scene, clause.verb + 1)) : heartfelt.has(clause.lemma);
  return isOfHeart && ['with', 'open'].includes(role);
};

/** "Drinks Tues w/ Jonas", "Ken's birthday drinks last Friday": how one met, and nothing that anybody does. */
const isOccasion = (scene: Scene, { subject, form, verb, first, end }: Clause): boolean =>
  form === 's' &&
  contactNouns.has(lowerAt(scene, verb)) &&
  ((subject === 'none' && verb === first) ||
    (subject === 'thing' && (verb + 1 >= end || datesIn(scene, verb + 1, end)[0]?.first === verb + 1)));

const factOf = (scene: Scene, clause: Clause, index: number, traits: readonly Trait[]): FoundFact | null => {
  const unbearable =
    (clause.modal === 'can' &&
      clause.negated &&
      ['stand', 'bear', 'eat', 'drink', 'swim', 'drive', 'hear', 'see'].includes(clause.lemma)) ||
    // "would rather live in Ghent"
    (clause.modal === 'would' && lowerAt(scene, clause.verb - 1) === 'rather');
  if (
    clause.verb < 0 ||
    (clause.modal !== null && !unbearable) ||
    clause.question ||
    ['suggested', 'asked', 'conditional', 'wished'].includes(clause.frame)
  )
    return null;
  // "Used to row for Oxford": of them, where no subject stands.
  const isBare = clause.subject === 'none' && isUsedTo(scene, clause);
  const who = isBare || isOfNamed(scene, clause) ? 'them' : doer(scene, clause);
  // "new date is the 27th": of nobody.
  if (clause.lemma === 'be' && clause.subject === 'none' && clause.verb > clause.first) return null;
  if (isOccasion(scene, clause)) return null;
  const fits =
    who === 'them'
      ? unbearable || isFactOfThem(scene, clause)
      : who === 'thing'
        ? (unbearable && possessives.has(lowerAt(scene, clause.subjectFirst))) ||
          isFactOfTheirs(scene, clause) ||
          (clause.subject === 'thing' && clause.lemma === 'have' && isFactOfThem(scene, clause))
        : false;
  if (!fits || isPostOfNewcomer(scene, clause)) return null;
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
  const first = phrase
    ? clause.subjectFirst
    : clause.negated && !clause.ownSubject
      ? clause.first
      : clause.negated
        ? (mentionAt(scene, clause.subjectFirst)?.end ?? clause.subjectFirst + 1)
        : negation;
  const told = traits[0]?.first ?? clause.end;
  const what = wording(scene, first, trimmedEnd(scene, first, told > first ? told : clause.end));
  if (what === '') return null;
  const start = clause.subjectFirst >= clause.first ? clause.subjectFirst : clause.first;
  return { what, span: spanOf(scene, start, clause.end), clause: index };
};

/** What I now know of them: cares, ways, languages, family, where they come from. */
export const factsOf = (scene: Scene, taken: ReadonlySet<number>): readonly FoundFact[] =>
  scene.clauses.flatMap((clause, index) => {
    const traits = clause.question ? [] : traitsIn(scene, clause);
    const fact = taken.has(index) ? null : factOf(scene, clause, index, traits);
    return [
      ...(fact === null ? [] : [fact]),
      ...traits.map(({ first, end }) => ({
        what: wording(scene, first, trimmedEnd(scene, first, end)),
        span: spanOf(scene, first, end),
        // A clause of talk says its own besides: no clause is taken.
        clause: fact === null ? -1 : index,
      })),
    ];
  });

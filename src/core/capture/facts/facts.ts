import { fold } from '../../people/fold.ts';
import { isGivenName } from '../../people/given-names.ts';
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
import { adverbs, determiners, nominatives, possessives, prepositions } from '../english/grammar.ts';
import { contactNouns } from '../english/contact.ts';
import { family } from '../english/relations.ts';
import { atHand } from '../english/lives.ts';
import { titleNouns } from '../english/titles.ts';
import { isVerbForm, verbForm } from '../english/verbs.ts';
import { isPostOfNewcomer } from '../people/newcomer-told.ts';
import { roleOf } from '../people/roles.ts';
import { isLifeUnsaid, isOfLife, isWhatTheyWere, lifeEvents, nounOfObject } from './events.ts';
import { isStanding, isWay } from './states.ts';
import { type Trait, traitsIn } from './traits.ts';
import { isFirmOfTheirs, isPersonOfTheirs, isTheirThing } from './theirs.ts';
import { kin, skipAdverbs } from '../clauses/phrases.ts';
import { datesIn, indexIn, lowerAt, mentionAt, spanOf, trimmedEnd, wording, type Scene } from '../scene.ts';

export interface FoundFact {
  readonly what: string;
  readonly span: Span;
  readonly clause: number;
}

/** "used to be a teacher like me" tells of them. */
const mentionsMe = (scene: Scene, first: number, end: number): boolean =>
  scene.tokens
    .slice(first, end)
    .some(
      ({ lower }, offset) =>
        ['me', 'us', 'my', 'our', 'i', 'we', 'you'].includes(lower) &&
        !['like', 'unlike'].includes(lowerAt(scene, first + offset - 1)) &&
        !isWhereIAm(scene, first + offset),
    );

/** "grew up in **my** street", "went to school with **my** uncle": of them, though I know the place. */
const isWhereIAm = (scene: Scene, at: number): boolean =>
  ['my', 'our'].includes(lowerAt(scene, at)) &&
  (['in', 'at', 'from', 'near'].includes(lowerAt(scene, at - 1))
    ? /^(?:street|road|town|village|city|neighbourhood|neighborhood|building|block|area|country|region|school|university|uni|college|department|company|firm|church|gym)$/u.test(
        lowerAt(scene, at + 1),
      )
    : lowerAt(scene, at - 1) === 'with' &&
      (family.has(lowerAt(scene, at + 1)) || kin.has(lowerAt(scene, at + 1))));

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
  'half',
  'how',
]);

/** Verbs of every turn of phrase are a fact only with the right word behind them: "comes from", "knows everyone". */
const isOfWeight = (scene: Scene, clause: Clause): boolean => {
  const next = lowerAt(scene, clause.verb + 1);
  switch (clause.lemma) {
    case 'come':
      return next === 'from';
    case 'know':
      return behindKnow.has(next) && !atHand.has(lowerAt(scene, clause.verb + 2));
    case 'write':
      return !['by', 'to', 'back', 'via', 'on'].includes(next);
    case 'keep':
      return ['bees', 'chickens', 'horses', 'a', 'an', 'two'].includes(next);
    case 'want':
    case 'need':
      // "wants to know how it works", "needs it for Lee": of the moment; "wants the van back": of somebody.
      return !(
        isWantedOfSomebody(scene, clause) ||
        (next === 'more' && atHand.has(lowerAt(scene, clause.verb + 2))) ||
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

/** "wants 40 jumpers quoted", "wants the van back", "wants the team to stay": a wish that others are to fulfil. */
const isWantedOfSomebody = (scene: Scene, { verb, end }: Clause): boolean => {
  const noun = nounOfObject(scene, verb + 1, end);
  const last = lowerAt(scene, end - 1);
  return (
    noun > verb &&
    (last === 'back' ||
      (end - 1 > verb + 1 && isVerbForm(last, 'participle') && !isVerbForm(last, 'base')) ||
      indexIn(
        scene,
        noun,
        end,
        (at) => lowerAt(scene, at) === 'to' && isVerbForm(lowerAt(scene, at + 1), 'base'),
      ) >= 0)
  );
};

/** "has the spare ticket", "has it", "has a cold": in hand, or gone in a week. */
const isHadNow = (scene: Scene, first: number, end: number): boolean => {
  const noun = nounOfObject(scene, first, end);
  return (
    (noun <= first && ['it', 'them', 'that', 'this'].includes(lowerAt(scene, first))) ||
    /^(?:cold|flu|headache|fever|cough|hangover|sore throat|migraine|question|questions|point|idea|doubts?)$/u.test(
      lowerAt(scene, noun),
    ) ||
    // "has the biggest stall": no other has.
    (lowerAt(scene, first) === 'the' &&
      (noun + 1 >= end || scene.tokens[noun + 1]?.type === 'mark') &&
      !/(?:[^r]est|^most|^only|^same)$/u.test(lowerAt(scene, first + 1)))
  );
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
  return titleNouns.test(next) || elders.has(next) || lasting.has(next);
};

const elders = wordSet(
  'parents grandparents mother father mum mom dad grandmother grandfather grandma grandpa godmother godfather aunt uncle',
);
const lasting = wordSet(
  'vegan vegetarian catholic muslim buddhist teetotal self-employed freelance independent',
);

/** "used to run HR at Grameenphone" */
const isUsedTo = (scene: Scene, { verb }: Clause): boolean =>
  lowerAt(scene, verb - 1) === 'to' && lowerAt(scene, verb - 2) === 'used';

/** What happened and is told as past: "sold the print shop", "has moved to Lyon", "was promoted". */
const isPastOf = (scene: Scene, clause: Clause, of: 'person' | 'thing' | 'firm'): boolean =>
  (clause.form === 'past' || (clause.form === 'participle' && (clause.isAuxiliary || clause.hasAuxiliary))) &&
  clause.modal === null &&
  isOfLife(scene, clause, of) &&
  !mentionsMe(scene, clause.verb, clause.end);

/** "Stock is at 9 units": a capital word that nobody bears is no one. */
const isSurelyThem = (scene: Scene, { ownSubject, subject, subjectFirst }: Clause): boolean => {
  if (!ownSubject || subject === 'none') return true;
  const named = mentionAt(scene, subjectFirst);
  return named === undefined
    ? nominatives.has(lowerAt(scene, subjectFirst)) || lowerAt(scene, subjectFirst) === 'who'
    : named.known.length > 0 || named.full || isGivenName(fold(named.name));
};

const isFactOfThem = (scene: Scene, clause: Clause): boolean => {
  if (clause.form === 'past' && isUsedTo(scene, clause)) return !mentionsMe(scene, clause.verb, clause.end);
  if (clause.lemma === 'be')
    return clause.form === 's'
      ? isFactOfBeing(scene, clause) ||
          (isStanding(scene, clause) &&
            isSurelyThem(scene, clause) &&
            !mentionsMe(scene, clause.verb, clause.end))
      : isWhatTheyWere(scene, clause) && !mentionsMe(scene, clause.verb, clause.end);
  if (isPastOf(scene, clause, 'person')) return isSurelyThem(scene, clause);
  if (clause.modal === null && !clause.negated && isNewPursuit(scene, clause))
    return !mentionsMe(scene, clause.verb, clause.end);
  if (clause.lemma === 'become' && (clause.form === 'past' || clause.hasAuxiliary))
    return (
      clause.modal === null &&
      !clause.negated &&
      isWhatTheyBecame(scene, clause) &&
      !mentionsMe(scene, clause.verb, clause.end)
    );
  // "has never been abroad"
  if (clause.hasAuxiliary && clause.negated && clause.form === 'participle')
    return (
      lowerAt(scene, clause.verb - 1) === 'never' &&
      clause.verb + 1 < clause.end &&
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
    (determiners.has(lowerAt(scene, clause.verb + 1)) ||
      (lowerAt(scene, clause.verb + 1) === 'as' && determiners.has(lowerAt(scene, clause.verb + 2)))) &&
    !notFacts.has(clause.lemma) &&
    !['book', 'order', 'check'].includes(clause.lemma) &&
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
      !/\b(?:time|minute|moment|call|meeting)\b/u.test(wording(scene, clause.verb, clause.end)) &&
      !isHadNow(scene, clause.verb + 1, clause.end)
    );
  const present =
    clause.form === 's' ||
    (clause.form === 'base' && (clause.subject === 'them' || clause.subject === 'thing'));
  if (!present || mentionsMe(scene, clause.verb, clause.end)) return false;
  // "when he finds it": of the moment.
  if (['it', 'that', 'this'].includes(lowerAt(scene, clause.verb + 1)) && clause.verb + 2 >= clause.end)
    return false;
  if (clause.form === 's' && isWay(scene, clause)) return true;
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
      // "wife is sick", "her mother is ill", "her kids are at uni"
      ((bare || (owned && kin.has(subject.at(-1) ?? ''))) &&
        clause.form === 's' &&
        (isFactOfBeing(scene, clause) || isStanding(scene, clause)))
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
  const isPerson = isPersonOfTheirs(scene, clause);
  const isFirm = isFirmOfTheirs(scene, clause);
  if (isPerson || isFirm || isTheirThing(scene, clause)) {
    if (isPerson && isUsedTo(scene, clause)) return true;
    if (isPastOf(scene, clause, isPerson ? 'person' : isFirm ? 'firm' : 'thing')) return true;
    if (clause.form === 's' && clause.modal === null && isWay(scene, clause)) return true;
  }
  if (isFirm && clause.form === 's' && clause.modal === null && !notFacts.has(clause.lemma))
    return clause.verb + 1 < clause.end;
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

/** What I do where what is said is nothing that I learned. */
const telling = wordSet(
  'tell say mention explain write add reply answer announce assure warn remind text email note',
);

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
    ['suggested', 'asked', 'conditional', 'wished'].includes(clause.frame) ||
    // "I told her that the bank is hiring"
    (clause.frame === 'said' && ['me', 'we'].includes(clause.speaker) && telling.has(clause.under))
  )
    return null;
  // "Used to row for Oxford": of them, where no subject stands.
  const isBare = (clause.subject === 'none' && isUsedTo(scene, clause)) || isLifeUnsaid(scene, clause);
  const told = isBare || isOfNamed(scene, clause) ? 'them' : doer(scene, clause);
  // "Thales cancelled its project": a name that nobody bears.
  const who =
    told === 'them' && !isSurelyThem(scene, clause) && isFirmOfTheirs(scene, clause) ? 'thing' : told;
  // "new date is the 27th": of nobody.
  if (clause.lemma === 'be' && clause.subject === 'none' && clause.verb > clause.first) return null;
  if (isOccasion(scene, clause)) return null;
  const fits =
    who === 'them'
      ? unbearable || (isBare && !mentionsMe(scene, clause.verb, clause.end)) || isFactOfThem(scene, clause)
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

const factsOfClause = (
  scene: Scene,
  clause: Clause,
  index: number,
  traits: readonly Trait[],
): readonly FoundFact[] => {
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

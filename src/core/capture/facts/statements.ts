import { wordSet } from '../../word-set.ts';
import type { Clause } from '../clauses/clauses.ts';
import { doer } from '../clauses/doers.ts';
import { kin, skipAdverbs } from '../clauses/phrases.ts';
import { contactNouns } from '../english/contact.ts';
import { adverbs, determiners, possessives, prepositions } from '../english/grammar.ts';
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
import { demonyms, numberWords } from '../english/words.ts';
import {
  hasLongTime,
  isOfLife,
  isOfTheHour,
  isOfLifeNow,
  isWhatTheyBecame,
  isWhatTheyWere,
  lifeEvents,
} from './events.ts';
import { isStanding, isWay } from './states.ts';
import {
  isFirmOfTheirs,
  isOfNamed,
  isPersonOfTheirs,
  isSurelyThem,
  isTheirThing,
  mentionsMe,
} from './theirs.ts';
import { isHadNow, isOfWeight } from './weight.ts';
import { datesIn, indexIn, lowerAt, mentionAt, wording, type Scene } from '../scene.ts';

const isFactOfBeing = (scene: Scene, clause: Clause): boolean => {
  // "is out of office", "is out of his depth"
  if (lowerAt(scene, clause.verb + 1) === 'out' && lowerAt(scene, clause.verb + 2) === 'of') return false;
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
  const isHalf = ['half', 'part'].includes(lowerAt(scene, at));
  const isOrigin = isHalf ? scene.tokens[at + 1]?.capital === true : demonyms.has(lowerAt(scene, at));
  // "colour blind", "left handed"
  const joined = `${lowerAt(scene, at)}-${lowerAt(scene, at + 1)}`;
  return (
    (isOrigin || factAdjectives.has(lowerAt(scene, at)) || factAdjectives.has(joined)) &&
    !mentionsMe(scene, at, clause.end)
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

/** "used to run HR at Grameenphone" */
export const isUsedTo = (scene: Scene, { verb }: Clause): boolean =>
  lowerAt(scene, verb - 1) === 'to' && lowerAt(scene, verb - 2) === 'used';

/** "never finished school", "hasn't touched alcohol since 2020" */
const isNeverDone = (scene: Scene, { negated, verb, end, hasAuxiliary }: Clause): boolean =>
  negated && (lowerAt(scene, verb - 1) === 'never' || (hasAuxiliary && hasLongTime(scene, verb, end)));

/** What happened and is told as past: "sold the print shop", "has moved to Lyon", "was promoted". */
const isPastOf = (scene: Scene, clause: Clause, of: 'person' | 'thing' | 'firm'): boolean =>
  (clause.form === 'past' || (clause.form === 'participle' && (clause.isAuxiliary || clause.hasAuxiliary))) &&
  clause.modal === null &&
  isOfLife(scene, isNeverDone(scene, clause) ? { ...clause, negated: false } : clause, of) &&
  !mentionsMe(scene, clause.verb, clause.end);

export const isFactOfThem = (scene: Scene, clause: Clause): boolean => {
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
  if (clause.form === 'participle')
    return (
      !clause.negated &&
      (factAdjectives.has(lowerAt(scene, clause.verb)) ||
        (clause.hasAuxiliary &&
          !clause.isAuxiliary &&
          ['work', 'live', 'study', 'be', 'run', 'become'].includes(clause.lemma)))
    );
  // "she's redesigning the metro signs": what they are at, where nothing says that it will be over.
  const isAtWork =
    clause.form === 'ing' &&
    clause.isAuxiliary &&
    !clause.hasAuxiliary &&
    clause.modal === null &&
    !clause.negated &&
    // "was wearing a red coat"
    !['was', 'were'].includes(lowerAt(scene, clause.verb - 1)) &&
    (determiners.has(lowerAt(scene, clause.verb + 1)) ||
      numberWords.has(lowerAt(scene, clause.verb + 1)) ||
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
        'save',
      ].includes(clause.lemma) &&
      // "is running late"
      !['late', 'behind', 'out', 'short'].includes(lowerAt(scene, clause.verb + 1)) &&
      clause.modal === null &&
      !mentionsMe(scene, clause.verb, clause.end)
    );
  if (clause.form === 'past') {
    if (
      !biography.has(clause.lemma) ||
      isOfLifeNow(scene, clause) ||
      mentionsMe(scene, clause.verb, clause.end)
    )
      return false;
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
      !isHadNow(scene, clause)
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
export const isFactOfTheirs = (scene: Scene, clause: Clause): boolean => {
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
      // "Kestrel is short of welders"
      (isFirmOfTheirs(scene, clause) && clause.form === 's' && lowerAt(scene, clause.verb + 1) === 'short') ||
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
  // "her parents run a vineyard"
  const isOfSeveral =
    isPerson &&
    clause.form === 'base' &&
    clause.modal === null &&
    /[^s]s$|^children$/u.test(subject.at(-1) ?? '');
  return owned && (clause.form === 's' || isOfSeveral) && !notFacts.has(clause.lemma);
};

/** "has never been abroad", "has been sober for six years", "'s been with Kestrel since 2015": the place of "been"; or -1. */
export const placeOfBeen = (scene: Scene, clause: Clause): number => {
  const { verb, first, end, hasAuxiliary, negated } = clause;
  // "has never been abroad", where no subject stands
  const isOfThem = clause.subject === 'them' || (clause.subject === 'none' && doer(scene, clause) === 'them');
  if (verb >= 0 || !hasAuxiliary || (!isOfThem && !isOfNamed(scene, clause))) return -1;
  const been = indexIn(scene, first, end - 1, (at) => lowerAt(scene, at) === 'been');
  if (been < 0 || isOfTheHour(scene, been, end) || mentionsMe(scene, been, end)) return -1;
  const isNever = lowerAt(scene, been - 1) === 'never';
  return isNever || (!negated && hasLongTime(scene, been, end)) ? been - (isNever ? 1 : 0) : -1;
};

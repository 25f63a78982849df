import { wordSet } from '../../word-set.ts';
import type { Clause } from '../clauses/clauses.ts';
import { contactNouns } from '../english/contact.ts';
import { determiners, prepositions } from '../english/grammar.ts';
import { judgements } from '../english/life.ts';
import { atHand } from '../english/lives.ts';
import { isHabit } from '../days/habits.ts';
import { isOfTheHour, nounOfObject } from './events.ts';
import { datesIn, lowerAt, mentionAt, wording, type Scene } from '../scene.ts';

/** "is in a hurry", "was at lunch", "is on the phone": where and how one is for an hour. */
const passing = wordSet(
  `hurry rush spirits mood form touch shape town office time way track board holiday vacation leave break phone call line meeting meetings lunch dinner break
  bed home work desk trouble luck favour favor hand hands control doubt side page train bus plane road way city hotel station airport cafe front fire point
  opinion view age weather there fence minds depth trip moon person question order place stock reach date go it them that this all total general fact particular case tears pain shock love agreement`,
);

/** Adjectives of the moment, or that judge, also where "of" or "about" follows. */
const ofMoment = wordSet(
  `sure glad happy aware certain positive careful nice kind good great bad rude sweet clever silly generous thoughtful open right wrong late free here there full
  out ahead afraid clear unclear unsure vague honest serious relaxed quiet cool warm cold short busy capable complimentary enthusiastic supportive critical`,
);

const standing = wordSet('in on at with off under between behind against for without over beyond');

/** "is on nights", "is in charge of hydrogen", "is off dairy", "is weary of tender rules": how things stand with them. */
export const isStanding = (scene: Scene, clause: Clause): boolean => {
  const { verb, end, negated } = clause;
  let at = verb + 1;
  while (
    at < end &&
    [
      'now',
      'still',
      'currently',
      'also',
      'back',
      'already',
      'always',
      'really',
      'totally',
      "n't",
      'not',
      'very',
      'extremely',
      'quite',
      'both',
      'all',
    ].includes(lowerAt(scene, at))
  )
    at += 1;
  // "isn't on any network"
  const isNone = negated && lowerAt(scene, at + 1) === 'any';
  if (at >= end || (negated && !isNone) || isOfTheHour(scene, at, end)) return false;
  // "while he's in hospital": how long something else goes on.
  if (
    ['while', 'as', 'until', 'till', 'when', 'once', 'because'].includes(lowerAt(scene, clause.first - 1)) ||
    ['while', 'as', 'until', 'when'].includes(lowerAt(scene, clause.subjectFirst - 1))
  )
    return false;
  const word = lowerAt(scene, at);
  if (standing.has(word)) {
    const noun = nounOfObject(scene, at + 1, end);
    if (noun < 0 || datesIn(scene, at + 1, noun + 1).length > 0) return false;
    const head = lowerAt(scene, noun);
    // "is in Ghent": for how long?
    if (
      word === 'in' &&
      scene.tokens[at + 1]?.capital === true &&
      !/\b(?:now|since|these days)\b/u.test(wording(scene, verb, end))
    )
      return false;
    return (
      !(
        passing.has(head) &&
        noun <= at + 2 &&
        (noun === at + 1 || determiners.has(lowerAt(scene, at + 1)))
      ) &&
      !atHand.has(head) &&
      !contactNouns.has(head) &&
      scene.tokens[noun]?.type === 'word' &&
      (mentionAt(scene, at + 1)?.known.length ?? 0) === 0
    );
  }
  const next = lowerAt(scene, at + 1);
  return (
    /^\p{Ll}{4,}$/u.test(scene.tokens[at]?.text ?? '') &&
    !ofMoment.has(word) &&
    !judgements.has(word) &&
    !determiners.has(word) &&
    !prepositions.has(word) &&
    ['of', 'about', 'against'].includes(next) &&
    at + 2 < end &&
    !['it', 'that', 'this', 'them', 'him', 'her'].includes(lowerAt(scene, at + 2))
  );
};

/** "takes one trainee per year", "goes to Ghana every winter", "does shift work": what they do again and again. */
export const isWay = (scene: Scene, clause: Clause): boolean => {
  const { lemma, verb, end, first } = clause;
  const next = lowerAt(scene, verb + 1);
  if (verb + 1 >= end) return false;
  const again =
    isHabit(scene, clause) ||
    lowerAt(scene, verb - 1) === 'only' ||
    /\b(?:per|an?) (?:year|month|week|day)\b/u.test(wording(scene, verb, end));
  // "sends half her money home"
  if (lemma === 'send') return /^(?:all|half|most) /u.test(wording(scene, verb + 1, end).toLowerCase());
  if (
    [
      'take',
      'go',
      'get',
      'make',
      'give',
      'come',
      'do',
      'bring',
      'pay',
      'travel',
      'meet',
      'see',
      'try',
      'answer',
    ].includes(lemma)
  )
    return (
      again ||
      // "gets seasick"
      (lemma === 'get' && /(?:[^k]|^)sick$|^migraines$/u.test(next)) ||
      (['do', 'make'].includes(lemma) && isKindOfWork(scene, verb + 1, end)) ||
      (lemma === 'take' && next === 'on' && first >= 0)
    );
  return false;
};

const isKindOfWork = (scene: Scene, first: number, end: number): boolean => {
  const word = lowerAt(scene, first);
  const noun = nounOfObject(scene, first, end);
  // "does payroll at Con Ed": a post.
  const isPost =
    ['at', 'for', 'with'].includes(lowerAt(scene, noun + 1)) && scene.tokens[noun + 2]?.capital === true;
  return (
    !isPost &&
    noun >= first &&
    scene.tokens[first]?.type === 'word' &&
    !determiners.has(word) &&
    !prepositions.has(word) &&
    !/^(?:it|that|them|well|fine|ok|okay|good|great|sense|sure|time|progress|fun|better|best|something|nothing|more|less|so|too|up|me|us)$/u.test(
      word,
    ) &&
    !contactNouns.has(lowerAt(scene, noun))
  );
};

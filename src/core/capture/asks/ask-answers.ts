import { wordSet } from '../../word-set.ts';
import type { AskAnswer, AskKind } from '../../asks/ask.ts';
import { isMyAnswer } from '../promises/assent.ts';
import type { Clause } from '../clauses/clauses.ts';
import { dueIn } from '../days/due.ts';
import { askKindOf } from '../english/asks.ts';
import { noOpenings } from '../english/openings.ts';
import { trimmedEnd, wording, type Scene } from '../scene.ts';

export interface HeardAnswer {
  readonly answer: AskAnswer;
  /** What it was an answer to, where the words say. */
  readonly kind: AskKind | null;
}

/** What may stand behind a yes or a no that is an answer: how it was said, and to what. */
const tail =
  /^(?:[,.!]? ?(?:to (?:it|that|this|both|all|everything|me|us|(?:the|my|an?|our) (?:\S+ )?(?:intro|introduction|referral|request|ask|call|chat|coffee|meeting|talk|idea))|for (?:now|me)|with (?:it|that|pleasure)|gladly|politely|kindly|nicely|immediately|instantly|at once|(?:straight|right) ?away|on the spot|this time|again|already|unfortunately|sadly|thanks?|of course|today|yesterday|to my (?:surprise|delight)|in the end|too|though|then|actually))*[.!]?$/u;

const yesWords =
  /^(?:that )?(?:yes|yep|yeah|yup|sure(?: thing)?|of course|ok|okay|gladly|absolutely|definitely|certainly|no (?:problem|worries|bother)|with pleasure|happily|why not|it'?s fine|fine)(?= |$|,)/u;
const laterWords =
  /^(?:that )?(?:not (?:now|yet|right now|at the moment|this (?:week|month|quarter|year))|maybe later|later|another time|some other time|ask (?:me |her |him |them )?again|(?:to )?(?:try|come back) (?:again )?(?:in|later|next|after))(?= |$|,)/u;
const noWords =
  /^(?:that )?(?:no|nope|no way|sorry|unfortunately not|unfortunately no|rather not|not possible|no can do)(?= |$|,)/u;
const noun = '(?:yes|no)';
/** "got a no from Jonas", "a clear yes from Ken". */
const gotAnswer = new RegExp(
  `^(?:i |we )?(?:got|had|have|received|heard)? ?(?:an?|the) (?:\\S+ )?(${noun}) from \\S`,
  'u',
);

const willing =
  /^(?:(?:would|'d|was|is|'s|were|are|seemed|sounds?|sounded) )?(?:be )?(?:very |really |more than |quite |so |only too )?(?:happy|glad|willing|keen|delighted|fine|up for|okay|ok|open)(?: (?:to|with|for))?(?= |$)/u;

/** "forward it", "do it", "pass that on": the thing is the one I asked for. */
const doesIt =
  /^(?:forward|pass|submit|do|arrange|make|hand|share|send|introduce|set|try|read|review|check|look at|(?:take|have) a look(?: at)?)(?: (?:it|that|so|this))?(?: (?:on|along|over|up|in|by|for|to|at|this|next|after|before|today|tomorrow|tonight|soon|right|straight|happen)\b.*)?$/u;
/** Of these alone it is plain, even where the ask was made another day. */
const doesItPlainly = /^(?:forward|pass|submit) (?:it|that)\b/u;

const saying = wordSet('say reply answer respond write text email tell');

const lowerFrom = (scene: Scene, first: number, end: number): string =>
  wording(scene, first, trimmedEnd(scene, first, end))
    .toLowerCase()
    .replaceAll('’', "'");

const answerWord = (words: string): AskAnswer | null => {
  for (const [answer, pattern] of [
    ['later', laterWords],
    ['yes', yesWords],
    ['no', noWords],
  ] as const) {
    const match = pattern.exec(words);
    if (match !== null)
      return answer === 'later' || tail.test(words.slice(match[0].length).trim()) ? answer : null;
  }
  return null;
};

/** "said no", "told me not now", "replied of course". */
const readSaid = (words: string): AskAnswer | null => answerWord(words.replace(/^(?:me|us|back)\s+/u, ''));

/** "said sure, next week", "said yes, by Friday": a yes with its day. */
const readDated = (scene: Scene, { verb, end }: Clause): AskAnswer | null => {
  const due = dueIn(scene, verb + 1, end);
  return due !== null && due.end === end && readSaid(lowerFrom(scene, verb + 1, due.first)) === 'yes'
    ? 'yes'
    : null;
};

/** The kind that a yes or no names: "said no to the intro". */
const kindNamed = (words: string): AskKind | null =>
  askKindOf(words.replace(/^.*? to (?:the|my) /u, 'the '), false);

/**
 * What a clause answers to an ask of mine; null for all that is said of other things. Where the ask stands in the same
 * text (`isNear`), a plain "she'll do it" is enough.
 */
export const answerIn = (scene: Scene, index: number, isNear: boolean): HeardAnswer | null => {
  const clause = scene.clauses[index];
  if (clause === undefined) return null;
  if (clause.question || clause.hedged || clause.frame === 'conditional' || clause.frame === 'wished')
    return null;
  const line = lowerFrom(scene, clause.first, clause.end);
  const got = gotAnswer.exec(line);
  if (got !== null && !clause.negated) return { answer: got[1] === 'no' ? 'no' : 'yes', kind: null };
  if (noOpenings.test(line) && (clause.subject === 'them' || clause.speaker === 'them' || isNear))
    return isNear || clause.speaker === 'them' || saying.has(clause.lemma)
      ? { answer: 'no', kind: isNear ? null : 'job' }
      : null;
  if (clause.subject === 'none') return isNear || isQuoted(scene, index) ? answerAlone(line) : null;
  if (clause.subject !== 'them' || isMyAnswer(scene, index)) return null;
  const behind = lowerFrom(scene, clause.verb + 1, clause.end);
  const from = lowerFrom(scene, clause.verb < 0 ? clause.first : clause.verb, clause.end);
  const act = (): AskKind | null => askKindOf(from, false);

  if (saying.has(clause.lemma) && clause.modal === null && !clause.negated) {
    const answer = readSaid(behind) ?? readDated(scene, clause);
    if (answer !== null) return { answer, kind: kindNamed(behind) };
  }
  if (clause.modal === null && clause.form === 'past' && !clause.negated && clause.frame === 'plain') {
    if (['agree', 'accept'].includes(clause.lemma)) {
      // "agreed that the market is slow": of one mind, and no yes.
      if (scene.clauses[index + 1]?.under === clause.lemma) return null;
      if (behind === '' || tail.test(behind)) return { answer: 'yes', kind: null };
      const kind = askKindOf(behind.replace(/^to /u, ''), false);
      return kind !== null && /\b(?:me|my|us)\b/u.test(behind) ? { answer: 'yes', kind } : null;
    }
    if (['decline', 'refuse'].includes(clause.lemma))
      return behind === '' || tail.test(behind) ? { answer: 'no', kind: null } : null;
    if (
      clause.lemma === 'turn' &&
      /^(?:me|us|it|that) down\b|^down my (?:\S+ )?(?:request|ask)\b/u.test(behind)
    )
      return { answer: 'no', kind: null };
  }
  return readPledge(clause, from, act, isNear) ?? readWilling(clause, line, isNear);
};

/** A bare "Yes!", "no.", "no openings until autumn" right behind the ask. */
export const answerAlone = (line: string): HeardAnswer | null => {
  const answer = noOpenings.test(line)
    ? 'no'
    : answerWord(line.replace(/^(?:the )?answer(?: was| is)? ?:? ?/u, ''));
  return answer === null ? null : { answer, kind: null };
};

/** "Elena answered: not now": what they are heard to say. */
const isQuoted = (scene: Scene, index: number): boolean => {
  const before = scene.clauses[index - 1];
  const clause = scene.clauses[index];
  return (
    before !== undefined &&
    before.sentence === clause?.sentence &&
    before.subject === 'them' &&
    saying.has(before.lemma) &&
    before.modal === null &&
    !before.negated &&
    before.end === before.verb + 1
  );
};

/** "he'll forward it", "she said she would introduce me", "he can't refer me". */
const readPledge = (
  clause: Clause,
  words: string,
  act: () => AskKind | null,
  isNear: boolean,
): HeardAnswer | null => {
  if (clause.subject !== 'them' || clause.form !== 'base' || clause.denied) return null;
  if (!['will', 'would', 'can'].includes(clause.modal ?? '')) return null;
  const reported = clause.frame === 'said' && clause.speaker === 'them';
  if (clause.modal === 'would' && !reported) return null;
  if (clause.frame !== 'plain' && !reported) return null;
  if (/\b(?:think|consider|get back|let me know|see)\b/u.test(words.split(' ').slice(0, 3).join(' ')))
    return isNear ? { answer: 'later', kind: null } : null;
  const kind = act();
  const serves = kind !== null && /\b(?:me|my|us|our)\b/u.test(words);
  const does = isNear ? doesIt.test(words) : doesItPlainly.test(words);
  if (!serves && !does) return null;
  if (clause.negated) return { answer: 'no', kind: serves ? kind : null };
  // "can" alone says what is possible: "she can introduce me" is a yes only to what was asked.
  if (clause.modal === 'can' && !isNear) return null;
  return { answer: 'yes', kind: serves ? kind : null };
};

/** "she's happy to", "he would be glad to introduce me". */
const readWilling = (clause: Clause, line: string, isNear: boolean): HeardAnswer | null => {
  if (!isNear || clause.negated) return null;
  const rest = line.replace(/^(?:she|he|they|\S+) ?/u, '');
  const match = willing.exec(rest);
  if (match === null) return null;
  const behind = rest.slice(match[0].length).trim();
  const serves = askKindOf(behind, false) !== null && /\b(?:me|my|us)\b/u.test(behind);
  return behind === '' || serves || tail.test(behind) || doesIt.test(behind)
    ? { answer: 'yes', kind: null }
    : null;
};

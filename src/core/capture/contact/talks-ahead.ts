import { wordSet } from '../../word-set.ts';
import type { Clause } from '../clauses/clauses.ts';
import { hasMe } from '../clauses/doers.ts';
import { clockTimes } from '../days/clock-times.ts';
import { contactNouns, isTalkNoun } from '../english/contact.ts';
import { personalObjects, selfPronouns } from '../english/grammar.ts';
import { isVerbForm } from '../english/verbs.ts';
import { datesIn, indexIn, lowerAt, mentionAt, type Scene, onceAClause } from '../scene.ts';
import { isByUs } from '../clauses/clause.ts';
import { settledAhead } from './settled-ahead.ts';
import { isSetting, isTalkOrMeeting, meeting, talkAt, talkBehindTo, talkNounAt } from './talk-words.ts';
import { someDay } from '../english/dates.ts';

const isDone = ({ form, modal }: Clause): boolean =>
  (form === 'past' || form === 'participle') && modal === null;

/** "invited me to lunch", "asked me out for coffee", and not "asked me for a call". */
const invited = (scene: Scene, clause: Clause): number => {
  if (!['invite', 'ask'].includes(clause.lemma) || !isDone(clause) || clause.subject === 'thing') return -1;
  const object = clause.verb + 1;
  const behind =
    mentionAt(scene, object)?.end ?? (personalObjects.has(lowerAt(scene, object)) ? object + 1 : -1);
  if (behind < 0) return -1;
  const isOut = ['out', 'over', 'round', 'along'].includes(lowerAt(scene, behind));
  const lead = isOut ? behind + 1 : behind;
  const word = lowerAt(scene, lead);
  if (word !== 'to' && !(word === 'for' && (isOut || clause.lemma === 'invite'))) return -1;
  const talk = talkNounAt(scene, lead + 1);
  return meeting.has(lowerAt(scene, talk)) && clause.lemma === 'ask' ? -1 : talk;
};

const feelings = wordSet(
  'excited happy glad keen thrilled nervous delighted due set about supposed scheduled hoping',
);

/** "looking forward to coffee", "can't wait to meet Ada", "excited to see her", "planning on calling him", "due to meet". */
const expected = (scene: Scene, clause: Clause): number => {
  if (!isByUs(clause) || clause.form === 'past') return -1;
  const { lemma, verb, first } = clause;
  const at = verb < 0 ? first : verb + 1;
  if (lemma === 'look' && lowerAt(scene, at) === 'forward' && lowerAt(scene, at + 1) === 'to') {
    const doing = talkAt(scene, at + 2, 'ing');
    return doing >= 0 ? doing : talkNounAt(scene, at + 2);
  }
  if (lemma === 'wait' && clause.negated && clause.modal === 'can')
    return lowerAt(scene, at) === 'for' ? talkNounAt(scene, at + 1) : talkBehindTo(scene, at);
  if (['plan', 'aim', 'intend'].includes(lemma)) {
    if (clause.modal !== null || clause.negated) return -1;
    if (lowerAt(scene, at) === 'on') return talkAt(scene, at + 1, 'ing');
    return lowerAt(scene, at) === 'to'
      ? talkBehindTo(scene, at)
      : lemma === 'plan'
        ? talkNounAt(scene, at)
        : -1;
  }
  if (!(verb < 0 || lemma === 'be') || clause.modal !== null || clause.negated) return -1;
  const so = ['so', 'very', 'really'].includes(lowerAt(scene, at)) ? at + 1 : at;
  if (!feelings.has(lowerAt(scene, so)) || (verb >= 0 && isVerbForm(lowerAt(scene, verb), 'past'))) return -1;
  if (lowerAt(scene, so + 1) === 'about') return talkNounAt(scene, so + 2);
  return talkBehindTo(scene, so + 1);
};

/** "Off to lunch with Ada", "off to see her" */
const setOff = (scene: Scene, { verb, first }: Clause): number =>
  (verb < 0 || verb > first + 1) && lowerAt(scene, first) === 'off' ? talkBehindTo(scene, first + 1) : -1;

/** "Reserved Friday for lunch with Ada", "kept the 3rd free for coffee": a day for a talk. */
const kept = (scene: Scene, clause: Clause): number => {
  if (!['reserve', 'keep', 'block', 'hold', 'save', 'clear', 'free', 'set'].includes(clause.lemma)) return -1;
  if (!isByUs(clause) || clause.negated || clause.modal !== null) return -1;
  const day = scene.dateByFirst.get(clause.verb + 1);
  if (day === undefined) return -1;
  const lead = indexIn(
    scene,
    day.end,
    Math.min(clause.end, day.end + 6),
    (at) => lowerAt(scene, at) === 'for',
  );
  return lead < 0 ? -1 : talkNounAt(scene, lead + 1);
};

const setting = wordSet('set arrange fix agree reserve book schedule');
const dates = wordSet('appointment date plans arrangements reservation');

/** "Set up a call with Ada", "agreed on lunch", "arranged to meet her", "made an appointment with her": what was settled lies ahead. */
const setUp = (scene: Scene, clause: Clause): number => {
  if (clause.negated || clause.modal !== null || clause.frame !== 'plain') return -1;
  const isMade = clause.lemma === 'make';
  if (!isByUs(clause) || !(setting.has(clause.lemma) || isMade)) return -1;
  // "agreed to talk again in the new year": some day.
  const isSomeDay = (at: number): boolean => someDay.has(lowerAt(scene, at)) && !scene.dateByFirst.has(at);
  if (indexIn(scene, clause.verb, clause.end, isSomeDay) >= 0) return -1;
  const named = indexIn(scene, clause.verb + 1, clause.end, (at) => dates.has(lowerAt(scene, at)));
  if (isMade && (named < 0 || named > clause.verb + 4)) return -1;
  const talk = indexIn(
    scene,
    clause.verb + 1,
    clause.end,
    (at) =>
      (isTalkOrMeeting(lowerAt(scene, at)) && !isSetting(scene, at)) ||
      (lowerAt(scene, at - 1) === 'to' &&
        ['see', 'meet', 'talk', 'speak', 'call'].includes(lowerAt(scene, at))),
  );
  return talk >= 0 ? talk : isMade ? named : -1;
};

/** "Booked a table with Gita for the 22nd": by me, for us. */
const booked = (scene: Scene, clause: Clause): number =>
  ['book', 'reserve'].includes(clause.lemma) &&
  clause.form === 'past' &&
  clause.frame === 'plain' &&
  !clause.negated &&
  isByUs(clause) &&
  indexIn(
    scene,
    clause.verb,
    clause.end,
    (at) => isTalkOrMeeting(lowerAt(scene, at)) && isSetting(scene, at),
  ) < 0
    ? indexIn(
        scene,
        clause.verb + 1,
        clause.end,
        (at) => lowerAt(scene, at) === 'with' && mentionAt(scene, at + 1) !== undefined,
      )
    : -1;

/** "I've got lunch with Ada", "I have a call with her", "got a meeting with Ken": what one has before one. */
const had = (scene: Scene, clause: Clause): number => {
  if (!isByUs(clause) || clause.negated || clause.modal !== null) return -1;
  if (clause.frame !== 'plain' || clause.question) return -1;
  const talk = talkNounAt(scene, clause.verb + 1);
  if (talk < 0 || lowerAt(scene, talk + 1) !== 'with') return -1;
  // "Have a call with Ada Friday"
  if (clause.lemma === 'have')
    return clause.form === 'base' && (clause.ownSubject || clause.verb === clause.first) ? talk : -1;
  if (clause.lemma !== 'get') return -1;
  const isHeld = ["'ve", 'have'].includes(lowerAt(scene, clause.verb - 1));
  const noun = lowerAt(scene, talk);
  const isMade = meeting.has(noun) || ['call', 'video'].includes(contactNouns.get(noun) ?? '');
  return isHeld || (clause.form === 'past' && isMade) ? talk : -1;
};

/** "My next call with Ada is on Friday", "the meeting with her is at 3", "there's a call with Ken". */
const lying = (scene: Scene, clause: Clause): number => {
  if (clause.lemma !== 'be' || clause.form !== 's' || clause.modal !== null || clause.negated) return -1;
  if (lowerAt(scene, clause.subjectFirst) === 'there' || lowerAt(scene, clause.verb - 1) === 'there') {
    const talk = talkNounAt(scene, clause.verb + 1);
    return lowerAt(scene, talk + 1) === 'with' ? talk : -1;
  }
  const isOwn = ['our', 'my'].includes(lowerAt(scene, clause.first));
  // "coffee with Ada, whose interview is on Friday": hers.
  const isOfElse = (at: number): boolean =>
    scene.tokens[at]?.type === 'mark' || lowerAt(scene, at) === 'whose';
  return indexIn(
    scene,
    clause.first,
    clause.verb,
    (at) =>
      isTalkOrMeeting(lowerAt(scene, at)) &&
      indexIn(scene, at, clause.verb, isOfElse) < 0 &&
      (lowerAt(scene, at + 1) === 'with' ||
        (isOwn && (at + 1 === clause.verb || lowerAt(scene, at - 1) === 'next'))),
  );
};

/** "has agreed to see me at last", "agreed to coffee", "accepted my invitation to lunch": what they said yes to. */
const accepted = (scene: Scene, clause: Clause): number => {
  if (clause.negated || clause.subject !== 'them' || !isDone(clause)) return -1;
  if (clause.lemma === 'accept') {
    const to = indexIn(scene, clause.verb + 1, Math.min(clause.end, clause.verb + 5), (at) =>
      /^(?:invite|invitation|offer)$/u.test(lowerAt(scene, at - 1)),
    );
    return to < 0 || !['to', 'for'].includes(lowerAt(scene, to)) ? -1 : talkNounAt(scene, to + 1);
  }
  if (clause.lemma !== 'agree' || lowerAt(scene, clause.verb + 1) !== 'to') return -1;
  const act = clause.verb + 2;
  if (['see', 'meet', 'talk', 'speak', 'zoom', 'chat'].includes(lowerAt(scene, act))) return act;
  return talkNounAt(scene, act);
};

const entertaining = wordSet('host take treat invite');

/** "we're having lunch", "I'm meeting Ken", "she's visiting me", "I'll be seeing Ada": under way toward a talk of ours. */
const underway = (scene: Scene, clause: Clause): number => {
  if (clause.form !== 'ing' || !clause.isAuxiliary || clause.negated || clause.question) return -1;
  if (clause.frame !== 'plain' || !(clause.modal === null || clause.modal === 'will')) return -1;
  // "was meeting", "had been seeing"
  if (['was', 'were', 'been'].includes(lowerAt(scene, clause.verb - 1))) return -1;
  const isMine = ['me', 'we'].includes(clause.subject);
  if (!isMine && !(clause.subject === 'them' && hasMe(scene, clause.verb, clause.end))) return -1;
  if (entertaining.has(clause.lemma))
    return indexIn(scene, clause.verb + 1, clause.end, (at) => isTalkNoun(lowerAt(scene, at)));
  return talkAt(scene, clause.verb, 'ing');
};

/** "I'll have dinner with her", "Ken and I will sit down", "I'm going to meet Ken". */
const intended = (scene: Scene, clause: Clause): number => {
  if (clause.modal !== 'will' || !['me', 'we'].includes(clause.subject)) return -1;
  if (clause.negated || clause.frame !== 'plain') return -1;
  if (['meet', 'talk', 'speak', 'sit', 'zoom', 'lunch', 'dine', 'skype', 'walk'].includes(clause.lemma))
    return clause.verb;
  if (clause.lemma === 'catch' && lowerAt(scene, clause.verb + 1) === 'up') return clause.verb;
  return ['have', 'do', 'grab', 'get'].includes(clause.lemma) ? talkNounAt(scene, clause.verb + 1) : -1;
};

/** "wants to talk on Tuesday at 4pm": with its hour, a day that they named for a talk with me. */
export const isProposed = (scene: Scene, clause: Clause | undefined): boolean =>
  clause !== undefined &&
  ['want', 'like', 'hope', 'plan'].includes(clause.lemma) &&
  !clause.negated &&
  !clause.question &&
  ['them', 'none'].includes(clause.subject) &&
  ['s', 'base'].includes(clause.form) &&
  lowerAt(scene, clause.verb + 1) === 'to' &&
  isTalkOfOurs(scene, clause.verb + 2) &&
  clockTimes(scene.tokens.slice(clause.verb, clause.end)).length > 0;

/** "talk", "meet on Friday", "meet me", and not "meet my boss". */
const isTalkOfOurs = (scene: Scene, verb: number): boolean =>
  ['meet', 'talk', 'speak', 'chat', 'zoom', 'skype'].includes(lowerAt(scene, verb)) &&
  (scene.dateByFirst.has(verb + 1) ||
    ['on', 'at', 'me', 'again', 'to', 'with'].includes(lowerAt(scene, verb + 1)) ||
    scene.tokens[verb + 1]?.type !== 'word') &&
  (!['to', 'with'].includes(lowerAt(scene, verb + 1)) || selfPronouns.has(lowerAt(scene, verb + 2)));

const proposed = (scene: Scene, clause: Clause): number => (isProposed(scene, clause) ? clause.verb + 2 : -1);

const labels = wordSet('forget reminder upcoming date next planned diary calendar ahead coming');

/** "Next call with Ada", "don't forget: dinner with Ada", "save the date: lunch", "dinner plans with Ken", "interview coming up". */
const named = (scene: Scene, clause: Clause): number => {
  const { first, end, verb } = clause;
  const pencilled = indexIn(scene, first, end, (at) => /^pencill?ed$/u.test(lowerAt(scene, at)));
  if (pencilled >= 0) return talkNounAt(scene, pencilled + (lowerAt(scene, pencilled + 1) === 'in' ? 2 : 1));
  if (verb >= 0) return -1;
  if (lowerAt(scene, first) === 'meeting' && lowerAt(scene, first + 1) === 'up') return first;
  const isLabelled = lowerAt(scene, first - 1) === ':' && labels.has(lowerAt(scene, first - 2));
  const own = ['our', 'my', 'the'].includes(lowerAt(scene, first)) ? first + 1 : first;
  // "Attendees: Ada, me. Next meeting 2 December": of the one after this.
  const isNext = first === 0 && ['next', 'upcoming', 'planned', 'tentative'].includes(lowerAt(scene, own));
  const talk = talkNounAt(scene, isNext ? own + 1 : own);
  if (talk < 0) return -1;
  const behind = scene.tokens
    .slice(talk + 1, end)
    .map(({ lower }) => lower)
    .join(' ');
  return isLabelled || isNext || /^plans\b|\bcoming up\b/u.test(behind) ? talk : -1;
};

/** "Let's do lunch with Ada" */
const urged = (scene: Scene, { lemma, verb }: Clause): number =>
  lemma === 'let' && lowerAt(scene, verb + 1) === "'s" ? talkAt(scene, verb + 2, 'base') : -1;

/** "Lunch with Ada on Friday **if she has time**", "hiking with Ken next Sunday if it stays dry": a plan with its day, however sure. */
const tentative = (scene: Scene, { frame, verb, first, end, negated, question }: Clause): number => {
  if (frame !== 'conditional' || negated || question) return -1;
  const hasDay = datesIn(scene, first, end).some(
    (date) => date.tense !== 'past' && date.precision === 'day' && date.day('future') > scene.today,
  );
  if (!hasDay) return -1;
  return verb < 0 ? talkNounAt(scene, first) : verb === first ? talkAt(scene, verb, 'ing') : -1;
};

const ways: readonly ((scene: Scene, clause: Clause) => number)[] = [
  invited,
  expected,
  setOff,
  kept,
  setUp,
  booked,
  settledAhead,
  had,
  lying,
  accepted,
  underway,
  intended,
  proposed,
  named,
  urged,
  tentative,
];

const wordOfTalkAhead = onceAClause((scene, clause) => {
  for (const way of ways) {
    const talk = way(scene, clause);
    if (talk >= 0) return talk;
  }
  return -1;
});

/** The word of the talk that a clause sets ahead, by which of many ways it may; -1 where it sets none. */
export const talkAheadIn = (scene: Scene, clause: Clause | undefined): number =>
  clause === undefined ? -1 : wordOfTalkAhead(scene, clause);

import { wordSet } from '../../word-set.ts';
import type { Clause } from '../clauses/clauses.ts';
import { hasMe } from '../clauses/doers.ts';
import { isInfinitive } from '../clauses/phrases.ts';
import { isHabit } from '../days/habits.ts';
import { dueIn } from '../days/due.ts';
import { contactVerbs } from '../english/contact.ts';
import { possessives, selfPronouns } from '../english/grammar.ts';
import { noPromise, receiving } from '../english/promising.ts';
import { givenOut } from '../english/work.ts';
import { isVerbForm } from '../english/verbs.ts';
import { actAt } from './phrasal-acts.ts';
import { type BearingTurn, bearingTurns, lotBefore, lotBehind } from './bearing-turns.ts';
import { bySubject, isPerson } from './promise-acts.ts';
import { headNounOf } from './head-nouns.ts';
import type { Head } from './promise-labels.ts';
import { isMatter, isTreat } from './what-is-borne.ts';
import { lineOfClause, type SpokenLine } from './spoken-line.ts';
import { speakerOf } from './spoken-words.ts';
import { datesIn, indexIn, lowerAt, type Scene } from '../scene.ts';

type Party = Head['by'];

const other = (party: Party): Party => (party === 'me' ? 'them' : 'me');

const ofMine = wordSet('i me us my our mine');

/** Of whom a word speaks; where they said it themselves their "me" is they. */
export const partyOf = (word: string, speaker: Party | null): Party => {
  const said = ofMine.has(word) ? 'me' : 'them';
  return speaker === 'them' ? other(said) : said;
};

const isGerundAt = (scene: Scene, at: number): boolean =>
  isVerbForm(lowerAt(scene, at), 'ing') || /^\p{Ll}{3,}ing$/u.test(lowerAt(scene, at));

const isDefinite = (scene: Scene, first: number): boolean =>
  ['the', 'my', 'our', 'that', 'this'].includes(lowerAt(scene, first)) || isGerundAt(scene, first);

/** An act with what it is done to; "speaking at her class" is a date, and no task, and so is what one is or feels. */
const isTask = (scene: Scene, at: number, end: number): boolean => {
  const act = actAt(scene, at);
  return at + 1 < end && !noPromise.has(act) && (!contactVerbs.has(act) || isPerson(scene, at + 1));
};

const otherThan = (party: Party | null): Party | null => (party === null ? null : other(party));

const telling = wordSet('tell ask say let');

/** "I told her **to put me down for it**": said to be done, whatever the tense of the telling. */
const isBidden = (scene: Scene, { verb, lemma }: Clause, from: number): boolean =>
  from > verb && telling.has(lemma) && lowerAt(scene, from - 1) === 'to';

/** Whether the clause tells that it is so, was once taken on, or is to be. */
const binds = (scene: Scene, clause: Clause, turn: BearingTurn, from: number): boolean => {
  const { form, modal, verb, frame, isAuxiliary, hasAuxiliary, lemma } = clause;
  if (isBidden(scene, clause, from)) return true;
  if (
    modal !== null &&
    !['will', 'can'].includes(modal) &&
    !(['would', 'may'].includes(modal) && frame === 'said')
  )
    return false;
  const isBefore = hasAuxiliary && ['had', "'d"].includes(lowerAt(scene, verb - 1));
  if (isHabit(scene, clause) || isBefore) return false;
  if (['was', 'were', 'used'].includes(lowerAt(scene, from)) || lowerAt(scene, from - 2) === 'used')
    return false;
  const isPast = form === 'past' && !(isVerbForm(lowerAt(scene, verb), 'base') && verb === clause.first);
  if (turn.binds === 'now')
    return !isPast && !['was', 'were'].includes(lowerAt(scene, verb - 1)) && lemma !== 'used';
  if (turn.binds === 'once')
    return (
      lowerAt(scene, clause.end - 1) !== 'ago' &&
      datesIn(scene, from, clause.end).every(
        (date) => date.tense !== 'past' && date.day('future') >= scene.today,
      )
    );
  return (
    ['will', 'would'].includes(modal ?? '') ||
    (form === 'ing' &&
      isAuxiliary &&
      !hasAuxiliary &&
      (turn.binds === 'ahead' || clause.subject === 'me' || dueIn(scene, verb, clause.end) !== null) &&
      !['was', 'were'].includes(lowerAt(scene, verb - 1)))
  );
};

/** Whoever it is said of, and nothing else: before a verb that the lexicon lacks. */
const isOnlyWho = /^(?:(?:i|we|she|he|they|~|'ve|'s|has|have|got|was) ?)*$/u;

/** Who bears it by one turn, and what; null where the turn is not there or binds nobody. */
const readTurn = (scene: Scene, clause: Clause, turn: BearingTurn, line: SpokenLine): Head | null => {
  const match = turn.words.exec(line.text);
  if (match === null) return null;
  const { who, owner, thing } = match.groups ?? {};
  const from = line.tokenFrom(match.index);
  const behind = line.tokenFrom(match.index + match[0].length);
  // "**refused** to put her name forward": what it is about is said by the verb before.
  const isHead =
    (clause.verb < 0 && isOnlyWho.test(line.text.slice(0, match.index))) ||
    (from <= clause.verb && clause.verb < behind) ||
    from === clause.verb + 1 ||
    clause.lemma === 'let';
  if (!(isHead || isBidden(scene, clause, from)) || !binds(scene, clause, turn, from)) return null;
  const speaker = speakerOf(scene, clause);
  const named = who ?? owner;
  const isUnnamed = turn.isOwn === true && owner === 'my' && clause.subject === 'none';
  const subject = isUnnamed
    ? partyOf(owner ?? '', null)
    : turn.isOthers === true
      ? otherThan(bySubject(scene, clause))
      : bySubject(scene, clause);
  const by = turn.isSpeakers
    ? (speaker ?? 'me')
    : named === undefined || turn.isOwn
      ? subject
      : partyOf(named.split(' ')[0] ?? '', speaker);
  // "she'll put **my** name forward"
  if (by === null || (turn.isOwn && partyOf(named ?? '', null) !== by)) return null;
  // "Tom is counting on her for it": among others.
  const isAmongOthers =
    who !== undefined &&
    by === 'them' &&
    speaker === null &&
    clause.subject === 'them' &&
    !isBidden(scene, clause, from);
  if (isAmongOthers || (!turn.isOwn && named !== undefined && ['thing', 'mine'].includes(clause.subject)))
    return null;
  const due = dueIn(scene, from, clause.end);
  const isForMe = subject === 'them' && hasMe(scene, behind, clause.end);
  if (turn.isDated === true && due === null && !isForMe) return null;
  // "leave it with her **sister**"
  if (thing !== undefined) {
    const [opens, closes] = match.indices?.groups?.['thing'] ?? [0, 0];
    const [first, end] = [line.tokenFrom(opens), line.tokenFrom(closes)];
    const isClosed = behind >= clause.end || due?.first === behind || lowerAt(scene, behind) === ',';
    return isClosed &&
      isMatter(scene, first, end, turn) &&
      (by === 'me' || named !== undefined || turn.isSpeakers || isDefinite(scene, first))
      ? { by, what: first, end, isThing: true }
      : null;
  }
  if (isInfinitive(scene, behind)) return isTask(scene, behind, clause.end) ? { by, what: behind } : null;
  if (lowerAt(scene, behind - 1) === 'to' && !isMatterLead(scene, behind - 2)) return null;
  const day = due === null || due.first <= behind ? clause.end : due.first;
  const comma = indexIn(scene, behind, day, (at) => lowerAt(scene, at) === ',');
  const end = comma < 0 ? day : comma;
  const isGerund = isGerundAt(scene, behind) && behind + 1 < end;
  if (isGerund && due === null && !isTask(scene, behind, end)) return null;
  if (isGerund && contactVerbs.has(actAt(scene, behind)) && !isPerson(scene, behind + 1)) return null;
  if (!isMatter(scene, behind, end, turn) || (turn.isActOfTheirs === true && by === 'them' && !isGerund))
    return null;
  const isOfBoth =
    by === 'me'
      ? !turn.isOthers || isDefinite(scene, behind)
      : named !== undefined || turn.isDated === true || isDefinite(scene, behind);
  return isOfBoth ? { by, what: behind, isThing: !isGerund, ...(comma < 0 ? {} : { end }) } : null;
};

/** "see **to** the boiler", "said yes **to** it": "to" leads to a thing. */
const isMatterLead = (scene: Scene, at: number): boolean =>
  ['see', 'seeing', 'sees', 'yes'].includes(lowerAt(scene, at)) || lowerAt(scene, at).endsWith('self');

/** Who gets what is said to come: the subject, or "you" as whoever speaks says it. */
const receiverOf = (scene: Scene, { subject, subjectFirst }: Clause, speaker: Party | null): Party | null =>
  subject === 'me' || subject === 'them'
    ? subject
    : subject === 'other' && lowerAt(scene, subjectFirst) === 'you' && speaker !== null
      ? other(speaker)
      : null;

/** "she **can expect** the draft by Friday", "told me **to expect** it by Friday", "I told her she**'d have** it by Friday": from the other of the two. */
const readPromisedToCome = (scene: Scene, clause: Clause): Head | null => {
  const { subject, modal, frame, verb, end, lemma } = clause;
  const isBid =
    lemma === 'tell' && lowerAt(scene, verb + 2) === 'to' && lowerAt(scene, verb + 3) === 'expect';
  const at = isBid ? verb + 3 : verb;
  const speaker = frame === 'said' && !clause.denied ? ownWord(clause.speaker) : speakerOf(scene, clause);
  const isExpected = lemma === 'expect' && (modal === 'can' || (modal === 'may' && frame === 'said'));
  // "she has my word that she **gets** the slides"
  const isVouched = clause.under === 'promise' && modal === null && ['s', 'base'].includes(clause.form);
  const isHad =
    receiving.has(lemma) && (['will', 'would'].includes(modal ?? '') || isVouched) && speaker !== null;
  if (!isBid && !isExpected && !isHad) return null;
  const receiver = isBid
    ? selfPronouns.has(lowerAt(scene, verb + 1))
      ? 'me'
      : 'them'
    : receiverOf(scene, clause, speaker);
  if (receiver === null || (isBid ? receiver === subject : speaker === receiver)) return null;
  const due = dueIn(scene, at, end);
  const day = due === null || due.first <= at ? end : due.first;
  const isIt = ['it', 'them'].includes(lowerAt(scene, at + 1)) && day === at + 2;
  if (isIt) return { by: other(receiver), what: at + 1, isThing: true };
  const close = indexIn(
    scene,
    at,
    day,
    (index) =>
      lowerAt(scene, index) === ',' || (lowerAt(scene, index) === 'from' && isPerson(scene, index + 1)),
  );
  const stop = close < 0 ? day : close;
  const head = lowerAt(scene, headNounOf(scene, at + 1, stop));
  return (due !== null || clause.under === 'promise') &&
    isMatter(scene, at + 1, stop, {}) &&
    (!givenOut.has(head) || isOwnOf(scene, at + 1, other(receiver)))
    ? { by: other(receiver), what: at + 1, isThing: true, ...(close < 0 ? {} : { end: close }) }
    : null;
};

/** "**my** answer", where I give it. */
const isOwnOf = (scene: Scene, at: number, by: Party): boolean =>
  by === 'me' ? lowerAt(scene, at) === 'my' : possessives.has(lowerAt(scene, at));

const ownWord = (speaker: Clause['speaker']): Party | null =>
  speaker === 'me' || speaker === 'none' ? 'me' : speaker === 'them' ? 'them' : null;

/** "it's **on me to** send it", "**my turn to** send it" */
const readLotBefore = (scene: Scene, clause: Clause, line: SpokenLine): Head | null => {
  const match = lotBefore.exec(line.text);
  if (match === null) return null;
  const what = line.tokenFrom(match.index + match[0].length);
  const isAct = isInfinitive(scene, what) || (isGerundAt(scene, what) && isTask(scene, what, clause.end));
  if (!isAct || what + 1 >= clause.end) return null;
  if (!isStill(scene, clause)) return null;
  const { who, owner, own } = match.groups ?? {};
  const word = (who ?? owner ?? own ?? '').split(' ')[0] ?? '';
  return { by: partyOf(word, speakerOf(scene, clause)), what };
};

/** Neither over nor only thought of. */
const isStill = (scene: Scene, { form, modal, verb, negated }: Clause): boolean =>
  !negated &&
  (modal === null || modal === 'will') &&
  form !== 'past' &&
  !['was', 'were'].includes(lowerAt(scene, verb));

/** "**the slides** are on me", "the lights **are her job**", "the costumes **are mine**, the lights hers". */
const readLotBehind = (scene: Scene, clause: Clause, line: SpokenLine): Head | null => {
  const match = lotBehind.exec(line.text);
  if (match === null || !isStill(scene, clause) || clause.subject === 'me' || clause.subject === 'them')
    return null;
  const first = clause.subjectFirst < 0 ? clause.first : clause.subjectFirst;
  const end = line.tokenFrom(match.index);
  const behind = line.tokenFrom(match.index + match[0].length);
  const isClosed =
    behind >= clause.end ||
    dueIn(scene, behind, clause.end)?.first === behind ||
    scene.tokens[behind]?.type === 'mark';
  if (!isClosed || !isMatter(scene, first, end, {})) return null;
  if (isTreat(scene, first, end)) return null;
  const { who, whoAlso, owner, own } = match.groups ?? {};
  const word = (who ?? whoAlso ?? owner ?? own ?? '').split(' ')[0] ?? '';
  const by = partyOf(word, speakerOf(scene, clause));
  // "the bike is mine": whose, and no work; where each has a part it is.
  const isShared =
    match[0].includes(' to ') ||
    scene.clauses.some(
      (beside) =>
        beside !== clause &&
        beside.sentence === clause.sentence &&
        lotBehind.test(lineOfClause(scene, beside).text),
    );
  if (own !== undefined && !isShared) return null;
  return { by, what: first, end, isThing: true };
};

/** Somebody said to bear something, whatever the turn: on the hook for it, counted on, put down for it, left with it. */
export const readBorne = (scene: Scene, clause: Clause): Head | null => {
  if (clause.frame !== 'plain' && clause.frame !== 'said') return null;
  const line = lineOfClause(scene, clause);
  for (const turn of bearingTurns) {
    const head = readTurn(scene, clause, turn, line);
    if (head !== null) return head;
  }
  return (
    readPromisedToCome(scene, clause) ??
    readLotBefore(scene, clause, line) ??
    readLotBehind(scene, clause, line)
  );
};

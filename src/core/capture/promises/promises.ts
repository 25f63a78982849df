import { isInfinitive } from '../clauses/phrases.ts';
import type { CapturedPromise } from '../draft.ts';
import { type Clause } from '../clauses/clauses.ts';
import { type Due, dueIn } from '../days/due.ts';
import { determiners } from '../english/grammar.ts';
import { handingOver } from '../english/promising.ts';
import {
  type Head,
  readAfterthought,
  readAllotted,
  readReminder,
  readLabel,
  readListed,
  readShared,
} from './promise-labels.ts';
import { indexIn, lowerAt, spanOf, trimmedEnd, type Scene } from '../scene.ts';
import { asAct } from './phrasal-acts.ts';
import { blocked, isDuty, isGivenByNobody } from './no-word.ts';
import { readCommitment } from './promise-commitment.ts';
import { readFuture } from './promise-future.ts';
import { readImperative } from './promise-imperative.ts';
import { wantedBefore, whatOf, withThing } from './promise-what.ts';
import { isMyPart } from './promise-acts.ts';
import { readAwaitedPart, readHadBack, readLentByWord, readLoan, readInTouch } from './promise-noted.ts';
import { readDelivery } from './promise-delivery.ts';
import { readEnsured, readVouchedFor } from './promise-ensured.ts';
import { readInHand } from './promise-in-hand.ts';
import { readExpected } from './promise-expected.ts';
import { readAllotment } from './promise-allotted.ts';
import { readBorne } from './promise-borne.ts';
import { readPresent } from './promise-present.ts';
import { readSettled, readUnderway } from './promise-settled.ts';
import { readWilling } from './promise-willing.ts';

/** A promise with the clause it stands in, which then says nothing else. */
export interface FoundPromise extends CapturedPromise {
  /** As of {@link Due}. */
  readonly orToday: boolean;
  readonly clause: number;
  /** A clause beside it that belongs to it and says nothing else. */
  readonly dayClause?: number;
  /** As of {@link Head}. */
  readonly isAsked?: boolean;
  /** Where its thing was named before, and is called "it" here or not at all. */
  readonly isTakenUp?: boolean;
}

export const promiseOf = (scene: Scene, clause: Clause, index: number, head: Head): FoundPromise | null => {
  const reach = Math.max(clause.end, head.end ?? 0, head.reach ?? 0);
  const due = dueIn(scene, head.what, reach) ?? dueIn(scene, clause.first, head.what);
  const ranges: (readonly [number, number])[] = due === null ? [] : [[due.first, due.end]];
  // "send me the deck" ok!
  const quote = indexIn(scene, head.what + 1, clause.end, (at) => /^["”]$/u.test(lowerAt(scene, at)));
  const isQuoted = quote > 0 && /^["“]$/u.test(lowerAt(scene, clause.first - 1));
  const end = trimmedEnd(scene, head.what, head.end ?? (isQuoted ? quote : clause.end));
  const said = whatOf(scene, { ...clause, end: Math.max(end, head.what + 1) }, head, ranges);
  // "She wants to see my dashboard. I'll show **it to her**"
  const isShown = /^show it(?: to (?:him|her|them|me|us))?$/iu.test(said);
  const wanted =
    isSameAgain(said) || isShown || ['it', 'them'].includes(said) ? wantedBefore(scene, index) : null;
  // "wants my slides, will send": what was asked for, with the act where it is named.
  const what =
    wanted === null
      ? withThing(scene, index, head, said)
      : /^(?:it|them|do\b.*)$/u.test(said)
        ? wanted.what
        : / (?:off|over)$/u.test(said)
          ? said.replace(/ (?:it|them) /u, () => ` ${wanted.what} `)
          : `${said.split(' ')[0] ?? ''} ${wanted.what}`;
  const day = due ?? wanted?.due ?? null;
  // "will do": a yes, whose matter was said before.
  if (what === '' || what === 'do' || (what === 'do so' && day === null)) return null;
  const first =
    clause.continues || clause.subjectFirst < 0
      ? clause.continues
        ? clause.verb
        : clause.first
      : clause.subjectFirst;
  return {
    by: head.by,
    what,
    due: day?.day ?? null,
    orToday: day?.orToday ?? false,
    span: spanOf(scene, Math.max(clause.first, Math.min(first, head.what)), reach),
    clause: index,
    ...(reach > clause.end ? { dayClause: index + 1 } : {}),
    ...(due === null && wanted !== null && wanted.due !== null ? { dayClause: wanted.clause } : {}),
    ...(what === said ? {} : { isTakenUp: true }),
  };
};

/** "the slides by Friday **and** the budget by Monday": where a second thing with a day of its own begins; or -1. */
const secondThing = (scene: Scene, clause: Clause, head: Head): number => {
  const end = head.end ?? clause.end;
  const joint = indexIn(
    scene,
    head.what + 1,
    end,
    (at) => ['and', '&', '+'].includes(lowerAt(scene, at)) && determiners.has(lowerAt(scene, at + 1)),
  );
  // "to look through my contacts **and to send** him the list"
  const act = indexIn(
    scene,
    head.what + 1,
    end,
    (at) => lowerAt(scene, at) === 'and' && isInfinitive(scene, at + 2),
  );
  if (act > 0 && lowerAt(scene, head.what - 1) === 'to') return act;
  const due = joint < 0 ? null : dueIn(scene, joint + 1, end);
  // "between the 20th and the 23rd"
  if (due === null || due.first === joint + 1) return -1;
  // "the slides and the recording by Friday": one day for both.
  return dueIn(scene, head.what, joint) === null ? -1 : joint;
};

/** "do it", "courier": an act that names no thing of its own. */
export const isSameAgain = (what: string): boolean =>
  /^(?:(?:do|send|share|forward|post|mail|email|courier|ship|bring|deliver|finish|get)(?: (?:it|that|so|them|this)(?: to (?:him|her|them))?)?|(?:drop|hand|send) (?:it|them) (?:off|over))$/iu.test(
    what,
  );

/** "look over my letter and **give it back to me** on Tuesday": until when. */
const isGivenBack = (what: string): boolean =>
  /^(?:give|return|hand|have|bring|send|pass) (?:it|them)(?: back)?(?: to (?:him|her|them|me|us))?$/iu.test(
    what,
  );

/** "Priya: send the deck, me: send the notes": whose label says so. */
const isOfAnother = ({ ownSubject, subject }: Clause, by: Head['by']): boolean =>
  ownSubject && (subject === 'me') !== (by === 'me');

/** "can refer me **once I send the job id**": what their word waits for is mine to do. */
const readMyPart = (scene: Scene, index: number, before: FoundPromise | undefined): Head | null => {
  const clause = scene.clauses[index];
  if (!isMyPart(scene, clause)) return null;
  if (before?.by === 'them' && before.clause === index - 1) return { by: 'me', what: clause.verb };
  // "**if I get him the numbers by Friday**, he can cut it on Monday"
  const next = scene.clauses[index + 1];
  const isAnswered =
    next?.sentence === clause.sentence &&
    next.subject === 'them' &&
    ['will', 'would', 'can'].includes(next.modal ?? '') &&
    !next.negated;
  return isAnswered && dueIn(scene, clause.verb, clause.end) !== null
    ? { by: 'me', what: clause.verb }
    : null;
};

const isWordGiven = (clause: Clause | undefined): boolean =>
  clause !== undefined && !blocked(clause) && ['will', 'would'].includes(clause.modal ?? '');

/** "promised for this weekend", "(by Friday)": only the day of what was promised before; null for any other clause. */
const dayOfPledge = (scene: Scene, clause: Clause): Due | null => {
  if (lowerAt(scene, clause.first - 1) === '(' && clause.verb < 0) {
    const due = dueIn(scene, clause.first, clause.end);
    const closing = lowerAt(scene, clause.end - 1) === ')' ? 1 : 0;
    return due !== null && due.first === clause.first && due.end === clause.end - closing ? due : null;
  }
  // "counting on me for the poster, must be at the printer by Monday"
  const isOfThing =
    clause.lemma === 'be' && clause.modal === 'must' && !clause.ownSubject && clause.frame === 'plain';
  const limit = isOfThing ? dueIn(scene, clause.verb, clause.end) : null;
  if (limit?.isLimit === true) return limit;
  if (clause.lemma !== 'promise' || clause.ownSubject || clause.verb !== clause.first) return null;
  const due = dueIn(scene, clause.verb + 1, clause.end);
  return due !== null && due.first === clause.verb + 1 && due.end === clause.end ? due : null;
};

/** "Jonas to send the protocol, me to book the room, **both by Thursday**": the day of the last is that of the one before. */
const shareDay = (scene: Scene, found: FoundPromise[], { sentence, first, end }: Clause): void => {
  const [before, last] = found.slice(-2);
  if (before === undefined || last === undefined || before.due !== null || last.due === null) return;
  const due = dueIn(scene, first, end);
  const at = due === null ? -1 : due.first - 1;
  const isOfBoth =
    ['both', 'all'].includes(lowerAt(scene, at)) || ['both', 'all'].includes(lowerAt(scene, at - 1));
  if (!isOfBoth || scene.clauses[before.clause]?.sentence !== sentence) return;
  found.splice(
    -2,
    2,
    { ...before, due: last.due, orToday: last.orToday },
    { ...last, what: last.what.replace(/,? (?:both|all)$/u, '') },
  );
};

/**
 * Promises of mine and of theirs (R2). Advice, wishes, doubts, questions, conditions, denials and what is
 * already done are none; `what` is the thing where something is handed over, else the act.
 */
export const promisesOf = (scene: Scene): readonly FoundPromise[] => {
  const found: FoundPromise[] = [];
  for (const [index, said] of scene.clauses.entries()) {
    const clause = asAct(scene, said);
    const reminder = clause.negated ? readReminder(scene, clause) : readMyPart(scene, index, found.at(-1));
    if (reminder === null && (blocked(clause) || isDuty(scene, clause) || isGivenByNobody(scene, clause)))
      continue;
    // "I offered to ask around but didn't promise anything."
    const next = scene.clauses[index + 1];
    if (
      clause.lemma === 'offer' &&
      next?.lemma === 'promise' &&
      next.negated &&
      next.sentence === clause.sentence
    )
      continue;
    const before = found.at(-1);
    // "I'll see to it **that it is fixed**"
    if (before?.clause === index - 1 && before.dayClause === index && reminder === null) continue;
    const carried: Head | null =
      clause.continues &&
      before !== undefined &&
      before.clause === index - 1 &&
      !isOfAnother(clause, before.by)
        ? { by: before.by, what: clause.verb }
        : // "will check and get back to me": the second act alone may be what is promised.
          clause.continues && isWordGiven(scene.clauses[index - 1])
          ? readFuture(scene, { ...clause, modal: scene.clauses[index - 1]?.modal ?? null })
          : null;
    // "I owe Ken the photos, promised for Sunday": until when.
    const pledged = before?.due === null && index - before.clause === 1 ? dayOfPledge(scene, clause) : null;
    if (before !== undefined && pledged !== null) {
      found.splice(-1, 1, { ...before, due: pledged.day, orToday: pledged.orToday, dayClause: index });
      continue;
    }
    const head =
      reminder ??
      carried ??
      readAfterthought(scene, clause) ??
      readListed(scene, clause) ??
      readAllotment(scene, clause) ??
      readLabel(scene, clause) ??
      readReminder(scene, clause) ??
      readBorne(scene, clause) ??
      readShared(scene, clause) ??
      readAllotted(scene, clause) ??
      readHadBack(scene, clause) ??
      readLoan(scene, clause, index) ??
      readAwaitedPart(scene, clause) ??
      readLentByWord(scene, clause) ??
      readInTouch(scene, clause) ??
      readCommitment(scene, clause) ??
      readEnsured(scene, clause, index) ??
      readDelivery(scene, clause) ??
      readVouchedFor(scene, clause) ??
      readFuture(scene, clause) ??
      readSettled(scene, clause) ??
      readPresent(scene, clause) ??
      readInHand(scene, clause) ??
      readWilling(scene, clause) ??
      readUnderway(scene, clause, index) ??
      readImperative(scene, clause) ??
      readExpected(scene, clause);
    if (head === null) continue;
    const second = secondThing(scene, clause, head);
    const whole = second < 0 ? clause : { ...clause, end: second };
    const promise = promiseOf(scene, whole, index, head);
    if (promise === null) continue;
    // "promised her the map, will send it by the 10th": the day of what was promised before.
    const open = before !== undefined && before.by === promise.by && before.due === null;
    const isOfBefore = isSameAgain(promise.what) || (clause.continues && isGivenBack(promise.what));
    if (open && index - before.clause <= 2 && promise.due !== null && isOfBefore)
      found.splice(-1, 1, { ...before, due: promise.due, orToday: promise.orToday });
    else found.push(head.isAsked === true ? { ...promise, isAsked: true } : promise);
    shareDay(scene, found, clause);
    const also =
      second < 0
        ? null
        : promiseOf(scene, { ...clause, first: second + 1, subjectFirst: -1 }, index, {
            by: head.by,
            what: second + (lowerAt(scene, second + 1) === 'to' ? 2 : 1),
          });
    if (also !== null) found.push(also);
  }
  return found.filter((one) => one.isAsked !== true || !isAnswered(scene, one, found));
};

/** As far behind what was asked for as its answer stands, in clauses. */
const answerReach = 3;

/** "wants my slides. Sent them", "wants my slides, will send them": done, or promised in words of its own. */
export const isAnswered = (scene: Scene, asked: FoundPromise, found: readonly FoundPromise[]): boolean =>
  found.some(
    ({ by, clause }) =>
      by === 'me' && clause > asked.clause && clause - asked.clause < answerReach && asked.due === null,
  ) ||
  scene.clauses
    .slice(asked.clause + 1, asked.clause + answerReach)
    .some(
      ({ lemma, form, subject, ownSubject, modal, hasAuxiliary, negated }) =>
        (!ownSubject || subject === 'me') &&
        (negated
          ? form !== 's'
          : (form === 'past' || (form === 'participle' && hasAuxiliary)) &&
            modal === null &&
            handingOver.has(lemma)),
    );

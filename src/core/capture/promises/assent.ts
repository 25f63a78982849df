import type { Clause } from '../clauses/clauses.ts';
import { isInfinitive } from '../clauses/phrases.ts';
import { type Due, dueIn } from '../days/due.ts';
import { contactVerbs, namesTalk } from '../english/contact.ts';
import { selfPronouns } from '../english/grammar.ts';
import { noPromise, requesting } from '../english/promising.ts';
import { verbForm } from '../english/verbs.ts';
import { indexIn, lowerAt, spanOf, trimmedEnd, wording, type Scene } from '../scene.ts';
import { bearerOfAnswer } from './answers.ts';
import { type FoundPromise, isSameAgain } from './promises.ts';

/** What was asked for, before anyone said yes to it. */
export interface Request {
  readonly clause: number;
  /** First token of what was asked for: a verb in the base form, or a noun phrase. */
  readonly what: number;
  readonly end: number;
  /** Who would do it. */
  readonly by: 'me' | 'them';
}

const yes =
  /^(?:(?:then|and|so|of course) )?(?:(?:i|we) )?(?:(?:said|told (?:her|him|them|\S+)|replied|answered) (?:that )?)?(?:yes|yep|yeah|sure|ok|okay|of course|gladly|certainly|absolutely|no problem|happily|fine|will do|happy to|(?:that )?i (?:would|will|'d|'ll|can|could)(?: do (?:it|so|that))?|agreed|that works|(?:was |am |'m )?(?:glad|happy) to)(?: (?:please|gladly|happily|of course|then|it|thanks|to (?:it|that|both|all|all three|everything)))?(?= |$)/u;

const allowing = /^(?:was|is|'s) (?:fine|ok|okay|no problem)\b/u;

const refusal = /\b(?:no|not|n't|but|if|when|unless|though|only|think|consider|see|check|sleep|try|ask)\b/u;

const saidYes =
  /^(?:(?:and|so) )?(?:(?:she|he|they) )?(?:said|replied|answered) (?:yes|sure|ok|okay|of course|no problem|gladly)\b/u;

const plainYes =
  /^(?:yes|yeah|sure|ok|okay|of course|no problem|gladly|certainly|absolutely|with pleasure|consider it done)$/u;

/** "she agreed", "(he said) he would" */
const agreedTo =
  /^(?:(?:and|so) )?(?:she|he|they) (?:agreed|accepted|(?:would|will|'d|'ll)(?: do (?:it|so|that))?)$/u;

const wordsOf = (scene: Scene, first: number, end: number): string =>
  scene.tokens
    .slice(first, end)
    .map(({ lower }) => lower)
    .join(' ');

/** The words of a range without its day. */
const wordingWithout = (scene: Scene, first: number, end: number, day: Due | null): string =>
  wording(scene, first, end, day === null ? [] : [[day.first, day.end]]);

/** "whether I could translate a letter", "can I share the script?": what I am asked to do. */
const askedOfMe = (scene: Scene, clause: Clause, index: number): Request | null => {
  // "Could you book the hall, **she asked**"
  const next = scene.clauses[index + 1];
  const isQuoted = next?.sentence === clause.sentence && next.lemma === 'ask' && next.subject === 'them';
  const asking = clause.frame === 'asked' || clause.question || isQuoted;
  if (!asking || clause.verb < 0 || clause.negated) return null;
  const polite = lowerAt(scene, clause.subjectFirst) === 'you';
  if (clause.subject !== 'me' && !polite) return null;
  if (noPromise.has(clause.lemma) && clause.lemma !== 'meet') return null;
  return { clause: index, what: clause.verb, end: clause.end, by: 'me' };
};

/** "asked me this morning, by WhatsApp, to look over it": past when and how. */
const afterAside = (scene: Scene, first: number, end: number): number => {
  for (let at = first; at < Math.min(end, first + 8); at += 1) if (isInfinitive(scene, at + 1)) return at;
  return first;
};

/** "asked for pricing", "asked me to send the deck", "wants my slides". */
const askedFor = (scene: Scene, clause: Clause, index: number): Request | null => {
  if (clause.verb < 0 || clause.negated) return null;
  // "would like my comments"
  const isPolite = clause.modal === 'would' && ['like', 'love', 'appreciate'].includes(clause.lemma);
  if (clause.modal !== null && !isPolite) return null;
  // "said to send her my grades", "told me to send them"
  const toDo = clause.verb + (clause.lemma === 'tell' ? 2 : 1);
  const isTold =
    (clause.lemma === 'say' || (clause.lemma === 'tell' && lowerAt(scene, toDo - 1) === 'me')) &&
    isInfinitive(scene, toDo + 1);
  if (!isTold && !isPolite && !requesting.has(clause.lemma)) return null;
  // "10 min call, asked for my notes"
  const ofMine =
    clause.subject === 'none' &&
    lowerAt(scene, clause.verb + (lowerAt(scene, clause.verb + 1) === 'for' ? 2 : 1)) === 'my';
  // "asked me to review her abstract": by whom, if not by them?
  const ofMe =
    clause.subject === 'none' && clause.lemma === 'ask' && lowerAt(scene, clause.verb + 1) === 'me';
  // "Wants the van back": whose ending says that it is theirs.
  const isOfThem = clause.subject === 'none' && clause.form === 's' && clause.verb === clause.first;
  if (clause.subject !== 'them' && !isOfThem && !ofMine && !ofMe) return null;
  let at = clause.verb + 1;
  if (lowerAt(scene, at) === 'for' && lowerAt(scene, at + 1) === 'me') at += 1;
  if (selfPronouns.has(lowerAt(scene, at))) at += 1;
  at = afterAside(scene, at, clause.end);
  if (['for', 'to'].includes(lowerAt(scene, at))) at += 1;
  else if (clause.lemma === 'ask') return null;
  // "wanted to know if I'd help": a question.
  if (lowerAt(scene, at) === 'know') return null;
  if (at >= clause.end || verbForm(lowerAt(scene, clause.verb + 1))?.forms.has('base') === true) return null;
  return { clause: index, what: at, end: clause.end, by: 'me' };
};

export const requestBefore = (scene: Scene, index: number): Request | null => {
  const sentence = scene.clauses[index]?.sentence ?? 0;
  for (let at = index - 1; at >= Math.max(0, index - 3); at -= 1) {
    const clause = scene.clauses[at];
    if (clause === undefined || sentence - clause.sentence > 1) return null;
    const request = askedOfMe(scene, clause, at) ?? askedFor(scene, clause, at);
    if (request !== null) return request;
  }
  return null;
};

/** "I said yes **when she asked me to help at her stall**" */
const requestBehind = (scene: Scene, index: number): Request | null => {
  const [own, next] = [scene.clauses[index], scene.clauses[index + 1]];
  const isWhen =
    next !== undefined &&
    next.sentence === own?.sentence &&
    ['when', 'as', 'because', 'since'].includes(lowerAt(scene, next.first - 1));
  return isWhen ? askedFor(scene, next, index + 1) : null;
};

/** "Nina asked for my notes, said yes": right behind what was asked of me the yes is mine. */
export const isMyAnswer = (scene: Scene, index: number): boolean => {
  const [before, clause] = [scene.clauses[index - 1], scene.clauses[index]];
  if (before === undefined || clause === undefined || clause.ownSubject) return false;
  // "will do"
  const isDone = clause.lemma === 'do' && clause.modal === 'will' && clause.end === clause.verb + 1;
  if (clause.lemma !== 'say' && !isDone) return false;
  return before.sentence === clause.sentence && askedFor(scene, before, index - 1) !== null;
};

/** "... and let me know on Monday": the day by which the thing promised before it will be done. */
const isReport = (scene: Scene, clause: Clause, index: number): boolean =>
  !clause.ownSubject &&
  scene.clauses[index - 1]?.sentence === clause.sentence &&
  ['let', 'report', 'tell', 'update', 'confirm'].includes(clause.lemma);

/** "asked her to meet", "asked for a call": a talk, and nothing that anybody owes. */
const isTalkAsked = (scene: Scene, first: number, end: number): boolean => {
  const verb = verbForm(lowerAt(scene, first))?.lemma ?? '';
  return (
    noPromise.has(verb) ||
    (contactVerbs.has(verb) && ['', 'me', 'us'].includes(first + 1 < end ? lowerAt(scene, first + 1) : '')) ||
    ['talk', 'speak', 'chat', 'lunch', 'grab'].includes(verb) ||
    (lowerAt(scene, first - 1) === 'for' &&
      scene.tokens.slice(first, end).some(({ lower }) => namesTalk(lower)))
  );
};

/** "Asked Ken to introduce me. He said sure, next week": what I had asked them to do, and the clause in which I did; null where I had not. */
const requestOfMine = (scene: Scene, index: number): Request | null => {
  const sentence = scene.clauses[index]?.sentence ?? 0;
  for (let at = index - 1; at >= Math.max(0, index - 2); at -= 1) {
    const clause = scene.clauses[at];
    if (clause === undefined || sentence - clause.sentence > 1) return null;
    // "asked if she could check the figures"
    const asking = scene.clauses[at - 1];
    const isAskedWhether = clause.frame === 'asked' && clause.subject === 'them' && clause.verb >= 0;
    if (isAskedWhether && asking?.lemma === 'ask' && ['me', 'none'].includes(asking.subject))
      return isTalkAsked(scene, clause.verb, clause.end)
        ? null
        : { clause: at, what: clause.verb, end: clause.end, by: 'them' };
    const isMine =
      ['me', 'none'].includes(clause.subject) &&
      clause.lemma === 'ask' &&
      clause.form === 'past' &&
      !selfPronouns.has(lowerAt(scene, clause.verb + 1));
    if (!isMine || clause.negated || clause.modal !== null) continue;
    const lead = indexIn(
      scene,
      clause.verb + 1,
      clause.end,
      (to) => lowerAt(scene, to) === 'for' || isInfinitive(scene, to + 1),
    );
    return lead < 0 || isTalkAsked(scene, lead + 1, clause.end)
      ? null
      : { clause: at, what: lead + 1, end: clause.end, by: 'them' };
  }
  return null;
};

/** A clause that may be an answer, with its words and the day that its sentence names from there on. */
interface Reply {
  readonly clause: Clause;
  readonly index: number;
  readonly line: string;
  /** The words without the day with which they end. */
  readonly undated: string;
  readonly due: Due | null;
}

const replyAt = (scene: Scene, clause: Clause, index: number): Reply => {
  const line = wordsOf(scene, clause.first, clause.end);
  const day = dueIn(scene, clause.first, clause.end);
  return {
    clause,
    index,
    line,
    // "she'll do it on Friday"
    undated: day?.end === clause.end ? wordsOf(scene, clause.first, day.first) : line,
    due: dueIn(scene, clause.first, scene.sentences[clause.sentence]?.to ?? clause.end),
  };
};

const isPromisedIn = (found: readonly FoundPromise[], index: number): boolean =>
  found.some(({ clause }) => clause === index);

const withDay = (promise: FoundPromise, { day, orToday }: Due): FoundPromise => ({
  ...promise,
  due: day,
  orToday,
});

/** "I offered to read it. She said yes, by Friday": which of `found` gets its day from their yes; -1 for none. */
const offerDated = (found: readonly FoundPromise[], { index, line, due }: Reply): number =>
  saidYes.test(line) && due !== null
    ? found.findIndex(
        (promise) => promise.by === 'me' && promise.due === null && promise.clause === index - 1,
      )
    : -1;

/** "will ask whether they take interns, and let me know by the 20th": which of `found` gets its day from the report; -1 for none. */
const reportDated = (scene: Scene, found: readonly FoundPromise[], { clause, index, due }: Reply): number => {
  if (due === null || !isReport(scene, clause, index)) return -1;
  // Past what is asked.
  const back = scene.clauses[index - 1]?.frame === 'asked' ? 2 : 1;
  return found.findIndex((promise) => promise.due === null && promise.clause === index - back);
};

/** "I'd love to, **but can't**": no yes. */
const isTakenBack = (scene: Scene, index: number): boolean => {
  const [own, next] = [scene.clauses[index], scene.clauses[index + 1]];
  return (
    next !== undefined &&
    next.sentence === own?.sentence &&
    (next.negated || next.modal === 'can') &&
    ['but', 'though', 'only', 'or'].includes(lowerAt(scene, next.first - 1))
  );
};

/** Their word, by a yes to what I had asked them to do. */
const theirAssent = (
  scene: Scene,
  found: readonly FoundPromise[],
  asked: ReadonlySet<number>,
  { clause, index, line, undated, due }: Reply,
): FoundPromise | null => {
  // "Of course, she said"
  const next = scene.clauses[index + 1];
  const isQuoted =
    plainYes.test(line) &&
    next !== undefined &&
    next.sentence === clause.sentence &&
    /^(?:she|he|they) (?:said|replied|answered)$/u.test(wordsOf(scene, next.first, next.end));
  const bearer = bearerOfAnswer(scene, clause);
  const isYes = isQuoted || saidYes.test(line) || bearer === 'them' || bearer === 'open';
  if (clause.denied || isTakenBack(scene, index) || !(isYes || agreedTo.test(undated))) return null;
  const request = requestOfMine(scene, index);
  if (request === null || isPromisedIn(found, request.clause)) return null;
  const own = dueIn(scene, request.what, request.end);
  const day = due ?? own;
  // "asked if she could spare 20 minutes next week, she said sure": the day is that of the talk.
  const isDated = isYes ? (due ?? own)?.isLimit === true || due !== null : undated !== line;
  if (asked.has(request.clause) && !isDated) return null;
  return {
    by: 'them',
    what: wordingWithout(scene, request.what, trimmedEnd(scene, request.what, request.end), own),
    due: day?.day ?? null,
    orToday: day?.orToday ?? false,
    span: spanOf(scene, request.what, clause.end),
    clause: index,
    ...(due === null && own !== null ? { dayClause: request.clause } : {}),
  };
};

/** My word, by a yes to what I was asked. */
const myAssent = (
  scene: Scene,
  found: readonly FoundPromise[],
  { clause, index, line, due }: Reply,
): FoundPromise | null => {
  // "I said **that was fine**"
  const isAllowed = clause.frame === 'said' && clause.speaker === 'me' && allowing.test(line);
  const agreed = isAllowed ? allowing.exec(line) : yes.exec(line);
  const bearer = bearerOfAnswer(scene, clause);
  const isBorne = bearer === 'me' || bearer === 'open';
  const isYes =
    agreed !== null &&
    !(clause.subject === 'them' && !isMyAnswer(scene, index)) &&
    !refusal.test(line.slice(agreed[0].length));
  if (!(isBorne || isYes) || isPromisedIn(found, index) || isTakenBack(scene, index)) return null;
  const request = requestBefore(scene, index) ?? requestBehind(scene, index);
  if (request === null || isPromisedIn(found, request.clause)) return null;
  const own = dueIn(scene, request.what, request.end);
  const what = wordingWithout(scene, request.what, trimmedEnd(scene, request.what, request.end), own);
  if (what === '') return null;
  const day = due ?? own;
  return {
    by: request.by,
    what,
    due: day?.day ?? null,
    orToday: day?.orToday ?? false,
    span: spanOf(scene, scene.clauses[request.clause]?.first ?? request.what, clause.end),
    clause: request.clause,
  };
};

/**
 * A yes of mine is a promise of what was asked; one of theirs may bring the day of what I had offered, and gives their word to
 * what I asked for. Where that is an ask of the method (`asked`, by clause; R3) the yes answers it, and is a promise only with a day.
 */
export const withAssent = (
  scene: Scene,
  promises: readonly FoundPromise[],
  asked: ReadonlySet<number>,
): readonly FoundPromise[] => {
  const found = [...promises];
  const giveDay = (at: number, due: Due | null): boolean => {
    const promise = found[at];
    if (promise === undefined || due === null) return false;
    found[at] = withDay(promise, due);
    return true;
  };
  for (const [index, clause] of scene.clauses.entries()) {
    if (clause.question) continue;
    const reply = replyAt(scene, clause, index);
    if (giveDay(offerDated(found, reply), reply.due)) continue;
    const theirs = theirAssent(scene, found, asked, reply);
    if (theirs !== null) {
      // "she'd do it" is what was asked.
      const again = found.findIndex((promise) => promise.clause === index && isSameAgain(promise.what));
      if (again >= 0) found.splice(again, 1);
      found.push(theirs);
      continue;
    }
    giveDay(reportDated(scene, found, reply), reply.due);
    const given = myAssent(scene, found, reply);
    if (given !== null) found.push(given);
  }
  return found.toSorted((one, other) => one.span[0] - other.span[0]);
};

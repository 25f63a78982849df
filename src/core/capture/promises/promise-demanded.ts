import { wordSet } from '../../word-set.ts';
import { isInfinitive } from '../clauses/phrases.ts';
import type { Clause } from '../clauses/clauses.ts';
import { dueIn } from '../days/due.ts';
import { determiners, objectPronouns, possessives, prepositions, selfPronouns } from '../english/grammar.ts';
import { handingOver, isDeed, receiving } from '../english/promising.ts';
import { isSharedWork } from './shared-work.ts';
import { judgedWork, sharedWork } from '../english/work.ts';
import { refusalOf } from './promise-declined.ts';
import { type Head } from './promise-labels.ts';
import { indexIn, lowerAt, type Scene } from '../scene.ts';

const counts = /^(?:\d+|one|two|three|four|five|six|some|more|another|all)$/u;

/** Numbers of a thing that is made for somebody: "three options", "2 dates". */
const countedThings = /^(?:options|slots|dates|times|bullets|lines|names|links|quotes|references|photos)$/u;

/** "the deck", "my draft", "comments", "a 30-60-90 plan": what somebody makes for another. */
const isExpectedThing = (scene: Scene, first: number, end: number): boolean => {
  const word = lowerAt(scene, first);
  // "wants her report by Friday": her own.
  if (possessives.has(word)) return false;
  const opens = determiners.has(word) || counts.test(word) || sharedWork.has(word) || judgedWork.has(word);
  const relation = indexIn(scene, first, end, (at) => prepositions.has(lowerAt(scene, at)));
  const stop = relation < 0 ? end : relation;
  return (
    opens &&
    (indexIn(
      scene,
      first,
      stop,
      (at) =>
        (sharedWork.has(lowerAt(scene, at)) || judgedWork.has(lowerAt(scene, at))) &&
        !sharedPlaces.has(lowerAt(scene, at)),
    ) >= 0 ||
      indexIn(
        scene,
        first + 1,
        stop,
        (at) => countedThings.test(lowerAt(scene, at)) || (word === 'my' && replies.has(lowerAt(scene, at))),
      ) >= 0)
  );
};

const isFromMe = (scene: Scene, first: number, end: number): boolean =>
  indexIn(
    scene,
    first,
    end,
    (at) => lowerAt(scene, at) === 'from' && selfPronouns.has(lowerAt(scene, at + 1)),
  ) >= 0;

/** What one thinks, or is asked for in general. */
const minds = wordSet('opinion view views thoughts take advice help support input vote attention head');

const replies = wordSet('reply response decision confirmation');

/** What many use, and nobody makes. */
const sharedPlaces = wordSet('room hall venue projector speakers rest');

/** What one expects of many, and of me only where it is said to be mine. */
const ofOthers =
  /^(?:results?|decision|answer|offer|news|feedback|response|approval|numbers|figures|budget|data|reply|report|reports)$/u;

/** "Needs the budget by Friday": nobody is named, and the ending says that it is not I. */
const isTheirs = ({ subject, form, verb, first }: Clause): boolean =>
  subject === 'them' || (subject === 'none' && form === 's' && verb === first);

/** "Clara wants the deck by Friday", "is expecting my draft tomorrow", "asked for my slides by Tuesday": what waits for me. */
const readDemanded = (scene: Scene, clause: Clause): Head | null => {
  if (!isTheirs(clause) || clause.frame !== 'plain') return null;
  const isPolite =
    clause.modal === 'would' &&
    !clause.hasAuxiliary &&
    clause.form === 'base' &&
    ['like', 'need', 'love', 'appreciate'].includes(clause.lemma);
  if (clause.modal !== null && !isPolite) return null;
  const { lemma, form, verb, end, isAuxiliary } = clause;
  const isNow =
    isPolite ||
    (['want', 'need', 'expect', 'await'].includes(lemma) && ['s', 'base'].includes(form)) ||
    (['want', 'expect', 'await'].includes(lemma) && form === 'ing' && isAuxiliary) ||
    (lemma === 'want' && form === 'past') ||
    (lemma === 'ask' && ['past', 's'].includes(form) && lowerAt(scene, verb + 1) === 'for');
  if (!isNow) return null;
  // "wants to see a first draft by Friday"
  const isShown = lowerAt(scene, verb + 1) === 'to' && beholding.has(lowerAt(scene, verb + 2));
  const first = verb + (isShown ? 3 : lemma === 'ask' ? 2 : 1);
  const head: Head = { by: 'me', what: first, isThing: true };
  const due = dueIn(scene, verb, end);
  const isBack = ['it', 'them'].includes(lowerAt(scene, first)) && lowerAt(scene, first + 1) === 'back';
  if (isBack && due !== null) return head;
  const isOfMe = isFromMe(scene, first, end);
  // "needs two references from me"
  if (isOfMe && isExpectedThing(scene, first, end)) return head;
  // "wants my slides": nobody else can bring them.
  if (due === null)
    return ['want', 'need'].includes(lemma) &&
      form === 's' &&
      lowerAt(scene, first) === 'my' &&
      isSharedWork(scene, first + 1, first + 3)
      ? { ...head, isAsked: true }
      : null;
  if (due.first <= first) return null;
  // "wants my vaccination card by Friday": whatever is mine, nobody else can bring.
  const isOwned = lowerAt(scene, first) === 'my' && !minds.has(lowerAt(scene, first + 1));
  if (due.isLimit && isOwned && due.first - first > 1 && due.first - first < 6) return head;
  if (!isExpectedThing(scene, first, due.first)) return null;
  const isMine = ['my', 'our'].includes(lowerAt(scene, first)) || isOfMe;
  // "expects the results by Friday": of others.
  if (['expect', 'await'].includes(lemma))
    return isMine || indexIn(scene, first, due.first, (at) => ofOthers.test(lowerAt(scene, at))) < 0
      ? head
      : null;
  // "Needs outline 1 Dec", as one notes it.
  const isNoted = lemma === 'need' && clause.subject === 'none' && sharedWork.has(lowerAt(scene, first));
  // "wants the slides on Friday" may be of anybody's; a day that is no limit binds only to what I alone can bring.
  return due.isLimit || isMine || isNoted ? head : null;
};

const beholding = new Set([...receiving, 'see', 'read']);

/** "Sara gets my feedback by Friday", "she needs to have my answer by Monday": what they get of mine, I bring. */
const readReceived = (
  scene: Scene,
  { subject, frame, modal, form, lemma, verb, end }: Clause,
): Head | null => {
  if (subject !== 'them' || frame !== 'plain') return null;
  // "needs to know by Friday if I'm coming"
  if (lemma === 'know' && modal === 'must')
    return dueIn(scene, verb, end)?.isLimit === true ? { by: 'me', what: verb } : null;
  if (!beholding.has(lemma)) return null;
  if (!(modal === null ? form === 's' : ['will', 'must'].includes(modal))) return null;
  const due = lowerAt(scene, verb + 1) === 'my' ? dueIn(scene, verb, end) : null;
  return due !== null &&
    (isSharedWork(scene, verb + 2, due.first) ||
      indexIn(scene, verb + 2, due.first, (at) => replies.has(lowerAt(scene, at))) >= 0)
    ? { by: 'me', what: verb + 1, isThing: true }
    : null;
};

/** "asked me to send her my CV by Monday", "wants me to review it by Friday": what waits for me, by its day; advice is not. */
const readBid = (scene: Scene, { subject, modal, lemma, form, verb, end }: Clause): Head | null => {
  if (subject === 'me' || subject === 'we' || modal !== null) return null;
  const isBid =
    (['ask', 'tell', 'remind'].includes(lemma) && form === 'past') ||
    (lemma === 'expect' && form === 'ing') ||
    (['want', 'need', 'expect'].includes(lemma) && ['s', 'past'].includes(form)) ||
    (lemma === 'say' && form === 'past');
  const to = lemma === 'say' ? verb + 1 : verb + 2;
  if (!isBid || lowerAt(scene, to) !== 'to' || (lemma !== 'say' && lowerAt(scene, verb + 1) !== 'me'))
    return null;
  const act = lowerAt(scene, to + 1);
  const isOwed = isInfinitive(scene, to + 1) && isDeed(act);
  // "told me to send my CV by Friday" may be advice; "to send him my CV" is for whoever said it.
  const isForThem = objectPronouns.has(lowerAt(scene, to + 2));
  if (!isOwed || (['tell', 'say'].includes(lemma) && !isForThem)) return null;
  // "wants me to call his brother in March"
  const due = dueIn(scene, to, end);
  const isHanded = handingOver.has(act) && act !== 'get';
  const head: Head = { by: 'me', what: to + 1 };
  // "said to ping him on Friday"
  const isWord = isForThem && ['ping', 'chase', 'nudge', 'remind', 'call', 'ring', 'write'].includes(act);
  if (due !== null)
    return due.isLimit || isHanded || (isWord && lowerAt(scene, due.first) !== 'in') ? head : null;
  // "told me to send her my CV": what they ask for and I have.
  const isOfMine = lowerAt(scene, to + 3) === 'my' || determiners.has(lowerAt(scene, to + 3));
  const isWanted =
    form === 'past' &&
    isForThem &&
    isHanded &&
    isOfMine &&
    (lemma === 'ask' || isSharedWork(scene, to + 3, end));
  return isWanted ? { ...head, isAsked: true } : null;
};

/** "asked me to send it by Friday, I said no" */
const isTurnedDown = (scene: Scene, clause: Clause): boolean =>
  refusalOf(scene, scene.clauseByToken.get(clause.first) ?? 0, 'them') >= 0;

/** What they ask of me, want from me and count on, by its day. */
export const readAskedOfMe = (scene: Scene, clause: Clause): Head | null => {
  const head = readDemanded(scene, clause) ?? readBid(scene, clause) ?? readReceived(scene, clause);
  return head === null || isTurnedDown(scene, clause) ? null : head;
};

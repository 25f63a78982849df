import { objectIsMe, type Clause } from './clauses.ts';
import { dueIn } from './due.ts';
import { determiners, possessives, prepositions } from './english/grammar.ts';
import { handingOver, owedVerbs, servingVerbs } from './english/promising.ts';
import { isVerbForm, verbForm } from './english/verbs.ts';
import { sharedWork } from './english/work.ts';
import { hasMe, isPerson, isSharedWork, sending } from './promise-acts.ts';
import { refusalOf } from './promise-declined.ts';
import { indexIn, type Head } from './promise-labels.ts';
import { lowerAt, mentionAt, wording, type Scene } from './scene.ts';

const counts = /^(?:\d+|one|two|three|four|five|six|some|more|another|all)$/u;

/** Numbers of a thing that is made for somebody: "three options", "2 dates". */
const countedThings = /^(?:options|slots|dates|times|bullets|lines|names|links|quotes|references|photos)$/u;

/** "the deck", "my draft", "comments", "a 30-60-90 plan": what somebody makes for another. */
const isExpectedThing = (scene: Scene, first: number, end: number): boolean => {
  const word = lowerAt(scene, first);
  // "wants her report by Friday": her own.
  if (possessives.has(word)) return false;
  const opens = determiners.has(word) || counts.test(word) || sharedWork.has(word);
  const relation = indexIn(scene, first, end, (at) => prepositions.has(lowerAt(scene, at)));
  const stop = relation < 0 ? end : relation;
  return (
    opens &&
    (indexIn(
      scene,
      first,
      stop,
      (at) => sharedWork.has(lowerAt(scene, at)) && !places.has(lowerAt(scene, at)),
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
    (at) => lowerAt(scene, at) === 'from' && ['me', 'us'].includes(lowerAt(scene, at + 1)),
  ) >= 0;

const replies = new Set(['reply', 'response', 'decision', 'confirmation']);

/** What many use, and nobody makes. */
const places = new Set(['room', 'hall', 'venue', 'projector', 'speakers', 'rest']);

/** "Clara wants the deck by Friday", "is expecting my draft tomorrow", "asked for my slides by Tuesday": what waits for me. */
const readDemanded = (scene: Scene, clause: Clause): Head | null => {
  if (clause.subject !== 'them' || clause.frame !== 'plain') return null;
  const isPolite =
    clause.modal === 'would' &&
    !clause.hasAuxiliary &&
    clause.form === 'base' &&
    ['like', 'need', 'love', 'appreciate'].includes(clause.lemma);
  if (clause.modal !== null && !isPolite) return null;
  const { lemma, form, verb, end, isAuxiliary } = clause;
  const isNow =
    isPolite ||
    (['want', 'need', 'expect', 'await'].includes(lemma) && form === 's') ||
    (['want', 'expect', 'await'].includes(lemma) && form === 'ing' && isAuxiliary) ||
    (lemma === 'want' && form === 'past') ||
    (lemma === 'ask' && ['past', 's'].includes(form) && lowerAt(scene, verb + 1) === 'for');
  if (!isNow) return null;
  const first = verb + (lemma === 'ask' ? 2 : 1);
  const due = dueIn(scene, verb, end);
  if (due === null || due.first <= first || !isExpectedThing(scene, first, due.first)) return null;
  const isMine = ['my', 'our'].includes(lowerAt(scene, first));
  // "expects the results by Friday": of others.
  if (['expect', 'await'].includes(lemma) && !isMine && !isFromMe(scene, first, end)) return null;
  // "wants the slides on Friday" may be of anybody's; a day that is no limit binds only to what I alone can bring.
  return due.isLimit || isMine ? { by: 'me', what: first, isThing: true } : null;
};

/** "asked me to send her my CV by Monday", "wants me to review it by Friday": what waits for me, by its day; advice is not. */
const readBidden = (scene: Scene, { subject, frame, modal, lemma, form, verb, end }: Clause): Head | null => {
  if (subject === 'me' || subject === 'we' || modal !== null || !['plain', 'said'].includes(frame))
    return null;
  const isBid =
    (['ask', 'tell'].includes(lemma) && form === 'past') ||
    (['want', 'need', 'expect'].includes(lemma) && ['s', 'past'].includes(form)) ||
    (lemma === 'say' && form === 'past');
  const to = lemma === 'say' ? verb + 1 : verb + 2;
  if (!isBid || lowerAt(scene, to) !== 'to' || (lemma !== 'say' && lowerAt(scene, verb + 1) !== 'me'))
    return null;
  const act = verbForm(lowerAt(scene, to + 1));
  const isOwed = act?.forms.has('base') === true && (handingOver.has(act.lemma) || owedVerbs.has(act.lemma));
  // "told me to send my CV by Friday" may be advice; "to send him my CV" is for whoever said it.
  const isForThem = ['him', 'her', 'them'].includes(lowerAt(scene, to + 2));
  if (!isOwed || (['tell', 'say'].includes(lemma) && !isForThem)) return null;
  // "wants me to call his brother in March"
  const due = dueIn(scene, to, end);
  return due !== null && (due.isLimit || (handingOver.has(act.lemma) && act.lemma !== 'get'))
    ? { by: 'me', what: to + 1 }
    : null;
};

/** "have till Friday to send my docs", "she gave me until Monday to accept": the day by which it is mine to do. */
const readGrace = (scene: Scene, { subject, frame, modal, lemma, verb, end }: Clause): Head | null => {
  if (modal !== null || !['plain', 'said'].includes(frame)) return null;
  const isGiven = lemma === 'give' && ['me', 'us'].includes(lowerAt(scene, verb + 1));
  const isHad = lemma === 'have' && ['me', 'we', 'none'].includes(subject);
  const due = isGiven || isHad ? dueIn(scene, verb, end) : null;
  const isNext = due?.isLimit === true && due.first === verb + (isGiven ? 2 : 1);
  return isNext && lowerAt(scene, due.end) === 'to' && isVerbForm(lowerAt(scene, due.end + 1), 'base')
    ? { by: 'me', what: due.end + 1 }
    : null;
};

/** "she wants to send me the slides by Thursday": meant for me, and with its day as good as said. */
const readMeant = (scene: Scene, { subject, lemma, form, frame, verb, end }: Clause): Head | null => {
  const isMeant = ['want', 'plan', 'intend'].includes(lemma) && form === 's';
  if (!isMeant || subject !== 'them' || frame !== 'plain' || lowerAt(scene, verb + 1) !== 'to') return null;
  const act = verbForm(lowerAt(scene, verb + 2));
  const serves = act?.forms.has('base') === true && handingOver.has(act.lemma);
  return serves && hasMe(scene, verb + 3, end) && dueIn(scene, verb, end) !== null
    ? { by: 'them', what: verb + 2 }
    : null;
};

/** "waiting for Ken to send the form" is theirs; "Ken is waiting on me for the invoice" is mine. */
const readWaiting = (scene: Scene, { subject, lemma, form, modal, verb, end }: Clause): Head | null => {
  if (lemma !== 'wait' || form !== 'ing' || modal !== null) return null;
  const lead = lowerAt(scene, verb + 1);
  if (!['for', 'on'].includes(lead)) return null;
  const named = mentionAt(scene, verb + 2);
  const whom = lowerAt(scene, verb + 2);
  const behind = named?.end ?? verb + 3;
  if (subject !== 'me' && subject !== 'none')
    return subject === 'them' && ['me', 'us'].includes(whom) && behind + 1 < end
      ? ['for', 'to'].includes(lowerAt(scene, behind))
        ? { by: 'me', what: behind + 1 }
        : null
      : null;
  if (['me', 'us'].includes(whom) && subject === 'none')
    return lowerAt(scene, behind) === 'for' && behind + 1 < end ? { by: 'me', what: behind + 1 } : null;
  if (!isPerson(scene, verb + 2) || behind + 1 >= end) return null;
  // "waiting on Tom for the numbers"
  if (lead === 'on' && lowerAt(scene, behind) === 'for')
    return isSharedWork(scene, behind + 1, end) ? { by: 'them', what: behind + 1 } : null;
  const act = verbForm(lowerAt(scene, behind + 1));
  const serves =
    act?.forms.has('base') === true &&
    (handingOver.has(act.lemma) ||
      servingVerbs.has(act.lemma) ||
      hasMe(scene, behind + 1, end) ||
      lowerAt(scene, behind + 2) === 'back');
  return lowerAt(scene, behind) === 'to' && serves ? { by: 'them', what: behind + 1 } : null;
};

/** "the contract will be sent over tomorrow", "feedback will be shared by Monday": without a doer it is theirs. */
const readPassive = (scene: Scene, clause: Clause): Head | null => {
  const { subject, subjectFirst, modal, form, isAuxiliary, lemma, verb, end, first } = clause;
  if (modal !== 'will' || form !== 'participle' || !isAuxiliary || !sending.has(lemma)) return null;
  if (!['plain', 'said'].includes(clause.frame)) return null;
  const thing = subjectFirst < 0 ? first : subjectFirst;
  if (!['thing', 'mine', 'none'].includes(subject) || !isSharedWork(scene, thing, verb)) return null;
  const isDoer = (at: number): boolean =>
    lowerAt(scene, at) === 'by' && dueIn(scene, at, at + 4)?.first !== at && at + 1 < end;
  const doer = indexIn(scene, verb + 1, end, isDoer) + 1;
  // "will be sent to everyone"
  if (
    indexIn(scene, verb + 1, end, (at) => /^(?:everyone|everybody|all|out)$/u.test(lowerAt(scene, at))) >= 0
  )
    return null;
  if (doer > 0 && !isPerson(scene, doer)) return null;
  const isMine = doer > 0 && ['me', 'us'].includes(lowerAt(scene, doer));
  const toMe = indexIn(scene, verb + 1, end, (at) => ['me', 'us'].includes(lowerAt(scene, at))) >= 0;
  if (!isMine && !toMe && dueIn(scene, verb, end) === null) return null;
  const stop = indexIn(scene, thing, verb, (at) => ['will', "'ll", 'shall'].includes(lowerAt(scene, at)));
  return stop <= thing ? null : { by: isMine ? 'me' : 'them', what: thing, end: stop };
};

/** "Chris: please send CV by Monday": said to me, for what they say they do is not begged for. */
const readBegged = (scene: Scene, { lemma, form, verb, first, end, ownSubject }: Clause): Head | null =>
  lowerAt(scene, first) === 'please' &&
  verb === first + 1 &&
  form === 'base' &&
  !ownSubject &&
  handingOver.has(lemma) &&
  verb + 1 < end &&
  !hasMe(scene, verb + 2, end) &&
  dueIn(scene, verb, end) !== null
    ? { by: 'me', what: verb }
    : null;

/** "helena can get me the dataset by Friday": with its day, what they can do for me is what they do. */
const readAble = (scene: Scene, clause: Clause): Head | null =>
  clause.modal === 'can' &&
  clause.subject === 'them' &&
  clause.frame === 'plain' &&
  isVerbForm(lowerAt(scene, clause.verb), 'base') &&
  handingOver.has(clause.lemma) &&
  objectIsMe(scene, clause) &&
  dueIn(scene, clause.verb, clause.end)?.isLimit === true &&
  !/\bno longer\b/u.test(wording(scene, clause.first, clause.end))
    ? { by: 'them', what: clause.verb }
    : null;

/** "asked me to send it by Friday, I said no" */
const isTurnedDown = (scene: Scene, clause: Clause): boolean =>
  refusalOf(scene, scene.clauseByToken.get(clause.first) ?? 0, 'them') >= 0;

/** What one of us expects of the other, and nobody says "I will" of. */
export const readExpected = (scene: Scene, clause: Clause): Head | null =>
  (isTurnedDown(scene, clause) ? null : (readDemanded(scene, clause) ?? readBidden(scene, clause))) ??
  readGrace(scene, clause) ??
  readMeant(scene, clause) ??
  readWaiting(scene, clause) ??
  readPassive(scene, clause) ??
  readBegged(scene, clause) ??
  readAble(scene, clause);

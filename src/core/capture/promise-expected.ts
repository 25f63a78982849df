import { objectIsMe, type Clause } from './clauses.ts';
import { dueIn } from './due.ts';
import { determiners, possessives, prepositions } from './english/grammar.ts';
import { handingOver, servingVerbs } from './english/promising.ts';
import { isVerbForm, verbForm } from './english/verbs.ts';
import { sharedWork } from './english/work.ts';
import { hasMe, isPerson, isSharedWork, sending } from './promise-acts.ts';
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
    (isSharedWork(scene, first, stop) ||
      indexIn(scene, first + 1, stop, (at) => countedThings.test(lowerAt(scene, at))) >= 0)
  );
};

/** "Clara wants the deck by Friday", "is expecting my draft tomorrow", "asked for my slides by Tuesday": what waits for me. */
const readDemanded = (scene: Scene, clause: Clause): Head | null => {
  if (clause.subject !== 'them' || clause.frame !== 'plain' || clause.modal !== null) return null;
  const { lemma, form, verb, end, isAuxiliary } = clause;
  const isNow =
    (['want', 'need', 'expect', 'await'].includes(lemma) && form === 's') ||
    (['want', 'expect', 'await'].includes(lemma) && form === 'ing' && isAuxiliary) ||
    (lemma === 'want' && form === 'past') ||
    (lemma === 'ask' && ['past', 's'].includes(form) && lowerAt(scene, verb + 1) === 'for');
  if (!isNow) return null;
  const first = verb + (lemma === 'ask' ? 2 : 1);
  const due = dueIn(scene, verb, end);
  if (due === null || due.first <= first || !isExpectedThing(scene, first, due.first)) return null;
  // "wants the slides on Friday" may be of anybody's; a day that is no limit binds only to what I alone can bring.
  return due.isLimit || ['my', 'our'].includes(lowerAt(scene, first))
    ? { by: 'me', what: first, isThing: true }
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

/** What one of us expects of the other, and nobody says "I will" of. */
export const readExpected = (scene: Scene, clause: Clause): Head | null =>
  readDemanded(scene, clause) ??
  readMeant(scene, clause) ??
  readWaiting(scene, clause) ??
  readPassive(scene, clause) ??
  readBegged(scene, clause) ??
  readAble(scene, clause);

import { isInfinitive } from '../clauses/phrases.ts';
import type { Clause } from '../clauses/clauses.ts';
import { doer, isInMyHands, hasMe } from '../clauses/doers.ts';
import { dueIn } from '../days/due.ts';
import { contactVerbs } from '../english/contact.ts';
import {
  determiners,
  meWords,
  objectPronouns,
  personalObjects,
  possessives,
  prepositions,
  selfPronouns,
  themWords,
} from '../english/grammar.ts';
import {
  commitments,
  handingOver,
  isDeed,
  noPromise,
  receiving,
  servingVerbs,
  requesting,
} from '../english/promising.ts';
import { family, relations } from '../english/relations.ts';
import { isVerbForm, verbForm } from '../english/verbs.ts';
import { indexIn, lowerAt, mentionAt, wording, type Scene } from '../scene.ts';
import { isOurWork } from './our-work.ts';
import { actAt } from './phrasal-acts.ts';
import { isBroughtRound, isJoint, isSharedWork } from './shared-work.ts';
import { isWordWithOthers } from './words-with-others.ts';

export const isPerson = (scene: Scene, index: number): boolean =>
  themWords.has(lowerAt(scene, index)) ||
  selfPronouns.has(lowerAt(scene, index)) ||
  mentionAt(scene, index) !== undefined;

/** After "promised", "owe": past the one it was promised to, and "to" or "that". */
export const afterRecipient = (scene: Scene, index: number, end: number): number => {
  let at = index;
  // "promised my sister to call her"
  if (possessives.has(lowerAt(scene, at)) || lowerAt(scene, at) === 'my') {
    const to = indexIn(scene, at + 1, Math.min(end, at + 4), (toAt) => lowerAt(scene, toAt) === 'to');
    if (to > 0 && isInfinitive(scene, to + 1)) return to + 1;
  }
  const mention = mentionAt(scene, at);
  if (mention !== undefined && lowerAt(scene, mention.end) !== "'s") at = mention.end;
  else if (personalObjects.has(lowerAt(scene, at)) && at + 1 < end) {
    const noun = scene.tokens[at + 1];
    const owned =
      lowerAt(scene, at) === 'her' &&
      noun?.type === 'word' &&
      !determiners.has(noun.lower) &&
      !['to', 'that', 'some', 'my'].includes(noun.lower) &&
      !prepositions.has(noun.lower) &&
      at + 2 >= end;
    if (!owned) at += 1;
  }
  // "promised faithfully to send it"
  if (/^\p{L}{4,}ly$/u.test(lowerAt(scene, at)) && ['to', 'that'].includes(lowerAt(scene, at + 1))) at += 1;
  if (['to', 'that', 'with'].includes(lowerAt(scene, at)) && mentionAt(scene, at + 1) === undefined) at += 1;
  return at;
};

export const bySubject = (scene: Scene, clause: Clause): 'me' | 'them' | null => {
  const subject = doer(scene, clause);
  if ((subject === 'them' || subject === 'thing') && isTurnedToMe(scene, clause)) return 'me';
  // "met Shanice, who promised to get back to me"
  if (subject === 'other' && lowerAt(scene, clause.subjectFirst) === 'who')
    // "I wonder who will do it"
    return isVerbForm(lowerAt(scene, clause.subjectFirst - 1)) &&
      !scene.mentionByToken.has(clause.subjectFirst - 1)
      ? null
      : 'them';
  if (subject === 'me' || subject === 'them') return subject;
  // "his brother will return the laptop to me"
  const owner = mentionAt(scene, clause.subjectFirst);
  const isOfTheirs =
    possessives.has(lowerAt(scene, clause.subjectFirst)) ||
    (owner !== undefined && lowerAt(scene, owner.end) === "'s");
  const isToMe = hasMe(scene, clause.verb, clause.end) || lowerAt(scene, clause.verb + 1) === 'back';
  if (subject === 'thing' && isOfTheirs && clause.modal === 'will' && isToMe) return 'them';
  return null;
};

/**
 * "she is hiring, will send her my CV", "Ken has moved, must call him back": the subject of the clause before is the
 * object here, so that I am the one who does it.
 */
const isTurnedToMe = (scene: Scene, clause: Clause): boolean => {
  if (clause.ownSubject || clause.verb < 0) return false;
  // "Ada called, will call back tomorrow"
  const before = scene.clauses[(scene.clauseByToken.get(clause.first) ?? 0) - 1];
  if (
    clause.modal === 'will' &&
    lowerAt(scene, clause.verb + 1) === 'back' &&
    !hasMe(scene, clause.verb, clause.end) &&
    ['call', 'ring', 'phone', 'write', 'text', 'email'].includes(clause.lemma) &&
    contactVerbs.has(before?.lemma ?? '')
  )
    return true;
  // "he asked for our guide, will share"
  const isWanted =
    before !== undefined &&
    requesting.has(before.lemma) &&
    ['them', 'thing'].includes(before.subject) &&
    !before.negated;
  if (
    isWanted &&
    clause.modal === 'will' &&
    handingOver.has(clause.lemma) &&
    !hasMe(scene, clause.verb, clause.end)
  )
    return true;
  // "Tom is moving house, offered to help him"
  const pledge =
    commitments.has(clause.lemma) && clause.form === 'past' && lowerAt(scene, clause.verb + 1) === 'to';
  if (!(clause.modal === 'will' || clause.modal === 'must' || pledge)) return false;
  const at = clause.verb + (pledge ? 3 : 1);
  if (hasMe(scene, at, clause.end) && !['my', 'our'].includes(lowerAt(scene, at + 1))) return false;
  const subject = lowerAt(scene, subjectBefore(scene, clause));
  const object = lowerAt(scene, at);
  const named = mentionAt(scene, at);
  if (named !== undefined) {
    const [from, to] = [subjectBefore(scene, clause), clause.first];
    return named.known.some(({ id }) =>
      scene.mentions.some(
        ({ first, known }) =>
          from >= 0 && from <= first && first < to && known.some((other) => other.id === id),
      ),
    );
  }
  // "Robert knows a partner at KPMG and will ask her": whom he knows.
  const prior = before === undefined ? '' : wording(scene, before.verb + 1, before.end).toLowerCase();
  if (
    ['know', 'have'].includes(before?.lemma ?? '') &&
    /^(?:an?|some(?:one|body)|two|several|people)\b/u.test(prior)
  )
    return false;
  const pronoun: Readonly<Record<string, string>> = { she: 'her', he: 'him', they: 'them' };
  const isSame = (word: string): boolean =>
    Object.hasOwn(pronoun, subject) ? pronoun[subject] === word : objectPronouns.has(word);
  // "she'd love to see the photos, must post them to her"
  if (['to', 'for'].includes(lowerAt(scene, clause.end - 2)) && isSame(lowerAt(scene, clause.end - 1)))
    return true;
  if (!isSame(object)) return false;
  const next = scene.tokens[at + 1];
  // "will call her boss": whose, and not whom.
  return (
    object !== 'her' ||
    next === undefined ||
    at + 1 >= clause.end ||
    next.type !== 'word' ||
    determiners.has(next.lower) ||
    prepositions.has(next.lower)
  );
};

/** "**if I mail it tonight**", "**once I send her the job id**": what I hold in my own hands. */
export const isMyPart = (scene: Scene, clause: Clause | undefined): clause is Clause =>
  clause !== undefined &&
  clause.ownSubject &&
  isInMyHands(scene, clause) &&
  clause.verb + 1 < clause.end &&
  ['if', 'once', 'when', 'after', 'provided'].includes(lowerAt(scene, clause.first - 1));

/** The subject that a clause without one takes over. */
const subjectBefore = (scene: Scene, clause: Clause): number =>
  scene.clauses.findLast(
    ({ first, sentence, ownSubject }) => first < clause.first && sentence === clause.sentence && ownSubject,
  )?.subjectFirst ?? -1;

/** "would keep it confidential", "will keep quiet": nothing that falls due. */
export const isKeptQuiet = (scene: Scene, verb: number): boolean =>
  verbForm(lowerAt(scene, verb))?.lemma === 'keep' &&
  ['it', 'this', 'that', 'quiet', 'mum'].includes(lowerAt(scene, verb + 1));

export const isAct = (
  scene: Scene,
  clause: Clause,
  by: 'me' | 'them',
  verb: number,
  pledged: boolean,
): boolean => {
  const lemma = actAt(scene, verb);
  // "he'd get the next one": a drink.
  if (
    /^(?:get|buy|pay for|cover) the next (?:one|round)\b/u.test(wording(scene, verb, verb + 5).toLowerCase())
  )
    return false;
  // "I'll take her up on it"
  if (lemma === 'take' && /^\S+ \S+ up on\b/u.test(wording(scene, verb, verb + 4).toLowerCase()))
    return false;
  // "will make it up to him"
  if (lemma === 'make' && lowerAt(scene, verb + 1) === 'it') return false;
  // "will try to find the deck"
  const tried = lemma === 'try' ? afterTrying(scene, verb) : -1;
  if (by === 'them' && clause.modal === 'will' && tried > 0)
    return isAct(scene, { ...clause, lemma: verbForm(lowerAt(scene, tried))?.lemma ?? '' }, by, tried, false);
  if (by === 'them' && isDoneByOthers(scene, clause, verb)) return true;
  if (by === 'them' && lemma === 'find' && isSharedWork(scene, verb + 1, clause.end)) return true;
  if (isKeptQuiet(scene, verb)) return false;
  if ((by === 'me' || hasMe(scene, verb, clause.end)) && isHadReady(scene, clause, verb)) return true;
  // "I will hear back from her": hers.
  if (by === 'me' && lemma === 'hear') return false;
  if (by === 'me') return !noPromise.has(lemma) || (pledged && !['be', 'have'].includes(lemma));
  if (lemma !== 'ask' && isAmongTheirOwn(scene, verb, clause.end)) return false;
  // "will send her colleague instead"
  const isSomebody = possessives.has(lowerAt(scene, verb + 1)) && relations.has(lowerAt(scene, verb + 2));
  if (isSomebody && ['send', 'bring'].includes(lemma)) return false;
  // "is going to get my answer by Friday": from me.
  if (receiving.has(lemma) && lowerAt(scene, verb + 1) === 'my') return false;
  // "will look for a new job", "will send everyone a mail"
  const isForSelf =
    lemma === 'look' &&
    lowerAt(scene, verb + 1) === 'for' &&
    ['a', 'an', 'another', 'new', 'work'].includes(lowerAt(scene, verb + 2));
  if ((isForSelf && !hasMe(scene, verb, clause.end)) || lowerAt(scene, verb + 1) === 'everyone') return false;
  // "will hear back in January": of others.
  if (lemma === 'hear') return false;
  if (
    isSaidToHelp(scene, clause, lemma, verb) ||
    isSetUp(scene, verb, clause.end) ||
    isCalling(scene, clause, verb)
  )
    return true;
  if (pledged || isGoneBack(scene, lemma, verb)) return true;
  if (
    isWordWithOthers(scene, verb, clause.end) ||
    isBroughtRound(scene, verb) ||
    isMyReferee(scene, verb, clause.end) ||
    isLookAtMine(scene, verb, clause.end)
  )
    return true;
  if (isHandedOver(scene, clause, lemma, verb)) return true;
  if (servingVerbs.has(lemma))
    return (
      !['consider', 'confirm', 'look', 'check', 'ask', 'put', 'follow'].includes(lemma) ||
      hasMe(scene, verb, clause.end) ||
      (lemma === 'ask' &&
        verb + 1 < clause.end &&
        (!isAmongTheirOwn(scene, verb, clause.end) || dueIn(scene, verb, clause.end)?.isLimit === true)) ||
      // "will check the price by Friday": for whom, if not for me?
      // "he'll confirm the delivery address"
      (lemma === 'confirm' && lowerAt(scene, verb + 1) === 'the') ||
      (['check', 'confirm'].includes(lemma) && dueIn(scene, verb, clause.end)?.isLimit === true) ||
      ['into', 'around', 'with', 'if', 'whether', 'up', 'for', 'at'].includes(lowerAt(scene, verb + 1))
    );
  // "asked for feedback on my chapter, he will read it": it is mine.
  const mine =
    lowerAt(scene, verb + 1) === 'it' &&
    (hasMe(scene, scene.sentences[clause.sentence]?.from ?? 0, clause.first) || isJoint(scene, clause));
  if (isOurWork(scene, clause, verb)) return true;
  return !noPromise.has(lemma) && (mine || hasMe(scene, verb, clause.end));
};

/** "will write back", "will give them back"; "will have it back" comes to them. */
const isGoneBack = (scene: Scene, lemma: string, verb: number): boolean =>
  lowerAt(scene, verb + 1) === 'back' ||
  (handingOver.has(lemma) &&
    lemma !== 'get' &&
    ['it', 'them'].includes(lowerAt(scene, verb + 1)) &&
    lowerAt(scene, verb + 2) === 'back');

/** "will bring the contract", "will email the figures next week": to whom, if not to me? */
const isHandedOver = (scene: Scene, { modal, end }: Clause, lemma: string, verb: number): boolean =>
  modal === 'will' &&
  ['bring', 'email', 'mail', 'return', 'deliver', 'post'].includes(lemma) &&
  determiners.has(lowerAt(scene, verb + 1)) &&
  !possessives.has(lowerAt(scene, verb + 1)) &&
  (lemma === 'return' || isSharedWork(scene, verb + 2, end)) &&
  indexIn(scene, verb + 2, end, (at) => ['to', 'for', 'from'].includes(lowerAt(scene, at))) < 0;

/** Past "try to", "try his best to". */
const afterTrying = (scene: Scene, verb: number): number => {
  const at = possessives.has(lowerAt(scene, verb + 1)) ? verb + 3 : verb + 1;
  return lowerAt(scene, at) === 'to' ? at + 1 : -1;
};

/** "will have someone from HR reach out to me", "he'd have the numbers over to me": done for me, by whomever. */
const isDoneByOthers = (scene: Scene, { modal, end }: Clause, verb: number): boolean =>
  ['will', 'would'].includes(modal ?? '') &&
  ['have', 'get'].includes(lowerAt(scene, verb)) &&
  !meWords.has(lowerAt(scene, verb + 1)) &&
  indexIn(
    scene,
    verb + 2,
    end,
    (at) =>
      (isVerbForm(lowerAt(scene, at), 'base') &&
        // "have legal send over the revised contract"
        (hasMe(scene, at + 1, end) ||
          (handingOver.has(lowerAt(scene, at)) && isSharedWork(scene, at + 1, end))) &&
        !determiners.has(lowerAt(scene, at - 1))) ||
      (lowerAt(scene, at) === 'to' && selfPronouns.has(lowerAt(scene, at + 1))),
  ) >= 0;

/** "he said he'd help with the shelf", "rest assured, she said, I'll fix it": given as his word to me, what else? */
const isSaidToHelp = (
  scene: Scene,
  { modal, frame, speaker, subject, denied, subjectFirst }: Clause,
  lemma: string,
  verb: number,
): boolean =>
  (modal === 'would' || (modal === 'will' && lowerAt(scene, subjectFirst) === 'i')) &&
  frame === 'said' &&
  speaker === subject &&
  !denied &&
  isDeed(lemma) &&
  !possessives.has(lowerAt(scene, verb + 1)) &&
  !possessives.has(lowerAt(scene, verb + 2));

/** "will set up a call with his manager", "will arrange a visit", "he'll suggest dates": for us two. */
const isSetUp = (scene: Scene, verb: number, end: number): boolean =>
  /^(?:(?:set up|arrange|organi[sz]e|schedule|fix) (?:an?|the|us|another) .*\b(?:call|meeting|intro|introduction|interview|visit|tour|chat|session|slot|trial|date|zoom)\b|(?:suggest|propose|send|share) (?:some |a few |two |three )?(?:dates|slots|times|pictures|photos|pics)\b)/u.test(
    wording(scene, verb, end).toLowerCase(),
  );

/** "will call on Sunday instead", "he will ring back tomorrow": whom, if not me? */
const isCalling = (scene: Scene, { lemma, end, modal }: Clause, verb: number): boolean => {
  if (modal !== 'will' || !['call', 'ring', 'phone', 'text', 'write'].includes(lemma)) return false;
  return dueIn(scene, verb, end)?.first === verb + (lowerAt(scene, verb + 1) === 'again' ? 2 : 1);
};

/** "told her I'd have the report on her desk by Monday", "I'll have the draft ready by Friday": what they then get. */
const isHadReady = (scene: Scene, { lemma, frame, end }: Clause, verb: number): boolean => {
  if (lemma !== 'have' || dueIn(scene, verb, end) === null) return false;
  const isThing =
    determiners.has(lowerAt(scene, verb + 1)) || ['it', 'my'].includes(lowerAt(scene, verb + 1));
  const isReady =
    indexIn(
      scene,
      verb + 2,
      end,
      (at) =>
        ['ready', 'done', 'finished', 'sorted'].includes(lowerAt(scene, at)) ||
        // "I'll have the revised quote with them by Wednesday"
        (['with', 'to'].includes(lowerAt(scene, at)) && isPerson(scene, at + 1)),
    ) >= 0;
  return isThing && (isReady || (frame === 'said' && isSharedWork(scene, verb + 2, end)));
};

/** "he'd happily be a referee for me", "she will be my mentor" */
const isMyReferee = (scene: Scene, verb: number, end: number): boolean =>
  /^be (?:my|a|an) (?:reference|referee|mentor|sponsor|guarantor|witness)\b/u.test(
    wording(scene, verb, end).toLowerCase(),
  ) && hasMe(scene, verb, end);

/** "he'd have a look at my CV", "she'll give my essay a read" */
const isLookAtMine = (scene: Scene, verb: number, end: number): boolean =>
  // "she will have a look next week"
  /^(?:have|take) a (?:quick |closer |proper )?look(?! (?:at|around|for)\b)/u.test(
    wording(scene, verb, end).toLowerCase(),
  ) ||
  (hasMe(scene, verb, end) &&
    /^(?:have|take|give|do|run) .*\ban?(?:other)? (?:\S+ )?(?:look|read|read-through|glance|think|check|mock|edit|once-over)\b/u.test(
      wording(scene, verb, end).toLowerCase(),
    ));

/** "he will ask his sister about the flat", "she'll send flowers to her mum": among themselves. */
const isAmongTheirOwn = (scene: Scene, verb: number, end: number): boolean =>
  !hasMe(scene, verb, end) &&
  indexIn(
    scene,
    verb + 1,
    end,
    (at) =>
      possessives.has(lowerAt(scene, at)) &&
      family.has(lowerAt(scene, at + 1)) &&
      (at === verb + 1 || ['to', 'for', 'with'].includes(lowerAt(scene, at - 1))),
  ) >= 0;

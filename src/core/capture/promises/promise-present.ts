import { hasMe } from '../clauses/doers.ts';
import { wordSet } from '../../word-set.ts';
import type { Clause } from '../clauses/clauses.ts';
import { dueIn } from '../days/due.ts';
import { isTalking } from '../english/contact.ts';
import { determiners, objectPronouns, possessives, prepositions, selfPronouns } from '../english/grammar.ts';
import { isDeed, handingOver, noPromise } from '../english/promising.ts';
import { isVerbForm } from '../english/verbs.ts';
import { family } from '../english/relations.ts';
import { departments } from '../english/words.ts';
import { isHabit } from '../days/habits.ts';
import { bySubject } from './promise-acts.ts';
import { isSharedWork, sending } from './shared-work.ts';
import { isWordWithOthers } from './words-with-others.ts';
import { type Head } from './promise-labels.ts';
import { indexIn, lowerAt, mentionAt, wording, type Scene } from '../scene.ts';

/** Those that ask others on my behalf: "asks her boss about the opening", "clarifies with HR". */
const asking = wordSet('ask check clarify confirm speak talk enquire inquire consult');

/** "once the req is open", "later", "after Diwali": it lies ahead, though no day is named. */
export const isYetToCome = (scene: Scene, { first, end, sentence }: Clause): boolean => {
  const next = lowerAt(scene, end);
  const isConditioned =
    ['once', 'when', 'after'].includes(next) &&
    scene.clauses[(scene.clauseByToken.get(first) ?? 0) + 1]?.sentence === sentence;
  return (
    isConditioned ||
    indexIn(
      scene,
      first,
      end,
      (at) =>
        ['later', 'soon', 'shortly', 'asap', 'after', 'once', 'when'].includes(lowerAt(scene, at)) ||
        (lowerAt(scene, at) === 'next' && lowerAt(scene, at + 1) === 'time'),
    ) >= 0
  );
};

/** "he orders the samples, I do the paperwork": the work is shared out between us, clause by clause. */
const isSharedOut = (scene: Scene, clause: Clause): boolean =>
  scene.clauses.some(
    (other) =>
      other.sentence === clause.sentence &&
      other.ownSubject &&
      other.subject === (clause.subject === 'me' ? 'them' : 'me') &&
      other.frame === 'plain' &&
      !other.negated &&
      (!other.isAuxiliary || (other.form === 'ing' && !other.hasAuxiliary)) &&
      ((other.modal === null && ['base', 's', 'ing'].includes(other.form)) || other.modal === 'will') &&
      (isDeed(other.lemma) ||
        isCausative(scene, other) ||
        (other.lemma === 'take' && isTakenCare(scene, other))) &&
      other.verb + 1 < other.end,
  );

/** "takes the slides", "takes care of the form" */
const isTakenCare = (scene: Scene, { verb, end }: Clause): boolean =>
  isSharedWork(scene, verb + 1, end) ||
  (lowerAt(scene, verb + 1) === 'care' && lowerAt(scene, verb + 2) === 'of');

/** "gets the radiator moved", "is having the specs sent to me": done by others, and still theirs to see to. */
const isCausative = (scene: Scene, { lemma, verb, end }: Clause): boolean =>
  ['get', 'have'].includes(lemma) &&
  determiners.has(lowerAt(scene, verb + 1)) &&
  indexIn(
    scene,
    verb + 3,
    Math.min(end, verb + 6),
    (at) => isVerbForm(lowerAt(scene, at), 'participle') && !prepositions.has(lowerAt(scene, at - 1)),
  ) > 0;

/** "gets back to me", "keeps me posted", "lets me know": said of what is to come, whatever the tense. */
const isWordToCome = (scene: Scene, { lemma, verb, end }: Clause): boolean =>
  // "let me know that the post is open": told.
  lowerAt(scene, verb + 3) !== 'that' &&
  /^(?:(?:gets?|comes?) back to (?:me|us)\b|gets? back (?!to\b|from\b|in\b|into\b|home\b)\S|keeps? (?:me|us) (?:posted|updated|in the loop|informed)\b|lets? (?:me|us) know\b|reports? back\b)/u.test(
    wording(scene, verb, end).toLowerCase(),
  ) &&
  ['get', 'come', 'keep', 'let', 'report'].includes(lemma);

/** "asks her boss about it", "clarifies with his chef", "checks if they are hiring": with whom, if not for me? */
const isAskedAround = (scene: Scene, { lemma, verb, end }: Clause): boolean => {
  if (!asking.has(lemma)) return false;
  const [next, behind] = [lowerAt(scene, verb + 1), lowerAt(scene, verb + 2)];
  if (['me', 'us', 'you', 'about', 'for'].includes(next)) return false;
  if (['if', 'whether'].includes(lowerAt(scene, end)) && end === verb + 1) return lemma !== 'ask';
  const leads = ['speak', 'talk'].includes(lemma) ? ['to', 'with'] : ['with'];
  const whom = leads.includes(next) ? behind : ['ask', 'consult'].includes(lemma) ? next : '';
  return (
    verb + 1 < end &&
    (possessives.has(whom) || whom === 'the' || departments.has(whom)) &&
    !isForThemselves(scene, verb, end)
  );
};

/** "asks me about it", "asks for my schedule" */
const isMineAsked = (scene: Scene, verb: number): boolean =>
  ['me', 'us', 'for', 'about', 'if', 'whether', 'how', 'what', 'why'].includes(lowerAt(scene, verb + 1));

/** "asks her boss for a raise", "talks to his landlord": on no errand of mine. */
const isForThemselves = (scene: Scene, verb: number, end: number): boolean =>
  indexIn(scene, verb + 1, end, (at) => lowerAt(scene, at) === 'for' && !hasMe(scene, at, at + 3)) >= 0 ||
  indexIn(scene, verb + 1, end, (at) => family.has(lowerAt(scene, at))) >= 0;

/** "Tom sends me the agenda on Monday", "he asks his boss", "she orders the samples, I do the paperwork": theirs, in the present tense of what is settled. */
const readDeed = (scene: Scene, clause: Clause): Head | null => {
  const { lemma, form, verb, first, end, modal, isAuxiliary, frame, ownSubject } = clause;
  const isLetting =
    lemma === 'let' &&
    ownSubject &&
    lowerAt(scene, verb + 2) === 'know' &&
    lowerAt(scene, verb + 3) !== 'that';
  // "They come back to me within ten days"
  const isOfSeveral = form === 'base' && lowerAt(scene, clause.subjectFirst) === 'they' && lemma !== 'let';
  const isToCome = (form === 's' || isLetting || isOfSeveral) && isWordToCome(scene, clause);
  // "Owen takes the slides, I take the demo"
  const isTakenOn = lemma === 'take' && isTakenCare(scene, clause) && isSharedOut(scene, clause);
  if ((form !== 's' && !isLetting && !isToCome) || lowerAt(scene, first - 1) === 'before') return null;
  if (modal !== null || isAuxiliary || !(isDeed(lemma) || isToCome || isTakenOn) || verb + 1 >= end)
    return null;
  if (frame !== 'plain' && !(frame === 'said' && clause.speaker === clause.subject)) return null;
  // "Needs a visa. Sends regards": whose ending says that it is theirs.
  if (!ownSubject && verb !== first && clause.subject !== 'them') return null;
  if (bySubject(scene, clause) !== 'them' || isHabit(scene, clause)) return null;
  const head: Head = { by: 'them', what: verb };
  if (isToCome || isAskedAround(scene, clause)) return head;
  if (isTakenOn && lowerAt(scene, verb + 1) === 'care') return head;
  if (isCausative(scene, clause) && (isSharedOut(scene, clause) || hasMe(scene, verb, end))) return head;
  if (lemma === 'ask' && isSharedOut(scene, clause) && !isMineAsked(scene, verb)) return head;
  // "asks for my schedule": of me.
  if (lemma === 'ask') return null;
  const object = lowerAt(scene, verb + 1);
  const isMine = hasMe(scene, verb, end);
  const isThing = (determiners.has(object) && !possessives.has(object)) || ['it', 'them'].includes(object);
  const due = dueIn(scene, first, end);
  // "gets the sample on Thursday", "gets my feedback by Friday": what comes to them.
  if (lemma === 'get' && (object === 'my' || !isMine)) return null;
  // "mailed him my application, he forwards it to HR": of mine, as was said before.
  const isMineBefore =
    handingOver.has(lemma) &&
    ['it', 'them'].includes(object) &&
    hasMe(scene, scene.sentences[clause.sentence]?.from ?? 0, first);
  if (due !== null)
    return due.first > verb + 1 &&
      (isMine ||
        isMineBefore ||
        (isThing &&
          (sending.has(lemma) ||
            due.isLimit ||
            isSharedWork(scene, verb + 1, end) ||
            // "I redo the deck by Thursday. He reviews it on Friday"
            (object === 'it' && isSharedOut(scene, clause)))))
      ? head
      : null;
  // "he give me his template": told as it went, where no ending and no day says that it is to come.
  if (!lowerAt(scene, verb).endsWith('s')) return null;
  if (isSharedOut(scene, clause) && (isMine || isThing || isSharedWork(scene, verb + 1, end))) return head;
  // "Tom: sends floor plan", as one notes it.
  const isNoted =
    !ownSubject &&
    verb === first &&
    sending.has(lemma) &&
    !isMine &&
    !lowerAt(scene, end - 1).endsWith('s') &&
    [':', '-', '–', ','].includes(lowerAt(scene, first - 1));
  // "checks the dates for me", "finds out about the visa for me", and not "nothing for me to do"
  const isForMe =
    (isThing || ['for', 'into'].includes(object) || (lemma === 'find' && object === 'out')) &&
    indexIn(
      scene,
      verb + 2,
      end,
      (at) =>
        lowerAt(scene, at) === 'for' &&
        selfPronouns.has(lowerAt(scene, at + 1)) &&
        lowerAt(scene, at + 2) !== 'to',
    ) > 0;
  if (isMineBefore || isNoted || isForMe) return head;
  return isYetToCome(scene, clause) && (isMine || (isThing && sending.has(lemma))) ? head : null;
};

/** "I get back to him after the holidays", "I come back to Ken on it": of me, where it lies ahead or he has a part too. */
const isMyWordToCome = (scene: Scene, clause: Clause): boolean => {
  const { lemma, verb, first, end } = clause;
  if (!['get', 'come'].includes(lemma) || lowerAt(scene, verb + 1) !== 'back') return false;
  const isToThem =
    lowerAt(scene, verb + 2) === 'to' &&
    (objectPronouns.has(lowerAt(scene, verb + 3)) || mentionAt(scene, verb + 3) !== undefined);
  return (
    isToThem &&
    (dueIn(scene, first, end) !== null || isYetToCome(scene, clause) || isSharedOut(scene, clause))
  );
};

/** "he orders the samples, **I do the paperwork**": mine, where theirs stands beside it. */
const readMyShare = (scene: Scene, clause: Clause): Head | null => {
  const { lemma, form, verb, end, subject, ownSubject, modal, isAuxiliary, frame } = clause;
  if (subject !== 'me' || !ownSubject || form !== 'base' || modal !== null || isAuxiliary) return null;
  if (frame !== 'plain' || noPromise.has(lemma) || verb + 1 >= end || isHabit(scene, clause)) return null;
  if (isMyWordToCome(scene, clause)) return { by: 'me', what: verb };
  const isParticle = ['up', 'out', 'off'].includes(lowerAt(scene, verb + 1));
  const object = lowerAt(scene, verb + (isParticle ? 2 : 1));
  // "I book my flights, he books his": for nobody else.
  if (object === 'my' && !handingOver.has(lemma)) return null;
  const isThing =
    (determiners.has(object) && object !== 'no') || object === 'it' || isSharedWork(scene, verb + 1, end);
  const isTaken = lemma === 'take' && isSharedWork(scene, verb + 1, end);
  return (isDeed(lemma) || isTaken) && isThing && isSharedOut(scene, clause)
    ? { by: 'me', what: verb }
    : null;
};

/** "she's putting me in touch with HR", "is looking into the visa for me", "is checking if there's a slot": they have begun. */
const readBegun = (scene: Scene, clause: Clause): Head | null => {
  const { lemma, form, verb, end, modal, isAuxiliary, hasAuxiliary, frame } = clause;
  if (form !== 'ing' || !isAuxiliary || hasAuxiliary || modal !== null) return null;
  if (frame !== 'plain' && !(frame === 'said' && clause.speaker === clause.subject)) return null;
  // "is having the specs sent to me"
  const isHaving = isCausative(scene, clause) && hasMe(scene, verb + 2, end);
  const isWord =
    ['have', 'sound', 'run', 'raise', 'float', 'try'].includes(lemma) && isWordWithOthers(scene, verb, end);
  if (
    !(isDeed(lemma) || isHaving || isWord) ||
    isTalking(lemma) ||
    ['was', 'were'].includes(lowerAt(scene, verb - 1))
  )
    return null;
  if (bySubject(scene, clause) !== 'them' || isHabit(scene, clause)) return null;
  const next = lowerAt(scene, verb + 1);
  // "getting me down", "putting me on the spot"
  if (['get', 'put'].includes(lemma) && selfPronouns.has(next) && !isGotForMe(scene, verb)) return null;
  if (isHaving) return { by: 'them', what: verb };
  // "sounding out the depot for me", "having a word with the boss"
  if (!['look', 'find', 'do', 'sort', 'check', 'ask'].includes(lemma) && isWordWithOthers(scene, verb, end))
    return { by: 'them', what: verb };
  // "putting in a word for me"
  if (
    lemma === 'put' &&
    next === 'in' &&
    determiners.has(lowerAt(scene, verb + 2)) &&
    hasMe(scene, verb, end)
  )
    return { by: 'them', what: verb };
  if (lemma === 'write' && !/\b(?:reference|recommendation|letter|intro)\b/u.test(wording(scene, verb, end)))
    return null;
  const isAsked = ['if', 'whether'].includes(lowerAt(scene, end)) && end === verb + 1;
  if (isAsked || (['check', 'ask'].includes(lemma) && isAskedAround(scene, clause)))
    return { by: 'them', what: verb };
  if (
    lemma === 'find' &&
    next === 'out' &&
    (lowerAt(scene, end) === 'if' || lowerAt(scene, verb + 2) === 'about')
  )
    return { by: 'them', what: verb };
  return hasMe(scene, verb, end) &&
    (!prepositions.has(next) || ['into', 'around', 'up', 'for', 'over', 'through', 'out'].includes(next))
    ? { by: 'them', what: verb }
    : null;
};

/** "getting me a badge", "putting me in touch", "putting my name forward". */
const isGotForMe = (scene: Scene, verb: number): boolean =>
  determiners.has(lowerAt(scene, verb + 2)) ||
  mentionAt(scene, verb + 2) !== undefined ||
  ['in', 'through', 'onto', 'forward'].includes(lowerAt(scene, verb + 2));

/** Promises in the present tense, plain or begun, which nobody says "will" of. */
export const readPresent = (scene: Scene, clause: Clause): Head | null =>
  readDeed(scene, clause) ?? readMyShare(scene, clause) ?? readBegun(scene, clause);

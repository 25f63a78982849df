import { wordSet } from '../../word-set.ts';
import type { Clause } from '../clauses/clauses.ts';
import { isHabit, withFront } from '../days/habits.ts';
import { callingBy, contactNouns, isTalkNoun, towardHome } from '../english/contact.ts';
import { partsOfDay } from '../english/dates.ts';
import { meWords, personalObjects, selfPronouns, subordinators } from '../english/grammar.ts';
import { isVerbForm } from '../english/verbs.ts';
import { datesIn, indexIn, lowerAt, mentionAt, onceAClause, type Scene } from '../scene.ts';
import { talkAt, talkBehindTo, talkNounAt } from './talk-words.ts';

/** "on Friday **evenings**" */
const isHabitualPart = (word: string): boolean => word.endsWith('s') && partsOfDay.has(word.slice(0, -1));

/** "on Saturday", "tomorrow": once, on a day to come; and not "on Friday evenings". */
const hasDayAhead = onceAClause(
  (scene, clause) =>
    !isHabit(scene, clause) &&
    datesIn(scene, withFront(scene, clause), clause.end).some(
      (date) =>
        date.precision === 'day' &&
        date.tense !== 'past' &&
        date.day('future') > scene.today &&
        !isHabitualPart(lowerAt(scene, date.end)),
    ),
);

/** Whether what is visited stands there, and no day or end. */
const hasObject = (scene: Scene, at: number): boolean =>
  scene.tokens[at]?.type === 'word' && !scene.dateByFirst.has(at) && lowerAt(scene, at) !== 'on';

/** "to see me", "to our place", "with us", "at mine" */
const isToUs = (scene: Scene, to: number): boolean => {
  if (!['to', 'with', 'at'].includes(lowerAt(scene, to))) return false;
  const act = lowerAt(scene, to + 1);
  if (act === 'visit' && !hasObject(scene, to + 2)) return true;
  return meWords.has(lowerAt(scene, ['see', 'visit', 'meet', 'join'].includes(act) ? to + 2 : to + 1));
};

/** What says of a verb of coming that it is to me: "over", "to dinner", "to see me"; -1 where nothing does. */
const towardUs = (scene: Scene, { verb, end }: Clause): number =>
  indexIn(scene, verb + 1, Math.min(end, verb + 4), (at) => {
    if (isToUs(scene, at)) return true;
    if (!towardHome.has(lowerAt(scene, at))) return false;
    // "is coming around to the idea", "comes back by Friday"
    const isElse =
      (lowerAt(scene, at + 1) === 'to' && talkBehindTo(scene, at + 1) < 0 && !isToUs(scene, at + 1)) ||
      (lowerAt(scene, at) === 'by' && at > verb + 1 && scene.dateByFirst.has(at + 1));
    return !isElse;
  });

const receiving = wordSet('visit join host interview meet see');
const entertaining = wordSet('have take treat');

/** "visits me", "comes over", "has us round for dinner", "stays with us", "is coming on Friday": the word of what they do with me. */
const theirs = (scene: Scene, clause: Clause): number => {
  const { lemma, verb } = clause;
  const isMe = selfPronouns.has(lowerAt(scene, verb + 1));
  if (callingBy.has(lemma)) {
    const toward = towardUs(scene, clause);
    return toward < 0 && lemma === 'come' && !hasObject(scene, verb + 1) ? verb : toward;
  }
  if (lemma === 'visit' && !hasObject(scene, verb + 1)) return verb;
  if (lemma === 'stay') return isToUs(scene, verb + 1) ? verb : -1;
  if (!isMe) return -1;
  if (receiving.has(lemma)) return verb;
  return entertaining.has(lemma)
    ? indexIn(scene, verb + 2, clause.end, (at) => isTalkNoun(lowerAt(scene, at)))
    : -1;
};

/** "I visit Priya", "we go for a walk", "Priya and I go hiking", "I go to see her": the word of what we do. */
const ours = (scene: Scene, { lemma, verb, subject }: Clause): number => {
  if (lemma !== 'go') {
    const isOfSomebody =
      mentionAt(scene, verb + 1) !== undefined ||
      personalObjects.has(lowerAt(scene, verb + 1)) ||
      lowerAt(scene, verb + 1) === 'up';
    if (lemma === 'host' && isOfSomebody) return verb;
    // "Hafiz and me lunch at Lau Pa Sat on Sat": a note, and no verb.
    const isNoun = contactNouns.has(lowerAt(scene, verb)) && !isOfSomebody;
    return isNoun ? -1 : talkAt(scene, verb, 'base');
  }
  const seeing = talkBehindTo(scene, verb + 1);
  if (seeing >= 0) return seeing;
  if (lowerAt(scene, verb + 1) === 'for') return talkNounAt(scene, verb + 2);
  return subject === 'we' && isVerbForm(lowerAt(scene, verb + 1), 'ing') ? verb + 1 : -1;
};

/** Of us both, what is told without its day as well: "We talk on Zoom at 8". */
const timetabled = wordSet('talk speak meet zoom chat have call skype');

/** "Priya visits me on Saturday", "I see Priya tomorrow", "Ken is coming over": the present of what is settled; -1 where it is none. */
export const settledAhead = (scene: Scene, clause: Clause): number => {
  const { form, modal, frame, negated, question, subject, lemma, verb } = clause;
  if (modal !== null || frame !== 'plain' || negated || question) return -1;
  // "return it **when I visit at Easter**": only says until when.
  if (subordinators.has(lowerAt(scene, clause.first)) || subordinators.has(lowerAt(scene, clause.first - 1)))
    return -1;
  if (form === 'ing') {
    const isUnderway = clause.isAuxiliary && ['is', 'are', "'s", "'re"].includes(lowerAt(scene, verb - 1));
    if (!isUnderway || subject !== 'them') return -1;
    if (lemma !== 'visit' && !callingBy.has(lemma)) return -1;
    const toward = towardUs(scene, clause);
    return toward >= 0 || !hasDayAhead(scene, clause) ? toward : theirs(scene, clause);
  }
  if (subject === 'we' && form === 'base' && clause.ownSubject && timetabled.has(lemma)) return verb;
  if (!hasDayAhead(scene, clause)) return -1;
  if (subject === 'them' && form === 's') return theirs(scene, clause);
  return ['me', 'we'].includes(subject) && form === 'base' && clause.ownSubject ? ours(scene, clause) : -1;
};

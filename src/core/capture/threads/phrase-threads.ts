import { contactNouns } from '../english/contact.ts';
import { dateLeads } from '../english/dates.ts';
import type { DateExpression } from '../days/date-reading.ts';
import { articles, nominatives, possessives } from '../english/grammar.ts';
import { eventNouns } from '../english/life.ts';
import { isVerbForm, verbForm } from '../english/verbs.ts';
import { clauseAt, lowerAt, mentionAt, spanOf, wording, type Scene } from '../scene.ts';
import type { FoundThread } from './thread-words.ts';
import { wordSet } from '../../word-set.ts';

/** "next call on Dec 3", "follow-up meeting: Friday", said of a talk that is over: the next one. */
const isNextTalk = (scene: Scene, noun: number): boolean => {
  if (!contactNouns.has(lowerAt(scene, noun)) && lowerAt(scene, noun) !== 'talk') return false;
  const next = [noun - 1, noun - 2].find((at) =>
    ['next', 'follow-up', 'followup', 'second', 'another'].includes(lowerAt(scene, at)),
  );
  return next !== undefined && next > 2;
};

/** "maternity leave from 15 January" */
const isLeave = (scene: Scene, noun: number): boolean =>
  lowerAt(scene, noun) === 'leave' &&
  /^(?:maternity|paternity|parental|mat|pat|annual|sick|medical|study|unpaid|family)$/u.test(
    lowerAt(scene, noun - 1),
  );

/** "wheat **trials** results": a plural, though it could be a third person. */
const isPlural = (scene: Scene, index: number): boolean =>
  isVerbForm(lowerAt(scene, index), 's') &&
  !isVerbForm(lowerAt(scene, index), 'past', 'base') &&
  mentionAt(scene, index - 1) === undefined &&
  scene.tokens[index - 1]?.type === 'word' &&
  !nominatives.has(lowerAt(scene, index - 1)) &&
  lowerAt(scene, index) !== 'is' &&
  lowerAt(scene, index) !== 'has';

/** How many words before `last` and with it name a place, with what leads to it: "at JetBrains Belgrade", "in the Alps". */
const sizeOfPlaceBefore = (scene: Scene, last: number): number => {
  let at = last;
  while (scene.tokens[at]?.capital === true && last - at < 4) at -= 1;
  if (at === last) return 0;
  if (lowerAt(scene, at) === 'the') at -= 1;
  return ['in', 'at', 'to'].includes(lowerAt(scene, at)) ? last - at + 1 : 0;
};

/** Verbs whose object is over once they are told: "had the baby on Sunday". */
const overOnceTold = wordSet('have win pass finish hold close miss run survive lose complete fail');

/** "launch on 3 Dec", "about her wedding in June": an event and its date in one phrase. */
export const phraseThread = (scene: Scene, date: DateExpression): FoundThread | null => {
  if (date.tense === 'past' || lowerAt(scene, date.end) === "'s") return null;
  // "Answered her mail about the pilot this morning": the day of the talk.
  const isNow =
    date.tense === 'either' && date.day('past') === scene.today && date.day('future') === scene.today;
  const owner = clauseAt(scene, date.first);
  if (isNow && owner?.form === 'past') return null;
  let noun = date.first - 1;
  while (noun > 0 && date.first - noun < 5 && dateLeads.has(lowerAt(scene, noun))) noun -= 1;
  // "baby due in February"
  if (lowerAt(scene, noun) === 'due' && noun > 0) noun -= 1;
  if (
    date.first - noun < 2 &&
    date.precision === 'day' &&
    !['tomorrow', 'next'].includes(lowerAt(scene, date.first))
  ) {
    if (scene.tokens[noun]?.type !== 'word') return null;
  }
  // "wedding in Kumasi on 19 December", "her move to Porto in February"
  // and "her interview at the Tate on the 25th"
  const place = sizeOfPlaceBefore(scene, noun);
  noun -= place;
  const again = isNextTalk(scene, noun);
  // "interview Tuesday 2pm at Roche w/ Dr. Frey": mine, and a talk.
  const isMine =
    contactNouns.has(lowerAt(scene, noun)) &&
    owner?.first === noun &&
    scene.tokens.slice(date.end, owner.end).some(({ lower }) => lower === 'with');
  if (isMine) return null;
  const isEvent = eventNouns.has(lowerAt(scene, noun)) || isLeave(scene, noun);
  if (!(isEvent || again) || mentionAt(scene, noun) !== undefined) return null;
  let first = noun;
  while (first > 0 && noun - first < 4 && scene.tokens[first - 1]?.type === 'word') {
    const before = lowerAt(scene, first - 1);
    if (possessives.has(before) || articles.has(before)) {
      first -= 1;
      break;
    }
    if (before === "'s" || mentionAt(scene, first - 1) !== undefined) first -= 1;
    else if (
      (verbForm(before) === null || isPlural(scene, first - 1)) &&
      !/^(?:to|of|in|on|at|about|for|with|my|our|and|or|but|after|before|from|re|is|was|until|no)$/u.test(
        before,
      )
    )
      first -= 1;
    else break;
  }
  // "had the baby on Sunday": it is over.
  const isOver = owner?.form === 'past' && owner.verb === first - 1 && overOnceTold.has(owner.lemma);
  if (isOver && date.tense === 'either') return null;
  const before = lowerAt(scene, first - 1);
  if (['my', 'our', 'at', 'in', 'after', 'before', 'during', 'an', 'from', 'to'].includes(before))
    return null;
  return {
    what: wording(scene, first, noun + 1 + place),
    when: date.partial('future'),
    span: spanOf(scene, first, date.end),
    clause: -1,
    first,
    end: date.end,
  };
};

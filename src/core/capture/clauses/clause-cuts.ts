import { wordSet } from '../../word-set.ts';
import { contactNouns, contactVerbs } from '../english/contact.ts';
import {
  adverbs,
  conditionals,
  conjunctions,
  determiners,
  modals,
  nominatives,
  personalObjects,
  selfPronouns,
  subordinators,
} from '../english/grammar.ts';
import { ongoing } from '../english/life.ts';
import { commitments, deeds } from '../english/promising.ts';
import { isVerbForm, verbForm } from '../english/verbs.ts';
import { weekdays } from '../english/words.ts';
import { lowerAt } from '../words/token.ts';
import { startsTurn, startsUnderway } from './clause-turns.ts';
import {
  afterPost,
  isDoneByIt,
  isFinite,
  isInfinitive,
  isKinDoing,
  isKinSubject,
  isMarkBoundary,
  isMonthOfMay,
  isPluralNoun,
  type NamedText,
  skipAdverbs,
  verbOfPhrase,
} from './phrases.ts';
import { opensWithSubject, skipWhen } from './when-phrases.ts';

/** What stands behind a verb in its base form, and not behind a noun. */
const behindPredicates = wordSet('him them me us it up back to with over on if about by before');

const startsClause = (scene: NamedText, index: number, end: number, bare: boolean): boolean => {
  const word = lowerAt(scene, index);
  // ", Wed next week": no verb.
  if (isMonthOfMay(scene, index) || ((scene.dateEnds.get(index) ?? 0) > index + 1 && isVerbForm(word)))
    return false;
  if (nominatives.has(word)) return index + 1 < end;
  // ", you'll have it by Friday"
  if (word === 'you' && modals.has(lowerAt(scene, index + 1))) return true;
  if (adverbs.has(word) && nominatives.has(lowerAt(scene, skipAdverbs(scene, index)))) return true;
  const bareEnd = scene.names.get(index);
  if (bareEnd !== undefined) {
    const nameEnd = afterPost(scene, bareEnd);
    if (lowerAt(scene, nameEnd) === "'s")
      return (
        verbOfPhrase(scene, nameEnd, end) > 0 ||
        lowerAt(scene, nameEnd + 1) === 'to' ||
        isVerbForm(lowerAt(scene, nameEnd + 1), 'ing') ||
        adverbs.has(lowerAt(scene, nameEnd + 1))
      );
    return (
      isFinite(scene, skipAdverbs(scene, nameEnd)) ||
      (lowerAt(scene, index - 1) !== 'and' && isInfinitive(scene, nameEnd + 1))
    );
  }
  if (isKinSubject(scene, index) || isKinDoing(scene, index)) return true;
  if (word === 'it') return isDoneByIt(scene, index + 1);
  // ", there will be a party on Friday"
  if (word === 'there')
    return modals.has(lowerAt(scene, index + 1)) || verbForm(lowerAt(scene, index + 1))?.lemma === 'be';
  if (determiners.has(word)) return verbOfPhrase(scene, index, end) > 0;
  if (word === 'to') return false;
  // ", needs to bring it back"
  if (word === 'needs' && isInfinitive(scene, index + 2)) return true;
  const at = skipAdverbs(scene, index);
  if (isFinite(scene, at) && !["'s", "'d"].includes(lowerAt(scene, at))) {
    return bare || !isPluralNoun(scene, at, end);
  }
  if (!bare || !isVerbForm(lowerAt(scene, at), 'base')) return false;
  const next = lowerAt(scene, at + 1);
  return determiners.has(next) || behindPredicates.has(next) || scene.names.has(at + 1);
};

interface Cut {
  readonly at: number;
  readonly link: 'start' | 'coordinate' | 'subordinate' | 'conditional' | 'complement' | 'relative';
}

/** Where the clauses of a sentence begin, and how each hangs on the one before. */
export const cutsOf = (scene: NamedText, first: number, end: number): readonly Cut[] => {
  const cuts: Cut[] = [{ at: first, link: 'start' }];
  let bare = false;
  let dateEnd = first;
  for (let index = first; index < end; index += 1) {
    // "in a week **or so** I'll send it": part of the day.
    if (index < dateEnd) continue;
    dateEnd = scene.dateEnds.get(index) ?? dateEnd;
    const word = lowerAt(scene, index);
    const next = lowerAt(scene, index + 1);
    if (
      (word === 'to' || modals.has(word) || ['please', ':'].includes(word)) &&
      isVerbForm(lowerAt(scene, skipAdverbs(scene, index + 1)), 'base')
    )
      bare = true;
    if (index === first) {
      if (conditionals.has(word)) cuts[0] = { at: first, link: 'conditional' };
      continue;
    }
    const last = cuts.at(-1)?.at ?? first;
    if (conditionals.has(word)) cuts.push({ at: index, link: 'conditional' });
    else if (
      subordinators.has(word) &&
      // "looks **after** volunteers"
      !(word === 'after' && verbForm(lowerAt(scene, index - 1))?.lemma === 'look') &&
      !scene.dateEnds.has(index + 1) &&
      !(word === 'once' && ['who', 'he', 'she', 'they', 'i', 'we'].includes(lowerAt(scene, index - 1))) &&
      startsClause(scene, index + 1, end, false)
    )
      cuts.push({ at: index, link: 'subordinate' });
    else if (
      (word === 'who' || (word === 'which' && !isToldWhich(scene, index))) &&
      (lowerAt(scene, index - 1) === ',' || scene.tokens[index - 1]?.type === 'word')
    )
      cuts.push({ at: index, link: 'relative' });
    else if (
      word === 'that' &&
      verbForm(lowerAt(scene, index - 1)) !== null &&
      startsClause(scene, index + 1, end, false)
    )
      cuts.push({ at: index, link: 'complement' });
    else if (word === 'that' && index - last <= 4 && index > last && startsTold(scene, index + 1, end))
      cuts.push({ at: index, link: 'complement' });
    // "gave me her word that she'd send it", "heard from Gareth in the canteen that Priti's leaving", "promised her at the fair
    // that I'd call"
    else if (
      word === 'that' &&
      (['word', 'promise', 'assurance'].includes(lowerAt(scene, index - 1)) ||
        hasVerbSince(scene, last, index, isTellingOrPledging)) &&
      startsClause(scene, index + 1, end, false)
    )
      cuts.push({ at: index, link: 'complement' });
    // "told me in the lift that ops might merge"
    else if (
      word === 'that' &&
      scene.tokens[index + 1]?.type === 'word' &&
      modals.has(lowerAt(scene, index + 2))
    )
      cuts.push({ at: index, link: 'complement' });
    else if (isBothOfUs(scene, index, last)) continue;
    // "On Friday, I'll send it": when, of what follows.
    else if (word === ',' && isOnlyWhen(scene, last, index)) continue;
    else if (conjunctions.has(word) || isMarkBoundary(word)) {
      const start = conjunctions.has(next) || next === 'that' ? index + 2 : index + 1;
      // "ping Tom re: the referral"
      const role = (word === ':' && lowerAt(scene, index - 1) !== 're') || word === '(' || word === ')';
      if (
        role ||
        (['-', '–', '—'].includes(word) && scene.tokens[index]?.gap === true) ||
        startsClause(scene, start, end, bare) ||
        startsLater(scene, start, end) ||
        startsAlike(scene, index, last) ||
        startsAway(scene, index, end) ||
        startsTalk(scene, index, end) ||
        startsNews(scene, index, last) ||
        startsNextTalk(scene, index) ||
        startsReminder(scene, index) ||
        startsSecondNote(scene, index, last) ||
        startsErrand(scene, index, last) ||
        startsTurn(scene, index) ||
        (cuts.at(-1)?.link === 'relative' && endsAside(scene, index, last)) ||
        startsUnderway(scene, index, end)
      )
        if (index + 1 < end) cuts.push({ at: index, link: 'coordinate' });
    } else if (index > last && startsDictated(scene, index, last, end))
      cuts.push({ at: index, link: 'coordinate' });
    else if (index > last && startsComplement(scene, index, last, end))
      cuts.push({ at: index, link: 'complement' });
    if (cuts.at(-1)?.at === index && cuts.at(-1)?.link !== 'coordinate') bare = false;
  }
  return cuts;
};

/** "told me which two teams to put down" */
const isToldWhich = (scene: NamedText, index: number): boolean =>
  ['tell', 'ask', 'show', 'explain', 'know', 'decide'].includes(
    verbForm(lowerAt(scene, selfPronouns.has(lowerAt(scene, index - 1)) ? index - 2 : index - 1))?.lemma ??
      '',
  );

/** "Art and I talked": one subject. */
const isBothOfUs = (scene: NamedText, index: number, last: number): boolean => {
  if (!['and', '&', '+'].includes(lowerAt(scene, index))) return false;
  // "Ruth and Naomi both came"
  if (scene.names.has(index + 1) && scene.names.get(last) === index) return true;
  if (lowerAt(scene, index + 1) !== 'i') return false;
  for (let at = last; at < index; at += 1)
    if (scene.names.get(at) === index)
      return (
        at - last <= 4 && !scene.tokens.slice(last, at).some(({ lower: word }) => verbForm(word) !== null)
      );
  return false;
};

/** Words on which one begins something: its place and day are theirs. */
const beginning = wordSet('start begin join leave move retire return come go fly open');

/** "Met Anna, who has twins, **at the pier on Friday**": behind the comma of an aside what stood before it goes on. */
const endsAside = (scene: NamedText, comma: number, last: number): boolean => {
  if (lowerAt(scene, comma) !== ',') return false;
  const isPlaced = ['at', 'on', 'in', 'during', 'after', 'over'].includes(lowerAt(scene, comma + 1));
  return (
    (isPlaced || scene.dateEnds.has(comma + 1)) &&
    scene.tokens.slice(last, comma).every(({ lower }) => !beginning.has(verbForm(lower)?.lemma ?? '')) &&
    [1, 2, 3, 4, 5, 6].some((on) => scene.dateEnds.has(comma + on))
  );
};

/** "10 min chat, moving to Seoul next month": news of a life behind a comma, where nothing else is going on. */
const startsNews = (scene: NamedText, comma: number, last: number): boolean => {
  const verb = verbForm(lowerAt(scene, comma + 1));
  if (lowerAt(scene, comma) !== ',' || verb === null || !verb.forms.has('ing')) return false;
  if (!ongoing.has(verb.lemma) || contactVerbs.has(verb.lemma)) return false;
  return !scene.tokens
    .slice(last, comma)
    .some(({ lower: word }) => isVerbForm(word, 'ing') && !contactNouns.has(word));
};

/** "coffee with Ken, meeting again on Tuesday": the next talk behind a comma. */
const startsNextTalk = (scene: NamedText, mark: number): boolean =>
  [',', 'and', '-'].includes(lowerAt(scene, mark)) &&
  isVerbForm(lowerAt(scene, mark + 1), 'ing') &&
  contactVerbs.has(verbForm(lowerAt(scene, mark + 1))?.lemma ?? '') &&
  [2, 3, 4].some((on) => lowerAt(scene, mark + on) === 'again');

/** "coffee with Ken, ask him how the move went": a note to myself behind a comma. */
const startsReminder = (scene: NamedText, comma: number): boolean =>
  lowerAt(scene, comma) === ',' &&
  lowerAt(scene, comma + 1) === 'ask' &&
  [comma + 2, comma + 3, comma + 4].some((at) => ['about', 'how', 'whether'].includes(lowerAt(scene, at)));

/** "listen again and reply tonight": a second note to myself, with its day. */
const startsSecondNote = (scene: NamedText, conjunction: number, last: number): boolean => {
  if (!['and', '&', '+'].includes(lowerAt(scene, conjunction))) return false;
  let start = last;
  while (
    start < conjunction &&
    (conjunctions.has(lowerAt(scene, start)) || isMarkBoundary(lowerAt(scene, start)))
  )
    start += 1;
  const isNote = (at: number): boolean =>
    isVerbForm(lowerAt(scene, at), 'base') && !contactNouns.has(lowerAt(scene, at));
  return (
    isNote(start) &&
    deeds.has(lowerAt(scene, conjunction + 1)) &&
    skipWhen(scene, conjunction + 2) > conjunction + 2
  );
};

/** "Ahmed helps me a lot, bring him cake on Monday", "wrote 3 weeks ago, owe her a reply": a note to myself behind a comma, and nobody's advice. */
const startsErrand = (scene: NamedText, comma: number, last: number): boolean => {
  if (lowerAt(scene, comma) !== ',') return false;
  const at = skipAdverbs(scene, comma + 1);
  const verb = lowerAt(scene, at);
  if (!(deeds.has(verb) || verb === 'owe') || verb === 'ask' || hasVerbSince(scene, last, comma, isTelling))
    return false;
  const isObject = ['him', 'her', 'them', 'it'].includes(lowerAt(scene, at + 1)) || scene.names.has(at + 1);
  return isObject && !contactNouns.has(lowerAt(scene, at + 1));
};

/** "that she'd send it", "that tomorrow she would" */
const startsTold = (scene: NamedText, start: number, end: number): boolean =>
  startsClause(scene, start, end, false) || startsLater(scene, start, end);

/** No words for a day are more, marks before them included; it also keeps a text of nothing but commas linear. */
const longestWhen = 9;

/** "Last week, she got an offer": nothing but the day stands before the comma. */
const isOnlyWhen = (scene: NamedText, last: number, comma: number): boolean =>
  comma - last <= longestWhen && isBehindWhen(scene, comma, last) && opensWithSubject(scene, comma + 1);

/** ", next week she will pass it": when, before who. */
const startsLater = (scene: NamedText, start: number, end: number): boolean => {
  const who = skipWhen(scene, start);
  return who > start && who < end && opensWithSubject(scene, who) && startsClause(scene, who, end, false);
};

/** "she's learning Portuguese and moving to Lisbon": a second verb under the same "is". */
const startsAlike = (scene: NamedText, conjunction: number, last: number): boolean => {
  const verb = verbForm(lowerAt(scene, conjunction + 1));
  if (!['and', 'but'].includes(lowerAt(scene, conjunction)) || verb?.forms.has('ing') !== true) return false;
  for (let at = last; at < conjunction - 1; at += 1)
    if (["'s", 'is', "'re", 'are'].includes(lowerAt(scene, at)) && isVerbForm(lowerAt(scene, at + 1), 'ing'))
      return true;
  return false;
};

/** "she has twins, back on nights from Oct 5": where they will be, noted behind a comma. */
const startsAway = (scene: NamedText, comma: number, end: number): boolean =>
  lowerAt(scene, comma) === ',' &&
  comma + 3 < end &&
  ['back', 'off', 'away'].includes(lowerAt(scene, comma + 1)) &&
  ['on', 'from', 'in', 'till', 'until', 'to', 'by'].includes(lowerAt(scene, comma + 2));

/** "agreed to sign it, Zoom of 15 mins": how one met, noted behind a comma. */
const startsTalk = (scene: NamedText, comma: number, end: number): boolean => {
  if (lowerAt(scene, comma) !== ',') return false;
  let at = comma + 1;
  while (['quick', 'short', 'long', 'phone', 'video', 'a'].includes(lowerAt(scene, at))) at += 1;
  const kind = contactNouns.get(lowerAt(scene, at));
  if (kind === undefined || !['call', 'video', 'coffee', 'meal'].includes(kind)) return false;
  return at + 1 >= end || ['of', 'for', 'with', ',', 'on'].includes(lowerAt(scene, at + 1));
};

/** Verbs that govern a whole clause even without "that". */
const telling = wordSet(
  'say tell mention explain think believe know hope hear suggest mean announce reveal admit confirm guess wish recommend expect feel learn propose bet',
);

/** "On Monday he has his interview": the day opens the clause whose subject stands here. */
const isBehindWhen = (scene: NamedText, index: number, last: number): boolean => {
  let start = last;
  while (
    start < index &&
    (conjunctions.has(lowerAt(scene, start)) ||
      isMarkBoundary(lowerAt(scene, start)) ||
      lowerAt(scene, start) === 'that')
  )
    start += 1;
  return start < index && skipWhen(scene, start) === index;
};

/** Whether such a verb stands before `index`, since the last cut and not far off. */
const hasVerbSince = (
  scene: NamedText,
  last: number,
  index: number,
  isWanted: (lemma: string) => boolean,
): boolean =>
  scene.tokens
    .slice(Math.max(last, index - 10), index)
    .some(({ lower }) => isWanted(verbForm(lower)?.lemma ?? ''));

const isTelling = (lemma: string): boolean => telling.has(lemma);

const isTellingOrPledging = (lemma: string): boolean => telling.has(lemma) || commitments.has(lemma);

/** Where a part of a dictated line ends: how long it took, or when it was. */
const closing =
  /^(?:min|mins|minutes|hour|hours|today|yesterday|tomorrow|tonight|morning|afternoon|evening|night|ago)$/u;

/** "talked to lena for half an hour **her dog died** on sunday": dictated without a mark, behind what ends the talk. */
const startsDictated = (scene: NamedText, index: number, last: number, end: number): boolean => {
  const previous = lowerAt(scene, index - 1);
  if (!(closing.test(previous) || weekdays.has(previous))) return false;
  if (!(determiners.has(lowerAt(scene, index)) || scene.names.has(index))) return false;
  const isTold = scene.tokens
    .slice(last, index - 1)
    .some(({ lower: word }) => isVerbForm(word, 'past') || contactNouns.has(word));
  return isTold && !isBehindWhen(scene, index, last) && startsClause(scene, index, end, false);
};

/** A clause that begins without a mark or conjunction: at a pronoun in the nominative, or what a verb of saying governs. */
const startsComplement = (scene: NamedText, index: number, last: number, end: number): boolean => {
  const word = lowerAt(scene, index);
  const previous = lowerAt(scene, index - 1);
  if (
    conjunctions.has(previous) ||
    isMarkBoundary(previous) ||
    conditionals.has(previous) ||
    subordinators.has(previous) ||
    previous === 'that'
  )
    return false;
  if (isBehindWhen(scene, index, last)) return false;
  if (nominatives.has(word)) {
    if (previous === 'and' || adverbs.has(previous)) return false;
    return (
      isFinite(scene, skipAdverbs(scene, index + 1)) ||
      verbForm(lowerAt(scene, skipAdverbs(scene, index + 1))) !== null
    );
  }
  if (!determiners.has(word) && !scene.names.has(index)) return false;
  const before = [previous, lowerAt(scene, index - 2)];
  const governed = before.some((candidate, distance) => {
    const verb = verbForm(candidate);
    const indirect = distance === 0 || personalObjects.has(previous);
    return verb !== null && indirect && index - 1 - distance >= last && telling.has(verb.lemma);
  });
  return governed && startsClause(scene, index, end, false);
};

import { wordSet } from '../../word-set.ts';
import { contactNouns } from '../english/contact.ts';
import { determiners, hedges, modals, nominatives, possessives, prepositions } from '../english/grammar.ts';
import { isVerbForm, verbForm } from '../english/verbs.ts';
import { honorifics, weekdays } from '../english/words.ts';
import { lowerAt } from '../words/token.ts';
import {
  afterBareNoun,
  afterProperName,
  afterSeveral,
  isOfTheirs,
  isOpeningNoun,
  isTitled,
} from './clause-openings.ts';
import {
  isActOnSomething,
  afterPost,
  isDoneByIt,
  isFinite,
  isInfinitive,
  isKinDoing,
  isKinSubject,
  isMarkBoundary,
  isOwning,
  isPluralNoun,
  type NamedText,
  skipAdverbs,
  verbOfPhrase,
} from './phrases.ts';
import { afterOpeningDay } from './when-phrases.ts';
import { type Head, readVerb, type Subject } from './verb-groups.ts';

const noHead: Head = {
  subject: 'none',
  subjectFirst: -1,
  verb: -1,
  lemma: '',
  form: 'none',
  modal: null,
  negated: false,
  hedged: false,
  isAuxiliary: false,
  hasAuxiliary: false,
};

/** What somebody is, is at or is about to do. */
const states = wordSet(
  'not going gonna stuck a an in the into out away over off back on at from with down here there still very keen ill sick happy',
);

/** What follows "Mark is", and nothing of Mark's. */
const isState = (word: string): boolean => states.has(word);

export const headOf = (scene: NamedText, first: number, end: number): Head => {
  const head = findHead(scene, afterOpeningDay(scene, first, end), end);
  const before = head.subjectFirst >= 0 ? head.subjectFirst : head.verb;
  // "never thanked him": said before a verb without a subject.
  const denied =
    !head.negated &&
    head.subject === 'none' &&
    head.verb > first &&
    (['never', 'not'].includes(lowerAt(scene, head.verb - 1)) ||
      (lowerAt(scene, head.subjectFirst) === 'need' && lowerAt(scene, head.subjectFirst - 1) === 'no'));
  // "Nobody will send me the file", "no one offered to help"
  const isNobody =
    lowerAt(scene, first) === 'nobody' ||
    (lowerAt(scene, first) === 'no' && lowerAt(scene, first + 1) === 'one');
  if (denied || isNobody) return { ...head, negated: true };
  const hedged =
    head.hedged ||
    scene.tokens.slice(first, Math.max(first, before)).some((token) => hedges.has(token.lower));
  return hedged === head.hedged ? head : { ...head, hedged };
};

/** The name that ends right before the verb, at most four words behind the determiner; or -1. */
const nameBefore = (scene: NamedText, index: number, verb: number): number => {
  for (let at = index + 1; at < Math.min(verb, index + 5); at += 1) {
    if (scene.names.get(at) === verb) return at;
    if (prepositions.has(lowerAt(scene, at))) return -1;
  }
  return -1;
};

const findHead = (scene: NamedText, first: number, end: number): Head => {
  for (let index = first; index < end; index += 1) {
    const word = lowerAt(scene, index);
    // "Wed next week": no verb.
    const dateEnd = scene.dateEnds.get(index) ?? 0;
    if (dateEnd > index + 1 && weekdays.has(word)) {
      index = dateEnd - 1;
      continue;
    }
    // "me to send the CV": whose turn it is.
    if (['me', 'him', 'her', 'them'].includes(word) && index === first && isInfinitive(scene, index + 2))
      return readBare(scene, index + 2, end, word === 'me' ? 'me' : 'them', index, 'will');
    // "Could you book the hall?"
    const asked = index === first && lowerAt(scene, index + 1) === 'you' ? modals.get(word) : undefined;
    if (asked !== undefined) return readBare(scene, index + 2, end, 'other', index + 1, asked);
    if (nominatives.has(word)) {
      const subject = word === 'i' ? 'me' : word === 'we' ? 'we' : 'them';
      return readVerb(scene, index + 1, end, subject, index);
    }
    if (word === 'it' || word === 'you' || word === 'there') {
      const verb = skipAdverbs(scene, index + 1);
      // "a box **of it** comes from me"
      if (index > first && prepositions.has(lowerAt(scene, index - 1))) continue;
      if (word === 'it' ? isDoneByIt(scene, verb) : isFinite(scene, verb))
        return readVerb(scene, index + 1, end, 'other', index);
      continue;
    }
    if (index === first && ['both', 'all'].includes(word) && isOfSeveral(scene, index + 1))
      return readVerb(scene, index + 1, end, 'them', index);
    // "Somebody has to send it", "everyone will bring a cake"; "Someone from HR will call me" is of theirs.
    if (
      indefinites.has(word) &&
      !['named', 'called'].includes(lowerAt(scene, index + 1)) &&
      isFinite(scene, skipAdverbs(scene, index + 1))
    )
      return readVerb(scene, index + 1, end, 'other', index);
    const several = index === first ? afterSeveral(scene, index, end) : -1;
    if (several > 0) return readVerb(scene, several, end, 'thing', index);
    if (word === 'who' || word === 'which')
      return readVerb(scene, index + 1, end, isOfTheirs(scene, index) ? 'thing' : 'other', index);
    const nameEnd = scene.names.get(index);
    if (nameEnd !== undefined) {
      const head = headOfName(scene, index, nameEnd, end, index === first);
      if (head !== null) return head;
      // "Dinner at Sam's place": whose place, and no "is".
      index = lowerAt(scene, nameEnd) === "'s" ? nameEnd : nameEnd - 1;
      continue;
    }
    // "Someone named Petros called me": what they are called, and nothing that anybody did.
    if (
      ['called', 'named'].includes(word) &&
      scene.names.has(index + 1) &&
      ['someone', 'somebody', 'one', 'person', 'guy', 'bloke', 'lady', 'chap'].includes(
        lowerAt(scene, index - 1),
      )
    )
      continue;
    // "Mr Venter phoned": the name behind is the subject.
    if (honorifics.has(word) && isTitled(scene, index)) continue;
    const bare = index === first ? afterBareNoun(scene, index, end) : -1;
    if (bare > 0) return readVerb(scene, bare, end, 'thing', index);
    const firm = index === first ? afterProperName(scene, index, end) : -1;
    const behind = skipAdverbs(scene, firm);
    if (firm > 0 && isFinite(scene, behind) && !isPluralNoun(scene, behind, end) && !isOwning(scene, behind))
      return readVerb(scene, firm, end, 'thing', index);
    if (isKinDoing(scene, index)) return readVerb(scene, index + 2, end, 'thing', index);
    if (determiners.has(word)) {
      const verb = verbOfPhrase(scene, index, end);
      if (verb > 0 && !(index > first && prepositions.has(lowerAt(scene, index - 1)))) {
        // "My neighbour Will lent me his drill"
        const named = ['my', 'our', 'the', 'a', 'an'].includes(word) ? nameBefore(scene, index, verb) : -1;
        if (named > 0) return readVerb(scene, verb, end, 'them', named);
        const subject = possessives.has(word) || !['my', 'our'].includes(word) ? 'thing' : 'mine';
        return readVerb(scene, verb, end, subject, index);
      }
      if (word !== 'no')
        while (
          index + 1 < end &&
          !prepositions.has(lowerAt(scene, index + 1)) &&
          !isMarkBoundary(lowerAt(scene, index + 1)) &&
          !isFinite(scene, index + 1) &&
          // "On the call Musa mentioned it"
          !(contactNouns.has(lowerAt(scene, index)) && scene.names.has(index + 1)) &&
          !nominatives.has(lowerAt(scene, index + 1))
        )
          index += 1;
      continue;
    }
    if (index === first && isKinSubject(scene, index)) return readVerb(scene, index + 1, end, 'thing', index);
    if (isOpeningNoun(scene, index, end)) continue;
    const opens = index === first || !prepositions.has(lowerAt(scene, index - 1));
    // "Grandpa's old colleague, 2 hours": whose he is, and no "is".
    if (isOwning(scene, index)) return noHead;
    if (index > first && isPluralNoun(scene, index, end)) continue;
    if (opens && (isFinite(scene, index) || (index <= first + 1 && verbForm(word) !== null)))
      return readVerb(scene, index, end, 'none', index);
  }
  return noHead;
};

/** "me to **send the CV**", "could you **laminate the signs**": a verb in its base form, also one that the lexicon lacks. */
const readBare = (
  scene: NamedText,
  verb: number,
  end: number,
  subject: Subject,
  index: number,
  modal: NonNullable<Head['modal']>,
): Head => {
  const head = readVerb(scene, verb, end, subject, index);
  const act = head.verb < 0 && isActOnSomething(scene, verb) ? { verb, lemma: lowerAt(scene, verb) } : {};
  return { ...head, ...act, modal, form: 'base' };
};

const indefinites = wordSet('someone somebody everyone everybody anyone anybody');

/** Past "his colleague" before the second name of a list. */
const afterRelation = (scene: NamedText, index: number): number => {
  if (!determiners.has(lowerAt(scene, index))) return index;
  let at = index + 1;
  while (at - index < 4 && !scene.names.has(at)) at += 1;
  return scene.names.has(at) ? at : index;
};

/** As many names as one sentence lists before its verb. */
const longestList = 8;

const headOfName = (
  scene: NamedText,
  index: number,
  bareEnd: number,
  end: number,
  opens: boolean,
  listed = 1,
): Head | null => {
  const nameEnd = afterPost(scene, bareEnd);
  const isNameOf = lowerAt(scene, index - 1) === 'of' && lowerAt(scene, index - 2) === 'name';
  if (prepositions.has(lowerAt(scene, index - 1)) && !isNameOf) return null;
  const after = lowerAt(scene, nameEnd);
  // "Florence to send the agenda by noon": whose turn it is.
  if (opens && isInfinitive(scene, nameEnd + 1))
    return readBare(scene, nameEnd + 1, end, 'them', index, 'will');
  if (after === "'s") {
    const next = lowerAt(scene, skipAdverbs(scene, nameEnd + 1));
    if (
      (isVerbForm(next, 'ing', 'participle') && !isVerbForm(next, 'base')) ||
      isState(lowerAt(scene, nameEnd + 1)) ||
      (/^\p{Ll}{3,}ed$/u.test(scene.tokens[nameEnd + 1]?.text ?? '') && !isVerbForm(next)) ||
      // "Naomi's to bring the projector"
      isInfinitive(scene, nameEnd + 2)
    )
      return readVerb(scene, nameEnd, end, 'them', index);
    const verb = verbOfPhrase(scene, nameEnd, end);
    return verb > 0 ? readVerb(scene, verb, end, 'thing', index) : null;
  }
  if (['and', '&', ','].includes(after)) {
    const second = lowerAt(scene, nameEnd + 1);
    if (second === 'i' || second === 'me') return readVerb(scene, nameEnd + 2, end, 'we', index);
    const secondAt = afterRelation(scene, nameEnd + 1);
    const secondEnd = scene.names.get(secondAt);
    return secondEnd === undefined || listed >= longestList
      ? null
      : headOfName(scene, secondAt, secondEnd, end, opens, listed + 1);
  }
  const verb = skipAdverbs(scene, nameEnd);
  return isFinite(scene, verb) || (listed > 1 && isOfSeveral(scene, verb))
    ? readVerb(scene, nameEnd, end, 'them', index)
    : null;
};

/** "Jonas and Ewa **want my CV**", "both **know the owner**": a verb without an ending, with its object. */
const isOfSeveral = (scene: NamedText, verb: number): boolean => {
  const [word, next] = [lowerAt(scene, verb), lowerAt(scene, verb + 1)];
  return (
    isVerbForm(word, 'base') &&
    !contactNouns.has(word) &&
    (['want', 'need'].includes(word) || determiners.has(next) || ['me', 'us', 'to'].includes(next))
  );
};

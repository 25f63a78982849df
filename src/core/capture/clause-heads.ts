import { afterBareNoun, afterProperName, isOfTheirs, isOpeningNoun, isTitled } from './clause-openings.ts';
import { contactVerbs } from './english/contact.ts';
import {
  adverbs,
  determiners,
  hedges,
  modals,
  negations,
  nominatives,
  possessives,
  prepositions,
} from './english/grammar.ts';
import { isVerbForm, verbForm } from './english/verbs.ts';
import { honorifics } from './english/words.ts';
import {
  afterPost,
  isFinite,
  isKinDoing,
  isKinSubject,
  isMarkBoundary,
  isMonthOfMay,
  isPluralNoun,
  lower,
  type NamedText,
  skipAdverbs,
  verbOfPhrase,
} from './phrases.ts';

/** Of whom a clause speaks: me, us, the other, something of theirs ("her daughter", "the pilot"), something of mine. */
export type Subject = 'me' | 'we' | 'them' | 'thing' | 'mine' | 'other' | 'none';

export interface Head {
  readonly subject: Subject;
  /** First token of subject and verb. */
  readonly subjectFirst: number;
  /** The main verb's token; -1 where there is none. */
  readonly verb: number;
  readonly lemma: string;
  readonly form: 'base' | 's' | 'past' | 'participle' | 'ing' | 'none';
  readonly modal: 'will' | 'would' | 'should' | 'may' | 'can' | 'must' | null;
  readonly negated: boolean;
  readonly hedged: boolean;
  /** A form of "be" before the main verb. */
  readonly isAuxiliary: boolean;
  readonly hasAuxiliary: boolean;
}

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

const formOf = (word: string, isAuxiliary: boolean, hasAuxiliary: boolean, modal: boolean): Head['form'] => {
  const forms = verbForm(word)?.forms;
  if (forms === undefined) return 'none';
  if (forms.has('ing')) return 'ing';
  if (modal && forms.has('base')) return 'base';
  if ((isAuxiliary || hasAuxiliary) && forms.has('participle')) return 'participle';
  if (forms.has('past')) return 'past';
  if (forms.has('s')) return 's';
  return forms.has('base') ? 'base' : 'participle';
};

/** "the call": no verb; "they both told" is one. */
const isOfNoun = (before: string): boolean =>
  determiners.has(before) && !['both', 'all', 'each'].includes(before);

/** What follows "Mark is", and nothing of Mark's. */
const isState = (word: string): boolean =>
  [
    'not',
    'going',
    'stuck',
    'a',
    'an',
    'in',
    'the',
    'into',
    'out',
    'away',
    'over',
    'off',
    'back',
    'on',
    'at',
    'from',
    'with',
    'down',
    'here',
    'there',
    'still',
    'very',
    'keen',
    'ill',
    'sick',
    'happy',
  ].includes(word);

/** "finally got to talk to Omar": what came to be; "have got to" and "I've got to" must. */
const isGotTo = (scene: NamedText, at: number): boolean =>
  lower(scene, at) === 'got' &&
  !['have', "'ve", 'has', "'s"].includes(lower(scene, at - 1)) &&
  contactVerbs.has(verbForm(lower(scene, at + 2))?.lemma ?? '');

/** Reads the verb group from `index` on: "did not", "'s going to", "has been", "will kindly". */
const readVerb = (
  scene: NamedText,
  index: number,
  end: number,
  subject: Subject,
  subjectFirst: number,
): Head => {
  let modal: Head['modal'] = null;
  let negated = false;
  let hedged = false;
  let isAuxiliary = false;
  let hasAuxiliary = false;
  let past = false;
  let lastBe = -1;
  let at = index;
  for (; at < end; at += 1) {
    const word = lower(scene, at);
    const next = lower(scene, at + 1);
    if (negations.has(word)) negated = true;
    if (hedges.has(word)) hedged = true;
    const asModal = isMonthOfMay(scene, at) ? undefined : modals.get(word);
    if (asModal !== undefined) modal = asModal;
    else if (word === "'d") {
      const follower = verbForm(lower(scene, skipAdverbs(scene, at + 1)));
      if (follower !== null && !follower.forms.has('base') && follower.forms.has('participle'))
        hasAuxiliary = true;
      else modal = next === 'better' ? 'should' : 'would';
    } else if ((['going', 'fixing'].includes(word) && next === 'to') || word === 'gonna') {
      modal = 'will';
      if (word !== 'gonna') at += 1;
    } else if ((word === 'about' || word === 'due' || word === 'set') && next === 'to' && isAuxiliary) {
      modal = 'will';
      at += 1;
    } else if (
      ['need', 'needs', 'have', 'has', "'ve", 'got', 'ought', 'gotta'].includes(word) &&
      (next === 'to' || word === 'gotta') &&
      !isGotTo(scene, at) &&
      isVerbForm(lower(scene, at + (word === 'gotta' ? 1 : 2)), 'base')
    ) {
      modal = modal ?? 'must';
      if (word !== 'gotta') at += 1;
    } else if ((word === 'had' || isGotTo(scene, at)) && next === 'to' && isVerbForm(lower(scene, at + 2), 'base')) {
      past = true;
      at += 1;
    } else if (
      word === 'to' &&
      isAuxiliary &&
      lastBe >= 0 &&
      !past &&
      !negated &&
      isVerbForm(next, 'base') &&
      skipAdverbs(scene, lastBe + 1) === at
    ) {
      // "I'm to send her the sheet", "he is to call me"
      modal = modal ?? 'will';
      isAuxiliary = false;
    } else if (word === 'to' && modals.has(lower(scene, at - 1)) && isVerbForm(next, 'base')) {
      // "I must to send", "he will to call": as one says it who has another first language.
      continue;
    } else if (
      word === 'supposed' &&
      next === 'to' &&
      !past &&
      ((isAuxiliary && ['me', 'them'].includes(subject)) || (at === index && subject === 'none'))
    ) {
      modal = modal ?? 'must';
      isAuxiliary = false;
      at += 1;
    } else if (word === 'used' && next === 'to' && isVerbForm(lower(scene, at + 2), 'base')) {
      past = true;
      at += 1;
    } else if (word === 'able' && next === 'to') {
      modal = negated ? 'can' : (modal ?? 'can');
      at += 1;
    } else if (verbForm(word)?.lemma === 'be' || (word === "'s" && !isVerbForm(next, 'participle'))) {
      isAuxiliary = true;
      lastBe = at;
      if (['was', 'were'].includes(word)) past = true;
    } else if (
      ['have', 'has', 'had', "'ve", "'s", 'having'].includes(word) &&
      (isVerbForm(lower(scene, skipAdverbs(scene, at + 1)), 'participle') ||
        word === "'s" ||
        lower(scene, skipAdverbs(scene, at + 1)) === 'been')
    )
      hasAuxiliary = true;
    else if (
      ['do', 'does', 'did', 'dont', 'didnt', 'doesnt', 'wont', 'cant'].includes(word) &&
      (negated || adverbs.has(next) || isVerbForm(next, 'base') || negations.has(next))
    )
      past ||= word.startsWith('did');
    // "he'll sort the visit" is no "sort of".
    else if (!(adverbs.has(word) && (word !== 'sort' || next === 'of')) && !negations.has(word)) break;
  }
  const base = { subject, subjectFirst, modal, negated, hedged, isAuxiliary, hasAuxiliary };
  const word = lower(scene, at);
  const known = verbForm(word);
  const afterNoun =
    isAuxiliary &&
    modal === null &&
    known !== null &&
    !known.forms.has('ing') &&
    !known.forms.has('participle');
  if (at < end && known !== null && !afterNoun && !isOfNoun(lower(scene, at - 1))) {
    const form =
      past && known.forms.has('base') ? 'past' : formOf(word, isAuxiliary, hasAuxiliary, modal !== null);
    // "he explain me how it works": as one says it whose first language has no ending there.
    const bare =
      form === 'base' && modal === null && at === index && ['he', 'she'].includes(lower(scene, subjectFirst));
    return { ...base, verb: at, lemma: known.lemma, form: bare ? 's' : form };
  }
  // "will revert", "might flounder": what stands behind a modal is the verb, also one that the lexicon lacks.
  if (
    modal !== null &&
    !isAuxiliary &&
    at < end &&
    /^\p{Ll}{3,}$/u.test(scene.tokens[at]?.text ?? '') &&
    !determiners.has(word) &&
    !prepositions.has(word) &&
    !nominatives.has(word) &&
    known === null
  )
    return { ...base, verb: at, lemma: word, form: past ? 'past' : 'base' };
  if (hasAuxiliary || at >= end) return { ...base, verb: -1, lemma: '', form: 'none' };
  if (isAuxiliary && subject !== 'none' && /^\p{L}{2,}ing$/u.test(word))
    return { ...base, verb: at, lemma: word, form: 'ing' };
  if (lastBe >= 0) return { ...base, verb: lastBe, lemma: 'be', form: past ? 'past' : 's' };
  // A verb that the lexicon lacks shows itself behind its subject: "she juggles", "he rowed".
  if ((subject === 'them' || subject === 'thing') && /^\p{L}{3,}[^s\W]s$/u.test(word))
    return { ...base, verb: at, lemma: word.replace(/ies$/u, 'y').replace(/s$/u, ''), form: 's' };
  if (subject !== 'none' && /^\p{L}{2,}ed$/u.test(word))
    return { ...base, verb: at, lemma: word.replace(/e?d$/u, ''), form: 'past' };
  return { ...base, verb: -1, lemma: '', form: 'none' };
};

export const headOf = (scene: NamedText, first: number, end: number): Head => {
  const head = findHead(scene, first, end);
  const before = head.subjectFirst >= 0 ? head.subjectFirst : head.verb;
  // "never thanked him": said before a verb without a subject.
  const denied =
    !head.negated &&
    head.subject === 'none' &&
    head.verb > first &&
    (['never', 'not'].includes(lower(scene, head.verb - 1)) ||
      (lower(scene, head.subjectFirst) === 'need' && lower(scene, head.subjectFirst - 1) === 'no'));
  if (denied) return { ...head, negated: true };
  const hedged =
    head.hedged ||
    scene.tokens.slice(first, Math.max(first, before)).some((token) => hedges.has(token.lower));
  return hedged === head.hedged ? head : { ...head, hedged };
};

/** The name that ends right before the verb, at most four words behind the determiner; or -1. */
const nameBefore = (scene: NamedText, index: number, verb: number): number => {
  for (let at = index + 1; at < Math.min(verb, index + 5); at += 1) {
    if (scene.names.get(at) === verb) return at;
    if (prepositions.has(lower(scene, at))) return -1;
  }
  return -1;
};

const findHead = (scene: NamedText, first: number, end: number): Head => {
  for (let index = first; index < end; index += 1) {
    const word = lower(scene, index);
    // "me to send the CV": whose turn it is.
    if (
      word === 'me' &&
      index === first &&
      lower(scene, index + 1) === 'to' &&
      isVerbForm(lower(scene, index + 2), 'base')
    )
      return { ...readVerb(scene, index + 2, end, 'me', index), modal: 'will', form: 'base' };
    if (nominatives.has(word)) {
      const subject = word === 'i' ? 'me' : word === 'we' ? 'we' : 'them';
      return readVerb(scene, index + 1, end, subject, index);
    }
    if (word === 'it' || word === 'you' || word === 'there') {
      if (isFinite(scene, skipAdverbs(scene, index + 1)))
        return readVerb(scene, index + 1, end, 'other', index);
      continue;
    }
    if (word === 'who' || word === 'which')
      return readVerb(scene, index + 1, end, isOfTheirs(scene, index) ? 'thing' : 'other', index);
    const nameEnd = scene.names.get(index);
    if (nameEnd !== undefined) {
      const head = headOfName(scene, index, nameEnd, end, index === first);
      if (head !== null) return head;
      // "Dinner at Sam's place": whose place, and no "is".
      index = lower(scene, nameEnd) === "'s" ? nameEnd : nameEnd - 1;
      continue;
    }
    // "Mr Venter phoned": the name behind is the subject.
    if (honorifics.has(word) && isTitled(scene, index)) continue;
    const bare = index === first ? afterBareNoun(scene, index, end) : -1;
    if (bare > 0) return readVerb(scene, bare, end, 'thing', index);
    const firm = index === first ? afterProperName(scene, index, end) : -1;
    const behind = skipAdverbs(scene, firm);
    if (firm > 0 && isFinite(scene, behind) && !isPluralNoun(scene, behind, end))
      return readVerb(scene, firm, end, 'thing', index);
    if (isKinDoing(scene, index)) return readVerb(scene, index + 2, end, 'thing', index);
    if (determiners.has(word)) {
      const verb = verbOfPhrase(scene, index, end);
      if (verb > 0 && !(index > first && prepositions.has(lower(scene, index - 1)))) {
        // "My neighbour Will lent me his drill"
        const named = ['my', 'our', 'the', 'a', 'an'].includes(word) ? nameBefore(scene, index, verb) : -1;
        if (named > 0) return readVerb(scene, verb, end, 'them', named);
        const subject = possessives.has(word) || !['my', 'our'].includes(word) ? 'thing' : 'mine';
        return readVerb(scene, verb, end, subject, index);
      }
      if (word !== 'no')
        while (
          index + 1 < end &&
          !prepositions.has(lower(scene, index + 1)) &&
          !isMarkBoundary(lower(scene, index + 1)) &&
          !isFinite(scene, index + 1) &&
          !nominatives.has(lower(scene, index + 1))
        )
          index += 1;
      continue;
    }
    if (index === first && isKinSubject(scene, index)) return readVerb(scene, index + 1, end, 'thing', index);
    if (isOpeningNoun(scene, index, end)) continue;
    const opens = index === first || !prepositions.has(lower(scene, index - 1));
    if (
      opens &&
      (isFinite(scene, index) ||
        (index <= first + 1 && verbForm(word) !== null) ||
        word === 'going' ||
        word === 'need' ||
        word === 'gotta')
    )
      return readVerb(scene, index, end, 'none', index);
  }
  return noHead;
};

/** Past "his colleague" before the second name of a list. */
const afterRelation = (scene: NamedText, index: number): number => {
  if (!determiners.has(lower(scene, index))) return index;
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
  if (prepositions.has(lower(scene, index - 1)) || lower(scene, index - 1) === '@') {
    if (lower(scene, index - 1) !== '@') return null;
  }
  const after = lower(scene, nameEnd);
  // "Florence to send the agenda by noon": whose turn it is.
  if (after === 'to' && opens && isVerbForm(lower(scene, nameEnd + 1), 'base'))
    return { ...readVerb(scene, nameEnd + 1, end, 'them', index), modal: 'will', form: 'base' };
  if (after === "'s") {
    const next = lower(scene, skipAdverbs(scene, nameEnd + 1));
    if (
      (isVerbForm(next, 'ing', 'participle') && !isVerbForm(next, 'base')) ||
      isState(lower(scene, nameEnd + 1)) ||
      (/^\p{Ll}{3,}ed$/u.test(scene.tokens[nameEnd + 1]?.text ?? '') && !isVerbForm(next)) ||
      // "Naomi's to bring the projector"
      (next === 'to' && isVerbForm(lower(scene, nameEnd + 2), 'base'))
    )
      return readVerb(scene, nameEnd, end, 'them', index);
    const verb = verbOfPhrase(scene, nameEnd, end);
    return verb > 0 ? readVerb(scene, verb, end, 'thing', index) : null;
  }
  if (['and', '&', ','].includes(after)) {
    const second = lower(scene, nameEnd + 1);
    if (second === 'i' || second === 'me') return readVerb(scene, nameEnd + 2, end, 'we', index);
    const secondAt = afterRelation(scene, nameEnd + 1);
    const secondEnd = scene.names.get(secondAt);
    return secondEnd === undefined || listed >= longestList
      ? null
      : headOfName(scene, secondAt, secondEnd, end, opens, listed + 1);
  }
  return isFinite(scene, skipAdverbs(scene, nameEnd)) ? readVerb(scene, nameEnd, end, 'them', index) : null;
};

import { wordSet } from '../../word-set.ts';
import { contactVerbs } from '../english/contact.ts';
import { adverbs, determiners, hedges, modals, negations } from '../english/grammar.ts';
import { isVerbForm, verbForm } from '../english/verbs.ts';
import { lowerAt } from '../words/token.ts';
import {
  isActOnSomething,
  isInfinitive,
  isMonthOfMay,
  isUnknownVerb,
  type NamedText,
  skipAdverbs,
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

/** "finally got to talk to Omar": what came to be; "have got to" and "I've got to" must. */
const isGotTo = (scene: NamedText, at: number): boolean =>
  lowerAt(scene, at) === 'got' &&
  !['have', "'ve", 'has', "'s"].includes(lowerAt(scene, at - 1)) &&
  (['know', 'ask'].includes(lowerAt(scene, at + 2)) ||
    contactVerbs.has(verbForm(lowerAt(scene, at + 2))?.lemma ?? ''));

/** "she's **supposed** to", "I'm **meant** to": one must. */
const bound = wordSet('supposed meant obliged required');

/** Reads the verb group from `index` on: "did not", "'s going to", "has been", "will kindly". */
export const readVerb = (
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
  let isSupported = false;
  let lastBe = -1;
  let at = index;
  for (; at < end; at += 1) {
    const word = lowerAt(scene, at);
    const next = lowerAt(scene, at + 1);
    if (negations.has(word)) negated = true;
    if (hedges.has(word)) hedged = true;
    const asModal = isMonthOfMay(scene, at) ? undefined : modals.get(word);
    if (asModal !== undefined) modal = asModal;
    else if (word === "'d") {
      const follower = verbForm(lowerAt(scene, skipAdverbs(scene, at + 1)));
      if (follower !== null && !follower.forms.has('base') && follower.forms.has('participle'))
        hasAuxiliary = true;
      else modal = next === 'better' ? 'should' : 'would';
    } else if ((['going', 'fixing'].includes(word) && next === 'to') || word === 'gonna') {
      // "said she was going to send it": as "would".
      modal = past ? 'would' : 'will';
      past = false;
      isAuxiliary = false;
      if (word !== 'gonna') at += 1;
    } else if ((word === 'about' || word === 'due' || word === 'set') && next === 'to' && isAuxiliary) {
      modal = 'will';
      at += 1;
    } else if (
      ['need', 'needs', 'have', 'has', "'ve", 'got', 'ought', 'gotta'].includes(word) &&
      (next === 'to' || word === 'gotta') &&
      !isGotTo(scene, at) &&
      (word === 'gotta' ? isVerbForm(next, 'base') : isInfinitive(scene, at + 2))
    ) {
      modal = modal ?? 'must';
      if (word !== 'gotta') at += 1;
    } else if ((word === 'had' || isGotTo(scene, at)) && isInfinitive(scene, at + 2)) {
      past = true;
      at += 1;
    } else if (
      word === 'to' &&
      isAuxiliary &&
      lastBe >= 0 &&
      !past &&
      !negated &&
      (isVerbForm(next, 'base') || isUnknownVerb(scene, at + 1)) &&
      skipAdverbs(scene, lastBe + 1) === at
    ) {
      // "I'm to send her the sheet", "he is to call me", "I'm to clean the data"
      modal = modal ?? 'will';
      isAuxiliary = false;
    } else if (word === 'to' && modals.has(lowerAt(scene, at - 1)) && isVerbForm(next, 'base')) {
      // "I must to send", "he will to call": as one says it who has another first language.
      continue;
    } else if (
      bound.has(word) &&
      next === 'to' &&
      !past &&
      ((isAuxiliary && ['me', 'them'].includes(subject)) || (at === index && subject === 'none'))
    ) {
      modal = modal ?? 'must';
      isAuxiliary = false;
      at += 1;
    } else if (word === 'used' && isInfinitive(scene, at + 2)) {
      past = true;
      at += 1;
    } else if (word === 'able' && next === 'to') {
      modal = negated ? 'can' : (modal ?? 'can');
      at += 1;
    } else if (
      verbForm(word)?.lemma === 'be' ||
      (word === "'s" &&
        (!isVerbForm(lowerAt(scene, skipAdverbs(scene, at + 1)), 'participle') ||
          (bound.has(next) && lowerAt(scene, at + 2) === 'to')))
    ) {
      isAuxiliary = true;
      lastBe = at;
      if (['was', 'were'].includes(word)) past = true;
    } else if (
      ['have', 'has', 'had', "'ve", "'s", 'having'].includes(word) &&
      (isVerbForm(lowerAt(scene, skipAdverbs(scene, at + 1)), 'participle') ||
        word === "'s" ||
        lowerAt(scene, skipAdverbs(scene, at + 1)) === 'been')
    )
      hasAuxiliary = true;
    else if (
      ['do', 'does', 'did', 'dont', 'didnt', 'doesnt', 'wont', 'cant'].includes(word) &&
      // "doesn't do mornings": the second is the verb.
      !(word === 'do' && isSupported) &&
      (negated || isVerbForm(lowerAt(scene, skipAdverbs(scene, at + 1)), 'base') || negations.has(next))
    ) {
      past ||= word.startsWith('did');
      isSupported = true;
    }
    // "he'll sort the visit" is no "sort of".
    else if (!(adverbs.has(word) && (word !== 'sort' || next === 'of')) && !negations.has(word)) break;
  }
  const base = { subject, subjectFirst, modal, negated, hedged, isAuxiliary, hasAuxiliary };
  const word = lowerAt(scene, at);
  const known = verbForm(word);
  const afterNoun =
    isAuxiliary &&
    modal === null &&
    known !== null &&
    !known.forms.has('ing') &&
    !known.forms.has('participle');
  if (at < end && known !== null && !afterNoun && !isOfNoun(lowerAt(scene, at - 1))) {
    const form =
      past && known.forms.has('base') ? 'past' : formOf(word, isAuxiliary, hasAuxiliary, modal !== null);
    // "he explain me how it works": as one says it whose first language has no ending there.
    const bare =
      form === 'base' &&
      modal === null &&
      at === index &&
      ['he', 'she'].includes(lowerAt(scene, subjectFirst));
    return { ...base, verb: at, lemma: known.lemma, form: bare ? 's' : form };
  }
  // "will revert", "might flounder": what stands behind a modal is the verb, also one that the lexicon lacks.
  if (modal !== null && !isAuxiliary && at < end && isUnknownVerb(scene, at))
    return { ...base, verb: at, lemma: word, form: past ? 'past' : 'base' };
  if (hasAuxiliary || at >= end) return { ...base, verb: -1, lemma: '', form: 'none' };
  if (isAuxiliary && subject !== 'none' && /^\p{L}{2,}ing$/u.test(word) && word !== 'willing')
    return { ...base, verb: at, lemma: word, form: 'ing' };
  if (lastBe >= 0) return { ...base, verb: lastBe, lemma: 'be', form: past ? 'past' : 's' };
  // A verb that the lexicon lacks shows itself behind its subject: "I laminate the signs", "she juggles", "he rowed".
  if (['me', 'we'].includes(subject) && at === index && isActOnSomething(scene, at))
    return { ...base, verb: at, lemma: word, form: 'base' };
  if ((subject === 'them' || subject === 'thing') && /^\p{L}{3,}[^s\W]s$/u.test(word))
    return {
      ...base,
      verb: at,
      lemma: word.replace(/ies$/u, 'y').replace(/(?<=ch|sh|ss|x|zz)es$|s$/u, ''),
      form: 's',
    };
  if (subject !== 'none' && /^\p{L}{2,}ed$/u.test(word))
    return { ...base, verb: at, lemma: word.replace(/e?d$/u, ''), form: 'past' };
  return { ...base, verb: -1, lemma: '', form: 'none' };
};

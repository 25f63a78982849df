import { wordSet } from '../../word-set.ts';
import { contactNouns } from '../english/contact.ts';
import {
  adverbs,
  conjunctions,
  determiners,
  modals,
  nominatives,
  objectPronouns,
  prepositions,
  selfPronouns,
  subordinators,
} from '../english/grammar.ts';
import { isVerbForm, verbForm } from '../english/verbs.ts';
import { months, weekdays } from '../english/words.ts';
import type { Said } from '../words/said.ts';
import { lowerAt } from '../words/token.ts';

/** Token index of each name's first token, to the index after its last. */
export type NameEnds = ReadonlyMap<number, number>;

export interface NamedText extends Said {
  readonly names: NameEnds;
  /** As of names, of the words that name a day, a week or a month. */
  readonly dateEnds: ReadonlyMap<number, number>;
}

/** "until May 3", "in May", "7 May": the month, and no modal. */
export const isMonthOfMay = (scene: NamedText, index: number): boolean =>
  lowerAt(scene, index) === 'may' &&
  scene.tokens[index]?.capital === true &&
  (scene.tokens[index + 1]?.type === 'number' ||
    // "on 7 May", "the 7th May"
    scene.tokens[index - 1]?.type === 'number' ||
    /^(?:st|nd|rd|th)$/u.test(lowerAt(scene, index - 1)) ||
    /^(?:in|until|till|til|by|of|since|from|to|late|early|mid|next|last|this|before|after|around)$/u.test(
      lowerAt(scene, index - 1),
    ));

/** "half an hour**'s** walk", "a day**'s** hike": so long, and no "is". */
const isOfTime = (said: Said, index: number): boolean =>
  lowerAt(said, index) === "'s" && /^(?:minute|hour|day|week|month)$/u.test(lowerAt(said, index - 1));

export const isFinite = (said: Said, index: number): boolean => {
  const word = lowerAt(said, index);
  if (isOfTime(said, index)) return false;
  return (
    modals.has(word) ||
    ['gonna', 'gotta'].includes(word) ||
    (['need', 'needs', 'going'].includes(word) && lowerAt(said, index + 1) === 'to') ||
    ["'s", "'d", "'ve", "'m", "'re", 'am', 'are', 'is', 'have', 'do', 'wants'].includes(word) ||
    isVerbForm(word, 'past', 's')
  );
};

/** A plain word that may be a verb which the lexicon lacks. */
export const isUnknownVerb = (scene: NamedText, at: number): boolean => {
  const word = lowerAt(scene, at);
  return (
    /^\p{Ll}+(?:-\p{Ll}+)?$/u.test(scene.tokens[at]?.text ?? '') &&
    word.length > 2 &&
    !determiners.has(word) &&
    !prepositions.has(word) &&
    !nominatives.has(word) &&
    word !== 'you' &&
    verbForm(word) === null
  );
};

/** "laminate the signs", "chaperone them": a verb that the lexicon lacks shows itself by what it is done to. */
export const isActOnSomething = (scene: NamedText, at: number): boolean => {
  const object = lowerAt(scene, at + 1);
  return (
    isUnknownVerb(scene, at) &&
    (determiners.has(object) ||
      objectPronouns.has(object) ||
      selfPronouns.has(object) ||
      object === 'it' ||
      scene.names.has(at + 1))
  );
};

/** Whether an infinitive begins here, behind its "to": "to send it", "to laminate the signs"; "to school" is none. */
export const isInfinitive = (scene: NamedText, at: number): boolean =>
  lowerAt(scene, at - 1) === 'to' && (isVerbForm(lowerAt(scene, at), 'base') || isActOnSomething(scene, at));

/** Whether "it" does something here: "it works", and "it rained", which the lexicon lacks. */
export const isDoneByIt = (said: Said, at: number): boolean =>
  isFinite(said, at) || /^\p{Ll}{3,}ed$/u.test(lowerAt(said, at));

export const skipAdverbs = (said: Said, index: number): number => {
  let at = index;
  while (adverbs.has(lowerAt(said, at)) && at - index < 4) at += 1;
  return at;
};

const politeBehind = wordSet(
  'sir madam maam ji san bhai didi saheb sahib uncle aunty bey hanim abla abi hoca akka malli nangi aiya anna bhaiya bhabhi oppa unni noona hyung',
);

/** Past the firm behind a name: "David from Tesco phoned". */
export const afterPost = (scene: NamedText, bareEnd: number): number => {
  // "Raj sir called"
  const nameEnd = politeBehind.has(lowerAt(scene, bareEnd)) ? bareEnd + 1 : bareEnd;
  // "Lena from accounting told me"
  if (lowerAt(scene, nameEnd) === 'from' && isVerbForm(lowerAt(scene, nameEnd + 2), 'past'))
    return nameEnd + 2;
  // "Ana from the choir put me in touch", "Tom from my old team called"
  if (lowerAt(scene, nameEnd) === 'from' && determiners.has(lowerAt(scene, nameEnd + 1)))
    for (let at = nameEnd + 3; at <= nameEnd + 4; at += 1)
      if (isVerbForm(lowerAt(scene, at), 'past') && !isVerbForm(lowerAt(scene, at - 1))) return at;
  let at = nameEnd;
  // "Lucy from HR at Bosch phoned"
  while (
    ['from', 'at', 'of'].includes(lowerAt(scene, at)) &&
    scene.tokens[at + 1]?.capital === true &&
    at - nameEnd < 5
  ) {
    at += 1;
    while (at - nameEnd < 8 && scene.tokens[at]?.capital === true) at += 1;
  }
  return at;
};

/** Third persons that are as often plural nouns. */
const pluralNouns = wordSet(
  'plans notes reports links updates reviews changes costs needs hopes fears worries answers offers promises designs models trials tests visits names ideas questions works results',
);

/** "a few emails with", "her plans for": a plural, though it could be a third person. */
export const isPluralNoun = (scene: NamedText, index: number, end: number): boolean => {
  const word = lowerAt(scene, index);
  const next = lowerAt(scene, index + 1);
  // "the outage **figures** will come"
  if (isVerbForm(word, 's') && modals.has(next) && !scene.dateEnds.has(index + 1)) return true;
  if (!isVerbForm(word, 's') || !(contactNouns.has(word) || pluralNouns.has(word))) return false;
  // "alumni drinks thu"
  if (contactNouns.has(word) && weekdays.has(next)) return true;
  return (
    index + 1 >= end ||
    prepositions.has(next) ||
    conjunctions.has(next) ||
    scene.tokens[index + 1]?.type === 'mark'
  );
};

const plural = /[^su]s$|^(?:children|people|men|women|police)$/u;

/** What several do, without an ending: "her exam results come out", "his kids start school". */
const ofSeveral = wordSet(
  'start begin end open close come get go move leave return fly sit turn retire graduate run take finish arrive expire join marry live work study want need love hate have speak prefer',
);

/** The place of the finite verb of a noun phrase that begins here, or -1: "her big launch is", "the pilot starts". */
export const verbOfPhrase = (scene: NamedText, index: number, end: number): number => {
  const limit = Math.min(end, index + 8);
  for (let at = index + 1; at < limit; at += 1) {
    const token = scene.tokens[at];
    if (token === undefined || token.type === 'mark' || token.type === 'break') return -1;
    if (
      nominatives.has(token.lower) ||
      conjunctions.has(token.lower) ||
      subordinators.has(token.lower) ||
      (token.lower === 'it' && lowerAt(scene, at - 1) !== 'of') ||
      ['that', 'who', 'which', 'how', 'why', 'what', 'where', 'whether'].includes(token.lower)
    )
      return -1;
    if (
      token.lower === "'s" &&
      (scene.names.has(at - 1) || at > index + 1) &&
      !['on', 'in', 'at', 'out', 'due', 'the', 'a', 'an', 'not'].includes(lowerAt(scene, at + 1)) &&
      !isFinite(scene, at + 1) &&
      !adverbs.has(lowerAt(scene, at + 1)) &&
      !isVerbForm(lowerAt(scene, at + 1), 'ing')
    )
      continue;
    // "knows a partner at Deloitte called Sofia Reis": what she is called, and nothing that she did.
    const called =
      ['called', 'named'].includes(token.lower) &&
      ['a', 'an', 'another', 'some', 'one'].includes(lowerAt(scene, index)) &&
      scene.tokens[at + 1]?.capital === true;
    if (called) {
      const nameEnd = scene.names.get(at + 1);
      if (nameEnd === undefined || !isFinite(scene, nameEnd)) return -1;
      return nameEnd;
    }
    // "his daughter enlists in August": a verb that the lexicon lacks.
    if (
      at === index + 2 &&
      kin.has(lowerAt(scene, index + 1)) &&
      /^\p{Ll}{3,}[^s\W]s$/u.test(token.text) &&
      prepositions.has(lowerAt(scene, at + 1))
    )
      return at;
    if (prepositions.has(token.lower) && !['of', 'in', 'at', 'for'].includes(token.lower)) return -1;
    if (at > index + 1 && ofSeveral.has(token.lower) && plural.test(lowerAt(scene, at - 1))) return at;
    if (at > index + 1 && isFinite(scene, at) && !isPluralNoun(scene, at, end)) {
      const previous = lowerAt(scene, at - 1);
      const clear =
        modals.has(token.lower) ||
        ["'s", 'is', 'are', 'was', 'were', 'has', 'have', 'had'].includes(token.lower);
      if (clear || (!determiners.has(previous) && !prepositions.has(previous))) return at;
    }
  }
  return -1;
};

/** Whom a note names without a determiner: "son starts school", "mom having surgery". */
export const kin: ReadonlySet<string> = wordSet(
  'son daughter kid kids child children youngest eldest oldest baby wife husband partner mom mum mother dad father brother sister parents grandma grandpa boss team firm company',
);

/** "grandpa's old colleague", and not "mum's very ill": of whose something is. */
export const isOwning = (scene: NamedText, index: number): boolean =>
  lowerAt(scene, index) === "'s" &&
  [index + 1, index + 2].every((at) => {
    const token = scene.tokens[at];
    return (
      token?.type === 'word' &&
      verbForm(token.lower) === null &&
      !weekdays.has(token.lower) &&
      !months.has(token.lower) &&
      ![adverbs, conjunctions, determiners, prepositions, subordinators, modals].some((words) =>
        words.has(token.lower),
      )
    );
  });

/** Whether a bare word for somebody of theirs, or their firm, opens a clause here. */
export const isKinSubject = (scene: NamedText, index: number): boolean => {
  if (!kin.has(lowerAt(scene, index)) || isOwning(scene, index + 1)) return false;
  const verb = skipAdverbs(scene, index + 1);
  return (
    (isFinite(scene, verb) && !(isPluralNoun(scene, verb, scene.tokens.length) && verb === index + 1)) ||
    (isVerbForm(lowerAt(scene, verb), 'ing') && !contactNouns.has(lowerAt(scene, verb)))
  );
};

/** "a daughter sitting her exams" */
export const isKinDoing = (scene: NamedText, index: number): boolean =>
  determiners.has(lowerAt(scene, index)) &&
  kin.has(lowerAt(scene, index + 1)) &&
  isVerbForm(lowerAt(scene, index + 2), 'ing') &&
  !contactNouns.has(lowerAt(scene, index + 2));

export const isMarkBoundary = (word: string): boolean => /^[,:()\-–—/"“”]$/u.test(word);

import { wordSet } from '../../word-set.ts';
import { contactNouns } from '../english/contact.ts';
import { adverbs } from '../english/grammar.ts';
import { honorifics } from '../english/words.ts';
import { lowerAt } from '../words/token.ts';
import type { Clause } from './clause.ts';
import type { NamedText } from './phrases.ts';
import type { Head } from './verb-groups.ts';

/** "Said I should push for the title": nobody says so of himself. */
export const isToldToMe = ({ lemma, form }: Clause, { subject, modal }: Head): boolean =>
  lemma === 'say' && form === 'past' && subject === 'me' && modal === 'should';

/** "bumped into Jonas, said he'd send it": he said so himself; "said she'd have it by noon" may be mine. */
export const isOwnWord = ({ lemma, form }: Clause, { subject, modal, lemma: act }: Head): boolean =>
  lemma === 'say' &&
  form === 'past' &&
  subject === 'them' &&
  modal === 'would' &&
  !['have', 'get', 'receive', 'hear'].includes(act);

const assents = wordSet('sure yes yeah yep ok okay fine happily gladly problem worries');

/** They begin where or over what something was said. */
const waysOfTelling = wordSet('on over by via in at during after');

/** What may stand between the verb of telling and what is told. */
const besideTelling = wordSet(
  'me us him her them that to with everyone people off back up down blind , and &',
);

/** "promised **faithfully**" */
const manner = /^\p{L}{4,}ly$/u;

/** Only an indirect object, the place and "that" stand between a verb of saying and what was said. */
export const isAdjacent = (scene: NamedText, governing: Clause, first: number): boolean => {
  if (governing.verb < 0) return false;
  for (let at = governing.verb + 1; at < first; at += 1) {
    const end = scene.names.get(at);
    // "told **Bob's widow** I'd bring it", "told **my boss** I'd"
    if (end !== undefined) at = lowerAt(scene, end) === "'s" ? end + 1 : end - 1;
    else if (['my', 'our', 'his', 'their', 'her'].includes(lowerAt(scene, at)) && at + 2 === first) at += 1;
    // "assured him **on the phone** that I'd ..."
    else if (lowerAt(scene, first - 1) === 'that' && waysOfTelling.has(lowerAt(scene, at))) return true;
    else if (
      !adverbs.has(lowerAt(scene, at)) &&
      // "said sure he can introduce me", "said no problem, she'd send it"
      !assents.has(lowerAt(scene, at)) &&
      !(lowerAt(scene, at) === 'no' && assents.has(lowerAt(scene, at + 1))) &&
      !honorifics.has(lowerAt(scene, at)) &&
      !(lowerAt(scene, at) === '.' && honorifics.has(lowerAt(scene, at - 1))) &&
      !besideTelling.has(lowerAt(scene, at)) &&
      !manner.test(lowerAt(scene, at))
    )
      return false;
  }
  return true;
};

/** "gave me his word he'd speak to her", "she has my word that", "I have her assurance that": a promise by another name. */
export const givesWord = (scene: NamedText, governing: Clause, first: number): boolean =>
  ['give', 'have', 'get'].includes(governing.lemma) &&
  !governing.negated &&
  governing.end + 1 >= first - (lowerAt(scene, first - 1) === 'that' ? 1 : 0) &&
  ['word', 'assurance', 'promise'].includes(lowerAt(scene, governing.end - 1)) &&
  // "her **solemn** promise"
  [governing.end - 2, governing.end - 3].some(
    (at) => at > governing.verb && ['my', 'our', 'her', 'his', 'their'].includes(lowerAt(scene, at)),
  );

/** "let me know **that she'd send it**" */
export const isLetKnown = (scene: NamedText, { lemma, end, negated }: Clause, link: string): boolean =>
  lemma === 'let' && link === 'complement' && !negated && lowerAt(scene, end - 1) === 'know';

/** "we decided **that I'd draft it**" */
export const isDecidedByUs = ({ lemma, subject, negated }: Clause, link: string): boolean =>
  lemma === 'decide' && subject === 'we' && link === 'complement' && !negated;

export const isTelling = ({ lemma, form, subject, negated }: Clause): boolean =>
  ['tell', 'assure', 'say', 'write', 'text', 'promise'].includes(lemma) &&
  ['past', 'participle'].includes(form) &&
  ['me', 'them'].includes(subject) &&
  !negated;

/** "She suggested **that she come by**": whoever proposes what they would do themselves offers it. */
export const isOwnProposal = ({ lemma, subject, negated }: Clause, read: Head): boolean =>
  ['suggest', 'propose'].includes(lemma) &&
  ['me', 'them'].includes(subject) &&
  read.subject === subject &&
  !negated;

/** "I'm the one **who will fix it**": of whom it is said. */
export const isTheOne = (scene: NamedText, { lemma, end, subject }: Clause): boolean =>
  lemma === 'be' && ['me', 'them'].includes(subject) && lowerAt(scene, end - 1) === 'one';

/** "Don't worry, **she said**, I'll fix your bike", "I'd bring it, **I said**": what stands beside it is in the words of whoever says so. */
const isSaying = (
  scene: NamedText,
  { lemma, form, subject, ownSubject, verb, end, first }: Clause,
): boolean =>
  ['say', 'reply', 'answer', 'write', 'promise', 'add'].includes(lemma) &&
  ['past', 's'].includes(form) &&
  ['me', 'them'].includes(subject) &&
  ownSubject &&
  verb === end - 1 &&
  lowerAt(scene, first - 1) === ',';

export const inTheirWords = (scene: NamedText, clauses: readonly Clause[]): readonly Clause[] => {
  const saying = clauses.findIndex((clause) => isSaying(scene, clause));
  const { end = 0, subject: speaker = 'none', form = 'none' } = clauses[saying] ?? {};
  if (saying < 0) return clauses;
  const isBeside = (index: number): boolean =>
    index < saying || (index === saying + 1 && lowerAt(scene, end) === ',');
  return clauses.map((clause, index) => {
    if (!clause.ownSubject || !isBeside(index)) return clause;
    // "She'd put in a word, she said": told as it is told.
    const isTold = form === 'past' && clause.modal === 'would' && clause.frame === 'plain';
    if (isTold && clause.subject === speaker) return { ...clause, frame: 'said', speaker };
    const isQuoted =
      speaker === 'them' && clause.subject === 'me' && ['will', 'can', 'must'].includes(clause.modal ?? '');
    return isQuoted ? { ...clause, subject: 'them', frame: 'said', speaker: 'them' } : clause;
  });
};

const speaking = wordSet('say write reply answer add text message email promise swear confirm');

/** "He goes: **I'll send it**", "she's like, **I'll send it**", "Tom replied: **I'll send it**": what stands behind is in their words. */
export const opensSpeech = (scene: NamedText, { subject, lemma, verb }: Head, end: number): boolean => {
  if (subject !== 'them' || verb < 0) return false;
  let at = end;
  while ([':', ','].includes(lowerAt(scene, at)) || isQuote(lowerAt(scene, at))) at += 1;
  if (!['i', 'you'].includes(lowerAt(scene, at))) return false;
  if (speaking.has(lemma)) return lowerAt(scene, end) === ':';
  const isLike = lemma === 'be' && verb === end - 2 && ['like', 'all'].includes(lowerAt(scene, end - 1));
  return isLike || (lemma === 'go' && verb === end - 1);
};

export const isQuote = (mark: string): boolean => /^["“«”']$/u.test(mark);

/** "DM from Inês, ...", "Kofi: ...": whose words stand behind. */
export const isOfSender = (scene: NamedText, first: number, end: number): boolean => {
  const isLabel = scene.names.get(first) === end && [':', '-', '–'].includes(lowerAt(scene, end));
  if (isLabel) return true;
  const isMessage = ['message', 'email', 'letter'].includes(contactNouns.get(lowerAt(scene, first)) ?? '');
  const from = isMessage && lowerAt(scene, first + 1) === 'from' ? first + 2 : -1;
  const name = scene.names.get(from) ?? -1;
  return name === end || (name > 0 && [',', ':', '-'].includes(lowerAt(scene, name)));
};

/** "will get it done by Friday", and not "will call back", "will send him the file": what whoever wrote says of themselves. */
export const isSendersWord = (scene: NamedText, { subject, modal, verb }: Head): boolean => {
  if (subject !== 'none' || modal !== 'will' || verb < 0) return false;
  const next = lowerAt(scene, verb + 1);
  return (
    !['him', 'her', 'them', 'back'].includes(next) &&
    !scene.names.has(verb + 1) &&
    !['reply', 'answer', 'respond', 'confirm', 'think', 'follow'].includes(lowerAt(scene, verb))
  );
};

/** **"I'll call you on Monday,"** said Diego, or Diego said. */
export const isAttributed = (scene: NamedText, first: number, end: number): boolean => {
  if (!isQuote(lowerAt(scene, first - 1))) return false;
  let at = first;
  while (at < end && !isQuote(lowerAt(scene, at))) at += 1;
  const isSaying = (index: number): boolean =>
    /^(?:said|says|wrote|replied|answered)$/u.test(lowerAt(scene, index));
  const isThey = (index: number): boolean => ['he', 'she', 'they'].includes(lowerAt(scene, index));
  const name = scene.names.get(at + 1);
  return isSaying(at + 1)
    ? scene.names.has(at + 2) || isThey(at + 2)
    : isSaying(name ?? at + 2) && (name !== undefined || isThey(at + 1));
};

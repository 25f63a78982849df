import { wordSet } from '../../word-set.ts';
import { contactNouns } from '../english/contact.ts';
import { conditionals, conjunctions, determiners, frameOf, subordinators } from '../english/grammar.ts';
import { titleNouns } from '../english/titles.ts';
import { verbForm } from '../english/verbs.ts';
import { honorifics } from '../english/words.ts';
import type { Said } from '../words/said.ts';
import { lowerAt } from '../words/token.ts';
import type { Clause, Frame } from './clause.ts';
import { cutsOf } from './clause-cuts.ts';
import { headOf } from './clause-heads.ts';
import { isInMyHands, objectIsMe } from './doers.ts';
import type { NamedText } from './phrases.ts';
import { skipWhen } from './when-phrases.ts';
import type { Head, Subject } from './verb-groups.ts';
import {
  isToldToMe,
  isOwnWord,
  isAdjacent,
  givesWord,
  isLetKnown,
  isDecidedByUs,
  isTelling,
  isOwnProposal,
  isTheOne,
  inTheirWords,
  isQuote,
  isOfSender,
  isSendersWord,
  isAttributed,
  opensSpeech,
} from './whose-word.ts';

export type { Clause };

/** ", me: the notes" further on. */
const hasPartOfMine = ({ tokens }: Said, from: number): boolean =>
  tokens.some(
    ({ lower: word }, at) => at > from && word === ':' && ['me', 'i'].includes(tokens[at - 1]?.lower ?? ''),
  );

const roleLabels: ReadonlyMap<string, Subject> = new Map([
  ['me', 'me'],
  ['i', 'me'],
  ['mine', 'me'],
  ['us', 'we'],
  ['his', 'them'],
  ['hers', 'them'],
  ['him', 'them'],
  ['her', 'them'],
  ['them', 'them'],
  ['she', 'them'],
  ['he', 'them'],
  ['they', 'them'],
]);

/**
 * "His deputy, Abena Owusu, will send them": who stands between two commas is the subject of the verb behind, and so is
 * "Abena Owusu, his deputy, ...". Token index of the name; -1 where the clause before is no such phrase.
 */
const apposedName = (scene: NamedText, { first, end, verb }: Clause): number => {
  if (verb >= 0) return -1;
  const words = scene.tokens.slice(first, end).map((token) => token.lower);
  const comma = first + words.indexOf(',');
  if (comma < first || words.some((word) => contactNouns.has(word))) return -1;
  const nameEnd = scene.names.get(first);
  if (nameEnd === comma) return determiners.has(lowerAt(scene, comma + 1)) ? first : -1;
  const isOwned = nameEnd !== undefined && lowerAt(scene, nameEnd) === "'s";
  let name = comma + 1;
  while (name < end && (honorifics.has(lowerAt(scene, name)) || lowerAt(scene, name) === '.')) name += 1;
  // "Lawyer, Yusuf Demir, reviewed it"
  const isPost = comma === first + 1 && titleNouns.test(lowerAt(scene, first));
  return (isOwned || isPost || determiners.has(lowerAt(scene, first))) && scene.names.get(name) === end
    ? name
    : -1;
};

/** What two say together by these goes on behind "and". */
const agreed = wordSet('agree settle arrange decide');

/** Verbs behind which "if" opens what is asked, and no condition. */
const asksWhether = wordSet(
  'ask check see know find tell wonder look figure confirm let clarify enquire inquire consult',
);

/** "he'll chase customs **and let me know**": "let" looks like its own past, and stands under the "will" before it. */
const underModal = (scene: NamedText, before: Clause | null, head: Head): Head =>
  before !== null &&
  ['will', 'would'].includes(before.modal ?? '') &&
  head.subject === 'none' &&
  head.modal === null &&
  head.form === 'past' &&
  verbForm(lowerAt(scene, head.verb))?.forms.has('base') === true
    ? { ...head, form: 'base' }
    : head;

/** The clauses of all sentences, each with who does what, how surely, and under whose word. */
export const clausesOf = (scene: NamedText): readonly Clause[] => {
  const { names } = scene;
  const said: Said = scene;
  const clauses: Clause[] = [];
  for (const [number, sentence] of said.sentences.entries()) {
    const opening = clauses.length;
    const cuts = cutsOf(scene, sentence.from, sentence.to);
    let previous: Clause | null = null;
    let label: Subject | null = null;
    let hanging: 'open' | 'mine' | null = null;
    let quoted = false;
    let sender = false;
    // "DM from Diego: can I share it?": only what stands behind the colon is asked.
    const colon = cuts.findLast(({ at }) => lowerAt(said, at) === ':')?.at ?? sentence.from;
    for (const [order, cut] of cuts.entries()) {
      let first = cut.at;
      const stop = cuts[order + 1]?.at ?? sentence.to;
      while (
        first < stop &&
        ((said.tokens[first]?.type === 'mark' && lowerAt(said, first) !== '@') ||
          conjunctions.has(lowerAt(said, first)) ||
          ['that', 'then'].includes(lowerAt(said, first)) ||
          (cut.link !== 'start' &&
            // "promised that **before Friday** I'd send it": by when, and no clause.
            !(cut.link === 'complement' && skipWhen(scene, first) > first) &&
            (conditionals.has(lowerAt(said, first)) || subordinators.has(lowerAt(said, first)))))
      )
        first += 1;
      let end = stop;
      while (end > first && said.tokens[end - 1]?.type === 'mark' && lowerAt(said, end - 1) !== ')') end -= 1;
      if (end <= first) continue;
      const isLabel = end - first === 1 && [':', '-', '–'].includes(lowerAt(said, stop));
      if (isLabel && roleLabels.has(lowerAt(said, first))) {
        // "me -> her: the notes": for her, and mine.
        const isReceiver = lowerAt(said, first - 1) === ':' && roleLabels.has(lowerAt(said, first - 2));
        if (!isReceiver) label = roleLabels.get(lowerAt(said, first)) ?? null;
        continue;
      }
      // "Priya: will share the deck, me: the notes": each has a part.
      if (names.get(first) === end && lowerAt(said, stop) === ':' && hasPartOfMine(said, stop))
        label = 'them';
      // Diego: "I'll send ...", Diego: I'll send you ...: there I am the one who speaks.
      if (
        names.get(first) === end &&
        lowerAt(said, stop) === ':' &&
        (isQuote(lowerAt(said, stop + 1)) ||
          said.tokens.slice(stop, sentence.to).some(({ lower: word }) => word === 'you'))
      )
        quoted = true;
      const heard: Head = underModal(
        scene,
        cut.link === 'coordinate' ? previous : null,
        headOf(scene, first, end),
      );
      const opensQuote: boolean =
        isQuote(lowerAt(said, first - 1)) && clauses.at(-1)?.subject === 'them' && previous !== null;
      if (opensQuote || isAttributed(scene, first, sentence.to)) quoted = true;
      // He said: you'll have it by Friday.
      const isOfMe = quoted && heard.subject === 'other' && lowerAt(said, heard.subjectFirst) === 'you';
      const read: Head =
        quoted && heard.subject === 'me'
          ? { ...heard, subject: 'them' }
          : isOfMe
            ? { ...heard, subject: 'me' }
            : heard;
      if (opensSpeech(scene, read, end)) quoted = true;
      const bareBase = read.subject === 'none' && read.form === 'base' && read.modal === null;
      const governing: Clause | null = previous;
      const wordGiven: boolean = governing !== null && givesWord(scene, governing, first);
      const governed: Frame | null =
        wordGiven ||
        (governing !== null && (isLetKnown(scene, governing, cut.link) || isDecidedByUs(governing, cut.link)))
          ? 'said'
          : cut.link === 'complement' && governing !== null && isAdjacent(scene, governing, first)
            ? isOwnProposal(governing, read)
              ? 'said'
              : frameOf(governing.lemma)
            : null;
      const continues: boolean =
        cut.link === 'coordinate' && bareBase && governing !== null && governing.verb >= 0;
      const coordinate: boolean =
        cut.link === 'coordinate' && governing !== null && read.subject === 'none' && read.verb >= 0;
      let frame: Frame = governed ?? 'plain';
      let speaker: Subject =
        governed === null || governing === null
          ? 'none'
          : wordGiven && governing.lemma !== 'give'
            ? // "she has **my** word that"
              [governing.end - 2, governing.end - 3].some((at) => ['my', 'our'].includes(lowerAt(said, at)))
              ? 'me'
              : 'them'
            : governing.subject === 'none'
              ? // "swears she'll have it": whose ending says that it is not I.
                (governing.form === 's' && governing.modal === null) ||
                objectIsMe(scene, governing) ||
                isToldToMe(governing, read) ||
                isOwnWord(governing, read)
                ? 'them'
                : 'me'
              : governing.subject;
      if (isOfMe && frame === 'plain') {
        frame = 'said';
        speaker = 'them';
      }
      // "said that ..., and that he would send it": told by the same.
      const alsoThat: boolean =
        governed === null &&
        governing !== null &&
        ['said', 'doubted'].includes(governing.frame) &&
        lowerAt(scene, first - 1) === 'that' &&
        conjunctions.has(lowerAt(scene, first - 2));
      if (alsoThat && governing !== null) {
        frame = governing.frame;
        speaker = governing.speaker;
      }
      // "said the centre is full and he'd send over his notes"
      const alsoSaid: boolean =
        governed === null &&
        cut.link === 'coordinate' &&
        governing?.frame === 'said' &&
        governing.speaker === read.subject &&
        ['me', 'them'].includes(read.subject) &&
        read.modal === 'would';
      // "I told her not to worry, I'd fix it": of one's own, behind what one told.
      const goesOn: boolean =
        governed === null &&
        cut.link === 'coordinate' &&
        governing !== null &&
        isTelling(governing) &&
        governing.subject === read.subject &&
        read.modal === 'would';
      if (goesOn) {
        frame = 'said';
        speaker = read.subject;
      }
      // "We agreed that I draft it and Tom books the room": agreed on too.
      const alsoAgreed: boolean =
        governed === null &&
        cut.link === 'coordinate' &&
        governing !== null &&
        agreed.has(governing.under) &&
        read.subject !== 'none' &&
        read.form !== 'past';
      if ((alsoSaid || alsoAgreed) && governing !== null) {
        frame = governing.frame;
        speaker = governing.speaker;
      }
      if (coordinate && governing !== null && read.modal === null && (continues || read.form === 'past')) {
        frame = governing.frame;
        speaker = governing.speaker;
      }
      if (cut.link === 'conditional') {
        const asking =
          governing !== null &&
          governing.verb >= 0 &&
          (asksWhether.has(governing.lemma) ||
            said.tokens
              .slice(governing.verb, first)
              .some((token) => asksWhether.has(verbForm(token.lower)?.lemma ?? '')));
        frame = asking ? 'asked' : 'conditional';
        if (!asking && order === 0) hanging = isInMyHands(scene, read) ? 'mine' : 'open';
        // "I'll send it if I find it": the condition holds for the clause before it too.
        const conditioned: Clause | undefined = clauses.at(-1);
        if (
          !asking &&
          order > 0 &&
          conditioned !== undefined &&
          conditioned.sentence === number &&
          // "she'll pass it on if I mail it tonight": their word stands, as I bring it about myself.
          !(conditioned.subject === 'them' && isInMyHands(scene, read))
        )
          clauses[clauses.length - 1] = { ...conditioned, frame: 'conditional' };
      } else if (
        hanging !== null &&
        !(hanging === 'mine' && read.subject === 'them') &&
        (frame === 'plain' || (frame === 'said' && ['will', 'would'].includes(read.modal ?? '')))
      )
        frame = 'conditional';
      // "suggested I talk to Ines and gave me feedback": what is done to me goes back to who spoke.
      const turned: boolean =
        coordinate &&
        governing?.subject === 'me' &&
        read.form === 'past' &&
        objectIsMe(scene, { ...read, end });
      if (turned) frame = 'plain';
      const apposed: number =
        read.subject === 'none' && read.verb >= 0 && lowerAt(said, cut.at) === ',' && governing !== null
          ? apposedName(scene, governing)
          : -1;
      sender ||= isOfSender(scene, first, end);
      const subject: Subject =
        turned || apposed >= 0 || (sender && isSendersWord(scene, read))
          ? 'them'
          : cut.link === 'relative' && governing !== null && isTheOne(scene, governing)
            ? governing.subject
            : read.subject !== 'none'
              ? read.subject
              : label !== null
                ? label
                : coordinate && governing !== null
                  ? agreeing(
                      scene,
                      read,
                      governing,
                      cut.at,
                      clauses.findLast(({ ownSubject }) => ownSubject)?.subjectFirst ?? -1,
                    )
                  : 'none';
      const clause: Clause = {
        ...read,
        subject,
        subjectFirst: apposed >= 0 ? apposed : read.subjectFirst,
        first,
        end,
        sentence: number,
        frame,
        speaker,
        under:
          governing === null
            ? ''
            : governed !== null
              ? wordGiven
                ? 'promise'
                : governing.lemma
              : alsoThat || alsoAgreed
                ? governing.under
                : '',
        denied:
          governed !== null &&
          governing !== null &&
          (governing.negated || governing.hedged || governing.question),
        ownSubject: read.subject !== 'none' || label !== null || apposed >= 0,
        continues,
        question: sentence.question && cut.at >= colon,
      };
      clauses.push(clause);
      previous = clause;
    }
    clauses.splice(opening, clauses.length - opening, ...inTheirWords(scene, clauses.slice(opening)));
  }
  return clauses;
};

/**
 * "We spoke an hour: comes from Kharkiv", "Grace called, have to confirm", "Ada wrote - owe her a reply": of whom the form of
 * the verb can speak, which takes its subject over from a clause before, where it was `named`.
 */
const agreeing = (
  scene: NamedText,
  { form, modal, subjectFirst }: Head,
  governing: Clause,
  joint: number,
  named: number,
): Subject => {
  const { subject } = governing;
  if (form === 's' && modal === null && (subject === 'me' || subject === 'we')) return 'them';
  const isOfOne =
    subject === 'them' && (['she', 'he'].includes(lowerAt(scene, named)) || scene.names.has(named));
  const isOfMe = modal === 'must' && ['have', 'need'].includes(lowerAt(scene, subjectFirst));
  // "promised to send it, call me": under the same "to".
  const isApart =
    form === 'base' &&
    modal === null &&
    governing.modal === null &&
    ['past', 's'].includes(governing.form) &&
    scene.tokens[joint]?.type === 'mark' &&
    scene.tokens.slice(governing.verb, governing.end).every(({ lower }) => lower !== 'to');
  return isOfOne && (isOfMe || isApart) ? 'none' : subject;
};

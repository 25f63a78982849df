import { contactNouns } from '../english/contact.ts';
import {
  adverbs,
  conditionals,
  conjunctions,
  determiners,
  frameOf,
  subordinators,
} from '../english/grammar.ts';
import { titleNouns } from '../english/titles.ts';
import { verbForm } from '../english/verbs.ts';
import { honorifics } from '../english/words.ts';
import type { Said } from '../people/name-context.ts';
import { lowerAt } from '../words/token.ts';
import { cutsOf } from './clause-cuts.ts';
import { headOf } from './clause-heads.ts';
import { isInMyHands, objectIsMe } from './doers.ts';
import type { NamedText } from './phrases.ts';
import { skipWhen } from './when-phrases.ts';
import type { Head, Subject } from './verb-groups.ts';

/** What stands over the clause: told by someone, advised, wished, doubted, asked, or on a condition. */
export type Frame = 'plain' | 'said' | 'suggested' | 'wished' | 'doubted' | 'asked' | 'conditional';

export interface Clause extends Head {
  /** Token range `[first, end)` without the marks at its end. */
  readonly first: number;
  readonly end: number;
  readonly sentence: number;
  readonly frame: Frame;
  /** Who said or advised it. */
  readonly speaker: Subject;
  /** True where the word of whoever said it is denied: "I never said I'd ...". */
  readonly denied: boolean;
  /** The verb it stands under ("promised that he would ..."), empty where it stands alone. */
  readonly under: string;
  /** True where the subject was said here and not taken over from the clause before. */
  readonly ownSubject: boolean;
  /** True of a second verb under the same head: "to send her the notes **and introduce** him". */
  readonly continues: boolean;
  readonly question: boolean;
}

/** "Said I should push for the title": nobody says so of himself. */
const isToldToMe = ({ lemma, form }: Clause, { subject, modal }: Head): boolean =>
  lemma === 'say' && form === 'past' && subject === 'me' && modal === 'should';

/** "bumped into Jonas, said he'd send it": he said so himself; "said she'd have it by noon" may be mine. */
const isOwnWord = ({ lemma, form }: Clause, { subject, modal, lemma: act }: Head): boolean =>
  lemma === 'say' &&
  form === 'past' &&
  subject === 'them' &&
  modal === 'would' &&
  !['have', 'get', 'receive', 'hear'].includes(act);

const assents = new Set('sure yes yeah yep ok okay fine happily gladly problem worries'.split(' '));

/** ", me: the notes" further on. */
const hasPartOfMine = ({ tokens }: Said, from: number): boolean =>
  tokens.some(
    ({ lower: word }, at) => at > from && word === ':' && ['me', 'i'].includes(tokens[at - 1]?.lower ?? ''),
  );

/** They begin where or over what something was said. */
const places = new Set('on over by via in at during after'.split(' '));

/** Only an indirect object, the place and "that" stand between a verb of saying and what was said. */
const isAdjacent = (scene: NamedText, governing: Clause, first: number): boolean => {
  if (governing.verb < 0) return false;
  for (let at = governing.verb + 1; at < first; at += 1) {
    const end = scene.names.get(at);
    if (end !== undefined) at = end - 1;
    // "assured him **on the phone** that I'd ..."
    else if (lowerAt(scene, first - 1) === 'that' && places.has(lowerAt(scene, at))) return true;
    else if (
      !adverbs.has(lowerAt(scene, at)) &&
      // "said sure he can introduce me", "said no problem, she'd send it"
      !assents.has(lowerAt(scene, at)) &&
      !(lowerAt(scene, at) === 'no' && assents.has(lowerAt(scene, at + 1))) &&
      !honorifics.has(lowerAt(scene, at)) &&
      !(lowerAt(scene, at) === '.' && honorifics.has(lowerAt(scene, at - 1))) &&
      ![
        'me',
        'us',
        'him',
        'her',
        'them',
        'that',
        'to',
        'with',
        'everyone',
        'people',
        'off',
        'back',
        ',',
        'and',
        '&',
      ].includes(lowerAt(scene, at))
    )
      return false;
  }
  return true;
};

/** "gave me his word he'd speak to her", "gave Ada my word that": a promise by another name. */
const givesWord = (scene: NamedText, governing: Clause, first: number): boolean =>
  governing.lemma === 'give' &&
  !governing.negated &&
  governing.end + 1 >= first - (lowerAt(scene, first - 1) === 'that' ? 1 : 0) &&
  lowerAt(scene, governing.end - 1) === 'word' &&
  ['my', 'our', 'her', 'his', 'their'].includes(lowerAt(scene, governing.end - 2));

/** "let me know **that she'd send it**" */
const isLetKnown = (scene: NamedText, { lemma, end, negated }: Clause, link: string): boolean =>
  lemma === 'let' && link === 'complement' && !negated && lowerAt(scene, end - 1) === 'know';

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

/** Verbs behind which "if" opens what is asked, and no condition. */
const asksWhether = new Set(
  'ask check see know find tell wonder look figure confirm let clarify enquire inquire consult'.split(' '),
);

const isQuote = (mark: string): boolean => /^["“«”']$/u.test(mark);

/** "DM from Inês, ...", "Kofi: ...": whose words stand behind. */
const isOfSender = (scene: NamedText, first: number, end: number): boolean => {
  const isLabel = scene.names.get(first) === end && [':', '-', '–'].includes(lowerAt(scene, end));
  if (isLabel) return true;
  const isMessage = ['message', 'email', 'letter'].includes(contactNouns.get(lowerAt(scene, first)) ?? '');
  const from = isMessage && lowerAt(scene, first + 1) === 'from' ? first + 2 : -1;
  const name = scene.names.get(from) ?? -1;
  return name === end || (name > 0 && [',', ':', '-'].includes(lowerAt(scene, name)));
};

/** "will get it done by Friday", and not "will call back", "will send him the file": what whoever wrote says of themselves. */
const isSendersWord = (scene: NamedText, { subject, modal, verb }: Head): boolean => {
  if (subject !== 'none' || modal !== 'will' || verb < 0) return false;
  const next = lowerAt(scene, verb + 1);
  return (
    !['him', 'her', 'them', 'back'].includes(next) &&
    !scene.names.has(verb + 1) &&
    !['reply', 'answer', 'respond', 'confirm', 'think', 'follow'].includes(lowerAt(scene, verb))
  );
};

/** **"I'll call you on Monday,"** said Diego, or Diego said. */
const isAttributed = (scene: NamedText, first: number, end: number): boolean => {
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
      const read: Head = quoted && heard.subject === 'me' ? { ...heard, subject: 'them' } : heard;
      // She said: I'll send you ...
      if (lowerAt(said, stop) === ':' && read.subject === 'them' && ['say', 'write'].includes(read.lemma))
        quoted = true;
      const bareBase = read.subject === 'none' && read.form === 'base' && read.modal === null;
      const governing: Clause | null = previous;
      const wordGiven: boolean = governing !== null && givesWord(scene, governing, first);
      const governed: Frame | null =
        wordGiven || (governing !== null && isLetKnown(scene, governing, cut.link))
          ? 'said'
          : cut.link === 'complement' && governing !== null && isAdjacent(scene, governing, first)
            ? frameOf(governing.lemma)
            : null;
      const continues: boolean =
        cut.link === 'coordinate' && bareBase && governing !== null && governing.verb >= 0;
      const coordinate: boolean =
        cut.link === 'coordinate' && governing !== null && read.subject === 'none' && read.verb >= 0;
      let frame: Frame = governed ?? 'plain';
      let speaker: Subject =
        governed === null || governing === null
          ? 'none'
          : governing.subject === 'none'
            ? // "swears she'll have it": whose ending says that it is not I.
              (governing.form === 's' && governing.modal === null) ||
              objectIsMe(scene, governing) ||
              isToldToMe(governing, read) ||
              isOwnWord(governing, read)
              ? 'them'
              : 'me'
            : governing.subject;
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
        governing.speaker === 'them' &&
        read.subject === 'them' &&
        read.modal === 'would';
      // "We agreed that I draft it and Tom books the room": agreed on too.
      const alsoAgreed: boolean =
        governed === null &&
        cut.link === 'coordinate' &&
        governing?.under === 'agree' &&
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
          : read.subject !== 'none'
            ? read.subject
            : label !== null
              ? label
              : coordinate && governing !== null
                ? agreeing(read, governing.subject)
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
  }
  return clauses;
};

/** "We spoke an hour: comes from Kharkiv": of whom the form of the verb can speak. */
const agreeing = ({ form, modal }: Head, subject: Subject): Subject =>
  form === 's' && modal === null && (subject === 'me' || subject === 'we') ? 'them' : subject;

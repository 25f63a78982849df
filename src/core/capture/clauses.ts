import {
  adverbs,
  conditionals,
  conjunctions,
  determiners,
  frameOf,
  hedges,
  modals,
  negations,
  nominatives,
  possessives,
  prepositions,
  subordinators,
} from './english/grammar.ts';
import { contactNouns } from './english/contact.ts';
import { isVerbForm, verbForm } from './english/verbs.ts';
import type { Said } from './mentions.ts';

/** Of whom a clause speaks: me, us, the other, something of theirs ("her daughter", "the pilot"), something of mine. */
export type Subject = 'me' | 'we' | 'them' | 'thing' | 'mine' | 'other' | 'none';

/** What stands over the clause: told by someone, advised, wished, doubted, asked, or on a condition. */
export type Frame = 'plain' | 'said' | 'suggested' | 'wished' | 'doubted' | 'asked' | 'conditional';

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
  /** True where the subject was said here and not taken over from the clause before. */
  readonly ownSubject: boolean;
  /** True of a second verb under the same head: "to send her the notes **and introduce** him". */
  readonly continues: boolean;
  readonly question: boolean;
}

/** Token index of each name's first token, to the index after its last. */
export type NameEnds = ReadonlyMap<number, number>;

interface Scene extends Said {
  readonly names: NameEnds;
}

const lower = (said: Said, index: number): string => said.tokens[index]?.lower ?? '';

const isFinite = (said: Said, index: number): boolean => {
  const word = lower(said, index);
  return (
    modals.has(word) ||
    ["'s", "'d", "'ve", "'m", "'re", 'am', 'are', 'is', 'have', 'do', 'wants'].includes(word) ||
    isVerbForm(word, 'past', 's')
  );
};

const skipAdverbs = (said: Said, index: number): number => {
  let at = index;
  while (adverbs.has(lower(said, at)) && at - index < 4) at += 1;
  return at;
};

/** The place of the finite verb of a noun phrase that begins here, or -1: "her big launch is", "the pilot starts". */
const verbOfPhrase = (scene: Scene, index: number, end: number): number => {
  const limit = Math.min(end, index + 8);
  for (let at = index + 1; at < limit; at += 1) {
    const token = scene.tokens[at];
    if (token === undefined || token.type === 'mark' || token.type === 'break') return -1;
    if (nominatives.has(token.lower) || conjunctions.has(token.lower)) return -1;
    if (
      token.lower === "'s" &&
      (scene.names.has(at - 1) || at > index + 1) &&
      !isFinite(scene, at + 1) &&
      !adverbs.has(lower(scene, at + 1)) &&
      !isVerbForm(lower(scene, at + 1), 'ing')
    )
      continue;
    if (prepositions.has(token.lower) && token.lower !== 'of' && token.lower !== 'in' && token.lower !== 'at')
      return -1;
    if (at > index + 1 && isFinite(scene, at)) {
      const previous = lower(scene, at - 1);
      const clear =
        modals.has(token.lower) ||
        ["'s", 'is', 'are', 'was', 'were', 'has', 'have', 'had'].includes(token.lower);
      if (clear || (!determiners.has(previous) && !prepositions.has(previous))) return at;
    }
  }
  return -1;
};

const startsClause = (scene: Scene, index: number, end: number, bare: boolean): boolean => {
  const word = lower(scene, index);
  if (nominatives.has(word)) return index + 1 < end;
  const nameEnd = scene.names.get(index);
  if (nameEnd !== undefined) {
    if (lower(scene, nameEnd) === "'s")
      return (
        verbOfPhrase(scene, nameEnd, end) > 0 ||
        isVerbForm(lower(scene, nameEnd + 1), 'ing') ||
        adverbs.has(lower(scene, nameEnd + 1))
      );
    return isFinite(scene, skipAdverbs(scene, nameEnd));
  }
  if (word === 'it') return isFinite(scene, index + 1);
  if (determiners.has(word)) return verbOfPhrase(scene, index, end) > 0;
  if (word === 'to') return false;
  const at = skipAdverbs(scene, index);
  if (isFinite(scene, at) && !["'s", "'d"].includes(lower(scene, at))) {
    const next = lower(scene, at + 1);
    const noun =
      isVerbForm(lower(scene, at), 's') &&
      !isVerbForm(lower(scene, at), 'past') &&
      (at + 1 >= end || prepositions.has(next) || next === ',');
    return !noun || bare;
  }
  if (!bare || !isVerbForm(lower(scene, at), 'base')) return false;
  const next = lower(scene, at + 1);
  return (
    determiners.has(next) ||
    ['him', 'them', 'me', 'us', 'it', 'up', 'back', 'to', 'with', 'over', 'on', 'if', 'about'].includes(
      next,
    ) ||
    scene.names.has(at + 1)
  );
};

const isMarkBoundary = (word: string): boolean => /^[,:()\-–—/"“”]$/u.test(word);

interface Cut {
  readonly at: number;
  readonly link: 'start' | 'coordinate' | 'subordinate' | 'conditional' | 'complement' | 'relative';
}

/** Where the clauses of a sentence begin, and how each hangs on the one before. */
const cutsOf = (scene: Scene, first: number, end: number): readonly Cut[] => {
  const cuts: Cut[] = [{ at: first, link: 'start' }];
  let bare = false;
  for (let index = first; index < end; index += 1) {
    const word = lower(scene, index);
    const next = lower(scene, index + 1);
    if (
      (word === 'to' || modals.has(word) || ['please', ':'].includes(word)) &&
      isVerbForm(lower(scene, skipAdverbs(scene, index + 1)), 'base')
    )
      bare = true;
    if (index === first) {
      if (conditionals.has(word)) cuts[0] = { at: first, link: 'conditional' };
      continue;
    }
    const last = cuts.at(-1)?.at ?? first;
    if (conditionals.has(word)) cuts.push({ at: index, link: 'conditional' });
    else if (subordinators.has(word) && startsClause(scene, index + 1, end, false))
      cuts.push({ at: index, link: 'subordinate' });
    else if (
      (word === 'who' || word === 'which') &&
      (lower(scene, index - 1) === ',' || scene.tokens[index - 1]?.type === 'word')
    )
      cuts.push({ at: index, link: 'relative' });
    else if (
      word === 'that' &&
      verbForm(lower(scene, index - 1)) !== null &&
      startsClause(scene, index + 1, end, false)
    )
      cuts.push({ at: index, link: 'complement' });
    else if (
      word === 'that' &&
      index - last <= 4 &&
      index > last &&
      startsClause(scene, index + 1, end, false)
    )
      cuts.push({ at: index, link: 'complement' });
    else if (conjunctions.has(word) || isMarkBoundary(word)) {
      const start = conjunctions.has(next) ? index + 2 : index + 1;
      const role = word === ':' || word === '(' || word === ')';
      if (
        role ||
        (['-', '–', '—'].includes(word) && scene.tokens[index]?.gap === true) ||
        startsClause(scene, start, end, bare)
      )
        if (index + 1 < end) cuts.push({ at: index, link: 'coordinate' });
    } else if (index > last && startsComplement(scene, index, last, end))
      cuts.push({ at: index, link: 'complement' });
    if (cuts.at(-1)?.at === index && cuts.at(-1)?.link !== 'coordinate') bare = false;
  }
  return cuts;
};

/** A clause that begins without a mark or conjunction: at a pronoun in the nominative, or what a verb of saying governs. */
const startsComplement = (scene: Scene, index: number, last: number, end: number): boolean => {
  const word = lower(scene, index);
  const previous = lower(scene, index - 1);
  if (
    conjunctions.has(previous) ||
    isMarkBoundary(previous) ||
    conditionals.has(previous) ||
    subordinators.has(previous) ||
    previous === 'that'
  )
    return false;
  if (nominatives.has(word)) {
    if (previous === 'and' || adverbs.has(previous)) return false;
    return (
      isFinite(scene, skipAdverbs(scene, index + 1)) ||
      verbForm(lower(scene, skipAdverbs(scene, index + 1))) !== null
    );
  }
  if (!determiners.has(word) && !scene.names.has(index)) return false;
  const before = [previous, lower(scene, index - 2)];
  const governed = before.some((candidate, distance) => {
    const verb = verbForm(candidate);
    const indirect = distance === 0 || ['me', 'us', 'him', 'her', 'them'].includes(previous);
    return (
      verb !== null &&
      indirect &&
      index - 1 - distance >= last &&
      ['said', 'suggested', 'wished', 'doubted'].includes(frameOf(verb.lemma) ?? '')
    );
  });
  return governed && startsClause(scene, index, end, false);
};

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

/** Reads the verb group from `index` on: "did not", "'s going to", "has been", "will kindly". */
const readVerb = (scene: Scene, index: number, end: number, subject: Subject, subjectFirst: number): Head => {
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
    const asModal = modals.get(word);
    if (asModal !== undefined) modal = asModal;
    else if (word === "'d") {
      const follower = verbForm(lower(scene, skipAdverbs(scene, at + 1)));
      if (follower !== null && !follower.forms.has('base') && follower.forms.has('participle'))
        hasAuxiliary = true;
      else modal = next === 'better' ? 'should' : 'would';
    } else if ((word === 'going' && next === 'to') || word === 'gonna') {
      modal = 'will';
      if (word === 'going') at += 1;
    } else if ((word === 'about' || word === 'due' || word === 'set') && next === 'to' && isAuxiliary) {
      modal = 'will';
      at += 1;
    } else if (
      ['need', 'needs', 'have', 'has', 'got', 'ought', 'gotta'].includes(word) &&
      (next === 'to' || word === 'gotta') &&
      isVerbForm(lower(scene, at + (word === 'gotta' ? 1 : 2)), 'base')
    ) {
      modal = modal ?? 'must';
      if (word !== 'gotta') at += 1;
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
    else if (!adverbs.has(word) && !negations.has(word)) break;
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
  if (at < end && known !== null && !afterNoun && !determiners.has(lower(scene, at - 1)))
    return {
      ...base,
      verb: at,
      lemma: known.lemma,
      form:
        past && known.forms.has('base') ? 'past' : formOf(word, isAuxiliary, hasAuxiliary, modal !== null),
    };
  if (lastBe >= 0) return { ...base, verb: lastBe, lemma: 'be', form: past ? 'past' : 's' };
  if (hasAuxiliary || at >= end) return { ...base, verb: -1, lemma: '', form: 'none' };
  // A verb that the lexicon lacks shows itself behind its subject: "she juggles", "he rowed".
  if (subject === 'them' && /^\p{L}{3,}[^s\W]s$/u.test(word))
    return { ...base, verb: at, lemma: word.replace(/s$/u, ''), form: 's' };
  if (subject !== 'none' && /^\p{L}{2,}ed$/u.test(word))
    return { ...base, verb: at, lemma: word.replace(/e?d$/u, ''), form: 'past' };
  return { ...base, verb: -1, lemma: '', form: 'none' };
};

const headOf = (scene: Scene, first: number, end: number): Head => {
  const head = findHead(scene, first, end);
  const before = head.subjectFirst >= 0 ? head.subjectFirst : head.verb;
  const hedged =
    head.hedged ||
    scene.tokens.slice(first, Math.max(first, before)).some((token) => hedges.has(token.lower));
  return hedged === head.hedged ? head : { ...head, hedged };
};

/** "Drinks with Ada", "Call from Omar": a noun at the start, though it could be a verb. */
const isOpeningNoun = (scene: Scene, index: number, end: number): boolean => {
  const word = lower(scene, index);
  if (!contactNouns.has(word) || isVerbForm(word, 'past')) return false;
  const next = scene.tokens[index + 1];
  return (
    index + 1 >= end ||
    next === undefined ||
    next.type !== 'word' ||
    prepositions.has(next.lower) ||
    next.lower === 'w'
  );
};

const findHead = (scene: Scene, first: number, end: number): Head => {
  for (let index = first; index < end; index += 1) {
    const word = lower(scene, index);
    if (nominatives.has(word)) {
      const subject = word === 'i' ? 'me' : word === 'we' ? 'we' : 'them';
      return readVerb(scene, index + 1, end, subject, index);
    }
    if (word === 'it' || word === 'you' || word === 'there') {
      if (isFinite(scene, skipAdverbs(scene, index + 1)))
        return readVerb(scene, index + 1, end, 'other', index);
      continue;
    }
    if (word === 'who' || word === 'which') return readVerb(scene, index + 1, end, 'other', index);
    const nameEnd = scene.names.get(index);
    if (nameEnd !== undefined) {
      const head = headOfName(scene, index, nameEnd, end);
      if (head !== null) return head;
      index = nameEnd - 1;
      continue;
    }
    if (determiners.has(word)) {
      const verb = verbOfPhrase(scene, index, end);
      if (verb > 0 && !(index > first && prepositions.has(lower(scene, index - 1)))) {
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
    if (isOpeningNoun(scene, index, end)) continue;
    const opens = index === first || !prepositions.has(lower(scene, index - 1));
    if (
      opens &&
      (isFinite(scene, index) ||
        (index <= first + 1 && verbForm(word) !== null) ||
        word === 'going' ||
        word === 'need')
    )
      return readVerb(scene, index, end, 'none', index);
  }
  return noHead;
};

/** As many names as one sentence lists before its verb. */
const longestList = 8;

const headOfName = (scene: Scene, index: number, nameEnd: number, end: number, listed = 1): Head | null => {
  if (prepositions.has(lower(scene, index - 1)) || lower(scene, index - 1) === '@') {
    if (lower(scene, index - 1) !== '@') return null;
  }
  const after = lower(scene, nameEnd);
  if (after === "'s") {
    const next = lower(scene, skipAdverbs(scene, nameEnd + 1));
    if (
      (isVerbForm(next, 'ing', 'participle') && !isVerbForm(next, 'base')) ||
      ['not', 'going', 'stuck', 'a', 'an', 'in', 'the', 'into'].includes(lower(scene, nameEnd + 1))
    )
      return readVerb(scene, nameEnd, end, 'them', index);
    const verb = verbOfPhrase(scene, nameEnd, end);
    return verb > 0 ? readVerb(scene, verb, end, 'thing', index) : null;
  }
  if (['and', '&', ','].includes(after)) {
    const second = lower(scene, nameEnd + 1);
    if (second === 'i' || second === 'me') return readVerb(scene, nameEnd + 2, end, 'we', index);
    const secondEnd = scene.names.get(nameEnd + 1);
    return secondEnd === undefined || listed >= longestList
      ? null
      : headOfName(scene, nameEnd + 1, secondEnd, end, listed + 1);
  }
  return isFinite(scene, skipAdverbs(scene, nameEnd)) ? readVerb(scene, nameEnd, end, 'them', index) : null;
};

/** Only an indirect object and "that" stand between a verb of saying and what was said. */
const isAdjacent = (scene: Scene, governing: Clause, first: number): boolean => {
  if (governing.verb < 0) return false;
  for (let at = governing.verb + 1; at < first; at += 1) {
    const end = scene.names.get(at);
    if (end !== undefined) at = end - 1;
    else if (
      !adverbs.has(lower(scene, at)) &&
      !['me', 'us', 'him', 'her', 'them', 'that', 'to', 'everyone', 'people', 'off', 'back', ','].includes(
        lower(scene, at),
      )
    )
      return false;
  }
  return true;
};

const roleLabels: ReadonlyMap<string, Subject> = new Map([
  ['me', 'me'],
  ['i', 'me'],
  ['mine', 'me'],
  ['us', 'we'],
  ['him', 'them'],
  ['her', 'them'],
  ['them', 'them'],
  ['she', 'them'],
  ['he', 'them'],
  ['they', 'them'],
]);

/** The clauses of all sentences, each with who does what, how surely, and under whose word. */
export const clausesOf = (said: Said, names: NameEnds): readonly Clause[] => {
  const scene: Scene = { ...said, names };
  const clauses: Clause[] = [];
  for (const [number, sentence] of said.sentences.entries()) {
    const cuts = cutsOf(scene, sentence.from, sentence.to);
    let previous: Clause | null = null;
    let label: Subject | null = null;
    let hanging = false;
    for (const [order, cut] of cuts.entries()) {
      let first = cut.at;
      const stop = cuts[order + 1]?.at ?? sentence.to;
      while (
        first < stop &&
        ((said.tokens[first]?.type === 'mark' && lower(said, first) !== '@') ||
          conjunctions.has(lower(said, first)) ||
          ['that', 'then'].includes(lower(said, first)) ||
          (cut.link !== 'start' &&
            (conditionals.has(lower(said, first)) || subordinators.has(lower(said, first)))))
      )
        first += 1;
      let end = stop;
      while (end > first && said.tokens[end - 1]?.type === 'mark' && lower(said, end - 1) !== ')') end -= 1;
      if (end <= first) continue;
      const isLabel = lower(said, stop) === ':' && end - first === 1;
      if (isLabel && roleLabels.has(lower(said, first))) {
        label = roleLabels.get(lower(said, first)) ?? null;
        continue;
      }
      const read = headOf(scene, first, end);
      const bareBase = read.subject === 'none' && read.form === 'base' && read.modal === null;
      const governing: Clause | null = previous;
      const governed =
        cut.link === 'complement' && governing !== null && isAdjacent(scene, governing, first)
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
            ? objectIsMe(said, governing)
              ? 'them'
              : 'me'
            : governing.subject;
      if (coordinate && governing !== null && read.modal === null && (continues || read.form === 'past')) {
        frame = governing.frame;
        speaker = governing.speaker;
      }
      if (cut.link === 'conditional') {
        const asking =
          governing !== null &&
          governing.verb >= 0 &&
          ['ask', 'check', 'see', 'know', 'find', 'tell', 'wonder', 'look', 'figure', 'confirm', 'let'].some(
            (lemma) =>
              said.tokens
                .slice(governing.verb, first)
                .some((token) => verbForm(token.lower)?.lemma === lemma),
          );
        frame = asking ? 'asked' : 'conditional';
        if (!asking && order === 0) hanging = true;
        // "I'll send it if I find it": the condition holds for the clause before it too.
        const conditioned: Clause | undefined = clauses.at(-1);
        if (!asking && order > 0 && conditioned !== undefined && conditioned.sentence === number)
          clauses[clauses.length - 1] = { ...conditioned, frame: 'conditional' };
      } else if (hanging && frame === 'plain') frame = 'conditional';
      const subject: Subject =
        read.subject !== 'none'
          ? read.subject
          : label !== null
            ? label
            : coordinate && governing !== null
              ? governing.subject
              : 'none';
      const clause: Clause = {
        ...read,
        subject,
        first,
        end,
        sentence: number,
        frame,
        speaker,
        denied:
          governed !== null &&
          governing !== null &&
          (governing.negated || governing.hedged || governing.question),
        ownSubject: read.subject !== 'none' || label !== null,
        continues,
        question: sentence.question,
      };
      clauses.push(clause);
      previous = clause;
    }
  }
  return clauses;
};

/** "told me", "gave me": the object is I, so the doer is the other. */
export const objectIsMe = (said: Said, clause: Head & { readonly end: number }): boolean => {
  if (clause.verb < 0) return false;
  const behind = said.tokens
    .slice(clause.verb + 1, Math.min(clause.end, clause.verb + 5))
    .map((token) => token.lower);
  // "passed my resume" serves me; "sent Ada my resume" does not.
  const own = behind.findIndex((word) => word === 'my' || word === 'our');
  const served =
    own >= 0 &&
    behind
      .slice(0, own)
      .every((word) =>
        ['along', 'on', 'over', 'at', 'through', 'forward', 'in', 'up', 'around', 'all'].includes(word),
      );
  return served || behind.includes('me') || behind.includes('us');
};

/** Who does it, where nobody is named: the other where I am the object or the verb says "he, she" ("works on ..."), else I. */
export const doer = (said: Said, clause: Clause): Subject => {
  if (clause.subject !== 'none') return clause.subject;
  if (objectIsMe(said, clause)) return 'them';
  return clause.form === 's' && clause.modal === null ? 'them' : 'me';
};

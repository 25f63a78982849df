import type { Clause } from '../clauses/clauses.ts';
import { antecedentOf } from './antecedent.ts';
import { type Due, dueIn } from '../days/due.ts';
import { determiners, meWords, personalObjects, prepositions, themWords } from '../english/grammar.ts';
import { handingOver } from '../english/promising.ts';
import { verbForm } from '../english/verbs.ts';
import { type Head } from './promise-labels.ts';
import { indexIn, lowerAt, mentionAt, trimmedEnd, wording, type Scene } from '../scene.ts';

/** What is promised, in the words of the clause: the thing where something is handed over, else the act. */
export const whatOf = (
  scene: Scene,
  clause: Clause,
  head: Head,
  ranges: readonly (readonly [number, number])[],
): string => {
  const verb = head.isThing === true ? null : verbForm(lowerAt(scene, head.what));
  const full = (): string => {
    const line = wording(scene, head.what, clause.end, ranges);
    // A gerund or a third person reads as the plain verb: "introducing me" is "introduce me".
    return verb === null || verb.forms.has('base') || determiners.has(lowerAt(scene, head.what))
      ? line
      : line.replace(/^\S+/u, verb.lemma);
  };
  if (verb === null || !handingOver.has(verb.lemma)) return full();
  let at = head.what + 1;
  if (['along', 'on', 'over', 'back', 'off'].includes(lowerAt(scene, at))) {
    if (lowerAt(scene, at) === 'back') return full();
    at += 1;
  }
  // "send to Ken the photos"
  const toFirst = mentionAt(scene, at + 1);
  if (lowerAt(scene, at) === 'to' && toFirst !== undefined && determiners.has(lowerAt(scene, toFirst.end)))
    at += 1;
  const mention = mentionAt(scene, at);
  if (mention !== undefined && lowerAt(scene, mention.end) !== "'s") at = mention.end;
  else if ((personalObjects.has(lowerAt(scene, at)) || lowerAt(scene, at) === 'you') && at + 1 < clause.end)
    at += 1;
  const cut = indexIn(
    scene,
    at + 1,
    clause.end,
    (index) =>
      ['to', 'over', 'for'].includes(lowerAt(scene, index)) &&
      personalObjects.has(lowerAt(scene, index + 1)) &&
      (index + 2 >= clause.end ||
        scene.tokens[index + 2]?.type !== 'word' ||
        prepositions.has(lowerAt(scene, index + 2)) ||
        ranges.some(([from]) => from === index + 2)),
  );
  const stripped =
    cut > at ? [...ranges, [cut, lowerAt(scene, cut + 1) === 'to' ? cut + 3 : cut + 2] as const] : ranges;
  const thing = wording(scene, at, clause.end, stripped);
  const opensThing = determiners.has(lowerAt(scene, at)) || !prepositions.has(lowerAt(scene, at));
  const isThing =
    thing !== '' &&
    opensThing &&
    !/^(?:(?:it|this|that|them)(?: back)?|back|something|me|us|you|her|him)$/iu.test(thing);
  const away = /\bto\b/u.test(thing) && (head.by === 'them' || verb.lemma === 'pass');
  return isThing && !away && verb.lemma !== 'get' ? thing : full();
};

/** "bring **it** round", "hold **it** for us": with what was named before in the place of the pronoun. */
export const withThing = (scene: Scene, index: number, head: Head, said: string): string => {
  if (head.isThing === true) return said;
  const verb = verbForm(lowerAt(scene, head.what))?.lemma ?? '';
  const whole = /^(?:it|them) /u.test(said) ? `${verb} ${said}` : said;
  const thing = antecedentOf(scene, index, head.what);
  return thing === null ? whole : whole.replace(/\b(?:it|them)\b/u, () => thing);
};

/** What was asked for, and by when, if that was said with it. */
interface Wanted {
  readonly what: string;
  readonly due: Due | null;
  /** Where it was said. */
  readonly clause: number;
}

/** Without its day: "wants my slides by Friday". */
const wantedIn = (scene: Scene, first: number, end: number): Wanted => {
  const due = dueIn(scene, first, end);
  const ranges = due === null ? [] : [[due.first, due.end] as const];
  const clause = scene.clauseByToken.get(first) ?? -1;
  return { what: wording(scene, first, trimmedEnd(scene, first, end), ranges), due, clause };
};

/** "Omar wants a copy of my analysis and I promised it": what "it" is. */
export const wantedBefore = (scene: Scene, index: number): Wanted | null => {
  // "offered to review my case study, I send it by Monday": theirs is what they do with it.
  const offered = scene.clauses[index - 1];
  if (
    offered?.subject === 'them' &&
    (['offer', 'agree', 'promise'].includes(offered.lemma) ||
      ['will', 'would', 'can'].includes(offered.modal ?? ''))
  ) {
    const mine = indexIn(scene, offered.verb + 1, offered.end, (at) => lowerAt(scene, at) === 'my');
    const behind = indexIn(scene, mine + 1, offered.end, (at) => prepositions.has(lowerAt(scene, at)));
    const end = behind < 0 ? offered.end : behind;
    if (mine > 0) return wantedIn(scene, mine, end);
  }
  const wants = ['want', 'need', 'like', 'love', 'ask', 'forget', 'borrow'];
  // "asked for my one-pager and I said she'd have it"
  const before = [index - 1, index - 2, index - 3]
    .map((at) => scene.clauses[at])
    .find(
      (clause) => wants.includes(clause?.lemma ?? '') || (clause !== undefined && isStillHad(scene, clause)),
    );
  if (before === undefined || before.negated) return null;
  // "wanted to borrow my book, bringing it on Thursday"
  const isLoan = ['borrow', 'have', 'see', 'read'].includes(lowerAt(scene, before.verb + 2));
  // "I want **her to see** the new version"
  const isForHer =
    before.subject === 'me' &&
    ['her', 'him', 'them'].includes(lowerAt(scene, before.verb + 1)) &&
    lowerAt(scene, before.verb + 2) === 'to';
  const first =
    before.verb +
    (isForHer ? 4 : before.lemma === 'ask' ? 2 : lowerAt(scene, before.verb + 1) === 'to' && isLoan ? 3 : 1);
  // "forgot to send Wei the data, do it tonight"
  if (before.lemma === 'forget')
    return lowerAt(scene, first) === 'to' ? wantedIn(scene, first + 1, before.end) : null;
  if (before.lemma === 'ask' && lowerAt(scene, first - 1) !== 'for') return null;
  // "wants intro to our CFO", in a note without articles.
  const word = lowerAt(scene, first);
  const isBare =
    (before.form === 's' || before.lemma === 'ask') &&
    scene.tokens[first]?.type === 'word' &&
    !prepositions.has(word) &&
    !meWords.has(word) &&
    !themWords.has(word);
  return determiners.has(word) || word === 'my' || isBare ? wantedIn(scene, first, before.end) : null;
};

/** "I still have her spare keys" */
const isStillHad = (scene: Scene, { lemma, verb, subject }: Clause): boolean =>
  lemma === 'have' && ['me', 'none'].includes(subject) && lowerAt(scene, verb - 1) === 'still';

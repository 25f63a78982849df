import { wordSet } from '../../word-set.ts';
import type { Clause } from '../clauses/clauses.ts';
import { isByUs } from '../clauses/clause.ts';
import { hasMe } from '../clauses/doers.ts';
import {
  attending,
  elsewhere,
  gatherings,
  groupOccasions,
  groups,
  heldToThings,
  isSomebody,
  unnamed,
} from '../english/company.ts';
import { callingBy, contactNouns, contactVerbs, isLive, namesTalk } from '../english/contact.ts';
import { determiners, possessives, prepositions, selfPronouns } from '../english/grammar.ts';
import { indexIn, lowerAt, mentionAt, onceAClause, type Scene } from '../scene.ts';

/**
 * With whom else a talk of this clause was, where no name tells it: with somebody ("coffee with my sister", "met Tom's boss"), or with many
 * of whom anybody may be one ("board meeting", "lunch with the team"); null where it tells no such talk.
 */
export const otherCompany = onceAClause((scene, clause): 'some' | 'many' | null => {
  if (isOfMany(scene, clause)) return 'many';
  if (isDoneByTheirs(scene, clause)) return 'some';
  for (const at of slotsOfCompany(scene, clause))
    if (isOthersAt(scene, clause, at)) return isGroupAt(scene, at) ? 'many' : 'some';
  return null;
});

/** Words in which a phrase names who is meant. */
const reach = 4;

/** "**little brother**", "**the bank**", past the words that describe: the first of a few for which it holds; -1 where none does. */
const inPhrase = (scene: Scene, at: number, fits: (word: string) => boolean): number => {
  for (let index = at; index < at + reach; index += 1) {
    const { type, lower = '' } = scene.tokens[index] ?? {};
    if (type !== 'word' || (prepositions.has(lower) && index > at)) return -1;
    if (fits(lower)) return index;
  }
  return -1;
};

const isSomebodyAt = (scene: Scene, at: number): boolean => inPhrase(scene, at, isSomebody) >= 0;

const isGroupAt = (scene: Scene, at: number): boolean =>
  mentionAt(scene, at) === undefined && inPhrase(scene, at, (word) => groups.has(word)) >= 0;

/** What one sees and visits may be a thing. */
const seeing = wordSet('see visit');

/** "coffee with **my sister**", "called **the bank**", "met **Tom's boss**" */
const isOthersAt = (scene: Scene, { lemma, verb }: Clause, at: number): boolean => {
  const isObject = at === verb + 1;
  const named = mentionAt(scene, at);
  if (named !== undefined) {
    if (named.first !== at || !["'s", "'"].includes(lowerAt(scene, named.end))) return false;
    const isLetter = !isLive(contactVerbs.get(lemma)?.kind ?? 'other');
    if (!isObject && !isLetter) return scene.tokens[named.end + 1]?.type === 'word';
    return seeing.has(lemma) || isLetter
      ? isSomebodyAt(scene, named.end + 1)
      : inPhrase(scene, named.end + 1, (word) => heldToThings.has(word)) < 0;
  }
  const word = lowerAt(scene, at);
  // "when we met **this afternoon**", "talked to **each other**"
  if (scene.dateByFirst.has(at) || word === 'each') return false;
  if (
    (isObject && (seeing.has(lemma) || !isLive(contactVerbs.get(lemma)?.kind ?? 'other'))) ||
    possessives.has(word)
  )
    return (
      (possessives.has(word) || unnamed.has(word) || determiners.has(word)) && isSomebodyAt(scene, at + 1)
    );
  return unnamed.has(word) || determiners.has(word) || inPhrase(scene, at, (one) => unnamed.has(one)) >= 0;
};

/** Where it may stand with whom a talk was: "called **...**", "talked to **...**", "lunch yesterday with **...**". */
const slotsOfCompany = (scene: Scene, clause: Clause): readonly number[] => {
  const { first, verb, lemma, form, modal, negated } = clause;
  const end = headEnd(scene, clause) < verb ? headEnd(scene, clause) : clause.end;
  const isNoted = end < verb;
  if (!(isByUs(clause) || isNoted) || selfPronouns.has(lowerAt(scene, verb + 1))) return [];
  const slots: number[] = [];
  const contact = contactVerbs.get(lemma);
  if (contact !== undefined && !isNoted && form === 'past' && modal === null && !negated)
    for (const lead of contact.before)
      if (lead === '') slots.push(verb + 1);
      else if (lowerAt(scene, verb + 1) === lead) slots.push(verb + 2);
  let isTalk = !isNoted && contact?.before.includes('with') === true;
  for (let at = first; at < end; at += 1) {
    const word = lowerAt(scene, at);
    isTalk ||= namesTalk(word) && isLive(contactNouns.get(word) ?? 'other');
    const isLead =
      ['with', 'w'].includes(word) ||
      (word === 'from' && namesTalk(lowerAt(scene, at - 1))) ||
      (word === 'to' && ['next', 'hello', 'hi'].includes(lowerAt(scene, at - 1)));
    // "went to the cinema **with Tom's kids**", and not "sent a note with the figures"
    const isTheirs = mentionAt(scene, at + 1) !== undefined && isOwnedSomebody(scene, at + 1);
    // "dinner **at Tom's parents**"
    if ((isLead && (isTalk || isTheirs)) || (word === 'at' && isTalk && isTheirs)) slots.push(at + 1);
  }
  return slots;
};

/** "Tom's **kids**" */
const isOwnedSomebody = (scene: Scene, at: number): boolean => {
  const end = mentionAt(scene, at)?.end ?? at;
  return lowerAt(scene, end) === "'s" && isSomebodyAt(scene, end + 1);
};

/** "rang", "wrote": to me, where nobody else is named. */
const isCalling = ({ form, modal, lemma }: Clause): boolean =>
  form === 'past' &&
  modal === null &&
  (callingBy.has(lemma) || ['call', 'message', 'email'].includes(contactVerbs.get(lemma)?.kind ?? ''));

/** "**Tom's sister** called me", "**her boss** came by": whoever is theirs did something toward me. */
const isDoneByTheirs = (scene: Scene, clause: Clause): boolean => {
  const at = clause.subjectFirst;
  return (
    isOwnedSomebody(scene, at) &&
    // "Ada's emailing her boss": she does.
    (mentionAt(scene, at)?.end ?? at) + 1 < clause.verb &&
    (isCalling(clause) || hasMe(scene, clause.verb, clause.end))
  );
};

/** "**Board meeting**", "**All-hands** this morning", "went to the Christmas **party**", "the **committee met**" */
const isOfMany = (scene: Scene, clause: Clause): boolean => {
  const { first, verb, lemma, form, negated } = clause;
  const isGroup = (at: number): boolean => groups.has(lowerAt(scene, at));
  if (lemma === 'meet' && form === 'past' && verb > first && isGroup(verb - 1)) return true;
  const end = headEnd(scene, clause);
  const isKind = (at: number): boolean =>
    isGroup(at - 1) && (namesTalk(lowerAt(scene, at)) || groupOccasions.has(lowerAt(scene, at)));
  const isAttended = attending.has(lemma) && isByUs(clause) && form === 'past' && !negated;
  // "Choir **practice**" is no verb.
  const isNoted = verb < 0 || verb >= end || (clause.subject === 'none' && isKind(verb));
  if (!isAttended && !isNoted) return false;
  for (let at = isNoted ? first : verb + 1; at < Math.min(end, first + mostBefore); at += 1) {
    const word = lowerAt(scene, at);
    if (mentionAt(scene, at) !== undefined) return false;
    // "went **to** the party"
    if (elsewhere.has(word) && at !== verb + 1) return false;
    // "Town hall on Monday", and not "at the town hall"
    const isTownHall = word === 'town' && lowerAt(scene, at + 1) === 'hall' && at === first;
    if (isTownHall || isKind(at) || (gatherings.has(word) && (word !== 'fair' || at > first))) return true;
  }
  return false;
};

/** Words before that of the occasion. */
const mostBefore = 8;

/** "**Team lunch**, everybody asked about Tom": what is noted first, up to its comma. */
const headEnd = (scene: Scene, { first, end }: Clause): number => {
  const comma = indexIn(scene, first, end, (at) => lowerAt(scene, at) === ',');
  return comma < 0 ? end : comma;
};

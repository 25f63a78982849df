import { wordSet } from '../../word-set.ts';
import { fold } from '../../people/fold.ts';
import { isGivenName } from '../../people/given-names.ts';
import type { Clause } from '../clauses/clauses.ts';
import { contactNouns, contactVerbs } from '../english/contact.ts';
import { determiners, possessives, prepositions } from '../english/grammar.ts';
import { relations } from '../english/relations.ts';
import { titleNouns } from '../english/titles.ts';
import { isVerbForm, verbForm } from '../english/verbs.ts';
import { honorifics, namedThings, places } from '../english/words.ts';
import type { Mention } from './mention.ts';
import { clauseAt, lowerAt, mentionAt, type Scene } from '../scene.ts';

/** Before "Chase's CFO", "my new manager": the token that leads to the post which ends at `index`, or -1. */
export const postOwner = (scene: Scene, last: number): number => {
  // "a friend of his, Anna"
  const isOfTheirs =
    lowerAt(scene, last - 1) === 'of' && /^(?:hers|his|theirs|mine|ours)$/u.test(lowerAt(scene, last));
  const index = isOfTheirs ? last - 2 : last;
  const isSecond = lowerAt(scene, index) === 'two' && lowerAt(scene, index - 1) === 'number';
  if (!isSecond && !titleNouns.test(lowerAt(scene, index)) && !relations.has(lowerAt(scene, index)))
    return -1;
  for (let at = index - 1; at >= index - 4; at -= 1) {
    if (['my', 'our', 'her', 'his', 'their', 'the', 'a', 'an'].includes(lowerAt(scene, at))) return at - 1;
    if (lowerAt(scene, at) === "'s") {
      let start = at - 1;
      while (start > at - 4 && scene.tokens[start - 1]?.capital === true) start -= 1;
      return start - 1;
    }
  }
  return -1;
};

/** "Rob's number two, Helen Fry, has left": somebody of theirs, who was not there. */
export const isApposed = (scene: Scene, { first, known }: Mention, clause: Clause): boolean => {
  if (known.length > 0 || contactVerbs.has(clause.lemma) || ['join', 'come', 'attend'].includes(clause.lemma))
    return false;
  for (let at = first - 2; at >= first - 6; at -= 1)
    if (lowerAt(scene, at) === "'s")
      return (
        mentionAt(scene, at - 1) !== undefined &&
        postOwner(scene, first - 2) >= -1 &&
        isPostWord(scene, first - 2)
      );
  return false;
};

const isPostWord = (scene: Scene, index: number): boolean =>
  titleNouns.test(lowerAt(scene, index)) ||
  relations.has(lowerAt(scene, index)) ||
  (lowerAt(scene, index) === 'two' && lowerAt(scene, index - 1) === 'number');

/** "an agency, Pflege Plus": what bears the name stands before it; "a nurse from the agency, Ana Ruiz" is no agency. */
export const isNamedThing = (scene: Scene, { first }: Mention): boolean => {
  if (lowerAt(scene, first - 1) !== ',' || !namedThings.has(lowerAt(scene, first - 2))) return false;
  for (let at = first - 3; at >= first - 6; at -= 1)
    if (determiners.has(lowerAt(scene, at))) return !prepositions.has(lowerAt(scene, at - 1));
  return false;
};

/** "The Design of Everyday Things", "a dog called Biscuit", "watched Fawlty Towers": a work or an animal, whose name the book does not hold. */
export const isWorkOrPet = (scene: Scene, { first, known, full, name }: Mention): boolean => {
  if (known.length > 0) return false;
  const [before, noun] = [lowerAt(scene, first - 1), scene.tokens[first - 2]];
  if (before === 'of')
    return (
      lowerAt(scene, first - 3) === 'the' &&
      noun?.capital === true &&
      !titleNouns.test(noun.lower) &&
      !relations.has(noun.lower)
    );
  // "ex Deutsche Bahn": where somebody was.
  if (['ex', 'formerly', 'previously'].includes(before)) return !isGivenName(fold(name).split(' ')[0] ?? '');
  // "a dog called Biscuit", "dog is called Biscuit"
  const isBeing = before !== ',' && ['is', "'s", 'was'].includes(noun?.lower ?? '');
  if (['called', 'named', ','].includes(before))
    return pets.has(isBeing ? lowerAt(scene, first - 3) : (noun?.lower ?? ''));
  const lemma = verbForm(before)?.lemma ?? '';
  return full && ['read', 'watch'].includes(lemma) && !isGivenName(fold(name).split(' ')[0] ?? '');
};

const pets = wordSet('dog puppy cat kitten horse pony rabbit parrot hamster');

/** "someone at ASML, Joris de Wit": who that is. */
export const isSomebodyNamed = (scene: Scene, { first }: Mention): boolean =>
  lowerAt(scene, first - 1) === ',' &&
  [2, 3, 4, 5, 6].some((back) => ['someone', 'somebody'].includes(lowerAt(scene, first - back)));

/** "his boss Khalid", "Rosa's husband Luis": named by what they are to somebody. */
export const isOwnedRelation = (scene: Scene, mention: Mention): boolean =>
  relations.has(lowerAt(scene, mention.first - 1).replace(/^ex-/u, '')) &&
  ['her', 'his', 'their', "'s"].includes(lowerAt(scene, mention.first - 2));

/** "Aunt Rosa's old colleague, Teodoro", "my landlord's sister Ximena": what they are to somebody stands before the name. */
const isOfSomebodys = (scene: Scene, { first }: Mention): boolean => {
  const last = lowerAt(scene, first - 1) === ',' ? first - 2 : first - 1;
  return (
    (relations.has(lowerAt(scene, last)) || titleNouns.test(lowerAt(scene, last))) &&
    [1, 2, 3].some((back) => ["'s", 'her', 'his', 'their'].includes(lowerAt(scene, last - back)))
  );
};

/** Clauses behind the name in which they may do something, past what they are and do. */
const mostBehind = 3;

/** "Aunt Rosa's colleague, Teodoro, kindly **rang me**", "my landlord's sister Ximena works at a mine and **let me** interview her": no talk without them. */
export const isActingTowardMe = (scene: Scene, mention: Mention): boolean => {
  if (mention.known.length > 0 || !isOfSomebodys(scene, mention)) return false;
  const own = scene.clauseByToken.get(mention.first) ?? -1;
  for (let index = own; index >= 0 && index <= own + mostBehind; index += 1) {
    const clause = scene.clauses[index];
    if (clause === undefined || clause.sentence !== scene.clauses[own]?.sentence) return false;
    const isWho = lowerAt(scene, clause.first) === 'who';
    const isOther = index > own && clause.ownSubject && clause.subjectFirst !== mention.first && !isWho;
    if (isOther) return false;
    if (!isWho && clause.verb >= mention.end && isDoneToMe(scene, clause)) return true;
  }
  return false;
};

const isDoneToMe = (scene: Scene, { form, frame, modal, negated, verb }: Clause): boolean =>
  form === 'past' &&
  frame === 'plain' &&
  modal === null &&
  !negated &&
  [1, 2, 3, 4].some((on) => ['me', 'us'].includes(lowerAt(scene, verb + on)));

const children = wordSet('daughter son baby boy girl kid child toddler newborn granddaughter grandson');

/** "a little boy called Jonah", "a daughter now, Maja", "their son is called Theo": somebody's child, who was not there. */
export const isChildNamed = (scene: Scene, { first, known }: Mention): boolean => {
  if (known.length > 0) return false;
  let at = first - 1;
  const isNaming = ['called', 'named'].includes(lowerAt(scene, at));
  // "her daughter Inés has surgery"
  const isOwned = children.has(lowerAt(scene, at)) && possessives.has(lowerAt(scene, at - 1));
  if (!isOwned) {
    if (!isNaming && lowerAt(scene, at) !== ',' && lowerAt(scene, at) !== ':') return false;
    at -= 1;
    if (isNaming && ['is', "'s", 'was'].includes(lowerAt(scene, at))) at -= 1;
    else if (!isNaming && ['now', 'already', 'too'].includes(lowerAt(scene, at))) at -= 1;
  }
  if (!children.has(lowerAt(scene, at))) return false;
  // "my son, Theo": one of mine; "met a kind girl called Imogen", "coffee with a girl called Imogen": who was met.
  for (let back = at - 1; back >= at - 4 && scene.tokens[back]?.type === 'word'; back -= 1) {
    const word = lowerAt(scene, back);
    if (['my', 'our', 'with', 'to', 'from'].includes(word)) return false;
    if (isVerbForm(word, 'past') && contactVerbs.has(verbForm(word)?.lemma ?? '')) return false;
  }
  const clause = clauseAt(scene, first);
  return clause === undefined || !contactVerbs.has(clause.lemma) || clause.verb < first;
};

/** "new person there: Meenakshi Rao", "also met: Ike". */
export const isAnnounced = (scene: Scene, mention: Mention): boolean => {
  let at = mention.first - 1;
  while (honorifics.has(lowerAt(scene, at)) || lowerAt(scene, at) === '.') at -= 1;
  // "my buddy = Tobi"
  if (lowerAt(scene, at) === '=')
    return relations.has(lowerAt(scene, at - 1)) || titleNouns.test(lowerAt(scene, at - 1));
  if (lowerAt(scene, at) !== ':') return false;
  const label = scene.tokens.slice(Math.max(0, at - 4), at).map(({ lower }) => lower);
  return label.some((word) => ['new', 'met', 'there', 'joined', 'present', 'attendees'].includes(word));
};

/** "sofia coffee 30m", "coffee priya": the note begins with the talk and whom it was with. */
export const isNamedBesideTalk = (scene: Scene, mention: Mention): boolean => {
  const start =
    scene.sentences.find(({ from, to }) => from <= mention.first && mention.first < to)?.from ?? 0;
  const lead = mention.first - 1;
  const isTalk = (at: number): boolean =>
    contactNouns.has(lowerAt(scene, at)) || ['chat', 'talk'].includes(lowerAt(scene, at));
  // "Trade fair Milan, yesterday": where it was.
  const isTown =
    contactNouns.get(lowerAt(scene, lead)) === 'event' && places.has(lowerAt(scene, mention.first));
  if (isTown) return false;
  if (mention.first === start && isTalk(mention.end)) return lowerAt(scene, mention.end + 1) !== 'about';
  if (isListedBeforeTalk(scene, mention, start, isTalk)) return true;
  return (
    isTalk(lead) &&
    lead - start < 3 &&
    !isVerbForm(lowerAt(scene, lead), 'past') &&
    (clauseAt(scene, lead)?.verb ?? -1) !== lead
  );
};

/** "In the morning Owen, in the afternoon Gita", "Afternoon: Gita (1 h)": whom one saw, told by when. */
export const isNamedByHour = (scene: Scene, mention: Mention): boolean => {
  const next = lowerAt(scene, mention.end);
  const isClosed =
    ['', '.', ',', ';', '(', '-', '–'].includes(next) || scene.tokens[mention.end]?.type === 'break';
  if (
    !isClosed ||
    !partsOfDay.has(lowerAt(scene, mention.first - (lowerAt(scene, mention.first - 1) === ':' ? 2 : 1)))
  )
    return false;
  let at = mention.first - 1;
  while (
    mention.first - at < 5 &&
    (lowerAt(scene, at) === ':' ||
      partsOfDay.has(lowerAt(scene, at)) ||
      ['in', 'the', 'this', 'at', 'after'].includes(lowerAt(scene, at)))
  )
    at -= 1;
  return (
    at < 0 ||
    ['.', ',', ';', 'and', 'then'].includes(lowerAt(scene, at)) ||
    scene.tokens[at]?.type === 'break'
  );
};

const partsOfDay = new Set('morning afternoon evening lunchtime noon'.split(' '));

/** "Lena H. + Deb K. lab lunch": the last name of a list that opens the note. */
const isListedBeforeTalk = (
  scene: Scene,
  mention: Mention,
  start: number,
  isTalk: (at: number) => boolean,
): boolean => {
  if (mention.first - start > 12) return false;
  for (let at = start; at < mention.first; at += 1) {
    const named = mentionAt(scene, at);
    if (named === undefined && !['+', '&', 'and', ','].includes(lowerAt(scene, at))) return false;
  }
  const talk = [mention.end, mention.end + 1, mention.end + 2].find(isTalk);
  return (
    talk !== undefined &&
    scene.tokens
      .slice(mention.end, talk)
      .every(({ type, lower }) => type === 'word' && verbForm(lower) === null)
  );
};

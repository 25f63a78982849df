import { wordSet } from '../../word-set.ts';
import { contactNouns, isTalkNoun } from '../english/contact.ts';
import { determiners } from '../english/grammar.ts';
import { givenNames, isGivenName } from '../../people/given-names.ts';
import { knownFirms } from '../english/firms.ts';
import { relations } from '../english/relations.ts';
import { titleNouns } from '../english/titles.ts';
import { verbForm } from '../english/verbs.ts';
import { givenNamesAmongWords, wordsThatAreNames } from '../../people/names-among-words.ts';
import { organizationWords, places } from '../english/words.ts';
import { fold } from '../../people/fold.ts';
import { isHouseOfTown } from './firm-names.ts';
import type { Mention } from './mention.ts';
import { isActingPastBrackets, isRelatedBehind, isWhoBehind } from './name-context.ts';
import { isListed } from './name-lists.ts';
import { hasPost, honorificBefore, newPersonOf } from './new-person.ts';
import { isChildNamed, isNamedThing, isOwnedRelation, isSomebodyNamed } from './role-surroundings.ts';
import { nameTold, personBefore } from './person-before.ts';
import type { Role } from './roles.ts';
import { clauseAt, lowerAt, mentionAt, type Scene } from '../scene.ts';

const social = wordSet(
  'coffee tea lunch dinner breakfast brunch drinks drink beer beers walk walked chat chatted met hike supper',
);

/** Tokens between two names of one list, at most. */
const longestGap = 12;

/** In one list with another name: "Sam Okafor, Bea Castillo and Arif Khan". */
export const isBesideAnother = (scene: Scene, mention: Mention): boolean => {
  for (let step = 1; step <= longestGap; step += 1) {
    const before = mentionAt(scene, mention.first - step);
    if (before !== undefined) {
      if (isListed(scene, before, mention)) return true;
      break;
    }
  }
  for (let step = 0; step < longestGap; step += 1) {
    const after = mentionAt(scene, mention.end + step);
    if (after !== undefined) return isListed(scene, mention, after);
  }
  return false;
};

/** "my buddy Zofia", "her boss Ilka": what they are to someone stands before the name. */
const isRelated = (scene: Scene, mention: Mention): boolean =>
  (relations.has(lowerAt(scene, mention.first - 1)) &&
    !['her', 'his', 'their', "'s"].includes(lowerAt(scene, mention.first - 2))) ||
  (lowerAt(scene, mention.first - 1) === ',' && relations.has(lowerAt(scene, mention.first - 2)));

/** "My driver, Tesfaye, used to ...", "the team lead, Judith, walked": named behind a post and before a comma. */
const isApposedToPost = (scene: Scene, { first, end }: Mention): boolean =>
  lowerAt(scene, first - 1) === ',' &&
  titleNouns.test(lowerAt(scene, first - 2)) &&
  [',', '.', ''].includes(lowerAt(scene, end)) &&
  [3, 4, 5, 6].some((back) => determiners.has(lowerAt(scene, first - back)));

/** "sent a new carer, name's Blessing", "the officer was called Dumitru": the name of somebody with a post. */
const isNamedOutright = (scene: Scene, { first }: Mention): boolean =>
  (nameTold(scene, first) >= 0 || ['called', 'named'].includes(lowerAt(scene, first - 1))) &&
  (personBefore(scene, first)?.title ?? null) !== null;

/** "the Kestrel team", "Vestas people". */
const isTeam = (scene: Scene, mention: Mention): boolean =>
  ['the', 'a', 'an', 'their', 'our'].includes(lowerAt(scene, mention.first - 1)) ||
  /^(?:team|people|folks|crew|group|guys|office|staff|recruiters?|hr|event|conference|fair|stand|booth|site|plant|headquarters|hq)$/u.test(
    lowerAt(scene, mention.end),
  );

/** Whether one capital word in a person's place may be one: "coffee with Zofia", not "call with KubeCon". */
export const isLikelyPerson = (scene: Scene, mention: Mention): boolean =>
  /^\p{L}\p{Ll}+(?:[-'’]\p{Lu}?\p{Ll}+)*$/u.test(mention.name) &&
  !organizationWords.has(fold(mention.name)) &&
  !['the', 'a', 'an', 'at', 'their', 'our', 'my'].includes(lowerAt(scene, mention.first - 1));

/** "Lunch: Wang Xiaoming", "Wang Xiaoming - 20 min on Zoom": a note of nothing but whom one met. */
const isNotedWhole = (scene: Scene, { first, end, name }: Mention): boolean => {
  if (!scene.starts.has(first) || !/^[\p{Lu}\p{Lo}][\p{L}.]*(?:[-'’ ]\p{L}[\p{L}.]*)+$/u.test(name))
    return false;
  const isLabelled =
    lowerAt(scene, first - 1) === ':' &&
    isTalkNoun(lowerAt(scene, first - 2)) &&
    scene.tokens[end] === undefined;
  const isTimed =
    ['-', '–', '—', ',', ':'].includes(lowerAt(scene, end)) && scene.tokens[end + 1]?.type === 'number';
  return isLabelled || isTimed;
};

/** "Nordea called me back", and not "Emma Philips": behind a given name a firm's word is a family's. */
const isKnownFirm = ({ name }: Mention): boolean => {
  const words = fold(name).split(' ');
  return words.some((word) => knownFirms.has(word)) && !(words.length > 1 && words.some(isGivenName));
};

/** Whether a name that the book lacks is a person at all; one capital word alone may be a firm, a town, a product. */
export const isPerson = (scene: Scene, mention: Mention, role: Role): boolean => {
  if (mention.known.length > 0) return true;
  if (role === 'none' || role === 'owner') return false;
  if (mention.name.length < 2) return false;
  if (isKnownFirm(mention)) return false;
  if (isNamedThing(scene, mention) || isHouseOfTown(scene, mention)) return false;
  if (isChildNamed(scene, mention)) return isLikelyPerson(scene, mention);
  if (mention.full) {
    const subject = clauseAt(scene, mention.first)?.subjectFirst === mention.first;
    return (
      role === 'with' ||
      role === 'spoken' ||
      subject ||
      hasPost(scene, mention) ||
      isOwnedRelation(scene, mention) ||
      isSomebodyNamed(scene, mention) ||
      // "our accountant, name of Beatrix Moll"
      (lowerAt(scene, mention.first - 1) === 'of' && lowerAt(scene, mention.first - 2) === 'name') ||
      isBesideAnother(scene, mention) ||
      isNotedWhole(scene, mention) ||
      givenNames.has(fold(mention.name).split(' ')[0] ?? '')
    );
  }
  if (honorificBefore(scene, mention.first) !== null) return true;
  const lower = fold(mention.name);
  if (givenNamesAmongWords.has(lower) && role === 'with') return true;
  if (
    isNamedOutright(scene, mention) ||
    isRelated(scene, mention) ||
    isRelatedBehind(scene, mention.end) ||
    isWhoBehind(scene.tokens, mention.end)
  )
    return true;
  if (isApposedToPost(scene, mention) && isLikelyPerson(scene, mention)) return true;
  // "met Owen and his wife Clare", and not "Owen and his wife Clare run a bakery"
  const isObject = (clauseAt(scene, mention.first)?.verb ?? -1) < mention.first;
  if (
    isObject &&
    isOwnedRelation(scene, mention) &&
    isBesideAnother(scene, mention) &&
    isLikelyPerson(scene, mention)
  )
    return true;
  if (isActingPastBrackets(scene, mention.first, mention.end)) return true;
  if (!isGivenName(lower) && wordsThatAreNames.has(lower)) return false;
  if (verbForm(lower) !== null || contactNouns.has(lower)) return false;
  const clause = clauseAt(scene, mention.first);
  const joined = [',', 'and', '&', '+', 'plus', '/', ':'].includes(lowerAt(scene, mention.first - 1));
  if (joined && isBesideAnother(scene, mention) && isLikelyPerson(scene, mention) && !isTeam(scene, mention))
    return true;
  if (isGivenName(lower))
    return (
      role === 'with' ||
      role === 'spoken' ||
      clause?.subjectFirst === mention.first ||
      // "Gatekeeper: Doreen"
      (!places.has(lower) &&
        !isOwnedRelation(scene, mention) &&
        newPersonOf(scene, mention).title !== null) ||
      verbForm(lowerAt(scene, mention.first - 1)) !== null ||
      // "Ola + Tunde want to team up"
      (['+', '&', 'and'].includes(lowerAt(scene, mention.end)) && isBesideAnother(scene, mention)) ||
      // "Deepak: 35 min", "Ravi call done"
      (scene.starts.has(mention.first) &&
        ([':', '-', '–', '—', ','].includes(lowerAt(scene, mention.end)) ||
          contactNouns.has(lowerAt(scene, mention.end)))) ||
      // "Driver Rashid took me there"
      titleNouns.test(lowerAt(scene, mention.first - 1)) ||
      // "Lars (Ørsted)"
      (lowerAt(scene, mention.end) === '(' &&
        (scene.tokens[mention.end + 1]?.capital === true || hasPost(scene, mention))) ||
      // "my CV was forwarded by Marcus"
      (lowerAt(scene, mention.first - 1) === 'by' && clause?.form === 'participle' && clause.isAuxiliary)
    );
  const around = scene.tokens
    .slice(Math.max(0, mention.first - 4), mention.first)
    .some((token) => social.has(token.lower));
  // To lose someone costs more than a chip too many, but a firm, a fair or a product is nobody.
  if (role === 'with')
    return (
      hasPost(scene, mention) ||
      (!isTeam(scene, mention) && ((around && clause !== undefined) || isLikelyPerson(scene, mention)))
    );

  const passing = ['introduce', 'intro', 'pass', 'name', 'forward', 'hand', 'connect'].includes(
    clause?.lemma ?? '',
  );
  return role === 'spoken' && passing && lowerAt(scene, mention.first - 1) !== 'at';
};

import type { Clause } from '../clauses/clauses.ts';
import { contactNouns, contactVerbs, vagueContactNouns } from '../english/contact.ts';
import {
  adverbs,
  conjunctions,
  determiners,
  nominatives,
  objectPronouns,
  prepositions,
} from '../english/grammar.ts';
import { relations } from '../english/relations.ts';
import { verbForm } from '../english/verbs.ts';
import { lowerAt, mentionAt, type Scene } from '../scene.ts';
import { isBehind } from './sign-context.ts';
import type { SignOrNot } from './sign.ts';
import { someDay } from '../english/dates.ts';
import { receiving } from '../english/promising.ts';

/** "agreed to talk on Monday", and not "to talk again in May", which tells of a talk that was. */
export const isAgreedTalk = (scene: Scene, clause: Clause): boolean =>
  ['agree', 'arrange'].includes(clause.lemma) &&
  clause.subject === 'we' &&
  lowerAt(scene, clause.verb + 1) === 'to' &&
  !scene.tokens.slice(clause.verb, clause.end).some(({ lower }) => someDay.has(lower));

const isWork =
  /^(?:(?:me|us|him|her|them) )?(?:an? |the |my )?(?:\S+ )?(?:recommendation|reference|endorsement|testimonial|referral)\b/u;

const wordsBehind = (scene: Scene, index: number): string =>
  scene.tokens
    .slice(index + 1, index + 5)
    .map(({ lower }) => lower)
    .join(' ');

/** "saw **her post**", "saw **Tom's show**": a thing of theirs, and not them: "saw her at the station", "saw Tom's sister". */
const isThingOfTheirs = (scene: Scene, at: number): boolean => {
  const [word, noun] = [lowerAt(scene, at), scene.tokens[at + 1]];
  const named = mentionAt(scene, at);
  if (named !== undefined)
    return (
      lowerAt(scene, named.end) === "'s" &&
      scene.tokens[named.end + 1]?.type === 'word' &&
      !relations.has(lowerAt(scene, named.end + 1))
    );
  if (['his', 'their'].includes(word)) return true;
  return (
    word === 'her' &&
    noun?.type === 'word' &&
    !prepositions.has(noun.lower) &&
    !conjunctions.has(noun.lower) &&
    !adverbs.has(noun.lower) &&
    !scene.dateByFirst.has(at + 1) &&
    !nominatives.has(noun.lower)
  );
};

/** "a data engineer at Grab **called** Siti", "the dog is **called** Biscuit": how somebody is named, and no call. */
const isNaming = (scene: Scene, index: number, owner: Clause | undefined): boolean => {
  if (!['called', 'named'].includes(lowerAt(scene, index))) return false;
  const before = lowerAt(scene, index - 1);
  if (['is', 'was', "'s", 'are', 'were'].includes(before)) return owner?.subject !== 'me';
  return (
    owner !== undefined &&
    owner.verb !== index &&
    scene.tokens[index - 1]?.type === 'word' &&
    !conjunctions.has(before) &&
    scene.tokens[index + 1]?.capital === true &&
    (determiners.has(lowerAt(scene, index - 2)) || mentionAt(scene, index + 1) !== undefined)
  );
};

/** Of a word that is a verb here: "called", "wrote to her", and not "wrote a book", "walked me through it". */
export const verbSign = (scene: Scene, index: number, clause: number): SignOrNot => {
  const word = lowerAt(scene, index);
  const owner: Clause | undefined = scene.clauses[clause];
  const verb = verbForm(word);
  if (isNaming(scene, index, owner)) return null;
  if (
    lowerAt(scene, index - 1) === 'to' &&
    verb !== null &&
    owner !== undefined &&
    owner.verb >= 0 &&
    owner.verb !== index &&
    !['try', 'go', 'come', 'manage', 'get', 'take', 'treat'].includes(owner.lemma) &&
    !isAgreedTalk(scene, owner)
  )
    return null;
  // "walked me through the model"
  if (verb?.lemma === 'walk' && /^(?:me|us|him|her|them) (?:all )?through\b/u.test(wordsBehind(scene, index)))
    return null;
  // "gave me his boss's email": where to reach somebody.
  if (
    ['email', 'e-mail', 'mail', 'phone', 'whatsapp', 'linkedin', 'telegram'].includes(word) &&
    ["'s", 'his', 'her', 'their'].includes(lowerAt(scene, index - 1)) &&
    ['give', 'share', 'have', 'pass', 'find', 'know', 'need', 'ask', 'lose'].includes(owner?.lemma ?? '')
  )
    return null;
  // "got a reply from Jonas"
  if (
    ['reply', 'response', 'answer'].includes(word) &&
    receiving.has(owner?.lemma ?? '') &&
    lowerAt(scene, index + 1) === 'from'
  )
    return { index, kind: 'message', vague: true, clause, verb: false };
  // "answered all my questions": what they gave, and nothing that was begun.
  if (verb?.lemma === 'answer' && /\bquestions?\b/u.test(wordsBehind(scene, index))) return null;
  // "wrote me a recommendation letter", "is going to write a book": what they made for me or others, and no message.
  if (
    verb?.lemma === 'write' &&
    (isWork.test(wordsBehind(scene, index)) ||
      /^(?:an?|the|his|her|their|my|another) (?:\S+ )?(?:books?|novel|blog|column|song|play|memoir|code|exam)\b/u.test(
        wordsBehind(scene, index),
      ))
  )
    return null;
  const contact = verb === null ? undefined : contactVerbs.get(verb.lemma);
  const asVerb =
    contact !== undefined &&
    verb !== null &&
    // "Two quick calls today"
    !(verb.forms.has('s') && owner?.subject === 'thing' && contactNouns.has(word)) &&
    (owner?.verb === index ||
      verb.forms.has('past') ||
      (lowerAt(scene, index - 1) === 'to' &&
        owner !== undefined &&
        (owner.lemma === 'try' ||
          (['go', 'come'].includes(owner.lemma) && owner.form === 'past') ||
          isAgreedTalk(scene, owner))) ||
      (verb.forms.has('ing') && !contactNouns.has(word)));
  if (asVerb && contact !== undefined && verb !== null) {
    const next = lowerAt(scene, index + 1);
    // "he'll ping her": among themselves.
    if (owner?.subject === 'them' && owner.modal === 'will' && objectPronouns.has(next)) return null;
    if (
      ['catch', 'bump', 'run', 'stumble', 'reach'].includes(verb.lemma) &&
      !['up', 'into', 'out', 'upon', 'on', 'with', 'over'].includes(next)
    )
      return null;
    if (verb.lemma === 'run' && next !== 'into') return null;
    // "saw her post on Monday"
    if (verb.lemma === 'see' && isThingOfTheirs(scene, index + 1)) return null;
    if (verb.lemma === 'see' && ['', '.', 'that', 'if', 'how', 'whether', 'what', 'the', 'a'].includes(next))
      return null;
    if (verb.forms.has('base') && !verb.forms.has('past') && contactNouns.has(word))
      return isBehind(scene, index)
        ? null
        : {
            index,
            kind: contact.kind,
            vague: contact.vague || vagueContactNouns.has(word),
            clause,
            verb:
              owner?.verb === index
                ? owner.form !== 'base' || owner.modal === 'will'
                : lowerAt(scene, index - 1) === 'to',
          };
    return { index, kind: contact.kind, vague: contact.vague, clause, verb: true };
  }
  return undefined;
};

import type { InteractionKind } from '../../interactions/interaction.ts';
import { wordSet } from '../../word-set.ts';
import type { Clause } from '../clauses/clauses.ts';
import { contactNouns, contactVerbs, emojiKinds, vagueContactNouns } from '../english/contact.ts';
import {
  adverbs,
  conjunctions,
  nominatives,
  objectPronouns,
  possessives,
  prepositions,
} from '../english/grammar.ts';
import { relations } from '../english/relations.ts';
import { titleNouns } from '../english/titles.ts';
import { verbForm } from '../english/verbs.ts';
import { foreignContact } from '../languages/index.ts';
import { lowerAt, mentionAt, type Scene } from '../scene.ts';
import type { Token } from '../words/token.ts';
import { talkAheadIn } from './talks-ahead.ts';
import { isAttended, isBehind, isDropIn, isEventName, isPaper } from './sign-context.ts';

const noToken: Token = {
  text: '',
  lower: '',
  from: 0,
  to: 0,
  type: 'mark',
  capital: false,
  gap: false,
  unspaced: false,
};

/** A word that says how one met. */
export interface Sign {
  readonly index: number;
  readonly kind: InteractionKind;
  readonly vague: boolean;
  readonly clause: number;
  readonly verb: boolean;
}

const places = new Set([
  'teams',
  'zoom',
  'slack',
  'linkedin',
  'whatsapp',
  'skype',
  'signal',
  'telegram',
  'meet',
  'facetime',
  'webex',
  'phone',
  'messenger',
  'discord',
  'wechat',
  'sms',
  'email',
  'text',
  'video',
]);

export const messengers: ReadonlySet<string> = wordSet(
  'whatsapp wechat telegram signal messenger line viber kakaotalk slack',
);

const isWord = (scene: Scene, index: number): boolean => scene.tokens[index]?.type === 'word';

/** "agreed to talk on Monday", and not "to talk again in May", which tells of a talk that was. */
export const isAgreedTalk = (scene: Scene, clause: Clause): boolean =>
  ['agree', 'arrange'].includes(clause.lemma) &&
  clause.subject === 'we' &&
  lowerAt(scene, clause.verb + 1) === 'to' &&
  !scene.tokens
    .slice(clause.verb, clause.end)
    .some(({ lower }) => ['again', 'soon', 'more', 'another', 'next'].includes(lower));

/** Everyday words that with the one before are a gathering. */
const eventCompounds: ReadonlyMap<string, readonly string[]> = new Map([
  ['day', ['career', 'careers', 'open', 'demo', 'pitch', 'sports', 'team']],
  [
    'evening',
    [
      'networking',
      'alumni',
      'quiz',
      'parents',
      'careers',
      'career',
      'open',
      'trade',
      'members',
      'info',
      'information',
    ],
  ],
  [
    'night',
    [
      'networking',
      'alumni',
      'quiz',
      'demo',
      'trivia',
      'open',
      'trade',
      'careers',
      'career',
      'members',
      'game',
      'poker',
      'bingo',
      'curry',
    ],
  ],
  ['session', ['poster', 'networking', 'panel']],
  ['show', ['trade', 'air', 'boat', 'motor']],
  ['run', ['charity', 'fun']],
]);

const isWork =
  /^(?:(?:me|us|him|her|them) )?(?:an? |the |my )?(?:\S+ )?(?:recommendation|reference|endorsement|testimonial|referral)\b/u;

const wordsBehind = (scene: Scene, index: number): string =>
  scene.tokens
    .slice(index + 1, index + 5)
    .map(({ lower }) => lower)
    .join(' ');

/** "saw **her post**", "saw his photos": a thing of theirs, and not them: "saw her at the station". */
const isThingOfTheirs = (scene: Scene, at: number): boolean => {
  const [word, noun] = [lowerAt(scene, at), scene.tokens[at + 1]];
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

/** "there will be a party on Friday", "there's a fair in June": what comes, and nothing where one met. */
const isToCome = (scene: Scene, owner: Clause | undefined): boolean =>
  owner?.lemma === 'be' &&
  owner.form !== 'past' &&
  owner !== scene.clauses[0] &&
  lowerAt(scene, owner.subjectFirst) === 'there';

const signAt = (scene: Scene, index: number, clause: number): Sign | null => {
  const word = lowerAt(scene, index);
  const owner: Clause | undefined = scene.clauses[clause];
  const verb = verbForm(word);
  if (isEventName(scene, index)) return { index, kind: 'event', vague: false, clause, verb: false };
  // "Google Meet", "35 min on meet"
  if (word === 'meet' && ['google', 'on', 'via', 'over'].includes(lowerAt(scene, index - 1)))
    return { index, kind: 'video', vague: false, clause, verb: false };
  const joined = scene.tokens[index]?.unspaced === true || /^\p{sc=Hangul}/u.test(word);
  if (mentionAt(scene, index) !== undefined && !joined) return null;
  if (isPaper(scene, index)) return null;
  // "Ethiopian food with Leo", and no "food stall"
  if (word === 'food' && !['with', 'at', 'together'].includes(lowerAt(scene, index + 1))) return null;
  // "line by line"
  if (word === 'line' && [lowerAt(scene, index - 1), lowerAt(scene, index + 1)].includes('by')) return null;
  // "over a screen share"
  if (word === 'share' && lowerAt(scene, index - 1) === 'screen')
    return { index, kind: 'video', vague: false, clause, verb: false };
  // "a lady called Precious"
  if (
    word === 'called' &&
    // "our buddy is called Wiebke"
    (['is', "'s", 'was'].includes(lowerAt(scene, index - 1)) ||
      relations.has(lowerAt(scene, index - 1)) ||
      titleNouns.test(lowerAt(scene, index - 1)))
  )
    return null;
  if (['note', 'notes'].includes(word) && lowerAt(scene, index - 1) === 'voice')
    return { index, kind: 'message', vague: false, clause, verb: false };
  if (word === 'white' && lowerAt(scene, index - 1) === 'flat')
    return { index, kind: 'coffee', vague: false, clause, verb: false };
  // "study group with Ada"
  if (word === 'group' && ['study', 'reading', 'working', 'project'].includes(lowerAt(scene, index - 1)))
    return { index, kind: 'meeting', vague: false, clause, verb: false };
  // "note to self"
  if (
    word === 'note' &&
    lowerAt(scene, index + 1) === 'to' &&
    /^(?:my)?self$/u.test(lowerAt(scene, index + 2))
  )
    return null;
  if (word === 'fair' && lowerAt(scene, index + 1) === 'enough') return null;
  // "A panel of three": who asked, and no gathering.
  if (
    word === 'panel' &&
    (lowerAt(scene, index + 1) === 'of' ||
      ['real', 'interview', 'hiring'].includes(lowerAt(scene, index - 1)))
  )
    return null;
  // "a drinks reception"
  if (['drinks', 'drink'].includes(word) && contactNouns.get(lowerAt(scene, index + 1)) === 'event')
    return null;
  // "career day", "networking evening"
  if (eventCompounds.get(word)?.includes(lowerAt(scene, index - 1)) === true)
    return { index, kind: 'event', vague: false, clause, verb: false };
  // "New contact: Fatima Zahra"
  if (
    word === 'contact' &&
    ['new', 'a', 'the', 'her', 'his', 'their', 'my', 'good', 'useful'].includes(lowerAt(scene, index - 1))
  )
    return null;
  // "at her workshop": where somebody works.
  if (word === 'workshop' && possessives.has(lowerAt(scene, index - 1))) return null;
  if (isDropIn(scene, index)) return { index, kind: 'meeting', vague: true, clause, verb: true };
  // "gave Ada a bell", "gave her a buzz"
  if (['bell', 'buzz'].includes(word) && owner?.lemma === 'give' && lowerAt(scene, index - 1) === 'a')
    return { index, kind: 'call', vague: false, clause, verb: false };
  // "did pick up in the end": the phone.
  if (
    verb?.lemma === 'pick' &&
    lowerAt(scene, index + 1) === 'up' &&
    (!isWord(scene, index + 2) || ['in', 'and', 'after', 'on', 'this'].includes(lowerAt(scene, index + 2)))
  )
    return { index, kind: 'call', vague: false, clause, verb: true };
  // "just hung up with Ken", and not "she is hung up on the price"
  if (verb?.lemma === 'hang' && lowerAt(scene, index + 1) === 'up' && lowerAt(scene, index + 2) !== 'on')
    return { index, kind: 'call', vague: false, clause, verb: true };
  // "WeChat video", "a WhatsApp call": what one did there says more than where.
  if (messengers.has(word) && ['video', 'call', 'voice'].includes(lowerAt(scene, index + 1))) return null;
  if (['conf', 'conference'].includes(word) && lowerAt(scene, index + 1) === 'call') return null;
  if (isToCome(scene, owner)) return null;
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
    ['get', 'have', 'receive'].includes(owner?.lemma ?? '') &&
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
  const kind =
    contactNouns.get(word) ??
    emojiKinds.get(word) ??
    (isAttended(scene, index, owner) ? 'event' : undefined) ??
    (['talk', 'chat', 'conversation', 'chinwag'].includes(word)
      ? 'other'
      : (foreignContact(scene.tokens[index] ?? noToken) ?? undefined));
  if (kind === undefined || isBehind(scene, index)) return null;
  const before = lowerAt(scene, index - 1);
  if (
    places.has(word) &&
    !['call', 'meeting', 'chat', 'message', 'msg'].includes(lowerAt(scene, index + 1)) &&
    kind !== 'email' &&
    ![
      'on',
      'via',
      'over',
      'by',
      'through',
      'a',
      'the',
      'in',
      'video',
      'with',
      'per',
      'quick',
      'short',
      'min',
      'mins',
      'minutes',
      'm',
      'hr',
      'hour',
      'h',
      'still',
    ].includes(before) &&
    index > 0 &&
    scene.clauses[clause]?.first !== index &&
    ['linkedin', 'slack', 'teams', 'signal', 'meet'].includes(word)
  )
    return null;
  if (
    [
      'line',
      'card',
      'signal',
      'run',
      'note',
      'ping',
      'text',
      'session',
      'review',
      'tour',
      'visit',
      'mail',
    ].includes(word) &&
    [
      'the',
      'her',
      'his',
      'their',
      'my',
      'this',
      'product',
      'production',
      'credit',
      'business',
      'cover',
    ].includes(before)
  )
    return null;
  return {
    index,
    kind,
    vague:
      (vagueContactNouns.has(word) &&
        !(word === 'phone' || ['teams', 'slack', 'linkedin', 'signal'].includes(word))) ||
      kind === 'other',
    clause,
    verb: false,
  };
};

export const isHypothetical = (clause: Clause | undefined): boolean =>
  clause !== undefined &&
  // "Dinner with Sam on Friday?", "lunch Friday?": a question without a verb names the talk all the same.
  ((clause.question && clause.verb >= 0 && !(clause.lemma === 'lunch' && clause.verb === clause.first)) ||
    ['suggested', 'wished', 'conditional', 'asked'].includes(clause.frame) ||
    clause.modal === 'should' ||
    clause.modal === 'may' ||
    clause.modal === 'would' ||
    clause.modal === 'can');

/** "didn't meet Lena", "cancelled our lunch": no talk. */
const fellThrough = (clause: Clause): boolean =>
  clause.lemma === 'cancel' ||
  (clause.negated &&
    clause.modal === null &&
    (clause.form === 'past' || (clause.form === 'participle' && clause.hasAuxiliary)) &&
    contactVerbs.has(clause.lemma));

/** "invited me to **lunch**", "can't wait to **see** her": of a talk that is set ahead. */
const signAhead = (scene: Scene, index: number, clause: number): Sign | null => {
  const word = lowerAt(scene, index);
  const noun = contactNouns.get(word);
  if (noun !== undefined)
    return { index, kind: noun, vague: vagueContactNouns.has(word), clause, verb: false };
  const verb = contactVerbs.get(verbForm(word)?.lemma ?? '');
  return verb === undefined
    ? signAt(scene, index, clause)
    : { index, kind: verb.kind, vague: verb.vague, clause, verb: true };
};

export const signsOf = (scene: Scene, taken: ReadonlySet<number>): readonly Sign[] =>
  scene.clauses.flatMap((clause, number) => {
    if (taken.has(number)) return [];
    const ahead = talkAheadIn(scene, clause);
    if (ahead < 0 && (isHypothetical(clause) || fellThrough(clause))) return [];
    const signs: Sign[] = [];
    // An emoji before the first word is a mark, which no clause holds.
    const before = scene.clauses[number - 1]?.end ?? 0;
    for (let index = Math.max(before, clause.first - 3); index < clause.first; index += 1) {
      const kind = emojiKinds.get(lowerAt(scene, index));
      if (kind !== undefined) signs.push({ index, kind, vague: false, clause: number, verb: false });
    }
    for (let index = clause.first; index < clause.end; index += 1) {
      const sign = index === ahead ? signAhead(scene, index, number) : signAt(scene, index, number);
      if (sign !== null) signs.push(sign);
    }
    return signs;
  });

import type { Clause } from '../clauses/clauses.ts';
import { wordSet } from '../../word-set.ts';
import { contactNouns } from '../english/contact.ts';
import { possessives } from '../english/grammar.ts';
import { relations } from '../english/relations.ts';
import { titleNouns } from '../english/titles.ts';
import { verbForm } from '../english/verbs.ts';
import { lowerAt, mentionAt, type Scene } from '../scene.ts';
import { isDropIn, isEventName, isPaper, isPlaced } from './sign-context.ts';
import type { SignOrNot } from './sign.ts';
import { messengers } from './sign-nouns.ts';

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
  ['practice', ['choir', 'band', 'orchestra']],
  ['rehearsal', ['choir', 'band', 'orchestra']],
]);

const isWord = (scene: Scene, index: number): boolean => scene.tokens[index]?.type === 'word';

/** "there will be a party on Friday", "there's a fair in June": what comes, and nothing where one met. */
const isToCome = (scene: Scene, owner: Clause | undefined): boolean =>
  owner?.lemma === 'be' &&
  owner.form !== 'past' &&
  owner !== scene.clauses[0] &&
  lowerAt(scene, owner.subjectFirst) === 'there';

const drives = wordSet('blood food charity toy book recruitment membership');

/** Of a day, when it was and how it went, and not what for. */
const daysOfTheirs = wordSet(
  'the a an this that one same other another every each first second third last next final long hard hot cold rainy sunny good bad busy nice of on',
);

/** "at the **supplier day**", "at the **blood drive**", "at our **stand**": where many come, and one meets at it. */
const isOpenToMany = (scene: Scene, index: number): boolean => {
  const [word, before] = [lowerAt(scene, index), lowerAt(scene, index - 1)];
  if (!['day', 'drive', 'stand', 'booth'].includes(word) || !isPlaced(scene, index)) return false;
  if (word === 'drive') return drives.has(before);
  if (word === 'day') return scene.tokens[index - 1]?.type === 'word' && !daysOfTheirs.has(before);
  return ['our', 'their'].includes(before) || scene.tokens[index - 1]?.capital === true;
};

/** Of a word that with those beside it says how one met, or that one did not: "screen share", "career day", "a lady called Precious". */
export const phraseSign = (scene: Scene, index: number, clause: number): SignOrNot => {
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
  // "line by line", "stood in line"
  if (
    word === 'line' &&
    ([lowerAt(scene, index - 1), lowerAt(scene, index + 1)].includes('by') ||
      lowerAt(scene, index - 1) === 'in')
  )
    return null;
  // "over a screen share"
  if (word === 'share' && lowerAt(scene, index - 1) === 'screen')
    return { index, kind: 'video', vague: false, clause, verb: false };
  // "a lady called Precious"
  if (
    word === 'called' &&
    // "our buddy is called Wiebke"
    // "Ben Baker called me": a name, whatever trade it was once.
    mentionAt(scene, index - 1) === undefined &&
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
  // "had Ken on the line"
  if (word === 'line' && lowerAt(scene, index - 2) === 'on' && lowerAt(scene, index - 1) === 'the')
    return owner?.lemma === 'have' ? { index, kind: 'call', vague: false, clause, verb: false } : null;
  // "Town hall on Monday", and not "at the town hall"
  if (word === 'town' && lowerAt(scene, index + 1) === 'hall' && owner?.first === index)
    return { index, kind: 'meeting', vague: false, clause, verb: false };
  if (isOpenToMany(scene, index)) return { index, kind: 'event', vague: false, clause, verb: false };
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
  return undefined;
};

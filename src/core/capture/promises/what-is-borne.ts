import { wordSet } from '../../word-set.ts';
import { kin } from '../clauses/phrases.ts';
import { contactNouns, namesTalk } from '../english/contact.ts';
import { eventNouns } from '../english/life.ts';
import { givenOut } from '../english/work.ts';
import { headNounOf } from './head-nouns.ts';
import { indexIn, lowerAt, mentionAt, type Scene } from '../scene.ts';

/** What nobody brings or does who is counted on for it, or left with it. */
const idle = wordSet(
  'laugh laughs joke jokes chuckle smile chat gossip fun hug company support advice word truth honesty luck anything everything nothing something sure real granted life death love money best worst much many more less none',
);

/** What opens no noun phrase. */
const noOpening = wordSet(
  'and or & + with by at in on for of from to i he she they we you it that this him them me us who what which how when where why if whether not no too so as alone behind out off up down be being having',
);

/** What one goes to: whoever signed up for it goes, and has promised nothing. */
const attended = wordSet(
  'shift shifts phd degree masters class classes course lessons lesson gym army navy newsletter club team programme program training trip tour evening army marathon list waitlist',
);

/** A letter is a thing, a call is none. */
export const isTalk = (word: string): boolean =>
  namesTalk(word) && !['letter', 'email', 'message'].includes(contactNouns.get(word) ?? '');

/** Whoever takes part in it goes there, and has promised nothing by it. */
export const isAttended = (noun: string): boolean => eventNouns.has(noun) || attended.has(noun);

/** Whether what stands there is something to do or to bring, and no person, talk or feeling. */
export const isMatter = (
  scene: Scene,
  first: number,
  end: number,
  { isJoining = false }: { readonly isJoining?: boolean },
): boolean => {
  const word = lowerAt(scene, first);
  if (first >= end || end - first > 12 || noOpening.has(word) || scene.dateByFirst.has(first)) return false;
  if (!['word', 'number'].includes(scene.tokens[first]?.type ?? '')) return false;
  const person = mentionAt(scene, first);
  if (person !== undefined && lowerAt(scene, person.end) !== "'s") return false;
  // "the best boss ever", "the only one"
  if (/^(?:best|worst|most|least|only|same|\p{L}{4,}est)$/u.test(lowerAt(scene, first + 1))) return false;
  const last = headNounOf(scene, first, end);
  const head = lowerAt(scene, last);
  // "put me down for the talk **about pumps**": one that is given.
  const isGivenTalk = head === 'talk' && ['about', 'on'].includes(lowerAt(scene, last + 1));
  if (isGivenTalk) return true;
  if (kin.has(head) || idle.has(head) || isTalk(head) || (isTalk(word) && head !== word)) return false;
  if (!isJoining) return true;
  // "said yes to the **job** at Google"
  const place = indexIn(scene, first, end, (at) => lowerAt(scene, at) === 'at');
  const isGiven = givenOut.has(place < 0 ? head : lowerAt(scene, place - 1));
  return !(isGiven || isAttended(head) || isTalk(head));
};

/** What one has to pay, to bear or to laugh at, and no work: "the joke's on me", "drinks are on her". */
const weights = wordSet(
  'joke jokes joking pressure eyes eye focus spotlight onus blame weight burden round rounds bill tab treat laugh clock gun luck fault card cards meeting flight train bus phone line',
);

/** "the next round", "dinner", "the joke": on whom it is says nothing of what anybody will do. */
export const isTreat = (scene: Scene, first: number, end: number): boolean => {
  const head = lowerAt(scene, headNounOf(scene, first, end));
  return weights.has(head) || eventNouns.has(head) || isTalk(head);
};

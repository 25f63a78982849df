import { wordSet } from '../../word-set.ts';
import { contactVerbs, isLive, isTalkNoun } from '../english/contact.ts';
import { determiners, personalObjects } from '../english/grammar.ts';
import { isVerbForm, verbForm } from '../english/verbs.ts';
import { lowerAt, mentionAt, type Scene } from '../scene.ts';

export const meeting: ReadonlySet<string> = wordSet(
  'meeting interview appointment catch-up catchup 1:1 1-1 one-on-one 1on1 check-in sync',
);

export const isTalkOrMeeting = (word: string): boolean => isTalkNoun(word) || meeting.has(word);

const haves = wordSet('have having grab grabbing get getting do doing take taking share sharing go going');

/** "lunch", "a coffee", "my next call": the noun of a talk here, at most three words on; -1 where none is. */
export const talkNounAt = (scene: Scene, first: number): number => {
  for (let at = first; at < first + 4; at += 1) {
    const word = lowerAt(scene, at);
    if (isTalkOrMeeting(word) && !isTalkOrMeeting(lowerAt(scene, at + 1))) return at;
    const isLead =
      determiners.has(word) ||
      (scene.tokens[at]?.type === 'word' &&
        /^(?:for|on|out|another|quick|short|phone|video|next|first|second|little|long|proper|catch-up|team|business|family|big|early|late)$/u.test(
          word,
        )) ||
      isTalkOrMeeting(word);
    if (!isLead) return -1;
  }
  return -1;
};

/** "meet Ada", "have lunch", "seeing her": the word of a talk with which what stands here begins; -1 where none does. */
export const talkAt = (scene: Scene, first: number, form: 'base' | 'ing'): number => {
  const word = lowerAt(scene, first);
  if (!isVerbForm(word, form)) return -1;
  if (haves.has(word)) return talkNounAt(scene, first + 1);
  const verb = contactVerbs.get(verbForm(word)?.lemma ?? '');
  if (verb === undefined || !isLive(verb.kind)) return -1;
  const next = lowerAt(scene, first + 1);
  // "see the doctor about it", "run the shop": no talk of ours.
  const isOfPerson =
    verb.before.includes(next) ||
    ['up', 'again'].includes(next) ||
    personalObjects.has(next) ||
    mentionAt(scene, first + 1) !== undefined ||
    scene.tokens[first + 1]?.type !== 'word' ||
    scene.dateByFirst.has(first + 1) ||
    next === 'on';
  return isOfPerson ? first : -1;
};

export const talkBehindTo = (scene: Scene, to: number): number => {
  if (lowerAt(scene, to) !== 'to') return -1;
  const verb = talkAt(scene, to + 1, 'base');
  return verb >= 0 ? verb : talkNounAt(scene, to + 1);
};

const channels = wordSet('phone zoom skype facetime teams video whatsapp');

/** "in our **meeting**", "over **lunch**", "on the **phone**": where something was said or settled, and so a talk that was. */
export const isSetting = (scene: Scene, talk: number): boolean => {
  let at = talk - 1;
  while (talk - at < 4 && (determiners.has(lowerAt(scene, at)) || qualities.has(lowerAt(scene, at)))) at -= 1;
  const lead = lowerAt(scene, at);
  return lead === 'on' ? channels.has(lowerAt(scene, talk)) : ['in', 'over', 'during', 'at'].includes(lead);
};

const qualities = wordSet('quick short long last first second weekly monthly team board phone video');

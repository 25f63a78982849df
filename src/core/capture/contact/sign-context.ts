import { wordSet } from '../../word-set.ts';
import type { Clause } from '../clauses/clauses.ts';
import { callingBy, contactNouns } from '../english/contact.ts';
import { prepositions } from '../english/grammar.ts';
import { verbForm } from '../english/verbs.ts';
import { lowerAt, mentionAt, type Scene } from '../scene.ts';

const notHere = wordSet(
  'after before about since until till regarding re for despite instead another next future upcoming than',
);
/** "the **simulator** conference" */
const isEventAdjective = (scene: Scene, at: number, index: number): boolean =>
  at === index - 1 &&
  contactNouns.get(lowerAt(scene, index)) === 'event' &&
  scene.tokens[at]?.type === 'word' &&
  verbForm(lowerAt(scene, at)) === null &&
  !prepositions.has(lowerAt(scene, at));

/** Words behind which "for" names the talk itself: "met for coffee", "over for dinner". */
const metFor = wordSet(
  'met meet meeting out invited joined over stopped her him them us went see seeing saw up round came together again',
);

export const isBehind = (scene: Scene, index: number): boolean => {
  for (let at = index - 1; at >= index - 4; at -= 1) {
    const word = lowerAt(scene, at);
    if (word === 'for' && ['coffee', 'meal', 'walk'].includes(contactNouns.get(lowerAt(scene, index)) ?? ''))
      return false;
    if (word === 'after' && lowerAt(scene, index + 1) === 'with') return false;
    // "said yes to a call on Tuesday", "looking forward to lunch"
    if (word === 'to' && ['no', 'forward'].includes(lowerAt(scene, at - 1))) return true;
    if (
      (word === 'for' && metFor.has(lowerAt(scene, at - 1))) ||
      (word === 'for' && mentionAt(scene, at - 1) !== undefined)
    )
      return false;
    // "Next coffee with Ines: 3 Dec": the plan itself.
    if (word === 'next' && at === 0) return false;
    // "asked how the interview went"
    if (word === 'how' || word === 'whether') return true;
    // "the programme of the conference"
    if (word === 'of' && contactNouns.get(lowerAt(scene, index)) === 'event') return true;
    // "my slides from the meetup"
    if (
      word === 'from' &&
      lowerAt(scene, at - 1) !== 'back' &&
      contactNouns.get(lowerAt(scene, index)) === 'event'
    )
      return true;
    // "met to plan the meetup"
    if (
      lowerAt(scene, at - 1) === 'to' &&
      ['plan', 'prepare', 'discuss', 'organise', 'organize', 'arrange'].includes(word)
    )
      return true;
    if (notHere.has(word) || (at > 2 && ['follow-up', 'followup'].includes(word))) return true;
    if (
      ![
        'the',
        'a',
        'an',
        'our',
        'my',
        'his',
        'her',
        'their',
        'first',
        'last',
        'long',
        'big',
        'board',
        'committee',
        'staff',
        'team',
        'quick',
        "'s",
      ].includes(word) &&
      mentionAt(scene, at) === undefined &&
      !isEventAdjective(scene, at, index)
    )
      return false;
  }
  return false;
};

/** "at KubeCon", "PyConf", "DesignFest": gatherings that name themselves so. */
export const isEventName = (scene: Scene, index: number): boolean =>
  /^\p{Lu}[\p{L}\p{N}]+(?:Con|Conf|Fest|Camp|Summit|Expo|Days?)$/u.test(scene.tokens[index]?.text ?? '');

/** "went to Hannah's talk", "was at a talk by Hannah": given before others. */
export const isAttended = (scene: Scene, index: number, clause: Clause | undefined): boolean =>
  (['talk', 'presentation', 'lecture', 'keynote', 'speech'].includes(lowerAt(scene, index)) &&
    (lowerAt(scene, index + 1) === 'by' || lowerAt(scene, index - 1) === "'s") &&
    isPlaced(scene, index)) ||
  isMetAt(scene, index, clause) ||
  isGoneTo(scene, index, clause);

/** "met Ada at a concert", "ran into her at the book launch": what is an occasion only where one met at it. */
const isMetAt = (scene: Scene, index: number, clause: Clause | undefined): boolean =>
  /^(?:talk|lecture|keynote|concert|opening|exhibition|launch|housewarming|funeral|fundraiser|premiere|screening|rehearsal|match|tournament)$/u.test(
    lowerAt(scene, index),
  ) &&
  ['meet', 'see', 'run', 'bump', 'talk', 'speak', 'chat'].includes(clause?.lemma ?? '') &&
  isPlaced(scene, index);

/** "came by my desk", "dropped in on Ada", "popped round": a visit. */
export const isDropIn = (scene: Scene, index: number): boolean => {
  const verb = verbForm(lowerAt(scene, index));
  const next = lowerAt(scene, index + 1);
  return (
    verb !== null &&
    verb.forms.has('past') &&
    callingBy.has(verb.lemma) &&
    (/^(?:by|round|past)$/u.test(next) ||
      (next === 'in' && ['drop', 'pop'].includes(verb.lemma)) ||
      (next === 'over' && verb.lemma === 'pop')) &&
    (lowerAt(scene, index + 2) !== 'the' || next === 'by')
  );
};

/** "at" before the words of the occasion. */
export const isPlaced = (scene: Scene, index: number): boolean => {
  for (let at = index - 1; at >= index - 4; at -= 1) if (lowerAt(scene, at) === 'at') return true;
  return false;
};

const isGoneTo = (scene: Scene, index: number, clause: Clause | undefined): boolean =>
  ['talk', 'presentation', 'keynote', 'lecture', 'speech', 'concert', 'opening'].includes(
    lowerAt(scene, index),
  ) &&
  ["'s", 'the', 'a', 'her', 'his', 'their'].includes(lowerAt(scene, index - 1)) &&
  ['go', 'attend', 'come', 'see', 'watch'].includes(clause?.lemma ?? '');

/** "feedback on his cover letter": a paper, and nothing that was written to anybody. */
export const isPaper = (scene: Scene, index: number): boolean =>
  ['letter', 'letters'].includes(lowerAt(scene, index)) &&
  ['cover', 'offer', 'motivation', 'recommendation', 'reference', 'acceptance', 'rejection'].includes(
    lowerAt(scene, index - 1),
  );

import type { Clause } from '../clauses/clauses.ts';
import { dueIn } from '../days/due.ts';
import { blocked } from './no-word.ts';
import { partyOf } from './promise-borne.ts';
import type { Head } from './promise-labels.ts';
import { lineOf } from './spoken-line.ts';
import { speakerOf } from './spoken-words.ts';
import { lowerAt, type Scene } from '../scene.ts';

/** Each name of a group stands once in a pattern. */
const who = (group: string): string => `(?<${group}>me|us|him|her|them|~)`;
const it = '(?:it|that|this|all of it|all that|the lot|the rest)';
/** How an answer begins. */
const opening =
  "(?:(?:and|so|then|ok|okay|sure|yes|yeah|of course|fine|just|you|i|she|he|they|~|'ll|will|can|could|to|that|said|says|told (?:me|her|him|them|~)|,) )*";
/** What is still said behind it. */
const closing = '(?: (?:then|thanks|please|of course|gladly|with pleasure|now|from here|,))*';

const answer = (words: string): RegExp => new RegExp(`^${opening}(?:${words})${closing}$`, 'u');

/** Who bears what was asked for, by name: "leave it with me", "she can count on me", "I have her word". */
const ofWhom = answer(
  [
    `(?:leave|leaving|left) ${it} (?:to|with) ${who('left')}`,
    `(?:count|counting|rely|relying|bank|depend) on ${who('on')}(?: for ${it})?`,
    `put ${who('down')} down(?: for ${it})?`,
    `count ${who('in')} in`,
    `(?:have|has|got|gave(?: (?:me|her|him|them|~))?) (?<owner>my|her|his|their|~ 's) (?:word|promise|assurance)(?: on ${it})?`,
    `${it} (?:is|'s|was) (?:on ${who('bears')}|(?<lot>my|her|his|their|~ 's) (?:job|task|homework|turn|part))`,
  ].join('|'),
);

/** Of the subject: "I'm on it", "she took it on", "I'll see to it". */
const ofSubject = answer(
  [
    `(?:am|is|are|'m|'s|'re|was|were) (?:already )?on (?:it|the case)`,
    `(?:take|takes|took|taking) ${it} on`,
    `(?:see|sees|seeing) to ${it}`,
    `(?:take|takes|taking|took) care of ${it}`,
    `(?:deal|dealing) with ${it}`,
    `(?:handle|sort|fix|manage|arrange|organi[sz]e) ${it}`,
    `(?:have|has|'ve|'s|got)(?: got)? ${it} (?:covered|in hand|sorted|under control)`,
    `accepted(?: gladly| happily)?|okayed ${it}|ok 'd ${it}|nodded|obliged`,
  ].join('|'),
);

/** Of the other than the subject: "which she'll get", "she has it on Saturday". */
const ofTheOther = answer(`(?:has|gets|have|get)(?: ${it}| them)?`);

/** Of whoever was asked: "consider it done", "it's a deal", "will do". */
const ofWhoeverWasAsked = answer(
  [
    `consider ${it} (?:done|sorted)`,
    `(?:it |that )?(?:is |'s |was )?(?:as )?good as done`,
    `(?:it |that )?(?:is |'s )?(?:a )?(?:done )?deal`,
    `do`,
    `sure thing|you got it|say no more|on it|happy to(?: oblige)?|with pleasure|no worries|no bother|not a problem|no sooner said than done`,
    `${it} (?:will|'ll) be done`,
  ].join('|'),
);

/** Before the day that somebody named: "I said", "she told me". */
const dated = /^(?:i |she |he |they |~ )?(?:said|promised|told (?:me|her|him|them|~))$/u;

/** "will do", and no "do" that asks or advises. */
const isLone = (line: string): boolean =>
  !/(?:^| )do$/u.test(line) || /(?:^| )(?:will|'ll|would|'d) do$/u.test(line);

/** Whose word an answer is to do what was asked before it: of `open` that of whoever was asked; null where it is no such answer. */
export const bearerOfAnswer = (scene: Scene, clause: Clause): Head['by'] | 'open' | null => {
  if (blocked(clause)) return null;
  const due = dueIn(scene, clause.first, clause.end);
  const first = due?.first === clause.first ? due.end : clause.first;
  const end = due?.end === clause.end && due.first > first ? due.first : clause.end;
  const line = lineOf(scene, first, end).text;
  const speaker = speakerOf(scene, clause);
  const named = ofWhom.exec(line)?.groups;
  if (named !== undefined) {
    const word = Object.values(named).find((one) => one !== undefined) ?? '';
    return partyOf(word.split(' ')[0] ?? '', speaker);
  }
  const { subject, ownSubject } = clause;
  // "I said end of the month": a yes, that says by when.
  if (due !== null && end === due.first && lowerAt(scene, end) !== 'not' && dated.test(line))
    return subject === 'them' ? 'them' : subject === 'me' || subject === 'none' ? 'me' : null;
  if (ofSubject.test(line)) {
    const own = subject === 'me' || subject === 'them' ? subject : 'open';
    return ownSubject ? own : (speaker ?? 'open');
  }
  const isToCome = clause.modal === 'will' || due !== null;
  if (isToCome && ownSubject && subject === 'them' && ofTheOther.test(line)) return 'me';
  if (!ofWhoeverWasAsked.test(line) || !isLone(line)) return null;
  return ownSubject && (subject === 'me' || subject === 'them') ? subject : (speaker ?? 'open');
};

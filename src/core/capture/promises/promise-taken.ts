import { wordSet } from '../../word-set.ts';
import type { Clause } from '../clauses/clauses.ts';
import { hasMe } from '../clauses/doers.ts';
import { isInfinitive } from '../clauses/phrases.ts';
import { dueIn } from '../days/due.ts';
import { contactVerbs } from '../english/contact.ts';
import { isDeed } from '../english/promising.ts';
import { isVerbForm } from '../english/verbs.ts';
import { isPerson } from './promise-acts.ts';
import { actAt } from './phrasal-acts.ts';
import type { Head } from './promise-labels.ts';
import { datesIn, indexIn, lowerAt, wording, type Scene } from '../scene.ts';
import { isByUs } from '../clauses/clause.ts';

/** Behind it stands, as a gerund, what one has taken on, or been brought to do. */
const takenOn =
  /\b(?:(?:say|said) yes to|signed up for|put (?:my|her|his|their) name down for|(?:roped|talked|coaxed) into|(?:take|takes|took|taken|taking) on(?: the (?:task|job|work) of)?|be the one)$/u;

/** The same, where a day or whom it is for says that it lies ahead: "insisted on lending me", "in charge of booking by Friday". */
const takenOnWith =
  /\b(?:insists?|insisted) on$|\b(?:in charge of|responsible for|(?:take|takes|took|taking) care of|looking after)$|(?:'m|am) (?:on|down) for$/u;

/** Behind it, as an infinitive: "accepted to", "put my name down to", "gave me her word to", "still owes it to me to". */
const bound =
  /\b(?:(?:accept|accepts|accepted|consent|consents|consented|(?:signed|sign) up|put (?:my|her|his|their) name down|(?:gave|given|gives?) (?:\S+ )?(?:my|her|his|their) word|offered, [^,]+,) to|owes? it to (?:me|us|her|him|them|\S+) to)$/u;

/** The same with a day: "I'm down to bring it on Friday". */
const boundWith = /(?:'m|'s|is|am) down to$/u;

/** "he roped **me into** painting it", "she talked **Ken into** driving us": whoever it was that gave in. */
const broughtTo =
  /\b(?:roped|talked|coaxed|badgered|charmed|dragged|argued|bullied|shamed|tricked|pushed|sweet-talked) (?:(me|us)|\S+)(?: both)? into$|\b(?:persuaded|convinced) (?:(me|us)|\S+) to$/u;

const leads = wordSet('to for into of on after one');

const isGerund = (scene: Scene, at: number): boolean =>
  leads.has(lowerAt(scene, at - 1)) &&
  (isVerbForm(lowerAt(scene, at), 'ing') || /^\p{Ll}{3,}ing$/u.test(lowerAt(scene, at)));

/** Of its own a deed with what it is done to; "speaking at her class" is a date, and no task. */
const isTask = (scene: Scene, at: number, end: number): boolean => {
  const act = actAt(scene, at).replace(/^finish$/u, 'do');
  return at + 1 < end && ((isDeed(act) && !contactVerbs.has(act)) || isPerson(scene, at + 1));
};

/** "signed up to help", "said yes to reviewing her paper", "got roped into writing the minutes": an act that one has taken on. */
export const readTaken = (scene: Scene, clause: Clause): Head | null => {
  const { subject, form, modal, verb, first, end } = clause;
  const isMine = isByUs({ subject }) && form !== 's';
  const by = isMine || (subject === 'me' && form === 's') ? 'me' : 'them';
  const isOpen = modal === null || (modal === 'will' && clause.lemma === 'be');
  if (verb < 0 || !isOpen || !(by === 'me' || subject === 'them')) return null;
  const what = indexIn(
    scene,
    verb + 1,
    end,
    (at) =>
      (isGerund(scene, at) || isInfinitive(scene, at)) &&
      (isTask(scene, at, end) || (lowerAt(scene, at - 1) === 'into' && dueIn(scene, at, end) !== null)),
  );
  // "she'd accepted to do it", "was talked into it years ago"
  const isOver =
    ['had', "'d"].includes(lowerAt(scene, verb - 1)) ||
    lowerAt(scene, end - 1) === 'ago' ||
    datesIn(scene, what, end).some(({ tense }) => tense === 'past');
  if (what < 0 || isOver) return null;
  const turn = wording(scene, first, what).toLowerCase();
  const brought = broughtTo.exec(turn);
  if (brought !== null) {
    const isCertain = brought[0].endsWith('into') || dueIn(scene, what, end) !== null;
    return isCertain ? { by: (brought[1] ?? brought[2]) === undefined ? 'them' : 'me', what } : null;
  }
  if (takenOn.test(turn) || bound.test(turn)) return { by, what };
  const isToCome = dueIn(scene, what, end) !== null || (by === 'them' && hasMe(scene, what, end));
  const isWith = takenOnWith.test(turn) || boundWith.test(turn);
  return isToCome && isWith && isDeed(actAt(scene, what)) ? { by, what } : null;
};

import { method, type Method } from './method.ts';
import { wordTable } from '../word-table.ts';
import { numberWords, type WordTree } from './words/index.ts';

/** Why a group of numbers is as it is, in one sentence for the settings screen (method.md, sections 1 to 3). */
const reasons = wordTable<string>({
  day: 'When your day begins and ends, in minutes after midnight: for what has a day and no hour.',
  'talk.minutes': 'What a talk of this kind is taken to last when nobody says; a habit, not a measurement.',
  talk: 'What counts as a conversation: enough words both ways to have met each other.',
  'thanks.due_h': 'A day is what most schools ask; writers underestimate how much thanks please.',
  'thanks.pause_new_at': 'Talk to fewer people than you can thank.',
  'thanks.introducer_bd': 'Whoever opened a door hears that you went through it.',
  thanks: 'Thanks have a clock: late ones are still welcome, and say so.',
  promise: 'A kept small promise is your best reference; the days are a fair default for each kind.',
  'warmth.bands': 'Where warm, cooling and cool begin, from 0 to 86.',
  'warmth.weights': 'How much each kind of contact warms a tie; meeting in person weighs most.',
  'warmth.bridge': 'Ties without mutual contacts fade faster.',
  'warmth.embedded': 'Ties among many mutual contacts hold longer.',
  warmth: 'A reminder of how a tie fades, not a measurement of it.',
  layers:
    'How many people, how many days between touches, and the warmth that calls you back: between what studies find and what a person has time for.',
  ramp_d: 'How long a new tie lives is decided in its first weeks: three light touches.',
  cadence: 'How the days between touches stretch after silence.',
  touch: 'Goodwill, not spam: how often you may write unprompted before someone has answered.',
  thread: 'When to ask how it went: after it happened, never before.',
  life: 'Whose days are shown, and how long before.',
  brief: 'When a planned talk is prepared, and how long after it may still be told.',
  calendar: 'How far a calendar is read: five years back, so that old ties are seen, and two months ahead.',
  connection:
    'Often enough to have today’s brief, seldom enough to be no burden; less and less often while it fails.',
  'breadth.week': 'How many people a week: enough to learn, few enough to thank.',
  breadth: 'Circles that differ bring what is new.',
  followup: 'How long to wait, nudge once, and let be: practice (Dalton), softened.',
  ledger: 'How the two-way road is weighed, out of sight: a calculating frame weakens it.',
  offer:
    'What speaks for sending something of yours, and what against: one thing at a time, and nothing twice.',
  ask: 'How well you should know each other before you ask: a choice, and always with reasons.',
  fit: 'When what you heard of a company is enough to say something: a choice.',
  intro: 'Both are asked before they hear of each other, and each has a working week to answer; a choice.',
  paths: 'How likely two people know each other well enough to ask: a rough guess.',
  progress: 'What the measures look at, and where they do well: a choice, and never a grade of you.',
  advocates: 'What counts as going to bat for you: acts that were seen.',
  dormant: 'When a silent tie is worth a note, and how many in a week.',
  onboarding: 'Whom a newcomer should meet, and by when: a choice, after what helps newcomers.',
  known: 'How much two people should know of each other by now.',
  loop: 'Who helped hears how it ended, before the news is old.',
  odds: 'A first guess at how many answer, by how you come to them; your own answers correct it.',
  'queue.cards':
    'Where a card of this kind stands in the day: its base, how fast it grows urgent, its minutes.',
  'queue.target_min': 'A quarter of an hour is what one does every day.',
  'queue.hard_min': 'Beyond this, must-dos wait for tomorrow.',
  'queue.age_pts': 'What waits rises, so that nobody starves.',
  'queue.age_cap': 'What waits rises, so that nobody starves.',
  'queue.reserve_after': 'What waits rises, so that nobody starves.',
  queue: 'What makes a day that fits into twenty minutes.',
});

/** Rules that this version has no screen for: their numbers would change nothing that one can see. */
const shown: readonly (keyof typeof numberWords)[] = [
  'day',
  'talk',
  'thanks',
  'promise',
  'warmth',
  'layers',
  'ramp_d',
  'cadence',
  'touch',
  'followup',
  'ledger',
  'ask',
  'offer',
  'odds',
  'onboarding',
  'progress',
  'advocates',
  'dormant',
  'fit',
  'intro',
  'paths',
  'known',
  'loop',
  'thread',
  'life',
  'brief',
  'calendar',
  'connection',
  'breadth',
  'queue',
];

export interface MethodNumber {
  /** The setting's name after `method.`. */
  readonly key: string;
  /** What it is called on a screen. */
  readonly words: string;
  readonly value: unknown;
  readonly default: unknown;
  readonly reason: string;
}

/** Every number that can be set, as it is and as it was, with its words and its reason. */
export const methodNumbers = (current: Method): readonly MethodNumber[] =>
  shown.flatMap((group) => leavesOf(group, current[group], method[group], numberWords[group]));

const leavesOf = (
  key: string,
  value: unknown,
  standard: unknown,
  words: WordTree,
): readonly MethodNumber[] => {
  if (typeof words === 'string') return [{ key, words, value, default: standard, reason: reasonOf(key) }];
  return Object.entries(words).flatMap(([name, inner]) =>
    leavesOf(`${key}.${name}`, within(value, name), within(standard, name), inner),
  );
};

const within = (tree: unknown, name: string): unknown => (tree as Readonly<Record<string, unknown>>)[name];

/** The nearest reason: of the number itself, else of what holds it. */
const reasonOf = (key: string): string => {
  for (let path = key; path !== ''; path = path.slice(0, Math.max(0, path.lastIndexOf('.')))) {
    const reason = reasons.get(path);
    if (reason !== undefined) return reason;
  }
  throw new Error(`no reason is written for ${key}`);
};

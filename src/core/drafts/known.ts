import type { CalendarDay } from '../dates/index.ts';
import type { Interaction } from '../interactions/interaction.ts';
import type { PromiseRecord } from '../promises/promise.ts';
import { kindNoun } from '../briefs/words.ts';
import { onDayInWords, withoutStop } from '../today/words.ts';
import type { Offered } from './offered.ts';
import { gap, toThem } from './voice.ts';

/** What the book knows of a person that words to them may be made of. */
export interface Known {
  /** What they are called. */
  readonly call: string;
  readonly company: string | null;
  /** What they did for me, newest first and advice left out: "passed my resume to Petra". */
  readonly did: readonly string[];
  /** What they advised, newest first. */
  readonly advice: readonly string[];
  /** What they care about: "cold chains". */
  readonly cares: readonly string[];
  /** What may be asked about now, newest first: "her team launches Beta". */
  readonly threads: readonly string[];
  /** The last talk or message that came from both. */
  readonly talk: Pick<Interaction, 'kind' | 'day'> | null;
  /** What I promised and still owe, the first due first. */
  readonly owed: readonly Pick<PromiseRecord, 'what' | 'due' | 'daySaid'>[];
  /** What of my shelf they would value most. */
  readonly offer: Offered | null;
  readonly today: CalendarDay;
}

export const nothingKnown = (call: string, today: CalendarDay): Known => ({
  call,
  company: null,
  did: [],
  advice: [],
  cares: [],
  threads: [],
  talk: null,
  owed: [],
  offer: null,
  today,
});

const first = (words: readonly string[]): string | null => {
  const [found] = words;
  return found === undefined ? null : withoutStop(found);
};

/** Each part of a letter that the book may know, as it stands in a sentence to them; null where it does not. */
export const parts = {
  did: ({ did }: Known): string | null => {
    const act = first(did);
    return act === null ? null : toThem(act).replace(/^you /iu, '');
  },
  advice: ({ advice }: Known): string | null => {
    // Whomever it speaks of, it is not them.
    return first(advice);
  },
  cares: ({ cares }: Known): string | null => {
    const topic = first(cares);
    return topic === null ? null : toThem(topic);
  },
  thread: ({ threads }: Known): string | null => {
    const thread = first(threads);
    return thread === null ? null : toThem(thread);
  },
  /** "our call on Friday". */
  talk: ({ talk, today }: Known): string | null =>
    talk === null ? null : `our ${kindNoun[talk.kind]} ${onDayInWords(talk.day, today)}`,
} as const satisfies Readonly<Record<string, (known: Known) => string | null>>;

/** The part, or a gap for the user's own words. */
export const partOr = (part: keyof typeof parts, known: Known, words: string): string =>
  parts[part](known) ?? gap(words);

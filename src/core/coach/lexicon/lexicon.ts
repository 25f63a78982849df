import { readActTable, type ActTable } from '../acts/acts.ts';
import { compilePhrases, type WordClasses } from './pattern.ts';

/** What the checks look for in a message; each list holds phrases as `pattern.ts` reads them. */
export const phraseLists = [
  /** C02: asks for work. */
  'job',
  /** C05: vague asks that no one can size. */
  'vague',
  /** C05: one question, named as such. */
  'oneQuestion',
  /** C05: a small thing to do. */
  'small',
  /** C05: one person, by what they are. */
  'onePerson',
  /** C09 */
  'stock',
  /** C12: a CV that comes along or is handed round. */
  'cv',
  /** C12: thanks for what they did with a CV is no such thing. */
  'cvThanked',
  /** C13: asks for their time. */
  'time',
  /** C13: the same, without a question: only where the kind of message always asks. */
  'timeWished',
  /** C14: leaves the time to them. */
  'suits',
  /** C14: one time, as in "Tuesday or Friday". */
  'slot',
  /** C15 */
  'nagging',
  /** C15: by when, where it is asked of them. */
  'deadline',
  /** C18: a request. */
  'request',
  /** C18: a second request on the back of one, in the same sentence. */
  'furtherRequest',
  /** C19 */
  'gush',
  /** C23: says how we know each other. */
  'known',
  /** C23: reasons counted out: "for two reasons". */
  'reasons',
  /** C23: what begins one reason. */
  'reason',
  /** Word groups in which a word of the lists means something else. */
  'otherSense',
] as const;
export type PhraseList = (typeof phraseLists)[number];

/** The words of one language; all lower case, phrases with single spaces. */
export interface LexiconWords {
  /** Frequent little words by which the language is known. */
  readonly common: readonly string[];
  readonly negations: readonly string[];
  readonly classes: WordClasses;
  readonly phrases: Readonly<Record<PhraseList, readonly string[]>>;
  /** What its sentences do to whoever reads them, as it was learned. */
  readonly acts: string;
  readonly self: {
    readonly i: readonly string[];
    readonly mine: readonly string[];
    readonly you: readonly string[];
  };
  readonly duration: {
    /** Minutes of a unit. */
    readonly units: ReadonlyMap<string, number>;
    readonly numbers: ReadonlyMap<string, number>;
    /** Whole phrases, as "half an hour". */
    readonly phrases: ReadonlyMap<string, number>;
  };
  readonly subject: {
    /** A subject of such words alone says nothing. */
    readonly generic: readonly string[];
    /** What mail programs put before it. */
    readonly prefixes: readonly string[];
  };
  /** Names that are of no person: months and days. */
  readonly months: readonly string[];
  readonly or: readonly string[];
  /** What begins a question within a sentence: a day behind it is part of what is told. */
  readonly questionWords: readonly string[];
  readonly titles: readonly string[];
  /** In brackets, these mark a gap to be filled. */
  readonly placeholders: readonly string[];
  /** A word that makes a number or a capital code a role: "role 4471". */
  readonly role: readonly string[];
  /** Flesch-Kincaid fits English only; null where a language has no grade of its own here. */
  readonly vowels: string | null;
  readonly thanks: {
    readonly phrases: readonly string[];
    /** "cannot thank you enough": a "no" before the phrase that makes it stronger. */
    readonly intensifiers: readonly string[];
    /** What begins the thing thanked for. */
    readonly links: readonly string[];
    /** Words that end it: what follows is about something else. */
    readonly turns: readonly string[];
    /** Words that say nothing of what they did: little words, time and thanks in general. */
    readonly generic: readonly string[];
    /** Things people give in words or deeds: "your advice ...". */
    readonly actNouns: readonly string[];
    /** What they did, in the past: "you showed ...". */
    readonly actVerbs: readonly string[];
    /** Before "you": a wish or a condition, nothing that happened. */
    readonly conditions: readonly string[];
    /** Words that begin where or when it was, which is nothing they did: "at the fair". */
    readonly settings: readonly string[];
    readonly you: readonly string[];
    /** Before a verb of theirs that says by itself who did it: "me explicaste". */
    readonly toMe: readonly string[];
    /** What goes on with the thanks after a turn: "although it was a no, and for naming ...". */
    readonly again: readonly string[];
    readonly your: readonly string[];
  };
}

/** A language, ready to be looked for. */
export interface Lexicon extends Omit<LexiconWords, 'acts'> {
  /** Read when first asked for: it is long. */
  readonly acts: () => ActTable;
  readonly patterns: Readonly<Record<PhraseList, RegExp>>;
  /** "Re: Re: " before a subject. */
  readonly subjectPrefix: RegExp;
  /** "Role 4471". */
  readonly roleId: RegExp;
  readonly selfWords: { readonly [Who in keyof LexiconWords['self']]: ReadonlySet<string> };
  readonly negationWords: ReadonlySet<string>;
}

const once = <Value>(make: () => Value): (() => Value) => {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
};

export const lexiconOf = (words: LexiconWords): Lexicon => ({
  ...words,
  acts: once(() => readActTable(words.acts)),
  patterns: Object.fromEntries(
    phraseLists.map((list) => [list, compilePhrases(words.phrases[list], words.classes)]),
  ) as Record<PhraseList, RegExp>,
  subjectPrefix: new RegExp(`^((?:${words.subject.prefixes.join('|')})\\s*:\\s*)+`, 'iu'),
  roleId: new RegExp(
    `\\b(?:${words.role.join('|')})\\b[\\s:#.]*(?:\\p{L}+[\\s:#.]+){0,2}(?=[\\p{L}\\p{N}/-]*\\d)[\\p{L}\\p{N}][\\p{L}\\p{N}/-]*|#\\d{2,}|\\b[A-Z]{1,5}[-/]\\d+\\b`,
    'iu',
  ),
  selfWords: {
    i: new Set(words.self.i),
    mine: new Set(words.self.mine),
    you: new Set(words.self.you),
  },
  negationWords: new Set(words.negations),
});

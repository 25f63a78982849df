/** The words of one language that the checks look for; all lower case, phrases with single spaces. */
export interface Lexicon {
  readonly negations: readonly string[];
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
    readonly you: readonly string[];
    readonly your: readonly string[];
  };
}

import type { InteractionKind } from '../../interactions/interaction.ts';

/**
 * What capture knows of a language beside English: how one says that one met, and when. English has its whole
 * grammar in `english/`; a further language is one file of words here and a line in `index.ts`.
 */
export interface LanguageWords {
  /** Words, space-separated and in lower case, that tell the kind of talk. */
  readonly contact: Partial<Readonly<Record<InteractionKind, string>>>;
  /** Words for a day, as days from today. */
  readonly days: Readonly<Record<string, number>>;
  /** Units of time, space-separated. */
  readonly minute: string;
  readonly hour: string;
}

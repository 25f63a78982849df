import type { CalendarDay } from '../dates/index.ts';

/** Something to read, as a feed tells of it or its page shows it. */
export interface Article {
  /** What its feed calls it, always the same; a page's address. */
  readonly id: string;
  readonly title: string;
  readonly author: string | null;
  /** Who published it: the name of the site or the feed. */
  readonly publisher: string | null;
  /** As it is written there, in the zone of whoever wrote it. */
  readonly day: CalendarDay | null;
  readonly address: string | null;
  /** What it says, as text; a feed mostly has the beginning. */
  readonly words: string;
  /** A tag: `en`, `pt-BR`. */
  readonly language: string | null;
  readonly topics: readonly string[];
}

export interface Feed {
  readonly title: string;
  /** The site it is of. */
  readonly address: string | null;
  readonly items: readonly Article[];
}

/** Of a feed that tells of years, the newest. */
export const mostItems = 200;

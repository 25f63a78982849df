import type { Method } from '../config/index.ts';
import type { CalendarDay, Instant } from '../dates/index.ts';
import type { FavorId, GivenId, InteractionId, OfferId, PersonId } from '../ids.ts';

/** What can lie on my shelf (R7). */
export const offerKinds = [
  /** Something to read, which somebody else wrote. */
  'article',
  /** What is going on in a field, told by me. */
  'news',
  /** How it is done where I come from. */
  'country-insight',
  /** My own view, written here. */
  'analysis',
  /** What I can do for somebody. */
  'skill',
  /** Somebody they should meet. */
  'introduction',
  /** What works well, or breaks, in what they make. */
  'feedback',
  'invitation',
  /** What I can read in another language and they cannot. */
  'translation',
  'talk-notes',
] as const;
export type OfferKind = (typeof offerKinds)[number];

/** Where an offer came from: typed in, my profile, LinkedIn, a feed, a saved page, a talk. */
export const offerSources = ['typed', 'profile', 'linkedin', 'feed', 'page', 'talk'] as const;
export type OfferSource = (typeof offerSources)[number];

/** One thing on my shelf that somebody may value (R7). */
export interface Offer {
  readonly id: OfferId;
  readonly kind: OfferKind;
  readonly title: string;
  /** What it says in short; of an analysis the whole of it, in Markdown. */
  readonly words: string | null;
  readonly address: string | null;
  readonly author: string | null;
  readonly publisher: string | null;
  /** When it was published; null where nobody says, and for what is as good on any day. */
  readonly day: CalendarDay | null;
  /** The language it is in, as a tag: `en`, `pt-BR`. */
  readonly language: string | null;
  /** How long it takes to use: to read, to try; 0 for what needs nothing of them. */
  readonly minutes: number | null;
  readonly topics: readonly string[];
  readonly source: OfferSource;
  /** What the source calls it, so that it is not brought twice: an entry of a feed, a skill by its name, a talk. */
  readonly foreignId: string | null;
  /** Whom an introduction would be to; null of every other kind. */
  readonly personId: PersonId | null;
  readonly addedAt: Instant;
  /** Off the shelf: it stays for what was given of it, and is offered to nobody any more. */
  readonly archived: boolean;
}

/** What went to whom: nothing is offered twice (R7). */
export interface Given {
  readonly id: GivenId;
  readonly offerId: OfferId;
  readonly personId: PersonId;
  /** The message it went with. */
  readonly interactionId: InteractionId | null;
  /** The give it counts as (R5). */
  readonly favorId: FavorId | null;
  readonly day: CalendarDay;
}

/** Whether it costs so little to use that it can go out freely: the five-minute favor (R5; Grant 2013, Rifkin). */
export const isQuickGive = (
  { minutes }: Pick<Offer, 'minutes'>,
  { ledger: { quick_give_min: most } }: Pick<Method, 'ledger'>,
): boolean => minutes !== null && minutes <= most;

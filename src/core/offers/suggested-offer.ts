import type { CalendarDay } from '../dates/index.ts';
import type { PersonId } from '../ids.ts';
import type { Offer } from './offer.ts';

/** An offer for somebody, found for today: the best there is for them. */
export interface SuggestedOffer {
  readonly offer: Pick<Offer, 'id' | 'title'>;
  readonly personId: PersonId;
  readonly because: string;
  readonly score: number;
  /** The day from which it could go to them. */
  readonly since: CalendarDay;
}

import type { PlannedAsk } from '../asks/planned-ask.ts';
import type { ApproachCandidate } from '../breadth/approach-candidate.ts';
import type { CalendarDay, Instant, PartialDate, TimeZone } from '../dates/index.ts';
import type { Method } from '../config/index.ts';
import type { SuggestedTie } from '../dormant/dormant.ts';
import type { OpenRequest } from '../followups/open-request.ts';
import type { Interaction } from '../interactions/interaction.ts';
import type { OpenIntroduction } from '../introductions/open-introduction.ts';
import type { InteractionId, PersonId } from '../ids.ts';
import type { Favor } from '../ledger/favor.ts';
import type { YearlyDay } from '../life/yearly-day.ts';
import type { ClosedGoal } from '../loops/closed-goal.ts';
import type { SuggestedOffer } from '../offers/suggested-offer.ts';
import type { OpenOnboarding } from '../onboarding/open-onboarding.ts';
import type { Person } from '../people/person.ts';
import type { PromiseRecord } from '../promises/promise.ts';
import type { Thanks } from '../thanks/thanks.ts';
import type { Thread } from '../threads/thread.ts';
import type { Tie } from '../warmth/index.ts';
import type { ActedCard, DayPick } from './card-state.ts';
import type { CardRow } from './row.ts';

/** A person as cards speak of them. */
export interface ViewPerson extends Pick<Person, 'id' | 'layer' | 'state' | 'cadenceDays'> {
  /** As shown. */
  readonly name: string;
  /** What one calls them: nickname, else given name. */
  readonly call: string;
  /** Their current organization. */
  readonly company: string | null;
}

/** An interaction with the people who were (or will be) there and whom the book knows. */
export type ViewInteraction = Interaction & { readonly people: readonly PersonId[] };

/** A position that a source told of anew (R19): from one employer or title to another. */
export interface JobChange {
  readonly positionId: string;
  readonly personId: PersonId;
  readonly from: string | null;
  readonly to: string | null;
  readonly seenOn: CalendarDay;
}

/** Someone of the book without any talk, who may be near (`start:nearby`). */
export interface NearbyCandidate {
  readonly id: PersonId;
  readonly name: string;
  readonly organizations: readonly { readonly name: string; readonly school: boolean }[];
  readonly knownSince: PartialDate | null;
}

/**
 * What Today is computed from: few rows, each list one query, whatever the size of the book.
 * Trashed people and all that is theirs stay out.
 */
export interface BookView {
  /** Everyone named by a row below. */
  readonly people: ReadonlyMap<PersonId, ViewPerson>;
  /**
   * Ties of those people; among them those with `keepDue` on or before today, and those with a message of theirs of
   * the last 30 days (`queue.reply_d`) that waits for my answer.
   */
  readonly ties: ReadonlyMap<PersonId, Tie>;
  /**
   * Not history: open plans from 8 days before today to two days after it, what happened with their people around the
   * day of a plan that is over, and each interaction that a thanks below names.
   */
  readonly interactions: ReadonlyMap<InteractionId, ViewInteraction>;
  /** History of calendars that were told within the last days: talks of the week before, with their people. */
  readonly recalled: readonly ViewInteraction[];
  /** State "due"; and of any state those to an introducer whose talk was within the last 30 days. */
  readonly thanks: readonly Thanks[];
  /** State "open": mine due within 4 days or past, theirs due 7 days ago or longer. */
  readonly promises: readonly PromiseRecord[];
  /**
   * State "open" with a date, all of each person of whom one has come; those without a date ride along in the next
   * brief.
   */
  readonly threads: readonly Thread[];
  /** Birthdays and other yearly days that fall on today or a few days on (29 February on 28 February too). */
  readonly birthdays: readonly YearlyDay[];
  /** Received, kind "advice", not history, with an interaction, 14 to 30 days old. */
  readonly advice: readonly Favor[];
  /** Asks that went out and wait for an answer. */
  readonly requests: readonly OpenRequest[];
  /** Goals that ended lately, with those who should hear of it, as far as their turn can be today. */
  readonly closedGoals: readonly ClosedGoal[];
  /** New roles whose first 90 days go on. */
  readonly onboardings: readonly OpenOnboarding[];
  /** The week's suggestions of ties to revive (R12), and of people to write to for the first time (R8). */
  readonly dormant: readonly SuggestedTie[];
  readonly approaches: readonly ApproachCandidate[];
  /** What I have for people I keep, the best for each (R7). */
  readonly offers: readonly SuggestedOffer[];
  /** Asks that have not gone out. */
  readonly plannedAsks: readonly PlannedAsk[];
  /** Introductions that are not over, each with what comes next today. */
  readonly introductions: readonly OpenIntroduction[];
  /** Job changes seen within the last 7 days and not history. */
  readonly jobChanges: readonly JobChange[];
  /** States of the cards, by key. All of them, or those touched since a year ago. */
  readonly states: ReadonlyMap<string, ActedCard>;
  /** Picks of the last year, today's included. */
  readonly picks: readonly DayPick[];
  /** Whom the cards of today's pick are about, by key; empty where today was not picked yet. */
  readonly keptPeople: ReadonlyMap<string, PersonId>;
  readonly start: StartFacts;
}

/** What decides the start cards. */
export interface StartFacts {
  /** Conversations logged by hand in all; counting may stop at `queue.start_until`. */
  readonly conversations: number;
  /** People in any layer; counting may stop at `queue.start_five`. */
  readonly kept: number;
  /** People in the book; counting may stop at `queue.start_five`. */
  readonly people: number;
  /** The setting `weekAim`. */
  readonly weekAim: number | null;
  /** Organizations and schools of mine, as named. */
  readonly mine: readonly { readonly name: string; readonly school: boolean }[];
  /** People at one of those, or connected within the last 30 days, and without any interaction; 50 are enough. */
  readonly nearby: readonly NearbyCandidate[];
}

/** What every rule that makes rows is handed. */
export interface RuleContext {
  readonly view: BookView;
  readonly today: CalendarDay;
  readonly now: Instant;
  readonly zone: TimeZone;
  readonly method: Method;
}

/** The fields of a row that come from its person. */
export const personOf = (person: ViewPerson): Pick<CardRow, 'person' | 'company'> => ({
  person: { id: person.id, name: person.name },
  company: person.company,
});

/** Someone who may appear on a card: known to the view, and not `do-not-contact`. */
export const reachable = (view: BookView, id: PersonId): ViewPerson | null => {
  const person = view.people.get(id);
  return person && person.state !== 'do-not-contact' ? person : null;
};

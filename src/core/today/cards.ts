import { askRows } from '../asks/cards.ts';
import { approachRows } from '../breadth/cards.ts';
import { briefRows, debriefRows } from '../briefs/cards.ts';
import { weekRows } from '../briefs/week.ts';
import { dormantRows } from '../dormant/cards.ts';
import { dayAt, isBusinessDay, type CalendarDay, type Instant, type TimeZone } from '../dates/index.ts';
import type { Method } from '../config/index.ts';
import { colleagueRows, followupRows } from '../followups/cards.ts';
import { introductionRows } from '../introductions/cards.ts';
import { birthdayRows, jobRows } from '../life/cards.ts';
import { loopRows } from '../loops/cards.ts';
import { offerRows } from '../offers/cards.ts';
import { slotRows } from '../onboarding/cards.ts';
import { promiseRows, theirsRows } from '../promises/cards.ts';
import { adviceRows, resultRows, thanksRows } from '../thanks/cards.ts';
import { pausesApproaches } from '../thanks/index.ts';
import { threadRows } from '../threads/cards.ts';
import { isUnprompted, mayTouchOn } from '../touch/allowance.ts';
import { keepRows } from '../warmth/cards.ts';
import type { TodayAnswer } from './card.ts';
import { doneEffect } from './done.ts';
import { asksToDecide, askingToDecide, isHidden } from './hidden.ts';
import { pickDay, type PickedDay } from './pick.ts';
import { cardOf, rankRow, roundHalfUp, type RankedCard } from './rank.ts';
import { replyRows } from './reply.ts';
import type { CardRow } from './row.ts';
import { startRows } from './start.ts';
import type { BookView, RuleContext } from './view.ts';

/** Every rule that makes cards from the book; a new rule is one more line. */
const rules: readonly ((context: RuleContext) => readonly CardRow[])[] = [
  briefRows,
  thanksRows,
  promiseRows,
  theirsRows,
  replyRows,
  debriefRows,
  weekRows,
  followupRows,
  colleagueRows,
  askRows,
  offerRows,
  introductionRows,
  loopRows,
  slotRows,
  approachRows,
  dormantRows,
  resultRows,
  adviceRows,
  keepRows,
  threadRows,
  jobRows,
  birthdayRows,
  startRows,
];

/** The last day before today in whose pick each card was. */
const lastPickedByKey = (view: BookView, today: CalendarDay): ReadonlyMap<string, CalendarDay> => {
  const days = new Map<string, CalendarDay>();
  for (const { id, keys } of view.picks) {
    if (id >= today) continue;
    for (const key of keys) {
      const known = days.get(key);
      if (known === undefined || id > known) days.set(key, id);
    }
  }
  return days;
};

/**
 * R14: a card that writes to somebody, and that nothing of theirs calls for, waits until a note is welcome. An ask has
 * this among its own gates (R6): what they offered is no crowding.
 */
const isWelcome = (row: CardRow, { ties }: BookView, today: CalendarDay): boolean => {
  const effect = doneEffect(row);
  const tie = row.person === null ? undefined : ties.get(row.person.id);
  return (
    row.rule === 'ask' ||
    tie === undefined ||
    !('purpose' in effect && isUnprompted(effect.purpose)) ||
    mayTouchOn(tie.allowance, today)
  );
};

/** Every card that may be shown today, ranked: what was acted on, and on weekends what can wait, is left out. */
export const rankedCards = (
  view: BookView,
  now: Instant,
  zone: TimeZone,
  method: Method,
  more: readonly CardRow[] = [],
): readonly RankedCard[] => {
  const today = dayAt(now, zone);
  const context: RuleContext = { view, today, now, zone, method };
  const picked = lastPickedByKey(view, today);
  const isWorkday = isBusinessDay(today);
  return [...rules.flatMap((rule) => rule(context)), ...more]
    .filter((row) => isWorkday || row.weekend)
    .filter((row) => row.visibleFrom <= today && !isHidden(view.states.get(row.key), row, today))
    .filter((row) => isWelcome(row, view, today))
    .map((row) => {
      const person = row.person === null ? null : view.people.get(row.person.id);
      const standing = person
        ? { layer: person.layer, tie: view.ties.get(person.id) ?? null }
        : row.person === null
          ? null
          : { layer: null, tie: null };
      return rankRow(
        asksToDecide(view.states.get(row.key), row, method) ? askingToDecide(row) : row,
        {
          today,
          standing,
          lastPicked: picked.get(row.key) ?? null,
          backOn: view.states.get(row.key)?.until ?? null,
        },
        method,
      );
    });
};

/** "Talk to fewer people than you can thank": must-dos over 25 minutes two days running, or 3+ late thank-yous. */
export const approachesPaused = (
  view: Pick<BookView, 'picks' | 'thanks'>,
  now: Instant,
  zone: TimeZone,
  method: Method,
): boolean => {
  const today = dayAt(now, zone);
  const days = view.picks
    .filter(({ id }) => id < today)
    .toSorted((one, other) => (one.id > other.id ? -1 : 1))
    .slice(0, method.queue.overfull_days);
  const isOverfull = days.length === method.queue.overfull_days && days.every(({ overfull }) => overfull);
  return isOverfull || pausesApproaches(view.thanks, now, method);
};

export interface PlannedDay extends PickedDay {
  readonly day: CalendarDay;
  readonly approachesPaused: boolean;
}

/**
 * The day as it is picked, kept or made anew; pure, so the same book, clock and zone give the same day.
 * `more` are rows of rules that are not of the book (asks, offers, loops, slots).
 */
export const planDay = (
  view: BookView,
  now: Instant,
  zone: TimeZone,
  method: Method,
  more: readonly CardRow[] = [],
): PlannedDay => {
  const today = dayAt(now, zone);
  const isPaused = approachesPaused(view, now, zone, method);
  const actedOn = new Set([...view.states.values()].filter(({ day }) => day === today).map(({ id }) => id));
  const picked = pickDay(
    {
      today,
      ranked: rankedCards(view, now, zone, method, more),
      kept: view.picks.find(({ id }) => id === today) ?? null,
      actedOn,
      keptPeople: view.keptPeople,
      approachesPaused: isPaused,
    },
    method,
  );
  return { ...picked, day: today, approachesPaused: isPaused };
};

/** What every door shows. `dress` gives a picked card its payload; it is called for the few cards that are shown. */
export const answerOf = (
  planned: PlannedDay,
  week: TodayAnswer['week'],
  dress: (row: CardRow) => CardRow['payload'],
): Omit<TodayAnswer, 'also' | 'ahead'> => {
  const shown = (card: RankedCard): RankedCard => ({
    ...card,
    row: { ...card.row, payload: card.row.payload ?? dress(card.row) },
  });
  return {
    day: planned.day,
    minutes: roundHalfUp(planned.cards.reduce((sum, { card }) => sum + card.row.minutes, 0)),
    week,
    cards: planned.cards.map(({ card, also }) =>
      cardOf(
        shown(card),
        also.map(({ row }) => ({ key: row.key, rule: row.rule, title: row.title, due: row.due })),
      ),
    ),
    loop: planned.loop.map((card) => cardOf(shown(card), [])),
    owed: planned.owed.flatMap(({ row }) =>
      row.person === null ? [] : [{ key: row.key, person: row.person, title: row.title }],
    ),
    later: { count: planned.later },
  };
};

import type { CalendarDay } from '../dates/index.ts';
import type { Method } from '../config/index.ts';
import { exhaustive } from '../result.ts';
import type { ActedCard } from './card-state.ts';
import type { CardRow } from './row.ts';

/** Whether what the person did to a card keeps it off today. A card that became visible after it was done is a new occasion. */
export const isHidden = (
  state: ActedCard | undefined,
  { visibleFrom }: Pick<CardRow, 'visibleFrom'>,
  today: CalendarDay,
): boolean => {
  if (state === undefined) return false;
  switch (state.state) {
    case 'done':
      return state.day >= visibleFrom;
    case 'snoozed':
      return state.until !== null && today < state.until;
    case 'skipped':
      return state.day === today;
    default:
      return exhaustive(state.state);
  }
};

/** "Not today" on three different days of this occasion: the card asks what to do with it. */
export const asksToDecide = (
  state: ActedCard | undefined,
  { visibleFrom }: Pick<CardRow, 'visibleFrom'>,
  { queue }: Method,
): boolean =>
  state !== undefined && new Set(state.skippedOn.filter((day) => day >= visibleFrom)).size >= queue.skips_ask;

const decision: CardRow['payload'] = {
  kind: 'choices',
  memory: null,
  choices: [
    { id: 'decide:drop', text: 'Drop it' },
    { id: 'decide:move-out', text: 'Move out a layer' },
    { id: 'decide:change-date', text: 'Change the date' },
  ],
};

/** The row as it asks after the third "not today". */
export const askingToDecide = (row: CardRow): CardRow => ({
  ...row,
  why: 'You put this off on three days: drop it, move out a layer, or change the date?',
  payload: decision,
});

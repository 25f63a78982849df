import { addDays, addMonths, parseCalendarDay, type CalendarDay } from '../../core/dates/index.ts';
import type { BatchId } from '../../core/ids.ts';
import { ok, type Result } from '../../core/result.ts';
import { invalid, type ActionError } from '../action-error.ts';
import type { Deps } from '../deps.ts';
import { readOwner } from '../owner.ts';
import { keyNow, requireOpenCard } from './card-subject.ts';

/** The day that `1d 3d 1w 2w 1m` (any count) or a day means, from today; null for anything else. */
const snoozeDay = (when: string, today: CalendarDay): CalendarDay | null => {
  const match = /^(\d{1,3})\s*([dwm])$/.exec(when.trim().toLowerCase());
  if (!match) return parseCalendarDay(when.trim());
  const count = Number(match[1]);
  if (match[2] === 'm') return addMonths(today, count);
  return addDays(today, match[2] === 'w' ? count * 7 : count);
};

/** Lets a card come back on a later day. */
export const snoozeCard = async (
  deps: Deps,
  { key: said, when }: { readonly key: string; readonly when: string },
): Promise<Result<{ readonly until: CalendarDay; readonly batch: BatchId | null }, ActionError>> => {
  const owner = await deps.space.read((reader) => readOwner(reader, deps.clock));
  const { day: today, now } = owner;
  const until = snoozeDay(when, today);
  if (!until || until <= today) {
    return invalid(
      `“${when}” is no later day.`,
      'when',
      'Say 1d, 3d, 1w, 2w, 1m or a day such as 2026-12-01.',
    );
  }
  const { value, batch } = await deps.space.write(
    { action: 'snooze', summary: `Snoozed a card until ${until}` },
    async (writer) => {
      const key = await keyNow(writer, said);
      const card = await requireOpenCard(writer, key, owner);
      if (!card.ok) return card;
      const before = await writer.get('cardState', key);
      await writer.put('cardState', {
        id: key,
        state: 'snoozed',
        day: today,
        at: now,
        until,
        skippedOn: before?.skippedOn ?? [],
      });
      return ok(until);
    },
  );
  return value.ok ? ok({ until, batch }) : value;
};

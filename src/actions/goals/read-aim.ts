import type { CalendarDay } from '../../core/dates/index.ts';
import { aimOfWeek } from '../../core/goals/index.ts';
import type { Reader } from '../../store/space.ts';
import { saidMode, type Owner } from '../owner.ts';

/** How many people the week should bring (R8): the user's own number, else what the open goals ask for. */
export const readAim = async (reader: Reader, { day, settings, method }: Owner): Promise<number> => {
  const aim = settings.get('weekAim');
  const started = settings.get('startedOn');
  return aimOfWeek(
    {
      weekAim: typeof aim === 'number' ? aim : null,
      mode: saidMode(settings),
      startedOn: typeof started === 'string' ? (started as CalendarDay) : null,
      goals: await reader.list('goal', { where: { state: 'open' } }),
    },
    day,
    method,
  );
};

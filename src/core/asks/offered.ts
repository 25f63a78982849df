import type { Method } from '../config/index.ts';
import { addBusinessDays, type CalendarDay } from '../dates/index.ts';

/** What they offered is ready now; what they need from me for it is due within two business days (R6). */
export const offeredDue = (day: CalendarDay, { ask }: Method): CalendarDay =>
  addBusinessDays(day, ask.offered_bd);

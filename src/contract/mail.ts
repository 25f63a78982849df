import { z } from '@hono/zod-openapi';
import { calendarDay, personId } from './values.ts';

/** A thank-you that a mail of mine said. */
export const thankedByMail = z.object({
  personId,
  name: z.string(),
  state: z.enum(['thanked', 'thin']),
  because: z.string(),
  subject: z.string().nullable(),
  day: calendarDay,
});

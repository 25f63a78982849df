import { z } from '@hono/zod-openapi';
import {
  isLived,
  livedYears,
  parseCalendarDay,
  parsePartialDate,
  partialDateParts,
  type CalendarDay,
  type PartialDate,
} from '../core/dates/index.ts';
import { isUuid, type Id } from '../core/ids.ts';
import { tenderTopics } from '../core/tact/tender-words.ts';

/** A schema whose checked text is a branded value of core; callers send plain text. */
type Branded<Value> = z.ZodType<Value, string>;

const idText = z.string().refine(isUuid, 'must be a UUID in lower case, best a UUIDv7');

export const idOf = <Name extends string>(): Branded<Id<Name>> => idText as unknown as Branded<Id<Name>>;

export const personId = idOf<'PersonId'>();
export const interactionId = idOf<'InteractionId'>();
export const batchId = idOf<'BatchId'>();

export const calendarDay = z
  .string()
  .refine((text) => parseCalendarDay(text) !== null, 'must be a day such as 2026-11-18')
  .refine((text) => {
    const day = parseCalendarDay(text);
    return day === null || isLived(day);
  }, `must be a day of ${livedYears.from} to ${livedYears.to}`)
  .openapi({ format: 'date', example: '2026-11-18' }) as unknown as Branded<CalendarDay>;

export const partialDate = z
  .string()
  .refine((text) => parsePartialDate(text) !== null, 'must be 2026-11-18, 2026-11, 2026 or --11-18')
  .refine((text) => {
    const date = parsePartialDate(text);
    const year = date === null ? null : partialDateParts(date).year;
    return year === null || (year >= livedYears.from && year <= livedYears.to);
  }, `must be of the years ${livedYears.from} to ${livedYears.to}`)
  .openapi({ example: '--11-18' }) as unknown as Branded<PartialDate>;

/** An ISO 8601 instant in UTC. */
export const instant = z.string().openapi({ format: 'date-time', example: '2026-11-18T08:00:00.000Z' });

/** `HH:MM` by the owner's wall clock. */
export const clockTime = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time such as 15:30')
  .openapi({ example: '15:30' });

/** A line of the user's: not empty, and bounded so that no request can fill a disk. */
export const line = z.string().trim().min(1, 'must not be empty').max(500, 'at most 500 characters');

export const longText = z.string().max(20_000, 'at most 20,000 characters');

/** `.optional()` typed without `undefined`, which JSON does not have. */
export const maybe = <Schema extends z.ZodType>(schema: Schema): z.ZodExactOptional<Schema> =>
  schema.optional() as unknown as z.ZodExactOptional<Schema>;

/** A list that nobody changes in place, as everywhere in core. */
export const list = <Schema extends z.ZodType>(schema: Schema): z.ZodReadonly<z.ZodArray<Schema>> =>
  z.array(schema).readonly();

/** Every field of a shape left out at will. */
export const maybeEach = <Shape extends Readonly<Record<string, z.ZodType>>>(
  shape: Shape,
): { [Field in keyof Shape]: z.ZodExactOptional<Shape[Field]> } =>
  Object.fromEntries(Object.entries(shape).map(([field, schema]) => [field, maybe(schema)])) as {
    [Field in keyof Shape]: z.ZodExactOptional<Shape[Field]>;
  };

/** Words of a note that ask once whether to keep them (R16); nothing is refused for them. */
export const notice = z
  .object({
    message: z.string(),
    found: list(z.object({ topic: z.enum(tenderTopics), words: z.string() })),
  })
  .nullable()
  .openapi('Notice');

/** What a change was begun from: of each of its fields the value that was shown then. */
export const base = maybe(z.record(z.string(), z.unknown()).readonly()).openapi({
  description:
    'What the change was begun from, by field. A field that somebody else changed meanwhile is then refused (`conflict`, with both values) and not written over; other fields are brought together. Left out, what is said is written whatever is there.',
});

import { z } from '@hono/zod-openapi';
import { list, maybe } from './values.ts';

/** No answer carries more rows than this. */
const mostRows = 200;

export const pageQuery = {
  cursor: maybe(z.string().max(500).openapi({ description: 'Opaque, from the page before.' })),
  limit: z.coerce
    .number<number>()
    .int()
    .min(1)
    .max(mostRows)
    .default(50)
    .openapi({ type: 'integer', description: `Rows of a page, at most ${mostRows}.` }),
};

/** Rows and the way to the next ones; `cursor` is null on the last page. */
export const pageOf = <Row extends z.ZodType>(row: Row) =>
  z.object({ rows: list(row), cursor: z.string().nullable(), total: z.number().int() });

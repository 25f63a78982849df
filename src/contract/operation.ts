import { z } from '@hono/zod-openapi';

const nothing = z.object({});
type Nothing = typeof nothing;

/** One call as data: what it takes and what it answers. Method and path are in the endpoints' table. */
export interface Operation<
  Params extends z.ZodObject = z.ZodObject,
  Query extends z.ZodObject = z.ZodObject,
  Body extends z.ZodType = z.ZodType,
  Answer extends z.ZodType = z.ZodType,
> {
  readonly summary: string;
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
  readonly answer: Answer;
  /** Most bytes of a request's body. */
  readonly bodyLimit: number;
}

const defaultBodyLimit = 256 * 1024;

export const operation = <
  Answer extends z.ZodType = Nothing,
  Params extends z.ZodObject = Nothing,
  Query extends z.ZodObject = Nothing,
  Body extends z.ZodType = Nothing,
>(definition: {
  readonly summary: string;
  readonly params?: Params;
  readonly query?: Query;
  readonly body?: Body;
  readonly answer?: Answer;
  readonly bodyLimit?: number;
}): Operation<Params, Query, Body, Answer> =>
  ({
    params: nothing,
    query: nothing,
    body: nothing,
    answer: nothing,
    bodyLimit: defaultBodyLimit,
    ...definition,
    // The defaults stand exactly where a type parameter fell back to `Nothing`.
  }) as unknown as Operation<Params, Query, Body, Answer>;

import { z } from '@hono/zod-openapi';

const nothing = z.object({});
type Nothing = typeof nothing;

/** The parts of a call that its caller says. */
export interface Parts<Params, Query, Body> {
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
}

/**
 * One call as data: what it takes and what it answers. Method and path are in the endpoints' table.
 *
 * Its types stand in it as they are: where each project that names a call had to read them from the schema's own type,
 * checking them all took half as long again.
 */
export interface Operation<Sent = unknown, Checked = unknown, Answer = unknown> {
  readonly summary: string;
  readonly params: z.ZodObject;
  readonly query: z.ZodObject;
  readonly body: z.ZodType;
  readonly answer: z.ZodType;
  /** Most bytes of a request's body. */
  readonly bodyLimit: number;
  /** For the compiler alone: no operation has it. */
  readonly types?: { readonly sent: Sent; readonly checked: Checked; readonly answer: Answer };
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
}): Operation<
  Parts<z.input<Params>, z.input<Query>, z.input<Body>>,
  Parts<z.output<Params>, z.output<Query>, z.output<Body>>,
  z.output<Answer>
> => ({
  params: nothing,
  query: nothing,
  body: nothing,
  answer: nothing,
  bodyLimit: defaultBodyLimit,
  ...definition,
});

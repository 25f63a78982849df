import type { z } from 'zod';
import type { ApiError, Operation } from '../contract/index.ts';
import { keepableText } from '../core/keepable-text.ts';
import { isShallow } from '../core/nesting.ts';
import { err, ok, type Result } from '../core/result.ts';

/** What a request carries, before the checks. */
interface RawInput {
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly request: Request;
  /** Null where the call carries no JSON. */
  readonly bodyLimit: number | null;
}

interface Checked {
  readonly params: unknown;
  readonly query: unknown;
  readonly body: unknown;
}

/** Holds a request against its operation's schemas; the first thing wrong is said with its field. */
export const readInput = async (
  { params, query, body }: Operation,
  raw: RawInput,
): Promise<Result<Checked, ApiError>> => {
  const checkedParams = check(params, keepableEach(raw.params));
  if (!checkedParams.ok) return checkedParams;
  const checkedQuery = check(query, keepableEach(raw.query));
  if (!checkedQuery.ok) return checkedQuery;
  if (raw.bodyLimit === null) {
    return ok({ params: checkedParams.value, query: checkedQuery.value, body: {} });
  }
  const json = await readJson(raw.request, raw.bodyLimit);
  if (!json.ok) return json;
  const checkedBody = check(body, json.value);
  if (!checkedBody.ok) return checkedBody;
  return ok({ params: checkedParams.value, query: checkedQuery.value, body: checkedBody.value });
};

/** In words what schemas that say nothing themselves leave to the library; undefined takes its own. */
const inWords = (issue: z.core.$ZodRawIssue): string | undefined => {
  if (issue.code === 'too_big' && issue.origin === 'string')
    return `at most ${Number(issue.maximum).toLocaleString('en')} characters`;
  if (issue.code === 'too_small' && issue.origin === 'string')
    return issue.minimum === 1 ? 'must not be empty' : `at least ${Number(issue.minimum)} characters`;
  return undefined;
};

const check = (schema: z.ZodType, value: unknown): Result<unknown, ApiError> => {
  const checked = schema.safeParse(value, { error: inWords });
  if (checked.success) return ok(checked.data);
  const [issue] = checked.error.issues;
  const field = issue?.path.map(String).join('.') ?? '';
  return err({
    type: 'invalid',
    message: field === '' ? (issue?.message ?? 'not as expected') : `${field}: ${issue?.message ?? ''}`,
    ...(field === '' ? {} : { field }),
  });
};

const readJson = async (request: Request, limit: number): Promise<Result<unknown, ApiError>> => {
  const read = await readText(request, limit);
  if (!read.ok) return read;
  if (read.value === '') return ok({});
  // A form of a foreign page can send text, but not this type without asking first.
  if (!/^application\/json\b/i.test(request.headers.get('content-type') ?? '')) {
    return err({ type: 'invalid', message: 'The body must be JSON, sent as application/json.' });
  }
  const parsed = parseJson(read.value);
  if (parsed === undefined) return err({ type: 'invalid', message: 'The body is not valid JSON.' });
  return isShallow(parsed) ? ok(parsed) : err({ type: 'invalid', message: 'The body is nested too deep.' });
};

/** What no engine keeps (U+0000, half a surrogate pair) is left out at the door, so that an id is looked for as it is kept. */
const parseJson = (text: string): unknown => {
  try {
    return text.includes(String.raw`\u`) ? JSON.parse(text, keepable) : JSON.parse(text);
  } catch {
    // Not JSON, or so deep that not even a reviver comes to its end: the sender's mistake, told to them.
    return undefined;
  }
};

const keepable = (_key: string, value: unknown): unknown =>
  typeof value === 'string' ? keepableText(value) : value;

/** The same of what an address carries. */
const keepableEach = (values: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, keepableText(value)]));

const readText = async (request: Request, limit: number): Promise<Result<string, ApiError>> => {
  const tooLarge: ApiError = { type: 'too-large', message: `A request carries at most ${limit} bytes here.` };
  if (Number(request.headers.get('content-length') ?? 0) > limit) return err(tooLarge);
  if (request.body === null) return ok('');
  // The length may be missing or a lie: count what comes.
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body) {
    size += chunk.length;
    if (size > limit) return err(tooLarge);
    chunks.push(chunk);
  }
  return ok(new TextDecoder().decode(Buffer.concat(chunks)));
};

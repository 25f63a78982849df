import type { CallInput } from '../../contract/calls.ts';
import type { Book } from '../../contract/asked.ts';
import type { CallError } from '../../contract/client.ts';
import type { FieldConflict } from '../../core/conflicts/settle-fields.ts';
import type { BatchId } from '../../core/ids.ts';
import { isPassing } from '../words/passing.ts';

/** What may be done without a way to the server: the things of a day that do not depend on what it would answer. */
export const offlineCalls = [
  'logConversation',
  'debriefTalk',
  'finishCard',
  'snoozeCard',
  'skipCard',
  'keepOffer',
  'changeOffer',
  'giveOffer',
  'savePage',
  'changePerson',
  'changeInteraction',
  'addFact',
] as const;
export type OfflineCall = (typeof offlineCalls)[number];

/** A call with what it takes. */
export type OfflineRequest = {
  readonly [Name in OfflineCall]: { readonly call: Name; readonly input: CallInput<Name> };
}[OfflineCall];

/** What was done while there was no way to the server: the very request, repeated until it is answered. */
export type Waiting = OfflineRequest & {
  /** Names the request, so that it is done once however often it is sent. */
  readonly id: BatchId;
  /** The book that was open: another one may be, by the time it is sent. */
  readonly book?: Book;
  /** In the user's words: "Ada Quill is thanked". */
  readonly what: string;
  /** ISO instant of doing it, by this device's clock. */
  readonly saidAt: string;
  /** What the server answered when it would not take it; the user mends it then. Null while it only waits. */
  readonly refused: string | null;
  /** What both this device and another changed: the user says which holds. */
  readonly conflicts?: readonly FieldConflict[];
};

/** Reads what was kept; what is not readable is dropped item by item, never the rest with it. */
export const parseOutbox = (text: string | null): readonly Waiting[] => {
  if (text === null) return [];
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    // Cut off by a crash while it was written: there is nothing in it to read.
    return [];
  }
  return Array.isArray(parsed) ? parsed.map((value) => fromTalk(value)).filter(isWaiting) : [];
};

/** Until 0.1 only talks waited, and had no call beside them. */
const fromTalk = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'body' in value
    ? { ...value, ...identified(value.body), call: 'logConversation', input: { body: value.body } }
    : value;

const identified = (body: unknown): object =>
  typeof body === 'object' && body !== null && 'id' in body && 'text' in body
    ? { id: body.id, what: body.text }
    : {};

const isWaiting = (value: unknown): value is Waiting => {
  if (typeof value !== 'object' || value === null) return false;
  const { id, call, input, what, saidAt } = value as Partial<Record<keyof Waiting, unknown>>;
  return (
    [id, what, saidAt].every((text) => typeof text === 'string') &&
    offlineCalls.some((known) => known === call) &&
    typeof input === 'object' &&
    input !== null
  );
};

/**
 * Adds what was done; the same again replaces it. A change of what a waiting change changed begins with what that one
 * said: the two are one after the other and no question.
 */
export const put = (outbox: readonly Waiting[], waiting: Waiting): readonly Waiting[] => {
  const others = take(outbox, waiting.id);
  return [...others, basedOn(others, waiting)];
};

interface Change {
  readonly params?: { readonly id?: string };
  readonly body?: { readonly base?: Fields } & Fields;
}
type Fields = Readonly<Record<string, unknown>>;

const basedOn = (earlier: readonly Waiting[], waiting: Waiting): Waiting => {
  const { params, body } = waiting.input as Change;
  if (body?.base === undefined) return waiting;
  let { base } = body;
  for (const { call, input, refused } of earlier) {
    const before = input as Change;
    if (refused !== null || call !== waiting.call || before.params?.id !== params?.id) continue;
    base = over(base, before.body ?? {});
  }
  return withBody(waiting, { ...body, base });
};

/** The base with what was said since, of the fields that it has. */
const over = (base: Fields, said: Fields): Fields =>
  Object.fromEntries(
    Object.entries(base).map(([field, value]) => {
      if (!(field in said)) return [field, value];
      const next = said[field];
      return [field, isFields(value) && isFields(next) ? over(value, next) : next];
    }),
  );

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The same call on the same thing; of its body only fields of a change differ. */
const withBody = (waiting: Waiting, body: Fields): Waiting =>
  ({ ...waiting, input: { ...waiting.input, body } }) as Waiting;

/** A refused change as the user decided it: of each field that both changed, mine or what is in the book; null where nothing is left to say. */
export const decided = (waiting: Waiting, mine: ReadonlySet<string>): Waiting | null => {
  const { body = {} } = waiting.input as Change;
  let { base = {}, ...said }: Fields & { readonly base?: Fields } = body;
  for (const { field, there } of waiting.conflicts ?? []) {
    const path = field.split('.');
    if (mine.has(field)) base = at(base, path, there);
    else said = at(said, path, gone);
  }
  if (Object.keys(said).length === 0) return null;
  const { conflicts: _decided, ...rest } = waiting;
  return withBody({ ...rest, refused: null }, { ...said, base });
};

const gone = Symbol('gone');

/** The fields with another value at a path, or without it. */
const at = (fields: Fields, [first = '', ...rest]: readonly string[], value: unknown): Fields => {
  const { [first]: inner, ...others } = fields;
  if (rest.length === 0) return value === gone ? others : { ...others, [first]: value };
  const next = at(isFields(inner) ? inner : {}, rest, value);
  return Object.keys(next).length === 0 ? others : { ...others, [first]: next };
};

export const take = (outbox: readonly Waiting[], id: BatchId): readonly Waiting[] =>
  outbox.filter((waiting) => waiting.id !== id);

/** The next to send, oldest first; refused ones wait for the user. */
export const nextToSend = (outbox: readonly Waiting[]): Waiting | null =>
  outbox.find(({ refused }) => refused === null) ?? null;

/** What became of what was sent: gone when the book has it, kept with the reason when refused, kept as it is otherwise. */
export const afterSending = (
  outbox: readonly Waiting[],
  id: BatchId,
  error: CallError | null,
): readonly Waiting[] => {
  if (error === null || error.type === 'done-already') return take(outbox, id);
  if (isPassing(error)) return outbox;
  return outbox.map((waiting) => (waiting.id === id ? { ...waiting, ...refusal(error) } : waiting));
};

/** What is remembered of a refusal. */
export const refusal = (error: CallError): Pick<Waiting, 'refused' | 'conflicts'> => ({
  refused: error.message,
  ...('conflicts' in error && error.conflicts !== undefined && { conflicts: error.conflicts }),
});

/** How long ago it was done, in whole seconds: a difference is right also where the device's clock is not. */
export const secondsAgo = ({ saidAt }: Waiting, now: number): number =>
  Math.max(0, Math.round((now - Date.parse(saidAt)) / 1000));

/** Cards that are dealt with as far as the user is concerned; a refused one is there again. */
export const dealtWith = (outbox: readonly Waiting[]): ReadonlySet<string> =>
  new Set(
    outbox.flatMap(({ call, input, refused }) => {
      const { params } = input as { readonly params?: { readonly key?: string; readonly id?: string } };
      if (refused !== null) return [];
      return call === 'debriefTalk' ? `debrief:${params?.id ?? ''}` : (params?.key ?? []);
    }),
  );

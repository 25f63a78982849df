import type { CallInput } from '../../contract/calls.ts';
import type { Book } from '../../contract/asked.ts';
import type { CallError } from '../../contract/client.ts';
import { isWords, together, type FieldConflict } from '../../core/conflicts/settle-fields.ts';
import { isUuid, type BatchId } from '../../core/ids.ts';
import { isPassing } from '../words/passing.ts';
import { isFields, type Fields } from '../../core/fields.ts';

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
  'addPromise',
  'changePromise',
  'addThread',
  'changeThread',
  'changeSettings',
  'changeReminding',
  'undo',
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
  /** It is being sent by the window where it was done, which says itself what became of it. */
  readonly going?: true;
  /** It was sent, and its answer lost: it may be in the book already. */
  readonly tried?: true;
  /** So many times Goodturn itself broke on it. */
  readonly broke?: number;
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
  return withoutAnswered([...others, basedOn(others, waiting)]);
};

/** What a window that was closed was just sending, nobody waits for any more: it waits here, and may have arrived. */
export const adopt = (outbox: readonly Waiting[]): readonly Waiting[] =>
  outbox.map((waiting) => (waiting.going === undefined ? waiting : { ...atRest(waiting), tried: true }));

/** It waits behind what could not be sent. */
export const stay = (outbox: readonly Waiting[], id: BatchId): readonly Waiting[] =>
  outbox.map((waiting) => (waiting.id === id ? atRest(waiting) : waiting));

const atRest = ({ going: _going, ...waiting }: Waiting): Waiting => waiting;

interface Change {
  readonly params?: { readonly id?: string };
  readonly body?: { readonly base?: Fields } & Fields;
}
const changeOf = ({ input }: Waiting): Change => input as Change;

const isOfSame = (one: Waiting, other: Waiting): boolean =>
  one.call === other.call && changeOf(one).params?.id === changeOf(other).params?.id;

const basedOn = (earlier: readonly Waiting[], waiting: Waiting): Waiting => {
  let based = waiting;
  for (const before of earlier)
    if (before.refused === null && isOfSame(before, waiting))
      based = rebased(based, (base) => over(base, changeOf(before).body ?? {}));
  return based;
};

/** The same change, begun from something else; of a list of words it says what came and went, and that stays. */
const rebased = (waiting: Waiting, step: (base: Fields) => Fields): Waiting => {
  const { body } = changeOf(waiting);
  if (body?.base === undefined) return waiting;
  const base = step(body.base);
  const lists = Object.entries(body).flatMap(([field, said]) => {
    const [before, after] = [body.base?.[field], base[field]];
    return isWords(said) && isWords(before) && isWords(after)
      ? [[field, together(said, before, after)] as const]
      : [];
  });
  return withBody(waiting, { ...body, ...Object.fromEntries(lists), base });
};

/** Takes back what waits: it need not get there, and what may have arrived is undone there. */
export const takeBack = (
  outbox: readonly Waiting[],
  id: BatchId,
  undo: Pick<Waiting, 'id' | 'saidAt'>,
): readonly Waiting[] => {
  const place = outbox.findIndex((waiting) => waiting.id === id);
  const gone = outbox[place];
  if (gone === undefined) return outbox;
  const { call: _call, input: _input, tried, conflicts: _conflicts, ...said } = gone;
  const instead: readonly Waiting[] =
    tried === undefined
      ? []
      : [{ ...said, ...undo, call: 'undo', input: { body: { batch: id } }, what: `Undone: ${gone.what}` }];
  // What was changed after it began with what it said, and now begins with what was there before.
  let before = changeOf(gone).body?.base ?? {};
  const later = outbox.slice(place + 1).map((waiting) => {
    const { body } = changeOf(waiting);
    if (body?.base === undefined || !isOfSame(gone, waiting)) return waiting;
    const based = rebased(waiting, (base) => over(base, before));
    before = without(before, body);
    return based;
  });
  return [...outbox.slice(0, place), ...instead, ...later];
};

/** The fields that nobody says here. */
const without = (fields: Fields, said: Fields): Fields =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([field, value]) => {
      const next = said[field];
      if (!(field in said)) return [[field, value]];
      return isFields(value) && isFields(next) ? [[field, without(value, next)]] : [];
    }),
  );

/** The base with what was said since, of the fields that it has. */
const over = (base: Fields, said: Fields): Fields =>
  Object.fromEntries(
    Object.entries(base).map(([field, value]) => {
      if (!(field in said)) return [field, value];
      const next = said[field];
      if (isFields(value) && isFields(next)) return [field, over(value, next)];
      // Two lists of addresses or dates are whole: which of two holds is asked.
      return [field, Array.isArray(value) && !isWords(value) ? value : next];
    }),
  );

/** The same call on the same thing; of its body only fields of a change differ. */
const withBody = (waiting: Waiting, body: Fields): Waiting =>
  ({ ...waiting, input: { ...waiting.input, body } }) as Waiting;

/** A refused change as the user decided it: of each field that both changed, mine or what is in the book; null where nothing is left to say. */
export const decided = (waiting: Waiting, mine: ReadonlySet<string>): Waiting | null => {
  const { body = {} } = changeOf(waiting);
  let { base = {}, ...said }: Fields & { readonly base?: Fields } = body;
  for (const { field, there } of waiting.conflicts ?? []) {
    if (mine.has(field)) base = at(base, field, there);
    else said = at(said, field, gone);
  }
  if (Object.keys(said).length === 0) return null;
  const { conflicts: _decided, ...rest } = waiting;
  return withBody({ ...rest, refused: null }, { ...said, base });
};

const gone = Symbol('gone');

/** The fields with another value at a path, or without it; a field's own name may hold a dot, as numbers of the method do. */
const at = (fields: Fields, path: string, value: unknown): Fields => {
  const first = Object.keys(fields).find((field) => path === field || path.startsWith(`${field}.`)) ?? path;
  const { [first]: inner, ...others } = fields;
  if (path === first) return value === gone ? others : { ...others, [first]: value };
  const next = at(isFields(inner) ? inner : {}, path.slice(first.length + 1), value);
  return Object.keys(next).length === 0 ? others : { ...others, [first]: next };
};

export const take = (outbox: readonly Waiting[], id: BatchId): readonly Waiting[] =>
  outbox.filter((waiting) => waiting.id !== id);

/** The next to send, oldest first; refused ones wait for the user, one on its way for its answer. */
export const nextToSend = (outbox: readonly Waiting[]): Waiting | null =>
  outbox.find(({ refused, going }) => refused === null && going === undefined) ?? null;

/** So often it is sent again to a Goodturn that breaks on it; then it stands aside, and what comes after it goes. */
const mostBroke = 3;

/** What became of what was sent: gone when the book has it, kept with the reason when refused, kept to be sent again otherwise. */
export const afterSending = (
  outbox: readonly Waiting[],
  id: BatchId,
  error: CallError | null,
): readonly Waiting[] => {
  if (error === null || error.type === 'done-already') return take(outbox, id);
  const after = outbox.flatMap((waiting): readonly Waiting[] | Waiting => {
    if (waiting.id !== id) return waiting;
    const { tried: _tried, broke = 0, ...rest } = atRest(waiting);
    if (!isPassing(error)) return isNothingLeft(waiting, error) ? [] : { ...rest, ...refusal(error) };
    const mayBeThere = waiting.tried === true || error.type === 'unreachable' || error.type === 'internal';
    if (error.type !== 'internal')
      return { ...rest, ...(broke > 0 && { broke }), ...(mayBeThere && { tried: true }) };
    // It may be in the book all the same, and is known by its id there.
    if (broke + 1 >= mostBroke) return { ...rest, tried: true, refused: brokeOnIt };
    return { ...rest, tried: true, broke: broke + 1 };
  });
  return withoutAnswered(after);
};

const brokeOnIt =
  'Goodturn broke on it several times. Try again later, best after it was started anew; or copy your words and let it go.';

/** Of a field that this device changed once more there is one question, of what it said last. */
const withoutAnswered = (outbox: readonly Waiting[]): readonly Waiting[] => {
  const place = outbox.findIndex((waiting, at) =>
    (waiting.conflicts ?? []).some(({ field }) => sayAgain(outbox, at, field) !== -1),
  );
  const asked = outbox[place];
  const field = asked?.conflicts?.find((conflict) => sayAgain(outbox, place, conflict.field) !== -1)?.field;
  if (asked === undefined || field === undefined) return outbox;
  const again = sayAgain(outbox, place, field);
  const { base = {}, ...said } = changeOf(asked).body ?? {};
  const left = at(said, field, gone);
  const { conflicts = [], ...rest } = asked;
  const others = conflicts.filter((conflict) => conflict.field !== field);
  const earlier = withBody(others.length > 0 ? { ...rest, conflicts: others } : { ...rest, refused: null }, {
    ...left,
    base,
  });
  const after = outbox.flatMap((waiting, index) => {
    if (index === place) return Object.keys(left).length === 0 ? [] : earlier;
    if (index !== again) return waiting;
    // It began with what was said before; where it began with what the book says, that was seen.
    const { body = {} } = changeOf(waiting);
    const isAfter = JSON.stringify(valueAt(body.base, field)) === JSON.stringify(valueAt(said, field));
    return isAfter
      ? withBody(waiting, { ...body, base: at(body.base ?? {}, field, valueAt(base, field)) })
      : waiting;
  });
  return withoutAnswered(after);
};

/** Where a later change of the same thing says this field, too; -1 for nowhere. */
const sayAgain = (outbox: readonly Waiting[], place: number, field: string): number => {
  const asked = outbox[place];
  return outbox.findIndex((waiting, index) => {
    const { base: _base, ...said } = changeOf(waiting).body ?? {};
    return (
      asked !== undefined && index > place && isOfSame(asked, waiting) && valueAt(said, field) !== undefined
    );
  });
};

/** The value at a path; undefined where there is none. */
const valueAt = (fields: unknown, path: string): unknown => {
  if (!isFields(fields)) return undefined;
  const first = Object.keys(fields).find((field) => path === field || path.startsWith(`${field}.`));
  if (first === undefined) return undefined;
  return first === path ? fields[first] : valueAt(fields[first], path.slice(first.length + 1));
};

/** Another device has done what this one only put off, or it is gone: nothing of the user's is lost with it. */
const isNothingLeft = ({ call }: Waiting, { type }: CallError): boolean =>
  type === 'not-found' && (call === 'skipCard' || call === 'snoozeCard');

/** A refusal that is a question: what this device and another one changed. */
export const isAsked = (error: CallError): boolean => 'conflicts' in error && error.conflicts !== undefined;

/** What is remembered of a refusal. */
const refusal = (error: CallError): Pick<Waiting, 'refused' | 'conflicts'> => ({
  refused: error.message,
  ...('conflicts' in error && error.conflicts !== undefined && { conflicts: error.conflicts }),
});

/** How long ago it was done, in whole seconds: a difference is right also where the device's clock is not. */
export const secondsAgo = ({ saidAt }: Pick<Waiting, 'saidAt'>, now: number): number =>
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

/** The words that the user wrote in it: to be copied where the book will not take them. */
export const wordsIn = ({ call, input }: Waiting): string => {
  const { body } = input as { readonly body?: unknown };
  if (typeof body !== 'object' || body === null || call === 'snoozeCard' || call === 'undo') return '';
  const { base: _base, ...said } = body as Fields;
  return textsIn(said).join('\n');
};

/** All that stands in a form, whatever its fields. */
export const textsIn = (value: unknown): readonly string[] =>
  typeof value === 'string'
    ? value.trim() === '' || isUuid(value)
      ? []
      : [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(textsIn)
      : [];

import type { CallInput } from '../../contract/calls.ts';
import type { Book } from '../../contract/asked.ts';
import type { CallError } from '../../contract/client.ts';
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

/** Adds what was done; the same again replaces it. */
export const put = (outbox: readonly Waiting[], waiting: Waiting): readonly Waiting[] => [
  ...take(outbox, waiting.id),
  waiting,
];

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
  return outbox.map((waiting) => (waiting.id === id ? { ...waiting, refused: error.message } : waiting));
};

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

import type { CallInput } from '../../contract/calls.ts';
import type { CallError } from '../../contract/client.ts';

/** A talk that was said while there was no way to the server: the very request, to be repeated until it is answered. */
export interface Waiting {
  readonly body: CallInput<'logConversation'>['body'];
  /** ISO instant of saying it. */
  readonly saidAt: string;
  /** What the server answered when it would not take it; the user mends it then. Null while it only waits. */
  readonly refused: string | null;
}

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
  return Array.isArray(parsed) ? parsed.filter(isWaiting) : [];
};

const isWaiting = (value: unknown): value is Waiting => {
  if (typeof value !== 'object' || value === null || !('body' in value) || !('saidAt' in value)) return false;
  const { body } = value;
  return (
    typeof body === 'object' &&
    body !== null &&
    'id' in body &&
    typeof body.id === 'string' &&
    'text' in body &&
    typeof body.text === 'string' &&
    typeof value.saidAt === 'string'
  );
};

/** Adds a talk; saying the same id again replaces it. */
export const put = (outbox: readonly Waiting[], waiting: Waiting): readonly Waiting[] => [
  ...outbox.filter(({ body }) => body.id !== waiting.body.id),
  waiting,
];

export const take = (outbox: readonly Waiting[], id: string): readonly Waiting[] =>
  outbox.filter(({ body }) => body.id !== id);

/** The next to send, oldest first; refused ones wait for the user. */
export const nextToSend = (outbox: readonly Waiting[]): Waiting | null =>
  outbox.find(({ refused }) => refused === null) ?? null;

/** What became of a talk that was sent: gone when saved, kept with the reason when refused, kept as it is otherwise. */
export const afterSending = (
  outbox: readonly Waiting[],
  id: string,
  error: CallError | null,
): readonly Waiting[] => {
  if (error === null) return take(outbox, id);
  if (isPassing(error)) return outbox;
  return outbox.map((waiting) => (waiting.body.id === id ? { ...waiting, refused: error.message } : waiting));
};

/** Nothing is wrong with the talk itself; trying again later may do. */
export const isPassing = ({ type }: CallError): boolean =>
  type === 'unreachable' || type === 'busy' || type === 'unauthorized' || type === 'internal';

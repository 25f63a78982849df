import { useState } from 'react';
import { messageKinds, type MessageKind } from '../../core/coach/message.ts';
import { storage } from '../app/storage.ts';
import type { Id, PersonId } from '../../core/ids.ts';

/** To whom a message was begun, and of what kind. */
export interface BegunMessage {
  readonly personId: PersonId;
  readonly kind: MessageKind;
  /** The message in the works that it goes on with; null for a new one. */
  readonly id: Id<'MessageId'> | null;
}

const storageKey = 'messages';

/** Under which its words are kept on the device. */
export const nameOf = ({ personId, kind, id }: BegunMessage): string =>
  `message:${personId}.${kind}${id === null ? '' : `.${id}`}`;

const wordKeys = (message: BegunMessage): readonly string[] => [
  `draft.${nameOf(message)}`,
  `draft.${nameOf(message)}.subject`,
];

const hasWords = (message: BegunMessage): boolean =>
  wordKeys(message).some((key) => storage.get(key) !== null);

const isBegun = (value: unknown): value is BegunMessage => {
  const { personId, kind, id } = (value ?? {}) as Partial<Record<string, unknown>>;
  return (
    typeof personId === 'string' &&
    messageKinds.some((each) => each === kind) &&
    (id === null || typeof id === 'string')
  );
};

/** What was kept; what is not readable is left out. */
const parseBegun = (text: string | null): readonly BegunMessage[] => {
  try {
    const parsed: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(parsed) ? parsed.filter(isBegun) : [];
  } catch {
    // Cut off by a crash while it was written: there is nothing in it to read.
    return [];
  }
};

/** The one that is being written, first, and those with words of their own, found again after a reload. */
export const useBegunMessages = () => {
  const [begun, setBegun] = useState<readonly BegunMessage[]>(() =>
    parseBegun(storage.get(storageKey)).filter(hasWords),
  );
  const [isOpen, setOpen] = useState(true);
  const change = (next: readonly BegunMessage[]): void => {
    setBegun(next);
    if (next.length === 0) storage.remove(storageKey);
    else storage.set(storageKey, JSON.stringify(next));
  };
  const others = (message: BegunMessage): readonly BegunMessage[] =>
    begun.filter((one) => nameOf(one) !== nameOf(message));
  return {
    begun,
    /** The one that stands open. */
    current: isOpen ? (begun[0] ?? null) : null,
    open: (message: BegunMessage): void => {
      setOpen(true);
      change([message, ...others(message).filter(hasWords)]);
    },
    /** Its words stay, if there are any. */
    leave: (): void => {
      setOpen(false);
      change(begun.filter(hasWords));
    },
    letGo: (message: BegunMessage): void => {
      if (nameOf(message) === nameOf(begun[0] ?? message)) setOpen(false);
      for (const key of wordKeys(message)) storage.remove(key);
      change(others(message));
    },
  };
};

export type BegunMessages = ReturnType<typeof useBegunMessages>;

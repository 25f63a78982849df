import { useSyncExternalStore } from 'react';
import { storage } from '../app/storage.ts';

/** Words that were said to be sent, each with those that it began from: an undo brings both back as they were. */
const sent = new Map<string, { readonly first: string; readonly text: string }>();

export interface KeptText {
  readonly text: string;
  readonly write: (text: string) => void;
  /** They are on their way: nothing waits under this name, and what is shown stays. */
  readonly letGo: () => void;
  /** They did not go, and wait as before. */
  readonly takeBack: () => void;
  /** They are of no use any more. */
  readonly forget: () => void;
}

/**
 * Text under a name of its own: it outlives a reload, and is the same wherever it stands, on a card and in the sheet over it.
 * @param first what it is while nobody has written
 */
export const useKeptText = (name: string, first: string): KeptText => {
  const key = `draft.${name}`;
  const text = useSyncExternalStore(storage.watch, () => {
    const gone = sent.get(key);
    return storage.get(key) ?? (gone?.first === first ? gone.text : first);
  });
  const write = (next: string): void => {
    sent.delete(key);
    if (next === first) storage.remove(key);
    else storage.set(key, next);
  };
  return {
    text,
    write,
    letGo: () => {
      sent.set(key, { first, text });
      storage.remove(key);
    },
    takeBack: () => write(text),
    forget: () => write(first),
  };
};

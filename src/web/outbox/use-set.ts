import { useCallback, useState } from 'react';
import type { CallInput } from '../../contract/calls.ts';
import type { Answer } from '../app/api.ts';
import { useSend } from './send.ts';
import { isFields, type Fields } from '../../core/fields.ts';

type Settings = Answer<'showSettings'>;
type Change = Omit<NonNullable<CallInput<'changeSettings'>['body']>, 'base'>;

/** True where it is set, or kept here to be. */
export type SetSettings = (
  change: Change,
  /** What was shown when the change was begun: what another device changed meanwhile is never written over unseen. */
  begun: Partial<Settings>,
  /** What is so now, in the user's words. */
  what: string,
  said?: () => string | null,
) => Promise<boolean>;

/** Changes settings in the book, as every change is made: it may wait, and two devices are brought together. */
export const useSet = (): SetSettings => {
  const send = useSend();
  return useCallback(
    async (change, begun, what, said = () => what) =>
      (await send('changeSettings', { body: { ...change, base: baseOf(change, begun) } }, what, said)) !==
      null,
    [send],
  );
};

/** Of each thing that is said what was there; of me, letters and numbers, of each of those. */
const baseOf = (change: Fields, begun: Fields): Fields =>
  Object.fromEntries(
    Object.entries(change).map(([field, said]) => {
      const before = begun[field];
      return [
        field,
        isFields(said)
          ? Object.fromEntries(
              Object.keys(said).map((key) => [key, isFields(before) ? (before[key] ?? null) : null]),
            )
          : (before ?? null),
      ];
    }),
  );

/**
 * What is typed over what the book says: it stays whatever another device changes meanwhile, and so does what it was
 * begun from.
 */
export const useTyped = <Begun>(
  shown: string,
  there: Begun,
): {
  readonly text: string;
  readonly begun: Begun;
  readonly type: (text: string) => void;
  readonly clear: () => void;
} => {
  const [typed, setTyped] = useState<{ readonly text: string; readonly begun: Begun } | null>(null);
  const begun = typed === null ? there : typed.begun;
  return {
    text: typed?.text ?? shown,
    begun,
    type: (text) => setTyped({ text, begun }),
    clear: () => setTyped(null),
  };
};

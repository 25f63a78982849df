import { useCallback } from 'react';
import type { CallAnswer, CallInput } from '../../contract/calls.ts';
import { useAct } from '../app/act.ts';
import { api, newId } from '../app/api.ts';
import { useToast } from '../parts/toasts.tsx';
import { useBookOpen } from './book-open.ts';
import { refusal, type OfflineCall, type OfflineRequest } from './outbox.ts';
import { useOutbox } from './outbox-provider.tsx';
import { isPassing } from '../words/passing.ts';

export type Send = <Name extends OfflineCall>(
  call: Name,
  input: CallInput<Name>,
  /** What was done, in the user's words; a function of the answer adds to it where there is one. */
  what: string,
  said?: (answer: CallAnswer<Name>) => string,
) => Promise<CallAnswer<Name> | 'kept' | null>;

/** Does something in the book as `useAct` does; without a way to the server it is kept here, and as good as done. */
export const useSend = (): Send => {
  const act = useAct();
  const toast = useToast();
  const { keep, drop, inTurn } = useOutbox();
  const bookOpen = useBookOpen();
  return useCallback<Send>(
    async (call, input, what, said = () => what) => {
      const id = newId<'BatchId'>();
      const saidAt = new Date().toISOString();
      return inTurn(async (clear) => {
        if (clear) {
          const result = await api.call(call, input, { id, secondsAgo: 0 });
          const isAsked = !result.ok && 'conflicts' in result.error && result.error.conflicts !== undefined;
          if (!result.ok && isAsked) {
            // Both stand beside each other in the note above every screen until the user decides.
            keep({
              ...({ call, input } as OfflineRequest),
              ...bookOpen(),
              ...refusal(result.error),
              id,
              what,
              saidAt,
            });
            return 'kept';
          }
          if (result.ok || !isPassing(result.error)) return await act(Promise.resolve(result), said);
        }
        // Of one call and its own input the compiler sees only that each is one of several.
        keep({ ...({ call, input } as OfflineRequest), ...bookOpen(), id, what, saidAt, refused: null });
        toast({
          text: `${what}. Kept on this device; it goes into the book as soon as Goodturn answers.`,
          action: { label: 'Undo', run: () => drop(id) },
        });
        return 'kept';
      });
    },
    [act, toast, keep, drop, inTurn, bookOpen],
  );
};

import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { CallAnswer, CallInput } from '../../contract/calls.ts';
import type { CallError } from '../../contract/client.ts';
import type { Result } from '../../core/result.ts';
import { useAct } from '../app/act.ts';
import { newId } from '../app/api.ts';
import { askAnew } from '../app/ask-anew.ts';
import { useToast } from '../parts/toasts.tsx';
import { useBookOpen } from './book-open.ts';
import { isAsked, type OfflineCall, type OfflineRequest, type Waiting } from './outbox.ts';
import { useOutbox } from './outbox-provider.tsx';
import { isPassing } from '../words/passing.ts';

export type Send = <Name extends OfflineCall>(
  call: Name,
  input: CallInput<Name>,
  /** What was done, in the user's words; a function of the answer adds to it where there is one. */
  what: string,
  said?: (answer: CallAnswer<Name>) => string | null,
) => Promise<CallAnswer<Name> | 'kept' | null>;

/** Does something in the book as `useAct` does; without a way to the server it is kept here, and as good as done. */
export const useSend = (): Send => {
  const act = useAct();
  const toast = useToast();
  const queryClient = useQueryClient();
  const { takeBack, deliver } = useOutbox();
  const bookOpen = useBookOpen();
  return useCallback<Send>(
    async (call, input, what, said = () => what) => {
      const id = newId<'BatchId'>();
      const waiting: Waiting = {
        // Of one call and its own input the compiler sees only that each is one of several.
        ...({ call, input } as OfflineRequest),
        ...bookOpen(),
        id,
        what,
        saidAt: new Date().toISOString(),
        refused: null,
      };
      const result = (await deliver(waiting)) as Result<CallAnswer<typeof call>, CallError>;
      if (result.ok || !isKept(result.error)) return act(Promise.resolve(result), said);
      if (isPassing(result.error))
        toast({
          text: `${what}. Kept on this device; it goes into the book by itself.`,
          action: { label: 'Undo', run: () => takeBack(id) },
        });
      else await askAnew(queryClient);
      return 'kept';
    },
    [act, toast, queryClient, takeBack, deliver, bookOpen],
  );
};

/** It waits here, both stand beside each other until the user decides, or another window has sent it already. */
const isKept = (error: CallError): boolean =>
  isPassing(error) || isAsked(error) || error.type === 'done-already';

import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { BatchId } from '../../core/ids.ts';
import { useOutbox } from '../outbox/outbox-provider.tsx';
import { useToast, useUndone } from '../parts/toasts.tsx';
import { counted } from '../words/counts.ts';
import { api } from './api.ts';
import { errorInWords } from './words.ts';

/** Takes back a batch, or the newest one for null, and says what came back; true where something was taken back. */
export const useUndo = (): ((batch: BatchId | null) => Promise<boolean>) => {
  const toast = useToast();
  const settled = useUndone();
  const queryClient = useQueryClient();
  const { waiting, drop } = useOutbox();
  return useCallback(
    async (batch) => {
      // The last thing done may not be in the book yet: then it need not get there.
      const last = batch === null ? waiting.findLast(({ refused }) => refused === null) : undefined;
      if (last !== undefined) {
        drop(last.id);
        toast({ text: `Undone: ${last.what}` });
        return true;
      }
      const result = await api.call('undo', { body: batch === null ? {} : { batch } });
      if (!result.ok) {
        toast({ text: errorInWords(result.error), look: 'wait' });
        return false;
      }
      const { undone, kept } = result.value;
      if (undone !== null) settled(undone.id);
      await queryClient.invalidateQueries();
      if (undone === null) toast({ text: 'Nothing to undo.' });
      else
        toast({
          text: `Undone: ${undone.summary}${kept.length > 0 ? ` · ${counted(kept.length, 'person', 'people')} kept, used since` : ''}`,
        });
      return undone !== null;
    },
    [toast, settled, queryClient, waiting, drop],
  );
};

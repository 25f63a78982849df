import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { CallError } from '../../contract/client.ts';
import type { BatchId } from '../../core/ids.ts';
import type { Result } from '../../core/result.ts';
import { useToast } from '../parts/toasts.tsx';
import { useUndo } from './undo.ts';
import { errorInWords } from './words.ts';

export type Act = <Value extends object>(
  sent: Promise<Result<Value, CallError>>,
  said?: string | ((value: Value) => string | null),
) => Promise<Value | null>;

const batchOf = (value: object): BatchId | null =>
  'batch' in value && typeof value.batch === 'string' ? (value.batch as BatchId) : null;

/**
 * Does something in the book: waits for the answer, brings every list up to date, says what was done with Undo,
 * or says what went wrong. Null where the server refused; what was typed then stays where it is.
 */
export const useAct = (): Act => {
  const toast = useToast();
  const queryClient = useQueryClient();
  const undo = useUndo();
  return useCallback<Act>(
    async (sent, said) => {
      const result = await sent;
      if (!result.ok) {
        toast({ text: errorInWords(result.error), look: 'wait' });
        return null;
      }
      const batch = batchOf(result.value);
      const text = typeof said === 'function' ? said(result.value) : (said ?? null);
      if (text !== null)
        toast({
          text,
          ...(batch !== null && { action: { label: 'Undo', shortcut: 'u', run: () => undo(batch) } }),
        });
      await queryClient.invalidateQueries();
      return result.value;
    },
    [toast, queryClient, undo],
  );
};

import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { CallError } from '../../contract/client.ts';
import type { BatchId } from '../../core/ids.ts';
import type { Result } from '../../core/result.ts';
import { useBookOpen } from '../outbox/book-open.ts';
import { useOutbox } from '../outbox/outbox-provider.tsx';
import { useToast, useUndone } from '../parts/toasts.tsx';
import { isPassing } from '../words/passing.ts';
import { api, newId, type Answer } from './api.ts';
import { askAnew } from './ask-anew.ts';
import { errorInWords } from './words.ts';
import { counted } from '../../core/counts.ts';

/** Takes back a batch, or the newest one for null, and says what came back; true where something was taken back. */
export const useUndo = (): ((batch: BatchId | null) => Promise<boolean>) => {
  const toast = useToast();
  const settled = useUndone();
  const queryClient = useQueryClient();
  const { waiting, takeBack, deliver } = useOutbox();
  const bookOpen = useBookOpen();
  return useCallback(
    async (batch) => {
      // The last thing done may not be in the book yet: then it need not get there.
      const last =
        batch === null
          ? waiting.findLast(({ refused, call }) => refused === null && call !== 'undo')
          : undefined;
      if (last !== undefined) {
        takeBack(last.id);
        toast({ text: `Undone: ${last.what}` });
        return true;
      }
      const input = { body: batch === null ? {} : { batch } };
      // The newest of all is another one by the time that it could be sent.
      const result =
        batch === null
          ? await api.call('undo', input)
          : ((await deliver({
              call: 'undo',
              input,
              ...bookOpen(),
              id: newId<'BatchId'>(),
              what: 'Undo',
              saidAt: new Date().toISOString(),
              refused: null,
            })) as Result<Answer<'undo'>, CallError>);
      if (!result.ok) {
        const isKept = batch !== null && isPassing(result.error);
        if (isKept) settled(batch);
        toast(
          isKept
            ? { text: 'It is undone as soon as Goodturn answers.' }
            : { text: errorInWords(result.error), look: 'wait' },
        );
        return isKept;
      }
      const { undone, kept, connections } = result.value;
      if (undone !== null) settled(undone.id);
      await askAnew(queryClient);
      if (undone === null) toast({ text: 'Nothing to undo.' });
      else if (connections.length > 0) {
        const { letGoInWords } = await import('../../core/connections/let-go.ts');
        toast({ text: connections.map(letGoInWords).join(' ') });
      } else
        toast({
          text: `Undone: ${undone.summary}${kept.length > 0 ? ` · ${counted(kept.length, 'person', 'people')} kept, used since` : ''}`,
        });
      return undone !== null;
    },
    [toast, settled, queryClient, waiting, takeBack, deliver, bookOpen],
  );
};

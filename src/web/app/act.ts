import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { CallError } from '../../contract/client.ts';
import type { BatchId } from '../../core/ids.ts';
import type { Result } from '../../core/result.ts';
import type { ChoiceOf } from '../parts/choices.tsx';
import { useToast } from '../parts/toasts.tsx';
import { layerNames } from '../words/people.ts';
import { api, type Answer } from './api.ts';
import { askAnew } from './ask-anew.ts';
import { useUndo } from './undo.ts';
import { errorInWords } from './words.ts';

export type Act = <Value extends object>(
  sent: Promise<Result<Value, CallError>>,
  said?: string | ((value: Value) => string | null),
) => Promise<Value | null>;

const batchOf = (value: object): BatchId | null =>
  'batch' in value && typeof value.batch === 'string' ? (value.batch as BatchId) : null;

export type FullLayer = NonNullable<Answer<'stepDown'>['full']>;

/** A layer that holds more than it has room for: nothing was refused, and somebody may step down. */
const fullOf = (value: object): FullLayer | null =>
  'full' in value ? (value.full as FullLayer | null) : null;

/** Who could step down, each with one tap; whoever waited for the place gets it in the same step. */
export const stepDownChoices = ({ stepDown, waiting }: FullLayer, act: Act): readonly ChoiceOf[] =>
  stepDown.map(({ id, name, why }) => ({
    label: name,
    hint: why,
    run: () =>
      void act(
        api.call('stepDown', {
          params: { id },
          body: waiting === null ? {} : { makeRoomFor: waiting.id },
        }),
        ({ layer }) =>
          layer === null ? `${name} has no layer now` : `${name} is in ${layerNames[layer]} now`,
      ),
  }));

/**
 * Does something in the book: waits for the answer, brings every list up to date, says what was done with Undo,
 * or says what went wrong. A layer that is full now asks who steps down. Null where the server refused; what was typed then stays where it is.
 */
export const useAct = (): Act => {
  const toast = useToast();
  const queryClient = useQueryClient();
  const undo = useUndo();
  return useCallback<Act>(
    async function act(sent, said) {
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
          ...(batch !== null && {
            batch,
            action: { label: 'Undo', shortcut: 'u', run: () => void undo(batch) },
          }),
        });
      await askAnew(queryClient);
      const full = fullOf(result.value);
      if (full !== null) toast({ text: full.sentence, choices: stepDownChoices(full, act) });
      return result.value;
    },
    [toast, queryClient, undo],
  );
};

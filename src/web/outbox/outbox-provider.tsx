import { useQueryClient } from '@tanstack/react-query';
import { createContext, use, useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { Asked } from '../../contract/asked.ts';
import type { CallError } from '../../contract/client.ts';
import type { BatchId } from '../../core/ids.ts';
import type { Result } from '../../core/result.ts';
import { api } from '../app/api.ts';
import { storage } from '../app/storage.ts';
import { useToast } from '../parts/toasts.tsx';
import { counted } from '../words/counts.ts';
import { afterSending, nextToSend, parseOutbox, put, secondsAgo, take, type Waiting } from './outbox.ts';
import { isPassing } from '../words/passing.ts';

interface Outbox {
  readonly waiting: readonly Waiting[];
  readonly keep: (waiting: Waiting) => void;
  readonly drop: (id: BatchId) => void;
}

const OutboxContext = createContext<Outbox>({ waiting: [], keep: () => {}, drop: () => {} });

const storageKey = 'outbox';
const tryAgainMs = 10_000;

/** The compiler cannot see that a call that waits stands beside its own input. */
const callAgain = api.call as (
  call: Waiting['call'],
  input: Waiting['input'],
  asked: Asked,
) => Promise<Result<object, CallError>>;

/** Keeps in this browser what was done without a server, and sends it, oldest first, as soon as one answers. */
export const OutboxProvider = ({ children }: { readonly children: ReactNode }) => {
  const toast = useToast();
  const queryClient = useQueryClient();
  const [waiting, setWaiting] = useState<readonly Waiting[]>(() => parseOutbox(storage.get(storageKey)));
  const sending = useRef(false);

  // The stored list is the truth: another window may have sent or added something meanwhile.
  const change = useCallback((step: (outbox: readonly Waiting[]) => readonly Waiting[]) => {
    const after = step(parseOutbox(storage.get(storageKey)));
    if (after.length === 0) storage.remove(storageKey);
    else storage.set(storageKey, JSON.stringify(after));
    setWaiting(after);
  }, []);

  const hasToSend = nextToSend(waiting) !== null;
  useEffect(() => {
    if (!hasToSend) return undefined;
    const sendAll = async (): Promise<number> => {
      let saved = 0;
      for (;;) {
        const next = nextToSend(parseOutbox(storage.get(storageKey)));
        if (next === null) return saved;
        const { id } = next;
        const result = await callAgain(next.call, next.input, {
          id,
          secondsAgo: secondsAgo(next, Date.now()),
        });
        change((outbox) => afterSending(outbox, id, result.ok ? null : result.error));
        if (result.ok) saved += 1;
        else if (isPassing(result.error)) return saved;
      }
    };
    const trySending = async (): Promise<void> => {
      if (sending.current) return;
      sending.current = true;
      const saved = await sendAll();
      sending.current = false;
      if (saved === 0) return;
      toast({
        text: `${counted(saved, 'thing')} done offline ${saved === 1 ? 'is' : 'are'} in the book now.`,
      });
      await queryClient.invalidateQueries();
    };
    const onTime = (): void => void trySending();
    onTime();
    const timer = setInterval(onTime, tryAgainMs);
    addEventListener('online', onTime);
    return () => {
      clearInterval(timer);
      removeEventListener('online', onTime);
    };
  }, [hasToSend, change, queryClient, toast]);

  useEffect(() => {
    const onStorage = (): void => setWaiting(parseOutbox(storage.get(storageKey)));
    addEventListener('storage', onStorage);
    return () => removeEventListener('storage', onStorage);
  }, []);

  const outbox = useMemo<Outbox>(
    () => ({
      waiting,
      keep: (done) => change((before) => put(before, done)),
      drop: (id) => change((before) => take(before, id)),
    }),
    [waiting, change],
  );
  return <OutboxContext value={outbox}>{children}</OutboxContext>;
};

export const useOutbox = (): Outbox => use(OutboxContext);

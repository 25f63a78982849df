import { useQueryClient } from '@tanstack/react-query';
import { createContext, use, useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { api } from '../app/api.ts';
import { storage } from '../app/storage.ts';
import { useToast } from '../parts/toasts.tsx';
import { counted } from '../words/counts.ts';
import { afterSending, isPassing, nextToSend, parseOutbox, put, take, type Waiting } from './outbox.ts';

interface Outbox {
  readonly waiting: readonly Waiting[];
  readonly keep: (waiting: Waiting) => void;
  readonly drop: (id: string) => void;
}

const OutboxContext = createContext<Outbox>({ waiting: [], keep: () => {}, drop: () => {} });

const storageKey = 'outbox';
const tryAgainMs = 10_000;

/** Keeps talks said without a server in this browser, and sends them, oldest first, as soon as one answers. */
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
        const { id } = next.body;
        const result = await api.call('logConversation', { body: next.body });
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
        text: `${counted(saved, 'talk')} from offline ${saved === 1 ? 'is' : 'are'} in the book now.`,
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
      keep: (talk) => change((before) => put(before, talk)),
      drop: (id) => change((before) => take(before, id)),
    }),
    [waiting, change],
  );
  return <OutboxContext value={outbox}>{children}</OutboxContext>;
};

export const useOutbox = (): Outbox => use(OutboxContext);

import { useQueryClient } from '@tanstack/react-query';
import { createContext, use, useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { Asked } from '../../contract/asked.ts';
import type { CallError } from '../../contract/client.ts';
import type { BatchId } from '../../core/ids.ts';
import type { Result } from '../../core/result.ts';
import { api } from '../app/api.ts';
import { storage } from '../app/storage.ts';
import { onWayBack } from '../app/way.ts';
import { useToast } from '../parts/toasts.tsx';
import { counted } from '../words/counts.ts';
import { afterSending, nextToSend, parseOutbox, put, secondsAgo, take, type Waiting } from './outbox.ts';
import { isPassing } from '../words/passing.ts';

interface Outbox {
  readonly waiting: readonly Waiting[];
  readonly keep: (waiting: Waiting) => void;
  readonly drop: (id: BatchId) => void;
  /** Does something after all that was done before it; not `clear` where some of that still has to wait. */
  readonly inTurn: <Value>(work: (clear: boolean) => Promise<Value>) => Promise<Value>;
}

const OutboxContext = createContext<Outbox>({
  waiting: [],
  keep: () => {},
  drop: () => {},
  inTurn: (work) => work(true),
});

const storageKey = 'outbox';
const tryAgainMs = 10_000;

const readKept = (): readonly Waiting[] => parseOutbox(storage.get(storageKey));

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
  const [waiting, setWaiting] = useState<readonly Waiting[]>(readKept);
  const sending = useRef<Promise<void> | null>(null);

  // The stored list is the truth: another window may have sent or added something meanwhile.
  const change = useCallback((step: (outbox: readonly Waiting[]) => readonly Waiting[]) => {
    const after = step(readKept());
    if (after.length === 0) storage.remove(storageKey);
    else storage.set(storageKey, JSON.stringify(after));
    setWaiting(after);
  }, []);

  const sendAll = useCallback(async (): Promise<void> => {
    let saved = 0;
    for (let next = nextToSend(readKept()); next !== null; next = nextToSend(readKept())) {
      const { id, book } = next;
      const result = await callAgain(next.call, next.input, {
        id,
        secondsAgo: secondsAgo(next, Date.now()),
        ...(book !== undefined && { book }),
      });
      change((outbox) => afterSending(outbox, id, result.ok ? null : result.error));
      if (result.ok) saved += 1;
      else if (isPassing(result.error)) break;
    }
    if (saved === 0) return;
    toast({
      text: `${counted(saved, 'thing')} done offline ${saved === 1 ? 'is' : 'are'} in the book now.`,
    });
    await queryClient.invalidateQueries();
  }, [change, queryClient, toast]);

  const settle = useCallback(async (): Promise<boolean> => {
    if (sending.current === null)
      sending.current = sendAll().finally(() => {
        sending.current = null;
      });
    await sending.current;
    return nextToSend(readKept()) === null;
  }, [sendAll]);

  const last = useRef<Promise<unknown>>(Promise.resolve());
  const inTurn = useCallback<Outbox['inTurn']>(
    (work) => {
      const done = last.current.then(async () => work(await settle()));
      last.current = done.catch(() => {});
      return done;
    },
    [settle],
  );

  const hasToSend = nextToSend(waiting) !== null;
  useEffect(() => {
    if (!hasToSend) return undefined;
    const onTime = (): void => void settle();
    onTime();
    const timer = setInterval(onTime, tryAgainMs);
    const stopWatching = onWayBack(onTime);
    addEventListener('online', onTime);
    return () => {
      clearInterval(timer);
      stopWatching();
      removeEventListener('online', onTime);
    };
  }, [hasToSend, settle]);

  useEffect(() => {
    const onStorage = (): void => setWaiting(readKept());
    addEventListener('storage', onStorage);
    return () => removeEventListener('storage', onStorage);
  }, []);

  const outbox = useMemo<Outbox>(
    () => ({
      waiting,
      keep: (done) => change((before) => put(before, done)),
      drop: (id) => change((before) => take(before, id)),
      inTurn,
    }),
    [waiting, change, inTurn],
  );
  return <OutboxContext value={outbox}>{children}</OutboxContext>;
};

export const useOutbox = (): Outbox => use(OutboxContext);

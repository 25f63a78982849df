import { useQueryClient } from '@tanstack/react-query';
import { createContext, use, useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { Asked } from '../../contract/asked.ts';
import type { CallError } from '../../contract/client.ts';
import type { BatchId } from '../../core/ids.ts';
import { err, type Result } from '../../core/result.ts';
import { api, newId } from '../app/api.ts';
import { askAnew } from '../app/ask-anew.ts';
import { storage } from '../app/storage.ts';
import { onWayBack, way } from '../app/way.ts';
import { useToast } from '../parts/toasts.tsx';
import { isPassing } from '../words/passing.ts';
import {
  adopt,
  afterSending,
  isAsked,
  nextToSend,
  parseOutbox,
  put,
  secondsAgo,
  stay,
  take,
  takeBack,
  type Waiting,
} from './outbox.ts';
import { counted } from '../../core/counts.ts';

interface Outbox {
  /** What is not on its way this moment. */
  readonly waiting: readonly Waiting[];
  readonly keep: (waiting: Waiting) => void;
  readonly drop: (id: BatchId) => void;
  /** It need not be done, or be undone where it was. */
  readonly takeBack: (id: BatchId) => void;
  /**
   * Does something after all that was done before it. It is written down before it is sent, so that it is done also if
   * this window ends before the answer. What is refused is the caller's again, but for a question of what both changed.
   */
  readonly deliver: (waiting: Waiting) => Promise<Result<object, CallError>>;
}

const OutboxContext = createContext<Outbox>({
  waiting: [],
  keep: () => {},
  drop: () => {},
  takeBack: () => {},
  deliver: () => Promise.reject(new Error('there is no outbox')),
});

const storageKey = 'outbox';
const tryAgainMs = 10_000;
/**
 * So long an answer is waited for before it counts as none: networks do not always say that they are gone. One that has
 * just hung is not waited for as long again; an answer that comes late all the same is heard, and what it was about is
 * in the book once.
 */
const patienceMs = { answering: 8000, silent: 2500 } as const;

const readKept = (): readonly Waiting[] => parseOutbox(storage.get(storageKey));

const store = (outbox: readonly Waiting[]): void => {
  if (outbox.length === 0) storage.remove(storageKey);
  else storage.set(storageKey, JSON.stringify(outbox));
};

/** What this window finds when it opens. */
const adoptKept = (): readonly Waiting[] => {
  const found = adopt(readKept());
  store(found);
  return found;
};

const unreachable: Result<never, CallError> = err({
  type: 'unreachable',
  message: 'Goodturn does not answer.',
});

/** The compiler cannot see that a call that waits stands beside its own input. */
const callAgain = api.call as (
  call: Waiting['call'],
  input: Waiting['input'],
  asked: Asked,
) => Promise<Result<object, CallError>>;

const sendOne = ({ call, input, id, book, saidAt }: Waiting): Promise<Result<object, CallError>> => {
  const sent = callAgain(call, input, {
    id,
    secondsAgo: secondsAgo({ saidAt }, Date.now()),
    ...(book !== undefined && { book }),
  });
  // To take back an import of thousands takes its time.
  if (call === 'undo') return sent;
  return new Promise((resolve, reject) => {
    const late = setTimeout(
      () => {
        way.silent();
        resolve(unreachable);
      },
      patienceMs[way.isSilent() ? 'silent' : 'answering'],
    );
    sent.then(resolve, reject).finally(() => clearTimeout(late));
  });
};

/** Keeps in this browser what was done, and sends it, oldest first, as soon as a server answers. */
export const OutboxProvider = ({ children }: { readonly children: ReactNode }) => {
  const toast = useToast();
  const queryClient = useQueryClient();
  const [kept, setKept] = useState<readonly Waiting[]>(adoptKept);
  const sending = useRef<Promise<void> | null>(null);

  // The stored list is the truth: another window may have sent or added something meanwhile.
  const change = useCallback((step: (outbox: readonly Waiting[]) => readonly Waiting[]) => {
    const after = step(readKept());
    store(after);
    setKept(after);
  }, []);

  const sendAll = useCallback(async (): Promise<void> => {
    let saved = 0;
    for (let next = nextToSend(readKept()); next !== null; next = nextToSend(readKept())) {
      const { id } = next;
      const result = await sendOne(next);
      change((outbox) => afterSending(outbox, id, result.ok ? null : result.error));
      // Of the first sending the answer may have been lost, or have come too late to be waited for.
      if (result.ok || result.error.type === 'done-already') saved += 1;
      else if (isPassing(result.error)) break;
    }
    if (saved === 0) return;
    toast({
      text: `${counted(saved, 'thing')} done offline ${saved === 1 ? 'is' : 'are'} in the book now.`,
    });
    // Whoever waits for their turn does not wait for the screens.
    void askAnew(queryClient);
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
  const deliver = useCallback<Outbox['deliver']>(
    (waiting) => {
      const { id } = waiting;
      change((outbox) => put(outbox, { ...waiting, going: true }));
      const done = last.current.then(async () => {
        const clear = await settle();
        const own = readKept().find((one) => one.id === id) ?? waiting;
        const result = clear ? await sendOne(own) : unreachable;
        change((outbox) => {
          if (!clear) return stay(outbox, id);
          const after = afterSending(outbox, id, result.ok ? null : result.error);
          return result.ok || isPassing(result.error) || isAsked(result.error) ? after : take(after, id);
        });
        return result;
      });
      last.current = done.catch(() => {});
      return done;
    },
    [change, settle],
  );

  const waiting = useMemo(() => kept.filter(({ going }) => going === undefined), [kept]);
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
    const onStorage = (): void => setKept(readKept());
    addEventListener('storage', onStorage);
    return () => removeEventListener('storage', onStorage);
  }, []);

  const outbox = useMemo<Outbox>(
    () => ({
      waiting,
      keep: (done) => change((before) => put(before, done)),
      drop: (id) => change((before) => take(before, id)),
      takeBack: (id) =>
        change((before) =>
          takeBack(before, id, { id: newId<'BatchId'>(), saidAt: new Date().toISOString() }),
        ),
      deliver,
    }),
    [waiting, change, deliver],
  );
  return <OutboxContext value={outbox}>{children}</OutboxContext>;
};

export const useOutbox = (): Outbox => use(OutboxContext);

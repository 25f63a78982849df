import { QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { CallFailure } from './app/api.ts';
import { watchEvents } from './app/events.ts';
import { isOverNetwork } from './app/over-network.ts';
import { forgetAnswers, keptAnswers, pruneAnswers } from './app/persisted.ts';
import { keepReadyOffline } from './app/ready-offline.ts';
import { router } from './app/router.tsx';
import { Renewal } from './app/renewal.tsx';
import { CommandsProvider } from './keys/commands.tsx';
import { OutboxProvider } from './outbox/outbox-provider.tsx';
import { ToastsProvider } from './parts/toasts.tsx';
import './styles/app.css';

/** A device that was shut out, or lost, keeps nothing of the book to read; words that wait to be sent stay. */
const forgetWhereShutOut = async (cause: unknown): Promise<void> => {
  if (!(cause instanceof CallFailure) || cause.error.type !== 'unauthorized' || !isOverNetwork()) return;
  await forgetAnswers();
  // What is on the screen, too; then nothing has an answer, and there is nothing left to forget.
  await queryClient.resetQueries({ predicate: ({ state }) => state.data !== undefined });
};

const queryClient = new QueryClient({
  queryCache: new QueryCache({ onError: (cause) => void forgetWhereShutOut(cause) }),
  defaultOptions: {
    queries: {
      staleTime: 5_000,
      gcTime: 24 * 3_600_000,
      refetchOnWindowFocus: false,
      networkMode: 'always',
      persister: keptAnswers,
      // What the server refused it refuses again; only a way that was closed may open.
      retry: (count, cause) =>
        cause instanceof CallFailure && cause.error.type === 'unreachable' && count < 1,
    },
  },
});

const start = (): void => {
  watchEvents(queryClient);
  void pruneAnswers();
  keepReadyOffline(queryClient);
  const element = document.getElementById('root');
  if (element === null) throw new Error('index.html has no #root');
  createRoot(element).render(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <CommandsProvider>
          <ToastsProvider>
            <OutboxProvider>
              <RouterProvider router={router} />
              <Renewal />
            </OutboxProvider>
          </ToastsProvider>
        </CommandsProvider>
      </QueryClientProvider>
    </StrictMode>,
  );
};

start();

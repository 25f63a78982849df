import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { CallFailure } from './app/api.ts';
import { watchEvents } from './app/events.ts';
import { persistQueries } from './app/persisted.ts';
import { router } from './app/router.tsx';
import { Renewal } from './app/renewal.tsx';
import { CommandsProvider } from './keys/commands.tsx';
import { OutboxProvider } from './log/outbox-provider.tsx';
import { ToastsProvider } from './parts/toasts.tsx';
import './styles/app.css';

const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 5_000,
      gcTime: 24 * 3_600_000,
      refetchOnWindowFocus: false,
      networkMode: 'always',
      // What the server refused it refuses again; only a way that was closed may open.
      retry: (count, cause) =>
        cause instanceof CallFailure && cause.error.type === 'unreachable' && count < 1,
    },
  },
});

const start = async (): Promise<void> => {
  await persistQueries(queryClient, '1');
  // Shown at once, and asked for again: what is kept may be days old.
  void queryClient.invalidateQueries();
  watchEvents(queryClient);
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

void start();

import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/newsreader/opsz.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { watchEvents } from './app/events.ts';
import { pruneAnswers } from './app/persisted.ts';
import { queryClient } from './app/query-client.ts';
import { keepInstallOffer } from './app/install-offer.ts';
import { keepReadyOffline } from './app/ready-offline.ts';
import { router } from './app/router.tsx';
import { Renewal } from './app/renewal.tsx';
import { CommandsProvider } from './keys/commands.tsx';
import { OutboxProvider } from './outbox/outbox-provider.tsx';
import { ToastsProvider } from './parts/toasts.tsx';
import './styles/app.css';

const start = (): void => {
  watchEvents(queryClient);
  keepInstallOffer();
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

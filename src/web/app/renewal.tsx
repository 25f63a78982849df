import { useEffect, useRef } from 'react';
import { useRegisterSW } from 'virtual:pwa-register/react';
import { useToast } from '../parts/toasts.tsx';

/** An app that is never closed looks for a newer one when it is looked at again. */
const lookForNewer = (registration: ServiceWorkerRegistration | undefined): void => {
  document.addEventListener('visibilitychange', () => {
    // Without a way there is nothing newer to be had, and nothing to say about it.
    if (document.visibilityState === 'visible') void registration?.update().catch(() => {});
  });
};

/** Registers the service worker; a new version waits until the user says so, as a half-written line must not vanish. */
export const Renewal = () => {
  const toast = useToast();
  const {
    needRefresh: [isReady],
    updateServiceWorker,
  } = useRegisterSW({ onRegisteredSW: (_, registration) => lookForNewer(registration) });
  const told = useRef(false);
  useEffect(() => {
    if (!isReady || told.current) return;
    told.current = true;
    toast({
      text: 'A newer Goodturn is ready.',
      // It stays until it is answered: who is in the middle of a line has no eyes for it.
      choices: [
        {
          label: 'Load it',
          hint: 'lines and drafts you began stay',
          run: () => void updateServiceWorker(true),
        },
      ],
    });
  }, [isReady, toast, updateServiceWorker]);
  return null;
};

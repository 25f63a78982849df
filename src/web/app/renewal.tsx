import { useEffect, useRef } from 'react';
import { useRegisterSW } from 'virtual:pwa-register/react';
import { useToast } from '../parts/toasts.tsx';
import { api } from './api.ts';

/** An app that is never closed looks for a newer one when it is looked at again. */
const lookForNewer = (registration: ServiceWorkerRegistration | undefined): void => {
  document.addEventListener('visibilitychange', () => {
    // Without a way there is nothing newer to be had, and nothing to say about it.
    if (document.visibilityState === 'visible') void registration?.update().catch(() => {});
  });
};

const patienceMs = 3000;

/**
 * Has the waiting worker take charge, upon which the page loads itself anew. A worker that is asked for something in the
 * moment it ends lives on in Chromium until it has rested for half a minute, and a newer one waits as long: without any,
 * the page comes from the server, which has the newer version and registers its worker again.
 */
const loadNewer = async (takeCharge: () => Promise<void>): Promise<void> => {
  await takeCharge();
  await new Promise((resolve) => setTimeout(resolve, patienceMs));
  const registration = await navigator.serviceWorker.getRegistration();
  if (!registration?.waiting) return;
  // Where there is no way to the server, what the worker has kept is all there is.
  const answer = await api.call('showStatus');
  if (!answer.ok) return;
  await registration.unregister();
  location.reload();
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
          run: () => void loadNewer(() => updateServiceWorker(true)),
        },
      ],
    });
  }, [isReady, toast, updateServiceWorker]);
  return null;
};

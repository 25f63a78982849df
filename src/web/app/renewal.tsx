import { useEffect, useRef } from 'react';
import { useRegisterSW } from 'virtual:pwa-register/react';
import { useToast } from '../parts/toasts.tsx';

/** Registers the service worker; a new version waits until the user says so, as a half-written line must not vanish. */
export const Renewal = () => {
  const toast = useToast();
  const {
    needRefresh: [isReady],
    updateServiceWorker,
  } = useRegisterSW();
  const told = useRef(false);
  useEffect(() => {
    if (!isReady || told.current) return;
    told.current = true;
    toast({
      text: 'A newer Goodturn is ready.',
      action: { label: 'Load it', run: () => void updateServiceWorker(true) },
    });
  }, [isReady, toast, updateServiceWorker]);
  return null;
};

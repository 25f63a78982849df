import { useState, useSyncExternalStore } from 'react';
import { Button } from '../parts/button.tsx';
import { installOffer } from './install-offer.ts';
import { storage } from './storage.ts';

/** On a phone, over HTTPS, where it is not on the home screen yet. */
const isForHere = (): boolean =>
  window.isSecureContext &&
  matchMedia('(pointer: coarse)').matches &&
  !matchMedia('(display-mode: standalone)').matches;

const howHere = (): string =>
  /iPhone|iPad|iPod/.test(navigator.userAgent)
    ? 'Tap Share, then “Add to Home Screen”.'
    : 'In the browser’s menu, tap “Add to Home screen” or “Install app”.';

const laterKey = 'install-later';

/** How the book comes to the home screen; said once beside the day, and whenever it is looked for. */
export const InstallHint = ({ asked = false }: { readonly asked?: boolean }) => {
  const offer = useSyncExternalStore(installOffer.subscribe, installOffer.get);
  const [isLater, setLater] = useState(() => storage.get(laterKey) !== null);
  if (!isForHere() || (isLater && !asked)) return null;
  return (
    <section aria-labelledby="install" className="mt-4 grid gap-2 border-t border-line pt-5">
      <h2 id="install" className="text-[1.125rem]">
        Put Goodturn on the home screen
      </h2>
      <p className="text-small text-muted">
        It opens like an app there, and without a network too.{offer === null && ` ${howHere()}`}
      </p>
      <div className="flex flex-wrap gap-2">
        {offer !== null && <Button onClick={() => void installOffer.take()}>Put it there</Button>}
        {!asked && (
          <Button
            look="quiet"
            className={offer === null ? '-ml-3.5' : ''}
            onClick={() => {
              storage.set(laterKey, 'yes');
              setLater(true);
            }}
          >
            Not now
          </Button>
        )}
      </div>
    </section>
  );
};

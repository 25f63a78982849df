import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { pairingMinutes } from '../../core/devices/pairing.ts';
import { api, hasFailed, type Answer } from '../app/api.ts';
import { useAct } from '../app/act.ts';
import { queries } from '../app/queries.ts';
import { QueryTrouble } from '../app/query-trouble.tsx';
import { Button } from '../parts/button.tsx';
import { ListSkeleton } from '../parts/slow.tsx';
import { DeviceItem } from './device-item.tsx';
import { useProof } from './proof.tsx';
import { QrCode } from './qr-code.tsx';
import { SigningIn } from './signing-in.tsx';
import { Tokens } from './tokens.tsx';

type Pairing = Answer<'startPairing'>;

/** What the other device needs: a picture for its camera, or an address and a code to type. */
const PairingCard = ({ pairing, onDone }: { readonly pairing: Pairing; readonly onDone: () => void }) => {
  const { code, until, reach } = pairing;
  const { trust } = reach;
  const [first = '', ...others] = trust?.addresses ?? reach.addresses;
  // Behind the # the code is never sent: the first page comes over plain HTTP.
  const address = trust === null ? `${first}/pair?code=${code}` : `${first}/#${code}`;
  const typed = trust === null ? `${first}/pair` : first;
  return (
    <div className="grid gap-4 rounded-xl border border-line p-4 desk:grid-cols-[auto_1fr]">
      <QrCode text={address} label={`The address ${typed} with the code ${code}`} />
      <div className="grid content-start gap-2">
        <p>Point the phone’s camera at the picture, in the same network.</p>
        <p className="text-small text-muted">
          Or open <span className="text-ink wrap-anywhere">{typed}</span> there
          {trust === null
            ? ' and type'
            : '. The first time it says how to trust this machine; then it asks for'}
        </p>
        <p className="font-mono text-[1.375rem] tracking-wide">{code}</p>
        {trust !== null && (
          <p className="text-small text-muted">
            Before you install what that page offers, compare its SHA-256 fingerprint:{' '}
            <span className="font-mono text-ink wrap-anywhere">{trust.fingerprint}</span>
          </p>
        )}
        {others.length > 0 && (
          <p className="text-small text-muted wrap-anywhere">Not found? Also at {others.join(', ')}</p>
        )}
        <p className="text-small text-muted">
          For one device, until{' '}
          {new Date(until).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })}.
          {!reach.isSecure &&
            ' Over plain HTTP, others in this network could read along; and installing, reading offline and sharing work only over HTTPS. “goodturn serve --phone --https” has it.'}
        </p>
        <div>
          <Button look="quiet" className="-ml-3.5" onClick={onDone}>
            Not now
          </Button>
        </div>
      </div>
    </div>
  );
};

const lookEveryMs = 2000;

/** Who opens the book and how: my devices and sessions, how one more comes in, how one is shut out; signing in; tokens. */
export const Devices = () => {
  const act = useAct();
  const { prove, question } = useProof();
  const [waiting, setWaiting] = useState<{ readonly pairing: Pairing; readonly known: number } | null>(null);
  const asked = useQuery({
    ...queries.devices(),
    refetchInterval: waiting === null ? false : lookEveryMs,
  });
  if (!asked.data)
    return hasFailed(asked) ? (
      <QueryTrouble what="Your devices" cause={asked.error} onRetry={() => void asked.refetch()} />
    ) : (
      <ListSkeleton rows={1} />
    );
  const { devices, reach } = asked.data;
  const others = devices.filter(({ isThis, endsAt }) => !isThis && endsAt !== null).length;
  // At the machine with the book none is this one: a single session is ended by its own button there.
  const fewest = devices.some(({ isThis }) => isThis) ? 1 : 2;
  const isWaiting = waiting !== null && devices.length <= waiting.known;
  const add = async (): Promise<void> => {
    const sent = await prove((body) => api.call('startPairing', { body }));
    const pairing = sent && (await act(Promise.resolve(sent)));
    if (pairing !== null) setWaiting({ pairing, known: devices.length });
  };
  return (
    <div className="grid gap-4">
      {devices.length > 0 && (
        <ul className="grid gap-3">
          {devices.map((device) => (
            <DeviceItem key={device.id} device={device} />
          ))}
        </ul>
      )}
      {others >= fewest && (
        <div className="-ml-3.5">
          <Button
            look="quiet"
            onClick={() =>
              void act(api.call('signOut', { body: { which: 'others' } }), 'All others are signed out')
            }
          >
            Sign out all others
          </Button>
        </div>
      )}
      {isWaiting ? (
        <PairingCard pairing={waiting.pairing} onDone={() => setWaiting(null)} />
      ) : reach.addresses.length > 0 ? (
        <div>
          <Button onClick={() => void add()}>Add a device</Button>
        </div>
      ) : (
        <p className="max-w-[62ch] text-small text-muted">
          Goodturn listens on this machine only. To have it on your phone, stop it and start it with{' '}
          <code>goodturn serve --phone</code> (in a checkout <code>npm start -- --phone</code>). Then a code,
          good for {pairingMinutes} minutes, lets in one device of yours.
        </p>
      )}
      {question}
      <SigningIn />
      <Tokens />
    </div>
  );
};

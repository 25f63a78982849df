import { useQuery } from '@tanstack/react-query';
import { LogOut } from 'lucide-react';
import { useState } from 'react';
import { useAct } from '../app/act.ts';
import { isOverNetwork } from '../app/over-network.ts';
import { queries } from '../app/queries.ts';
import { Button } from '../parts/button.tsx';
import { endHere, leaveHere } from './leave-here.ts';

/** The way out for the device in the hand; the machine with the book itself has none, and needs none. */
export const SignOutHere = () => {
  const act = useAct();
  const [isSure, setSure] = useState(false);
  const devices = useQuery({ ...queries.devices(), enabled: isOverNetwork() });
  const here = devices.data?.devices.find(({ isThis }) => isThis);
  if (here === undefined) return null;
  const signOut = async (): Promise<void> => {
    const done = await endHere(here);
    if (done.ok) await leaveHere();
    else await act(Promise.resolve(done));
  };
  return isSure ? (
    <div className="border-t border-line py-4">
      <p className="pb-3 text-small text-muted">
        {here.endsAt === null
          ? 'Nothing of your book stays on this device. To come back it needs a new code from the machine with the book.'
          : 'Nothing of your book stays in this browser. You can sign in again at any time.'}
      </p>
      <div className="flex flex-wrap gap-2">
        <Button onClick={() => void signOut()}>Sign out now</Button>
        <Button look="quiet" onClick={() => setSure(false)}>
          Stay
        </Button>
      </div>
    </div>
  ) : (
    <div className="border-t border-line">
      <button
        type="button"
        className="flex min-h-14 w-full items-center gap-4 rounded-lg"
        onClick={() => setSure(true)}
      >
        <LogOut aria-hidden strokeWidth={1.6} className="size-5 text-muted" />
        Sign out on this device
      </button>
    </div>
  );
};

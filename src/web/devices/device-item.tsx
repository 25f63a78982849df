import { useId, useState } from 'react';
import { longestDeviceName } from '../../core/devices/device.ts';
import { api } from '../app/api.ts';
import { useAct } from '../app/act.ts';
import { Button } from '../parts/button.tsx';
import { Tag } from '../parts/tag.tsx';
import { dayOf, momentOf } from './day-of.ts';
import { endHere, leaveHere, type Device } from './leave-here.ts';

/** A device that stays, or a browser that signed in for a while: what it is, and the way out for it. */
export const DeviceItem = ({ device }: { readonly device: Device }) => {
  const act = useAct();
  const id = useId();
  const { name, isThis, endsAt } = device;
  const [doing, setDoing] = useState<'nothing' | 'renaming' | 'leaving'>('nothing');
  const [said, setSaid] = useState(name);
  const params = { id: device.id };
  const rename = async (): Promise<void> => {
    const renamed = await act(api.call('renameDevice', { params, body: { name: said } }));
    if (renamed !== null) setDoing('nothing');
  };
  const shutOut = async (): Promise<void> => {
    const done = await act(
      api.call('revokeDevice', { params }),
      endsAt === null ? `${name} is shut out` : `${name} is signed out`,
    );
    if (done !== null && isThis) await leaveHere();
  };
  const signOut = async (): Promise<void> => {
    const done = await endHere(device);
    if (done.ok) await leaveHere();
    else await act(Promise.resolve(done));
  };
  return (
    <li className="border-b border-line pb-2">
      <p className="flex flex-wrap items-baseline gap-x-3">
        <span className="font-[550] wrap-anywhere">{name}</span>
        {isThis && <Tag look="good">This one</Tag>}
      </p>
      <p className="text-small text-muted">
        {endsAt === null
          ? `A device of yours since ${dayOf(device.addedAt)}, last here ${dayOf(device.seenAt)}`
          : `Signed in ${momentOf(device.addedAt)}; last here ${dayOf(device.seenAt)}; ends by itself ${dayOf(endsAt)}`}
      </p>
      {doing === 'nothing' && (
        <div className="mt-1 -ml-3.5 flex flex-wrap">
          <Button look="quiet" aria-label={`Rename ${name}`} onClick={() => setDoing('renaming')}>
            Rename
          </Button>
          {endsAt === null ? (
            <Button look="quiet" aria-label={`Shut out ${name}`} onClick={() => setDoing('leaving')}>
              Shut out
            </Button>
          ) : isThis ? (
            <Button look="quiet" onClick={() => void signOut()}>
              Sign out here
            </Button>
          ) : (
            <Button look="quiet" aria-label={`Sign out ${name}`} onClick={() => void shutOut()}>
              Sign out
            </Button>
          )}
        </div>
      )}
      {doing === 'renaming' && (
        <form
          className="mt-2 flex flex-wrap items-center gap-2"
          onSubmit={(event) => {
            event.preventDefault();
            void rename();
          }}
        >
          <label htmlFor={id} className="sr-only">
            What to call {name}
          </label>
          <input
            id={id}
            required
            maxLength={longestDeviceName}
            className="input max-w-72 min-w-0 flex-1"
            value={said}
            onChange={(event) => setSaid(event.target.value)}
          />
          <Button type="submit">Save</Button>
          <Button look="quiet" onClick={() => setDoing('nothing')}>
            Leave it
          </Button>
        </form>
      )}
      {doing === 'leaving' && (
        <div className="mt-2 flex flex-wrap items-center gap-2">
          <Button onClick={() => void shutOut()}>Shut {name} out now</Button>
          <Button look="quiet" onClick={() => setDoing('nothing')}>
            Let it stay
          </Button>
        </div>
      )}
    </li>
  );
};

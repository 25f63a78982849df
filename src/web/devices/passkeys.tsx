import { useState } from 'react';
import { guessDeviceName, longestDeviceName } from '../../core/devices/device.ts';
import { api, type Answer } from '../app/api.ts';
import { useAct } from '../app/act.ts';
import { Button } from '../parts/button.tsx';
import { Field } from '../parts/field.tsx';
import { dayOf } from './day-of.ts';
import { Line } from './part.tsx';
import { makePasskey, whyNoPasskey } from './passkey-here.ts';
import type { Prove } from './proof.tsx';

type Passkey = Answer<'showSignIn'>['passkeys'][number];

const PasskeyLine = ({
  passkey: { id, name, host, usedAt },
  onRemove,
}: {
  readonly passkey: Passkey;
  readonly onRemove: () => void;
}) => {
  const act = useAct();
  const [said, setSaid] = useState<string | null>(null);
  if (said === null)
    return (
      <Line
        name={`Passkey ${name}`}
        says={`For ${host}, ${usedAt === null ? 'not used yet' : `last used ${dayOf(usedAt)}`}`}
      >
        <Button look="quiet" aria-label={`Rename ${name}`} onClick={() => setSaid(name)}>
          Rename
        </Button>
        <Button look="quiet" aria-label={`Remove ${name}`} onClick={onRemove}>
          Remove
        </Button>
      </Line>
    );
  const rename = async (): Promise<void> => {
    const renamed = await act(api.call('renamePasskey', { params: { id }, body: { name: said } }));
    if (renamed !== null) setSaid(null);
  };
  return (
    <form
      className="grid max-w-96 gap-3 border-b border-line pb-4"
      onSubmit={(event) => {
        event.preventDefault();
        void rename();
      }}
    >
      <Field
        label={`What to call ${name}`}
        required
        maxLength={longestDeviceName}
        value={said}
        onChange={(event) => setSaid(event.target.value)}
      />
      <div className="flex flex-wrap gap-2">
        <Button type="submit">Save</Button>
        <Button look="quiet" onClick={() => setSaid(null)}>
          Leave it
        </Button>
      </div>
    </form>
  );
};

/** One touch instead of the password, at the address where it was made. */
export const Passkeys = ({
  signIn,
  prove,
}: {
  readonly signIn: Answer<'showSignIn'>;
  readonly prove: Prove;
}) => {
  const act = useAct();
  const [isAdding, setAdding] = useState(false);
  const [name, setName] = useState(() => guessDeviceName(navigator.userAgent));
  const why = whyNoPasskey(signIn);
  const add = async (): Promise<void> => {
    const made = await makePasskey(name, prove);
    if (made !== null && (await act(Promise.resolve(made), `The passkey ${name} opens this book`)) !== null)
      setAdding(false);
  };
  const remove = async ({ id, name: its }: (typeof signIn.passkeys)[number]): Promise<void> => {
    const sent = await prove((body) => api.call('removePasskey', { params: { id }, body }));
    if (sent !== null) await act(Promise.resolve(sent), `${its} opens nothing any more`);
  };
  return (
    <>
      {signIn.passkeys.map((passkey) => (
        <PasskeyLine key={passkey.id} passkey={passkey} onRemove={() => void remove(passkey)} />
      ))}
      {isAdding ? (
        <form
          className="grid max-w-96 gap-3 border-b border-line pb-4"
          onSubmit={(event) => {
            event.preventDefault();
            void add();
          }}
        >
          <Field
            label="What to call the passkey"
            required
            maxLength={longestDeviceName}
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
          <div className="flex flex-wrap gap-2">
            <Button type="submit">Make the passkey</Button>
            <Button look="quiet" onClick={() => setAdding(false)}>
              Not now
            </Button>
          </div>
        </form>
      ) : (
        <Line
          name={signIn.passkeys.length === 0 ? 'No passkey yet' : 'Another passkey'}
          says={why ?? 'A touch or a look instead of the password, on this device.'}
        >
          {why === null && (
            <Button look="quiet" onClick={() => setAdding(true)}>
              Add a passkey
            </Button>
          )}
        </Line>
      )}
    </>
  );
};

import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { likelySmtpHost, likelySmtpPort, passwordHelp } from '../../core/connections/mail-host.ts';
import { api, newId } from '../app/api.ts';
import { useAct } from '../app/act.ts';
import { queries } from '../app/queries.ts';
import { Button } from '../parts/button.tsx';
import { Check, Field } from '../parts/field.tsx';

/** Sets up the server that sends; it signs in once and sends nothing. */
const SendingForm = ({ sender, onDone }: { readonly sender: string | null; readonly onDone: () => void }) => {
  const act = useAct();
  const [begun] = useState(sender);
  const [address, setAddress] = useState('');
  const [password, setPassword] = useState('');
  const [name, setName] = useState('');
  const [host, setHost] = useState('');
  const [port, setPort] = useState('');
  const [login, setLogin] = useState('');
  const [allowPrivate, setAllowPrivate] = useState(false);
  const [waiting, setWaiting] = useState(false);
  const likely = likelySmtpHost(address);
  const connect = async (): Promise<void> => {
    setWaiting(true);
    const connected = await act(
      api.call('connectSmtp', {
        body: {
          id: newId<'ConnectionId'>(),
          address,
          password,
          allowPrivate,
          base: { name: begun },
          ...(name.trim() !== '' && { name }),
          ...(host.trim() !== '' && { host }),
          ...(port.trim() !== '' && { port: Number(port) }),
          ...(login.trim() !== '' && { login }),
        },
      }),
      ({ connection }) => `You can send from ${connection.name}`,
    );
    setWaiting(false);
    if (connected !== null) onDone();
  };
  return (
    <form
      className="grid max-w-96 gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        void connect();
      }}
    >
      <Field
        label="Your mail address"
        type="email"
        inputMode="email"
        required
        value={address}
        onChange={(event) => setAddress(event.target.value)}
      />
      <Field
        label="Your name, as they read it"
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <div className="grid gap-1">
        <Field
          label="App password"
          type="password"
          autoComplete="new-password"
          required
          value={password}
          onChange={(event) => setPassword(event.target.value)}
        />
        <p className="text-small text-muted wrap-anywhere">{likely !== null && passwordHelp(likely)}</p>
      </div>
      <details>
        <summary className="cursor-pointer py-2 text-small text-muted pointer-coarse:py-3">
          The server, if it has another name
        </summary>
        <div className="mt-2 grid gap-3">
          <Field
            label="Server (SMTP)"
            inputMode="url"
            placeholder={likely ?? 'smtp.example.org'}
            value={host}
            onChange={(event) => setHost(event.target.value)}
          />
          <Field
            label="Port"
            inputMode="numeric"
            pattern="[0-9]{1,5}"
            placeholder={String(likelySmtpPort(host.trim() === '' ? (likely ?? '') : host))}
            value={port}
            onChange={(event) => setPort(event.target.value)}
          />
          <Field
            label="Sign-in name, if it is not the address"
            value={login}
            onChange={(event) => setLogin(event.target.value)}
          />
          <Check
            label="It is on this machine or in my own network"
            checked={allowPrivate}
            onChange={setAllowPrivate}
          />
        </div>
      </details>
      <div className="flex flex-wrap gap-2">
        <Button type="submit" disabled={waiting}>
          {waiting ? 'Signing in' : 'Set up sending'}
        </Button>
        <Button look="quiet" onClick={onDone}>
          Not now
        </Button>
      </div>
    </form>
  );
};

/** The account that sends, with a test to oneself. */
export const Sending = () => {
  const act = useAct();
  const [isAdding, setAdding] = useState(false);
  const connections = useQuery(queries.connections()).data?.connections ?? [];
  const sender = connections.find(({ kind }) => kind === 'smtp');
  return (
    <div className="grid gap-4">
      {sender !== undefined && (
        <div className="flex flex-wrap items-center gap-3">
          <p>
            {sender.name}
            <span className="block text-small text-muted">
              A message goes out when you press Send, and never by itself.
            </span>
          </p>
          <Button
            size="small"
            onClick={() =>
              void act(
                api.call('sendTestMail', { params: { id: sender.id } }),
                ({ to }) => `A test is on its way to ${to}`,
              )
            }
          >
            Send a test to myself
          </Button>
          <Button
            size="small"
            look="quiet"
            onClick={() =>
              void act(
                api.call('removeConnection', { params: { id: sender.id }, body: {} }),
                'Nothing is sent from here any more',
              )
            }
          >
            Remove
          </Button>
        </div>
      )}
      {isAdding ? (
        <SendingForm sender={sender?.name ?? null} onDone={() => setAdding(false)} />
      ) : (
        <div>
          <Button onClick={() => setAdding(true)}>
            {sender === undefined ? 'Set up sending' : 'Another account'}
          </Button>
        </div>
      )}
    </div>
  );
};

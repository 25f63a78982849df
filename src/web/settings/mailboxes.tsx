import { useId, useState } from 'react';
import { likelyMailHost, passwordHelp } from '../../core/connections/mail-host.ts';
import { addMonths, dayAt, type Instant, type TimeZone } from '../../core/dates/index.ts';
import { api, newId } from '../app/api.ts';
import { useAct } from '../app/act.ts';
import { Button } from '../parts/button.tsx';
import { Check, Field } from '../parts/field.tsx';
import { ConnectionList } from './connections.tsx';

const usualPort = 993;

/** How far back, in months. */
const spans = [
  { months: 1, label: 'A month' },
  { months: 3, label: 'Three months' },
  { months: 12, label: 'A year' },
  { months: 36, label: 'Three years' },
] as const;

/** Connects a mailbox by its address and a password made for this. */
const MailboxForm = ({ zone, onDone }: { readonly zone: TimeZone; readonly onDone: () => void }) => {
  const act = useAct();
  const spanId = useId();
  const [address, setAddress] = useState('');
  const [password, setPassword] = useState('');
  const [host, setHost] = useState('');
  const [port, setPort] = useState(String(usualPort));
  const [login, setLogin] = useState('');
  const [months, setMonths] = useState(12);
  const [keepText, setKeepText] = useState(false);
  const [allowPrivate, setAllowPrivate] = useState(false);
  const [waiting, setWaiting] = useState(false);
  const likely = likelyMailHost(address);
  const connect = async (): Promise<void> => {
    setWaiting(true);
    const connected = await act(
      api.call('connectMail', {
        body: {
          id: newId<'ConnectionId'>(),
          address,
          password,
          port: Number(port),
          since: addMonths(dayAt(Date.now() as Instant, zone), -months),
          keepText,
          allowPrivate,
          ...(host.trim() !== '' && { host }),
          ...(login.trim() !== '' && { login }),
        },
      }),
      ({ connection }) => `${connection.name} is connected and being read`,
    );
    setWaiting(false);
    if (connected === null) return;
    onDone();
    // It takes its time, and what it brings is shown as it comes.
    void api.call('syncConnections', { body: { id: connected.connection.id } });
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
      <div className="grid gap-1">
        <Field
          label="App password"
          type="password"
          autoComplete="new-password"
          required
          value={password}
          onChange={(event) => setPassword(event.target.value)}
        />
        <p className="text-small text-muted wrap-anywhere">
          {likely === null
            ? 'A password that your mail provider makes for one program. Where, is said here once the address is there.'
            : passwordHelp(host.trim() === '' ? likely : host)}
        </p>
      </div>
      <div className="grid gap-1">
        <label htmlFor={spanId} className="text-small text-muted">
          Read how far back
        </label>
        <select
          id={spanId}
          className="input"
          value={months}
          onChange={(event) => setMonths(Number(event.target.value))}
        >
          {spans.map((span) => (
            <option key={span.months} value={span.months}>
              {span.label}
            </option>
          ))}
        </select>
      </div>
      <Check
        label="Keep what mails say, not their subjects alone"
        checked={keepText}
        onChange={setKeepText}
      />
      <details>
        <summary className="cursor-pointer py-2 text-small text-muted pointer-coarse:py-3">
          The server, if it has another name
        </summary>
        <div className="mt-2 grid gap-3">
          <Field
            label="Server (IMAP)"
            inputMode="url"
            placeholder={likely ?? 'imap.example.org'}
            value={host}
            onChange={(event) => setHost(event.target.value)}
          />
          <Field
            label="Port"
            inputMode="numeric"
            pattern="[0-9]{1,5}"
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
          {waiting ? 'Opening it' : 'Connect mail'}
        </Button>
        <Button look="quiet" onClick={onDone}>
          Not now
        </Button>
      </div>
    </form>
  );
};

/** Connected mailboxes, and a place for one more. */
export const Mailboxes = ({ zone }: { readonly zone: TimeZone }) => {
  const [isAdding, setAdding] = useState(false);
  return (
    <div className="grid gap-4">
      <ConnectionList kind="mail" what="Your mail" />
      {isAdding ? (
        <MailboxForm zone={zone} onDone={() => setAdding(false)} />
      ) : (
        <div>
          <Button onClick={() => setAdding(true)}>Connect a mailbox</Button>
        </div>
      )}
    </div>
  );
};

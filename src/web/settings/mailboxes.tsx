import { useId, useState } from 'react';
import { likelyMailHost, passwordHelp } from '../../core/connections/mail-host.ts';
import { addMonths, dayAt, type Instant, type TimeZone } from '../../core/dates/index.ts';
import { api, newId } from '../app/api.ts';
import { useAct } from '../app/act.ts';
import { Button } from '../parts/button.tsx';
import { Check } from '../parts/field.tsx';
import { filled, useLines } from '../parts/lines.ts';
import { ConnectionList } from './connections.tsx';
import { AddressLine, AppPassword, blankAccount, OtherServer } from './mail-account.tsx';
import { SetUpForm } from './set-up-form.tsx';

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
  const { said, line, tick } = useLines({
    ...blankAccount,
    port: String(usualPort),
    months: '12',
    keepText: false,
  });
  const { address, password, host, port, login, months, keepText, allowPrivate } = said;
  const likely = likelyMailHost(address);
  const connect = async (): Promise<void> => {
    const connected = await act(
      api.call('connectMail', {
        body: {
          id: newId<'ConnectionId'>(),
          address,
          password,
          port: Number(port),
          since: addMonths(dayAt(Date.now() as Instant, zone), -Number(months)),
          keepText,
          allowPrivate,
          ...filled({ host, login }),
        },
      }),
      ({ connection }) => `${connection.name} is connected and being read`,
    );
    if (connected === null) return;
    onDone();
    // It takes its time, and what it brings is shown as it comes.
    void api.call('syncConnections', { body: { id: connected.connection.id } });
  };
  return (
    <SetUpForm does="Connect mail" doing="Opening it" send={connect} onLeave={onDone}>
      <AddressLine line={line} />
      <AppPassword line={line}>
        {likely === null
          ? 'A password that your mail provider makes for one program. Where, is said here once the address is there.'
          : passwordHelp(host.trim() === '' ? likely : host)}
      </AppPassword>
      <div className="grid gap-1">
        <label htmlFor={spanId} className="text-small text-muted">
          Read how far back
        </label>
        <select id={spanId} className="input" {...line('months')}>
          {spans.map((span) => (
            <option key={span.months} value={span.months}>
              {span.label}
            </option>
          ))}
        </select>
      </div>
      <Check label="Keep what mails say, not their subjects alone" {...tick('keepText')} />
      <OtherServer label="Server (IMAP)" likelyHost={likely ?? 'imap.example.org'} line={line} tick={tick} />
    </SetUpForm>
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

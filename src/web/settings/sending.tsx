import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { likelySmtpHost, likelySmtpPort, passwordHelp } from '../../core/connections/mail-host.ts';
import { api, newId } from '../app/api.ts';
import { useAct } from '../app/act.ts';
import { queries } from '../app/queries.ts';
import { Button } from '../parts/button.tsx';
import { Field } from '../parts/field.tsx';
import { filled, useLines } from '../parts/lines.ts';
import { AddressLine, AppPassword, blankAccount, OtherServer } from './mail-account.tsx';
import { SetUpForm } from './set-up-form.tsx';

/** Sets up the server that sends; it signs in once and sends nothing. */
const SendingForm = ({ sender, onDone }: { readonly sender: string | null; readonly onDone: () => void }) => {
  const act = useAct();
  const [begun] = useState(sender);
  const { said, line, tick } = useLines({ ...blankAccount, name: '' });
  const { address, password, name, host, port, login, allowPrivate } = said;
  const likely = likelySmtpHost(address);
  const connect = async (): Promise<void> => {
    const connected = await act(
      api.call('connectSmtp', {
        body: {
          id: newId<'ConnectionId'>(),
          address,
          password,
          allowPrivate,
          base: { name: begun },
          ...filled({ name, host, login }),
          ...(port.trim() !== '' && { port: Number(port) }),
        },
      }),
      ({ connection }) => `You can send from ${connection.name}`,
    );
    if (connected !== null) onDone();
  };
  return (
    <SetUpForm does="Set up sending" doing="Signing in" send={connect} onLeave={onDone}>
      <AddressLine line={line} />
      <Field label="Your name, as they read it" {...line('name')} />
      <AppPassword line={line}>{likely !== null && passwordHelp(likely)}</AppPassword>
      <OtherServer
        label="Server (SMTP)"
        likelyHost={likely ?? 'smtp.example.org'}
        likelyPort={likelySmtpPort(host.trim() === '' ? (likely ?? '') : host)}
        line={line}
        tick={tick}
      />
    </SetUpForm>
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

import { useQuery } from '@tanstack/react-query';
import { Send } from 'lucide-react';
import { useState } from 'react';
import type { MessageKind } from '../../core/coach/message.ts';
import type { Id, PersonId } from '../../core/ids.ts';
import { api, newId } from '../app/api.ts';
import { useAct } from '../app/act.ts';
import { queries } from '../app/queries.ts';
import { Button } from '../parts/button.tsx';

/** Sends what is written, once, where a server that sends is set up; there is no button where none is. */
export const SendButton = ({
  messageId,
  personId,
  kind,
  cardKey,
  subject,
  text,
  disabled,
  going,
  onSent,
}: {
  /** One that is in the works already. */
  readonly messageId: Id<'MessageId'> | null;
  readonly personId: PersonId;
  readonly kind: MessageKind | null;
  /** The card that it answers. */
  readonly cardKey: string | null;
  readonly subject: string;
  readonly text: string;
  readonly disabled: boolean;
  /** Around the sending, which answers whether it went out. */
  readonly going: (send: () => Promise<boolean>) => Promise<boolean>;
  readonly onSent?: () => void;
}) => {
  const act = useAct();
  const sender = useQuery(queries.messages()).data?.sender ?? null;
  const [busy, setBusy] = useState(false);
  // The same press, tried again, is the same message.
  const [id, setId] = useState(() => messageId ?? newId<'MessageId'>());
  if (sender === null) return null;
  const send = async (): Promise<boolean> => {
    const kept = await act(
      api.call('keepMessage', { body: { id, personId, kind, key: cardKey, subject, text } }),
    );
    const sent =
      kept === null
        ? null
        : await act(api.call('sendMessage', { params: { id }, body: {} }), ({ says }) =>
            [`Sent from ${sender}`, ...says.map((line) => line.replace(/\.$/u, ''))].join('. '),
          );
    return sent !== null;
  };
  const press = async (): Promise<void> => {
    setBusy(true);
    const isSent = await going(send);
    setBusy(false);
    if (!isSent) return;
    setId(newId<'MessageId'>());
    onSent?.();
  };
  return (
    <Button look="first" disabled={disabled || busy} onClick={() => void press()}>
      <Send aria-hidden /> {busy ? 'Sending' : 'Send'}
    </Button>
  );
};

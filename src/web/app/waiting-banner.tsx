import { CloudOff } from 'lucide-react';
import { useOutbox } from '../outbox/outbox-provider.tsx';
import type { Waiting } from '../outbox/outbox.ts';
import { Button } from '../parts/button.tsx';
import { counted } from '../words/counts.ts';
import { useOnline } from './online.ts';
import { useShell } from './shell.tsx';

/** What the server would not take: why, and a way to mend it or let it go. */
const Refused = ({ waiting }: { readonly waiting: Waiting }) => {
  const shell = useShell();
  const { keep, drop } = useOutbox();
  const { id, what, refused } = waiting;
  const line = waiting.call === 'logConversation' ? waiting.input.body.text : null;
  return (
    <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <span className="min-w-48 flex-1">
        {line === null ? what : `“${line.length > 60 ? `${line.slice(0, 60)}…` : line}”`} needs a word from
        you: {refused}
      </span>
      {line === null ? (
        <>
          <Button size="small" onClick={() => keep({ ...waiting, refused: null })}>
            Try again
          </Button>
          <Button size="small" look="quiet" onClick={() => drop(id)}>
            Let it go
          </Button>
        </>
      ) : (
        <Button
          size="small"
          onClick={() => {
            drop(id);
            shell.openLog({ text: line });
          }}
        >
          Mend it
        </Button>
      )}
    </span>
  );
};

/** Said while there is no way to the server, and while something done meanwhile is not in the book yet. */
export const WaitingBanner = () => {
  const online = useOnline();
  const { waiting } = useOutbox();
  const refused = waiting.filter((one) => one.refused !== null);
  const patient = waiting.length - refused.length;
  if (online && waiting.length === 0) return null;
  const kept = patient > 0 ? `${counted(patient, 'thing')} kept here, sent as soon as Goodturn answers.` : '';
  return (
    <output className="mb-5 grid gap-2 rounded-lg bg-wait-wash px-3.5 py-2 text-small text-wait">
      {(!online || patient > 0) && (
        <span className="flex items-center gap-2.5">
          <CloudOff aria-hidden className="size-4 shrink-0" />
          {online ? kept : `Offline. You can read on, log and do. ${kept}`}
        </span>
      )}
      {refused.map((one) => (
        <Refused key={one.id} waiting={one} />
      ))}
    </output>
  );
};

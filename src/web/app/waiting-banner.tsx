import { CloudOff } from 'lucide-react';
import { useOutbox } from '../log/outbox-provider.tsx';
import { Button } from '../parts/button.tsx';
import { counted } from '../words/counts.ts';
import { useOnline } from './online.ts';
import { useShell } from './shell.tsx';

/** Said while there is no way to the server, and while something said meanwhile is not in the book yet. */
export const WaitingBanner = () => {
  const online = useOnline();
  const shell = useShell();
  const { waiting, drop } = useOutbox();
  const refused = waiting.filter((talk) => talk.refused !== null);
  const patient = waiting.length - refused.length;
  if (online && waiting.length === 0) return null;
  const kept = patient > 0 ? `${counted(patient, 'talk')} kept here, sent as soon as Goodturn answers.` : '';
  return (
    <output className="mb-5 grid gap-2 rounded-lg bg-wait-wash px-3.5 py-2 text-small text-wait">
      {(!online || patient > 0) && (
        <span className="flex items-center gap-2.5">
          <CloudOff aria-hidden className="size-4 shrink-0" />
          {online ? kept : `Offline. You can read on and log. ${kept}`}
        </span>
      )}
      {refused.map(({ body, refused: why }) => (
        <span key={body.id} className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <span className="min-w-48 flex-1">
            “{body.text.length > 60 ? `${body.text.slice(0, 60)}…` : body.text}” needs a word from you: {why}
          </span>
          <Button
            size="small"
            onClick={() => {
              drop(body.id);
              shell.openLog({ text: body.text });
            }}
          >
            Mend it
          </Button>
        </span>
      ))}
    </output>
  );
};

import { CloudOff } from 'lucide-react';
import { Suspense } from 'react';
import { useOutbox } from '../outbox/outbox-provider.tsx';
import { wordsIn, type Waiting } from '../outbox/outbox.ts';
import { Button } from '../parts/button.tsx';
import { momentInWords } from '../words/dates.ts';
import { useAsOf } from './as-of.ts';
import { useShell } from './shell.tsx';
import { useHasWay } from './way.ts';
import { later } from '../parts/later.tsx';
import { counted } from '../../core/counts.ts';
import { shortLine } from '../../core/one-line.ts';

/** Seldom needed: it comes when there is something to decide. */
const Decide = later(async () => (await import('./decide.tsx')).Decide);

/** What the server would not take: why, and a way to mend it or let it go. */
const Refused = ({ waiting }: { readonly waiting: Waiting }) => {
  const shell = useShell();
  const { keep, drop } = useOutbox();
  const { id, what, refused } = waiting;
  // A message that was written beside a line of its own is more than the line.
  const line =
    waiting.call === 'logConversation' && waiting.input.body.changes?.note === undefined
      ? waiting.input.body.text
      : null;
  const words = wordsIn(waiting);
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <span className="min-w-48 flex-1">
        {line === null ? what : `“${shortLine(line)}”`} needs a word from you: {refused}
        {line === null && words !== '' && (
          <span className="mt-1 block border-l-2 border-current pl-3 font-serif whitespace-pre-wrap text-ink select-all">
            {words}
          </span>
        )}
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
    </div>
  );
};

/** What waits, oldest first: it goes in this order. */
const WaitingList = ({ waiting }: { readonly waiting: readonly Waiting[] }) => {
  const { takeBack } = useOutbox();
  return (
    <details className="pl-6.5">
      <summary>
        {counted(waiting.length, 'thing')} kept on this device; into the book as soon as it can be reached.
      </summary>
      <ol className="pt-1">
        {waiting.map(({ id, call, what, saidAt }) => (
          <li key={id} className="flex items-center gap-3">
            <span className="min-w-0 flex-1 break-words">
              {shortLine(what)} <span className="opacity-80">({momentInWords(Date.parse(saidAt))})</span>
            </span>
            {call !== 'undo' && (
              <Button
                size="small"
                look="quiet"
                aria-label={`Take back: ${what}`}
                onClick={() => takeBack(id)}
              >
                Take back
              </Button>
            )}
          </li>
        ))}
      </ol>
    </details>
  );
};

/** Said while there is no way to the server, and while something done meanwhile is not in the book yet. */
export const WaitingBanner = () => {
  const hasWay = useHasWay();
  const asOf = useAsOf();
  const { waiting } = useOutbox();
  const refused = waiting.filter((one) => one.refused !== null);
  const patient = waiting.filter((one) => one.refused === null);
  if (hasWay && waiting.length === 0) return null;
  return (
    <section
      aria-live="polite"
      aria-label="Offline"
      className="mb-5 grid gap-1 rounded-lg bg-wait-wash px-3.5 py-2 text-small text-wait"
    >
      {!hasWay && (
        <p className="flex items-start gap-2.5">
          <CloudOff aria-hidden className="mt-0.5 size-4 shrink-0" />
          <span>
            Your book cannot be reached right now. Read and log as ever;{' '}
            {asOf === null ? 'nothing of it is kept here yet.' : `this is as of ${momentInWords(asOf)}.`}
          </span>
        </p>
      )}
      {patient.length > 0 && <WaitingList waiting={patient} />}
      {refused.map((one) =>
        one.conflicts === undefined ? (
          <Refused key={one.id} waiting={one} />
        ) : (
          <Suspense key={one.id}>
            <Decide waiting={one} />
          </Suspense>
        ),
      )}
    </section>
  );
};

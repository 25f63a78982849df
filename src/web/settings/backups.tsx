import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Download } from 'lucide-react';
import { useState } from 'react';
import { hrefOf } from '../../contract/client.ts';
import { bytesInWords } from '../../core/number-words.ts';
import { api, hasFailed, type Answer } from '../app/api.ts';
import { useAct } from '../app/act.ts';
import { askAnew } from '../app/ask-anew.ts';
import { queries } from '../app/queries.ts';
import { QueryTrouble } from '../app/query-trouble.tsx';
import { Button } from '../parts/button.tsx';
import { ListSkeleton } from '../parts/slow.tsx';
import { momentInWords } from '../words/dates.ts';
import { BackupForm } from './backup-form.tsx';
import { counted } from '../../core/counts.ts';

type Shown = Answer<'showBackups'>;

const at = (instant: string): string => momentInWords(Date.parse(instant));

/** Encrypted backups in another place: how they stand, and what can be done. */
export const Backups = () => {
  const asked = useQuery(queries.backups());
  const [isSettingUp, setSettingUp] = useState(false);
  if (!asked.data)
    return hasFailed(asked) ? (
      <QueryTrouble what="Your backups" cause={asked.error} onRetry={() => void asked.refetch()} />
    ) : (
      <ListSkeleton rows={1} />
    );
  const shown = asked.data;
  if (isSettingUp) return <BackupForm onDone={() => setSettingUp(false)} />;
  return shown.plan === null ? (
    <div className="grid justify-items-start gap-3">
      <p className="max-w-[62ch] text-small text-muted">
        A lost or broken machine takes the copies in its data folder with it. An encrypted backup a day on
        another disk, on WebDAV or in S3 does not go with it.
      </p>
      <Button onClick={() => setSettingUp(true)}>Set up backups</Button>
    </div>
  ) : (
    <Standing shown={shown} plan={shown.plan} onChange={() => setSettingUp(true)} />
  );
};

const Standing = ({
  shown: { backups, problem, nextAt },
  plan,
  onChange,
}: {
  readonly shown: Shown;
  readonly plan: NonNullable<Shown['plan']>;
  readonly onChange: () => void;
}) => {
  const act = useAct();
  const queryClient = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [last] = backups;
  const backUp = async (): Promise<void> => {
    setBusy(true);
    await act(api.call('backUpNow'), 'Backed up, read back and found sound');
    // A try that failed changed how they stand as well.
    await askAnew(queryClient, { queryKey: ['backups'] });
    setBusy(false);
  };
  return (
    <div className="grid gap-3">
      <div>
        <p className="wrap-anywhere">{plan.where}</p>
        <p className="text-small text-muted">
          {last === undefined
            ? 'There is no backup yet.'
            : `The last one is of ${at(last.at)}, ${bytesInWords(last.bytes)}; it was read back and is sound.`}{' '}
          {nextAt !== null && `The next is due ${at(nextAt)}, while Goodturn runs.`}
        </p>
      </div>
      {problem !== null && (
        <output className="block rounded-lg border border-line px-3.5 py-2.5 text-small">
          <p className="text-wait">
            {problem.says} <span className="text-muted">({at(problem.at)})</span>
          </p>
          <p className="mt-1 text-muted">{problem.toDo}</p>
        </output>
      )}
      <div className="flex flex-wrap gap-2">
        <Button disabled={busy} onClick={() => void backUp()}>
          {busy ? 'Backing up' : 'Back up now'}
        </Button>
        <Button look="quiet" onClick={onChange}>
          Change
        </Button>
        <Button
          look="quiet"
          onClick={() =>
            void act(api.call('stopBackups'), 'No more backups are made. Those that are there stay.')
          }
        >
          Stop
        </Button>
      </div>
      {backups.length > 0 && (
        <details>
          <summary className="text-small text-muted">
            {counted(backups.length, 'backup')}, and how to restore one
          </summary>
          <ul className="mt-1 grid max-w-96">
            {backups.map(({ name, at: made, bytes }) => (
              <li key={name} className="flex items-center justify-between gap-3 border-b border-line py-1.5">
                <span className="text-small">
                  {at(made)} <span className="text-muted">{bytesInWords(bytes)}</span>
                </span>
                <a
                  href={hrefOf('fetchBackup', { params: { name } })}
                  download
                  aria-label={`Download the backup of ${at(made)}`}
                  className="grid size-9 place-items-center rounded-lg text-muted hover:bg-wash hover:text-ink pointer-coarse:size-11"
                >
                  <Download aria-hidden className="size-4" />
                </a>
              </li>
            ))}
          </ul>
          <p className="mt-3 max-w-[62ch] text-small text-muted">
            Here, “Restore” below looks into one and puts it in place. On a new machine, install Goodturn and
            choose one of these files there, in Settings, or in a terminal:{' '}
            <code className="font-mono wrap-anywhere">goodturn restore FILE</code>
            {plan.lock === 'passphrase' ? ', and say your passphrase' : ' --key KEYFILE'}. The program age
            opens them too. The book that was there is kept beside.
          </p>
        </details>
      )}
    </div>
  );
};

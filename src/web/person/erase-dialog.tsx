import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import type { CalendarDay } from '../../core/dates/index.ts';
import type { PersonId } from '../../core/ids.ts';
import { api, type Answer, hasFailed } from '../app/api.ts';
import { QueryTrouble } from '../app/query-trouble.tsx';
import { forgetAnswers } from '../app/persisted.ts';
import { storage } from '../app/storage.ts';
import { queries } from '../app/queries.ts';
import { errorInWords } from '../app/words.ts';
import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { ListSkeleton } from '../parts/slow.tsx';
import { useToast } from '../parts/toasts.tsx';
import { shortDay } from '../words/dates.ts';
import { counted } from '../../core/counts.ts';

type Erasure = Answer<'showErasure'>;

const Part = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <section className="mt-4">
    <h3 className="text-small font-[550]">{title}</h3>
    <ul className="mt-1 space-y-1 text-muted">{children}</ul>
  </section>
);

const What = ({ erasure, today }: { readonly erasure: Erasure; readonly today: CalendarDay }) => {
  const { name, goes, sharedTalks, mentions, copies, backups } = erasure;
  return (
    <>
      <p className="mt-1 max-w-[70ch]">
        Everything the book holds about {name} goes, from its records, its history and its search. Undo does
        not bring it back.
      </p>
      {goes.length > 0 && (
        <Part title="What goes">
          {goes.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </Part>
      )}
      {sharedTalks > 0 && (
        <Part title="What stays">
          <li>
            {counted(sharedTalks, 'talk')} with others, without {name}
          </li>
        </Part>
      )}
      {mentions.count > 0 && (
        <Part title={`The name still stands in ${counted(mentions.count, 'text')} of others`}>
          {mentions.listed.map(({ record, id, excerpt, day, person, company }) => (
            <li key={`${record} ${id}`}>
              “{excerpt}”
              {person !== null && (
                <>
                  {' '}
                  <Link to="/people/$id" params={{ id: person.id }} className="link">
                    {person.name}
                  </Link>
                </>
              )}
              {person === null && company !== null && (
                <>
                  {' '}
                  <Link to="/companies/$reference" params={{ reference: company }} className="link">
                    {company}
                  </Link>
                </>
              )}
              {day !== null && <span className="whitespace-nowrap"> · {shortDay(day, today)}</span>}
            </li>
          ))}
        </Part>
      )}
      <Part title="What this cannot reach">
        {copies.map((file) => (
          <li key={file} className="break-all">
            The copy {file}
          </li>
        ))}
        {backups !== null && (
          <li className="break-words">
            {counted(backups.names.length, 'encrypted backup')} in {backups.where}
            {backups.until !== null && (
              <>
                , let go one by one until{' '}
                <span className="whitespace-nowrap">{shortDay(backups.until, today)}</span>
              </>
            )}
          </li>
        )}
        <li>
          Backups and exports that you saved elsewhere. Importing a file with {name} in it brings them back,
          as somebody new.
        </li>
      </Part>
    </>
  );
};

/** Erasing somebody for good: the one thing that no undo brings back, so the one question that comes first. */
export const EraseDialog = ({
  id,
  name,
  today,
  onClose,
}: {
  readonly id: PersonId;
  readonly name: string;
  readonly today: CalendarDay;
  readonly onClose: () => void;
}) => {
  const erasure = useQuery(queries.erasure(id));
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const toast = useToast();
  const [busy, setBusy] = useState(false);
  const erase = async (): Promise<void> => {
    setBusy(true);
    // Away from the page first: whoever is gone cannot be shown.
    onClose();
    await navigate({ to: '/people' });
    const erased = await api.call('erasePerson', { params: { id } });
    if (!erased.ok) {
      toast({ text: `${name} is still there. ${errorInWords(erased.error)}`, look: 'wait' });
      return;
    }
    // What this window still remembers of them goes too.
    queryClient.removeQueries({ queryKey: ['person', id] });
    queryClient.removeQueries({ queryKey: ['erasure', id] });
    for (const key of storage.keys()) if (key.includes(id)) storage.remove(key);
    await forgetAnswers();
    await queryClient.resetQueries();
    toast({ text: `${name} is erased.` });
  };
  return (
    <Dialog title={`Erase ${name} for good?`} onClose={onClose}>
      <div className="overflow-y-auto px-5 pb-5 desk:px-6">
        {erasure.data !== undefined && <What erasure={erasure.data} today={today} />}
        {erasure.isPending && <ListSkeleton rows={3} />}
        {hasFailed(erasure) && (
          <QueryTrouble what="What would go" cause={erasure.error} onRetry={() => void erasure.refetch()} />
        )}
        <div className="mt-6 flex flex-wrap justify-end gap-2">
          <Button onClick={onClose}>Keep {name}</Button>
          <Button look="accent" disabled={busy || erasure.data === undefined} onClick={() => void erase()}>
            {busy ? 'Erasing' : 'Erase for good'}
          </Button>
        </div>
      </div>
    </Dialog>
  );
};

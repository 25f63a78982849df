import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Combine } from 'lucide-react';
import { useRef, useState } from 'react';
import { useAct } from '../app/act.ts';
import { api, type Answer } from '../app/api.ts';
import { ScreenTrouble } from '../app/query-trouble.tsx';
import { queries } from '../app/queries.ts';
import { useTitle } from '../app/title.ts';
import { useCommands } from '../keys/commands.tsx';
import { Button, buttonClass } from '../parts/button.tsx';
import { Empty } from '../parts/empty.tsx';
import { Face } from '../parts/face.tsx';
import { ListSkeleton } from '../parts/slow.tsx';
import { counted, figure } from '../../core/counts.ts';

type Pair = Answer<'listDuplicates'>['pairs'][number];

/** Who stands twice in my book, perhaps? A line each, with the reason; the sure ones in one step. */
export const DuplicatesScreen = () => {
  useTitle('Possible duplicates');
  const found = useQuery(queries.duplicates());
  const list = useRef<HTMLUListElement>(null);
  const move = (by: 1 | -1): void => {
    const links = [...(list.current?.querySelectorAll('a') ?? [])];
    const at = links.findIndex((link) => link === document.activeElement);
    links[Math.max(0, Math.min(links.length - 1, at + by))]?.focus();
  };
  useCommands({ next: () => move(1), previous: () => move(-1) });

  if (found.isError)
    return <ScreenTrouble what="The list" cause={found.error} onRetry={() => void found.refetch()} />;
  if (found.isPending)
    return (
      <>
        <h1 className="sr-only">Possible duplicates</h1>
        <ListSkeleton rows={4} />
      </>
    );
  const { pairs, total, sure } = found.data;
  if (total === 0)
    return (
      <Empty title="Nobody is in here twice" level={1}>
        <p>Names, addresses and numbers were compared, and will be again after each import.</p>
        <p className="mt-6">
          <Link to="/people" className={buttonClass('first')}>
            Back to People
          </Link>
        </p>
      </Empty>
    );
  return (
    <div className="max-w-[44rem]">
      <header className="pb-5">
        <h1>Possible duplicates</h1>
        <p className="mt-1 text-small text-muted">
          {counted(total, 'pair')} of entries that may be one person. Nothing is merged until you say so, and
          undo makes two of one again.
        </p>
      </header>
      {sure.groups > 0 && <SureOnes count={sure.people - sure.groups} />}
      <ul ref={list} className="border-b border-line">
        {pairs.map((pair) => (
          <PairRow key={`${pair.a.id} ${pair.b.id}`} pair={pair} />
        ))}
      </ul>
      {total > pairs.length && (
        <p className="mt-3 text-small text-muted">
          The {figure(pairs.length)} most likely are shown; the others follow as these go.
        </p>
      )}
    </div>
  );
};

const PairRow = ({ pair: { a, b, why } }: { readonly pair: Pair }) => (
  <li className="border-t border-line">
    <Link
      to="/people/$id/merge/$other"
      params={{ id: a.id, other: b.id }}
      className="-mx-2 flex items-center gap-4 rounded-lg px-2 py-3.5 hover:bg-wash"
    >
      <span className="flex shrink-0 -space-x-2.5">
        <Face name={a.name} />
        <Face name={b.name} />
      </span>
      <span className="min-w-0">
        <span className="block font-[550] wrap-anywhere">
          {a.name}
          {a.name !== b.name && ` and ${b.name}`}
        </span>
        {[a.organization, b.organization].some((where) => where !== null) && (
          <span className="block text-small text-muted wrap-anywhere">
            {[...new Set([a.organization, b.organization].filter((where) => where !== null))].join(' · ')}
          </span>
        )}
        <span className="block text-small text-muted">{why}</span>
      </span>
    </Link>
  </li>
);

/** Looked at first, then merged in one step: never by themselves. */
const SureOnes = ({ count }: { readonly count: number }) => {
  const act = useAct();
  const [groups, setGroups] = useState<Answer<'mergeSure'>['groups'] | null>(null);
  const look = async (): Promise<void> => {
    const shown = await api.call('mergeSure', { body: { dryRun: true } });
    if (shown.ok) setGroups(shown.value.groups);
  };
  const merge = async (): Promise<void> => {
    const merged = await act(
      api.call('mergeSure', { body: {} }),
      ({ merged: done }) => `${counted(done, 'entry', 'entries')} merged`,
    );
    if (merged !== null) setGroups(null);
  };
  return (
    <section aria-labelledby="sure" className="mb-6 rounded-card border border-line bg-surface p-5">
      <h2 id="sure" className="text-[1.125rem]">
        {counted(count, 'entry is', 'entries are')} surely somebody’s already
      </h2>
      <p className="mt-1 text-small text-muted">
        An address or profile that nobody else has, the same name, and nothing that speaks against it.
      </p>
      {groups === null ? (
        <p className="mt-4">
          <Button onClick={() => void look()}>Look at them</Button>
        </p>
      ) : (
        <>
          <ul className="mt-3 grid gap-2 text-small">
            {groups.map(({ kept, others, why }) => (
              <li key={kept.id}>
                <span className="font-[550]">
                  {[kept, ...others]
                    .map(({ name, organization }) =>
                      organization === null ? name : `${name} (${organization})`,
                    )
                    .join(' = ')}
                </span>{' '}
                <span className="text-muted">{why}</span>
              </li>
            ))}
          </ul>
          <p className="mt-4 flex flex-wrap gap-2">
            <Button look="first" onClick={() => void merge()}>
              <Combine aria-hidden /> Merge {figure(count)} that {count === 1 ? 'is' : 'are'} surely the same
            </Button>
            <Button look="quiet" onClick={() => setGroups(null)}>
              Not now
            </Button>
          </p>
        </>
      )}
    </section>
  );
};

import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import type { PersonId } from '../../core/ids.ts';
import { hasFailed } from '../app/api.ts';
import { QueryTrouble } from '../app/query-trouble.tsx';
import { queries } from '../app/queries.ts';
import { useTitle } from '../app/title.ts';
import { buttonClass, Button } from '../parts/button.tsx';
import { Empty } from '../parts/empty.tsx';
import { ListSkeleton } from '../parts/slow.tsx';
import { BulkBar } from './bulk-bar.tsx';
import { FilterBar } from './filter-bar.tsx';
import { emptyPeopleFilter, filterToQuery, isFiltered, type PeopleFilter } from './filter.ts';
import { LayerRooms } from './layer-rooms.tsx';
import { PeopleTable } from './people-table.tsx';
import { counted } from '../../core/counts.ts';
import { KeepView, Views } from './views.tsx';

interface Selection {
  /** The filter under which they were selected. */
  readonly of: string;
  readonly ids: ReadonlySet<PersonId>;
}

const nobody: ReadonlySet<PersonId> = new Set();

/** What is done now and then stands below what is done each day. */
const tidy = 'inline-flex min-h-9 items-center hover:text-ink hover:underline pointer-coarse:min-h-11';

const NobodyYet = () => (
  <Empty title="Your book is empty">
    <p>
      Bring the contacts you have: a LinkedIn export, a vCard file from your phone, or Google Contacts. Or log
      the talk you had last; the person comes with it.
    </p>
    <p className="mt-6">
      <Link to="/import" className={buttonClass('first')}>
        Import contacts
      </Link>
    </p>
  </Empty>
);

/** Whom do I know, and who is due? */
export const PeopleScreen = () => {
  useTitle('People');
  const filter = useSearch({ from: '/people' });
  const navigate = useNavigate({ from: '/people' });
  const status = useQuery(queries.status());
  const people = useInfiniteQuery(queries.people(filterToQuery(filter)));
  const due = useInfiniteQuery(queries.people({ text: 'is:due' })).data?.pages[0]?.total ?? 0;
  const archived = useInfiniteQuery(queries.people({ text: 'is:archived' })).data?.pages[0]?.total ?? 0;
  const [selection, setSelection] = useState<Selection>({ of: '', ids: new Set() });
  const change = (part: Partial<PeopleFilter>): void =>
    void navigate({ search: { ...filter, ...part }, replace: true });

  const rows = useMemo(() => people.data?.pages.flatMap((page) => page.rows) ?? [], [people.data]);
  const total = people.data?.pages[0]?.total ?? 0;

  // Who is no longer in the list cannot stay selected unseen.
  const filterKey = JSON.stringify({ ...filter, sort: '', direction: '' });
  const selected = selection.of === filterKey ? selection.ids : nobody;
  const setSelected = (ids: ReadonlySet<PersonId>): void => setSelection({ of: filterKey, ids });

  // The boxes of a phone: asked for, or wanted for what a key selected.
  const [choosing, setChoosing] = useState(false);
  const isChoosing = choosing || selected.size > 0;
  const choose = (): void => {
    setChoosing(!isChoosing);
    setSelected(nobody);
  };
  /** Nobody is there to be found. */
  const isEmpty = people.data !== undefined && total === 0 && !isFiltered(filter);
  const today = status.data?.day;
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = people;
  return (
    <div className="max-w-[72rem] pb-[var(--bottom-bar,0px)]">
      <header className="relative pb-4">
        <h1>People</h1>
        {total > 0 && (
          <Button look="quiet" className="absolute -top-1 -right-3 sm:hidden" onClick={choose}>
            {isChoosing ? 'Done' : 'Select'}
          </Button>
        )}
        <output className="mt-1 block min-h-6 text-small text-muted">
          {people.data &&
            !isEmpty &&
            (isFiltered(filter)
              ? `${counted(total, 'person', 'people')} found`
              : `${counted(total, 'person', 'people')} in your book${due > 0 ? `, ${due} of them due for a word` : ''}${archived > 0 ? `, ${archived} archived` : ''}`)}
        </output>
      </header>
      {!isEmpty && (
        <>
          <FilterBar filter={filter} onChange={change} />
          <Views filter={filter} onChange={change} />
        </>
      )}
      {(total > 1 || isFiltered(filter)) && (
        <nav
          aria-label="Put in order"
          className="flex flex-wrap gap-x-4 pb-2 text-small text-muted md:gap-x-5"
        >
          <Link to="/people/sort" className={tidy}>
            Sort people
          </Link>
          <Link to="/people/duplicates" className={tidy}>
            Duplicates
          </Link>
          <LayerRooms />
          <KeepView filter={filter} />
        </nav>
      )}
      {hasFailed(people) ? (
        <QueryTrouble what="Your people" cause={people.error} onRetry={() => void people.refetch()} />
      ) : people.isPending || today === undefined ? (
        <ListSkeleton rows={8} />
      ) : total === 0 ? (
        isFiltered(filter) ? (
          <Empty title="Nobody matches">
            <p>Try fewer words, or fewer filters.</p>
            <p className="mt-2 text-small [&_code]:whitespace-nowrap">
              Words can be put together: <code>chile OR peru</code>, <code>-ports</code> for those without,{' '}
              <code>#ports</code> for a topic, <code>group:alumni</code>, <code>layer:inner,close</code>.
            </p>
            <p className="mt-6">
              <Button
                onClick={() =>
                  change({ ...emptyPeopleFilter, sort: filter.sort, direction: filter.direction })
                }
              >
                Show everyone
              </Button>
            </p>
          </Empty>
        ) : (
          <NobodyYet />
        )
      ) : (
        <PeopleTable
          rows={rows}
          total={total}
          today={today}
          filter={filter}
          choosing={isChoosing}
          selected={selected}
          fading={people.isPlaceholderData}
          onSort={change}
          onSelect={setSelected}
          onNeedMore={() => {
            if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
          }}
        />
      )}
      {selected.size > 0 && (
        <BulkBar
          ids={[...selected]}
          onDone={() => {
            setChoosing(false);
            setSelected(nobody);
          }}
        />
      )}
    </div>
  );
};

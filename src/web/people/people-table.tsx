/* oxlint-disable jsx-a11y/prefer-tag-over-role -- rows are placed one by one, which table elements do not allow */
import { Link, useNavigate } from '@tanstack/react-router';
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { ArrowDown, ArrowUp } from 'lucide-react';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { hrefOf } from '../../contract/client.ts';
import type { CalendarDay } from '../../core/dates/index.ts';
import type { PersonId } from '../../core/ids.ts';
import type { PeopleSort } from '../../core/views/index.ts';
import type { Answer } from '../app/api.ts';
import { useCommands } from '../keys/commands.tsx';
import { Face } from '../parts/face.tsx';
import { When } from '../parts/when.tsx';
import { layerNames, stateWords } from '../words/people.ts';
import { sortBy, type PeopleFilter } from './filter.ts';
import { needsMore, rangeBetween, toggled } from './list-window.ts';

export type PersonRow = Answer<'listPeople'>['rows'][number];

const rowHeight = 64;

const columns: readonly { readonly sort: PeopleSort; readonly name: string; readonly shown: string }[] = [
  { sort: 'name', name: 'Name', shown: '' },
  { sort: 'layer', name: 'Layer', shown: 'max-desk:hidden' },
  { sort: 'lastInteraction', name: 'Last talk', shown: '' },
  { sort: 'nextDue', name: 'Keep in touch', shown: 'max-sm:hidden' },
];

const wideGrid =
  'grid items-center gap-x-3 sm:grid-cols-[2.25rem_minmax(0,1fr)_7rem_7rem] desk:grid-cols-[2.25rem_minmax(0,2fr)_5rem_7rem_7rem] wide:grid-cols-[2.25rem_minmax(0,2fr)_5rem_7rem_7rem_minmax(0,1fr)]';

/** A phone has room for the boxes only while one chooses. */
const gridOf = (choosing: boolean): string =>
  `${wideGrid} ${choosing ? 'grid-cols-[2.25rem_minmax(0,1fr)_auto]' : 'grid-cols-[minmax(0,1fr)_auto]'}`;

const Head = ({
  filter,
  choosing,
  onSort,
}: {
  readonly filter: PeopleFilter;
  readonly choosing: boolean;
  readonly onSort: (part: Partial<PeopleFilter>) => void;
}) => (
  <div role="row" className={`${gridOf(choosing)} border-b border-line pb-1.5 text-tiny text-muted`}>
    <span role="columnheader" className={choosing ? '' : 'max-sm:hidden'}>
      <span className="sr-only">Selected</span>
    </span>
    {columns.map(({ sort, name, shown }) => {
      const active = filter.sort === sort;
      const Arrow = filter.direction === 'up' ? ArrowUp : ArrowDown;
      return (
        <span
          key={sort}
          role="columnheader"
          aria-sort={active ? (filter.direction === 'up' ? 'ascending' : 'descending') : 'none'}
          className={shown}
        >
          <button
            type="button"
            className={`-mx-1 tap flex min-h-8 items-center gap-1 rounded px-1 hover:text-ink ${active ? 'font-[550] text-ink' : ''}`}
            onClick={() => onSort(sortBy(filter, sort))}
          >
            {name}
            {active && <Arrow aria-hidden className="size-3.5" />}
          </button>
        </span>
      );
    })}
    <span role="columnheader" className="max-wide:hidden">
      Topics
    </span>
  </div>
);

const RowView = ({
  row,
  index,
  top,
  today,
  active,
  choosing,
  selected,
  onActive,
  onSelect,
}: {
  readonly row: PersonRow;
  readonly index: number;
  readonly top: number;
  readonly today: CalendarDay;
  readonly active: boolean;
  readonly choosing: boolean;
  readonly selected: boolean;
  readonly onActive: () => void;
  readonly onSelect: (withRange: boolean) => void;
}) => {
  const work = [row.title, row.organization].filter((part) => part !== null);
  const due = row.nextDue !== null && row.nextDue <= today;
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-selected={selected}
      className={`${gridOf(choosing)} absolute inset-x-0 border-b border-line/70 ${selected ? 'bg-accent-wash/60' : active ? 'bg-wash/70' : 'hover:bg-wash/50'}`}
      style={{ height: rowHeight, transform: `translateY(${top}px)` }}
    >
      {/* While one chooses on a phone the whole row is the box. */}
      <span role="cell" className={`size-full sm:relative sm:z-1 ${choosing ? '' : 'max-sm:hidden'}`}>
        <label className="grid size-full place-items-center max-sm:tap-whole max-sm:after:z-1">
          <input
            type="checkbox"
            aria-label={`Select ${row.name}`}
            className="size-4 max-sm:relative max-sm:z-2 pointer-coarse:size-5"
            checked={selected}
            onClick={(event) => onSelect(event.shiftKey)}
            onChange={() => {}}
          />
        </label>
      </span>
      <span role="cell" className="min-w-0">
        <Link
          to="/people/$id"
          params={{ id: row.id }}
          data-row={index}
          className="tap-whole flex min-w-0 items-center gap-3 rounded-lg py-1"
          onFocus={onActive}
        >
          <Face name={row.name} photo={row.photo ? hrefOf('showPhoto', { params: { id: row.id } }) : null} />
          <span className="min-w-0">
            <span className="flex items-baseline gap-2 leading-snug">
              <span className="min-w-0 truncate font-serif text-[1.0625rem]">{row.name}</span>
              {stateWords[row.state] !== null && (
                <span className="shrink-0 text-tiny text-muted">{stateWords[row.state]}</span>
              )}
            </span>
            {/* Where there is little room the company stands first: the rest is cut. */}
            <span className="block truncate text-tiny text-muted sm:hidden">
              {work.toReversed().join(', ')}
            </span>
            <span className="block truncate text-tiny text-muted max-sm:hidden">{work.join(', ')}</span>
          </span>
        </Link>
      </span>
      <span role="cell" className="text-small text-muted max-desk:hidden">
        {row.layer === null ? <span aria-label="no layer">–</span> : layerNames[row.layer]}
      </span>
      <span
        role="cell"
        className="text-small whitespace-nowrap text-muted max-sm:text-right max-sm:text-tiny"
      >
        {row.lastInteraction === null ? (
          <span aria-label="never" className="max-sm:opacity-0">
            –
          </span>
        ) : (
          <When day={row.lastInteraction} today={today} />
        )}
        {due && <span className="block text-wait sm:hidden">due</span>}
      </span>
      <span role="cell" className={`text-small max-sm:hidden ${due ? 'text-wait' : 'text-muted'}`}>
        {row.nextDue === null ? (
          <span aria-label="nothing due">–</span>
        ) : due ? (
          'due'
        ) : (
          <When day={row.nextDue} today={today} />
        )}
      </span>
      <span role="cell" className="truncate text-small text-muted max-wide:hidden">
        {row.topics.join(', ')}
      </span>
    </div>
  );
};

/** The people table: only what is seen is drawn, pages come from the server as one nears their end. */
export const PeopleTable = ({
  rows,
  total,
  today,
  filter,
  choosing,
  selected,
  fading,
  onSort,
  onSelect,
  onNeedMore,
}: {
  readonly rows: readonly PersonRow[];
  readonly total: number;
  readonly today: CalendarDay;
  readonly filter: PeopleFilter;
  /** The boxes are shown where there is little room, too. */
  readonly choosing: boolean;
  readonly selected: ReadonlySet<PersonId>;
  readonly fading: boolean;
  readonly onSort: (part: Partial<PeopleFilter>) => void;
  readonly onSelect: (selected: ReadonlySet<PersonId>) => void;
  readonly onNeedMore: () => void;
}) => {
  const navigate = useNavigate();
  const body = useRef<HTMLDivElement>(null);
  const [offset, setOffset] = useState(0);
  const [active, setActive] = useState<number | null>(null);
  const lastPicked = useRef<number | null>(null);
  useLayoutEffect(() => {
    const measure = (): void =>
      setOffset((body.current?.getBoundingClientRect().top ?? 0) + document.documentElement.scrollTop);
    measure();
    addEventListener('resize', measure);
    return () => removeEventListener('resize', measure);
  }, []);
  // oxlint-disable-next-line react/incompatible-library -- its answers change by design; nothing here memoizes them
  const list = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => rowHeight,
    overscan: 12,
    scrollMargin: offset,
    scrollPaddingStart: 24,
    scrollPaddingEnd: 120,
  });
  const visible = list.getVirtualItems();
  const lastVisible = visible.at(-1)?.index ?? 0;
  const wantsMore = needsMore({ lastVisible, loaded: rows.length, total });
  useEffect(() => {
    if (wantsMore) onNeedMore();
  }, [wantsMore, onNeedMore]);

  const focusRow = (index: number): void => {
    setActive(index);
    list.scrollToIndex(index);
    requestAnimationFrame(() =>
      body.current?.querySelector<HTMLElement>(`[data-row="${index}"]`)?.focus({ preventScroll: true }),
    );
  };
  const step = (by: 1 | -1): void =>
    focusRow(active === null ? 0 : Math.min(rows.length - 1, Math.max(0, active + by)));
  const select = (index: number, withRange: boolean): void => {
    const from = withRange && lastPicked.current !== null ? lastPicked.current : index;
    lastPicked.current = index;
    onSelect(
      toggled(
        selected,
        rangeBetween(from, index).flatMap((at) => rows[at]?.id ?? []),
      ),
    );
  };
  useCommands({
    next: () => step(1),
    previous: () => step(-1),
    select: () => {
      if (active !== null) select(active, false);
    },
    'select-all': () => onSelect(new Set(rows.map(({ id }) => id))),
    done: () => {
      const row = active === null ? undefined : rows[active];
      if (row) void navigate({ to: '/people/$id', params: { id: row.id } });
    },
  });

  return (
    <div role="table" aria-label="People" aria-rowcount={total + 1} className={fading ? 'opacity-60' : ''}>
      <div role="rowgroup">
        <Head filter={filter} choosing={choosing} onSort={onSort} />
      </div>
      <div role="rowgroup" ref={body} className="relative" style={{ height: list.getTotalSize() }}>
        {visible.map(({ index, start }) => {
          const row = rows[index];
          return row === undefined ? null : (
            <RowView
              key={row.id}
              row={row}
              index={index}
              top={start - list.options.scrollMargin}
              today={today}
              active={active === index}
              choosing={choosing}
              selected={selected.has(row.id)}
              onActive={() => setActive(index)}
              onSelect={(withRange) => select(index, withRange)}
            />
          );
        })}
      </div>
    </div>
  );
};

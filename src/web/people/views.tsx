import { useQuery } from '@tanstack/react-query';
import { Bookmark, X } from 'lucide-react';
import { useState } from 'react';
import {
  longestViewName,
  mostViews,
  viewNamed,
  withoutView,
  withView,
  type View,
} from '../../core/views/index.ts';
import { queries } from '../app/queries.ts';
import { useSet } from '../outbox/use-set.ts';
import { Button } from '../parts/button.tsx';
import { isFiltered, isShown, shownView, viewToFilter, type PeopleFilter } from './filter.ts';

const pill =
  'inline-flex min-h-9 cursor-pointer items-center gap-1.5 rounded-full px-3 text-small transition-colors duration-100 hover:text-ink aria-pressed:bg-wash aria-pressed:text-ink pointer-coarse:min-h-11 [&_svg]:size-3.5';

interface Props {
  readonly filter: PeopleFilter;
  readonly onChange: (filter: PeopleFilter) => void;
}

/** The views that there are, and how they are set; null until they are known. */
const useViews = (): {
  readonly views: readonly View[];
  readonly write: (next: readonly View[], what: string) => Promise<boolean>;
} | null => {
  const settings = useQuery(queries.settings()).data;
  const set = useSet();
  if (settings === undefined) return null;
  const { views } = settings;
  return { views, write: (next, what) => set({ views: next }, { views }, what) };
};

/** The lists that are kept under a name. */
export const Views = ({ filter, onChange }: Props) => {
  const kept = useViews();
  if (kept === null || kept.views.length === 0) return null;
  const { views, write } = kept;
  const shown = views.find((view) => isShown(view, filter));
  return (
    <section aria-label="Views" className="flex flex-wrap items-center gap-x-1 gap-y-1 pb-2 text-muted">
      {views.map((view) => (
        <span key={view.name} className="inline-flex items-center">
          <button
            type="button"
            aria-pressed={view === shown}
            className={pill}
            onClick={() => onChange(viewToFilter(view))}
          >
            <Bookmark aria-hidden className={view === shown ? 'fill-current' : ''} />
            {view.name}
          </button>
          {view === shown && (
            <button
              type="button"
              aria-label={`Let go of the view ${view.name}`}
              className="tap inline-flex size-8 cursor-pointer items-center justify-center rounded-full hover:text-ink"
              onClick={() => void write(withoutView(views, view.name), `The view “${view.name}” is gone`)}
            >
              <X aria-hidden className="size-3.5" />
            </button>
          )}
        </span>
      ))}
    </section>
  );
};

/** Keeps the list that is shown under a name. It stands in a row that is there anyway: nothing moves while one types. */
export const KeepView = ({ filter }: Pick<Props, 'filter'>) => {
  const kept = useViews();
  const [isNaming, setNaming] = useState(false);
  if (kept === null || !isFiltered(filter)) return null;
  const { views, write } = kept;
  if (views.length >= mostViews || views.some((view) => isShown(view, filter))) return null;
  if (!isNaming)
    return (
      <button type="button" className={`${pill} -mx-3`} onClick={() => setNaming(true)}>
        <Bookmark aria-hidden />
        Keep view
      </button>
    );
  return (
    <form
      className="flex min-w-0 items-center gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        const said = new FormData(event.currentTarget).get('name');
        const name = typeof said === 'string' ? said.trim() : '';
        if (name === '') return;
        setNaming(false);
        const isKnown = viewNamed(views, name) !== null;
        void write(
          withView(views, { name, ...shownView(filter) }),
          isKnown ? `“${name}” shows this now` : `Kept as “${name}”`,
        );
      }}
    >
      <input
        name="name"
        required
        aria-label="Name of the view"
        placeholder="Name"
        maxLength={longestViewName}
        autoComplete="off"
        className="input max-w-48"
        ref={(element) => element?.focus()}
        onKeyDown={(event) => {
          if (event.key === 'Escape') setNaming(false);
        }}
      />
      <Button type="submit" look="first">
        Keep
      </Button>
    </form>
  );
};

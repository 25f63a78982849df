import { ChevronDown, Search, X } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import { longestFilter, readFilter, unreadInWords, writeFilter } from '../../core/views/index.ts';
import { Menu } from '../parts/menu.tsx';
import {
  choices,
  inWords,
  isChosen,
  isLeftOut,
  leavingOut,
  partsBesides,
  withChoice,
  withoutPart,
} from './filter-choices.ts';
import type { PeopleFilter } from './filter.ts';

const pill =
  'inline-flex min-h-9 shrink-0 cursor-pointer items-center gap-1.5 rounded-full border border-line px-3.5 text-small text-muted transition-colors duration-100 hover:border-edge hover:text-ink aria-pressed:border-ink aria-pressed:bg-ink aria-pressed:text-paper pointer-coarse:min-h-11';

const waitMs = 120;

/** Search and filters of the people table; all of it stands in the address. */
export const FilterBar = ({
  filter,
  onChange,
}: {
  readonly filter: PeopleFilter;
  readonly onChange: (part: Partial<PeopleFilter>) => void;
}) => {
  const hintId = useId();
  const [text, setText] = useState(filter.q);
  const field = useRef<HTMLInputElement>(null);
  const change = useRef(onChange);
  useEffect(() => {
    change.current = onChange;
  });
  useEffect(() => {
    if (text === filter.q) return undefined;
    const timer = setTimeout(() => change.current({ q: text }), waitMs);
    return () => clearTimeout(timer);
  }, [text, filter.q]);
  // The address changed by itself: back, a link, "show everyone".
  const shown = useRef(filter.q);
  useEffect(() => {
    if (filter.q !== shown.current && document.activeElement !== field.current) setText(filter.q);
    shown.current = filter.q;
  }, [filter.q]);

  // A filter that the address brought may stand beyond the edge of a phone: what narrows the list is seen.
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const pressed = row.current?.querySelector<HTMLElement>('[aria-pressed="true"]');
    if (row.current && pressed) row.current.scrollLeft = pressed.offsetLeft - row.current.offsetLeft - 20;
  }, []);

  const { unread } = readFilter(text);
  return (
    <search className="grid grid-cols-[minmax(0,1fr)] gap-2 pb-2">
      <div className="relative max-w-md">
        <Search
          aria-hidden
          className="pointer-events-none absolute inset-y-0 left-3 my-auto size-4 text-muted"
        />
        <input
          ref={field}
          type="search"
          aria-label="Search people"
          placeholder="Name, company, topic, e-mail"
          className="input pl-9 [&::-webkit-search-cancel-button]:hidden"
          value={text}
          onChange={(event) => setText(event.target.value)}
          maxLength={longestFilter}
          aria-describedby={unread.length > 0 ? hintId : undefined}
        />
      </div>
      {unread.length > 0 && (
        <p id={hintId} className="text-small text-wait">
          {unread.map(unreadInWords).join('; ')}
        </p>
      )}
      <fieldset className="min-w-0">
        <legend className="sr-only">Filters</legend>
        {/* One line that a thumb moves where it is longer than a phone. */}
        <div
          ref={row}
          className="-mx-5 flex gap-1.5 overflow-x-auto px-5 py-1 [scrollbar-width:none] sm:mx-0 sm:flex-wrap sm:px-0"
        >
          {choices.map((choice) => (
            <button
              key={writeFilter(choice)}
              type="button"
              aria-pressed={isChosen(filter.only, choice)}
              className={pill}
              onClick={() => onChange({ only: withChoice(filter.only, choice) })}
            >
              <span className="first-letter:uppercase">{inWords(choice)}</span>
            </button>
          ))}
          {partsBesides(filter.only).map((part) => (
            <button
              key={writeFilter(part)}
              type="button"
              aria-label={`No longer: ${inWords(part)}`}
              className={`${pill} border-ink bg-ink text-paper hover:text-paper`}
              onClick={() => onChange({ only: withoutPart(filter.only, part) })}
            >
              <span className="first-letter:uppercase">{inWords(part)}</span>
              <X aria-hidden className="size-3.5" />
            </button>
          ))}
          <Menu
            label="Leave out"
            trigger={
              <button type="button" className={pill}>
                Leave out
                <ChevronDown aria-hidden className="size-3.5" />
              </button>
            }
            items={choices.map((choice) => ({
              id: writeFilter(choice),
              label: inWords(choice).replace(/^./u, (letter) => letter.toUpperCase()),
              checked: isLeftOut(filter.only, choice),
              onSelect: () => onChange({ only: leavingOut(filter.only, choice) }),
            }))}
          />
        </div>
      </fieldset>
    </search>
  );
};

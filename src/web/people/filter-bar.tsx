import { Search, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { layers } from '../../core/people/person.ts';
import { layerNames, stateWords } from '../words/people.ts';
import type { PeopleFilter } from './filter.ts';

const pill =
  'inline-flex min-h-9 shrink-0 cursor-pointer items-center gap-1.5 rounded-full border border-line px-3.5 text-small text-muted transition-colors duration-100 hover:border-edge hover:text-ink aria-pressed:border-ink aria-pressed:bg-ink aria-pressed:text-paper pointer-coarse:min-h-11';

/** Whom one has let be, and may look for. */
const setAside = ['resting', 'closed', 'do-not-contact'] as const;

const waitMs = 120;

/** Search and filters of the people table; all of it stands in the address. */
export const FilterBar = ({
  filter,
  onChange,
}: {
  readonly filter: PeopleFilter;
  readonly onChange: (part: Partial<PeopleFilter>) => void;
}) => {
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

  const layerChoices = [
    ...layers.map((layer) => [layer, layerNames[layer]] as const),
    ['none', 'No layer'] as const,
  ];
  return (
    <search className="grid grid-cols-[minmax(0,1fr)] gap-2 pb-2">
      <div className="relative max-w-md">
        <Search aria-hidden className="pointer-events-none absolute top-3 left-3 size-4 text-muted" />
        <input
          ref={field}
          type="search"
          aria-label="Search people"
          placeholder="Name, company, topic, e-mail"
          className="input pl-9 [&::-webkit-search-cancel-button]:hidden"
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </div>
      <fieldset className="min-w-0">
        <legend className="sr-only">Filters</legend>
        {/* One line that a thumb moves where it is longer than a phone. */}
        <div
          ref={row}
          className="-mx-5 flex gap-1.5 overflow-x-auto px-5 py-1 [scrollbar-width:none] sm:mx-0 sm:flex-wrap sm:px-0"
        >
          <button
            type="button"
            aria-pressed={filter.due}
            className={pill}
            onClick={() => onChange({ due: !filter.due })}
          >
            Due
          </button>
          {layerChoices.map(([layer, name]) => (
            <button
              key={layer}
              type="button"
              aria-pressed={filter.layer === layer}
              className={pill}
              onClick={() => onChange({ layer: filter.layer === layer ? '' : layer })}
            >
              {name}
            </button>
          ))}
          {setAside.map((state) => (
            <button
              key={state}
              type="button"
              aria-pressed={filter.state === state}
              className={pill}
              onClick={() => onChange({ state: filter.state === state ? '' : state })}
            >
              <span className="first-letter:uppercase">{stateWords[state]}</span>
            </button>
          ))}
          {(['topic', 'group'] as const).map(
            (name) =>
              filter[name] !== '' && (
                <button
                  key={name}
                  type="button"
                  aria-label={`Without ${name} ${filter[name]}`}
                  className={`${pill} border-ink bg-ink text-paper hover:text-paper`}
                  onClick={() => onChange({ [name]: '' })}
                >
                  {name === 'topic' ? '#' : ''}
                  {filter[name]}
                  <X aria-hidden className="size-3.5" />
                </button>
              ),
          )}
        </div>
      </fieldset>
    </search>
  );
};

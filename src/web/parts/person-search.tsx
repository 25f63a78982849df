/* oxlint-disable jsx-a11y/prefer-tag-over-role -- faces and searching on the server are beyond datalist */
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import type { PersonId } from '../../core/ids.ts';
import { queries } from '../app/queries.ts';
import { Face } from './face.tsx';

export interface FoundPerson {
  readonly id: PersonId;
  readonly name: string;
  readonly organization: string | null;
}

/** A field that finds a person of the book as one types: arrows choose, Enter takes. */
export const PersonSearch = ({
  label,
  labelHidden = false,
  first = '',
  focus = false,
  onChoose,
}: {
  readonly label: string;
  readonly labelHidden?: boolean;
  readonly first?: string;
  readonly focus?: boolean;
  readonly onChoose: (person: FoundPerson) => void;
}) => {
  const id = useId();
  const [text, setText] = useState(first);
  const [active, setActive] = useState(0);
  const asked = text.trim();
  const found = useQuery({ ...queries.search(asked, 6), enabled: asked.length >= 2 });
  const people = asked.length >= 2 ? (found.data?.people ?? []) : [];
  const isOpen = people.length > 0;
  const choose = (index: number): void => {
    const person = people[index];
    if (person) onChoose(person);
  };
  return (
    <div className="relative">
      <label htmlFor={id} className={labelHidden ? 'sr-only' : 'mb-1.5 block text-small text-muted'}>
        {label}
      </label>
      <input
        id={id}
        className="input"
        type="text"
        role="combobox"
        autoComplete="off"
        aria-expanded={isOpen}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        {...(isOpen && { 'aria-activedescendant': `${id}-${active}` })}
        placeholder="Name"
        value={text}
        ref={(element) => {
          if (focus && element && document.activeElement === document.body) element.focus();
        }}
        onChange={(event) => {
          setText(event.target.value);
          setActive(0);
        }}
        onKeyDown={(event) => {
          if (!isOpen) return;
          if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
            event.preventDefault();
            const step = event.key === 'ArrowDown' ? 1 : people.length - 1;
            setActive((active + step) % people.length);
          }
          if (event.key === 'Enter') {
            event.preventDefault();
            choose(active);
          }
        }}
      />
      <div
        id={`${id}-list`}
        role="listbox"
        aria-label={label}
        hidden={!isOpen}
        className="absolute inset-x-0 top-full z-20 mt-1 max-h-72 overflow-y-auto rounded-[0.625rem] border border-line bg-surface p-1.5 shadow-float"
      >
        {people.map((person, index) => (
          <div
            key={person.id}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === active}
            tabIndex={-1}
            className={`flex min-h-11 cursor-pointer items-center gap-3 rounded-md px-2 ${index === active ? 'bg-wash' : ''}`}
            onPointerDown={(event) => {
              event.preventDefault();
              choose(index);
            }}
            onPointerEnter={() => setActive(index)}
          >
            <Face name={person.name} size="small" />
            <span className="min-w-0 truncate">
              {person.name}
              {person.organization !== null && <span className="text-muted"> · {person.organization}</span>}
            </span>
          </div>
        ))}
      </div>
      {asked.length >= 2 && found.isSuccess && !found.isPlaceholderData && people.length === 0 && (
        <p className="mt-1.5 text-small text-muted">Nobody of that name in the book.</p>
      )}
    </div>
  );
};

import { ArrowDownUp, X } from 'lucide-react';
import { useRef, useState, type ReactNode } from 'react';
import { tagClass, type TagLook } from '../parts/tag.tsx';

const chip = (look: TagLook): string =>
  `${tagClass(look)} min-h-6.5 px-2.5 transition-[filter,background-color] hover:brightness-97 dark:hover:brightness-115 pointer-coarse:min-h-9`;

/** A chip that becomes a field when pressed; Enter or leaving it takes the new value, Escape the old one. */
export const ChipField = ({
  label,
  words,
  look = 'plain',
  type,
  value,
  min,
  max,
  placeholder,
  onChange,
}: {
  readonly label: string;
  readonly words: ReactNode;
  readonly look?: TagLook;
  readonly type: 'date' | 'time' | 'number' | 'text';
  readonly value: string;
  readonly min?: number;
  readonly max?: number;
  readonly placeholder?: string;
  readonly onChange: (value: string) => void;
}) => {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const given = useRef(false);
  if (!open)
    return (
      <button ref={button} type="button" className={chip(look)} onClick={() => setOpen(true)}>
        <span className="sr-only">{label}: </span>
        {words}
      </button>
    );
  const close = (next: string | null): void => {
    if (given.current) return;
    given.current = true;
    if (next !== null && next !== value) onChange(next);
    setOpen(false);
    setTimeout(() => {
      given.current = false;
      button.current?.focus();
    });
  };
  return (
    <input
      aria-label={label}
      type={type}
      defaultValue={value}
      {...(min !== undefined && { min })}
      {...(max !== undefined && { max })}
      {...(placeholder !== undefined && { placeholder })}
      className="input w-auto max-w-44 px-2 py-0.5 text-small"
      ref={(element) => element?.focus()}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) {
          event.preventDefault();
          close(event.currentTarget.value);
        }
        if (event.key === 'Escape') {
          event.preventDefault();
          event.stopPropagation();
          close(null);
        }
      }}
      onBlur={(event) => close(event.currentTarget.value)}
    />
  );
};

/** A chip that goes round a few choices through the system's own list. */
export const ChipSelect = <Value extends string>({
  label,
  value,
  options,
  onChange,
}: {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly (readonly [Value, string])[];
  readonly onChange: (value: Value) => void;
}) => (
  <select
    aria-label={label}
    className={`${chip('plain')} cursor-pointer appearance-none text-center`}
    value={value}
    onChange={(event) => {
      const chosen = options.find(([option]) => option === event.target.value);
      if (chosen) onChange(chosen[0]);
    }}
  >
    {options.map(([option, words]) => (
      <option key={option} value={option}>
        {words}
      </option>
    ))}
  </select>
);

/** Words that become a field when pressed. */
export const MendableText = ({
  label,
  value,
  onChange,
}: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}) => {
  const [open, setOpen] = useState(false);
  if (!open)
    return (
      <button
        type="button"
        aria-label={`${label}: ${value}. Change`}
        className="min-h-6.5 rounded text-left decoration-edge underline-offset-4 hover:underline pointer-coarse:min-h-9"
        onClick={() => setOpen(true)}
      >
        {value}
      </button>
    );
  const close = (next: string | null): void => {
    if (next !== null && next.trim() !== '' && next !== value) onChange(next.trim());
    setOpen(false);
  };
  return (
    <input
      aria-label={label}
      className="input py-0.5"
      maxLength={500}
      defaultValue={value}
      ref={(element) => element?.focus()}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) {
          event.preventDefault();
          close(event.currentTarget.value);
        }
        if (event.key === 'Escape') {
          event.preventDefault();
          event.stopPropagation();
          close(null);
        }
      }}
      onBlur={(event) => close(event.currentTarget.value)}
    />
  );
};

export const RemoveButton = ({
  label,
  onClick,
}: {
  readonly label: string;
  readonly onClick: () => void;
}) => (
  <button
    type="button"
    aria-label={label}
    className="tap grid size-6.5 shrink-0 place-items-center rounded-full text-muted hover:bg-wash hover:text-ink pointer-coarse:size-9"
    onClick={onClick}
  >
    <X aria-hidden className="size-3.5" />
  </button>
);

/** To the other side: a promise of mine to theirs, whoever was there to those who were only named. */
export const MoveButton = ({ label, onClick }: { readonly label: string; readonly onClick: () => void }) => (
  <button
    type="button"
    aria-label={label}
    title={label}
    className="tap grid size-6.5 shrink-0 place-items-center rounded-full text-muted hover:bg-wash hover:text-ink pointer-coarse:size-9"
    onClick={onClick}
  >
    <ArrowDownUp aria-hidden className="size-3.5" />
  </button>
);

import { useRef, useState, type ComponentProps, type ReactNode } from 'react';
import { tagClass, type TagLook } from '../parts/tag.tsx';

const chip = (look: TagLook): string =>
  `${tagClass(look)} min-h-6.5 px-2.5 transition-[filter,background-color] hover:brightness-97 dark:hover:brightness-115 pointer-coarse:min-h-11 pointer-coarse:border-y-4 pointer-coarse:border-transparent pointer-coarse:bg-clip-padding pointer-coarse:text-small`;

/**
 * Words that become a field when pressed: Enter or leaving it takes the new value, Escape the old one, and what was
 * pressed has the keyboard again.
 * @param onChange is given a value that differs, once
 */
const FieldInPlace = ({
  label,
  value,
  pressed,
  children,
  onChange,
  ...field
}: {
  readonly label: string;
  readonly value: string;
  /** What is pressed, around the words. */
  readonly pressed: ComponentProps<'button'>;
  readonly children: ReactNode;
  readonly onChange: (value: string) => void;
} & Omit<ComponentProps<'input'>, 'value' | 'onChange'>) => {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const closed = useRef(false);
  if (!open)
    return (
      <button {...pressed} ref={button} type="button" onClick={() => setOpen(true)}>
        {children}
      </button>
    );
  // A field that goes is also left: the second time says nothing.
  const close = (next: string | null): void => {
    if (closed.current) return;
    closed.current = true;
    if (next !== null && next !== value) onChange(next);
    setOpen(false);
    setTimeout(() => {
      closed.current = false;
      button.current?.focus();
    });
  };
  return (
    <input
      {...field}
      aria-label={label}
      defaultValue={value}
      ref={(element) => element?.focus()}
      onKeyDown={(event) => {
        const takes = event.key === 'Enter' && !event.ctrlKey && !event.metaKey;
        if (!takes && event.key !== 'Escape') return;
        event.preventDefault();
        if (!takes) event.stopPropagation();
        close(takes ? event.currentTarget.value : null);
      }}
      onBlur={(event) => close(event.currentTarget.value)}
    />
  );
};

/** A chip that becomes a field when pressed. */
export const ChipField = ({
  label,
  words,
  look = 'plain',
  ...field
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
}) => (
  <FieldInPlace
    label={label}
    className="input w-auto max-w-44 px-2 py-0.5 text-small"
    pressed={{ className: chip(look) }}
    {...field}
  >
    <span className="sr-only">{label}: </span>
    {words}
  </FieldInPlace>
);

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

/** Words that become a field when pressed; they are never emptied. */
export const MendableText = ({
  label,
  value,
  onChange,
}: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}) => (
  <FieldInPlace
    label={label}
    className="input py-0.5"
    maxLength={500}
    value={value}
    pressed={{
      'aria-label': `${label}: ${value}. Change`,
      className:
        'min-h-6.5 rounded text-left decoration-edge underline-offset-4 hover:underline pointer-coarse:min-h-11',
    }}
    onChange={(next) => {
      const said = next.trim();
      if (said !== '' && said !== value) onChange(said);
    }}
  >
    {value}
  </FieldInPlace>
);

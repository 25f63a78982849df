import { useRef } from 'react';

/** A question that is answered with a tap; pressed again it is unsaid. The arrow keys move inside, Tab past it. */
export const TapChoices = <Value extends string | number>({
  title,
  options,
  value,
  onChange,
}: {
  readonly title: string;
  readonly options: readonly (readonly [Value, string])[];
  readonly value: readonly Value[];
  readonly onChange: (value: Value) => void;
}) => {
  const row = useRef<HTMLDivElement>(null);
  const reached = options.findIndex(([option]) => value.includes(option));
  const move = (from: Element, by: number): void => {
    const buttons = [...(row.current?.querySelectorAll('button') ?? [])];
    const at = buttons.findIndex((button) => button === from);
    buttons[(at + by + buttons.length) % buttons.length]?.focus();
  };
  return (
    <fieldset>
      <legend className="mb-1.5 text-small text-muted">{title}</legend>
      <div ref={row} className="flex flex-wrap gap-1.5">
        {options.map(([option, words], index) => (
          <button
            key={option}
            type="button"
            aria-pressed={value.includes(option)}
            tabIndex={index === Math.max(0, reached) ? 0 : -1}
            className="min-h-9 rounded-full border border-edge px-3 text-small hover:bg-wash aria-pressed:border-ink aria-pressed:bg-ink aria-pressed:text-paper pointer-coarse:min-h-11"
            onClick={() => onChange(option)}
            onKeyDown={(event) => {
              if (event.key === 'ArrowRight' || event.key === 'ArrowDown') move(event.currentTarget, 1);
              else if (event.key === 'ArrowLeft' || event.key === 'ArrowUp') move(event.currentTarget, -1);
              else return;
              event.preventDefault();
              event.stopPropagation();
            }}
          >
            {words}
          </button>
        ))}
      </div>
    </fieldset>
  );
};

/** {@link TapChoices} of which one holds. */
export const OneChoice = <Value extends string | number>({
  value,
  onChange,
  ...rest
}: {
  readonly title: string;
  readonly options: readonly (readonly [Value, string])[];
  readonly value: Value | undefined;
  readonly onChange: (value: Value | undefined) => void;
}) => (
  <TapChoices
    {...rest}
    value={value === undefined ? [] : [value]}
    onChange={(next) => onChange(next === value ? undefined : next)}
  />
);

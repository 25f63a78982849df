import { useId, type ReactNode } from 'react';

/** Where a title is found on the page, as in `/settings#saving-pages`. */
export const placeOf = (title: string): string => title.toLowerCase().replaceAll(/[^a-z]+/gu, '-');

/** One section of Settings: a title, a word about it, its controls. */
export const Section = ({
  title,
  about,
  children,
}: {
  readonly title: string;
  readonly about?: ReactNode;
  readonly children: ReactNode;
}) => {
  const id = useId();
  return (
    <section
      id={placeOf(title)}
      aria-labelledby={id}
      className="scroll-mt-16 desk:scroll-mt-4 grid gap-x-8 gap-y-3 border-t border-line py-6 desk:grid-cols-[13rem_minmax(0,1fr)]"
    >
      <div>
        <h2 id={id} className="text-[1.125rem]">
          {title}
        </h2>
        {about !== undefined && <p className="mt-1 text-small text-muted">{about}</p>}
      </div>
      <div className="min-w-0">{children}</div>
    </section>
  );
};

/** A few choices of which one holds, as real radio buttons. */
export const Choice = <Value extends string>({
  legend,
  name,
  value,
  options,
  onChange,
}: {
  readonly legend: string;
  readonly name: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string; readonly hint?: string }[];
  readonly onChange: (value: Value) => void;
}) => (
  <fieldset>
    <legend className="sr-only">{legend}</legend>
    <div className="grid gap-2 sm:flex sm:flex-wrap">
      {options.map((option) => (
        <label
          key={option.value}
          className="flex min-h-10 items-center gap-2.5 rounded-lg border border-line px-3.5 py-2 text-[0.9375rem] hover:border-edge has-checked:border-ink has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent pointer-coarse:min-h-11"
        >
          <input
            type="radio"
            name={name}
            className="size-4 outline-none"
            checked={value === option.value}
            onChange={() => onChange(option.value)}
          />
          <span>
            {option.label}
            {option.hint !== undefined && <span className="block text-tiny text-muted">{option.hint}</span>}
          </span>
        </label>
      ))}
    </div>
  </fieldset>
);

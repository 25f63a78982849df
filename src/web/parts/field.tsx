import { useId, type InputHTMLAttributes } from 'react';

/** A line to fill in, with its label above it. */
export const Field = ({
  label,
  ...input
}: { readonly label: string } & Omit<InputHTMLAttributes<HTMLInputElement>, 'className' | 'id'>) => {
  const id = useId();
  return (
    <div className="grid gap-1">
      <label htmlFor={id} className="text-small text-muted">
        {label}
      </label>
      <input
        id={id}
        autoComplete="off"
        spellCheck={false}
        autoCapitalize="none"
        className="input"
        {...input}
      />
    </div>
  );
};

/** Something to agree to. */
export const Check = ({
  label,
  checked,
  onChange,
}: {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}) => (
  <label className="flex min-h-9 items-center gap-2 text-small text-muted pointer-coarse:min-h-11">
    <input
      type="checkbox"
      className="size-4 shrink-0"
      checked={checked}
      onChange={(event) => onChange(event.target.checked)}
    />
    {label}
  </label>
);

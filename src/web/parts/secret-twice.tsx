import { Field } from './field.tsx';

/** A new password or passphrase, typed a second time as nobody sees it. */
export const SecretTwice = ({
  label,
  shortest,
  said,
  again,
  onSaid,
  onAgain,
}: {
  readonly label: string;
  /** In characters. */
  readonly shortest: number;
  readonly said: string;
  readonly again: string;
  readonly onSaid: (said: string) => void;
  readonly onAgain: (again: string) => void;
}) => {
  const isMistyped = again !== '' && again !== said;
  return (
    <>
      <Field
        label={label}
        type="password"
        autoComplete="new-password"
        minLength={shortest}
        required
        value={said}
        onChange={(event) => onSaid(event.target.value)}
      />
      <Field
        label="The same again"
        type="password"
        autoComplete="new-password"
        required
        aria-invalid={isMistyped}
        value={again}
        onChange={(event) => onAgain(event.target.value)}
      />
      {isMistyped && <p className="text-small text-wait">The two are not the same yet.</p>}
    </>
  );
};

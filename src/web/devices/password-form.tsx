import { useState } from 'react';
import { shortestPassword } from '../../core/sign-in/password.ts';
import { Button } from '../parts/button.tsx';
import { Field } from '../parts/field.tsx';
import { OwnerName } from './owner-name.tsx';

/** A new password, typed twice. */
export const PasswordForm = ({
  onSaid,
  onDone,
}: {
  readonly onSaid: (password: string) => Promise<void>;
  readonly onDone: () => void;
}) => {
  const [said, setSaid] = useState('');
  const [again, setAgain] = useState('');
  const [isSaving, setSaving] = useState(false);
  const isMistyped = again !== '' && again !== said;
  const save = async (): Promise<void> => {
    setSaving(true);
    await onSaid(said);
    setSaving(false);
  };
  return (
    <form
      className="grid max-w-96 gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <OwnerName />
      <Field
        label={`New password: ${shortestPassword} characters or more, a few words in a row`}
        type="password"
        autoComplete="new-password"
        minLength={shortestPassword}
        required
        value={said}
        onChange={(event) => setSaid(event.target.value)}
      />
      <Field
        label="The same again"
        type="password"
        autoComplete="new-password"
        required
        aria-invalid={isMistyped}
        value={again}
        onChange={(event) => setAgain(event.target.value)}
      />
      {isMistyped && <p className="text-small text-wait">The two are not the same yet.</p>}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" disabled={isSaving || again !== said}>
          {isSaving ? 'Setting it' : 'Set the password'}
        </Button>
        <Button look="quiet" onClick={onDone}>
          Not now
        </Button>
      </div>
    </form>
  );
};

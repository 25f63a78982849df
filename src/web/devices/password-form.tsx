import { useState } from 'react';
import { shortestPassword } from '../../core/sign-in/password.ts';
import { Button } from '../parts/button.tsx';
import { SecretTwice } from '../parts/secret-twice.tsx';
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
      <SecretTwice
        label={`New password: ${shortestPassword} characters or more, a few words in a row`}
        shortest={shortestPassword}
        said={said}
        again={again}
        onSaid={setSaid}
        onAgain={setAgain}
      />
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

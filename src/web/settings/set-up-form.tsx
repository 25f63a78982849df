import { useState, type ReactNode } from 'react';
import { Button } from '../parts/button.tsx';
import { Check } from '../parts/field.tsx';

/** A form that sets something up: its lines, then the button that does it and the one that leaves it. */
export const SetUpForm = ({
  does,
  doing = does,
  className = 'max-w-96 gap-3',
  mayNot = false,
  send,
  onLeave,
  children,
}: {
  readonly does: string;
  /** On the button while the answer is waited for. */
  readonly doing?: string;
  readonly className?: string;
  /** Something typed stands in its way. */
  readonly mayNot?: boolean;
  readonly send: () => Promise<void>;
  readonly onLeave: () => void;
  readonly children: ReactNode;
}) => {
  const [waiting, setWaiting] = useState(false);
  const submit = async (): Promise<void> => {
    setWaiting(true);
    await send();
    setWaiting(false);
  };
  return (
    <form
      className={`grid ${className}`}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      {children}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" disabled={waiting || mayNot}>
          {waiting ? doing : does}
        </Button>
        <Button look="quiet" onClick={onLeave}>
          Not now
        </Button>
      </div>
    </form>
  );
};

interface Ticked {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** Without it an address inside the owner's own network is refused. */
export const InOwnNetwork = ({ what = 'It', ...ticked }: Ticked & { readonly what?: string }) => (
  <Check label={`${what} is on this machine or in my own network`} {...ticked} />
);

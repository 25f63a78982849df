import { useId, useState } from 'react';
import { api, newId, type Answer } from '../app/api.ts';
import { useAct } from '../app/act.ts';
import { Button } from '../parts/button.tsx';
import { Check } from '../parts/field.tsx';
import { ConnectionList } from './connections.tsx';
import { ContactsQuestions } from './contacts-questions.tsx';

type Found = Answer<'findAddressBooks'>;
type Mode = NonNullable<Answer<'listConnections'>['connections'][number]['mode']>;

interface Login {
  readonly address: string;
  readonly user: string;
  readonly password: string;
  readonly allowPrivate: boolean;
}

const emptyLogin: Login = { address: '', user: '', password: '', allowPrivate: false };

const modeWords: Readonly<Record<Mode, string>> = {
  layer: 'Only read: Goodturn is a layer above it, and never writes there',
  'two-ways': 'Two ways: what you change here goes out too, from its next reading on',
};

const LoginForm = ({
  onFound,
  onLeave,
}: {
  readonly onFound: (login: Login, found: Found) => void;
  readonly onLeave: () => void;
}) => {
  const act = useAct();
  const id = useId();
  const [login, setLogin] = useState(emptyLogin);
  const [waiting, setWaiting] = useState(false);
  const find = async (): Promise<void> => {
    setWaiting(true);
    const { user, ...rest } = login;
    const found = await act(
      api.call('findAddressBooks', { body: user.trim() === '' ? rest : { ...rest, user } }),
    );
    setWaiting(false);
    if (found !== null) onFound(login, found);
  };
  const field = (
    name: 'address' | 'user' | 'password',
    label: string,
    input: Readonly<{ type: string; autoComplete: string; placeholder?: string; required?: boolean }>,
  ) => (
    <div className="grid gap-1">
      <label htmlFor={`${id}-${name}`} className="text-small text-muted">
        {label}
      </label>
      <input
        id={`${id}-${name}`}
        className="input w-full max-w-96 min-w-0"
        value={login[name]}
        onChange={(event) => setLogin({ ...login, [name]: event.target.value })}
        {...input}
      />
    </div>
  );
  return (
    <form
      className="grid gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        void find();
      }}
    >
      {field('address', 'E-mail address, or the server’s address', {
        type: 'text',
        autoComplete: 'off',
        placeholder: 'you@mailbox.example or https://…',
        required: true,
      })}
      {field('user', 'User name, where it is not the e-mail address', { type: 'text', autoComplete: 'off' })}
      {field('password', 'Password', { type: 'password', autoComplete: 'off', required: true })}
      <Check
        label="The server is on this machine or in my own network"
        checked={login.allowPrivate}
        onChange={(checked) => setLogin({ ...login, allowPrivate: checked })}
      />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" disabled={waiting}>
          {waiting ? 'Looking' : 'Find address books'}
        </Button>
        <Button look="quiet" onClick={onLeave}>
          Not now
        </Button>
      </div>
      <p className="max-w-[62ch] text-small text-muted">
        Many providers want a password made for one app: iCloud, Fastmail and Nextcloud offer it under
        security. It is kept sealed in your data folder.
      </p>
    </form>
  );
};

const ChooseBooks = ({
  login,
  found,
  onDone,
}: {
  readonly login: Login;
  readonly found: Found;
  readonly onDone: () => void;
}) => {
  const act = useAct();
  const name = useId();
  const [chosen, setChosen] = useState<readonly string[]>(
    found.books.length === 1 ? found.books.map(({ address }) => address) : [],
  );
  const [mode, setMode] = useState<Mode>('layer');
  const [waiting, setWaiting] = useState(false);
  const connect = async (): Promise<void> => {
    setWaiting(true);
    let isWhole = true;
    for (const address of chosen) {
      const connected = await act(
        api.call('connectContacts', {
          body: {
            id: newId<'ConnectionId'>(),
            address,
            user: found.user,
            password: login.password,
            allowPrivate: login.allowPrivate,
            mode,
          },
        }),
        ({ connection }) => `${connection.name} is connected`,
      );
      isWhole &&= connected !== null;
    }
    setWaiting(false);
    if (isWhole) onDone();
  };
  return (
    <form
      className="grid gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        void connect();
      }}
    >
      <fieldset className="grid gap-1">
        <legend className="mb-1 text-small text-muted">Which of them?</legend>
        {found.books.map((book) => (
          <label key={book.address} className="flex min-h-9 items-center gap-2 pointer-coarse:min-h-11">
            <input
              type="checkbox"
              className="size-4 accent-accent"
              checked={chosen.includes(book.address)}
              onChange={(event) =>
                setChosen(
                  event.target.checked
                    ? [...chosen, book.address]
                    : chosen.filter((address) => address !== book.address),
                )
              }
            />
            <span className="wrap-anywhere">{book.name}</span>
            {!book.mayWrite && <span className="text-small text-muted">can only be read</span>}
          </label>
        ))}
      </fieldset>
      <fieldset className="grid gap-1">
        <legend className="mb-1 text-small text-muted">How?</legend>
        {(['layer', 'two-ways'] as const).map((one) => (
          <label key={one} className="flex min-h-9 items-center gap-2 pointer-coarse:min-h-11">
            <input
              type="radio"
              name={name}
              className="size-4 shrink-0 accent-accent"
              checked={mode === one}
              onChange={() => setMode(one)}
            />
            {modeWords[one]}
          </label>
        ))}
      </fieldset>
      <div className="flex flex-wrap gap-2">
        <Button type="submit" disabled={waiting || chosen.length === 0}>
          {waiting ? 'Reading' : 'Connect'}
        </Button>
        <Button look="quiet" onClick={onDone}>
          Not now
        </Button>
      </div>
    </form>
  );
};

type Adding =
  | { readonly step: 'not' | 'login' }
  | { readonly step: 'choose'; readonly login: Login; readonly found: Found };

/** Address books that are read or kept up to date, what they and the book cannot settle, and a place for one more. */
export const AddressBooks = () => {
  const [adding, setAdding] = useState<Adding>({ step: 'not' });
  const leave = (): void => setAdding({ step: 'not' });
  return (
    <div className="grid gap-4">
      <ContactsQuestions />
      <ConnectionList kind="contacts" what="Your address books" />
      {adding.step === 'not' && (
        <div>
          <Button onClick={() => setAdding({ step: 'login' })}>Connect an address book</Button>
        </div>
      )}
      {adding.step === 'login' && (
        <LoginForm onFound={(login, found) => setAdding({ step: 'choose', login, found })} onLeave={leave} />
      )}
      {adding.step === 'choose' && <ChooseBooks login={adding.login} found={adding.found} onDone={leave} />}
    </div>
  );
};

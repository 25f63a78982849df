import { useId, useState } from 'react';
import { api, newId, type Answer } from '../app/api.ts';
import { useAct } from '../app/act.ts';
import { Button } from '../parts/button.tsx';
import { Field } from '../parts/field.tsx';
import { filled, useLines } from '../parts/lines.ts';
import { ConnectionList } from './connections.tsx';
import { ContactsQuestions } from './contacts-questions.tsx';
import { InOwnNetwork, SetUpForm } from './set-up-form.tsx';

type Found = Answer<'findAddressBooks'>;
type Mode = NonNullable<Answer<'listConnections'>['connections'][number]['mode']>;

/** What a server of address books is asked with. */
const blankLogin = { address: '', user: '', password: '', allowPrivate: false };
type Login = Readonly<typeof blankLogin>;

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
  const { said: login, line, tick } = useLines(blankLogin);
  const find = async (): Promise<void> => {
    const { user, ...rest } = login;
    const found = await act(api.call('findAddressBooks', { body: { ...rest, ...filled({ user }) } }));
    if (found !== null) onFound(login, found);
  };
  return (
    <div className="grid gap-3">
      <SetUpForm does="Find address books" doing="Looking" send={find} onLeave={onLeave}>
        <Field
          label="E-mail address, or the server’s address"
          placeholder="you@mailbox.example or https://…"
          required
          {...line('address')}
        />
        <Field label="User name, where it is not the e-mail address" {...line('user')} />
        <Field label="Password" type="password" required {...line('password')} />
        <InOwnNetwork what="The server" {...tick('allowPrivate')} />
      </SetUpForm>
      <p className="max-w-[62ch] text-small text-muted">
        Many providers want a password made for one app: iCloud, Fastmail and Nextcloud offer it under
        security. It is kept sealed in your data folder.
      </p>
    </div>
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
  const connect = async (): Promise<void> => {
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
    if (isWhole) onDone();
  };
  return (
    <SetUpForm
      className="gap-3"
      does="Connect"
      doing="Reading"
      mayNot={chosen.length === 0}
      send={connect}
      onLeave={onDone}
    >
      <fieldset className="grid gap-1">
        <legend className="mb-1 text-small text-muted">Which of them?</legend>
        {found.books.map((book) => (
          <label key={book.address} className="flex min-h-9 items-center gap-2 pointer-coarse:min-h-11">
            <input
              type="checkbox"
              className="size-4"
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
              className="size-4 shrink-0"
              checked={mode === one}
              onChange={() => setMode(one)}
            />
            {modeWords[one]}
          </label>
        ))}
      </fieldset>
    </SetUpForm>
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

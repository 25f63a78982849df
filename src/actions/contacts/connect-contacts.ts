import {
  connectProblemInWords,
  newConnection,
  type Connection,
  type ConnectionId,
  type ContactsMode,
  type Outside,
  type Problem,
} from '../../core/connections/index.ts';
import type { AddressBooks, ContactsLogin, FoundBook } from '../../core/contacts/index.ts';
import type { BatchId } from '../../core/ids.ts';
import { ok, type Result } from '../../core/result.ts';
import { invalid, type ActionError } from '../action-error.ts';
import type { Deps } from '../deps.ts';
import { readOwner } from '../owner.ts';
import { bringCards } from './bring-cards.ts';
import { nothingBrought } from './brought.ts';
import { openLogin, sealLogin } from './login.ts';
import { comparedAt } from './compared.ts';
import { readArrived, type ArrivedCards } from './read-cards.ts';
import { finishedRun } from './finish-run.ts';

const refused = (problem: Problem) => {
  const { says, toDo } = connectProblemInWords(problem, 'contacts');
  return invalid(says, problem === 'wrong-login' ? 'password' : 'address', toDo);
};

export interface LoginInput {
  /** Of the server or of one address book, or an e-mail address. */
  readonly address: string;
  /** Left out, the e-mail address, or who the address names: `https://moe@contacts.example`. */
  readonly user?: string;
  readonly password: string;
  readonly allowPrivate?: boolean;
}

const toLogin = ({ address, user, password, allowPrivate = false }: LoginInput): ContactsLogin => {
  const named = URL.canParse(address) ? decodeURIComponent(new URL(address).username) : '';
  return {
    address: address.trim(),
    user: user?.trim() || named || address.trim(),
    password,
    allowsPrivate: allowPrivate,
  };
};

/** The address books of an account, for the user to choose from. */
export const findAddressBooks = async (
  { addressBooks }: Pick<Outside, 'addressBooks'>,
  input: LoginInput,
): Promise<Result<{ readonly user: string; readonly books: readonly FoundBook[] }, ActionError>> => {
  const login = toLogin(input);
  const found = await addressBooks.find(login);
  return found.ok ? ok({ user: login.user, books: found.value }) : refused(found.error);
};

export interface ConnectContactsInput extends LoginInput {
  readonly id: ConnectionId;
  readonly name?: string;
  readonly mode: ContactsMode;
}

/**
 * Connects one address book. It is read at once, and only one that can be read is kept; whom it brings is the same
 * batch, so that one undo takes all of it back. Nothing goes out yet: what it matched can be looked at first. One that
 * is connected already gets the new password and mode.
 */
export const connectContacts = async (
  deps: Deps,
  { vault, addressBooks }: Outside,
  { id, name, mode, ...input }: ConnectContactsInput,
): Promise<Result<{ readonly connection: Connection; readonly batch: BatchId | null }, ActionError>> => {
  const given = toLogin(input);
  const found = await addressBooks.find(given);
  if (!found.ok) return refused(found.error);
  const [book, ...others] = found.value;
  if (book === undefined || others.length > 0)
    return invalid('There are several address books at this address.', 'address', 'Choose one of them.');
  if (mode === 'two-ways' && !book.mayWrite)
    return invalid('This address book can only be read.', 'mode', 'Connect it as a layer.');
  const login = { ...given, address: book.address };
  const known = await deps.space.read((reader) => reader.list('connection', { where: { kind: 'contacts' } }));
  const same = known.find((connection) => {
    const opened = openLogin(vault, connection);
    return connection.id === id || (opened?.address === login.address && opened.user === login.user);
  });
  if (same !== undefined)
    return await renew(deps, {
      ...same,
      mode,
      allowsPrivate: login.allowsPrivate,
      sealed: sealLogin(vault, login, same.id),
    });
  const read = await readWhole(addressBooks, login);
  if (!read.ok) return refused(read.error);
  const { arrived, token } = read.value;
  const said = name?.trim() ?? '';
  const shown = said === '' ? book.name : said;
  const { value, batch } = await deps.space.write(
    { action: 'connect', summary: `Connected the address book ${shown}` },
    async (writer) => {
      const owner = await readOwner(writer, deps.clock);
      const connection = newConnection(owner.now, {
        id,
        kind: 'contacts',
        name: shown,
        sealed: sealLogin(vault, login, id),
        allowsPrivate: login.allowsPrivate,
        mode,
      });
      await writer.put('connection', connection);
      const brought = nothingBrought();
      for (const cards of arrived.takeParts())
        await bringCards({ writer, deps, owner, connection, brought, gone: new Set() }, cards);
      // Two ways begin with the next run: there is time to look first at whom it brought.
      const compared = mode === 'two-ways' ? comparedAt(writer.batch, brought.behind) : null;
      const after = await finishedRun(writer, owner, connection, { brought, problem: null, token, compared });
      const next = mode === 'two-ways' ? { ...after, nextRunAt: owner.now } : after;
      await writer.put('connection', next);
      return next;
    },
  );
  return ok({ connection: value, batch });
};

/** All cards of an address book, and the token by which to go on; of the listing nothing is kept. */
const readWhole = async (
  addressBooks: AddressBooks,
  login: ContactsLogin,
): Promise<Result<{ readonly arrived: ArrivedCards; readonly token: string | null }, Problem>> => {
  const listing = await addressBooks.list(login, null);
  if (!listing.ok) return listing;
  const arrived = await readArrived(addressBooks, login, listing.value.cards);
  return arrived.ok ? ok({ arrived: arrived.value, token: listing.value.token }) : arrived;
};

const renew = async (
  { space, clock }: Pick<Deps, 'space' | 'clock'>,
  connection: Connection,
): Promise<Result<{ readonly connection: Connection; readonly batch: BatchId | null }, ActionError>> => {
  const next: Connection = { ...connection, state: 'on', failures: 0, nextRunAt: clock.now() };
  const { batch } = await space.write(
    { action: 'change', summary: `Connected ${connection.name} again` },
    (writer) => writer.put('connection', next),
  );
  return ok({ connection: next, batch });
};

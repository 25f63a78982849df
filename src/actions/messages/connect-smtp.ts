import {
  connectProblemInWords,
  isMailAddress,
  likelySmtpHost,
  likelySmtpPort,
  newConnection,
  type Connection,
  type ConnectionId,
  type Outside,
  type Problem,
} from '../../core/connections/index.ts';
import type { BatchId } from '../../core/ids.ts';
import { ok, type Result } from '../../core/result.ts';
import type { SmtpAccount } from '../../core/sending/index.ts';
import { addressToSendTo, writeMail } from '../../outlets/mail/index.ts';
import { invalid, notFound, setUpSince, type ActionError, type Base } from '../action-error.ts';
import type { Deps } from '../deps.ts';
import { mailFieldOf } from '../connections/mail-field.ts';
import { readOwner } from '../owner.ts';
import { addOwnAddress } from '../settings/add-own-address.ts';
import { openSmtp } from './smtp-account.ts';

export interface ConnectSmtpInput {
  readonly id: ConnectionId;
  readonly address: string;
  readonly password: string;
  /** As receivers read it. */
  readonly name?: string;
  readonly host?: string;
  readonly port?: number;
  readonly login?: string;
  readonly allowPrivate?: boolean;
  /** `name`: of the account that was set up when this was begun. */
  readonly base?: Base;
}

/** Sets up the server that sends for the user, once it has let them in; one address has one. Nothing goes out by it. */
export const connectSmtp = async (
  deps: Deps,
  { vault, sendMail }: Outside,
  input: ConnectSmtpInput,
): Promise<Result<{ readonly connection: Connection; readonly batch: BatchId | null }, ActionError>> => {
  const address = input.address.trim();
  const host = input.host?.trim() || (likelySmtpHost(address) ?? '');
  // As it goes over the line: a domain in its own letters has plain ones too, what stands before the @ has none.
  const plain = addressToSendTo(address);
  if (plain === null && isMailAddress(address))
    return invalid(
      'No mail can be sent from an address with letters like ü before the @.',
      'address',
      'Most accounts have a second address in plain letters: take that one.',
    );
  const account: SmtpAccount = {
    address: plain ?? address,
    name: input.name?.trim() || null,
    host,
    port: input.port ?? likelySmtpPort(host),
    login: input.login?.trim() || address,
    password: input.password,
    allowsPrivate: input.allowPrivate ?? false,
  };
  const tried = await sendMail(account, null);
  if (!tried.ok) {
    const { says, toDo } = connectProblemInWords(tried.error.problem, 'smtp');
    return invalid(says, mailFieldOf(tried.error.problem), toDo);
  }
  const { value, batch } = await deps.space.write(
    { action: 'connect', summary: `Can send mail as ${address}` },
    async (writer) => {
      const { now, settings } = await readOwner(writer, deps.clock);
      // One is enough: the last that was set up sends.
      const [known] = await writer.list('connection', { where: { kind: 'smtp' } });
      const left = setUpSince(address, input.base, known);
      if (!left.ok) return left;
      const id = known?.id ?? input.id;
      const connection = newConnection(now, {
        id,
        kind: 'smtp',
        name: address,
        sealed: vault.seal(JSON.stringify(account), id),
        allowsPrivate: account.allowsPrivate,
      });
      await writer.put('connection', connection);
      if (isMailAddress(address)) await addOwnAddress(writer, settings, address);
      return ok(connection);
    },
  );
  return value.ok ? ok({ connection: value.value, batch }) : value;
};

/** A mail to the user's own address, and to no one else. */
export const sendTestMail = async (
  { space, clock, ids }: Deps,
  { vault, sendMail }: Outside,
  { id }: { readonly id: ConnectionId },
): Promise<Result<{ readonly to: string }, ActionError>> => {
  const connection = await space.read((reader) => reader.get('connection', id));
  if (connection?.kind !== 'smtp') return notFound('Nothing is set up to send mail.');
  const account = openSmtp(vault, connection);
  if (account === null) return refusal('lost-key');
  const { address, name } = account;
  const bytes = writeMail({
    id: `${ids.next()}@${address.split('@')[1] ?? 'goodturn.invalid'}`,
    from: { name, address },
    to: [{ name, address }],
    subject: 'A test from Goodturn to yourself',
    text: 'It works: Goodturn can send mail as you, when you press Send and never by itself.',
    at: clock.now(),
    inReplyTo: null,
    references: [],
    isUnsent: false,
  });
  const sent = await sendMail(account, { envelope: { from: address, to: [address] }, bytes });
  return sent.ok ? ok({ to: address }) : refusal(sent.error.problem);
};

const refusal = (problem: Problem) => {
  const { says, toDo } = connectProblemInWords(problem, 'smtp');
  return invalid(says, null, toDo);
};

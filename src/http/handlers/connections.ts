import type { ActionError } from '../../actions/action-error.ts';
import {
  changeConnection,
  listConnections,
  removeConnection,
} from '../../actions/connections/change-connection.ts';
import { companyNames } from '../../actions/reading/company-names.ts';
import { connectCalendar } from '../../actions/connections/connect-calendar.ts';
import { connectMail } from '../../actions/connections/connect-mail.ts';
import { answerOffered } from '../../actions/connections/answer-offered.ts';
import { syncConnections } from '../../actions/connections/sync.ts';
import { tellConnections, type ToldConnection } from '../../actions/connections/tell-connections.ts';
import type { Deps } from '../../actions/deps.ts';
import { toWire } from '../../contract/wire.ts';
import type { Connection } from '../../core/connections/index.ts';
import type { OrganizationId } from '../../core/ids.ts';
import { ok, type Result } from '../../core/result.ts';
import type { Handlers } from '../handler.ts';

/** What its doors show of each. */
const showAll = async (deps: Pick<Deps, 'space' | 'clock'>, connections: readonly Connection[]) => {
  const names = await companyNames(deps, connections);
  return (await tellConnections(deps, connections)).map((connection) => shown(connection, names));
};

/** The address never leaves the book. */
const shown = (
  {
    sealed: _sealed,
    validator: _validator,
    allowsPrivate: _allowed,
    mailbox,
    organizationId,
    ...rest
  }: ToldConnection,
  names: ReadonlyMap<OrganizationId, string>,
) =>
  toWire({
    ...rest,
    company: organizationId && { id: organizationId, name: names.get(organizationId) ?? '' },
    mailbox: mailbox && { since: mailbox.since, keepText: mailbox.keepText, total: mailbox.total },
  });

/** A connection that was just made or changed. */
export const showOne = async <Extra extends object>(
  deps: Pick<Deps, 'space' | 'clock'>,
  done: Result<Extra & { readonly connection: Connection }, ActionError>,
) => {
  if (!done.ok) return done;
  const [connection] = await showAll(deps, [done.value.connection]);
  return ok({
    ...done.value,
    connection: connection ?? shown({ ...done.value.connection, thanked: [], offered: [] }, new Map()),
  });
};

export const connectionHandlers = {
  listConnections: async ({ deps }) => ok({ connections: await showAll(deps, await listConnections(deps)) }),

  connectCalendar: async ({ deps, book, body }) =>
    showOne(deps, await connectCalendar(deps, book.outside, body)),

  connectMail: async ({ deps, book, body }) => showOne(deps, await connectMail(deps, book.outside, body)),

  syncConnections: async ({ deps, book, body: { id = null } }) =>
    ok({ connections: await showAll(deps, await syncConnections(deps, book.outside, id)) }),

  changeConnection: async ({ deps, params, body }) =>
    showOne(deps, await changeConnection(deps, { ...params, ...body })),

  answerOffered: async ({ deps, params, body }) =>
    showOne(deps, await answerOffered(deps, { ...params, ...body })),

  removeConnection: ({ deps, params, body }) => removeConnection(deps, { ...params, ...body }),
} satisfies Partial<Handlers>;

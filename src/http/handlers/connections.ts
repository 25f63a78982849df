import {
  changeConnection,
  listConnections,
  removeConnection,
} from '../../actions/connections/change-connection.ts';
import { connectCalendar } from '../../actions/connections/connect-calendar.ts';
import { connectMail } from '../../actions/connections/connect-mail.ts';
import { syncNow } from '../../actions/connections/sync.ts';
import { toWire } from '../../contract/wire.ts';
import type { Connection } from '../../core/connections/index.ts';
import { ok } from '../../core/result.ts';
import type { Handlers } from '../handler.ts';

/** The address never leaves the book. */
const shown = ({
  sealed: _sealed,
  validator: _validator,
  allowsPrivate: _allowed,
  mailbox,
  ...rest
}: Connection) =>
  toWire({
    ...rest,
    mailbox: mailbox && { since: mailbox.since, keepText: mailbox.keepText, total: mailbox.total },
  });

export const connectionHandlers = {
  listConnections: async ({ deps }) => ok({ connections: (await listConnections(deps)).map(shown) }),

  connectCalendar: async ({ deps, book, body }) => {
    const connected = await connectCalendar(deps, book.outside, body);
    return connected.ok
      ? ok({ ...connected.value, connection: shown(connected.value.connection) })
      : connected;
  },

  connectMail: async ({ deps, book, body }) => {
    const connected = await connectMail(deps, book.outside, body);
    return connected.ok
      ? ok({ ...connected.value, connection: shown(connected.value.connection) })
      : connected;
  },

  syncConnections: async ({ deps, book, body: { id = null } }) =>
    ok({ connections: (await syncNow(deps, book.outside, id)).map(shown) }),

  changeConnection: async ({ deps, params, body }) => {
    const changed = await changeConnection(deps, { ...params, ...body });
    return changed.ok ? ok({ ...changed.value, connection: shown(changed.value.connection) }) : changed;
  },

  removeConnection: ({ deps, params, body }) => removeConnection(deps, { ...params, ...body }),
} satisfies Partial<Handlers>;

import type { Connection } from '../../core/connections/connection.ts';
import type { LinkedCard } from '../../core/contacts/linked-card.ts';
import { boolean, integer, jsonOrNull, longText, text, textOrNull } from './column.ts';
import { shortDraft } from './short-draft.ts';
import { table } from './table.ts';

export const connection = table<Connection>(
  'connection',
  {
    id: text,
    kind: text,
    name: text,
    sealed: text,
    allowsPrivate: boolean,
    mode: textOrNull,
    state: text,
    connectedAt: integer,
    nextRunAt: integer,
    failures: integer,
    validator: jsonOrNull,
    lastRun: jsonOrNull,
    mailbox: jsonOrNull,
    organizationId: textOrNull,
  },
  { organizationId: 'organization' },
);

export const linkedCard = table<LinkedCard>(
  'linked_card',
  {
    id: text,
    connectionId: text,
    personId: textOrNull,
    href: longText,
    etag: textOrNull,
    uid: longText,
    state: text,
    there: { ...jsonOrNull, short: shortDraft },
    group: jsonOrNull,
  },
  { connectionId: 'connection', personId: 'person' },
);

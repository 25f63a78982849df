import type { Connection } from '../../core/connections/connection.ts';
import { boolean, integer, jsonOrNull, text } from './column.ts';
import { table } from './table.ts';

export const connection = table<Connection>('connection', {
  id: text,
  kind: text,
  name: text,
  sealed: text,
  allowsPrivate: boolean,
  state: text,
  connectedAt: integer,
  nextRunAt: integer,
  failures: integer,
  validator: jsonOrNull,
  lastRun: jsonOrNull,
  mailbox: jsonOrNull,
});

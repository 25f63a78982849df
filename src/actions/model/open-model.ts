import type { Connection, Vault } from '../../core/connections/index.ts';
import type { ModelAccount } from '../../core/model/index.ts';
import type { Reader } from '../../store/space.ts';

/** The model that is set up; its account is null where the key to it is another one by now. */
export interface OpenModel {
  readonly connection: Connection;
  readonly account: ModelAccount | null;
}

/** Null where none is set up, or it is paused. */
export const readModel = async (reader: Reader, vault: Vault): Promise<OpenModel | null> => {
  const [connection] = await reader.list('connection', { where: { kind: 'model', state: 'on' } });
  if (connection === undefined) return null;
  const opened = vault.open(connection.sealed, connection.id);
  // It was sealed when it was connected, and the seal is whole.
  return { connection, account: opened === null ? null : (JSON.parse(opened) as ModelAccount) };
};

import type { Connection, MailAccount, Vault } from '../../core/connections/index.ts';

/** All that a mailbox is reached by is one secret. */
export const sealAccount = (vault: Vault, account: MailAccount, { id }: Pick<Connection, 'id'>): string =>
  vault.seal(JSON.stringify(account), id);

/** Null where the key is another one by now. */
export const openAccount = (
  vault: Vault,
  { id, sealed, kind }: Pick<Connection, 'id' | 'sealed' | 'kind'>,
): MailAccount | null => {
  const opened = kind === 'mail' ? vault.open(sealed, id) : null;
  // It was sealed by the function above, and the seal is whole.
  return opened === null ? null : (JSON.parse(opened) as MailAccount);
};

import type { Connection, Vault } from '../../core/connections/index.ts';
import type { SmtpAccount } from '../../core/sending/index.ts';

/** Null where the key is another one by now. */
export const openSmtp = (
  vault: Vault,
  { id, sealed }: Pick<Connection, 'id' | 'sealed'>,
): SmtpAccount | null => {
  const opened = vault.open(sealed, id);
  // It was sealed when it was connected, and the seal is whole.
  return opened === null ? null : (JSON.parse(opened) as SmtpAccount);
};

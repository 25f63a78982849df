import type { Connection, Vault } from '../../core/connections/index.ts';
import type { ContactsLogin } from '../../core/contacts/index.ts';

type Secret = Omit<ContactsLogin, 'allowsPrivate'>;

/** Address, name and password of one address book, as they are sealed. */
export const sealLogin = (vault: Vault, { address, user, password }: Secret, about: string): string =>
  vault.seal(JSON.stringify({ address, user, password } satisfies Secret), about);

/** Null where the key is another one by now. */
export const openLogin = (
  vault: Vault,
  { id, sealed, allowsPrivate }: Pick<Connection, 'id' | 'sealed' | 'allowsPrivate'>,
): ContactsLogin | null => {
  const opened = vault.open(sealed, id);
  return opened === null ? null : { ...(JSON.parse(opened) as Secret), allowsPrivate };
};

import type { ListResponse } from 'imapflow';
import type { MailFolder, MailFolderRole } from '../../core/connections/index.ts';

/**
 * The folders that are read, by what the server says they are for, else by their names. Google's "all mail" holds the
 * inbox and what was sent; elsewhere a folder of that kind may hold the trash, and is left.
 */
export const chooseFolders = (listed: readonly ListResponse[], isGoogle: boolean): readonly MailFolder[] => {
  const found = listed.flatMap((folder): readonly MailFolder[] => {
    const { path, status } = folder;
    const role = roleOf(folder);
    if (role === null || status?.uidValidity === undefined || status.uidNext === undefined) return [];
    return [{ path, role, uidValidity: String(status.uidValidity), uidNext: status.uidNext }];
  });
  const holdsAll = isGoogle && found.some(({ role }) => role === 'all');
  return found
    .filter(({ role }) => (holdsAll ? role === 'all' : role !== 'all'))
    .toSorted((one, other) => order.indexOf(one.role) - order.indexOf(other.role));
};

/** What I sent first: it shows whom I write to. */
const order: readonly MailFolderRole[] = ['sent', 'all', 'inbox', 'archive'];

const roleOf = ({ specialUse }: ListResponse): MailFolderRole | null => {
  switch (specialUse) {
    case '\\Inbox':
      return 'inbox';
    case '\\Sent':
      return 'sent';
    case '\\Archive':
      return 'archive';
    case '\\All':
      return 'all';
    default:
      return null;
  }
};

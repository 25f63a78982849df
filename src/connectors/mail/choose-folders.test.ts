import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ListResponse } from 'imapflow';
import { chooseFolders } from './choose-folders.ts';

/** As a mail server lists it; one that cannot be opened has no numbers. */
const folder = (path: string, specialUse?: string, opens = true): ListResponse => ({
  path,
  pathAsListed: path,
  name: path,
  delimiter: '/',
  parent: [],
  parentPath: '',
  flags: new Set(),
  listed: true,
  subscribed: true,
  ...(specialUse === undefined ? {} : { specialUse }),
  ...(opens ? { status: { path, uidNext: 5, uidValidity: 7n } } : {}),
});

const gmail = [
  folder('INBOX', '\\Inbox'),
  folder('[Gmail]', undefined, false),
  folder('[Gmail]/All Mail', '\\All'),
  folder('[Gmail]/Drafts', '\\Drafts'),
  folder('[Gmail]/Sent Mail', '\\Sent'),
  folder('[Gmail]/Spam', '\\Junk'),
  folder('[Gmail]/Trash', '\\Trash'),
];

const cases: readonly {
  readonly name: string;
  readonly listed: readonly ListResponse[];
  readonly isGoogle: boolean;
  readonly chosen: readonly string[];
}[] = [
  {
    name: 'of Gmail all mail, which holds the others',
    listed: gmail,
    isGoogle: true,
    chosen: ['[Gmail]/All Mail'],
  },
  {
    name: 'of Gmail where all mail is hidden from IMAP, what was sent and the inbox',
    listed: gmail.filter(({ specialUse }) => specialUse !== '\\All'),
    isGoogle: true,
    chosen: ['[Gmail]/Sent Mail', 'INBOX'],
  },
  {
    name: 'elsewhere never "all", which may hold the trash; what was sent comes first',
    listed: [
      folder('Archive', '\\Archive'),
      folder('INBOX', '\\Inbox'),
      folder('virtual/All', '\\All'),
      folder('Gesendet', '\\Sent'),
      folder('Projects'),
      folder('Junk', '\\Junk'),
    ],
    isGoogle: false,
    chosen: ['Gesendet', 'INBOX', 'Archive'],
  },
  {
    name: 'what cannot be opened is not read',
    listed: [folder('INBOX', '\\Inbox'), folder('Archive', '\\Archive', false)],
    isGoogle: false,
    chosen: ['INBOX'],
  },
];

for (const { name, listed, isGoogle, chosen } of cases)
  test(name, () => {
    assert.deepEqual(
      chooseFolders(listed, isGoogle).map(({ path }) => path),
      chosen,
    );
  });

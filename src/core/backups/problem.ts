/** Why a backup was not made, or is no use. */
export const backupProblems = [
  'bad-address',
  'private-address',
  'not-safe',
  'not-found',
  'not-allowed',
  'wrong-login',
  'moved',
  'full',
  'no-room-here',
  'server-error',
  'unreachable',
  'too-slow',
  'damaged',
  'lost-key',
  'bug',
] as const;
export type BackupProblem = (typeof backupProblems)[number];

export interface BackupProblemWords {
  /** What happened. */
  readonly says: string;
  /** What its owner can do. */
  readonly toDo: string;
}

export const backupProblemWords: Readonly<Record<BackupProblem, BackupProblemWords>> = {
  'bad-address': {
    says: 'That is no address of a place for backups.',
    toDo: 'Say a folder of this machine, a WebDAV address that begins with https, or s3://BUCKET with its server.',
  },
  'private-address': {
    says: 'The address leads into your own network or to this machine.',
    toDo: 'If that is meant, allow it: the box in Settings, or --private.',
  },
  'not-safe': {
    says: 'The password would travel in the open.',
    toDo: 'Take the address that begins with https. For a server of your own, allow it: the box in Settings, or --private.',
  },
  'not-found': {
    says: 'The folder for backups is not there.',
    toDo: 'If it is on a drive, plug that in. If it was moved, set up backups anew with where it is now.',
  },
  'not-allowed': {
    says: 'Nothing may be written there.',
    toDo: 'Look at the rights of the folder or of the account, or take another place.',
  },
  'wrong-login': {
    says: 'The server does not take this name and password.',
    toDo: 'Many providers want a password made for one app: make one in your account there, and set up backups again with it.',
  },
  moved: {
    says: 'The server says that this is elsewhere.',
    toDo: 'Copy the address (of S3 also the region) anew from your provider’s settings.',
  },
  full: {
    says: 'There is no room left in the place for backups.',
    toDo: 'Make room there, or keep fewer. The backups that are there stay.',
  },
  'no-room-here': {
    says: 'The disk of this machine is full: a backup needs room for two copies of the book while it is made.',
    toDo: 'Make room here; it is tried again later.',
  },
  'server-error': {
    says: 'The server has trouble of its own.',
    toDo: 'Nothing to do: it is tried again later.',
  },
  unreachable: {
    says: 'The server could not be reached, or the line broke.',
    toDo: 'Look whether this machine is online; it is tried again later.',
  },
  'too-slow': {
    says: 'The server took too long.',
    toDo: 'Nothing to do: it is tried again later.',
  },
  damaged: {
    says: 'What came back from there is not what was sent, so it does not count as a backup.',
    toDo: 'The ones before it stay. If it happens again, take another place; “goodturn verify” says whether the book itself is sound.',
  },
  'lost-key': {
    says: 'The passphrase and the password are sealed with a key that is gone.',
    toDo: 'Set up backups again. The ones that are there open with the passphrase they were made with.',
  },
  bug: {
    says: 'Something in Goodturn went wrong while the backup was made.',
    toDo: 'The ones before it stay, and it is tried again later. What happened stands where “goodturn serve” writes.',
  },
};

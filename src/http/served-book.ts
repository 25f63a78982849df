import type { Deps } from '../actions/deps.ts';
import type { ImportFile } from '../actions/import/import-files.ts';
import type { Outside } from '../core/connections/index.ts';
import type { PersonId } from '../core/ids.ts';
import type { Result } from '../core/result.ts';
import type { BackupOpener, Backups, LetGo } from './backups.ts';
import type { BookFile } from './book-file.ts';
import type { EventHub } from './event-hub.ts';
import type { Restoring } from './restoring.ts';

/** A book as a server has it open, with what only the process around it can do. */
export interface ServedBook {
  readonly kind: 'own' | 'demo';
  /** Its space tells the hub of every write. */
  readonly deps: Deps;
  readonly events: EventHub;
  readonly staging: Staging;
  /** How connections reach what they are connected to. */
  readonly outside: Outside;
  /** Takes what is written to a file of its own, so that no slow listener holds the book's readers. */
  spool(name: string, write: (sink: (text: string) => Promise<void>) => Promise<void>): Promise<BookFile>;
  /** A sound copy of the database as one file, made while it is in use; encrypted where there is what opens it. */
  backUp(opener: BackupOpener | null): Promise<BookFile | 'bad-key'>;
  /** Encrypted copies in another place. */
  readonly backups: Backups;
  /**
   * Takes the book with its copies, keys and devices away when whoever holds it ends, which is at once; its backups
   * elsewhere first. Answers what became of those, null where there are none.
   */
  eraseEverything(): Promise<LetGo | null>;
  /** Another book in the place of this one. */
  readonly restoring: Restoring;
  /** Older copies of the book, by their files, that hold this person still. */
  copiesHolding(person: PersonId): Promise<readonly string[]>;
  /** What is wrong with the file; nothing where it is sound. */
  check(): Promise<Checked>;
  /** Makes anew what follows from the records; what it did, and what is still wrong. */
  repair(): Promise<Checked & { readonly repaired: readonly string[] }>;
}

export interface Checked {
  readonly problems: readonly string[];
  /** All that is wrong can be made anew. */
  readonly mendable: boolean;
}

/** The books a server can show: the owner's, and the sample that never mixes with it. */
export interface Books {
  readonly own: ServedBook;
  /** Opens the sample book, made where there is none; says in words why it cannot. */
  demo(): Promise<Result<ServedBook, string>>;
}

/** Where the files of an import wait between being sent and being read. */
export interface Staging {
  /** Keeps a file; of one that is larger than the limit nothing is kept. */
  put(
    id: string,
    name: string,
    content: ReadableStream<Uint8Array>,
    limit: number,
  ): Promise<{ readonly bytes: number } | 'too-large' | 'too-many'>;
  /** In the order in which they were sent; their bytes are read when somebody asks for them. */
  files(id: string): Promise<readonly ImportFile[]>;
  discard(id: string): Promise<void>;
}

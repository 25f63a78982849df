import type { Client, CallError } from '../contract/client.ts';
import type { Ids } from '../core/ids.ts';
import type { Result } from '../core/result.ts';
import type { Arguments, OptionSpecs } from './arguments.ts';
import type { Terminal } from './terminal.ts';

/** Where words go and come from: the process's streams, or a test's strings. */
export interface Streams {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
  readonly readInput: () => Promise<Uint8Array>;
  /** A question that wants words; null where nobody sits there to be asked. */
  readonly ask: (question: string) => Promise<string | null>;
  /** A question that wants a yes; null where nobody sits there to be asked. */
  readonly confirm: (question: string) => Promise<boolean | null>;
  /** A secret, from the environment (GOODTURN_PASSWORD, or another variable) or typed unseen; null where nobody sits there. */
  readonly readSecret: (question: string, variable?: string) => Promise<string | null>;
  readonly readFile: (path: string) => Promise<Result<Uint8Array, string>>;
  /** Of a path, or of the folder there. Bytes are read as they are sent: they may be more than memory holds. */
  readonly openFiles: (path: string) => Promise<Result<readonly NamedFile[], string>>;
  readonly writeFile: (path: string, content: Uint8Array) => Promise<Result<null, string>>;
}

export interface NamedFile {
  /** Within a folder with its path from there: `Export/Connections.csv`. */
  readonly name: string;
  readonly content: Blob;
}

/** The global options as they were said; the composition root turns them into a book. */
export interface BookOptions {
  readonly data: string | undefined;
  readonly now: string | undefined;
  readonly zone: string | undefined;
}

/** What people saw of a day last: the numbers that they say are of that list, whatever was done since. */
export interface ShownCards {
  /** Null where none was shown yet. */
  readonly read: () => { readonly day: string; readonly keys: readonly string[] } | null;
  readonly keep: (shown: { readonly day: string; readonly keys: readonly string[] }) => void;
}

/** An open book, behind the API whether a server holds it or this process does. */
export interface Connection {
  readonly client: Client;
  readonly shownCards: ShownCards;
  readonly close: () => Promise<void>;
}

/** Where to serve, as it was said. */
export interface ServeAddress {
  readonly port: number;
  readonly host: string;
  readonly demo: boolean;
  /** How other devices come in; null: not at all. */
  readonly network: {
    readonly port: number;
    /** By an authority of our own. */
    readonly https: boolean;
    readonly tlsCert: string | undefined;
    readonly tlsKey: string | undefined;
    readonly trustProxy: string | undefined;
  } | null;
}

/** What only the composition root can do: open a book, serve it, replace it. */
export interface Programs {
  readonly connect: (options: BookOptions) => Promise<Result<Connection, ProgramFailure>>;
  readonly serve: (options: BookOptions, address: ServeAddress) => Promise<Result<null, ProgramFailure>>;
  readonly restore: (
    options: BookOptions,
    file: string,
    ask: (type: 'passphrase' | 'key') => Promise<Result<string, string>>,
  ) => Promise<
    Result<
      { readonly counts: Readonly<Record<string, number>>; readonly kept: string | null },
      ProgramFailure
    >
  >;
  /** The address that opens the book of a running server in a browser. */
  readonly address: (options: BookOptions) => Promise<Result<string, ProgramFailure>>;
}

export interface Context {
  readonly client: Client;
  readonly shownCards: ShownCards;
  readonly arguments: Arguments;
  readonly terminal: Terminal;
  readonly streams: Streams;
  readonly ids: Ids;
}

/** What a command says: one JSON value for machines, lines for people. */
export interface Answer {
  readonly json: unknown;
  readonly lines: readonly string[];
}

/** Why the composition root did not do it: what was said cannot be read, or what is there is in the way. */
export type ProgramFailure =
  | {
      readonly type: 'usage';
      readonly message: string;
      /** The very line to type instead; without it the command's whole usage is shown. */
      readonly line?: string;
    }
  | { readonly type: 'file'; readonly message: string };

/** `usage` ends with code 2; everything else with 1. */
export type Failure = CallError | ProgramFailure;

export interface CommandText {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** What follows the name: `TEXT [--dry-run]`. */
  readonly usage: string;
  /** So many words at most; one more is wrong usage, for it would be lost. Left out: a text, or any number. */
  readonly words?: number;
  readonly options: OptionSpecs;
  readonly examples: readonly string[];
}

/** A command that asks the book. */
export interface BookCommand extends CommandText {
  readonly run: (context: Context) => Promise<Result<Answer, Failure>>;
}

/** A command that only the composition root can carry out. */
export interface ProgramCommand extends CommandText {
  readonly start: (
    programs: Programs,
    options: BookOptions,
    given: Arguments,
    streams: Streams,
  ) => Promise<Result<Answer | null, Failure>>;
}

export type Command = BookCommand | ProgramCommand;

export const usage = (message: string, line?: string): { readonly ok: false; readonly error: Failure } => ({
  ok: false,
  error: { type: 'usage', message, ...(line !== undefined && { line }) },
});

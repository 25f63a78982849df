import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { runCli, type ExitCode } from '../../cli/run.ts';
import { err, ok } from '../../core/result.ts';
import { temporaryFolder } from '../../store/testing/books.ts';
import { filesOf } from '../folder/files-of.ts';
import { fileReason } from '../folder/file-reason.ts';
import { createPrograms } from '../programs.ts';
import { randomIds, systemClock } from '../system.ts';

export interface Told {
  readonly code: ExitCode;
  readonly out: string;
  readonly error: string;
  /** The answer of a command that was asked for `--json`. */
  readonly json: unknown;
}

/** The command line on a book of its own, each command opening and closing it as a process would. */
export interface TestTerminal extends Disposable {
  /** Of its book. */
  readonly folder: string;
  /** Commands from here on happen at this instant; at the machine's own where it is empty. */
  at(now: string): void;
  /** What is typed unseen where a command asks for a secret. */
  types(secret: string): void;
  tell(...words: string[]): Promise<Told>;
  /** The same with `--json`; fails unless the command does what it is told. */
  ask(...words: string[]): Promise<unknown>;
}

export const openTerminal = (zone: string): TestTerminal => {
  const folder = temporaryFolder();
  const terminal = terminalAt(folder.path, zone, '2026-11-18T09:00+01:00');
  return { ...terminal, [Symbol.dispose]: () => folder[Symbol.dispose]() };
};

/** The same in a folder that others use as well, such as a server in a process of its own, whose clock then counts. */
export const terminalAt = (folder: string, zone: string, now = ''): Omit<TestTerminal, keyof Disposable> => {
  let secret: string | null = null;
  let instant = now;
  const tell = async (...words: string[]): Promise<Told> => {
    let out = '';
    let error = '';
    const bugs: unknown[] = [];
    const code = await runCli([...words], {
      programs: createPrograms(
        {
          variables: { GOODTURN_DATA: folder, GOODTURN_NOW: instant, GOODTURN_ZONE: zone },
          platform: 'linux',
          home: tmpdir(),
          systemZone: 'UTC',
          isTerminal: false,
        },
        { print: () => undefined, tell: (line) => (error += `${line}\n`), report: (bug) => bugs.push(bug) },
      ),
      streams: {
        out: (text) => (out += text),
        error: (text) => (error += text),
        readInput: () => Promise.resolve(new Uint8Array()),
        ask: () => Promise.resolve(null),
        confirm: () => Promise.resolve(null),
        readSecret: () => Promise.resolve(secret),
        readFile: async (path) => {
          try {
            return ok(new Uint8Array(await readFile(path)));
          } catch (error) {
            return err(`${path} cannot be read: ${fileReason(error)}`);
          }
        },
        openFiles: filesOf,
        writeFile: async (path, content) => {
          await writeFile(path, content);
          return ok(null);
        },
      },
      terminal: { color: false, width: 100 },
      ids: randomIds(systemClock),
      version: 'test',
    });
    if (bugs.length > 0) throw new AggregateError(bugs, `goodturn ${words.join(' ')}`);
    return { code, out, error, json: words.includes('--json') && out !== '' ? JSON.parse(out) : null };
  };
  return {
    folder,
    at: (later) => {
      instant = later;
    },
    types: (typed) => {
      secret = typed;
    },
    tell,
    ask: async (...words) => {
      const told = await tell(...words, '--json');
      if (told.code !== 0) throw new Error(`goodturn ${words.join(' ')}: ${told.error}`);
      return told.json;
    },
  };
};

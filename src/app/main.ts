import { readFile, writeFile } from 'node:fs/promises';
import process from 'node:process';
import { createInterface } from 'node:readline/promises';
import { buffer } from 'node:stream/consumers';
import type { Streams } from '../cli/command.ts';
import { runCli } from '../cli/run.ts';
import { err, ok } from '../core/result.ts';
import { readEnvironment } from './config.ts';
import { fileReason } from './folder/file-reason.ts';
import { filesOf } from './folder/files-of.ts';
import { createPrograms } from './programs.ts';
import { readSecret } from './read-secret.ts';
import { randomIds, readVersion, systemClock } from './system.ts';

// Whatever is written here is the user's own: other accounts of the machine may not read it.
process.umask(0o077);

const environment = readEnvironment();

const askOnTerminal = async (question: string): Promise<string | null> => {
  if (!process.stdin.isTTY || !process.stderr.isTTY) return null;
  const asked = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return (await asked.question(`${question} `)).trim();
  } finally {
    asked.close();
  }
};

const streams: Streams = {
  out: (text) => process.stdout.write(text),
  error: (text) => process.stderr.write(text),
  readInput: async () => new Uint8Array(await buffer(process.stdin)),
  ask: askOnTerminal,
  confirm: async (question) => {
    const answer = await askOnTerminal(question);
    return answer === null ? null : answer.toLowerCase() === 'yes';
  },
  readSecret: async (question, variable = 'GOODTURN_PASSWORD') => {
    const said = environment.variables[variable] ?? '';
    if (said !== '') return said;
    return process.stdin.isTTY && process.stderr.isTTY
      ? await readSecret(process.stdin, process.stderr, question)
      : null;
  },
  readFile: async (path) => {
    try {
      return ok(new Uint8Array(await readFile(path)));
    } catch (error) {
      return err(`${path} cannot be read: ${fileReason(error)}`);
    }
  },
  openFiles: filesOf,
  writeFile: async (path, content) => {
    try {
      await writeFile(path, content, { mode: 0o600 });
      return ok(null);
    } catch (error) {
      return err(`${path} cannot be written: ${fileReason(error)}`);
    }
  },
};

// Whoever reads us may stop reading (`goodturn people | head`): that is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const reportBug = (error: unknown): void => {
  streams.error(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
};

const widthWithoutTerminal = 100;

process.exitCode = await runCli(process.argv.slice(2), {
  programs: createPrograms(environment, {
    print: (line) => streams.out(`${line}\n`),
    tell: (line) => streams.error(`${line}\n`),
    report: reportBug,
  }),
  streams,
  terminal: {
    color: environment.isTerminal && (environment.variables['NO_COLOR'] ?? '') === '',
    width: environment.isTerminal ? process.stdout.columns : widthWithoutTerminal,
  },
  ids: randomIds(systemClock),
  version: readVersion(),
});

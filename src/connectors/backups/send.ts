import { createReadStream, createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { pipeline } from 'node:stream/promises';
import type { BackupProblem, LocalFile } from '../../core/backups/index.ts';
import type { Problem } from '../../core/connections/index.ts';
import { err, ok, type Result } from '../../core/result.ts';
import { ask, problemOfError, readBody, type Asked } from '../network/index.ts';

/** For a question, and for a file beside what its bytes take over a slow line. */
const patienceMs = 30_000;
const slowBytesPerMs = 25;

/** A listing of a year of backups takes some kilobytes. */
const mostBytes = 8 * 1024 * 1024;

export interface Sent {
  readonly status: number;
  readonly body: string;
}

/** One request whose answer is short; a file goes as it is read. */
export const send = async (
  url: URL,
  asked: Pick<Asked, 'method' | 'headers' | 'allowsPrivate'>,
  body: LocalFile | string | null = null,
): Promise<Result<Sent, BackupProblem>> => {
  if (!isSafe(url, asked)) return err('not-safe');
  const bytes = body === null || typeof body === 'string' ? 0 : body.bytes;
  const signal = AbortSignal.timeout(patienceMs + Math.ceil(bytes / slowBytesPerMs));
  try {
    const answer = await ask(url, {
      ...asked,
      signal,
      body:
        body === null || typeof body === 'string'
          ? body
          : { content: createReadStream(body.path), bytes: body.bytes },
    });
    const text = await readBody(answer, mostBytes);
    return text === null
      ? err('server-error')
      : ok({ status: answer.statusCode ?? 0, body: text.toString() });
  } catch (error) {
    return err(backupProblemOf(problemOfError(error, signal)));
  }
};

/** What lies at an address, written to a file; half of it is none. */
export const fetchTo = async (
  url: URL,
  asked: Pick<Asked, 'headers' | 'allowsPrivate'>,
  path: string,
): Promise<Result<null, BackupProblem>> => {
  if (!isSafe(url, asked)) return err('not-safe');
  const signal = AbortSignal.timeout(patienceMs * 60);
  try {
    const answer = await ask(url, { ...asked, method: 'GET', body: null, signal });
    const problem = problemOfStatus(answer.statusCode ?? 0);
    if (problem !== null) {
      answer.resume();
      return err(problem);
    }
    await writeAll(answer, path);
    return ok(null);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOSPC') return err('no-room-here');
    return err(backupProblemOf(problemOfError(error, signal)));
  }
};

const writeAll = async (answer: IncomingMessage, path: string): Promise<void> => {
  try {
    await pipeline(answer, createWriteStream(path, { mode: 0o600 }));
    if (!answer.complete) throw new Error('the answer broke off');
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  }
};

/** Whoever signs in over http sends what signs in to everyone on the way. */
const isSafe = ({ protocol }: URL, { allowsPrivate }: Pick<Asked, 'allowsPrivate'>): boolean =>
  protocol === 'https:' || (protocol === 'http:' && allowsPrivate);

/** Null where it was done. */
export const problemOfStatus = (status: number): BackupProblem | null => {
  if (status >= 200 && status < 300) return null;
  if (status >= 300 && status < 400) return 'moved';
  switch (status) {
    case 401:
      return 'wrong-login';
    case 403:
      return 'not-allowed';
    case 404:
    case 409:
    case 410:
      return 'not-found';
    case 413:
    case 507:
      return 'full';
    default:
      return 'server-error';
  }
};

/** What keeps an answer from coming is the same for whatever is asked. */
const backupProblemOf = (problem: Problem): BackupProblem => {
  switch (problem) {
    case 'private-address':
    case 'not-safe':
    case 'too-slow':
    case 'wrong-login':
    case 'not-allowed':
    case 'not-found':
    case 'full':
    case 'server-error':
      return problem;
    default:
      return 'unreachable';
  }
};

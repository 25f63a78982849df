import type { IncomingMessage } from 'node:http';
import type { Problem } from '../../core/connections/index.ts';
import type { Post, PostTrouble } from '../../core/reminders/index.ts';
import { err, ok } from '../../core/result.ts';
import { ask, problemOfError } from '../network/index.ts';

export interface PostLimits {
  readonly milliseconds: number;
}

const usualLimits: PostLimits = { milliseconds: 15_000 };

/**
 * Posts once, never into a private network that was not allowed. A redirect is not followed: what is posted is for the
 * address that was chosen. Whatever breaks once all of it was handed over is unsure: it may have arrived.
 */
export const postTo =
  (limits: PostLimits = usualLimits, asking: typeof ask = ask): Post =>
  async ({ address, headers, body, allowsPrivate }) => {
    const url = URL.canParse(address) ? new URL(address) : null;
    if (url === null || !/^https?:$/u.test(url.protocol)) return err(trouble('bad-address'));
    const signal = AbortSignal.timeout(limits.milliseconds);
    let isHandedOver = false;
    try {
      const answer = await asking(url, {
        method: 'POST',
        headers,
        body,
        allowsPrivate,
        signal,
        onSent: () => (isHandedOver = true),
      });
      // Only what it says at the very beginning counts; nobody's page is read.
      answer.destroy();
      const problem = problemOf(answer.statusCode ?? 0);
      return problem === null ? ok(null) : err(trouble(problem, waitOf(answer)));
    } catch (error) {
      return err({ problem: problemOfError(error, signal), unsure: isHandedOver, waitSeconds: null });
    }
  };

const trouble = (problem: Problem, waitSeconds: number | null = null): PostTrouble => ({
  problem,
  unsure: false,
  waitSeconds,
});

const problemOf = (status: number): Problem | null => {
  if (status >= 200 && status < 300) return null;
  if (status >= 300 && status < 400) return 'too-many-redirects';
  if (status === 404) return 'not-found';
  if (status === 410) return 'gone';
  if (status === 413) return 'too-large';
  if (status === 429) return 'throttled';
  return status >= 400 && status < 500 ? 'not-allowed' : 'server-error';
};

/** A day at the most: the next reminder is tried anyway. */
const longestWait = 86_400;

const waitOf = ({ headers }: IncomingMessage): number | null => {
  const said = headers['retry-after'];
  return said !== undefined && /^\d{1,9}$/u.test(said.trim()) ? Math.min(longestWait, Number(said)) : null;
};

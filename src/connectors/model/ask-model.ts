import type { IncomingMessage } from 'node:http';
import type { Problem } from '../../core/connections/index.ts';
import { eventReader } from '../../core/event-stream.ts';
import type { AskModel, ModelTrouble } from '../../core/model/index.ts';
import { err, ok, type Result } from '../../core/result.ts';
import { ask, isPrivateHost, problemOfError, readBody } from '../network/index.ts';

export interface ModelLimits {
  /** Until the first word: a large model is loaded when it is first asked. */
  readonly firstWordMs: number;
  /** Between one word and the next. */
  readonly silentMs: number;
  readonly wholeMs: number;
  /** As it comes, with all that stands around the words. */
  readonly bytes: number;
  /** Of words. */
  readonly letters: number;
}

export const modelLimits: ModelLimits = {
  firstWordMs: 120_000,
  silentMs: 30_000,
  wholeMs: 300_000,
  bytes: 4 * 1024 * 1024,
  letters: 20_000,
};

/** What a server says of a refusal is shown in short. */
const mostSaid = 300;
const refusalBytes = 64 * 1024;

/**
 * Asks whoever speaks as OpenAI does (Ollama, llama.cpp, LM Studio, vLLM): one POST, an answer that comes word by word or
 * whole. It follows no redirect, so that draft and key go where they were meant to go and nowhere else.
 */
export const askModel =
  (limits: ModelLimits = modelLimits): AskModel =>
  async ({ address, key, allowsPrivate }, body, { onWords, onStart }) => {
    const url = new URL(address);
    // A name without a dot is no public one.
    const isOwn = isPrivateHost(url) || !url.hostname.includes('.');
    if (url.protocol !== 'https:' && !isOwn) return failed('not-safe');
    const patience = patienceOf(limits);
    onStart(patience.stop);
    try {
      const answer = await ask(url, {
        method: 'POST',
        headers: {
          accept: 'text/event-stream, application/json;q=0.5',
          'content-type': 'application/json',
          ...(key !== null && { authorization: `Bearer ${key}` }),
        },
        body,
        allowsPrivate,
        signal: patience.signal,
      });
      const { statusCode = 0 } = answer;
      if (statusCode !== 200) return await refusalOf(answer, statusCode, key);
      return /^application\/json\b/iu.test(answer.headers['content-type'] ?? '')
        ? await readWhole(answer, limits, onWords)
        : await readStream(answer, limits, patience, onWords);
    } catch (error) {
      return failed(
        isBroken(error) && !patience.signal.aborted ? 'cut-short' : problemOfError(error, patience.signal),
      );
    } finally {
      patience.end();
    }
  };

class BrokeOffError extends Error {}

/** A line that ended in the middle of an answer. */
const isBroken = (error: unknown): boolean =>
  error instanceof BrokeOffError ||
  (error instanceof Error && 'code' in error && error.code === 'ECONNRESET' && error.message === 'aborted');

const failed = (problem: Problem, says: string | null = null): Result<never, ModelTrouble> =>
  err({ problem, says });

interface Patience {
  readonly signal: AbortSignal;
  /** A word came. */
  readonly heard: () => void;
  readonly stop: () => void;
  readonly end: () => void;
}

const patienceOf = ({ firstWordMs, silentMs, wholeMs }: ModelLimits): Patience => {
  const controller = new AbortController();
  const stop = (): void => controller.abort();
  const whole = setTimeout(stop, wholeMs);
  let timer = setTimeout(stop, firstWordMs);
  return {
    signal: controller.signal,
    heard: () => {
      clearTimeout(timer);
      timer = setTimeout(stop, silentMs);
    },
    stop,
    end: () => {
      clearTimeout(timer);
      clearTimeout(whole);
    },
  };
};

const problemOf = (status: number): Problem => {
  if (status === 401) return 'wrong-login';
  if (status === 403) return 'not-allowed';
  if (status === 404 || status === 410) return 'not-found';
  if (status === 408) return 'too-slow';
  if (status === 402 || status === 429) return 'throttled';
  if (status >= 300 && status < 400) return 'too-many-redirects';
  return status >= 400 && status < 500 ? 'refused-request' : 'server-error';
};

const refusalOf = async (
  answer: IncomingMessage,
  status: number,
  key: string | null,
): Promise<Result<never, ModelTrouble>> => {
  const problem = problemOf(status);
  if (problem === 'too-many-redirects') {
    answer.destroy();
    return failed(problem);
  }
  const body = await readBody(answer, refusalBytes);
  return failed(problem, body === null ? null : saidIn(parsed(body.toString('utf8')), key));
};

/** What went wrong in its own words, as OpenAI, Ollama and others put it; a key that comes back is no word. */
const saidIn = (answer: unknown, key: string | null): string | null => {
  const error = partOf(answer, 'error') ?? partOf(answer, 'detail');
  const said = typeof error === 'string' ? error : (partOf(error, 'message') ?? null);
  if (typeof said !== 'string') return null;
  const plain = said.replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();
  const line = key === null ? plain : plain.replaceAll(key, '…');
  if (line === '') return null;
  return line.length > mostSaid ? `${line.slice(0, mostSaid)}…` : line;
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    // Whatever it is, it is no answer: that is said by who asks.
    return null;
  }
};

const partOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;

/** The first choice of an answer, or of a part of one. */
const choiceOf = (answer: unknown): unknown => {
  const choices = partOf(answer, 'choices');
  return Array.isArray(choices) ? choices[0] : undefined;
};

/** An answer that ends because it may be no longer is none. */
const isCut = (choice: unknown): boolean => partOf(choice, 'finish_reason') === 'length';

const readWhole = async (
  answer: IncomingMessage,
  { bytes, letters }: ModelLimits,
  onWords: (words: string) => void,
): Promise<Result<string, ModelTrouble>> => {
  const body = await readBody(answer, bytes);
  if (body === null) return failed('too-large');
  const whole = parsed(body.toString('utf8'));
  const choice = choiceOf(whole);
  const words = partOf(partOf(choice, 'message'), 'content');
  if (typeof words !== 'string') return failed('no-model', saidIn(whole, null));
  if (isCut(choice)) return failed('cut-short');
  if (words.length > letters) return failed('too-large');
  onWords(words);
  return ok(words);
};

const readStream = async (
  answer: IncomingMessage,
  { bytes, letters }: ModelLimits,
  patience: Patience,
  onWords: (words: string) => void,
): Promise<Result<string, ModelTrouble>> => {
  const decoder = new TextDecoder();
  const { push } = eventReader();
  let words = '';
  let size = 0;
  let isOver = false;
  let cut = false;
  const stop = (problem: Problem, says: string | null = null): Result<never, ModelTrouble> => {
    answer.destroy();
    return failed(problem, says);
  };
  for await (const part of answer as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > bytes) return stop('too-large');
    for (const { data } of push(decoder.decode(part, { stream: true }))) {
      if (data.trim() === '[DONE]') {
        isOver = true;
        break;
      }
      const told = parsed(data);
      if (told === null) return stop('no-model');
      if (partOf(told, 'error') !== undefined) return stop('server-error', saidIn(told, null));
      const choice = choiceOf(told);
      // The last part of some servers only counts what was used.
      if (choice === undefined) continue;
      const more = partOf(partOf(choice, 'delta'), 'content');
      cut ||= isCut(choice);
      isOver ||= typeof partOf(choice, 'finish_reason') === 'string';
      // Thinking aloud and empty parts are a sign of life too.
      patience.heard();
      if (typeof more !== 'string' || more === '') continue;
      words += more;
      if (words.length > letters) return stop('too-large');
      onWords(more);
    }
    if (isOver) break;
  }
  if (!isOver) {
    if (words === '' && answer.complete) return failed('no-model');
    throw new BrokeOffError();
  }
  // What may still come is no part of the answer.
  answer.destroy();
  return cut ? failed('cut-short') : ok(words);
};

import type { Context } from 'hono';

/**
 * Where a request came in. There are two doors: one on loopback, for the machine itself, and one for the network where
 * the owner opened it. Which one is a fact of the socket, and not of anything that a request says.
 */
export type Door = 'machine' | 'network';

/** What a listener hands over beside the request. */
export interface Arrival {
  readonly door?: Door;
  /** Where it comes from; left out where that is not known. It only tells guessers apart, and opens nothing. */
  readonly address?: string;
}

/** A command asks in its own process, and says nothing: that is the machine. */
export const comesFrom = (context: Context): Door => (context.env as Arrival | undefined)?.door ?? 'machine';

export const addressOf = (context: Context): string | null =>
  (context.env as Arrival | undefined)?.address ?? null;

/** The origins that a door answers to, such as `http://127.0.0.1:4747`. */
export type OwnOrigins = (door: Door) => readonly string[];

declare module 'hono' {
  interface ContextVariableMap {
    /** The one of its own origins by which this request asks. */
    origin: string;
  }
}

export const isSecure = (context: Context): boolean => context.get('origin').startsWith('https:');

import type { Client } from '../contract/client.ts';

/** An open book, behind the API whether a server holds it or this process does. */
export interface Connection {
  readonly client: Client;
  readonly close: () => Promise<void>;
}

/** A request by whoever has the key of the book. */
export const withKey = (init: RequestInit, key: string): RequestInit => {
  const headers = new Headers(init.headers);
  headers.set('authorization', `Bearer ${key}`);
  return { ...init, headers, ...(init.body instanceof ReadableStream ? { duplex: 'half' } : {}) };
};

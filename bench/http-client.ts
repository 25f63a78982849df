import { Agent, request } from 'node:http';

/** An answer with the time from the first byte sent to the JSON parsed. */
export interface Answer {
  readonly value: unknown;
  readonly bytes: Buffer;
  readonly milliseconds: number;
}

export interface HttpClient {
  /** @param body bytes as they are, anything else as JSON */
  ask(method: 'GET' | 'POST' | 'PUT', path: string, body?: unknown): Promise<Answer>;
  close(): void;
}

/** One connection that stays open, as a browser's does. Anything but a success throws: a fast refusal is no result. */
export const httpClient = (origin: string, key: string | null): HttpClient => {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const ask = (method: string, path: string, body?: unknown): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const isBytes = body instanceof Uint8Array;
      const content = body === undefined || isBytes ? body : Buffer.from(JSON.stringify(body));
      const started = performance.now();
      const asked = request(
        new URL(path, origin),
        {
          agent,
          method,
          headers: {
            ...(key === null ? {} : { authorization: `Bearer ${key}` }),
            ...(content === undefined
              ? {}
              : {
                  'content-type': isBytes ? 'application/octet-stream' : 'application/json',
                  'content-length': content.length,
                }),
          },
        },
        (response) => {
          const parts: Buffer[] = [];
          response.on('data', (part: Buffer) => parts.push(part));
          response.on('error', reject);
          response.on('end', () => {
            const bytes = Buffer.concat(parts);
            const status = response.statusCode ?? 0;
            if (status < 200 || status > 299) {
              reject(new Error(`${method} ${path} answered ${status}: ${bytes.toString().slice(0, 500)}`));
              return;
            }
            const value: unknown = bytes.length === 0 ? null : JSON.parse(bytes.toString());
            resolve({ value, bytes, milliseconds: performance.now() - started });
          });
        },
      );
      asked.on('error', reject);
      asked.end(content);
    });
  return { ask, close: () => agent.destroy() };
};

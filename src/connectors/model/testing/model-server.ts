import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface AskedOfModel {
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

export interface TestModel extends AsyncDisposable {
  /** As Ollama and llama.cpp name it: with `/v1`. */
  readonly address: string;
  readonly asked: readonly AskedOfModel[];
  /** Resolves when whoever asked has hung up in the middle of an answer. */
  readonly hungUp: Promise<void>;
}

/** How it answers one request, by hand. */
export type Answering = (response: ServerResponse, asked: AskedOfModel) => void | Promise<void>;

/** One part of an answer on the wire, as OpenAI writes it. */
export const chunk = (delta: object, finish: string | null = null): string =>
  `data: ${JSON.stringify({ id: 'chatcmpl-1', object: 'chat.completion.chunk', choices: [{ index: 0, delta, finish_reason: finish }] })}\n\n`;

/** The words in parts of a few letters, the role first and the count last, as llama.cpp does. */
const streamed = (words: string): string =>
  [
    chunk({ role: 'assistant', content: '' }),
    ...(words.match(/.{1,4}/gsu) ?? []).map((content) => chunk({ content })),
    chunk({}, 'stop'),
    `data: ${JSON.stringify({ choices: [], usage: { total_tokens: 9 } })}\n\n`,
    'data: [DONE]\n\n',
  ].join('');

/** Answers with these words, byte by byte where they are not cut in a friendlier way. */
export const says =
  (words: string, cut: 'whole' | 'bytes' = 'whole'): Answering =>
  async (response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    const bytes = Buffer.from(streamed(words));
    if (cut === 'whole') response.end(bytes);
    else {
      // Written one by one and flushed by the loop: characters of several bytes are cut apart.
      for (const byte of bytes) {
        response.write(Buffer.from([byte]));
        await new Promise((resolve) => setImmediate(resolve));
      }
      response.end();
    }
  };

/** A server of our own on this machine that speaks the protocol for real. */
export const startModel = async (answer: Answering): Promise<TestModel> => {
  const asked: AskedOfModel[] = [];
  const hungUp = Promise.withResolvers<void>();
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const one = {
        path: request.url ?? '',
        headers: request.headers,
        body: Buffer.concat(parts).toString('utf8'),
      };
      asked.push(one);
      response.on('close', () => {
        if (!response.writableEnded) hungUp.resolve();
      });
      response.on('error', () => undefined);
      void answer(response, one);
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    asked,
    hungUp: hungUp.promise,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};

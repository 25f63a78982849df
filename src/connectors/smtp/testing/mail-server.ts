import { createServer, type AddressInfo, type Socket } from 'node:net';
import { SMTPServer } from 'smtp-server';

export interface Received {
  readonly from: string;
  readonly to: readonly string[];
  /** As it came over the line, with dots unstuffed. */
  readonly bytes: Uint8Array;
}

export interface TestMailServer extends AsyncDisposable {
  readonly port: number;
  readonly received: readonly Received[];
}

export const smtpPassword = 'correct horse';

const listening = (port: AddressInfo | string | null | undefined): number =>
  typeof port === 'object' && port !== null ? port.port : 0;

/** A real SMTP server on this machine, which lets in whoever knows the password and sends nothing on. */
export const startMailServer = async ({
  refuses = [],
}: { readonly refuses?: readonly string[] } = {}): Promise<TestMailServer> => {
  const received: Received[] = [];
  const server = new SMTPServer({
    authOptional: false,
    disabledCommands: ['STARTTLS'],
    allowInsecureAuth: true,
    disableReverseLookup: true,
    onAuth: ({ username, password }, _session, done) =>
      password === smtpPassword
        ? done(null, { user: username })
        : done(new Error('Invalid username or password')),
    onRcptTo: ({ address }, _session, done) =>
      refuses.includes(address)
        ? done(Object.assign(new Error('No such mailbox'), { responseCode: 550 }))
        : done(),
    onData: (stream, { envelope }, done) => {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        received.push({
          from: envelope.mailFrom === false ? '' : envelope.mailFrom.address,
          to: envelope.rcptTo.map(({ address }) => address),
          bytes: Buffer.concat(parts),
        });
        done();
      });
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve());
  });
  return {
    port: listening(server.server.address()),
    received,
    [Symbol.asyncDispose]: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
};

/** What a server answers to a line; it may hang up instead, or say nothing. */
export type Answering = (
  line: string,
  isData: boolean,
) => string | { readonly instead: 'hangs-up' | 'silence' };

/** A server that speaks a line at a time and can break off wherever it likes. */
export const startBrokenServer = async (
  greeting: string,
  answer: Answering,
): Promise<{ readonly port: number } & AsyncDisposable> => {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.write(greeting);
    let text = '';
    let isData = false;
    socket.on('data', (bytes) => {
      text += bytes.toString('utf8');
      for (;;) {
        const end = isData ? text.indexOf('\r\n.\r\n') : text.indexOf('\r\n');
        if (end === -1) return;
        const line = text.slice(0, end);
        text = text.slice(end + (isData ? 5 : 2));
        const said = answer(line, isData);
        isData = !isData && /^DATA$/iu.test(line);
        if (typeof said === 'string') socket.write(`${said}\r\n`);
        else if (said.instead === 'hangs-up') socket.destroy();
      }
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve());
  });
  return {
    port: listening(server.address()),
    [Symbol.asyncDispose]: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
      });
    },
  };
};

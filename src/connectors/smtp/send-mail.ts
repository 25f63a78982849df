import { Readable } from 'node:stream';
import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import type { NodemailerError } from 'nodemailer/lib/errors';
import type { SMTPConnectionSendInfo } from 'nodemailer/lib/smtp-connection';
import { isMailAddress, type Problem } from '../../core/connections/index.ts';
import { err, ok, type Result } from '../../core/result.ts';
import type { SendMail, SmtpAccount } from '../../core/sending/index.ts';
import { isPrivateAddress } from '../network/index.ts';

export interface SmtpLimits {
  readonly connectMilliseconds: number;
  /** Without a word from the server. */
  readonly silentMilliseconds: number;
  /** Where a server speaks TLS from the first byte. */
  readonly tlsPort: number;
  /** What speaks on this very machine needs no encryption, where its owner allows it. */
  readonly trustsOwnMachine: boolean;
}

export const smtpLimits: SmtpLimits = {
  connectMilliseconds: 20_000,
  silentMilliseconds: 60_000,
  tlsPort: 465,
  trustsOwnMachine: true,
};

/**
 * Hands one mail over to the server that sends for its owner: encrypted, but on this very machine where its owner allows
 * it. Whatever breaks once the whole of it was handed over is unsure: it may have gone out.
 */
export const sendMail =
  (limits: SmtpLimits = smtpLimits): SendMail =>
  async (account, mail) => {
    const place = await placeOf(account);
    if (!place.ok) return err({ problem: place.error, unsure: false });
    // Loaded when somebody sends, not before.
    const { default: SMTPConnection } = await import('nodemailer/lib/smtp-connection');
    const isLoose = place.value.isOwnMachine && account.allowsPrivate && limits.trustsOwnMachine;
    const isTls = account.port === limits.tlsPort;
    const connection = new SMTPConnection({
      // The address that was looked at, so that a name cannot lead elsewhere in between.
      host: place.value.ip,
      port: account.port,
      secure: isTls,
      requireTLS: !isTls && !isLoose,
      ignoreTLS: isLoose && !isTls,
      name: 'goodturn.invalid',
      connectionTimeout: limits.connectMilliseconds,
      greetingTimeout: limits.connectMilliseconds,
      socketTimeout: limits.silentMilliseconds,
      dnsTimeout: limits.connectMilliseconds,
      tls: {
        rejectUnauthorized: !isLoose,
        ...(isIP(account.host) === 0 && { servername: account.host }),
      },
      logger: false,
    });
    let isHandedOver = false;
    try {
      // Whoever waits for an answer is told by it; a line that breaks in between ends the wait.
      const broken = Promise.withResolvers<never>();
      broken.promise.catch(() => undefined);
      connection.on('error', (error) => broken.reject(error));
      connection.on('end', () => broken.reject(new Error('The line ended.')));
      const answered = <Value>(start: (done: (error?: Error | null, value?: Value) => void) => void) =>
        Promise.race([
          broken.promise,
          new Promise<Value | undefined>((resolve, reject) =>
            start((error, value) => (error ? reject(error) : resolve(value))),
          ),
        ]);
      await answered((done) => connection.connect(done));
      await answered((done) =>
        connection.login({ credentials: { user: account.login, pass: account.password } }, done),
      );
      if (mail === null) return ok({ mailId: null });
      const { envelope, bytes } = mail;
      const source = Readable.from([Buffer.from(bytes)]).on('end', () => (isHandedOver = true));
      const taken = await answered<SMTPConnectionSendInfo>((done) =>
        connection.send({ from: envelope.from, to: [...envelope.to] }, source, done),
      );
      if ((taken?.rejected.length ?? 0) > 0) return err({ problem: 'refused-receiver', unsure: true });
      return ok({ mailId: taken?.serverMessageId?.replaceAll(/[<>]/gu, '') ?? null });
    } catch (error) {
      // Those that JavaScript itself throws are ours.
      if (error instanceof TypeError) throw error;
      const { responseCode } = error as NodemailerError;
      // An answer says what became of it; silence after the last byte does not.
      const unsure = isHandedOver && responseCode === undefined;
      return err({ problem: problemOf(error as NodemailerError), unsure });
    } finally {
      connection.close();
    }
  };

const placeOf = async ({
  address,
  host,
  allowsPrivate,
}: SmtpAccount): Promise<Result<{ readonly ip: string; readonly isOwnMachine: boolean }, Problem>> => {
  if (!isMailAddress(address)) return err('bad-mail-address');
  const name = host.trim().replace(/^\[|\]$/g, '');
  try {
    const addresses = await lookup(name, { all: true });
    const [first] = addresses.toSorted((one, other) => one.family - other.family);
    if (first === undefined) return err('unknown-host');
    if (!allowsPrivate && addresses.some((one) => isPrivateAddress(one.address)))
      return err('private-address');
    return ok({ ip: first.address, isOwnMachine: /^(?:127\.|::1$)/u.test(first.address) });
  } catch (error) {
    return err((error as NodeJS.ErrnoException).code === 'EAI_AGAIN' ? 'unreachable' : 'unknown-host');
  }
};

const problemOf = ({ code = '', command = '', responseCode, message }: NodemailerError): Problem => {
  if (code === 'EAUTH' || responseCode === 535 || responseCode === 534) return 'wrong-login';
  if (
    /^(?:CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|ERR_TLS_CERT|HOSTNAME_MISMATCH)/u.test(code) ||
    /certificate/iu.test(message)
  )
    return 'bad-certificate';
  if (code === 'ETLS') return /STARTTLS/iu.test(message) ? 'no-encryption' : 'bad-certificate';
  if (
    /^(?:ERR_SSL_|EPROTO)/u.test(code) ||
    code === 'EPROTOCOL' ||
    /Invalid greeting|Greeting never received/iu.test(message)
  )
    return 'no-mail-server';
  if (code === 'ETIMEDOUT' || code === 'ETIME') return 'too-slow';
  if (responseCode === 421 || responseCode === 450 || responseCode === 451 || responseCode === 452)
    return 'throttled';
  if (responseCode !== undefined && /RCPT/u.test(command)) return 'refused-receiver';
  if (responseCode !== undefined && /MAIL/u.test(command)) return 'refused-sender';
  return responseCode === undefined ? 'unreachable' : 'refused-mail';
};

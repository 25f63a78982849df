import { createPrivateKey, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { hostname, networkInterfaces } from 'node:os';
import type { ServeAddress } from '../cli/command.ts';
import { err, ok, type Result } from '../core/result.ts';
import { fileReason } from './file-reason.ts';

/** A second place to listen at, for the owner's other devices. */
export interface NetworkDoor {
  readonly host: string;
  readonly port: number;
  readonly tls: { readonly cert: Buffer; readonly key: Buffer } | null;
  readonly isSecure: boolean;
  /** A proxy stands before it, which may tell where a request came from. */
  readonly isProxied: boolean;
  /** Whole origins by which it is reached, the likeliest first. */
  readonly origins: (port: number) => readonly string[];
}

export const readNetworkDoor = ({
  port,
  tlsCert,
  tlsKey,
  trustProxy,
}: NonNullable<ServeAddress['network']>): Result<NetworkDoor, string> => {
  if (trustProxy !== undefined) {
    if (tlsCert !== undefined || tlsKey !== undefined)
      return err(
        'Behind a proxy the proxy holds the certificate: say --trust-proxy or --tls-cert, not both.',
      );
    const origin = readOrigin(trustProxy);
    return origin === null
      ? err(`“${trustProxy}” is no address of a proxy; say it as in https://goodturn.example.org`)
      : ok({
          host: '127.0.0.1',
          port,
          tls: null,
          isSecure: origin.startsWith('https:'),
          isProxied: true,
          origins: () => [origin],
        });
  }
  if (tlsCert === undefined && tlsKey === undefined)
    return ok({ host: '0.0.0.0', port, tls: null, isSecure: false, isProxied: false, origins: plainOrigins });
  if (tlsCert === undefined || tlsKey === undefined)
    return err('HTTPS needs both a certificate and its key: --tls-cert FILE --tls-key FILE.');
  const read = readCertificate(tlsCert, tlsKey);
  if (!read.ok) return read;
  const { names, ...tls } = read.value;
  return ok({
    host: '0.0.0.0',
    port,
    tls,
    isSecure: true,
    isProxied: false,
    origins: (taken) => names.map((name) => `https://${withPort(name, taken, 443)}`),
  });
};

const readOrigin = (said: string): string | null => {
  if (!URL.canParse(said)) return null;
  const { protocol, origin, pathname, search, username } = new URL(said);
  const isOrigin = pathname === '/' && search === '' && username === '';
  return (protocol === 'https:' || protocol === 'http:') && isOrigin ? origin : null;
};

/** A certificate that fits its key, and the names in it that can be typed. */
const readCertificate = (
  certFile: string,
  keyFile: string,
): Result<{ cert: Buffer; key: Buffer; names: readonly string[] }, string> => {
  const cert = readSaid(certFile);
  if (!cert.ok) return cert;
  const key = readSaid(keyFile);
  if (!key.ok) return key;
  try {
    const certificate = new X509Certificate(cert.value);
    if (!certificate.checkPrivateKey(createPrivateKey(key.value)))
      return err(`${keyFile} is not the key of the certificate in ${certFile}.`);
    const names = Array.from(
      (certificate.subjectAltName ?? '').matchAll(/(?:DNS|IP Address):([^,\s*]+)(?=,|$)/g),
      ([, name = '']) => name.toLowerCase(),
    );
    return names.length === 0
      ? err(`${certFile} names no address that can be opened (subjectAltName).`)
      : ok({ cert: cert.value, key: key.value, names });
  } catch (error) {
    return err(
      `${certFile} and ${keyFile} are no certificate and key (PEM): ${error instanceof Error ? error.message : String(error)}`,
    );
  }
};

const readSaid = (file: string): Result<Buffer, string> => {
  try {
    return ok(readFileSync(file));
  } catch (error) {
    return err(`${file} cannot be read: ${fileReason(error)}`);
  }
};

const isHome = (address: string): boolean => /^(192\.168|10|172\.(1[6-9]|2\d|3[01]))\./.test(address);

/** This machine's addresses in its networks, and its name there where the network tells names. */
const plainOrigins = (port: number): readonly string[] => {
  const addresses = Object.values(networkInterfaces())
    .flatMap((some) => some ?? [])
    .filter(
      ({ internal, family, address }) => !internal && family === 'IPv4' && !address.startsWith('169.254.'),
    )
    .map(({ address }) => address)
    .toSorted((one, other) => Number(isHome(other)) - Number(isHome(one)));
  const name = hostname().split('.')[0]?.toLowerCase() ?? '';
  const names = /^[a-z0-9-]+$/.test(name) ? [`${name}.local`] : [];
  return [...addresses, ...names].map((host) => `http://${withPort(host, port, 80)}`);
};

const withPort = (host: string, port: number, usual: number): string => {
  const written = host.includes(':') ? `[${host}]` : host;
  return port === usual ? written : `${written}:${port}`;
};

import { createPrivateKey, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { ServeAddress } from '../../cli/command.ts';
import { err, ok, type Result } from '../../core/result.ts';
import { openAuthority } from '../authority/authority.ts';
import { ownCertificate } from '../authority/own-certificate.ts';
import { fileReason } from '../folder/file-reason.ts';
import { ownNames } from './own-names.ts';

/** A certificate and its key (PEM). */
export interface Tls {
  readonly cert: Buffer | string;
  readonly key: Buffer | string;
}

/** A second place to listen at, for the owner's other devices. */
export interface NetworkDoor {
  readonly host: string;
  readonly port: number;
  readonly tls: Tls | null;
  readonly isSecure: boolean;
  /** A proxy stands before it, which may tell where a request came from. */
  readonly isProxied: boolean;
  /** Whole origins by which it is reached, the likeliest first. */
  readonly origins: (port: number) => readonly string[];
  /** Where the certificate is of an authority of our own. */
  readonly own?: {
    /** Another certificate, where addresses changed or the one in use ends soon; null: that one does. */
    readonly renew: () => Tls | null;
    /** What a device is told to trust before it comes in, and where: over plain HTTP. */
    readonly root: X509Certificate;
    readonly port: number;
  };
}

/** @param authorityFile where the authority of our own is kept, or will be */
export const readNetworkDoor = (
  { port, https, tlsCert, tlsKey, trustProxy }: NonNullable<ServeAddress['network']>,
  authorityFile: string,
  now: () => number,
): Result<NetworkDoor, string> => {
  if (https && (trustProxy ?? tlsCert ?? tlsKey) !== undefined)
    return err(
      'With --https Goodturn makes the certificate itself: say it alone, or --tls-cert, or --trust-proxy.',
    );
  if (https) return ownDoor(port, authorityFile, now);
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

const mostPort = 65_535;

const ownDoor = (port: number, file: string, now: () => number): Result<NetworkDoor, string> => {
  const authority = openAuthority(file, ownNames(), now());
  if (!authority.ok) return authority;
  const certificate = ownCertificate(authority.value, ownNames, now);
  return ok({
    host: '0.0.0.0',
    port,
    tls: certificate.current(),
    isSecure: true,
    isProxied: false,
    origins: (taken) => certificate.names().map((name) => `https://${withPort(name, taken, 443)}`),
    own: {
      renew: certificate.renew,
      root: authority.value.root,
      port: port === 0 || port === mostPort ? 0 : port + 1,
    },
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

const plainOrigins = (port: number): readonly string[] =>
  ownNames().map((host) => `http://${withPort(host, port, 80)}`);

/** The same door at the ports that were taken: whoever comes back finds it there. */
export const atPorts = (
  door: NetworkDoor,
  { network, trust }: { readonly network: number | null; readonly trust: number | null },
): NetworkDoor => ({
  ...door,
  port: network ?? door.port,
  ...(door.own && { own: { ...door.own, port: trust ?? door.own.port } }),
});

export const withPort = (host: string, port: number, usual: number): string => {
  const written = host.includes(':') ? `[${host}]` : host;
  return port === usual ? written : `${written}:${port}`;
};

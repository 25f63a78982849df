import { createPrivateKey, generateKeyPairSync, X509Certificate, type KeyObject } from 'node:crypto';
import { chmodSync, existsSync, readFileSync, statSync } from 'node:fs';
import { BlockList, isIP } from 'node:net';
import process from 'node:process';
import { err, ok, type Result } from '../../core/result.ts';
import { fileReason } from '../folder/file-reason.ts';
import { writeWhole } from '../folder/kept-file.ts';
import {
  authorityExtensions,
  blockName,
  dnsName,
  makeCertificate,
  nameConstraints,
  onlyServers,
  serverExtensions,
} from './certificate.ts';

/** Vouches for this machine in its own network, to devices that were told to trust it. */
export interface Authority {
  /** What a device is given to trust. */
  readonly root: X509Certificate;
  /** A name or an address that it may vouch for. */
  vouchesFor(name: string): boolean;
  /** A certificate for these names, with a new key. */
  issue(names: readonly string[], now: number): Issued;
}

export interface Issued {
  /** The certificate and the one above it (PEM), as a server sends them. */
  readonly cert: string;
  readonly key: string;
  readonly until: number;
}

export const dayMs = 86_400_000;
const years = 10;
/** Clocks differ: what is made now already holds on a phone that is a day behind. */
const earlierMs = dayMs;
/** Apple takes no certificate of a server that holds longer. */
const longestServerMs = 397 * dayMs;

const privateBlocks = ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', 'fc00::/7'] as const;

/** Names that a router or a machine gives itself in its network; nobody can own one. */
const homeZone = 'local';

const homes = new BlockList();
for (const block of privateBlocks) {
  const [address = '', bits] = block.split('/');
  homes.addSubnet(address, Number(bits), isIP(address) === 6 ? 'ipv6' : 'ipv4');
}

const isHome = (address: string): boolean => homes.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');

const isLocalName = (name: string): boolean => name.endsWith(`.${homeZone}`);

/**
 * The authority of a data folder, made on first use.
 * @param names those of this machine; what is not private anyway is all that a new authority may vouch for besides
 */
export const openAuthority = (
  file: string,
  names: readonly string[],
  now: number,
): Result<Authority, string> => {
  try {
    if (!existsSync(file)) writeWhole(file, newAuthority(names, now));
    // A copy or a restore may have opened it to others.
    if (process.platform !== 'win32' && (statSync(file).mode & 0o077) !== 0) chmodSync(file, 0o600);
    return readAuthority(file, readFileSync(file, 'utf8'), now);
  } catch (error) {
    return err(`The authority for HTTPS cannot be kept in ${file}: ${fileReason(error)}`);
  }
};

/**
 * Two certificates, one above the other. The key of the upper one, which devices trust, is forgotten as soon as it has
 * signed the lower: whoever steals what is kept is bound by the lower one's limits, also on devices that take what they
 * were told to trust without limits.
 */
const newAuthority = (names: readonly string[], now: number): string => {
  const validity = { from: now - earlierMs, until: endOfYears(now) };
  const machine = names.find((name) => isIP(name) === 0) ?? 'this machine';
  const subject = `Goodturn on ${machine} since ${dayOf(now)}`;
  const [root, lower] = [newKeys(), newKeys()];
  const issuer = { subject, publicKey: root.publicKey, key: root.privateKey };
  const limits = nameConstraints({
    names: [homeZone, ...names.filter((name) => isIP(name) === 0 && !isLocalName(name))],
    blocks: [
      ...privateBlocks,
      ...names
        .filter((name) => isIP(name) !== 0 && !isHome(name))
        .map((address) => `${address}/${isIP(address) === 6 ? 128 : 32}`),
    ],
  });
  const upper = makeCertificate({
    subject,
    publicKey: root.publicKey,
    issuer,
    validity,
    extensions: [...authorityExtensions(1), limits],
  });
  const signing = makeCertificate({
    subject: `${subject} for its servers`,
    publicKey: lower.publicKey,
    issuer,
    validity,
    extensions: [...authorityExtensions(0), limits, ...onlyServers],
  });
  return [
    'What vouches for this machine to your phone. Secret: keep it here, and nowhere else.\n',
    lower.privateKey.export({ type: 'pkcs8', format: 'pem' }),
    signing.toString(),
    upper.toString(),
  ].join('');
};

const endOfYears = (now: number): number => {
  const end = new Date(now);
  end.setUTCFullYear(end.getUTCFullYear() + years);
  return end.getTime();
};

const newKeys = (): { publicKey: KeyObject; privateKey: KeyObject } =>
  generateKeyPairSync('ec', { namedCurve: 'prime256v1' });

const readAuthority = (file: string, kept: string, now: number): Result<Authority, string> => {
  const parts = readParts(kept);
  if (parts === null)
    return err(
      `${file} holds no authority that Goodturn made. Move it away, and a new one is made; each phone then trusts that one first.`,
    );
  const { key, signing, root } = parts;
  const [from, until] = [Date.parse(root.validFrom), Date.parse(root.validTo)];
  if (now < from || now > until)
    return err(
      `The authority in ${file} holds from ${dayOf(from)} to ${dayOf(until)}, and this machine’s clock says ${dayOf(now)}. If the clock is right, remove that file: a new one is made, and each phone trusts that one first.`,
    );
  const says = (bytes: Uint8Array): boolean => signing.raw.includes(bytes);
  return ok({
    root,
    vouchesFor: (name) =>
      isIP(name) === 0
        ? isLocalName(name) || says(dnsName(name))
        : isHome(name) || says(blockName(`${name}/${isIP(name) === 6 ? 128 : 32}`)),
    issue: (names, at) => {
      const { publicKey, privateKey } = newKeys();
      const begin = at - earlierMs;
      const end = Math.min(begin + longestServerMs, until);
      const certificate = makeCertificate({
        subject: 'Goodturn',
        publicKey,
        issuer: { subject: commonName(signing), publicKey: signing.publicKey, key },
        validity: { from: begin, until: end },
        extensions: serverExtensions(names),
      });
      return {
        cert: `${certificate.toString()}${signing.toString()}`,
        key: privateKey.export({ type: 'pkcs8', format: 'pem' }),
        until: end,
      };
    },
  });
};

const dayOf = (instant: number): string => new Date(instant).toISOString().slice(0, 10);

const commonName = (certificate: X509Certificate): string =>
  /^CN=(.*)$/m.exec(certificate.subject)?.[1] ?? '';

/** The key, its certificate and the one above, if they belong together and the limits are there. */
const readParts = (
  kept: string,
): { readonly key: KeyObject; readonly signing: X509Certificate; readonly root: X509Certificate } | null => {
  const [keyText, ...certificates] =
    kept.match(/-----BEGIN (PRIVATE KEY|CERTIFICATE)-----[^-]+-----END \1-----/gu) ?? [];
  const [signingText, rootText] = certificates;
  if (keyText === undefined || signingText === undefined || rootText === undefined) return null;
  try {
    const key = createPrivateKey(keyText);
    const [signing, root] = [new X509Certificate(signingText), new X509Certificate(rootText)];
    const belongs =
      root.ca &&
      signing.checkPrivateKey(key) &&
      signing.verify(root.publicKey) &&
      root.verify(root.publicKey);
    return belongs && signing.raw.includes(dnsName(homeZone)) ? { key, signing, root } : null;
  } catch {
    // Whatever is wrong with it, it is none that can be used.
    return null;
  }
};

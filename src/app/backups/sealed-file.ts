import { createCipheriv, createDecipheriv, createHash, randomBytes, scrypt } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { open, rm, stat } from 'node:fs/promises';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Identity, Recipient, Stanza } from 'age-encryption';
import type { BackupLock, LocalFile } from '../../core/backups/index.ts';
import { err, ok, type Result } from '../../core/result.ts';
import type { BackupOpener } from '../../http/backups.ts';

/** What locks a file, in the format of age (age-encryption.org), which other programs open too. */
export type Seal =
  | { readonly type: 'passphrase'; readonly passphrase: string }
  /** `age1…`: whoever has the key that belongs to it opens the file. */
  | { readonly type: 'recipient'; readonly recipient: string };

/** What opens it: the passphrase, or a key as `AGE-SECRET-KEY-1…`. */
export interface Opener {
  readonly type: BackupLock;
  readonly secret: string;
}

/** By what to lock for whoever has this; null where it is no key. */
export const sealFor = async ({ lock, opener }: BackupOpener): Promise<Seal | null> => {
  if (lock === 'passphrase') return { type: 'passphrase', passphrase: opener };
  const recipient = await recipientOf(opener);
  return recipient === null ? null : { type: 'recipient', recipient };
};

/** Only where a backup is made or opened: it is a heavy part. */
const loadAge = () => import('age-encryption');

/** Bytes read at a time, as age seals them. */
const atOnce = 64 * 1024;

/** Seals a file into another one. */
export const sealFile = async (from: string, to: string, seal: Seal): Promise<LocalFile> => {
  const age = await loadAge();
  const encrypter = new age.Encrypter();
  encrypter.addRecipient(seal.type === 'passphrase' ? wordsRecipient(age, seal.passphrase) : seal.recipient);
  const sealed = await encrypter.encrypt(bytesOf(from));
  return await writeHashed(sealed, to);
};

/** Opens a sealed file into another one, which is not there where that fails. */
export const openSealed = async (
  from: string,
  to: string,
  opener: Opener,
): Promise<Result<LocalFile, 'wrong-secret' | 'damaged'>> => {
  const age = await loadAge();
  const decrypter = new age.Decrypter();
  let triedAndFailed = false;
  const noting = (identity: Identity): Identity => ({
    unwrapFileKey: async (stanzas) => {
      const found = await identity.unwrapFileKey(stanzas);
      triedAndFailed = found === null;
      return found;
    },
  });
  try {
    decrypter.addIdentity(
      opener.type === 'passphrase' ? noting(wordsIdentity(opener.secret)) : opener.secret,
    );
    const opened = await decrypter.decrypt(bytesOf(from));
    return ok(await writeHashed(opened, to));
  } catch (error) {
    await rm(to, { force: true });
    // What the disk says is no word about the file.
    if (error instanceof Error && 'syscall' in error) throw error;
    const said = error instanceof Error ? error.message : '';
    return err(triedAndFailed || said.startsWith('no identity matched') ? 'wrong-secret' : 'damaged');
  }
};

/** By what a file is locked; null where it is no sealed file. */
export const sealOf = async (file: string): Promise<BackupLock | null> => {
  await using handle = await open(file, 'r');
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(200), 0, 200, 0);
  const [head, stanza = ''] = buffer.toString('latin1', 0, bytesRead).split('\n');
  if (head !== 'age-encryption.org/v1') return null;
  return stanza.startsWith('-> scrypt ') ? 'passphrase' : 'key';
};

/** A new key, and by what to lock for it. */
export const makeKey = async (): Promise<{ readonly key: string; readonly recipient: string }> => {
  const age = await loadAge();
  const key = await age.generateX25519Identity();
  return { key, recipient: await age.identityToRecipient(key) };
};

/** The key in the text of a key file, as `age-keygen` writes it or alone; null where there is none. */
export const keyIn = (text: string): string | null => /^AGE-SECRET-KEY-1[0-9A-Z]+$/mu.exec(text)?.[0] ?? null;

/** By what to lock for whoever has this key; null where it is none. */
export const recipientOf = async (key: string): Promise<string | null> => {
  const age = await loadAge();
  try {
    return await age.identityToRecipient(key);
  } catch {
    return null;
  }
};

const bytesOf = (file: string): ReadableStream<Uint8Array> =>
  Readable.toWeb(createReadStream(file, { highWaterMark: atOnce })) as ReadableStream<Uint8Array>;

const writeHashed = async (content: ReadableStream<Uint8Array>, path: string): Promise<LocalFile> => {
  const hash = createHash('sha256');
  const hashing = new Transform({
    transform: (chunk: Uint8Array, _encoding, done) => {
      hash.update(chunk);
      done(null, chunk);
    },
  });
  await pipeline(Readable.fromWeb(content), hashing, createWriteStream(path, { mode: 0o600, flush: true }));
  return { path, bytes: (await stat(path)).size, sha256: hash.digest('hex') };
};

/** As strong as `age -p` makes it: some 256 MB and a second for each guess. */
const workFactor = 18;
/** More is somebody's wish to keep this machine busy. */
const mostWork = 22;
const saltBytes = 16;
const keyBytes = 32;
const tagBytes = 16;
const noNonce = Buffer.alloc(12);
const saltWord = 'age-encryption.org/v1/scrypt';

/** In a thread of the system, where typage's own way would hold up everybody else. */
const stretched = (passphrase: string, salt: Uint8Array, work: number): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const cost = { N: 2 ** work, r: 8, p: 1, maxmem: 2 ** work * 1024 + 2 ** 20 };
    scrypt(passphrase, Buffer.concat([Buffer.from(saltWord), salt]), keyBytes, cost, (error, key) =>
      error === null ? resolve(key) : reject(error),
    );
  });

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64').replaceAll('=', '');

const cipherName = 'chacha20-poly1305';
const cipherOptions = { authTagLength: tagBytes };

const wordsRecipient = (
  age: { readonly Stanza: new (args: string[], body: Uint8Array) => Stanza },
  passphrase: string,
): Recipient => ({
  wrapFileKey: async (fileKey) => {
    const salt = randomBytes(saltBytes);
    const cipher = createCipheriv(
      cipherName,
      await stretched(passphrase, salt, workFactor),
      noNonce,
      cipherOptions,
    );
    const body = Buffer.concat([cipher.update(fileKey), cipher.final(), cipher.getAuthTag()]);
    return [new age.Stanza(['scrypt', base64(salt), String(workFactor)], new Uint8Array(body))];
  },
});

const wordsIdentity = (passphrase: string): Identity => ({
  unwrapFileKey: async (stanzas) => {
    const [stanza] = stanzas;
    const [kind, salt = '', work = ''] = stanza?.args ?? [];
    if (stanza === undefined || kind !== 'scrypt') return null;
    if (stanzas.length > 1 || !/^[1-9]\d?$/.test(work) || Number(work) > mostWork)
      throw new Error('an unusual header');
    const key = await stretched(passphrase, Buffer.from(salt, 'base64'), Number(work));
    const decipher = createDecipheriv(cipherName, key, noNonce, cipherOptions);
    const body = Buffer.from(stanza.body);
    decipher.setAuthTag(body.subarray(-tagBytes));
    try {
      const opened = Buffer.concat([decipher.update(body.subarray(0, -tagBytes)), decipher.final()]);
      return new Uint8Array(opened);
    } catch {
      // Another passphrase: Node says it with an error that has no type of its own.
      return null;
    }
  },
});

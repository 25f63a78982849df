import { createCipheriv, createECDH, hkdfSync, randomBytes } from 'node:crypto';
import type { PushPlace } from '../../core/reminders/index.ts';

/** One record holds all of it; push services take 4096 bytes. */
const recordBytes = 4096;

/** What is made by chance for each message. */
export interface PushChance {
  readonly salt: Buffer;
  /** A private key of P-256. */
  readonly privateKey: Buffer;
}

const byChance = (): PushChance => {
  const sender = createECDH('prime256v1');
  sender.generateKeys();
  return { salt: randomBytes(16), privateKey: sender.getPrivateKey() };
};

/**
 * A message that only one browser can read (RFC 8291, with the coding aes128gcm of RFC 8188); a text for it of nearly 4
 * kB at the most. Throws where the browser's keys are none.
 */
export const encryptPush = (
  { p256dh, auth }: Pick<PushPlace, 'p256dh' | 'auth'>,
  text: string,
  { salt, privateKey }: PushChance = byChance(),
): Buffer => {
  const receiver = Buffer.from(p256dh, 'base64url');
  const sender = createECDH('prime256v1');
  sender.setPrivateKey(privateKey);
  const own = sender.getPublicKey();
  const shared = sender.computeSecret(receiver);
  const info = Buffer.concat([Buffer.from('WebPush: info\0'), receiver, own]);
  const input = derived(shared, Buffer.from(auth, 'base64url'), info, 32);
  const key = derived(input, salt, Buffer.from('Content-Encoding: aes128gcm\0'), 16);
  const nonce = derived(input, salt, Buffer.from('Content-Encoding: nonce\0'), 12);
  const cipher = createCipheriv('aes-128-gcm', key, nonce);
  // The 2 says that this record is the last.
  const sealed = Buffer.concat([
    cipher.update(Buffer.concat([Buffer.from(text), Buffer.from([2])])),
    cipher.final(),
  ]);
  const head = Buffer.alloc(21);
  salt.copy(head);
  head.writeUInt32BE(recordBytes, 16);
  head.writeUInt8(own.length, 20);
  return Buffer.concat([head, own, sealed, cipher.getAuthTag()]);
};

const derived = (secret: Buffer, salt: Buffer, info: Buffer, length: number): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, salt, info, length));

import { createECDH, createPrivateKey, sign } from 'node:crypto';
import type { Instant } from '../../core/dates/index.ts';
import type { VapidKeys } from '../../core/reminders/index.ts';

export const makeVapidKeys = (): VapidKeys => {
  const pair = createECDH('prime256v1');
  const publicKey = pair.generateKeys('base64url');
  return { publicKey, privateKey: pair.getPrivateKey('base64url') };
};

/** Services allow a day. */
const hours = 12;

/** Whom a service may write to; it is nobody's business whose book this is. */
const contact = 'https://goodturn.invalid';

/** By which a push service knows who sends (RFC 8292): a token for it alone, for half a day. */
export const vapidHeader = (endpoint: URL, { publicKey, privateKey }: VapidKeys, now: Instant): string => {
  const point = Buffer.from(publicKey, 'base64url');
  const key = createPrivateKey({
    format: 'jwk',
    key: {
      kty: 'EC',
      crv: 'P-256',
      x: point.subarray(1, 33).toString('base64url'),
      y: point.subarray(33).toString('base64url'),
      // A number that begins with zeros may have been written shorter.
      d: Buffer.from(Buffer.from(privateKey, 'base64url').toString('hex').padStart(64, '0'), 'hex').toString(
        'base64url',
      ),
    },
  });
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const claims = { aud: endpoint.origin, exp: Math.floor(now / 1000) + hours * 3600, sub: contact };
  const said = `${part({ typ: 'JWT', alg: 'ES256' })}.${part(claims)}`;
  const signature = sign('sha256', Buffer.from(said), { key, dsaEncoding: 'ieee-p1363' });
  return `vapid t=${said}.${signature.toString('base64url')}, k=${publicKey}`;
};

import { argon2, randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import { exhaustive } from '../../core/result.ts';
import { plainPassword } from '../../core/sign-in/index.ts';

/** A password as it is kept: how it was hashed stands beside it, so that a later choice leaves old ones good. */
export type PasswordHash = { readonly salt: string; readonly hash: string } & (
  | {
      readonly scheme: 'argon2id';
      readonly memory: number;
      readonly passes: number;
      readonly parallelism: number;
    }
  | {
      readonly scheme: 'scrypt';
      readonly cost: number;
      readonly blockSize: number;
      readonly parallelism: number;
    }
);

type Scheme = PasswordHash extends infer One
  ? One extends unknown
    ? Omit<One, 'salt' | 'hash'>
    : never
  : never;

const hashBytes = 32;

/** About a twentieth of a second and 19 MB a guess. A runtime that was built without it has scrypt. */
const bestScheme: Scheme =
  typeof argon2 === 'function'
    ? { scheme: 'argon2id', memory: 19_456, passes: 2, parallelism: 1 }
    : { scheme: 'scrypt', cost: 32_768, blockSize: 8, parallelism: 3 };

export const hashPassword = async (password: string, scheme: Scheme = bestScheme): Promise<PasswordHash> => {
  const salt = randomBytes(16);
  const hash = await derive(plainPassword(password), salt, scheme);
  return { ...scheme, salt: salt.toString('base64url'), hash: hash.toString('base64url') };
};

export const isPassword = async (password: string, kept: PasswordHash): Promise<boolean> => {
  const hash = await derive(plainPassword(password), Buffer.from(kept.salt, 'base64url'), kept);
  return timingSafeEqual(hash, Buffer.from(kept.hash, 'base64url'));
};

const derive = (password: string, salt: Buffer, scheme: Scheme): Promise<Buffer> => {
  switch (scheme.scheme) {
    case 'argon2id': {
      const { memory, passes, parallelism } = scheme;
      const given = { message: password, nonce: salt, tagLength: hashBytes, memory, passes, parallelism };
      return promisify(argon2)('argon2id', given);
    }
    case 'scrypt': {
      const { cost, blockSize, parallelism } = scheme;
      const maxmem = 256 * cost * blockSize;
      return new Promise((resolve, reject) => {
        scrypt(
          password,
          salt,
          hashBytes,
          { cost, blockSize, parallelization: parallelism, maxmem },
          (error, hash) => (error === null ? resolve(hash) : reject(error)),
        );
      });
    }
    default:
      return exhaustive(scheme);
  }
};

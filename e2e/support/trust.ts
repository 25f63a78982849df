import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';

export const howToGetCertutil =
  'The tests tell a browser of their own to trust an authority: install certutil (Debian, Ubuntu: apt-get install libnss3-tools).';

/** Elsewhere browsers trust what the whole system does, which is not for tests to change. */
export const canTrust = process.platform === 'linux';

export const findCertutil = (): string | undefined =>
  canTrust
    ? (process.env['PATH'] ?? '')
        .split(delimiter)
        .map((folder) => join(folder, 'certutil'))
        .find((path) => existsSync(path))
    : 'nothing to trust with';

/** A home in which Chromium trusts this authority for websites, as its owner would tell it to. */
export const trustIn = (home: string, certificate: string): void => {
  const folder = join(home, '.pki', 'nssdb');
  mkdirSync(folder, { recursive: true });
  const run = (...words: readonly string[]): unknown =>
    execFileSync(findCertutil() ?? 'certutil', ['-d', `sql:${folder}`, ...words], { stdio: 'ignore' });
  run('-N', '--empty-password');
  run('-A', '-n', 'Goodturn', '-t', 'C,,', '-i', certificate);
};

import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export const howToGetZbar =
  'The tests read a QR code as a phone does, from its picture: install zbarimg (Debian, Ubuntu: apt-get install zbar-tools; macOS: brew install zbar).';

export const findZbar = (): string | undefined =>
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, 'zbarimg'))
    .find((path) => existsSync(path));

/** What the QR code in a picture says. */
export const readQr = (picture: Buffer): string =>
  execFileSync(findZbar() ?? 'zbarimg', ['--quiet', '--raw', '--nodbus', '-'], {
    input: picture,
    encoding: 'utf8',
  }).trim();

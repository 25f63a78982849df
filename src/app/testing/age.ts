import { execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { Encrypter } from 'age-encryption';

/** Opens a file with the program `age` itself, as its owner would without Goodturn. */
export const openWithAge = (file: string, to: string, keyFile: string): void => {
  execFileSync('age', ['--decrypt', '--identity', keyFile, '--output', to, file]);
};

/** The same with a passphrase, which age asks for on a terminal alone: `script` lends it one. */
export const openWithAgeAndWords = (file: string, to: string, words: string): void => {
  execFileSync('script', ['-qec', `age --decrypt --output '${to}' '${file}'`, '/dev/null'], {
    input: `${words}\n`,
    stdio: ['pipe', 'ignore', 'inherit'],
  });
};

/** Seals a file with a passphrase that takes a thousandth of a second to try, and not a second of the processor. */
export const sealLightly = async (file: string, to: string, words: string): Promise<void> => {
  const encrypter = new Encrypter();
  encrypter.setScryptWorkFactor(8);
  encrypter.setPassphrase(words);
  await writeFile(to, await encrypter.encrypt(await readFile(file)));
};

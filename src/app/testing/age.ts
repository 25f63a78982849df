import { execFileSync } from 'node:child_process';

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

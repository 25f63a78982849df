import type { ReadStream, WriteStream } from 'node:tty';

const [enter, newLine, ctrlC, ctrlD, backspace, del] = ['\r', '\n', '\u0003', '\u0004', '\b', '\u007F'];

/** Asks on the terminal without showing what is typed; null where it is broken off with Ctrl-C. */
export const readSecret = (
  input: ReadStream,
  output: WriteStream,
  question: string,
): Promise<string | null> =>
  new Promise((answer) => {
    output.write(`${question} `);
    input.setRawMode(true);
    input.setEncoding('utf8');
    let typed: readonly string[] = [];
    const end = (secret: string | null): void => {
      input.off('data', take);
      input.setRawMode(false);
      input.pause();
      output.write('\n');
      answer(secret);
    };
    const take = (text: string): void => {
      for (const key of text) {
        if (key === enter || key === newLine || key === ctrlD) return end(typed.join(''));
        if (key === ctrlC) return end(null);
        typed = key === backspace || key === del ? typed.slice(0, -1) : [...typed, key];
      }
    };
    input.on('data', take);
    input.resume();
  });

import type { Readable, Writable } from 'node:stream';

const [enter, newLine, ctrlC, ctrlD, backspace, del] = ['\r', '\n', '\u0003', '\u0004', '\b', '\u007F'];

/** A terminal's keyboard, which can hand on each key as it is pressed. */
interface Keyboard extends Readable {
  setRawMode(isRaw: boolean): unknown;
}

/** Asks on the terminal without showing what is typed; empty where it is broken off with Ctrl-C. */
export const readSecret = (input: Keyboard, output: Writable, question: string): Promise<string> =>
  new Promise((answer) => {
    output.write(`${question} `);
    input.setRawMode(true);
    input.setEncoding('utf8');
    let typed: readonly string[] = [];
    const end = (secret: string): void => {
      input.off('data', take);
      input.setRawMode(false);
      input.pause();
      output.write('\n');
      answer(secret);
    };
    const take = (text: string): void => {
      for (const key of text) {
        if (key === enter || key === newLine || key === ctrlD) return end(typed.join(''));
        if (key === ctrlC) return end('');
        typed = key === backspace || key === del ? typed.slice(0, -1) : [...typed, key];
      }
    };
    input.on('data', take);
    input.resume();
  });

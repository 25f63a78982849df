import { parseArgs } from 'node:util';

/** What a command takes beside the global options. */
export interface OptionSpec {
  readonly type: 'string' | 'boolean';
  /** May be said several times. */
  readonly multiple?: boolean;
  /** The word for its value in the help: `--due DAY`. */
  readonly value?: string;
  readonly help: string;
}

export type OptionSpecs = Readonly<Record<string, OptionSpec>>;

export const globalOptions = {
  data: { type: 'string', value: 'DIR', help: 'the folder of the book (GOODTURN_DATA)' },
  json: { type: 'boolean', help: 'a machine-readable answer' },
  now: { type: 'string', value: 'INSTANT', help: 'the clock, to replay any day (GOODTURN_NOW)' },
  zone: { type: 'string', value: 'ZONE', help: 'the time zone of your days (GOODTURN_ZONE)' },
  help: { type: 'boolean', help: 'this help' },
} as const satisfies OptionSpecs;

export interface Arguments {
  readonly positionals: readonly string[];
  /** The option's last value. */
  text(name: string): string | undefined;
  /** All values of an option that may be said several times. */
  texts(name: string): readonly string[];
  flag(name: string): boolean;
  /** The options that were said and not asked for yet; those that hold everywhere aside. */
  unread(): readonly string[];
}

/** `--data DIR today`: the options that hold everywhere may stand before the command too. */
export const commandFirst = (words: readonly string[]): readonly string[] => {
  let before = 0;
  for (;;) {
    const [name = '', value] = words[before]?.split('=', 2) ?? [];
    const option = Object.entries<OptionSpec>(globalOptions).find(([known]) => name === `--${known}`)?.[1];
    if (!option || name === '--help') break;
    before += option.type === 'string' && value === undefined ? 2 : 1;
  }
  return [...words.slice(before), ...words.slice(0, before)];
};

/** A word that no option begins with: `-2` is a number, which `parseArgs` would take for an option. */
const mask = '\u0000';
const maskNumber = (word: string): string => (/^-\d+$/u.test(word) ? mask + word : word);
const unmaskNumber = (word: string): string => (word.startsWith(mask) ? word.slice(mask.length) : word);

/** Reads the words of a command line; an unknown option is wrong usage. */
export const readArguments = (
  words: readonly string[],
  specs: OptionSpecs,
): { readonly ok: true; readonly value: Arguments } | { readonly ok: false; readonly error: string } => {
  const known: OptionSpecs = { ...globalOptions, ...specs };
  const options = Object.fromEntries(
    Object.entries(known).map(([name, { type, multiple }]) => [name, { type, multiple: multiple ?? false }]),
  );
  try {
    const { values, positionals } = parseArgs({
      args: words.map(maskNumber),
      options,
      allowPositionals: true,
      strict: true,
    });
    const read = new Set<string>(Object.keys(globalOptions));
    const texts = (name: string): readonly string[] => {
      read.add(name);
      const value = values[name];
      return (Array.isArray(value) ? value : [value])
        .filter((item) => typeof item === 'string')
        .map(unmaskNumber);
    };
    return {
      ok: true,
      value: {
        positionals: positionals.map(unmaskNumber),
        text: (name) => texts(name).at(-1),
        texts,
        flag: (name) => {
          read.add(name);
          return values[name] === true;
        },
        unread: () => Object.keys(values).filter((name) => !read.has(name)),
      },
    };
  } catch (error) {
    // parseArgs throws a TypeError with a code for every kind of wrong usage; anything else is a bug.
    if (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')) {
      return { ok: false, error: error.message.split('. ')[0] ?? error.message };
    }
    throw error;
  }
};

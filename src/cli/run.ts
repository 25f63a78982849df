import { exhaustive } from '../core/result.ts';
import type { Ids } from '../core/ids.ts';
import { commandFirst, readArguments } from './arguments.ts';
import type { Answer, Command, Failure, Programs, Streams } from './command.ts';
import { commandGroups, commands } from './commands/index.ts';
import { heedOptions, type Heed } from './heed.ts';
import { commandHelp, overview } from './help.ts';
import { harmless, paint, type Terminal } from './terminal.ts';

export interface CliDeps {
  readonly programs: Programs;
  readonly streams: Streams;
  readonly terminal: Terminal;
  readonly ids: Ids;
  readonly version: string;
}

/** 0 done, 1 the command failed, 2 wrong usage. */
export type ExitCode = 0 | 1 | 2;

/** Carries out one command line, the words after `goodturn`. */
export const runCli = (words: readonly string[], deps: CliDeps): Promise<ExitCode> =>
  carryOutLine(words, { ...deps, streams: saidHarmlessly(deps.streams) });

/** What is said to people; what a command writes out as a file or for a program goes as it is. */
const saidHarmlessly = (streams: Streams): Streams => ({
  ...streams,
  error: (text) => streams.error(harmless(text)),
  ask: (question) => streams.ask(harmless(question)),
  confirm: (question) => streams.confirm(harmless(question)),
});

const carryOutLine = async (words: readonly string[], deps: CliDeps): Promise<ExitCode> => {
  const { streams, terminal } = deps;
  const print = (lines: readonly string[]): void =>
    streams.out(lines.map((line) => `${harmless(line)}\n`).join(''));
  const [name, ...rest] = commandFirst(words);
  if (name === '--version') {
    print([deps.version]);
    return 0;
  }
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    const [about] = rest;
    const asked = commands.find((command) => command.name === about);
    if (name === 'help' && about !== undefined && !about.startsWith('-') && !asked)
      return unknown(about, deps);
    print(asked ? commandHelp(terminal, asked) : overview(terminal, commandGroups));
    return 0;
  }
  const command = commands.find((candidate) => candidate.name === name);
  if (!command) return unknown(name, deps);
  const given = readArguments(rest, command.options);
  if (!given.ok) return misused(given.error, deps, command);
  if (given.value.flag('help')) {
    print(commandHelp(terminal, command));
    return 0;
  }
  const extra = command.words === undefined ? undefined : given.value.positionals[command.words];
  if (extra !== undefined)
    return misused(`“${extra}” is one word too many; a text of several goes in quotes`, deps, command);
  const json = given.value.flag('json');
  const heed = heedOptions(given.value);
  const carried = await carryOut(command, given.value, {
    ...deps,
    streams: heed.streams(streams),
    programs: heed.programs(deps.programs),
    heed,
  });
  const unheeded = carried.ok || heed.held() ? heed.unheeded() : null;
  if (unheeded !== null) return misused(unheeded, deps, command);
  if (!carried.ok) {
    if (carried.error.type === 'usage')
      return misused(carried.error.message, deps, command, carried.error.line);
    if (json) print([jsonOf({ error: carried.error })]);
    // A word may have got lost on the way (an empty variable), which is wrong usage; an option may rightly be empty.
    const isRefused = ['invalid', 'file'].includes(carried.error.type);
    const mayBeLost = isRefused && rest.some(isBlank);
    const lines = [
      ...failureLines(carried.error, terminal),
      ...(mayBeLost ? ['A word of the line is empty: if it is not meant to be, say it.'] : []),
    ];
    streams.error(`${lines.join('\n')}\n`);
    return isRefused && given.value.positionals.some(isBlank) ? 2 : 1;
  }
  if (carried.value === null) return 0;
  if (!json) print(carried.value.lines);
  else if (carried.value.json !== undefined) print([jsonOf(carried.value.json)]);
  return 0;
};

const isBlank = (word: string): boolean => word.trim() === '';

/** JSON writes some signs that steer a terminal as they are: they say the same by their numbers. */
const jsonOf = (value: unknown): string =>
  JSON.stringify(value, null, 2).replaceAll(
    /[\u007f-\u009f]/gu,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

type Carried =
  | { readonly ok: true; readonly value: Answer | null }
  | { readonly ok: false; readonly error: Failure };

const carryOut = async (
  command: Command,
  given: Extract<ReturnType<typeof readArguments>, { ok: true }>['value'],
  { programs, streams, terminal, ids, heed }: CliDeps & { readonly heed: Heed },
): Promise<Carried> => {
  const options = { data: given.text('data'), now: given.text('now'), zone: given.text('zone') };
  if ('start' in command) return command.start(programs, options, given, streams);
  const connection = await programs.connect(options);
  if (!connection.ok) return connection;
  try {
    const { client, shownCards } = connection.value;
    return await command.run({
      client: heed.client(client),
      shownCards,
      arguments: given,
      terminal,
      streams,
      ids,
    });
  } finally {
    await connection.value.close();
  }
};

const unknown = (name: string, deps: CliDeps): ExitCode =>
  misused(`there is no command “${name}”. “goodturn help” lists them all`, deps);

const misused = (
  message: string,
  { streams, terminal }: CliDeps,
  command?: Command,
  line?: string,
): ExitCode => {
  const help = command ? commandHelp(terminal, command) : [];
  const how = line === undefined ? help : [`  ${line}`];
  const said = `${message}${line === undefined ? '.' : ':'}`;
  streams.error(`${[`goodturn: ${said}`, ...how].join('\n')}\n`);
  return 2;
};

/** People who may be meant, at most; whoever is not among them is named in full. */
const mostListed = 10;

const failureLines = (failure: Failure, terminal: Terminal): readonly string[] => {
  switch (failure.type) {
    case 'ambiguous': {
      const candidates = failure.candidates ?? [];
      const more = candidates.length - mostListed;
      const rows = candidates
        .slice(0, mostListed)
        .map(
          ({ id, name, organization }) =>
            `  ${name}${organization === null ? '' : `, ${organization}`}  ${paint(terminal, 'dim', id)}`,
        );
      return [
        failure.message,
        ...rows,
        ...(more > 0 ? [`  and ${more} more`] : []),
        ...(failure.hint === undefined ? [] : [failure.hint]),
      ];
    }
    case 'usage':
    case 'file':
    case 'unreachable':
      return [failure.message];
    case 'invalid':
    case 'unauthorized':
    case 'forbidden':
    case 'not-found':
    case 'conflict':
    case 'done-already':
    case 'too-large':
    case 'too-soon':
    case 'unreadable':
    case 'busy':
    case 'internal':
      return [failure.message, ...(failure.hint === undefined ? [] : [failure.hint])];
    default:
      return exhaustive(failure);
  }
};

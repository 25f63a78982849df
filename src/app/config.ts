import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { parseCalendarDay, parseTimeZone, type Instant, type TimeZone } from '../core/dates/index.ts';
import { err, ok, type Result } from '../core/result.ts';

/** What the surroundings say; this file alone reads them. */
export interface Environment {
  readonly variables: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  readonly home: string;
  /** The machine's own zone. */
  readonly systemZone: string;
  /** Whether a person looks at what is printed. */
  readonly isTerminal: boolean;
}

export const readEnvironment = (): Environment => ({
  variables: process.env,
  platform: process.platform,
  home: homedir(),
  systemZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  isTerminal: process.stdout.isTTY,
});

/** The global options of the command line, as they were said. */
export interface SaidOptions {
  readonly data: string | undefined;
  readonly now: string | undefined;
  readonly zone: string | undefined;
}

export interface Config {
  readonly folder: string;
  /** Null: the machine's clock. */
  readonly now: Instant | null;
  /** Null: the book's own zone, or the machine's on the first run. */
  readonly zone: TimeZone | null;
  readonly systemZone: TimeZone;
}

/** Options before variables before the platform's custom; what cannot be read is wrong usage, said in words. */
export const readConfig = (
  { data, now, zone }: SaidOptions,
  { variables, platform, home, systemZone }: Environment,
): Result<Config, string> => {
  // An empty variable is none by custom; an empty option is one whose value got lost on the way.
  for (const [name, said] of Object.entries({ data, now, zone }))
    if (said?.trim() === '') return err(`--${name} is empty: say its value, or leave it out`);
  const nowText = now ?? variables['GOODTURN_NOW'];
  const instant = nowText === undefined || nowText === '' ? null : readInstant(nowText);
  if (instant === undefined)
    return err(`“${nowText}” is no instant; say it as in 2026-11-18T09:00+01:00, with its offset`);
  const zoneText = zone ?? variables['GOODTURN_ZONE'];
  const saidZone = zoneText === undefined || zoneText === '' ? null : parseTimeZone(zoneText);
  if (zoneText !== undefined && zoneText !== '' && saidZone === null)
    return err(`“${zoneText}” is no time zone; say it as in Europe/Paris`);
  const folder = data ?? variables['GOODTURN_DATA'];
  return ok({
    folder:
      folder === undefined || folder === '' ? defaultFolder(variables, platform, home) : resolve(folder),
    now: instant,
    zone: saidZone,
    systemZone: parseTimeZone(systemZone) ?? ('UTC' as TimeZone),
  });
};

/** An ISO 8601 date and time with its offset: without one nobody knows which moment is meant. */
const readInstant = (text: string): Instant | undefined => {
  const parts = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})$/.exec(text);
  // The engine's own reading turns a 30 February into a day of March.
  if (parts?.[1] === undefined || !parseCalendarDay(parts[1])) return undefined;
  const milliseconds = Date.parse(text);
  return Number.isNaN(milliseconds) ? undefined : (milliseconds as Instant);
};

/** Where programs keep a user's data on this platform. */
const defaultFolder = (
  variables: Environment['variables'],
  platform: NodeJS.Platform,
  home: string,
): string => {
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'goodturn');
  if (platform === 'win32')
    return join(variables['LOCALAPPDATA'] ?? join(home, 'AppData', 'Local'), 'goodturn');
  const data = variables['XDG_DATA_HOME'];
  return join(data === undefined || data === '' ? join(home, '.local', 'share') : data, 'goodturn');
};

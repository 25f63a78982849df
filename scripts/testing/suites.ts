/** The suites that `npm test` runs, and which test file belongs to which. */

export type Need =
  | 'postgres'
  | 'backups'
  | 'certutil'
  | 'chromium'
  | 'contacts'
  | 'dovecot'
  | 'zbar'
  | 'web'
  | 'program';

export interface Suite {
  readonly name: string;
  /** What the suite shows, for `npm test -- --help`. */
  readonly about: string;
  readonly needs: readonly Need[];
  /**
   * Its files run one after another in one process, which starts and loads modules once for all of them. All are
   * loaded before the first test; an `after` outside of every group runs after the last, and any other hook there
   * would be everybody's: no file of it may have one.
   */
  readonly sharesProcess?: true;
  /**
   * It waits for nothing but what it starts itself, and judges no time but the processor's: it can do with what the others
   * leave of the processors.
   */
  readonly givesWay?: true;
}

/** In the order of the report. */
export const suites: readonly Suite[] = [
  {
    name: 'unit',
    about: 'pure code: core, contract, sources, outlets, view models, scripts',
    needs: [],
    sharesProcess: true,
    givesWay: true,
  },
  {
    name: 'property',
    about: 'files named *.property.test.ts: laws over generated input',
    needs: ['postgres'],
    sharesProcess: true,
    givesWay: true,
  },
  {
    name: 'store',
    about: 'src/store on SQLite and on PostgreSQL',
    needs: ['postgres'],
    sharesProcess: true,
  },
  {
    name: 'http',
    about: 'src/http, src/connectors, stories of src/app: over a real socket',
    needs: ['backups', 'contacts', 'dovecot', 'web', 'program'],
    sharesProcess: true,
  },
  {
    name: 'app',
    about: 'src/app: the server as a process, its folder, its backups',
    needs: ['backups', 'web', 'program'],
    sharesProcess: true,
  },
  {
    name: 'cli',
    about: 'src/cli and src/actions: the command line and what it does',
    needs: [],
    sharesProcess: true,
  },
  {
    name: 'browser',
    about: 'e2e: the web app in Chromium',
    needs: ['certutil', 'chromium', 'contacts', 'dovecot', 'zbar', 'web', 'program'],
    sharesProcess: true,
  },
  {
    name: 'package',
    about: 'the published package: packed, installed elsewhere, used',
    needs: ['web', 'program'],
  },
  { name: 'check', about: 'types, lint, format, dead code, walls', needs: [], givesWay: true },
];

/** The longest first, so that no lane is left with one at the end. */
export const runningOrder: readonly string[] = [
  'browser',
  'http',
  'unit',
  'property',
  'check',
  'app',
  'store',
  'cli',
  'package',
];

/** Where suites run one after another; who goes first helps with what gives way when all else is done. */
export type Lane = 'goes first' | 'gives way';

/** Takes out of those that wait, which are in their order, what is to run next in a lane; undefined where that is over. */
export const takeNext = <Plan extends { readonly suite: Suite }>(
  waiting: Plan[],
  lane: Lane,
): Plan | undefined => {
  const own = waiting.findIndex(({ suite }) => (suite.givesWay === true) === (lane === 'gives way'));
  const at = own === -1 && lane === 'goes first' ? 0 : own;
  return at === -1 ? undefined : waiting.splice(at, 1)[0];
};

export const isTestFile = (path: string): boolean => /\.test\.(ts|js)$/.test(path);

const byFolder: readonly (readonly [prefix: string, suite: string])[] = [
  ['e2e/', 'browser'],
  ['scripts/package.test.ts', 'package'],
  ['scripts/check.test.ts', 'check'],
  ['src/store/', 'store'],
  ['src/http/', 'http'],
  ['src/app/stories/', 'http'],
  ['src/app/', 'app'],
  ['src/connectors/', 'http'],
  ['src/cli/', 'cli'],
  ['src/actions/', 'cli'],
];

/** @param path of a test file, from the root, with forward slashes */
export const suiteOf = (path: string): string => {
  if (path.endsWith('.property.test.ts')) return 'property';
  return byFolder.find(([prefix]) => path.startsWith(prefix))?.[1] ?? 'unit';
};

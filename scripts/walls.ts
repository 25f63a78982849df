/**
 * The walls of the house: which folder of src may import which. ARCHITECTURE.md prints this table, the
 * compiler's project references follow it (a test compares), and `findForbiddenImports` walks every file,
 * as the compiler also lets through what a reference itself refers to.
 */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';

export const mayImport = {
  app: [
    'http',
    'mcp',
    'cli',
    'web',
    'connectors',
    'actions',
    'store',
    'sources',
    'outlets',
    'contract',
    'core',
  ],
  http: ['actions', 'contract', 'core'],
  mcp: ['actions', 'contract', 'core'],
  cli: ['actions', 'contract', 'core'],
  web: ['contract', 'core'],
  actions: ['store', 'sources', 'outlets', 'core'],
  connectors: ['sources', 'core'],
  store: ['core'],
  sources: ['core'],
  outlets: ['core'],
  contract: ['core'],
  core: [],
} as const satisfies Record<string, readonly string[]>;

export type Folder = keyof typeof mayImport;

export const folders = Object.keys(mayImport) as Folder[];

/** What core may take from npm: pure functions of their arguments, at home in a browser too. */
export const pureLibraries: readonly string[] = ['chrono-node', 'libphonenumber-js'];

/**
 * The parts of `core/capture` in the order in which they read a line: each imports only what stands before it. `scene.ts`
 * alone names, as types, what the parts behind it put into it.
 */
export const orderOfCapture = [
  'draft.ts',
  'english',
  'words',
  'languages',
  'scene.ts',
  'clauses',
  'days',
  'contact',
  'people',
  'promises',
  'threads',
  'favors',
  'facts',
  'asks',
  'capture.ts',
  'receipt-kind.ts',
  'index.ts',
] as const;

export interface ForbiddenImport {
  readonly file: string;
  readonly line: number;
  readonly specifier: string;
  readonly why: string;
}

const isFolder = (name: string): name is Folder => name in mayImport;

/** Everything that `folder` may import, what those may import included. */
const below = (folder: Folder): ReadonlySet<string> =>
  new Set(mayImport[folder].flatMap((next): string[] => [next, ...below(next)]));

/** What tests see beside what is below: what an outlet writes, a source must read back. */
const testsAlsoImport: Partial<Record<Folder, readonly Folder[]>> = { outlets: ['sources'] };

/** Everything that tests of `folder` may import beside their own. */
const reachOfTests = (folder: Folder): ReadonlySet<string> =>
  below(folder).union(new Set(testsAlsoImport[folder]));

/** Tests and their helpers see their own folder and all below it, Node and any package. */
const isTest = (file: string): boolean => /\.test\.tsx?$/.test(file) || file.split(sep).includes('testing');

interface Import {
  readonly specifier: string;
  readonly index: number;
  /** Whether it is loaded with the file that names it: no type alone, and nothing that is asked for later. */
  readonly isLoadedAtOnce: boolean;
}

const importPattern =
  /(?:^|[^.\w])(?:import|export)\s*(?:type\s)?(?:[\w*{][^'"`;]*?\sfrom\s*)?(['"])([^'"\s]+)\1|(?:^|[^.\w])(?:import|require|import\.meta\.resolve)\s*\(\s*(['"`])([^'"`\n]+)\3|new\s+URL\(\s*(['"])(\.[^'"\n]*\.tsx?)\5/gm;

/** Comments become blanks, so that an example in one is no import and every index stays true. */
const withoutComments = (source: string): string =>
  source.replace(
    /("(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`)|\/\*[^]*?\*\/|\/\/[^\n]*/g,
    (match, text?: string) => (text === undefined ? match.replace(/[^\n]/g, ' ') : match),
  );

export const importsOf = (source: string): Import[] =>
  [...withoutComments(source).matchAll(importPattern)].map((match) => ({
    specifier: match[2] ?? match[4] ?? match[6] ?? '',
    index: match.index,
    isLoadedAtOnce: match[2] !== undefined && !/^\W?(?:import|export)\s+type\s/.test(match[0]),
  }));

/** @param root of the repository, or of a tree laid out like it */
export const findForbiddenImports = (root: string): ForbiddenImport[] => {
  const src = join(root, 'src');
  const files = globSync('**/*.{ts,tsx}', { cwd: src }).filter((file) => !file.endsWith('.d.ts'));
  return files.toSorted().flatMap((file) => {
    const source = readFileSync(join(src, file), 'utf8');
    return importsOf(source).flatMap(({ specifier, index }) => {
      const why = objection(src, file, specifier);
      if (why === undefined) return [];
      const line = source.slice(0, index + 1).split('\n').length;
      return [{ file: join('src', file), line, specifier, why }];
    });
  });
};

/** Why `file` may not import `specifier`; undefined where it may. */
const objection = (src: string, file: string, specifier: string): string | undefined => {
  const from = file.split(sep)[0] ?? '';
  if (!isFolder(from)) return `src/${from} is not a folder of the table in scripts/walls.ts`;
  if (!specifier.startsWith('.'))
    return from === 'core' && !isTest(file) ? objectionToPackage(specifier) : undefined;
  const target = relative(src, resolve(src, dirname(file), specifier));
  const [to = ''] = target.split(sep);
  if (to === '..') return 'it leaves src';
  if (to === from)
    return isTest(target) && !isTest(file) ? 'only tests import what is made for tests' : undefined;
  if (isTest(file))
    return reachOfTests(from).has(to)
      ? undefined
      : `tests of ${from} see ${from} and what is below it, not ${to}`;
  const allowed: readonly string[] = mayImport[from];
  if (!allowed.includes(to)) return `${from} may not import ${to}`;
  return isTest(target) ? 'only tests import what is made for tests' : undefined;
};

const objectionToPackage = (specifier: string): string | undefined =>
  pureLibraries.some((name) => specifier === name || specifier.startsWith(`${name}/`))
    ? undefined
    : `core imports nothing but ${pureLibraries.join(' and ')}`;

/** @param root of the repository, or of a tree laid out like it */
export const findBackwardImports = (root: string): ForbiddenImport[] => {
  const capture = join(root, 'src', 'core', 'capture');
  const placeOf = (file: string): number =>
    (orderOfCapture as readonly string[]).indexOf(file.split(sep)[0] ?? '');
  const files = globSync('**/*.ts', { cwd: capture }).filter((file) => !isTest(file));
  return files.toSorted().flatMap((file) => {
    const source = readFileSync(join(capture, file), 'utf8');
    return importsOf(source).flatMap(({ specifier, index, isLoadedAtOnce }) => {
      const target = relative(capture, resolve(capture, dirname(file), specifier));
      const isOutside = !specifier.startsWith('.') || target.startsWith('..');
      if (isOutside || (file === 'scene.ts' && !isLoadedAtOnce)) return [];
      const [here, there] = [placeOf(file), placeOf(target)];
      if (here >= 0 && there >= 0 && there <= here + (file.includes(sep) ? 0 : -1)) return [];
      const line = source.slice(0, index + 1).split('\n').length;
      const why = 'the order in scripts/walls.ts reads that later, or does not know it';
      return [{ file: join('src', 'core', 'capture', file), line, specifier, why }];
    });
  });
};

/** The table as ARCHITECTURE.md prints it. */
export const wallsAsText = (): string => {
  const width = Math.max(...folders.map((folder) => folder.length));
  return folders
    .map((folder) => `${folder.padEnd(width)} -> ${mayImport[folder].join(' ') || 'nothing'}`)
    .join('\n');
};

export const describeForbidden = ({ file, line, specifier, why }: ForbiddenImport): string =>
  `${file}:${line} imports '${specifier}': ${why}`;

export const folderExists = (root: string, folder: string): boolean =>
  existsSync(join(root, 'src', folder, 'tsconfig.json'));

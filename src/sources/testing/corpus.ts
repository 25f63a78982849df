import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));

const fixtures = join(root, 'fixtures');
const shared = process.env['GOODTURN_CORPUS'] ?? join(root, '..', 'shared', 'data');

export interface CorpusFile {
  /** "vcard/aosp/v21_nest.vcf" */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The files of one folder that end so: our own fixtures always, and real people's files where the corpus is at hand. */
export const corpusFiles = (folder: string, ending: string): readonly CorpusFile[] =>
  [fixtures, shared].flatMap((base) =>
    filesBelow(join(base, folder))
      .filter((path) => path.toLowerCase().endsWith(ending))
      .map(fileOf(base)),
  );

/** Our own fixtures, all of them. */
export const ownFiles = (): readonly CorpusFile[] => filesBelow(fixtures).map(fileOf(fixtures));

const fileOf =
  (base: string) =>
  (path: string): CorpusFile => ({ name: path.slice(base.length + 1), bytes: readFileSync(path) });

const filesBelow = (folder: string): readonly string[] => {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .toSorted()
    .flatMap((entry) => {
      const path = join(folder, entry);
      return statSync(path).isDirectory() ? filesBelow(path) : [path];
    });
};

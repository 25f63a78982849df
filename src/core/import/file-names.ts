/** Files of one import; more are a mistake, or somebody filling the disk. */
export const mostFiles = 1000;

/** Of UTF-16 units, a file's name may have so many. */
const longest = 255;

/** Folders, and what a system puts beside people's files. */
export const isLitter = (path: string): boolean =>
  path.endsWith('/') ||
  path.startsWith('__MACOSX/') ||
  /(?:^|\/)(?:\.DS_Store|Thumbs\.db|desktop\.ini|\._[^/]*)$/.test(path);

/** What names are called in an import, in their order: no two alike, for the same name again is the same file. */
export const fileNames = (names: readonly string[]): readonly string[] => {
  const taken = new Set<string>();
  return names.map((name) => {
    let own = endOf(name, longest);
    for (let count = 2; taken.has(own); count += 1) own = `${count} ${endOf(name, longest - 5)}`;
    taken.add(own);
    return own;
  });
};

/** The end of a long name says more than its beginning; half a sign goes. */
const endOf = (name: string, length: number): string => name.slice(-length).toWellFormed();

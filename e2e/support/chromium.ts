import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

export const howToGetChromium =
  'A Chromium is needed for the browser tests: install it (Debian, Ubuntu: apt-get install chromium-headless-shell, or chromium; macOS: brew install chromium), or name one in CHROMIUM=/path/to/chromium.';

/** The shell first: the same engine without the windows around it, which starts in a third of the time. */
const names = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome.exe',
  'msedge.exe',
];

const known = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

const isExecutable = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** The browser that CHROMIUM names, else the first that is installed; undefined where there is none. */
export const findChromium = (): string | undefined => {
  const named = process.env['CHROMIUM'];
  if (named !== undefined && named !== '') return named;
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return [...names.flatMap((name) => folders.map((folder) => join(folder, name))), ...known].find(
    isExecutable,
  );
};

/** What to start it with so that it draws in the dark, speaks to nobody and also runs as root. */
export const chromiumArguments: readonly string[] = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--lang=en-US',
];

// Who drives it asks for stacks: V8 would read each script a second time to say where their lines are.
const readOnce = '--no-enable-lazy-source-positions';

/** How V8 runs scripts: as a user's does, or for pages that are gone before making their code faster has paid. */
export const scriptArguments = {
  measured: `--js-flags=${readOnce}`,
  shortLived: `--js-flags=${readOnce} --no-maglev --no-turbofan`,
} as const;

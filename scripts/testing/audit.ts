import { execFile } from 'node:child_process';
import { root } from '../install.js';

interface Report {
  readonly vulnerabilities?: Readonly<
    Record<string, { readonly name: string; readonly severity: string; readonly range: string }>
  >;
}

/** What `npm audit --json` knows of the locked packages, a line each; null where nobody answered it. */
export const knownFaults = (report: string): readonly string[] | null => {
  try {
    const { vulnerabilities } = JSON.parse(report) as Report;
    return vulnerabilities === undefined
      ? null
      : Object.values(vulnerabilities).map(({ name, severity, range }) => `${name} ${range}: ${severity}`);
  } catch {
    // Whatever a registry or a proxy said instead, it is no report.
    return null;
  }
};

/** Asks the registry about the very versions of the lockfile; nothing is installed. */
export const auditLockfile = (): Promise<readonly string[] | null> =>
  new Promise((resolve) => {
    const words = ['audit', '--package-lock-only', '--json', '--fetch-retries=0', '--fetch-timeout=20000'];
    // It ends with 1 where it found something, and where it could not ask.
    execFile('npm', words, { cwd: root, maxBuffer: 1 << 26 }, (_error, report) =>
      resolve(knownFaults(report)),
    );
  });

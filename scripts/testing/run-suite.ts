import { spawn, type ChildProcess } from 'node:child_process';
import { availableParallelism, constants, getPriority, setPriority } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { root } from '../install.js';
import { reportOf, type Outcome, type Ran, type Report } from './reporter.ts';

export interface SuiteResult {
  readonly name: string;
  readonly passed: number;
  readonly skipped: readonly Outcome[];
  readonly failed: readonly Outcome[];
  readonly seconds: number;
  readonly ran: readonly Ran[];
  /** What a reader must know of those that failed, and of what they printed; empty where none did. */
  readonly lines: readonly string[];
}

interface SuiteRun {
  readonly name: string;
  readonly files: readonly string[];
  /** All files in one process; else each in its own. */
  readonly sharesProcess: boolean;
  /** Takes only what others leave of the processors. */
  readonly givesWay: boolean;
  /** Passed on to `node --test`. */
  readonly options: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** Why the suite cannot run here. */
  readonly unmet: readonly string[];
}

/** What every run of tests is told; the internals are for `followNoPromises` of setup.ts. */
export const howTestsRun: readonly string[] = [
  '--expose-internals',
  `--import=${join(root, 'scripts/testing/setup.ts')}`,
  `--test-reporter=${join(root, 'scripts/testing/reporter.ts')}`,
];

const running = new Set<ChildProcess>();
let stopped = false;

/** Ends what runs; the run is then reported as failed. */
export const stopSuites = (signal: NodeJS.Signals): void => {
  stopped = true;
  for (const child of running) child.kill(signal);
};

export const runSuite = async (run: SuiteRun): Promise<SuiteResult> => {
  const { name, files, unmet } = run;
  const began = performance.now();
  const reports = new Map<string, Report[]>();
  const add = (report: Report) => {
    const known = reports.get(report.file);
    if (known === undefined) reports.set(report.file, [report]);
    else known.push(report);
  };
  const failRun = (error: string) => add({ kind: 'failed', file: '', path: [name], error });

  if (stopped) failRun('Stopped before it began.');
  else if (unmet.length > 0) failRun(unmet.join('\n'));
  else if (files.length > 0) {
    const code = await runFiles(run, add);
    const anyFailed = [...reports.values()].flat().some(({ kind }) => kind === 'failed');
    if (stopped) failRun('Stopped.');
    else if (code !== 0 && !anyFailed)
      failRun(`node --test ended with ${code} and named no failing test: look above for what it printed.`);
  }

  const all = [...reports.values()].flat();
  const outcomes = all.filter((report) => report.kind !== 'printed' && report.kind !== 'ran');
  const failed = outcomes.filter(({ kind }) => kind === 'failed');
  // Where files share a process, what they print comes without a name.
  const unnamed = failed.length > 0 ? [''] : [];
  const failedFiles = new Set([...failed.map((outcome) => outcome.file), ...unnamed]);
  return {
    name,
    passed: outcomes.filter(({ kind }) => kind === 'passed').length,
    skipped: outcomes.filter(({ kind }) => kind === 'skipped'),
    failed,
    seconds: (performance.now() - began) / 1000,
    ran: all.filter((report) => report.kind === 'ran'),
    lines: [...failedFiles].flatMap((file) => failureLines(name, reports.get(file) ?? [])),
  };
};

const runFiles = (
  { files, sharesProcess, givesWay, options, env }: SuiteRun,
  add: (report: Report) => void,
): Promise<number | string> =>
  new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      [
        '--test',
        // Two suites run side by side: see the lanes in test.ts.
        `--test-concurrency=${Math.max(1, Math.floor(availableParallelism() / 2))}`,
        // Only against a test that hangs: the limit is for a whole file, or for a test where files share a process.
        '--test-timeout=480000',
        `--test-isolation=${sharesProcess ? 'none' : 'process'}`,
        ...howTestsRun,
        // Where a name filters out all tests of a file, Node does not wait for its `before`: what that starts is never ended.
        ...(options.some((option) => option.startsWith('--test-name-pattern')) ? ['--test-force-exit'] : []),
        ...options,
        ...files,
      ],
      {
        cwd: root,
        stdio: ['ignore', 'pipe', 'inherit'],
        env: { NODE_COMPILE_CACHE: join(root, 'node_modules/.cache/compiled'), ...process.env, ...env },
      },
    );
    running.add(child);
    if (givesWay && child.pid !== undefined) giveWay(child.pid);
    createInterface(child.stdout).on('line', (line) => {
      if (line !== '') add(reportOf(line));
    });
    child.on('error', reject);
    child.on('close', (code, signal) => {
      running.delete(child);
      resolve(code ?? signal ?? 'no exit code');
    });
  });

const giveWay = (processId: number): void => {
  // The whole run may be further down than that already.
  setPriority(processId, Math.max(getPriority(), constants.priority.PRIORITY_BELOW_NORMAL));
};

const indent = (text: string): string => text.trimEnd().replaceAll(/^/gm, '    ');

/** The failures of one file, with what it printed. */
const failureLines = (suite: string, reports: readonly Report[]): readonly string[] => {
  const failures = reports.flatMap((report) => {
    if (report.kind !== 'failed') return [];
    const name = [suite, report.file, ...report.path].filter((part) => part !== '').join(' > ');
    return [`\nFAILED ${name}`, indent(report.error ?? '')];
  });
  const printed = reports.flatMap((report) => (report.kind === 'printed' ? [report.text] : [])).join('');
  return printed.trim() === '' ? failures : [...failures, `  Printed:\n${indent(printed)}`];
};

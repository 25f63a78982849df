/**
 * What `node --test` saw, for the runner to count and to print: one JSON object a line, marked, as tests that share a
 * process with this print between the lines.
 */
import type { TestEvent } from 'node:test/reporters';
import { relative } from 'node:path';
import { inspect } from 'node:util';

export interface Outcome {
  readonly kind: 'passed' | 'failed' | 'skipped';
  readonly file: string;
  /** The names of its groups and its own. */
  readonly path: readonly string[];
  readonly error?: string;
}

export interface Printed {
  readonly kind: 'printed';
  readonly file: string;
  readonly text: string;
}

/** What a file took: its process from start to end, or its tests where it shares a process. */
export interface Ran {
  readonly kind: 'ran';
  readonly file: string;
  readonly seconds: number;
}

export type Report = Outcome | Printed | Ran;

/** Before each report, as RFC 7464 has it. */
const mark = '\u001E';

/** @param line of the runner's output: a report, or what a test of a shared process printed */
export const reportOf = (line: string): Report =>
  line.startsWith(mark)
    ? (JSON.parse(line.slice(mark.length)) as Report)
    : { kind: 'printed', file: '', text: `${line}\n` };

export default async function* reporter(events: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  const collect = collector();
  const clock = fileClock();
  for await (const event of events) {
    clock.note(event);
    const report = collect(event);
    if (report !== undefined) yield written(report);
  }
  for (const [file, seconds] of clock.secondsByFile) yield written({ kind: 'ran', file, seconds });
}

/** A test may have left a line of its own unended. */
const written = (report: Report): string => `\n${mark}${JSON.stringify(report)}\n`;

const fileClock = () => {
  const secondsByFile = new Map<string, number>();
  const note = (event: TestEvent): void => {
    if (event.type === 'test:pass' || event.type === 'test:fail') {
      if (event.data.nesting > 0) return;
      const file = fromRoot(event.data.file);
      const seconds = event.data.details.duration_ms / 1000;
      secondsByFile.set(file, (secondsByFile.get(file) ?? 0) + seconds);
    }
    // One comes for each file with a process of its own, and one without a name for all.
    if (event.type === 'test:summary' && event.data.file !== undefined)
      secondsByFile.set(fromRoot(event.data.file), event.data.duration_ms / 1000);
  };
  return { secondsByFile, note };
};

/** Names come before outcomes, so the path of an outcome is the stack of the names begun so far. */
const collector = (): ((event: TestEvent) => Report | undefined) => {
  const begun: string[] = [];
  return (event) => {
    switch (event.type) {
      case 'test:start':
        begun.splice(event.data.nesting, Infinity, event.data.name);
        return undefined;
      case 'test:stdout':
      case 'test:stderr':
        return { kind: 'printed', file: fromRoot(event.data.file), text: event.data.message };
      case 'test:diagnostic':
        // All that is said of an error after the end of its test, where files share a process.
        if (!event.data.message.includes('asynchronous activity')) return undefined;
        return { kind: 'printed', file: fromRoot(event.data.file), text: `${event.data.message}\n` };
      case 'test:pass':
      case 'test:fail':
        return outcomeOf(event, [...begun.slice(0, event.data.nesting), event.data.name]);
      default:
        return undefined;
    }
  };
};

type Ended = Extract<TestEvent, { type: 'test:pass' | 'test:fail' }>;

const outcomeOf = (event: Ended, path: readonly string[]): Outcome | undefined => {
  const { data } = event;
  const file = fromRoot(data.file);
  const skipped = isSet(data.skip) || isSet(data.todo);
  if (event.type === 'test:pass') {
    if (data.details.type === 'suite') return undefined;
    if (skipped) return { kind: 'skipped', file, path };
    // Node passes a file that holds no test at all under the file's own name.
    if (data.nesting === 0 && fromRoot(data.name) === file) {
      return { kind: 'failed', file, path, error: 'There is no test in this file.' };
    }
    return { kind: 'passed', file, path };
  }
  const { error } = event.data.details;
  // Its tests have been counted one by one.
  if ('failureType' in error && error.failureType === 'subtestsFailed') return undefined;
  if (skipped) return { kind: 'skipped', file, path };
  const cause = error.cause ?? error;
  return { kind: 'failed', file, path, error: typeof cause === 'string' ? cause : inspect(cause) };
};

const isSet = (mark: string | boolean | undefined): boolean => mark !== undefined && mark !== false;

const fromRoot = (file: string | undefined): string =>
  file === undefined ? '' : relative(process.cwd(), file).replaceAll('\\', '/');

import type { YearReport } from './replay.ts';

const share = (part: number, of: number): string => (of === 0 ? '-' : `${Math.round((100 * part) / of)} %`);

const columns: readonly (readonly [heading: string, cell: (report: YearReport) => string])[] = [
  ['', ({ persona }) => persona],
  ['days', ({ days }) => String(days)],
  ['looked', ({ looked }) => String(looked)],
  ['cards', ({ shown }) => String(shown)],
  ['done', ({ done }) => String(done)],
  ['starved', ({ starved }) => String(starved.length)],
  ['min a day', ({ minutes }) => minutes.mean.toFixed(1)],
  ['most', ({ minutes }) => String(minutes.most)],
  ['talks', ({ conversations }) => String(conversations)],
  ['people', ({ people }) => String(people)],
  ['thanked in 24 h', ({ thanks }) => share(thanks.inTime, thanks.due)],
  ['asks', ({ asks }) => `${asks.made} (${asks.refused} held back)`],
  ['answered', ({ asks }) => String(asks.answered)],
  ['loops', ({ loops }) => `${loops.done} of ${loops.told}`],
  ['companies', ({ companies }) => `${companies.learned}, ${companies.ruledOut} ruled out`],
  ['slots', ({ slots }) => `${slots.filled} of ${slots.expected}`],
  ['unfair asks', ({ asks }) => String(asks.unfair.length)],
  ['written to too often', ({ tooManyTouches }) => String(tooManyTouches.length)],
];

/** The years as an aligned table, a person a line. */
export const yearLines = (reports: readonly YearReport[]): readonly string[] => {
  const lines = [
    columns.map(([heading]) => heading),
    ...reports.map((report) => columns.map(([, cell]) => cell(report))),
  ];
  const widths = columns.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  return lines.map((line) =>
    line
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
};

import type { CallAnswer } from '../../contract/index.ts';
import { ok } from '../../core/result.ts';
import type { BookCommand } from '../command.ts';
import { advocateLines } from './advocates.ts';
import { paint, type Terminal } from '../terminal.ts';

type Progress = CallAnswer<'showProgress'>;
type Metric = Progress['metrics'][number];

export const progress: BookCommand = {
  name: 'progress',
  summary: 'whether you are building relationships',
  usage: '[--why]',
  words: 0,
  options: { why: { type: 'boolean', help: 'how each figure is counted' } },
  examples: ['goodturn progress', 'goodturn progress --why', 'goodturn progress --json'],
  run: async ({ client, arguments: given, terminal }) => {
    const answer = await client.call('showProgress');
    return answer.ok
      ? ok({ json: answer.value, lines: progressLines(answer.value, given.flag('why'), terminal) })
      : answer;
  },
};

/** People of each of the last weeks as a row of blocks: a picture that a terminal can draw. */
const weekLine = (weeks: Progress['weeks']): string => {
  const blocks = '·▁▂▃▄▅▆▇'.split('');
  const most = Math.max(1, ...weeks.map(({ people }) => people));
  return weeks.map(({ people }) => blocks[Math.ceil((people / most) * (blocks.length - 1))] ?? '').join('');
};

const groups: readonly (readonly [group: Metric['group'], title: string])[] = [
  ['week', 'How often you talk'],
  ['road', 'The road both ways'],
  ['people', 'Whom you know'],
  ['outcome', 'What came of it'],
];

const metricLines = ({ title, sentence, next, definition }: Metric, why: boolean): readonly string[] => [
  `${title}: ${sentence}${next === null ? '' : ` So ${next}.`}`,
  ...(why ? [`  ${definition}`] : []),
];

const progressLines = (
  { summary, metrics, weeks, advocates, advocateSpread, breadth }: Progress,
  why: boolean,
  terminal: Terminal,
): readonly string[] => [
  summary.sentence,
  '',
  paint(terminal, 'bold', 'People a week, the last half year'),
  weekLine(weeks),
  '',
  ...groups.flatMap(([group, title]) => {
    const counted = metrics.filter((metric) => metric.group === group && metric.value !== null);
    return counted.length === 0
      ? []
      : [paint(terminal, 'bold', title), ...counted.flatMap((metric) => metricLines(metric, why)), ''];
  }),
  paint(terminal, 'bold', 'Who would be new air'),
  ...breadth.kinds.map(({ sentence }) => sentence),
  ...breadth.measures
    .filter(({ warns, id }) => warns && id !== 'weak-ties')
    .map(({ title, sentence }) => `${title}: ${sentence}`),
  '',
  paint(terminal, 'bold', 'Who goes to bat for you'),
  ...advocateLines({ advocates, advocateSpread }, terminal),
];

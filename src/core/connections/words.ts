import { leftOutWords } from '../calendars/left-out.ts';
import type { ConnectionRun } from './connection.ts';
import { problemWords } from './problem.ts';

/** What the last run brought or why it could not, in a sentence or two. */
export const runInWords = (run: Omit<ConnectionRun, 'at' | 'readAt'> | null): string => {
  if (run === null) return 'Not read yet.';
  if (run.problem !== null) return `${problemWords[run.problem].says} ${problemWords[run.problem].toDo}`;
  const talks = run.created + run.updated + run.unchanged;
  const counts = [
    `${talks} ${talks === 1 ? 'talk' : 'talks'} with people of your book`,
    ...(run.created > 0 ? [`${run.created} new`] : []),
    ...(run.updated > 0 ? [`${run.updated} changed`] : []),
    ...(run.rejected > 0 ? [`${run.rejected} could not be read`] : []),
  ];
  const left = run.leftOut.map(({ reason, count }) => `${count} ${leftOutWords[reason]}`);
  return `${counts.join(', ')}.${left.length === 0 ? '' : ` Left out: ${left.join('; ')}.`}`;
};

import { leftOutWords } from '../calendars/left-out.ts';
import { cardLeftOutWords } from '../contacts/left-out.ts';
import { mailLeftOutWords } from '../mail/left-out.ts';
import type { CalendarDay } from '../dates/index.ts';
import type { Connection, ConnectionRun } from './connection.ts';
import { problemInWords } from './problem-words.ts';
import type { Problem } from './problem.ts';
import { sizeOf, type Tally } from './tally.ts';

/** What the doors know of a connection. */
interface Told {
  readonly kind: Connection['kind'];
  readonly lastRun: Omit<ConnectionRun, 'at' | 'readAt'> | null;
  readonly mailbox: { readonly since: CalendarDay; readonly total: Tally } | null;
}

/** What a connection brought or why it could not, in a sentence or two. */
export const connectionInWords = ({ kind, lastRun, mailbox }: Told): string => {
  const problem = lastRun?.problem ?? null;
  if (mailbox !== null)
    return [
      ...(lastRun === null ? ['Being read for the first time.'] : []),

      mailboxInWords(mailbox.total, mailbox.since),
      ...(problem === null ? [] : [inWords(problem, kind)]),
    ].join(' ');
  if (kind === 'smtp') return 'It sends a message when you press Send, and never by itself.';
  if (kind === 'model') return 'It is asked about a draft when you press, and never by itself.';
  if (lastRun === null) return 'Not read yet.';
  if (kind === 'contacts') return contactsInWords(lastRun);
  if (kind === 'feed') return feedInWords(lastRun);
  const brought = calendarInWords(lastRun);
  if (problem === null) return brought;
  return `${inWords(problem, kind)}${sizeOf(lastRun) === 0 ? '' : ` Until then: ${brought}`}`;
};

/** When it was looked at last, when it was read last where that failed, and when it is next. */
export const lookedInWords = <Moment extends string | number>(
  {
    state,
    lastRun,
    nextRunAt,
  }: {
    readonly state: Connection['state'];
    readonly lastRun:
      | (Pick<ConnectionRun, 'outcome'> &
          Readonly<Record<'at', Moment>> &
          Readonly<Record<'readAt', Moment | null>>)
      | null;
    readonly nextRunAt: Moment;
  },
  say: (moment: Moment) => string,
): string => {
  const last = (() => {
    if (lastRun === null) return [];
    const { at, readAt, outcome } = lastRun;
    if (outcome !== 'failed') return [`Read ${say(at)}.`];
    return [`Tried ${say(at)}, ${readAt === null ? 'not read yet' : `read last ${say(readAt)}`}.`];
  })();
  const next = state === 'on' ? `Next ${say(nextRunAt)}.` : 'Paused: not read until it goes on.';
  return [...last, next].join(' ');
};

const inWords = (problem: Problem, kind: Connection['kind']): string => {
  const { says, toDo } = problemInWords(problem, kind);
  return `${says} ${toDo}`;
};

const contactsInWords = ({
  problem,
  created,
  updated,
  unchanged,
  rejected,
  sent = 0,
  leftOut,
}: NonNullable<Told['lastRun']>): string => {
  const all = created + updated + unchanged;
  const counts = [
    `${all} ${all === 1 ? 'person' : 'people'} in both`,
    ...(created > 0 ? [`${created} new`] : []),
    ...(updated > 0 ? [`${updated} changed`] : []),
    ...(sent > 0 ? [`${sent} sent`] : []),
    ...(rejected > 0 ? [`${rejected} could not be read`] : []),
  ];
  const brought = `${counts.join(', ')}.${leftOutInWords(leftOut)}`;
  return problem === null ? brought : `${inWords(problem, 'contacts')} Until then: ${brought}`;
};

const feedInWords = ({ problem, created, unchanged }: NonNullable<Told['lastRun']>): string => {
  if (problem !== null) return inWords(problem, 'feed');
  const all = numbered(created + unchanged, 'article');
  return `${all} on your shelf${created > 0 ? `, ${created} new` : ''}.`;
};

const calendarInWords = ({ created, updated, unchanged, rejected, leftOut }: Tally): string => {
  const counts = [
    `${numbered(created + updated + unchanged, 'talk')} with people of your book`,
    ...(created > 0 ? [`${created} new`] : []),
    ...(updated > 0 ? [`${updated} changed`] : []),
    ...(rejected > 0 ? [`${rejected} could not be read`] : []),
  ];
  return `${counts.join(', ')}.${leftOutInWords(leftOut)}`;
};

const mailboxInWords = (total: Tally, since: CalendarDay): string => {
  const size = sizeOf(total);
  if (size === 0) return `Nothing read yet; mail since ${since} will be.`;
  const known = total.updated + total.unchanged;
  const counts = [
    `${total.created === 0 ? 'none' : total.created} with people of your book`,
    ...(known > 0 ? [`${known} that it knew already`] : []),
    ...(total.rejected > 0 ? [`${total.rejected} could not be read`] : []),
  ];
  const left = leftOutInWords(total.leftOut, mailLeftOutWords);
  return `${numbered(size, 'mail')} since ${since}: ${counts.join(', ')}.${left}`;
};

const leftOutInWords = (
  leftOut: Tally['leftOut'],
  own: Readonly<Partial<Record<Tally['leftOut'][number]['reason'], string>>> = {},
): string => {
  const words = { ...mailLeftOutWords, ...cardLeftOutWords, ...leftOutWords, ...own };
  return leftOut.length === 0
    ? ''
    : ` Left out: ${leftOut
        .toSorted((one, other) => other.count - one.count)
        .map(({ reason, count }) => `${count} ${words[reason]}`)
        .join('; ')}.`;
};

const numbered = (count: number, thing: string): string => `${count} ${thing}${count === 1 ? '' : 's'}`;

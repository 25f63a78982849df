import { emptyTally } from '../tally.ts';
import { connectionInWords, lookedInWords } from '../words.ts';
import { hoursBetween, type CalendarDay } from '../../dates/index.ts';
import type { Example } from '../../testing/example.ts';
import { at } from '../../today/testing/view.ts';
import { likelyMailHost, passwordHelp } from '../mail-host.ts';
import { nextRun } from '../schedule.ts';

const now = at('2026-11-18');

export const connectionExamples: readonly Example[] = [
  {
    name: 'a connection is read every 3 h; after failures in 15 minutes, an hour, four, 16, and then a day',
    expected: [3, 0.25, 1, 4, 16, 24, 24],
    run: (method) =>
      [0, 1, 2, 3, 4, 5, 9].map((failures) => hoursBetween(now, nextRun(now, failures, method))),
  },
  {
    name: 'a mailbox tells what became of all its mails, the most first, and what was in the way the last time',
    expected:
      '48 mails since 2025-11-26: 3 with people of your book, 2 that it knew already, 1 could not be read. Left out: 40 newsletters and other mass mail; 2 to more than eight people. The mail server wants a pause. Nothing to do: it goes on later, from where it stopped.',
    run: () =>
      connectionInWords({
        kind: 'mail',
        mailbox: {
          since: '2025-11-26' as CalendarDay,
          total: {
            ...emptyTally,
            created: 3,
            unchanged: 2,
            rejected: 1,
            leftOut: [
              { reason: 'crowd', count: 2 },
              { reason: 'newsletter', count: 40 },
            ],
          },
        },
        lastRun: { ...emptyTally, outcome: 'failed', problem: 'throttled' },
      }),
  },
  {
    name: 'a mailbox that is being read for the first time says so',
    expected: 'Being read for the first time. 1 mail since 2025-11-26: 1 with people of your book.',
    run: () =>
      connectionInWords({
        kind: 'mail',
        mailbox: { since: '2025-11-26' as CalendarDay, total: { ...emptyTally, created: 1 } },
        lastRun: null,
      }),
  },
  {
    name: 'what cannot be read says what to do, and what it brought until then',
    expected:
      'The server has trouble of its own. Nothing to do: it is tried again later. Until then: 3 talks with people of your book, 1 new. Left out: 2 called off.',
    run: () =>
      connectionInWords({
        kind: 'calendar',
        mailbox: null,
        lastRun: {
          ...emptyTally,
          created: 1,
          unchanged: 2,
          leftOut: [{ reason: 'cancelled', count: 2 }],
          outcome: 'failed',
          problem: 'server-error',
        },
      }),
  },
  {
    name: 'when a connection was looked at, and when it is next',
    expected: [
      'Next 5.',
      'Read 3. Next 5.',
      'Tried 3, read last 2. Next 5.',
      'Tried 3, not read yet. Next 5.',
      'Read 3. Paused: not read until it goes on.',
    ],
    run: () => {
      const looked = (
        lastRun: {
          readonly at: number;
          readonly readAt: number | null;
          readonly outcome: 'read' | 'failed';
        } | null,
        state: 'on' | 'paused' = 'on',
      ) => lookedInWords({ state, lastRun, nextRunAt: 5 }, String);
      return [
        looked(null),
        looked({ at: 3, readAt: 3, outcome: 'read' }),
        looked({ at: 3, readAt: 2, outcome: 'failed' }),
        looked({ at: 3, readAt: null, outcome: 'failed' }),
        looked({ at: 3, readAt: 3, outcome: 'read' }, 'paused'),
      ];
    },
  },
  {
    name: 'the server of a mailbox follows from its address, and so does where its password is made',
    expected: [
      ['imap.gmail.com', 'Google'],
      ['outlook.office365.com', 'Microsoft'],
      ['imap.fastmail.com', 'Fastmail'],
      ['imap.mail.me.com', 'iCloud'],
      ['imap.gmx.net', 'GMX and web.de'],
      [
        'imap.post.example',
        'If your mail has two-step sign-in, make an app password in its security settings; else it is the usual one.',
      ],
      [null, null],
    ],
    run: () =>
      [
        'a@gmail.com',
        'B@Hotmail.com',
        'c@fastmail.com',
        'd@icloud.com',
        'e@gmx.de',
        'f@post.example',
        'g',
      ].map((address) => {
        const host = likelyMailHost(address);
        return [host, host === null ? null : (passwordHelp(host).split(':')[0] ?? null)];
      }),
  },
];

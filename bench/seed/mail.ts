import { addDays, type CalendarDay } from '../../src/core/dates/index.ts';
import { randomOf } from '../../src/core/testing/random.ts';

const days = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const two = (value: number): string => String(value).padStart(2, '0');

const rfcDate = (day: CalendarDay, index: number): string => {
  const date = new Date(`${day}T00:00:00Z`);
  const clock = `${two(index % 24)}:${two(index % 60)}:${two(Math.floor(index / 60) % 60)}`;
  return `${days[date.getUTCDay()]}, ${date.getUTCDate()} ${months[date.getUTCMonth()]} ${date.getUTCFullYear()} ${clock} +0000`;
};

const me = 'Moe Self <moe@example.com>';
const sentence = 'The depot plans its week on Thursdays, and whoever asks early gets the better slot. ';
const page = `<tr><td style="padding:0 12px"><a href="https://news.example/a?b=c">Read more of it</a></td></tr>\r\n`;
const attached = `${'QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVoxMjM0NTY3ODkw'.slice(0, 76)}\r\n`;

/** The shares of a mailbox: words of people, mass mail, and what was attached. */
const sharedWith = { people: 0.3, attachment: 0.02 } as const;

/** How many mails a mailbox has, and how many of them are words between me and guests of the book. */
export interface SeededMailbox {
  readonly mails: number;
  readonly words: number;
}

/** A mailbox as Gmail gives it out, of so many bytes, a mail at a time: a third people, the rest machines. */
export function* mailboxParts(
  bytes: number,
  guests: number,
  seed: number,
  today: CalendarDay,
): Generator<string, SeededMailbox> {
  const random = randomOf(seed);
  let written = 0;
  let mails = 0;
  let words = 0;
  while (written < bytes) {
    const chance = random.below(1000) / 1000;
    const guest = random.below(guests);
    const them = `Guest Number${guest} <guest${guest}@bench.example>`;
    const isMine = mails % 2 === 0;
    const isWord = chance < sharedWith.people;
    const hasAttachment = isWord && chance < sharedWith.attachment;
    if (isWord) words += 1;
    const head = [
      `From ${mails}@xxx Wed Sep 30 08:12:00 +0000 2026`,
      `X-GM-THRID: ${mails}`,
      `X-Gmail-Labels: ${isWord ? (isMine ? 'Sent' : 'Inbox') : 'Inbox,Category Updates'}`,
      ...(isWord ? [] : ['List-Unsubscribe: <https://news.example/leave>', 'Precedence: bulk']),
      `From: ${isWord ? (isMine ? me : them) : 'News <weekly@news.example>'}`,
      `To: ${isWord && isMine ? them : me}`,
      `Date: ${rfcDate(addDays(today, -1 - random.below(1500)), mails)}`,
      `Message-ID: <mail${mails}@bench.example>`,
      `Subject: About the ${guest} things of the week`,
      'MIME-Version: 1.0',
    ];
    const text = sentence.repeat(1 + random.below(15)).replaceAll(/(.{1,72}) /gu, '$1\r\n');
    const body = hasAttachment
      ? [
          'Content-Type: multipart/mixed; boundary="part"',
          '',
          '--part',
          'Content-Type: text/plain; charset=utf-8',
          '',
          text,
          '--part',
          'Content-Type: application/pdf; name="plan.pdf"',
          'Content-Transfer-Encoding: base64',
          '',
          attached.repeat(2000 + random.below(12_000)),
          '--part--',
        ]
      : isWord
        ? ['Content-Type: text/plain; charset=utf-8', '', text]
        : [
            'Content-Type: text/html; charset=utf-8',
            '',
            `<table>${page.repeat(20 + random.below(100))}</table>`,
          ];
    const mail = [...head, ...body, '', ''].join('\r\n');
    yield mail;
    written += mail.length;
    mails += 1;
  }
  return { mails, words };
}

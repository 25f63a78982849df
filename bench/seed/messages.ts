import { addDays, type CalendarDay } from '../../src/core/dates/index.ts';
import { textOf } from './files.ts';
import { randomOf } from '../../src/core/testing/random.ts';

const header =
  'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER';

const me = ['Moe Seeker', 'https://www.linkedin.com/in/moe-seeker'] as const;

/** A `messages.csv` of some years as LinkedIn writes it: with each partner to and fro, a message a row, newest first. */
export const messagesFile = (rows: number, partners: number, seed: number, today: CalendarDay): Buffer => {
  const random = randomOf(seed);
  const lines = Array.from({ length: rows }, (_, index) => {
    const partner = index % partners;
    const them = [`Partner Number${partner}`, `https://www.linkedin.com/in/partner-${partner}`] as const;
    const [from, to] = Math.floor(index / partners) % 2 === 0 ? [them, me] : [me, them];
    const day = addDays(today, -1 - Math.floor((index * 1500) / rows));
    const two = (value: number): string => String(value).padStart(2, '0');
    const at = `${day} ${two(8 + (index % 10))}:${two(index % 60)}:${two(partner % 60)} UTC`;
    return [`conv-${partner}`, '', ...from, ...to, at, '', `"${textOf(random, 30)}"`, 'INBOX'].join(',');
  });
  return Buffer.from([header, ...lines, ''].join('\n'));
};

import { addDays, dayParts, type CalendarDay } from '../../src/core/dates/index.ts';
import { seedPeople, type SeedPerson } from './people.ts';
import { randomOf, type Random } from '../../src/core/testing/random.ts';
import { talkWords } from './words.ts';

/** Connections that have let others see their address. */
const withEmail = 0.03;

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const preamble = [
  'Notes:',
  '"When exporting your connection data, you may notice that some of the email addresses are missing. You will only see email addresses for connections who have allowed their connections to see or download their email address using this setting https://www.linkedin.com/psettings/privacy/email. You can learn more here https://www.linkedin.com/help/linkedin/answer/261"',
  '',
  'First Name,Last Name,URL,Email Address,Company,Position,Connected On',
];

/** A `Connections.csv` as LinkedIn writes it. */
export const connectionsFile = (count: number, seed: number, today: CalendarDay): Buffer => {
  const random = randomOf(seed);
  const rows = seedPeople(count, random, today).map((person) =>
    [
      person.given,
      person.family,
      person.profile,
      random.chance(withEmail) ? person.email : '',
      person.organization ?? '',
      person.title ?? '',
      linkedInDay(person.connectedOn),
    ].join(','),
  );
  return Buffer.from([...preamble, ...rows, ''].join('\n'));
};

const linkedInDay = (day: CalendarDay): string => {
  const { year, month, day: dayOfMonth } = dayParts(day);
  return `${String(dayOfMonth).padStart(2, '0')} ${months[month - 1] ?? ''} ${year}`;
};

/** An address book as a phone writes it: vCard 3.0, two addresses and a number for most, some with more. */
export const vcardFile = (count: number, seed: number, today: CalendarDay): Buffer => {
  const random = randomOf(seed);
  const cards = seedPeople(count, random, today).map((person, index) => cardOf(person, index, random, today));
  return Buffer.from(cards.join(''));
};

const cardOf = (
  { given, family, organization, title, email, phone, city, profile }: SeedPerson,
  index: number,
  random: Random,
  today: CalendarDay,
): string => {
  const lines = [
    'BEGIN:VCARD',
    'VERSION:3.0',
    'PRODID:-//Apple Inc.//iPhone OS 18.1//EN',
    `N:${family};${given};;;`,
    `FN:${given} ${family}`,
    ...(organization === null ? [] : [`ORG:${organization};`, `TITLE:${title ?? ''}`]),
    ...(random.chance(0.7) ? [`EMAIL;type=INTERNET;type=HOME;type=pref:${email}`] : []),
    ...(random.chance(0.8) ? [`TEL;type=CELL;type=VOICE;type=pref:${phone}`] : []),
    ...(random.chance(0.3) ? [`item1.URL;type=pref:${profile}`, 'item1.X-ABLabel:_$!<HomePage>!$_'] : []),
    ...(random.chance(0.2) ? [`ADR;type=HOME;type=pref:;;${index} High Street;${city};;;`] : []),
    ...(random.chance(0.15) ? [`BDAY:${addDays(today, -7300 - random.below(14_600))}`] : []),
    ...(random.chance(0.15) ? [`NOTE:${textOf(random, 12)}`] : []),
    `UID:${index.toString(16).padStart(8, '0')}-0000-4000-8000-000000000000`,
    `REV:2026-10-01T10:00:00Z`,
    'END:VCARD',
    '',
  ];
  return lines.join('\r\n');
};

/** Words of talk, about so many of them. */
export const textOf = (random: Random, about: number): string => {
  const length = Math.max(2, Math.round(about * (0.5 + random.next())));
  const words = Array.from({ length }, () => talkWords[random.rank(talkWords.length)] ?? '');
  const text = words.join(' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
};

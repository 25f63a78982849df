import { addDays, type CalendarDay } from '../../src/core/dates/index.ts';
import { randomOf } from '../../src/core/testing/random.ts';

const addressOf = (guest: number): string => `guest${guest}@bench.example`;

/** So many people with an address, as vCards. */
export const guestsFile = (count: number): Buffer =>
  Buffer.from(
    Array.from({ length: count }, (_, guest) =>
      [
        'BEGIN:VCARD',
        'VERSION:3.0',
        `FN:Guest Number${guest}`,
        `N:Number${guest};Guest;;;`,
        `EMAIL:${addressOf(guest)}`,
        'END:VCARD',
        '',
      ].join('\r\n'),
    ).join(''),
  );

/** A calendar of some years as Google writes it: each event with one of the guests, at a time of its own. */
export const calendarFile = (events: number, guests: number, seed: number, today: CalendarDay): Buffer => {
  const random = randomOf(seed);
  const parts = Array.from({ length: events }, (_, index) => {
    const day = addDays(today, 30 - random.below(1500)).replaceAll('-', '');
    const minute = 480 + (index % 600);
    const two = (value: number): string => String(value).padStart(2, '0');
    const clock = `${two(Math.floor(minute / 60))}${two(minute % 60)}`;
    const guest = index % guests;
    return [
      'BEGIN:VEVENT',
      `DTSTART;TZID=Europe/Paris:${day}T${clock}${two(Math.floor(index / guests) % 60)}`,
      'DURATION:PT30M',
      'DTSTAMP:20261001T101500Z',
      'ORGANIZER;CN=Moe Self:mailto:moe@example.com',
      `UID:event${index}@google.com`,
      `ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;CN=Guest Nu`,
      ` mber${guest};X-NUM-GUESTS=0:mailto:${addressOf(guest)}`,
      'ATTENDEE;CUTYPE=INDIVIDUAL;PARTSTAT=ACCEPTED;CN=Moe Self:mailto:moe@example.com',
      'DESCRIPTION:Agenda and a room on the web\\nhttps://meet.google.com/abc-defg-hij',
      'LOCATION:',
      'SEQUENCE:0',
      'STATUS:CONFIRMED',
      'SUMMARY:Coffee',
      'END:VEVENT',
      '',
    ].join('\r\n');
  });
  return Buffer.from(
    `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nX-WR-CALNAME:moe@example.com\r\n${parts.join('')}END:VCALENDAR\r\n`,
  );
};

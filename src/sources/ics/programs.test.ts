import assert from 'node:assert/strict';
import test from 'node:test';
import type { CalendarDay, TimeZone } from '../../core/dates/index.ts';
import { corpusFiles } from '../testing/corpus.ts';
import { eventsWithin, readIcs } from '../testing/read-whole.ts';

const autumn = {
  from: '2026-09-01' as CalendarDay,
  to: '2027-03-31' as CalendarDay,
  zone: 'Europe/Berlin' as TimeZone,
  mine: ['moe@stone.example'],
};

const calendars: Readonly<Record<string, readonly string[]>> = {
  'exchange-series.ics': [
    '2026-10-05T08:00 60 Wochenrunde, with Petra Groß, Uwe Klein',
    '2026-10-20T13:00 60 Wochenrunde',
    '2026-10-26T09:00 60 Wochenrunde, with Petra Groß, Uwe Klein',
    '2026-11-02T09:00 60 Wochenrunde, with Petra Groß, Uwe Klein',
    '2026-12-24 for 3 days Urlaub',
  ],
  'lotus-notes.ics': [
    '2026-10-09T11:00 60 Revisión, with Ines Serrano',
    '2026-10-23T11:00 60 Revisión, with Ines Serrano',
  ],
  'icloud-every-other-day.ics': [
    '2026-10-01T18:00 90 Ensayo, with Pablo, Nena',
    '2026-10-07T17:00 90 Ensayo (antes)',
    '2026-10-09T18:00 90 Ensayo, with Pablo, Nena',
    '2027-03-09 for 1 days Cumpleaños de Pablo',
  ],
};

for (const [name, expected] of Object.entries(calendars))
  test(`all that happens in ${name} happens when and with whom it says`, () => {
    const [file] = corpusFiles('ics', name);
    assert.ok(file);
    const { events } = eventsWithin(readIcs(file.bytes), autumn);
    const shown = events.map(({ day, at, minutes, days, summary, organizer, attendees }) => {
      const names = [...new Set([organizer, ...attendees].flatMap((one) => one?.name ?? []))];
      const when =
        at === null ? `${day} for ${days} days` : `${new Date(at).toISOString().slice(0, 16)} ${minutes}`;
      return `${when} ${summary}${names.length === 0 ? '' : `, with ${names.join(', ')}`}`;
    });
    assert.deepEqual(shown.toSorted(), expected);
  });

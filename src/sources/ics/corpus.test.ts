import assert from 'node:assert/strict';
import test from 'node:test';
import { instantAt, type CalendarDay, type TimeZone } from '../../core/dates/index.ts';
import { corpusFiles } from '../testing/corpus.ts';
import { eventsWithin, readIcs } from '../testing/read-whole.ts';

const auckland = 'Pacific/Auckland' as TimeZone;
const always = {
  from: '1900-01-01' as CalendarDay,
  to: '2120-01-01' as CalendarDay,
  zone: auckland,
  mine: [],
};
/** The expected results stop at the hundredth day of a series. */
const hundredEach = {
  each: 100,
  all: 200_000,
  eachSteps: 100_000,
  allSteps: 5_000_000,
  zoneSteps: 1_000_000,
};

const files = corpusFiles('ics', '.ics');

for (const { name, bytes } of files)
  test(`every event of ${name} is read or refused, in time`, () => {
    const events = bytes.toString().match(/^BEGIN:VEVENT\s*$/gm)?.length ?? 0;
    const started = process.threadCpuUsage();
    const file = readIcs(bytes);
    const found = eventsWithin(file, always);
    const read = file.calendars.reduce((sum, calendar) => sum + calendar.events.length, 0);
    assert.equal(read + file.rejected, events);
    assert.ok(found.events.every(({ day, id }) => day >= always.from && day <= always.to && id !== ''));
    assert.ok(process.threadCpuUsage(started).user < 10e6);
  });

const jsonOf = new Map(corpusFiles('ics', '.json').map(({ name, bytes }) => [name, bytes]));
/** Files of one calendar, whose expected result is one value. */
const expectations = files.filter(
  ({ name, bytes }) =>
    jsonOf.has(name.replace(/ics$/, 'json')) && bytes.toString().match(/^BEGIN:VCALENDAR/gm)?.length === 1,
);

interface Expected {
  readonly events: readonly { readonly comp_id: number; readonly start: string }[];
}

/**
 * The expected results were written by another program, which guesses an unknown zone, reads no zone of the file's own
 * making and passes over X-WR-TIMEZONE; so not all can agree. What agrees must not become less.
 */
if (expectations.length > 0)
  test('as many events begin when another program says so as ever did', (t) => {
    let agreed = 0;
    let all = 0;
    for (const { name, bytes } of expectations) {
      const text = bytes.toString();
      const begins = [...text.matchAll(/^BEGIN:/gm)].map(
        ({ index }) => text.slice(0, index).split('\n').length,
      );
      const ours = Map.groupBy(eventsWithin(readIcs(bytes), always, hundredEach).events, ({ line }) =>
        begins.indexOf(line),
      );
      const { events } = JSON.parse(String(jsonOf.get(name.replace(/ics$/, 'json')))) as Expected;
      for (const [component, expected] of Map.groupBy(events, (event) => event.comp_id)) {
        if (text.split('\n')[(begins[component] ?? 0) - 1]?.startsWith('BEGIN:VEVENT') !== true) continue;
        const starts = (ours.get(component) ?? [])
          .map(({ at, day }) => at ?? instantAt(day, 0, auckland))
          .toSorted((one, other) => one - other);
        const theirs = expected.map(({ start }) => Date.parse(start)).toSorted((one, other) => one - other);
        const isCut = theirs.length >= 90;
        all += 1;
        if (
          JSON.stringify(isCut ? starts.slice(0, 90) : starts) ===
          JSON.stringify(isCut ? theirs.slice(0, 90) : theirs)
        )
          agreed += 1;
        else if (process.env['GOODTURN_DIFFERENCES'])
          t.diagnostic(`${name} ${component} ${starts.length}/${theirs.length}`);
      }
    }
    t.diagnostic(`${agreed} of ${all} events begin when the other program says so`);
    assert.ok(agreed >= Math.floor(all * 0.92), `${agreed} of ${all}`);
  });

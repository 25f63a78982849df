import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseCalendarDay, type TimeZone } from '../dates/index.ts';
import { countingIds } from '../ids.ts';
import { sampleBook } from './sample-book.ts';
import { samplePeople } from './sample-people.ts';

const zone = 'Europe/Paris' as TimeZone;
const make = (text: string) => {
  const today = parseCalendarDay(text);
  assert.ok(today);
  return sampleBook(today, zone, countingIds());
};

test('sixty people with different names, and the same book from the same ids', () => {
  assert.equal(samplePeople.length, 60);
  assert.equal(new Set(samplePeople.map(([given]) => given)).size, 60);
  assert.deepEqual(make('2026-11-18'), make('2026-11-18'));
});

test('every link leads to a record of the same book, on a leap day too', () => {
  for (const today of ['2026-11-18', '2028-02-29', '2027-01-01']) {
    const book = make(today);
    const people = new Set(book.person?.map(({ id }) => id));
    const interactions = new Set(book.interaction?.map(({ id }) => id));
    for (const table of [
      book.contactPoint,
      book.position,
      book.topic,
      book.thanks,
      book.promise,
      book.thread,
      book.favor,
      book.fact,
      book.importantDate,
      book.message,
    ]) {
      assert.ok(table && table.length > 0);
      for (const record of table) assert.ok(people.has(record.personId));
    }
    for (const participant of book.participant ?? []) {
      assert.ok(participant.personId && people.has(participant.personId));
      assert.ok(interactions.has(participant.interactionId));
    }
    const ids = Object.values(book)
      .flat()
      .map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
  }
});

test('what somebody told of a company was told in a talk, and of the last talks some came through an introduction', () => {
  const book = make('2026-11-18');
  const dayOf = new Map(book.interaction?.map(({ id, day }) => [id, day]));
  const talks = (book.participant ?? []).map(({ personId, interactionId }) => ({
    personId,
    day: dayOf.get(interactionId) ?? '',
  }));
  const told = (book.evidence ?? []).filter(({ personId }) => personId !== null);
  assert.ok(told.length > 5);
  for (const { personId, day, what } of told)
    assert.ok(
      talks.some((talk) => talk.personId === personId && talk.day === day),
      what,
    );
  const introduced = new Set(
    book.person?.flatMap(({ id, introducedBy }) => (introducedBy === null ? [] : [id])),
  );
  const last = talks.filter(({ day }) => day >= '2026-10-21' && day <= '2026-11-18');
  assert.ok(last.filter(({ personId }) => personId !== null && introduced.has(personId)).length >= 2);
});

test('a message that went out is one of the talks of its day, and another is in the works', () => {
  const book = make('2026-11-18');
  const [sent, writing] = book.message ?? [];
  const talk = book.interaction?.find(({ id }) => id === sent?.interactionId);
  assert.deepEqual([sent?.state, talk?.day, talk?.direction], ['sent', '2026-10-29', 'me']);
  assert.deepEqual([writing?.state, writing?.interactionId, writing?.sentAt], ['writing', null, null]);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  fixedClock,
  type CalendarDay,
  type Instant,
  type PartialDate,
  type TimeZone,
} from '../core/dates/index.ts';
import { countingIds, type Id, type InteractionId, type PersonId } from '../core/ids.ts';
import type { Interaction } from '../core/interactions/interaction.ts';
import { enginesUnderTest, openBook } from '../store/testing/books.ts';
import type { Space } from '../store/space.ts';
import { addFact } from './add-fact.ts';
import { addFavor } from './add-favor.ts';
import { addPerson } from './add-person.ts';
import { addPromise } from './add-promise.ts';
import { addThread } from './add-thread.ts';
import { changeInteraction } from './change-interaction.ts';
import { changePeople } from './change-people.ts';
import { changePerson } from './change-person.ts';
import { changePromise } from './change-promise.ts';
import { changeThread } from './change-thread.ts';
import type { Deps } from './deps.ts';
import { listPeople } from './list-people.ts';
import { removeInteraction } from './remove-interaction.ts';
import { removePerson } from './remove-person.ts';
import { removeRecord } from './remove-record.ts';
import { changeSettings, showSettings } from './settings.ts';
import { listHistory, showBatch, showPersonHistory } from './show-history.ts';
import { showPerson, type PersonCard } from './show-person.ts';
import { showTimeline } from './show-timeline.ts';

const sqlite = enginesUnderTest.filter(({ kind }) => kind === 'sqlite');
/** 2026-11-18, nine in Paris. */
const now = Date.UTC(2026, 10, 18, 8) as Instant;
const today = '2026-11-18' as CalendarDay;

const idOf = <Name extends string>(count: number): Id<Name> =>
  `00000000-0000-7000-9000-${String(count).padStart(12, '0')}` as Id<Name>;
const ada = idOf<'PersonId'>(1);
const ken = idOf<'PersonId'>(2);

/** A book of one test, with Ada and Ken in it. */
const inBook = (work: (deps: Deps) => Promise<void>) => async (): Promise<void> => {
  for (const engine of sqlite) {
    await using book = await openBook(engine);
    const deps: Deps = { space: book.space, clock: fixedClock(now), ids: countingIds(5000) };
    await addPerson(deps, {
      id: ada,
      name: { given: 'Ada', family: 'Quill' },
      contactPoints: [
        {
          kind: 'email',
          value: 'ada@engines.example',
          label: 'work',
          preferred: true,
          service: null,
          address: null,
        },
      ],
      positions: [{ title: 'Engineer', organization: 'Analytical Engines' }],
      topics: ['cold chains'],
      groups: ['alumni'],
    });
    await addPerson(deps, { id: ken, name: { given: 'Ken', family: 'Mori' } });
    await work(deps);
  }
};

const cardOf = async (deps: Deps, id: PersonId): Promise<PersonCard> => {
  const card = await showPerson(deps, { id });
  assert.ok(card.ok);
  return card.value;
};

const talk = async (
  space: Space,
  count: number,
  day: string,
  fields: Partial<Interaction> = {},
): Promise<InteractionId> => {
  const id = idOf<'InteractionId'>(1000 + count);
  await space.write({ action: 'log', summary: 'a talk' }, async (writer) => {
    await writer.put('interaction', {
      id,
      day: day as CalendarDay,
      at: null,
      kind: 'call',
      direction: 'me',
      minutes: 20,
      depth: null,
      purpose: null,
      text: null,
      planned: false,
      attendees: null,
      outcome: 'happened',
      briefReadAt: null,
      history: false,
      source: 'log',
      foreignId: null,
      loggedAt: now,
      ...fields,
    });
    await writer.put('participant', {
      id: idOf<'ParticipantId'>(2000 + count),
      interactionId: id,
      personId: ada,
      name: null,
      role: 'with',
    });
  });
  return id;
};

test(
  'someone added by hand is on their card with all that was said',
  inBook(async (deps) => {
    const card = await cardOf(deps, ada);
    assert.equal(card.name, 'Ada Quill');
    assert.equal(card.organization, 'Analytical Engines');
    assert.equal(card.title, 'Engineer');
    assert.deepEqual(card.topics, ['cold chains']);
    assert.deepEqual(card.groups, ['alumni']);
    assert.equal(card.contactPoints[0]?.key, 'email:ada@engines.example');
    assert.equal(card.warmth, null);
    assert.equal(card.next, null);
    assert.deepEqual(card.timeline, { rows: [], cursor: null, total: 0 });
  }),
);

test(
  'the same id again is the same request: nothing is written',
  inBook(async (deps) => {
    const again = await addPerson(deps, { id: ada, name: { given: 'Ada', family: 'Quill' } });
    assert.deepEqual(again, { ok: true, value: { id: ada, name: 'Ada Quill', batch: null } });
  }),
);

test(
  'nobody without a name or an address',
  inBook(async (deps) => {
    const nobody = await addPerson(deps, { id: idOf(9), name: { given: null } });
    assert.equal(!nobody.ok && nobody.error.type, 'invalid');
  }),
);

test(
  'a change touches what was said, replaces lists whole, and is undone in one step',
  inBook(async (deps) => {
    const before = await cardOf(deps, ada);
    const changed = await changePerson(deps, {
      id: ada,
      name: { nickname: 'Addy' },
      note: 'met on the ferry',
      topics: ['honest numbers', 'cold chains'],
      contactPoints: [],
      positions: [
        { title: 'Head of Mill', organization: 'Analytical Engines' },
        { title: 'Mentor', organization: 'Port School', organizationKind: 'school' },
      ],
    });
    assert.ok(changed.ok && changed.value.batch !== null);
    const after = await cardOf(deps, ada);
    assert.equal(after.person.given, 'Ada');
    assert.equal(after.callName, 'Addy');
    assert.equal(after.person.note, 'met on the ferry');
    assert.deepEqual([...after.topics].toSorted(), ['cold chains', 'honest numbers']);
    assert.deepEqual(after.groups, ['alumni']);
    assert.deepEqual(after.contactPoints, []);
    const organizations = await deps.space.read((reader) => reader.list('organization'));
    assert.deepEqual(organizations.map(({ name }) => name).toSorted(), ['Analytical Engines', 'Port School']);
    await deps.space.undo(changed.value.batch);
    assert.deepEqual(await cardOf(deps, ada), before);
  }),
);

test(
  'R4: who is placed without history gets a first day, spread; who leaves the layer loses it',
  inBook(async (deps) => {
    await changePeople(deps, { ids: [ada, ken], change: { layer: 'active' } });
    const first = (await cardOf(deps, ada)).person;
    assert.equal(first.layerSince, today);
    // ceil(1 * 90 / 35) and ceil(2 * 90 / 35) days on.
    assert.equal(first.firstDue, '2026-11-21');
    assert.equal((await cardOf(deps, ken)).person.firstDue, '2026-11-24');
    assert.equal((await cardOf(deps, ada)).tie?.keepDue, '2026-11-21');
    await changePerson(deps, { id: ada, layer: null });
    const { person, tie } = await cardOf(deps, ada);
    assert.deepEqual(
      [person.layer, person.layerSince, person.firstDue, tie?.keepDue ?? null],
      [null, null, null, null],
    );
  }),
);

test(
  'R4: who is placed with history has no first day of their own',
  inBook(async (deps) => {
    await talk(deps.space, 1, '2026-11-10');
    await changePerson(deps, { id: ada, layer: 'close' });
    assert.equal((await cardOf(deps, ada)).person.firstDue, null);
  }),
);

test(
  'a bulk edit changes many in one batch and passes over who is not there',
  inBook(async (deps) => {
    const changed = await changePeople(deps, {
      ids: [ada, ken, idOf(77)],
      change: { layer: 'wide', addTopics: ['ports', 'Cold Chains'], removeGroups: ['Alumni'] },
    });
    assert.equal(changed.changed, 2);
    const { rows } = await listPeople(deps, { due: false, layer: 'wide', sort: 'name' });
    assert.deepEqual(
      rows.map(({ name, topics }) => [name, [...topics].toSorted()]),
      [
        ['Ada Quill', ['cold chains', 'ports']],
        ['Ken Mori', ['Cold Chains', 'ports']],
      ],
    );
    assert.deepEqual((await cardOf(deps, ada)).groups, []);
    await deps.space.undo(null);
    assert.equal((await listPeople(deps, { due: false, layer: 'wide' })).total, 0);
  }),
);

test(
  'who is removed is in no list and has no card until undo',
  inBook(async (deps) => {
    await removePerson(deps, { id: ada });
    assert.equal((await showPerson(deps, { id: ada })).ok, false);
    assert.equal((await listPeople(deps, { due: false })).total, 1);
    const again = await removePerson(deps, { id: ada });
    assert.equal(!again.ok && again.error.type, 'not-found');
    await deps.space.undo(null);
    assert.equal((await cardOf(deps, ada)).name, 'Ada Quill');
  }),
);

test(
  'a list shows warmth of today and when the next touch is due',
  inBook(async (deps) => {
    await talk(deps.space, 1, '2026-11-17', { kind: 'video', minutes: 30 });
    await changePerson(deps, { id: ada, layer: 'close', mutualContacts: 4 });
    const { rows } = await listPeople(deps, { due: false, text: 'quill' });
    assert.equal(rows[0]?.lastInteraction, '2026-11-17');
    // One video call of 30 minutes the day before: 100 * (1 - exp(-0.9 * 2^(-1/90))) = 59.
    assert.equal(rows[0]?.warmth, 59);
    assert.equal((await listPeople(deps, { due: true })).total, 0);
  }),
);

test(
  'the timeline is newest first and paged without gap or repeat',
  inBook(async (deps) => {
    for (let count = 1; count <= 45; count += 1)
      await talk(deps.space, count, `2026-${String(1 + (count % 10)).padStart(2, '0')}-15`, {
        loggedAt: (now + count) as Instant,
      });
    await talk(deps.space, 99, '2026-12-01', { planned: true, outcome: 'open' });
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const page = await showTimeline(deps, { id: ada, cursor, limit: 10 });
      assert.ok(page.ok);
      seen.push(...page.value.rows.map(({ interaction }) => `${interaction.day} ${interaction.id}`));
      assert.equal(page.value.total, 45);
      cursor = page.value.cursor;
    } while (cursor !== null);
    assert.equal(new Set(seen).size, 45);
    assert.deepEqual(
      seen.map((text) => text.slice(0, 10)),
      seen
        .map((text) => text.slice(0, 10))
        .toSorted()
        .toReversed(),
    );
    const card = await cardOf(deps, ada);
    assert.equal(card.timeline.rows.length, 20);
    assert.deepEqual(
      card.planned.map(({ interaction }) => interaction.day),
      ['2026-12-01'],
    );
    assert.equal(card.next?.title, 'Get ready for Ada');
  }),
);

test(
  'the year is a line that rises with a talk and fades after it',
  inBook(async (deps) => {
    await talk(deps.space, 1, '2026-06-01', { kind: 'coffee', minutes: 45 });
    const { year, warmth } = await cardOf(deps, ada);
    const before = year.points.filter(({ day }) => day < '2026-06-01');
    const after = year.points.filter(({ day }) => day >= '2026-06-01').map(({ value }) => value);
    assert.ok(before.every(({ value }) => value === 0));
    assert.equal(after[0], 63);
    assert.deepEqual(
      after,
      after.toSorted((one, other) => other - one),
    );
    assert.equal(after.at(-1), warmth?.value);
    assert.deepEqual(
      year.talks.map(({ day, kind }) => [day, kind]),
      [['2026-06-01', 'coffee']],
    );
  }),
);

test(
  'R2: a promise without a day gets the day of its kind; kept, it is closed',
  inBook(async (deps) => {
    const id = idOf<'PromiseId'>(300);
    const said = { id, personId: ada, what: 'send the article', by: 'me' } as const;
    const made = await addPromise(deps, said);
    assert.ok(made.ok);
    assert.deepEqual([made.value.promise.kind, made.value.promise.due], ['send', '2026-11-23']);
    assert.equal((await addPromise(deps, said)).ok && (await cardOf(deps, ada)).promises.length, 1);
    assert.equal((await cardOf(deps, ada)).next?.card, `promise:${id}`);
    const kept = await changePromise(deps, { id, state: 'kept' });
    assert.equal(kept.ok && kept.value.promise.closedAt, now);
    assert.deepEqual((await cardOf(deps, ada)).promises, []);
    await deps.space.undo(null);
    assert.equal((await cardOf(deps, ada)).promises.length, 1);
  }),
);

test(
  'R5: the road shows the last two things each way, in words',
  inBook(async (deps) => {
    for (const [count, what] of ['a note', 'an article', 'a translation'].entries())
      await addFavor(deps, {
        id: idOf(400 + count),
        personId: ada,
        direction: 'given',
        kind: 'article',
        what,
        day: `2026-11-0${count + 1}` as CalendarDay,
      });
    const wrong = await addFavor(deps, {
      id: idOf(410),
      personId: ada,
      direction: 'given',
      kind: 'vouching',
      what: 'x',
    });
    assert.equal(!wrong.ok && wrong.error.type, 'invalid');
    const { road } = await cardOf(deps, ada);
    assert.equal(road.given.count, 3);
    assert.deepEqual(
      road.given.last.map(({ what }) => what),
      ['a translation', 'an article'],
    );
    assert.equal(road.received.count, 0);
  }),
);

test(
  'R18: what to ask about, asked; R17: what I know of them; taken out again',
  inBook(async (deps) => {
    const thread = idOf<'ThreadId'>(500);
    await addThread(deps, { id: thread, personId: ada, what: 'the pilot', when: '2027-03' as PartialDate });
    const fact = idOf<'FactId'>(501);
    await addFact(deps, { id: fact, personId: ada, what: 'sails on Sundays' });
    assert.deepEqual(
      (await cardOf(deps, ada)).threads.map(({ what }) => what),
      ['the pilot'],
    );
    const asked = await changeThread(deps, { id: thread, state: 'asked' });
    assert.equal(asked.ok && asked.value.thread.closedOn, today);
    await removeRecord(deps, { record: 'fact', id: fact });
    const card = await cardOf(deps, ada);
    assert.deepEqual([card.threads, card.facts], [[], []]);
    const gone = await removeRecord(deps, { record: 'fact', id: fact });
    assert.equal(!gone.ok && gone.error.type, 'not-found');
  }),
);

test(
  'what belongs to nobody is refused',
  inBook(async (deps) => {
    const nobody = idOf<'PersonId'>(77);
    for (const refused of [
      await addPromise(deps, { id: idOf(1), personId: nobody, what: 'x', by: 'me' }),
      await addFavor(deps, { id: idOf(1), personId: nobody, direction: 'given', kind: 'news', what: 'x' }),
      await addThread(deps, { id: idOf(1), personId: nobody, what: 'x', when: null }),
      await addFact(deps, { id: idOf(1), personId: nobody, what: 'x' }),
      await changePerson(deps, { id: nobody, note: 'x' }),
      await showTimeline(deps, { id: nobody, cursor: null, limit: 5 }),
    ])
      assert.equal(!refused.ok && refused.error.type, 'not-found');
  }),
);

test(
  'history tells each action with what it wrote',
  inBook(async (deps) => {
    await changePerson(deps, { id: ken, note: 'tall' });
    const page = await listHistory(deps, { cursor: null, limit: 2 });
    assert.deepEqual(
      page.rows.map(({ summary }) => summary),
      ['Changed Ken Mori', 'Added Ken Mori'],
    );
    const rest = await listHistory(deps, { cursor: page.cursor as never, limit: 2 });
    assert.deepEqual([rest.rows.map(({ summary }) => summary), rest.cursor], [['Added Ada Quill'], null]);
    const [newest] = page.rows;
    assert.ok(newest);
    const shown = await showBatch(deps, newest.id);
    assert.ok(shown.ok);
    assert.deepEqual(
      shown.value.changes.map(({ after }) => after?.['note']),
      ['tall'],
    );
    const own = await showPersonHistory(deps, ken);
    assert.deepEqual(
      own.map(({ batch }) => batch.action),
      ['edit', 'add'],
    );
    assert.equal((await showBatch(deps, idOf(9))).ok, false);
  }),
);

test(
  'settings: defaults filled in, numbers of the method overridden and given back',
  inBook(async (deps) => {
    assert.equal((await showSettings(deps)).mode, 'seeker');
    const changed = await changeSettings(deps, {
      timeZone: 'Asia/Tokyo' as TimeZone,
      weekAim: 4,
      method: { 'thanks.due_h': 48 },
    });
    assert.ok(changed.ok);
    assert.deepEqual(
      [changed.value.settings.timeZone, changed.value.settings.weekAim, changed.value.settings.method],
      ['Asia/Tokyo', 4, { 'thanks.due_h': 48 }],
    );
    const back = await changeSettings(deps, { method: { 'thanks.due_h': null } });
    assert.deepEqual(back.ok && back.value.settings.method, {});
    for (const wrong of [
      { method: { 'thanks.nothing': 1 } },
      { method: { 'thanks.due_h': 'soon' } },
      { timeZone: 'Mars/X' as TimeZone },
    ]) {
      const refused = await changeSettings(deps, wrong);
      assert.equal(!refused.ok && refused.error.type, 'invalid');
    }
  }),
);

test(
  'R1: a talk that is moved takes its thank-you along, and keeps its time of day',
  inBook(async (deps) => {
    const at = Date.UTC(2026, 10, 17, 14) as Instant;
    const id = await talk(deps.space, 1, '2026-11-17', { at });
    const dueAt = (at + 24 * 3_600_000) as Instant;
    await deps.space.write({ action: 'log', summary: 'thanks' }, (writer) =>
      writer.put('thanks', {
        id: idOf<'ThanksId'>(700),
        interactionId: id,
        personId: ada,
        cause: 'talk',
        because: '20 minutes on the phone',
        dueAt,
        state: 'due',
        closedAt: null,
        messageId: null,
      }),
    );
    const changed = await changeInteraction(deps, { id, day: '2026-11-16' as CalendarDay, minutes: 25 });
    assert.ok(changed.ok);
    assert.deepEqual(
      [changed.value.interaction.at, changed.value.interaction.minutes],
      [at - 24 * 3_600_000, 25],
    );
    const thanksDue = async () => (await cardOf(deps, ada)).thanks.map((thanks) => thanks.dueAt);
    assert.deepEqual(await thanksDue(), [at]);
    const timed = await changeInteraction(deps, { id, time: '09:30' });
    // The book was told no zone, so its clock is UTC.
    assert.equal(timed.ok && timed.value.interaction.at, Date.UTC(2026, 10, 16, 9, 30));
    await changeInteraction(deps, { id, time: null });
    assert.deepEqual(await thanksDue(), [Date.UTC(2026, 10, 17, 18)]);
    const missing = await changeInteraction(deps, { id: idOf(9), minutes: 1 });
    assert.equal(!missing.ok && missing.error.type, 'not-found');
  }),
);

test(
  'a talk that is removed takes along what it made, and undo brings all of it back',
  inBook(async (deps) => {
    const id = await talk(deps.space, 1, '2026-11-17');
    await deps.space.write({ action: 'log', summary: 'promise' }, (writer) =>
      writer.put('promise', {
        id: idOf<'PromiseId'>(800),
        personId: ada,
        by: 'me',
        what: 'the article',
        kind: 'send',
        due: today,
        madeOn: today,
        interactionId: id,
        state: 'open',
        closedAt: null,
      }),
    );
    const before = await cardOf(deps, ada);
    await removeInteraction(deps, { id });
    const after = await cardOf(deps, ada);
    assert.deepEqual([after.timeline.total, after.promises, after.warmth], [0, [], null]);
    await deps.space.undo(null);
    assert.deepEqual(await cardOf(deps, ada), before);
    assert.equal((await removeInteraction(deps, { id: idOf(9) })).ok, false);
  }),
);

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CalendarDay, Instant, PartialDate, TimeZone } from '../../core/dates/index.ts';
import { addFact } from './add-fact.ts';
import { addFavor } from './add-favor.ts';
import { addPromise } from './add-promise.ts';
import { addThread } from './add-thread.ts';
import { advanceAsk } from '../asks/advance-ask.ts';
import { changeInteraction } from '../log/change-interaction.ts';
import { changePerson } from '../people/change-person.ts';
import { changePromise } from './change-promise.ts';
import { changeThread } from './change-thread.ts';
import { listAsks } from '../asks/list-asks.ts';
import { planAsk } from '../asks/plan-ask.ts';
import { removeInteraction } from '../log/remove-interaction.ts';
import { removePerson } from '../people/remove-person.ts';
import { removeRecord } from './remove-record.ts';
import { changeSettings, showSettings } from '../settings/settings.ts';
import { listHistory, showBatch, showPersonHistory } from '../history/show-history.ts';
import { showTimeline } from '../people/show-timeline.ts';
import { ada, cardOf, idOf, inBook, ken, now, talk, today } from '../testing/people-book.ts';

test(
  'R2: a promise without a day gets the day of its kind; kept, it is closed',
  inBook(async (deps) => {
    const id = idOf<'PromiseId'>(300);
    const said = { id, personId: ada, what: 'send the article', by: 'me' } as const;
    const made = await addPromise(deps, said);
    assert.ok(made.ok);
    const { kind, due, daySaid } = made.value.promise;
    assert.deepEqual([kind, due, daySaid], ['send', '2026-11-23', false]);
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
  'R5: thanks that were sent say on the road what they were for',
  inBook(async (deps) => {
    const called = await talk(deps.space, 1, today, { minutes: 25 });
    const sent = await talk(deps.space, 2, today, { kind: 'email', minutes: null, purpose: 'thanks' });
    await deps.space.write({ action: 'thank', summary: 'thanked' }, (writer) =>
      writer.put('thanks', {
        id: idOf<'ThanksId'>(424),
        interactionId: called,
        personId: ada,
        cause: 'talk',
        because: '25 minutes on the phone',
        dueAt: now,
        state: 'thanked',
        closedAt: now,
        messageId: sent,
      }),
    );
    const { road } = await cardOf(deps, ada);
    assert.deepEqual(
      [road.received, road.given].map(({ last }) => last.map(({ what }) => what)),
      [['25 minutes on the phone'], ['thanks for 25 minutes on the phone']],
    );
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
    await changeSettings(deps, { me: { given: 'Moe', team: 'Risk' } });
    const placed = await changeSettings(deps, { me: { team: null, department: 'Finance' } });
    assert.deepEqual(placed.ok && placed.value.settings.me, {
      given: 'Moe',
      team: null,
      department: 'Finance',
    });
    const back = await changeSettings(deps, { method: { 'thanks.due_h': null } });
    assert.deepEqual(back.ok && back.value.settings.method, {});
    for (const wrong of [{ method: { 'thanks.nothing': 1 } }, { method: { 'thanks.due_h': 'soon' } }]) {
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
        daySaid: true,
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

test(
  'R3: no day for a nudge to whom is not to be contacted, and nothing listed of whom is in the trash',
  inBook(async (deps) => {
    const id = idOf<'AskId'>(41);
    await planAsk(deps, { id, personId: ada, kind: 'advice', what: 'the rota' });
    await advanceAsk(deps, { id, step: { type: 'sent' } });
    const nudges = async (): Promise<readonly unknown[]> =>
      (await listAsks(deps, {})).map(({ nudgeOn, stopOn }) => [nudgeOn, stopOn]);
    const waiting = await nudges();
    assert.notDeepEqual(waiting, [[null, null]]);
    await changePerson(deps, { id: ada, state: 'do-not-contact' });
    assert.deepEqual(await nudges(), [[null, null]]);
    await removePerson(deps, { id: ada });
    assert.deepEqual(await nudges(), []);
    await deps.space.undo(null);
    await deps.space.undo(null);
    assert.deepEqual(await nudges(), waiting);
  }),
);

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fillWithSample } from '../../actions/book/fill-with-sample.ts';
import { ada, addAda, idOf, line, onServer } from '../testing/api.ts';

test(
  'the first day: a line is understood, saved, and makes the day; done and undo bring it back',
  onServer(async (server) => {
    await addAda(server);
    const preview = await server.ask('previewLog', { body: { text: line } });
    assert.equal(preview.saved, null);
    assert.deepEqual(
      [preview.draft.people[0]?.id, preview.draft.day, preview.draft.minutes, preview.draft.promises[0]?.due],
      [ada, '2026-11-17', 20, '2026-11-20'],
    );
    assert.match(preview.draft.thanks[0]?.due ?? '', /^2026-11-18T/);

    const body = { id: idOf(2), text: line };
    const logged = await server.ask('logConversation', { body });
    assert.equal(logged.saved, idOf(2));
    assert.equal(logged.thanks.length, 1);
    assert.equal(logged.thanks[0]?.lines.length, 3);
    const again = await server.ask('logConversation', { body });
    assert.equal(again.batch, null);

    const before = await server.ask('showToday');
    assert.equal(before.cards[0]?.key, `thanks:${idOf(2)}:${ada}`);
    assert.equal(before.cards[0].payload?.kind, 'draft');
    const done = await server.ask('finishCard', {
      params: { key: before.cards[0].key },
      body: { id: idOf(3), text: 'Thank you for telling me straight that there are no openings.' },
    });
    assert.deepEqual([done.state, done.thin], ['done', false]);
    const after = await server.ask('showToday');
    assert.ok(!after.cards.some(({ key }) => key === done.key));
    assert.ok(done.batch);
    await server.ask('undo', { body: { batch: done.batch } });
    assert.deepEqual(await server.ask('showToday'), before);
  }),
);

test(
  'a card is snoozed by words or day, and put off',
  onServer(async (server) => {
    await addAda(server);
    await server.ask('logConversation', { body: { id: idOf(2), text: line } });
    const [card] = (await server.ask('showToday')).cards;
    assert.ok(card);
    const snoozed = await server.ask('snoozeCard', { params: { key: card.key }, body: { when: '1w' } });
    assert.deepEqual([snoozed.state, snoozed.until], ['snoozed', '2026-11-25']);
    const refused = await server.client.call('snoozeCard', {
      params: { key: card.key },
      body: { when: 'whenever' },
    });
    assert.equal(!refused.ok && refused.error.type, 'invalid');
    const skipped = await server.ask('skipCard', { params: { key: card.key } });
    assert.deepEqual([skipped.state, skipped.ask], ['skipped', false]);
    await server.ask('listLaterCards', { query: { limit: 10 } });
  }),
);

test(
  'a letter of one’s own is read as it would be before it is saved, and nothing is saved',
  onServer(async (server) => {
    await fillWithSample(server.book.deps);
    const { id } = await server.ask('findPerson', { query: { ref: 'Ada Quill' } });
    const body = {
      kind: 'keep' as const,
      subject: 'Olá {name}',
      text: 'Olá {name},\n{nombre} {what: o que pede}',
    };
    assert.deepEqual(await server.ask('previewLetter', { params: { id }, body }), {
      subject: 'Olá Ada',
      lines: ['Olá Ada,', '[your own words] [o que pede]'],
      unknown: ['nombre'],
    });
    assert.deepEqual((await server.ask('showSettings')).templates, {});
  }),
);

test(
  'the sample book: every screen’s questions are answered as the contract says',
  onServer(async (server) => {
    await fillWithSample(server.book.deps);
    const today = await server.ask('showToday');
    assert.ok(today.cards.length > 0);
    const later = await server.ask('listLaterCards', { query: { limit: 5 } });
    assert.ok(later.rows.length <= 5);
    const people = await server.ask('listPeople', { query: { sort: 'name', limit: 200 } });
    assert.ok(people.total >= 50);
    for (const { id } of people.rows) {
      const card = await server.ask('showPerson', { params: { id } });
      assert.equal(card.person.id, id);
      await server.ask('draftMessage', { params: { id }, query: { kind: 'keep' } });
    }
    const { rows } = await server.ask('listPeople', { query: { due: 'true', sort: 'nextDue' } });
    for (const row of rows) assert.ok(row.nextDue !== null && row.nextDue <= today.day);
    const search = await server.ask('search', { query: { q: people.rows[0]?.name.slice(0, 4) ?? '' } });
    assert.ok(search.people.length > 0);
    await server.ask('showSettings');
    let numbers = await server.ask('showMethod', { query: { limit: 150 } });
    let seen = numbers.rows.length;
    while (numbers.cursor !== null) {
      numbers = await server.ask('showMethod', { query: { limit: 150, cursor: numbers.cursor } });
      seen += numbers.rows.length;
    }
    assert.equal(seen, numbers.total);
    const set = await server.ask('changeSettings', { body: { weekAim: 4, method: { 'thanks.due_h': 48 } } });
    assert.deepEqual([set.settings.weekAim, set.settings.method], [4, { 'thanks.due_h': 48 }]);
    const history = await server.ask('listHistory', { query: { limit: 1 } });
    const all = await server.ask('listHistory', { query: { limit: 200 } });
    // That Today was looked at above is nothing that was done.
    assert.deepEqual(
      all.rows.filter(({ action }) => action === 'pick'),
      [],
    );
    const [newest] = history.rows;
    assert.ok(newest);
    assert.equal((await server.ask('showBatch', { params: { batch: newest.id } })).batch.action, 'settings');
    const status = await server.ask('showStatus');
    assert.deepEqual([status.firstRun, status.book, status.day], [false, 'own', '2026-11-18']);
    const verified = await server.ask('verifyBook');
    assert.deepEqual([verified.sound, verified.counts['people']], [true, people.total]);
    assert.deepEqual((await server.ask('repairBook')).repaired, ['ties: 1 entry']);
  }),
);

test(
  'a minute after a talk: what is asked, what is kept, and the words that are named',
  onServer(async (server) => {
    await addAda(server);
    await server.ask('logConversation', { body: { id: idOf(2), text: line } });
    const asked = await server.ask('showDebrief', { query: { personId: ada } });
    assert.deepEqual([asked.talk.id, asked.people[0]?.name, asked.talk.minutes], [idOf(2), 'Ada Quill', 20]);
    const kept = await server.ask('debriefTalk', {
      params: { id: idOf(2) },
      body: { depth: 'deep', talkShare: 'them', didForMe: 'explained the port', caresAbout: 'her divorce' },
    });
    assert.match(kept.thanks[0]?.lines.join(' ') ?? '', /port/u);
    assert.deepEqual(kept.notice?.found, [{ topic: 'family', words: 'divorce' }]);
    const told = await server.ask('showDebrief', { query: { interactionId: idOf(2) } });
    assert.deepEqual([told.talk.depth, told.talk.talkShare], ['deep', 'them']);
    const fact = await server.ask('addFact', {
      body: { id: idOf(40), personId: ada, what: 'likes a healthy market' },
    });
    assert.equal(fact.notice, null);
  }),
);

test(
  'a talk is mended and taken out',
  onServer(async (server) => {
    await addAda(server);
    await server.ask('logConversation', { body: { id: idOf(2), text: line } });
    const changed = await server.ask('changeInteraction', {
      params: { id: idOf(2) },
      body: { minutes: 35, time: '15:30' },
    });
    assert.deepEqual([changed.interaction.minutes, changed.interaction.at], [35, '2026-11-17T14:30:00.000Z']);
    const timeline = await server.ask('showTimeline', { params: { id: ada }, query: {} });
    assert.equal(timeline.rows[0]?.people[0]?.name, 'Ada Quill');
    await server.ask('removeInteraction', { params: { id: idOf(2) } });
    assert.equal((await server.ask('showTimeline', { params: { id: ada }, query: {} })).total, 0);
  }),
);

test(
  'the thank-you is drafted from the record and judged by C08',
  onServer(async (server) => {
    await addAda(server);
    await server.ask('logConversation', { body: { id: idOf(2), text: line } });
    const draft = await server.ask('draftMessage', { params: { id: ada }, query: { kind: 'thanks' } });
    assert.equal(draft.lines.length, 3);
    assert.equal(draft.to, 'ada@engines.example');
    assert.match(draft.mailto ?? '', /^mailto:ada@engines\.example\?subject=Thank/);
    const thin = await server.ask('judgeThanks', { body: { text: 'Thanks a lot!', personId: ada } });
    assert.deepEqual([thin.verdict, thin.findings.length], ['thin', 1]);
    const good = await server.ask('judgeThanks', {
      body: {
        text: 'Thank you for telling me straight that there are no openings.',
        personId: ada,
        interactionId: idOf(2),
      },
    });
    assert.deepEqual([good.verdict, good.findings], ['done', []]);
  }),
);

test(
  'an unclear name lists who may be meant, and nothing is saved',
  onServer(async (server) => {
    for (const [count, family] of ['Rivers', 'Stone'].entries())
      await server.ask('addPerson', { body: { id: idOf(20 + count), name: { given: 'Sam', family } } });
    const refused = await server.client.call('logConversation', {
      body: { id: idOf(2), text: 'Coffee with Sam today' },
    });
    assert.ok(!refused.ok && refused.error.type === 'ambiguous');
    assert.deepEqual(refused.error.candidates?.map(({ name }) => name).toSorted(), [
      'Sam Rivers',
      'Sam Stone',
    ]);
    const chosen = await server.ask('logConversation', {
      body: { id: idOf(2), text: 'Coffee with Sam today', people: { Sam: idOf(21) } },
    });
    assert.equal(chosen.people[0]?.name, 'Sam Stone');
  }),
);

test(
  'words to somebody are weighed by their hour and by whom else they went to',
  onServer(async (server) => {
    await addAda(server);
    const { blocked, says } = await server.ask('weighMessage', {
      params: { id: ada },
      body: { text: 'Hi Ada' },
    });
    assert.deepEqual([blocked, says], [false, []]);
    const record = await server.ask('showCoachRecord', { params: { id: ada } });
    assert.ok(record);
    const judged = await server.ask('judgeMessage', {
      body: { kind: 'thanks', text: 'Hi Ada, thanks!', subject: null, personId: ada },
    });
    assert.ok(judged.findings.some(({ id }) => id === 'C08'));
    const nowhere = await server.fetch(`/api/v1/people/${ada}`, {
      method: 'PATCH',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ timeZone: 'Mars/Olympus' }),
    });
    assert.equal(nowhere.status, 400);
    assert.match(await nowhere.text(), /must be a time zone such as Europe\/Paris/u);
  }),
);

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fillWithSample } from '../actions/fill-with-sample.ts';
import {
  endpoints,
  proposalEvent,
  type CallInput,
  type EndpointName,
  type ProposalEvent,
} from '../contract/index.ts';
import { readEvents } from '../contract/read-events.ts';
import { startTestServer, type TestServer } from './testing/test-server.ts';

const idOf = (count: number): string => `00000000-0000-7000-9000-${String(count).padStart(12, '0')}`;
const ada = idOf(1);

const onServer = (work: (server: TestServer) => Promise<void>) => async (): Promise<void> => {
  await using server = await startTestServer();
  await work(server);
  assert.deepEqual(server.bugs, []);
};

const addAda = (server: TestServer) =>
  server.ask('addPerson', {
    body: {
      id: ada,
      name: { given: 'Ada', family: 'Quill' },
      contactPoints: [
        {
          kind: 'email',
          value: 'ada@engines.example',
          label: null,
          preferred: true,
          service: null,
          address: null,
        },
      ],
      positions: [{ title: 'Engineer', organization: 'Analytical Engines' }],
    },
  });

const line =
  'Called Ada Quill yesterday for 20 min. No openings at her firm right now. I promised to send her the article on port logistics by Friday.';

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
  'pages of people join without gap or repeat, and none is longer than asked',
  onServer(async (server) => {
    await fillWithSample(server.book.deps);
    const all = await server.ask('listPeople', { query: { sort: 'organization', limit: 200 } });
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const page: typeof all = await server.ask('listPeople', {
        query: { sort: 'organization', limit: 7, ...(cursor === null ? {} : { cursor }) },
      });
      assert.ok(page.rows.length <= 7);
      seen.push(...page.rows.map(({ id }) => id));
      cursor = page.cursor;
    } while (cursor !== null);
    assert.deepEqual(
      seen,
      all.rows.map(({ id }) => id),
    );
  }),
);

test(
  'a person is changed, placed, put away and brought back',
  onServer(async (server) => {
    await addAda(server);
    await server.ask('changePerson', {
      params: { id: ada },
      body: { layer: 'close', name: { nickname: '' }, topics: ['ports'] },
    });
    const card = await server.ask('showPerson', { params: { id: ada } });
    assert.deepEqual([card.person.layer, card.person.nickname, card.topics], ['close', null, ['ports']]);
    const bulk = await server.ask('changePeople', {
      body: { ids: [ada], change: { layer: 'wide', addGroups: ['alumni'] } },
    });
    assert.equal(bulk.changed, 1);
    const history = await server.ask('showPersonHistory', { params: { id: ada } });
    assert.equal(history.rows.length, 3);
    await server.ask('removePerson', { params: { id: ada } });
    const gone = await server.client.call('showPerson', { params: { id: ada } });
    assert.equal(!gone.ok && gone.error.type, 'not-found');
    const undone = await server.ask('undo', { body: {} });
    assert.equal(undone.undone?.action, 'remove');
    assert.equal((await server.ask('findPerson', { query: { ref: 'ada@engines.example' } })).id, ada);
  }),
);

test(
  'what stands between two people is written, changed and taken out',
  onServer(async (server) => {
    await addAda(server);
    const promise = await server.ask('addPromise', {
      body: { id: idOf(10), personId: ada, what: 'send the article' },
    });
    assert.deepEqual([promise.promise.by, promise.promise.due], ['me', '2026-11-23']);
    const kept = await server.ask('changePromise', { params: { id: idOf(10) }, body: { state: 'kept' } });
    assert.equal(kept.promise.closedAt, '2026-11-18T08:00:00.000Z');
    await server.ask('removePromise', { params: { id: idOf(10) } });
    await server.ask('addFavor', {
      body: { id: idOf(11), personId: ada, direction: 'given', kind: 'article', what: 'a piece' },
    });
    await server.ask('removeFavor', { params: { id: idOf(11) } });
    await server.ask('addThread', {
      body: { id: idOf(12), personId: ada, what: 'the pilot', when: '2027-03' },
    });
    await server.ask('changeThread', { params: { id: idOf(12) }, body: { state: 'asked' } });
    await server.ask('removeThread', { params: { id: idOf(12) } });
    await server.ask('addFact', { body: { id: idOf(13), personId: ada, what: 'sails' } });
    await server.ask('removeFact', { params: { id: idOf(13) } });
  }),
);

test(
  'asks: whether it is fair, planned, sent, answered; the road between us',
  onServer(async (server) => {
    await addAda(server);
    const fair = await server.ask('showReadiness', {
      params: { id: ada, kind: 'advice' },
      query: { target: 'the rota' },
    });
    assert.deepEqual([fair.verdict, fair.needs], ['ready', 35]);
    const planned = await server.ask('planAsk', {
      body: { id: idOf(14), personId: ada, kind: 'advice', what: 'how the rota is made', target: 'the rota' },
    });
    assert.deepEqual([planned.ask.state, planned.readiness.verdict], ['planned', 'ready']);
    const sent = await server.ask('advanceAsk', {
      params: { id: idOf(14) },
      body: { step: { type: 'sent' } },
    });
    assert.equal(sent.ask.sentOn, '2026-11-18');
    const { asks } = await server.ask('listAsks', { query: { personId: ada, open: 'yes' } });
    assert.equal(asks[0]?.nudgeOn, '2026-11-27');
    const road = await server.ask('showRoad', { params: { id: ada } });
    assert.deepEqual([road.band, road.given.length], ['not-judged', 0]);
  }),
);

test(
  'goals, targets, the first 90 days, and what people know of me',
  onServer(async (server) => {
    await addAda(server);
    const body = { kind: 'role', title: 'Planner', organization: 'Riverside Freight' } as const;
    await server.ask('startGoal', { body: { id: idOf(20), ...body } });
    await server.ask('changeGoal', { params: { id: idOf(20) }, body: { talks: 3 } });
    await server.ask('addTarget', {
      params: { id: idOf(20) },
      body: { id: idOf(21), organization: 'Borealis Lines' },
    });
    const { goals } = await server.ask('listGoals');
    assert.deepEqual(
      goals.map(({ organization, targets }) => [organization, targets[0]?.organization]),
      [['Riverside Freight', 'Borealis Lines']],
    );
    await server.ask('removeTarget', { params: { id: idOf(21) } });
    await server.ask('assignSlot', {
      params: { id: idOf(20) },
      body: { id: idOf(22), kind: 'buddy', personId: ada },
    });
    const { map, names } = await server.ask('showOnboarding', { query: {} });
    assert.deepEqual([map.slots.length, names[0]?.id], [11, ada]);
    await server.ask('unassignSlot', { params: { id: idOf(22) } });
    await server.ask('keepStrength', { body: { id: idOf(23), name: 'Port survey', story: 'Two boats.' } });
    await server.ask('tellStrength', {
      params: { id: idOf(23) },
      body: { id: idOf(24), personId: ada },
    });
    assert.equal((await server.ask('showShelf')).strengths[0]?.knownBy, 1);
    const known = await server.ask('showKnownOfMe', { params: { id: ada } });
    assert.deepEqual([known.known.length, known.story], [1, null]);
    await server.ask('removeStrength', { params: { id: idOf(23) } });
    const closed = await server.ask('closeGoal', {
      params: { id: idOf(20) },
      body: { state: 'given-up', outcome: 'the house closed' },
    });
    assert.deepEqual([closed.goal.state, closed.next, closed.told.length], ['given-up', 'helper', 0]);
  }),
);

test(
  'companies: what was learned, my own word, ways in',
  onServer(async (server) => {
    await addAda(server);
    const { criteria } = await server.ask('listCriteria');
    assert.equal(criteria.length, 7);
    await server.ask('setCriteria', {
      body: { criteria: [{ id: 'boats', name: 'Boats', weight: 10, dealBreaker: true, rank: 9 }] },
    });
    await server.ask('addEvidence', {
      body: {
        id: idOf(30),
        company: 'Riverside Freight',
        criterionId: 'boats',
        score: -1,
        what: 'none at all',
        personId: ada,
      },
    });
    const reference = 'riverside freight';
    await server.ask('changeCompany', { params: { reference }, body: { industry: 'logistics', size: 300 } });
    const company = await server.ask('showCompany', { params: { reference } });
    assert.deepEqual(
      [company.organization.industry, company.evidence[0]?.person, company.fit.verdict],
      ['logistics', 'Ada Quill', 'unknown'],
    );
    const decided = await server.ask('decideCompany', {
      params: { reference },
      body: { id: idOf(31), decision: 'not-for-me', why: 'no boats' },
    });
    assert.equal(decided.verdict?.why, 'no boats');
    const { companies } = await server.ask('listCompanies');
    assert.deepEqual(
      companies.map(({ name, verdict }) => [name, verdict]),
      [['Riverside Freight', 'not-for-me']],
    );
    await server.ask('removeEvidence', { params: { id: idOf(30) } });
    assert.deepEqual((await server.ask('showForward')).entries, []);
    assert.equal((await server.ask('showProgress')).metrics.length, 17);
    const { sections } = await server.ask('showBrief', { params: { id: ada } });
    assert.equal(sections.at(-1)?.title, 'While you talk');
    const { paths } = await server.ask('findPaths', { query: { target: 'Ada Quill' } });
    assert.deepEqual(paths, []);
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
  'an import is sent, tried, told, written, and not written twice',
  onServer(async (server) => {
    const csv =
      'First Name,Last Name,URL,Email Address,Company,Position,Connected On\nPriya,Nair,https://www.linkedin.com/in/priya,,Borealis,Analyst,04 Mar 2024\n,,,,,,\n';
    const id = idOf(50);
    const stage = () => server.client.transfer('stageFile', { params: { id, name: 'Connections.csv' } }, csv);
    assert.ok((await stage()).ok);
    const dry = await server.ask('importFiles', { params: { id }, body: { dryRun: true } });
    assert.deepEqual([dry.batch, dry.files[0]?.created], [null, 1]);
    const done = await server.ask('importFiles', { params: { id } });
    assert.ok(done.batch !== null);
    const gone = await server.client.call('importFiles', { params: { id } });
    assert.equal(!gone.ok && gone.error.type, 'not-found');
    await stage();
    const again = await server.ask('importFiles', { params: { id } });
    assert.deepEqual([again.batch, again.files[0]?.unchanged], [null, 1]);
    await stage();
    await server.ask('discardFiles', { params: { id } });
    assert.equal((await server.ask('listPeople', { query: {} })).total, 1);
  }),
);

test(
  'a calendar is connected, read, paused and let go, and its address never comes back',
  onServer(async (server) => {
    const id = idOf(60);
    const address = 'https://calendar.example/secret-8f3a/basic.ics';
    const { connection, batch } = await server.ask('connectCalendar', { body: { id, address } });
    assert.deepEqual([connection.name, connection.lastRun?.outcome], ['calendar.example', 'read']);
    assert.notEqual(batch, null);
    const listed = await server.ask('listConnections', {});
    assert.deepEqual(listed.connections, [connection]);
    assert.ok(!JSON.stringify(listed).includes('secret-8f3a'));
    const paused = await server.ask('changeConnection', { params: { id }, body: { state: 'paused' } });
    assert.equal(paused.connection.state, 'paused');
    assert.deepEqual((await server.ask('syncConnections', { body: {} })).connections, []);
    assert.equal((await server.ask('syncConnections', { body: { id } })).connections.length, 1);
    assert.equal((await server.ask('removeConnection', { params: { id } })).removed, 0);
    assert.deepEqual((await server.ask('listConnections', {})).connections, []);
  }),
);

test(
  'an offer is kept, found for whom it fits, given once, changed and put away',
  onServer(async (server) => {
    await addAda(server);
    const id = idOf(70);
    const params = { id };
    const kept = await server.ask('keepOffer', {
      body: {
        id,
        kind: 'article',
        title: 'Cranes',
        address: 'https://paper.example/cranes',
        topics: ['ports'],
      },
    });
    assert.deepEqual([kept.offer.topics, kept.known], [['ports'], false]);
    assert.equal((await server.ask('findReceivers', { params, query: {} })).offer.id, id);
    assert.equal((await server.ask('rankOffersFor', { params: { id: ada } })).person.name, 'Ada Quill');
    const { given } = await server.ask('giveOffer', {
      params,
      body: { id: idOf(71), personId: ada, text: 'For your permits.' },
    });
    assert.deepEqual([given.offerId, given.personId], [id, ada]);
    const changed = await server.ask('changeOffer', { params, body: { title: 'Cranes wait' } });
    assert.equal(changed.offer.title, 'Cranes wait');
    const listed = await server.ask('listOffers', { query: {} });
    assert.deepEqual(
      listed.rows.map((row) => [row.offer.title, row.given.map(({ name }) => name)]),
      [['Cranes wait', ['Ada Quill']]],
    );
    assert.equal(
      (await server.ask('archiveOffer', { params, body: { archived: true } })).offer.archived,
      true,
    );
    assert.deepEqual((await server.ask('listOffers', { query: {} })).rows, []);
  }),
);

test(
  'a feed is connected and goes with what it brought; a page is read, and kept for somebody',
  onServer(async (server) => {
    const id = idOf(62);
    const body = { id, address: 'https://paper.example/feed', company: 'Baltic Freight' };
    const { connection, known } = await server.ask('connectFeed', { body });
    assert.deepEqual(
      [connection.name, connection.company?.name, known],
      ['The Quay', 'Baltic Freight', false],
    );
    assert.equal((await server.ask('connectFeed', { body })).known, true);
    const { opml } = await server.ask('exportFeeds', {});
    assert.match(opml, /xmlUrl="https:\/\/paper.example\/feed"/u);
    assert.deepEqual(await server.ask('importFeeds', { body: { opml } }), {
      added: 0,
      known: 1,
      rejected: 0,
      batch: null,
    });
    const removed = await server.ask('removeConnection', { params: { id }, body: { withArticles: true } });
    assert.equal(removed.removed, 1);

    const address = 'https://paper.example/cranes';
    const page = await server.ask('readPage', { body: { address } });
    assert.deepEqual([page.title, page.words, page.language], ['Cranes', 'Two cranes wait.', 'en']);
    const ada = idOf(65);
    await server.ask('addPerson', { body: { id: ada, name: { given: 'Ada', family: 'Quill' } } });
    const give = { id: idOf(63), personId: ada, text: 'For your permits.' };
    const { address: _address, ...said } = page;
    const saved = await server.ask('savePage', {
      body: { id: idOf(64), address, page: { ...said, title: 'Cranes wait' }, give },
    });
    assert.deepEqual([saved.offer.title, saved.given?.personId, saved.problem], ['Cranes wait', ada, null]);
  }),
);

test(
  'a mailbox is connected where it opens, its password never comes back; else the form hears where to look',
  onServer(async (server) => {
    const body = { id: idOf(61), address: 'moe@post.example', password: 'secret-8f3a' };
    const refused = await server.client.call('connectMail', {
      body: { ...body, address: 'moe@nowhere.example' },
    });
    assert.ok(!refused.ok && refused.error.type === 'invalid');
    assert.equal(refused.error.field, 'host');
    const { connection } = await server.ask('connectMail', { body });
    assert.deepEqual(
      [connection.name, connection.mailbox?.since, connection.lastRun],
      ['moe@post.example', '2025-11-18', null],
    );
    // Nobody is offered yet, so there is nobody to leave out.
    const answer = { params: { id: connection.id }, body: { leave: ['joel@sandbox.example'] } };
    assert.deepEqual((await server.ask('answerOffered', answer)).connection, connection);
    const listed = await server.ask('listConnections', {});
    assert.deepEqual(listed.connections, [connection]);
    assert.ok(!JSON.stringify(listed).includes('secret-8f3a'));
  }),
);

test(
  'an address book is found, connected, read, and asks what only its owner can say',
  onServer(async (server) => {
    const login = { address: 'moe@cards.example', password: 'secret-8f3a' };
    const { user, books } = await server.ask('findAddressBooks', { body: login });
    const [book] = books;
    assert.deepEqual([user, book?.name], ['moe@cards.example', 'Friends']);
    const body = { ...login, id: idOf(62), user, address: book?.address ?? '', mode: 'two-ways' } as const;
    const { connection } = await server.ask('connectContacts', { body });
    assert.deepEqual(
      [connection.kind, connection.name, connection.mode, connection.lastRun?.created],
      ['contacts', 'Friends', 'two-ways', 1],
    );
    assert.ok(!JSON.stringify(await server.ask('listConnections', {})).includes('secret-8f3a'));
    await server.ask('syncConnections', { body: {} });
    const { questions, total } = await server.ask('listContactsQuestions', {});
    const [question] = questions;
    assert.deepEqual([question?.type, question?.person.name, total], ['gone-there', 'Bo Stone', 1]);
    const params = { id: question?.id ?? '' };
    const wrong = await server.client.call('answerContactsQuestion', { params, body: { answer: 'here' } });
    assert.ok(!wrong.ok && wrong.error.type === 'invalid');
    const { batch } = await server.ask('answerContactsQuestion', { params, body: { answer: 'keep' } });
    assert.notEqual(batch, null);
    assert.equal((await server.ask('listContactsQuestions', {})).total, 0);
    const removal = { params: { id: connection.id }, body: { withPeople: true } };
    assert.equal((await server.ask('removeConnection', removal)).removed, 1);
  }),
);

test(
  'every open window hears of a write',
  onServer(async (server) => {
    const stream = await server.fetch('/api/v1/events');
    assert.equal(stream.headers.get('content-type'), 'text/event-stream');
    const reader = stream.body?.pipeThrough(new TextDecoderStream()).getReader();
    let heard = (await reader?.read())?.value ?? '';
    await addAda(server);
    while (!heard.includes('changed')) heard += (await reader?.read())?.value ?? '';
    assert.match(heard, /event: changed\ndata: \{"type":"changed","batch":"[0-9a-f-]{36}","action":"add"\}/);
    await reader?.cancel();
  }),
);

test(
  'the book goes out whole: as an archive, as cards, as a table, as a copy',
  onServer(async (server) => {
    await addAda(server);
    for (const [format, words] of [
      ['json', '"Quill"'],
      ['vcard', 'FN;DERIVED'],
      ['csv', 'Quill'],
    ] as const) {
      const file = await server.fetch(`/api/v1/export/${format}`);
      assert.equal(file.status, 200);
      assert.match(
        file.headers.get('content-disposition') ?? '',
        /^attachment; filename="goodturn-2026-11-18\./,
      );
      assert.equal((JSON.parse(file.headers.get('goodturn-counts') ?? '{}') as { people: number }).people, 1);
      const text = await file.text();
      assert.ok(text.includes(words), `${format}: ${text.slice(0, 300)}`);
    }
    const copy = await server.fetch('/api/v1/backup', { method: 'POST' });
    assert.equal(await copy.text(), 'copy');
  }),
);

test(
  'the sample book is looked at by a cookie, and nothing of one is in the other',
  onServer(async (server) => {
    await addAda(server);
    const switched = await server.fetch('/api/v1/book', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"book":"demo"}',
    });
    const cookie = switched.headers.get('set-cookie') ?? '';
    assert.match(cookie, /^goodturn-book=demo; Path=\/; HttpOnly; SameSite=Strict$/);
    const people = await server.fetch('/api/v1/people', { headers: { cookie } });
    assert.equal(((await people.json()) as { total: number }).total, 0);
    assert.equal((await server.ask('listPeople', { query: {} })).total, 1);
    const back = await server.fetch('/api/v1/book', {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body: '{"book":"own"}',
    });
    assert.match(back.headers.get('set-cookie') ?? '', /Max-Age=0/);
  }),
);

test(
  'R4: layers say their room; stepping down makes some, and gives the place to whoever waited',
  onServer(async (server) => {
    await addAda(server);
    const ben = idOf(21);
    await server.ask('addPerson', { body: { id: ben, name: { given: 'Ben' }, layer: 'inner' } });
    const { layers } = await server.ask('showLayers');
    assert.deepEqual(layers[0], { layer: 'inner', cap: 5, count: 1, full: null });
    const stepped = await server.ask('stepDown', { params: { id: ben }, body: { makeRoomFor: ada } });
    assert.deepEqual([stepped.layer, stepped.full], ['close', null]);
    assert.equal((await server.ask('showPerson', { params: { id: ada } })).person.layer, 'inner');
  }),
);

test(
  'only pictures are shown as pictures',
  onServer(async (server) => {
    await addAda(server);
    const give = (photo: string) =>
      server.book.deps.space.write({ action: 'photo', summary: 'photo' }, async (writer) => {
        const person = await writer.get('person', ada);
        if (person) await writer.put('person', { ...person, photo });
      });
    await give('data:image/png;base64,iVBORw0KGgo=');
    const picture = await server.fetch(`/api/v1/people/${ada}/photo`);
    assert.deepEqual([picture.status, picture.headers.get('content-type')], [200, 'image/png']);
    for (const photo of [
      'data:image/svg+xml;base64,PHN2Zz4=',
      'https://elsewhere.example/face.jpg',
      'data:text/html;base64,PGI+',
    ]) {
      await give(photo);
      assert.equal((await server.fetch(`/api/v1/people/${ada}/photo`)).status, 404, photo);
    }
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

test(
  'all of a person goes out as a file, and goes for good',
  onServer(async (server) => {
    await addAda(server);
    const file = await server.fetch(`/api/v1/people/${ada}/export/text`);
    assert.equal(file.headers.get('content-type'), 'text/plain; charset=utf-8');
    assert.match(file.headers.get('content-disposition') ?? '', /goodturn-person-.*\.txt/u);
    assert.match(await file.text(), /^All I hold about Ada Quill/u);
    const shown = await server.ask('showErasure', { params: { id: ada } });
    assert.deepEqual([shown.name, shown.mentions.count], ['Ada Quill', 0]);
    const erased = await server.ask('erasePerson', { params: { id: ada } });
    assert.deepEqual([erased.name, erased.overwritten, erased.copies], ['Ada Quill', true, []]);
    for (const path of ['erasure', 'export/json', 'history'])
      assert.doesNotMatch(await (await server.fetch(`/api/v1/people/${ada}/${path}`)).text(), /Quill/u);
    assert.equal((await server.client.call('erasePerson', { params: { id: ada } })).ok, false);
  }),
);

test(
  'two entries are found, looked at side by side, kept apart, and merged',
  onServer(async (server) => {
    await addAda(server);
    const { id: twin } = await server.ask('addPerson', {
      body: {
        id: idOf(2),
        name: { given: 'Ada', family: 'Quill' },
        place: 'Norden',
        contactPoints: [],
      },
    });
    const found = await server.ask('listDuplicates');
    assert.deepEqual([found.total, found.pairs[0]?.why, found.sure.groups], [1, 'The same name.', 0]);
    const params = { id: ada, other: twin };
    const shown = await server.ask('showMerge', { params, query: { keep: 'place' } });
    assert.equal(shown.fields.find(({ field }) => field === 'place')?.chosen, 'other');
    const apart = await server.ask('keepApart', { params });
    assert.equal((await server.ask('listDuplicates')).total, 0);
    assert.ok(apart.batch !== null);
    await server.ask('undo', { body: { batch: apart.batch } });
    const { batch } = await server.ask('mergePeople', { params, body: { keep: { place: 'other' } } });
    assert.equal((await server.ask('showPerson', { params: { id: twin } })).person.id, ada);
    assert.deepEqual(await server.ask('mergeSure', { body: { dryRun: true } }), {
      groups: [],
      merged: 0,
      batch: null,
    });
    assert.ok(batch !== null);
    await server.ask('undo', { body: { batch } });
    assert.equal((await server.ask('showPerson', { params: { id: twin } })).person.place, 'Norden');
  }),
);

test(
  'a calendar subscribes by a secret address: it is the same while nothing changes, and shows nothing once it is ended',
  onServer(async (server) => {
    await addAda(server);
    await server.ask('addPromise', {
      body: {
        id: idOf(5),
        personId: ada,
        by: 'me',
        what: 'the article; on ports, with a map',
        due: '2026-11-20',
      },
    });
    assert.deepEqual(await server.ask('showReminders'), { subscription: null });
    const { addresses } = await server.ask('giveReminders', {});
    const path = new URL(addresses[0] ?? '').pathname;
    const asCalendar = (headers: Record<string, string> = {}): Promise<Response> =>
      fetch(`${server.origin}${path}`, { headers });
    const given = await asCalendar();
    assert.equal(given.headers.get('content-type'), 'text/calendar; charset=utf-8');
    assert.match(
      await given.text(),
      /SUMMARY:You promised Ada Quill: the article\\; on ports\\, with a map\r\n/,
    );
    const again = await asCalendar({ 'if-none-match': given.headers.get('etag') ?? '' });
    assert.equal(again.status, 304);
    assert.equal(
      (
        await fetch(`${server.origin}/api/v1/people`, {
          headers: { cookie: `goodturn-device=${path.slice(11, -4)}` },
        })
      ).status,
      401,
    );
    await server.ask('giveReminders', {});
    assert.equal((await asCalendar()).status, 404, 'a new address ends the old one');
    assert.deepEqual(await server.ask('stopReminders'), { subscription: null });
    assert.deepEqual((await server.ask('listDevices')).devices, [], 'a calendar is no device');
  }),
);

test(
  'backups are set up with one place and one thing that opens them, and made, listed, fetched and stopped',
  onServer(async (server) => {
    assert.equal((await server.ask('showBackups')).plan, null);
    const refused = async (
      body: NonNullable<CallInput<'setUpBackups'>['body']>,
    ): Promise<readonly [string, string]> => {
      const answer = await server.client.call('setUpBackups', { body });
      assert.ok(!answer.ok && answer.error.type !== 'unreachable');
      return [answer.error.type, answer.error.message];
    };
    const passphrase = 'four words for a test';
    const { key } = await server.ask('makeBackupKey');
    for (const [body, type, says] of [
      [{ folder: '/b' }, 'invalid', /passphrase or a key/],
      [{ folder: '/b', passphrase, key }, 'invalid', /passphrase or a key/],
      [{ folder: '/b', passphrase: 'short' }, 'invalid', /at least 10 letters/],
      [{ folder: '/b', key: 'AGE-SECRET-KEY-1WRONG' }, 'invalid', /no key of age/],
      [{ passphrase }, 'invalid', /one place/],
      [{ folder: 'b', passphrase }, 'invalid', /whole path/],
      [{ folder: '/nowhere', passphrase }, 'unreadable', /not there/],
    ] as const) {
      const [told, message] = await refused(body);
      assert.equal(told, type);
      assert.match(message, says);
    }
    const early = await server.client.call('backUpNow');
    assert.ok(!early.ok && early.error.type === 'conflict');
    const s3 = {
      endpoint: 'https://s3.example.org',
      bucket: 'b',
      prefix: 'goodturn',
      accessKey: 'A',
      secretKey: 'S',
    };
    const set = await server.ask('setUpBackups', { body: { s3, key, everyHours: 12 } });
    assert.deepEqual(set.plan, {
      kind: 's3',
      where: 's3://b/goodturn/ at s3.example.org',
      lock: 'key',
      everyHours: 12,
      keep: { daily: 7, weekly: 4, monthly: 12 },
    });
    const [made] = (await server.ask('backUpNow')).backups;
    assert.ok(made);
    const fetched = await server.client.transfer('fetchBackup', { params: { name: made.name } });
    assert.ok(fetched.ok);
    assert.equal(await fetched.value.text(), 'copy');
    assert.equal((await server.ask('stopBackups')).plan, null);
  }),
);

test(
  'everything is erased only for whoever says its words',
  onServer(async (server) => {
    const { word } = await server.ask('showEverything');
    const refused = await server.client.call('eraseEverything', { body: { word: 'yes' } });
    assert.ok(!refused.ok && refused.error.type === 'invalid');
    assert.deepEqual(await server.ask('eraseEverything', { body: { word } }), { backups: null });
  }),
);

test(
  'a text finds whom it speaks to, and nothing is kept of it',
  onServer(async (server) => {
    await addAda(server);
    const found = await server.ask('matchText', {
      body: { text: 'Cold chains in small ports', title: 'Cold chains' },
    });
    assert.equal(found.title, 'Cold chains');
    assert.equal((await server.ask('listOffers')).total, 0);
  }),
);

test(
  'a device is let in by its code, called something else, and shut out',
  onServer(async (server) => {
    assert.deepEqual((await server.ask('listDevices')).devices, []);
    const { code, reach } = await server.ask('startPairing', {});
    assert.deepEqual(reach, { addresses: [server.farOrigin], isSecure: false, trust: null });
    const paired = await server.fetch('/pair', {
      method: 'POST',
      body: new URLSearchParams({ code, name: 'Phone' }),
    });
    assert.equal(paired.status, 303);
    const endless = new URLSearchParams({ code: 'x'.repeat(5000) });
    assert.equal((await server.fetch('/pair', { method: 'POST', body: endless })).status, 413);
    const [device] = (await server.ask('listDevices')).devices;
    assert.ok(device);
    assert.deepEqual([device.name, device.isThis], ['Phone', false]);
    const params = { id: device.id };
    const renamed = await server.ask('renameDevice', { params, body: { name: ' Ana’s phone' } });
    assert.equal(renamed.devices[0]?.name, 'Ana’s phone');
    const refused = await server.client.call('renameDevice', { params, body: { name: '\u200b' } });
    assert.ok(!refused.ok && refused.error.type === 'invalid');
    assert.deepEqual((await server.ask('revokeDevice', { params })).devices, []);
    const gone = await server.client.call('revokeDevice', { params });
    assert.ok(!gone.ok && gone.error.type === 'not-found');
  }),
);

test(
  'a token is shown once, says when it was last used, and is ended',
  onServer(async (server) => {
    const made = await server.ask('createToken', { body: { name: ' Report ', scopes: ['write', 'read'] } });
    const [listed] = made.tokens;
    assert.ok(listed);
    assert.deepEqual([listed.name, listed.scopes, listed.usedAt], ['Report', ['read', 'write'], null]);
    await server.fetch('/api/v1/status', { headers: { authorization: `Bearer ${made.token}` } });
    const after = await server.ask('listTokens');
    assert.equal(after.tokens[0]?.usedAt, new Date(server.book.deps.clock.now()).toISOString());
    assert.ok(!JSON.stringify(after).includes(made.token));
    const nameless = await server.client.call('createToken', { body: { name: '\u200b', scopes: ['read'] } });
    assert.ok(!nameless.ok && nameless.error.type === 'invalid');
    const scopeless = await server.client.call('createToken', { body: { name: 'None', scopes: [] } });
    assert.ok(!scopeless.ok && scopeless.error.type === 'invalid');
    const device = await server.client.call('revokeDevice', { params: { id: listed.id } });
    assert.ok(!device.ok, 'a token is no device');
    assert.deepEqual((await server.ask('revokeToken', { params: { id: listed.id } })).tokens, []);
  }),
);

test(
  'two people are asked before they hear of each other, one step after the other',
  onServer(async (server) => {
    await addAda(server);
    const ken = idOf(70);
    await server.ask('addPerson', { body: { id: ken, name: { given: 'Ken', family: 'Mori' } } });
    const planned = await server.ask('planIntroduction', {
      body: { id: idOf(71), personId: ada, otherPersonId: ken, reason: 'both work on ports' },
    });
    assert.equal(planned.introduction.consent, 'not-asked');
    const params = { id: idOf(71) };
    const asked = await server.ask('moveIntroduction', { params, body: { type: 'sent' } });
    assert.equal(asked.introduction.consent, 'asked');
    const again = await server.client.call('moveIntroduction', { params, body: { type: 'sent' } });
    assert.ok(!again.ok && again.error.type === 'invalid');
    const { introductions } = await server.ask('listIntroductions', {
      query: { personId: ken, open: 'yes' },
    });
    assert.deepEqual(
      introductions.map(({ step }) => step.type),
      ['wait'],
    );
  }),
);

test(
  'a message is kept, opened as a file, sent once, and noted where it went out by hand',
  onServer(async (server) => {
    await addAda(server);
    const account = { address: 'moe@post.example', password: 'secret' };
    const refused = await server.client.call('connectSmtp', {
      body: { id: idOf(80), ...account, host: 'smtp.nowhere.example' },
    });
    assert.ok(!refused.ok && refused.error.type === 'invalid');
    const { connection } = await server.ask('connectSmtp', { body: { id: idOf(80), ...account } });
    assert.equal(connection.kind, 'smtp');
    assert.deepEqual(await server.ask('sendTestMail', { params: { id: connection.id } }), {
      to: 'moe@post.example',
    });
    const words = { personId: ada, kind: 'keep', subject: 'Your port figures', text: 'Hi Ada.' } as const;
    const { message } = await server.ask('keepMessage', { body: { id: idOf(81), ...words } });
    assert.equal(message.state, 'writing');
    const params = { id: message.id };
    const file = await server.fetch(`/api/v1/messages/${message.id}/file`);
    assert.match(await file.text(), /^X-Unsent: 1\r$/mu);
    assert.equal((await server.ask('sendMessage', { params, body: {} })).message.state, 'sent');
    await server.ask('keepMessage', { body: { id: idOf(82), ...words } });
    assert.equal((await server.ask('markSent', { params: { id: idOf(82) } })).message.way, 'own');
    await server.ask('keepMessage', { body: { id: idOf(83), ...words } });
    await server.ask('dropMessage', { params: { id: idOf(83) } });
    const { messages, sender } = await server.ask('listMessages', { query: { personId: ada } });
    assert.deepEqual(
      [sender, messages.map((one) => one.message.state)],
      ['moe@post.example', ['sent', 'sent']],
    );
  }),
);

test(
  'a language model is asked only once it was agreed to, and its words come as events',
  onServer(async (server) => {
    await addAda(server);
    assert.deepEqual(await server.ask('showModel'), { model: null });
    const at = { id: idOf(90), model: 'tiny' };
    const open = await server.client.call('connectModel', {
      body: { ...at, address: 'http://model.example/v1' },
    });
    assert.ok(!open.ok && open.error.type === 'invalid');
    await server.ask('connectModel', { body: { ...at, address: 'https://model.example/v1' } });
    const body = { personId: ada, kind: 'keep', want: 'shorter', text: 'Hi Ada, hello.' } as const;
    const asking = () => server.client.transfer('askModel', { body });
    const early = await asking();
    assert.ok(!early.ok && early.error.type === 'conflict');
    const { address } = await server.ask('showModelRequest', { body });
    assert.equal(address, 'https://model.example/v1/chat/completions');
    await server.ask('agreeToModel', { body: { address } });
    assert.equal((await server.ask('showModel')).model?.isAgreed, true);
    const answer = await asking();
    assert.ok(answer.ok);
    const events: ProposalEvent[] = [];
    for await (const event of readEvents<ProposalEvent>(answer.value))
      events.push(proposalEvent.parse(event));
    assert.deepEqual(
      events.map((event) => (event.type === 'proposal' ? event.proposal.text : event)),
      [{ type: 'words', text: 'Hi ' }, { type: 'words', text: 'Ada.' }, 'Hi Ada.'],
    );
  }),
);

test(
  'a card of me to hand on',
  onServer(async (server) => {
    await server.ask('changeSettings', { body: { me: { given: 'Moe', family: 'Self' } } });
    const card = await server.ask('showMyCard');
    assert.deepEqual([card.name, card.work], ['Moe Self', null]);
    assert.match(card.vcard, /^FN:Moe Self\r$/mu);
  }),
);

test(
  'reminders come by themselves where and when they are wanted: what is set is told, and what cannot be is said',
  onServer(async (server) => {
    await addAda(server);
    const quietly = await server.ask('showReminding');
    assert.deepEqual(
      quietly.channels.map(({ channel, isOn, isSetUp, time, days, nextAt }) => [
        channel,
        isOn,
        isSetUp,
        time,
        days.length,
        nextAt,
      ]),
      [
        ['mail', false, false, '08:00', 5, null],
        ['push', false, false, '08:00', 5, null],
        ['webhook', false, false, '08:00', 5, null],
      ],
    );
    assert.deepEqual(quietly.quiet, { from: '21:00', to: '07:00' });
    assert.deepEqual(quietly.address, { said: null, used: null, answers: false });

    const refused = await server.client.call('testReminder', { body: { channel: 'mail' } });
    assert.ok(!refused.ok && refused.error.message === 'Nothing is set up to send mail.');
    const none = await server.client.call('remindNow', { body: {} });
    assert.ok(!none.ok && none.error.message === 'No reminder is switched on.');

    const { reminding } = await server.ask('changeReminding', {
      body: {
        webhook: { time: '09:15', days: [5, 1] },
        quiet: null,
        away: { from: '2026-12-20', to: '2027-01-03' },
        address: server.origin,
      },
    });
    assert.deepEqual(reminding.channels[2], {
      ...quietly.channels[2],
      time: '09:15',
      days: [1, 5],
    });
    assert.deepEqual(reminding.address, { said: server.origin, used: server.origin, answers: true });
    const noBook = await server.client.call('changeReminding', {
      body: { address: 'https://a.example/path' },
    });
    assert.ok(!noBook.ok && noBook.error.type === 'invalid' && noBook.error.field === 'address');

    const set = await server.ask('setWebhook', {
      body: { kind: 'ntfy', address: 'https://ntfy.example/moe-secret', token: 'tk_1' },
    });
    assert.deepEqual(set.reminding.webhook, { kind: 'ntfy', host: 'ntfy.example', allowsPrivate: false });
    assert.doesNotMatch(
      JSON.stringify(set.reminding),
      /moe-secret|tk_1/u,
      'what is secret is not told again',
    );
    assert.match(set.signingKey, /^whsec_/u);
    assert.equal(set.reminding.channels[2]?.nextAt, '2026-11-20T08:15:00.000Z');
    const tested = await server.ask('testReminder', { body: { channel: 'webhook' } });
    assert.deepEqual([tested.outcome, tested.trouble?.says], ['failed', 'The server could not be reached.']);
    const removed = await server.ask('removeWebhook', {});
    assert.equal(removed.reminding.webhook, null);

    const { publicKey } = await server.ask('preparePush', {});
    assert.deepEqual(await server.ask('preparePush', {}), { publicKey });
    const place = {
      id: idOf(77),
      name: 'Firefox',
      endpoint: 'https://push.example/one',
      p256dh: 'BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4',
      auth: 'BTBZMqHH6r4Tts7J_aSIgg',
    };
    const bad = await server.client.call('addPush', { body: { ...place, p256dh: 'AAAA' } });
    assert.ok(!bad.ok && bad.error.type === 'invalid');
    const added = await server.ask('addPush', { body: place });
    assert.deepEqual(
      added.reminding.devices.map(({ name, isThis }) => [name, isThis]),
      [['Firefox', true]],
    );
    const { tried } = await server.ask('remindNow', { body: {} });
    assert.deepEqual(tried, [{ channel: 'push', outcome: 'nothing', trouble: null }]);
    const gone = await server.ask('removePush', { params: { id: place.id } });
    assert.deepEqual(gone.reminding.devices, []);
    assert.equal(gone.reminding.channels[1]?.isOn, false);
  }),
);

test('every endpoint of the contract was asked by these tests', async () => {
  const { readFileSync } = await import('node:fs');
  const text = [import.meta.url, new URL('sign-in/sign-in.test.ts', import.meta.url)]
    .map((file) => readFileSync(new URL(file), 'utf8'))
    .join();
  const byPath = new Map<EndpointName, string>([
    ['watchEvents', "fetch('/api/v1/events')"],
    ['exportBook', 'fetch(`/api/v1/export/'],
    ['backUpBook', "fetch('/api/v1/backup'"],
    ['switchBook', "fetch('/api/v1/book'"],
    ['showPhoto', '/photo`'],
    ['showMessageFile', '/file`'],
    ['exportPerson', '/export/text`'],
    ['stageFile', "transfer('stageFile'"],
    ['fetchBackup', "transfer('fetchBackup'"],
    ['askModel', "transfer('askModel'"],
    ['beginPasskey', "call('beginPasskey'"],
    ['addPasskey', "call('addPasskey'"],
    ['removePasskey', "call('removePasskey'"],
  ]);
  for (const name of Object.keys(endpoints) as EndpointName[])
    assert.ok(text.includes(byPath.get(name) ?? `ask('${name}'`), name);
});

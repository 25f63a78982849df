import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ada, addAda, idOf, onServer } from '../testing/api.ts';

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
    const { road } = await server.ask('showPerson', { params: { id: ada } });
    assert.deepEqual([road.given.count, road.sentence], [0, null]);
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

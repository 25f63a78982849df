import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CallAnswer } from '../../contract/index.ts';
import { openTerminal, type TestTerminal } from '../testing/terminal.ts';

type Company = CallAnswer<'showCompany'>;
type Today = CallAnswer<'showToday'>;

const shown = async (terminal: TestTerminal, name: string): Promise<Company> =>
  (await terminal.ask('company', name)) as Company;

test('R10: what people say adds up to a verdict with its confidence; undo takes a line back', async () => {
  using terminal = openTerminal('Europe/Paris');
  for (const who of ['Ada Quill', 'Ken Mori', 'Tom Berg'])
    await terminal.ask('log', `Called ${who} from Riverside Freight for 30 min.`);
  await terminal.ask('learn', 'Riverside Freight', 'work', '2', 'real planning', '--from', 'Ada Quill');
  assert.equal((await shown(terminal, 'Riverside Freight')).fit.verdict, 'unknown');
  await terminal.ask('learn', 'riverside freight', 'people', '2', 'kind managers', '--from', 'Ken Mori');
  await terminal.ask('learn', 'Riverside Freight', 'learning', '1', 'a course a year', '--from', 'Tom Berg');
  await terminal.ask('learn', 'Riverside Freight', 'hours', '1', 'home by six', '--source', 'their site');
  const company = await shown(terminal, 'Riverside Freight');
  assert.deepEqual([company.fit.verdict, company.fit.confidence, company.peopleCount], ['want', 0.65, 3]);
  assert.equal(company.evidence[0]?.what, 'home by six');
  assert.match(company.fit.question?.why ?? '', /^Nobody has told you about this yet: purpose/u);
  await terminal.ask('undo');
  assert.equal((await shown(terminal, 'Riverside Freight')).evidence.length, 3);
  const rows = (await terminal.ask('companies')) as CallAnswer<'listCompanies'>['companies'];
  assert.deepEqual(
    rows.map(({ name, sources }) => [name, sources]),
    [['Riverside Freight', 3]],
  );
});

test('R10: "no openings", said in a talk, is learned of the company with who said it and when, and counts for nothing', async () => {
  using terminal = openTerminal('Europe/Paris');
  terminal.at('2026-11-18T09:00+01:00');
  await terminal.ask(
    'log',
    'Called Ada Quill from Analytical Engines yesterday for 20 min. No openings at her firm right now.',
  );
  const { evidence, fit } = await shown(terminal, 'Analytical Engines');
  assert.deepEqual(
    evidence.map(({ what, person, day, criterionId, score }) => [what, person, day, criterionId, score]),
    [['No openings at her firm right now', 'Ada Quill', '2026-11-17', 'openings', 0]],
  );
  assert.deepEqual([fit.verdict, fit.fit, fit.sources], ['unknown', null, 0]);
  assert.match(
    (await terminal.tell('company', 'Analytical Engines')).out,
    /^ {2}openings: No openings at her firm/mu,
  );
  // Of whom nobody knows where they work it is a fact.
  await terminal.ask('log', 'Called Ken Mori. They are not hiring until autumn.');
  const ken = (await terminal.ask('person', 'Ken Mori')) as CallAnswer<'showPerson'>;
  assert.deepEqual(
    ken.facts.map(({ what }) => what),
    ['They are not hiring until autumn'],
  );
  await terminal.ask('undo');
  await terminal.ask('undo');
  assert.equal((await terminal.tell('company', 'Analytical Engines')).code, 1);
});

test('R8: the page of a company, the list and Progress say the same of whom I know there', async () => {
  using terminal = openTerminal('Europe/Paris');
  terminal.at('2026-10-01T09:00+02:00');
  await terminal.ask('log', 'Called Ada Quill, planner at Acme, and Ken Mori, driver at Acme, for 30 min.');
  await terminal.ask('goal', 'start', 'job', 'planner');
  await terminal.ask('goal', 'aim', 'Acme');
  terminal.at('2026-10-02T09:00+02:00');
  await terminal.ask('ask', 'Ada Quill', 'advice', 'which course is best');
  await terminal.ask('asked', 'Ada Quill', 'sent');
  const rows = (await terminal.ask('companies')) as CallAnswer<'listCompanies'>['companies'];
  const page = await shown(terminal, 'Acme');
  assert.deepEqual([rows[0]?.openAsks, rows[0]?.coverage], [page.openAsks, page.coverage]);
  assert.equal(page.openAsks, 1);
  // Nothing came in three weeks: it is let be, and waits no more (R3).
  terminal.at('2026-11-18T09:00+01:00');
  const later = await shown(terminal, 'Acme');
  assert.deepEqual([later.openAsks, later.coverage.mayApproach], [0, true]);
  const { breadth } = (await terminal.ask('progress')) as CallAnswer<'showProgress'>;
  assert.equal(breadth.measures.find(({ id }) => id === 'targets')?.value, later.coverage.covered ? 1 : 0);
});

test('R10: "not for me" closes the asks there, keeps the people, and undo opens all again', async () => {
  using terminal = openTerminal('Europe/Paris');
  terminal.at('2026-11-02T09:00+01:00');
  await terminal.ask('log', 'Called Jonas Weber from Acme yesterday for 30 min.');
  await terminal.ask('ask', 'Jonas Weber', 'referral', 'planner', '--target', 'Planner 4471');
  await terminal.ask('learn', 'Acme', 'hours', '-2', 'nights, every week', '--from', 'Jonas Weber');
  const decided = (await terminal.ask('company', 'Acme', '--not-for-me', '--why', 'nights')) as {
    readonly closedAsks: number;
  };
  assert.equal(decided.closedAsks, 1);
  assert.equal((await shown(terminal, 'Acme')).fit.verdict, 'not-for-me');
  assert.deepEqual(await terminal.ask('asks'), []);
  const ready = (await terminal.ask('ready', 'Jonas Weber', 'referral', '--target', 'x')) as {
    readonly reasons: readonly string[];
  };
  assert.ok(ready.reasons.includes('You decided that this company is not for you.'));
  assert.equal(((await terminal.ask('people', 'jonas')) as readonly unknown[]).length, 1);
  await terminal.ask('undo');
  assert.equal(((await terminal.ask('asks')) as readonly unknown[]).length, 1);
  assert.equal((await shown(terminal, 'Acme')).decided, null);
});

interface Way {
  readonly through: readonly string[];
  readonly target: string;
  readonly strength: number;
  readonly because: readonly string[];
  readonly ready: string;
}

test('R22: the way to someone goes over whom I know, with the reason and R6', async () => {
  using terminal = openTerminal('Europe/Paris');
  terminal.at('2024-11-02T09:00+01:00');
  await terminal.ask('log', 'Met Ines Faria and Jonas Weber for 20 min.');
  terminal.at('2026-11-02T09:00+01:00');
  await terminal.ask('log', 'Called Jonas Weber from Acme for 30 min.');
  const none = await terminal.tell('path', 'Nobody Here');
  assert.equal(none.code, 1);
  assert.match(none.error, /neither a person nor a company/u);
  const [way, ...others] = (await terminal.ask('path', 'Ines Faria')) as readonly Way[];
  assert.deepEqual(others, []);
  assert.deepEqual(
    [way?.through, way?.target, way?.because],
    [
      ['Jonas Weber'],
      'Ines Faria',
      ['Jonas Weber and Ines Faria were in the same talks, or spoke of each other.'],
    ],
  );
  assert.ok((way?.strength ?? 0) > 0.2);
  assert.equal(way?.ready, 'almost');
});

test('R22: to someone I know well the way is my own; nobody is asked to introduce us', async () => {
  using terminal = openTerminal('Europe/Paris');
  await terminal.ask('log', 'Met Ines Faria and Jonas Weber for 30 min.');
  assert.deepEqual(
    ((await terminal.ask('path', 'Ines Faria')) as readonly Way[]).map(({ through, because }) => [
      through,
      because,
    ]),
    [[[], ['You know Ines Faria yourself.']]],
  );
  const { out } = await terminal.tell('path', 'Ines Faria');
  assert.match(out, /^Way in: Ines Faria/u);
});

test('R10: everyone who helped at a company that is not for me is thanked, once; the words count honest talks', async () => {
  using terminal = openTerminal('Europe/Paris');
  const decide = async (company: string): Promise<CallAnswer<'decideCompany'>> =>
    (await terminal.ask('company', company, '--not-for-me')) as CallAnswer<'decideCompany'>;
  terminal.at('2026-10-02T09:00+02:00');
  for (const who of ['Ada Quill', 'Ken Mori', 'Tom Berg'])
    await terminal.ask('log', `Called ${who} from Acme for 30 min.`);
  const owed = async (): Promise<readonly (readonly [key: string, name: string | undefined])[]> => {
    const { cards, owed: waiting } = (await terminal.ask('today')) as Today;
    return [...cards, ...waiting].flatMap(({ key, person }) =>
      key.startsWith('thanks:') ? [[key, person?.name] as const] : [],
    );
  };
  const thankAll = async (): Promise<void> => {
    for (const [key] of await owed())
      await terminal.ask('done', key, '--text', 'Thank you for the half hour on how you plan the rotas.');
  };
  await thankAll();
  terminal.at('2026-10-06T09:00+02:00');
  await terminal.ask('log', 'Called Ken Mori for 20 min.');
  await thankAll();
  // The third talk within a month makes no thank-you of its own; the end of it all does.
  terminal.at('2026-10-12T09:00+02:00');
  await terminal.ask('log', 'Called Ken Mori for 20 min.');
  assert.deepEqual(await owed(), []);
  terminal.at('2026-10-13T09:00+02:00');
  await terminal.ask('learn', 'Acme', 'hours', '-2', 'nights, every week', '--from', 'Ada Quill');
  await terminal.ask('learn', 'Acme', 'work', '-1', 'little planning', '--from', 'Tom Berg');
  const decided = await decide('Acme');
  assert.deepEqual([decided.thanks, decided.words], [1, 'Two honest talks saved you a wrong year.']);
  assert.deepEqual(
    (await owed()).map(([, name]) => name),
    ['Ken Mori'],
  );
  const card = await shown(terminal, 'Acme');
  assert.equal(card.ruledOut, 'Two honest talks saved you a wrong year.');
  const { out } = await terminal.tell('company', 'Acme');
  assert.doesNotMatch(out, /Ask next/u);
  await terminal.ask('undo');
  assert.equal((await shown(terminal, 'Acme')).fit.verdict, 'unknown');
  assert.deepEqual(await owed(), []);
  assert.deepEqual(((await terminal.ask('people')) as readonly unknown[]).length, 3);
});

test('R10: a company ruled out before any talk is told so in words that speak of none', async () => {
  using terminal = openTerminal('Europe/Paris');
  await terminal.ask('learn', 'Acme', 'hours', '-2', 'nights', '--source', 'their site');
  const { out } = await terminal.tell('company', 'Acme', '--not-for-me');
  assert.equal(out.trim(), 'Not for you, and you know it: that is an answer too. The people stay.');
});

test('R8: the list of companies says whom I have talked to there, and whether there is room for another note', async () => {
  using terminal = openTerminal('Europe/Paris');
  await terminal.ask('log', 'Called Ada Quill from Acme for 30 min.');
  await terminal.ask('log', 'Called Ken Mori from Acme for 30 min.');
  await terminal.ask('learn', 'Acme', 'work', '1', 'real planning', '--from', 'Ada Quill');
  await terminal.ask('ask', 'Ada Quill', 'advice', 'how they plan');
  const [row] = (await terminal.ask('companies')) as CallAnswer<'listCompanies'>['companies'];
  assert.deepEqual(
    [row?.people, row?.talked, row?.openAsks, row?.coverage],
    [2, 2, 1, { covered: false, mayApproach: true }],
  );
});

test('R22: a way into a company is asked for by its name or by its id', async () => {
  using terminal = openTerminal('Europe/Paris');
  await terminal.ask('log', 'Called Jonas Weber from Acme for 30 min.');
  await terminal.ask('log', 'Met Ines Faria from Borealis and Jonas Weber for 20 min.');
  const { organization } = await shown(terminal, 'Borealis');
  const byName = (await terminal.ask('path', 'Borealis')) as readonly unknown[];
  assert.equal(byName.length, 1);
  assert.deepEqual(await terminal.ask('path', organization.id), byName);
});

test('R6: an ask that concerns a company that was ruled out never comes to Today', async () => {
  using terminal = openTerminal('Europe/Paris');
  terminal.at('2026-11-02T09:00+01:00');
  await terminal.ask('log', 'Called Jonas Weber from Acme yesterday for 30 min.');
  await terminal.ask('company', 'Acme', '--not-for-me');
  await terminal.ask('ask', 'Jonas Weber', 'referral', 'planner', '--target', 'Planner 4471', '--offered');
  terminal.at('2026-11-04T09:00+01:00');
  const { cards } = (await terminal.ask('today')) as Today;
  assert.ok(cards.every(({ rule, also }) => rule !== 'ask' && also.every((other) => other.rule !== 'ask')));
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  changeConnection,
  listConnections,
  removeConnection,
} from '../../actions/connections/change-connection.ts';
import { syncDue, syncConnections } from '../../actions/connections/sync.ts';
import { connectFeed } from '../../actions/reading/connect-feed.ts';
import { exportFeeds, importFeeds } from '../../actions/reading/move-feeds.ts';
import { giveOffer } from '../../actions/offers/give-offer.ts';
import { savePage } from '../../actions/reading/save-page.ts';
import { addPerson } from '../../actions/people/add-person.ts';
import { connectionInWords, problemInWords, type Connection } from '../../core/connections/index.ts';
import { addHours } from '../../core/dates/index.ts';
import { mostItems } from '../../core/reading/index.ts';
import { openPaper, openPaperBook, type Paper, type PaperArticle } from '../testing/paper.ts';
import { openTerminal } from '../testing/terminal.ts';

const cranes: PaperArticle = {
  id: 'cranes',
  title: 'Cranes & permits',
  day: '2026-11-10',
  words: 'Two cranes wait.',
};
const locks: PaperArticle = { id: 'locks', title: 'New locks', day: '2026-11-12' };

type Book = Awaited<ReturnType<typeof openPaperBook>>;

const connect = async ({ deps, outside }: Book, address: string, company?: string): Promise<Connection> => {
  const connected = await connectFeed(deps, outside, {
    id: deps.ids.next(),
    address,
    allowPrivate: true,
    ...(company !== undefined && { company }),
  });
  assert.ok(connected.ok, JSON.stringify(connected));
  return connected.value.connection;
};

const shelf = ({ deps }: Book) =>
  deps.space.read((reader) => reader.list('offer', { order: [['addedAt', 'down']] }));

const titles = async (book: Book) => (await shelf(book)).map(({ title }) => title);

const runLater = async ({ deps, outside, clock }: Book): Promise<Connection> => {
  const [before] = await listConnections(deps);
  assert.ok(before);
  clock.set(before.nextRunAt);
  const [run] = await syncDue(deps, outside);
  assert.ok(run);
  return run;
};

test('a site is added by its own address: its feed is found, read at once, and only sent again when it changed', async () => {
  await using paper = await openPaper(cranes);
  await using book = await openPaperBook();
  const feed = await connect(book, `${paper.origin}/`);
  assert.deepEqual(
    [feed.name, feed.kind, connectionInWords(feed)],
    ['The Quay', 'feed', '1 article on your shelf, 1 new.'],
  );
  const [offer] = await shelf(book);
  assert.ok(offer);
  assert.deepEqual(
    { ...offer, id: null, foreignId: null, addedAt: null },
    {
      id: null,
      kind: 'article',
      title: 'Cranes & permits',
      words: 'Two cranes wait.',
      address: `${paper.origin}/cranes`,
      author: null,
      publisher: 'The Quay',
      day: '2026-11-10',
      language: 'en',
      minutes: null,
      topics: [],
      source: 'feed',
      foreignId: null,
      personId: null,
      addedAt: null,
      archived: false,
    },
  );
  const sent = paper.sent;
  assert.equal((await runLater(book)).lastRun?.outcome, 'unchanged');
  assert.equal(paper.sent, sent);
  paper.articles = [locks, cranes];
  assert.equal(connectionInWords(await runLater(book)), '2 articles on your shelf, 1 new.');
  assert.deepEqual(await titles(book), ['New locks', 'Cranes & permits']);
  // The same once more, by either address.
  assert.equal((await connect(book, `${paper.origin}/feed`)).id, feed.id);
  assert.equal((await connect(book, `${paper.origin}/`)).id, feed.id);
});

test('one undo takes a feed back with all it brought; removed, it leaves what was given', async () => {
  await using paper = await openPaper(cranes, locks);
  await using book = await openPaperBook();
  const { deps } = book;
  const connected = await connectFeed(deps, book.outside, {
    id: deps.ids.next(),
    address: `${paper.origin}/feed`,
    allowPrivate: true,
  });
  assert.ok(connected.ok && connected.value.batch !== null);
  await deps.space.undo(connected.value.batch);
  assert.deepEqual([await listConnections(deps), await shelf(book)], [[], []]);
  const { id } = await connect(book, `${paper.origin}/feed`);
  const person = await addPerson(deps, { id: deps.ids.next(), name: { given: 'Ada', family: 'Quill' } });
  assert.ok(person.ok);
  const [offer] = await shelf(book);
  assert.ok(offer);
  const given = await giveOffer(deps, {
    id: deps.ids.next(),
    offerId: offer.id,
    personId: person.value.id,
  });
  assert.ok(given.ok);
  const removed = await removeConnection(deps, { id, withArticles: true });
  assert.ok(removed.ok && removed.value.removed === 1);
  assert.deepEqual(await titles(book), [offer.title]);
});

test('a feed that fails is tried less often and says why; one that has ended is asked no more', async () => {
  await using paper = await openPaper(cranes);
  await using book = await openPaperBook();
  const { deps, outside, clock } = book;
  const { id } = await connect(book, `${paper.origin}/feed`);
  paper.status = 500;
  const waits: number[] = [];
  for (let round = 0; round < 4; round += 1) {
    const run = await runLater(book);
    waits.push((run.nextRunAt - clock.now()) / 3_600_000);
  }
  // The server wants two hours at least.
  assert.deepEqual(waits, [2, 2, 4, 16]);
  paper.status = 404;
  assert.match(connectionInWords(await runLater(book)), /no feed at this address any more/u);
  paper.status = 200;
  assert.equal((await runLater(book)).failures, 0);
  paper.status = 410;
  const gone = await runLater(book);
  assert.deepEqual([gone.state, gone.lastRun?.problem], ['paused', 'gone']);
  const asked = paper.asked;
  clock.set(addHours(clock.now(), 100));
  assert.deepEqual(await syncDue(deps, outside), []);
  assert.equal(paper.asked, asked);
  assert.deepEqual(await titles(book), ['Cranes & permits']);
  await changeConnection(deps, { id, state: 'on' });
  paper.status = 200;
  assert.equal((await runLater(book)).lastRun?.problem, null);
});

test('whose news a feed tells can be said later: what comes then is about the company', async () => {
  await using paper = await openPaper(cranes);
  await using book = await openPaperBook();
  const { deps } = book;
  const { id } = await connect(book, `${paper.origin}/feed`);
  const changed = await changeConnection(deps, { id, company: ' Quay Logistics ' });
  assert.ok(changed.ok);
  paper.articles = [cranes, locks];
  await runLater(book);
  const news = await deps.space.read((reader) => reader.list('offer', { where: { kind: 'news' } }));
  assert.deepEqual(
    news.map(({ title, topics }) => [title, topics.includes('Quay Logistics')]),
    [['New locks', true]],
  );
  const none = await changeConnection(deps, { id, company: null });
  assert.equal(none.ok && none.value.connection.organizationId, null);
  await deps.space.undo(null);
  const [kept] = await listConnections(deps);
  assert.equal(kept?.organizationId, changed.value.connection.organizationId);
});

test('a feed that moved for good is asked for where it is now', async () => {
  await using paper = await openPaper(cranes);
  await using book = await openPaperBook();
  const { id } = await connect(book, `${paper.origin}/feed`);
  paper.status = 301;
  paper.articles = [locks];
  await runLater(book);
  const [feed] = await listConnections(book.deps);
  assert.equal(feed && book.outside.vault.open(feed.sealed, id), `${paper.origin}/feed/new`);
  const asked = paper.asked;
  await runLater(book);
  assert.equal(paper.asked, asked);
});

test('a feed holds so many articles: the oldest that it tells of no more go, but not what was saved or given', async () => {
  const many = (from: number, count: number): readonly PaperArticle[] =>
    Array.from({ length: count }, (_, n) => ({
      id: `a${from + n}`,
      title: `Article ${from + n}`,
      day: new Date(Date.UTC(2025, 0, 1 + from + n)).toISOString().slice(0, 10),
    }));
  await using paper = await openPaper(...many(0, 150));
  await using book = await openPaperBook();
  const { deps, outside } = book;
  await connect(book, `${paper.origin}/feed`);
  const saved = await savePage(deps, outside, {
    id: deps.ids.next(),
    address: `${paper.origin}/a0`,
    allowPrivate: true,
  });
  assert.ok(saved.ok && saved.value.known);
  const person = await addPerson(deps, { id: deps.ids.next(), name: { given: 'Ada', family: 'Quill' } });
  assert.ok(person.ok);
  const second = (await shelf(book)).find(({ title }) => title === 'Article 1');
  assert.ok(second);
  await giveOffer(deps, { id: deps.ids.next(), offerId: second.id, personId: person.value.id });
  paper.articles = many(150, 150);
  await runLater(book);
  const left = new Set(await titles(book));
  assert.ok(left.has('Article 0') && left.has('Article 1') && left.has('Article 299'));
  assert.ok(!left.has('Article 2'));
  // What was saved is no longer the feed's.
  assert.equal(left.size, mostItems + 1);
});

test('news of a company is known to be that', async () => {
  await using paper = await openPaper(locks);
  await using book = await openPaperBook();
  const feed = await connect(book, `${paper.origin}/feed`, 'Baltic Freight');
  assert.notEqual(feed.organizationId, null);
  const [offer] = await shelf(book);
  assert.deepEqual([offer?.kind, offer?.topics], ['news', ['Baltic Freight']]);
});

test('what is made to hurt is refused in words, and nothing is kept or lost', async () => {
  await using paper = await openPaper(cranes);
  await using book = await openPaperBook();
  const { deps, outside } = book;
  await connect(book, `${paper.origin}/feed`);
  const problems: Record<string, string> = {};
  for (const path of [
    '404',
    '410',
    '500',
    'loop',
    'slow',
    'huge',
    'endless',
    'bomb',
    'entities',
    'picture',
  ]) {
    const tried = await connectFeed(deps, outside, {
      id: deps.ids.next(),
      address: `${paper.origin}/${path}`,
      allowPrivate: true,
    });
    assert.ok(!tried.ok && tried.error.type === 'invalid', path);
    assert.ok((tried.error.hint ?? '').length > 10);
    problems[path] = tried.error.message;
  }
  const says = (problem: Parameters<typeof problemInWords>[0]): string =>
    problemInWords(problem, 'feed').says;
  assert.deepEqual(problems, {
    '404': says('not-found'),
    '410': says('gone'),
    '500': says('server-error'),
    loop: says('too-many-redirects'),
    slow: says('too-slow'),
    huge: says('too-large'),
    endless: says('too-large'),
    bomb: says('too-large'),
    entities: says('trap'),
    picture: says('no-feed'),
  });
  const own = await connectFeed(deps, outside, { id: deps.ids.next(), address: `${paper.origin}/feed` });
  assert.ok(own.ok && own.value.known);
  const hidden = await connectFeed(deps, outside, {
    id: deps.ids.next(),
    address: `${paper.origin}/feed/new`,
  });
  assert.ok(!hidden.ok && hidden.error.type === 'invalid');
  assert.equal(hidden.error.message, says('private-address'));
  assert.deepEqual(await titles(book), ['Cranes & permits']);
});

const opml = (paper: Paper): string =>
  `<?xml version="1.0"?><opml version="1.0"><body><outline text="News"><outline text="The Quay" xmlUrl="${paper.origin}/feed"/>
  <outline title="Dead" xmlUrl="${paper.origin}/404"/></outline><outline text="Odd" xmlUrl="javascript:alert(1)"/><outline text="The Quay" xmlUrl="${paper.origin}/feed"/></body></opml>`;

test('feeds come from another reader as OPML and go to another one; a dead one holds up none', async () => {
  await using paper = await openPaper(cranes);
  await using book = await openPaperBook();
  const { deps, outside } = book;
  const imported = await importFeeds(deps, outside, opml(paper));
  assert.ok(imported.ok);
  assert.deepEqual({ ...imported.value, batch: null }, { added: 2, known: 0, rejected: 1, batch: null });
  const again = await importFeeds(deps, outside, opml(paper));
  assert.ok(again.ok);
  assert.deepEqual(again.value, { added: 0, known: 2, rejected: 1, batch: null });
  // On this machine they may not be read: each says so by itself.
  const run = await syncConnections(deps, outside, null);
  assert.deepEqual(
    run.map(({ lastRun }) => lastRun?.problem),
    ['private-address', 'private-address'],
  );
  const exported = await exportFeeds(deps, outside);
  await using other = await openPaperBook();
  const back = await importFeeds(other.deps, other.outside, exported);
  assert.ok(back.ok && back.value.added === 2);
  for (const text of ['', '<rss/>', '<opml', '{"feeds":[]}'])
    assert.equal((await importFeeds(deps, outside, text)).ok, text === '<opml', text);
});

test('the command line adds a site, lists and removes it, and saves a page for somebody with a sentence', async () => {
  await using paper = await openPaper(cranes, locks);
  using terminal = openTerminal('Europe/Berlin');
  await terminal.ask('log', 'Coffee with Ada Quill about permits');
  const added = await terminal.tell('feed', 'add', paper.origin, '--company', 'Baltic Freight', '--private');
  assert.match(added.out, /The Quay[^]*News of Baltic Freight[^]*2 articles on your shelf, 2 new/u);
  assert.match((await terminal.tell('feed', 'refresh')).out, /2 articles on your shelf/u);
  assert.match((await terminal.tell('feed', 'export')).out, /<outline type="rss" text="The Quay"/u);
  const saved = await terminal.tell(
    'save',
    `${paper.origin}/fees`,
    '--private',
    '--for',
    'Ada Quill',
    'Page',
    '2',
    'has',
    'your',
    'permits.',
  );
  assert.match(
    saved.out,
    /On your shelf: About fees[^]*Bo Stone, The Quay, 2026-11-10[^]*given to Ada Quill/u,
  );
  assert.match((await terminal.tell('person', 'Ada Quill')).out, /Page 2 has your permits/u);
  const removed = await terminal.tell('feed', 'remove', 'The Quay', '--with-articles');
  assert.match(removed.out, /no longer read/u);
  const offers = (await terminal.ask('offers')) as readonly { readonly title: string }[];
  assert.deepEqual(
    offers.map(({ title }) => title),
    ['About fees'],
  );
  assert.equal((await terminal.tell('feed', 'add', 'http://169.254.169.254/latest')).code, 1);
});
